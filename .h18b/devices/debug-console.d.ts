import type { AccessSize, ByteSink, Device, DeviceState, PortDevice } from './device.js';
/**
 * A port that writes bytes to the host: port e9h (Bochs) and port 402h, where SeaBIOS logs. Reading it gives the value
 * by which guests know that it is there (e9h for both: SeaBIOS src/fw/paravirt.c, QEMU_DEBUGCON_READBACK).
 */
export declare class DebugConsole implements Device, PortDevice {
    readonly name: string;
    sink: ByteSink;
    constructor(name: string, sink: ByteSink);
    readPort(): number;
    writePort(_port: number, _size: AccessSize, value: number): void;
    reset(): void;
    state(): DeviceState;
    restore(): void;
}
