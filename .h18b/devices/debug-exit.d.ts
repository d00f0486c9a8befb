import type { AccessSize, Device, DeviceState, PortDevice } from './device.js';
/** `isa-debug-exit` as QEMU has it (hw/misc/debugexit.c): a write ends the machine with status `(value << 1) | 1`. */
export declare class DebugExit implements Device, PortDevice {
    readonly onExit: (status: number) => void;
    readonly name = "debug-exit";
    constructor(onExit: (status: number) => void);
    readPort(): number;
    writePort(_port: number, _size: AccessSize, value: number): void;
    reset(): void;
    state(): DeviceState;
    restore(): void;
}
