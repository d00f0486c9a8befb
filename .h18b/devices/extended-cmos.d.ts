import type { Device, DeviceState, PortDevice } from './device.js';
/**
 * The second bank of battery-backed memory, behind an index port and a data port of its own (72h and 73h): 82371AB
 * (PIIX4) data sheet, 4.2.6. It holds what is written; a reset leaves it as it is.
 */
export declare class ExtendedCmos implements Device, PortDevice {
    #private;
    readonly name = "extended-cmos";
    readPort(port: number): number;
    writePort(port: number, _size: number, value: number): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
