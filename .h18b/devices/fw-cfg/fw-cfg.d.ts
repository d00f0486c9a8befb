import type { AccessSize, Device, DeviceState, GuestMemory, PortDevice } from '../device.js';
export declare const FW_CFG_BASE = 1296;
export declare const FW_CFG_PORTS = 12;
/** Items of fixed numbers. */
export declare const FwCfgItem: {
    readonly SIGNATURE: 0;
    readonly ID: 1;
    readonly UUID: 2;
    readonly RAM_SIZE: 3;
    readonly NOGRAPHIC: 4;
    readonly CPU_COUNT: 5;
    readonly KERNEL_ADDRESS: 7;
    readonly KERNEL_SIZE: 8;
    readonly INITRD_ADDRESS: 10;
    readonly INITRD_SIZE: 11;
    readonly BOOT_MENU: 14;
    readonly MAX_CPUS: 15;
    readonly KERNEL_ENTRY: 16;
    readonly KERNEL_DATA: 17;
    readonly INITRD_DATA: 18;
    readonly COMMAND_LINE_ADDRESS: 19;
    readonly COMMAND_LINE_SIZE: 20;
    readonly COMMAND_LINE_DATA: 21;
    readonly SETUP_ADDRESS: 22;
    readonly SETUP_SIZE: 23;
    readonly SETUP_DATA: 24;
    readonly FILE_DIRECTORY: 25;
    readonly FIRST_FILE: 32;
    readonly IRQ0_OVERRIDE: 32770;
    readonly E820_TABLE: 32771;
};
export declare class FwCfg implements Device, PortDevice {
    #private;
    readonly memory: GuestMemory;
    readonly name = "fw_cfg";
    constructor(memory: GuestMemory);
    setItem(item: number, bytes: Uint8Array): void;
    /** A little-endian number of `sizeBytes`. */
    setNumber(item: number, value: number, sizeBytes: 2 | 4 | 8): void;
    /**
     * A file in the directory. Where it is `writable` the guest's DMA may change the bytes in place. Names longer than
     * 55 bytes are the caller's mistake.
     */
    setFile(name: string, bytes: Uint8Array, writable?: boolean): void;
    readPort(port: number, size: AccessSize): number;
    writePort(port: number, size: AccessSize, value: number): void;
    reset(): void;
    /** Items are the machine's, and the same after a restore; what the guest has written is kept. */
    state(): DeviceState;
    restore(state: DeviceState): void;
}
export declare function littleEndian(value: number, sizeBytes: 2 | 4 | 8): Uint8Array;
export declare function utf8(text: string): Uint8Array;
