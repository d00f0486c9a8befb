import type { Bus, MmioRange, PortRange } from '../bus.js';
import type { AccessSize, Device, DeviceState, MmioDevice, PortDevice } from '../device.js';
export declare const COMMAND = 4;
export declare const BAR0 = 16;
export declare const INTERRUPT_LINE = 60;
export declare const INTERRUPT_PIN = 61;
export declare const COMMAND_IO: number;
export declare const COMMAND_MEMORY: number;
export declare const COMMAND_BUS_MASTER: number;
export interface PciIdentity {
    readonly vendor: number;
    readonly device: number;
    /** Class, subclass, programming interface: 24 bits. */
    readonly classCode: number;
    readonly revision?: number;
    readonly subsystemVendor?: number;
    readonly subsystem?: number;
    /** 1 is INTA; 0, the default, is none. */
    readonly interruptPin?: 0 | 1 | 2 | 3 | 4;
}
/** Configuration space of one function, its BARs and its INTx pin. Devices extend it or hold one. */
export declare class PciFunction implements Device {
    #private;
    readonly name: string;
    protected readonly config: Uint8Array<ArrayBuffer>;
    /** Bits that software may change. */
    protected readonly writable: Uint8Array<ArrayBuffer>;
    /** Level of the INTx pin, set when the function is put on the bus. */
    onInterrupt: (asserted: boolean) => void;
    constructor(name: string, identity: PciIdentity);
    /** Number of the interrupt pin, 1 for INTA; 0 for none. */
    get interruptPin(): number;
    get bars(): readonly {
        index: number;
        kind: 'ports' | 'memory';
        sizeBytes: number;
    }[];
    get command(): number;
    /** Whether the function may reach memory by itself. */
    get busMaster(): boolean;
    /** Sets a byte that power-on gives, with the bits that software may change. */
    protected define(offset: number, value: number, writable?: number): void;
    /** Says that the device has further functions. */
    setMultifunction(): void;
    /** BAR `index` as `sizeBytes` (a power of two, at least 4) of ports. */
    addPortBar(index: number, sizeBytes: number, device: PortDevice, bus: Bus): PortRange;
    /** BAR `index` as `sizeBytes` (a power of two, at least 16) of memory addresses below 4 GiB. */
    addMemoryBar(index: number, sizeBytes: number, device: MmioDevice, bus: Bus, prefetchable?: boolean): MmioRange;
    /** Appends a capability: `body` is what follows id and link. Returns its offset. */
    protected addCapability(id: number, body: Uint8Array, writable?: Uint8Array): number;
    /** Configuration space at `offset`, which is aligned to `size`. */
    readConfig(offset: number, size: AccessSize): number;
    writeConfig(offset: number, size: AccessSize, value: number): void;
    /** For functions whose registers act when written. */
    protected configWritten(_offset: number, _size: AccessSize): void;
    /** Level of the function's interrupt, before the disable bit. */
    setInterrupt(asserted: boolean): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
