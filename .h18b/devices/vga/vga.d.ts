import type { AccessSize, Clock, Device, DeviceState, MmioDevice, PortDevice } from '../device.js';
import { BochsVbe } from './bochs-vbe.js';
import { VgaState } from './vga-state.js';
/** Ports of the monochrome address of the CRT controller, and those of the rest. 3BCh to 3BEh belong to a printer. */
export declare const VGA_MONO_BASE = 944;
export declare const VGA_MONO_PORTS = 12;
export declare const VGA_BASE = 960;
export declare const VGA_PORTS = 32;
export declare class Vga implements Device, PortDevice, MmioDevice {
    #private;
    readonly name = "vga";
    readonly vga: VgaState;
    readonly vbe: BochsVbe;
    constructor(clock: Clock);
    /** Ports from 3C0h. */
    readonly ports: PortDevice;
    /** Ports from 3B0h. */
    readonly monoPorts: PortDevice;
    /** The frame buffer as PCI's BAR 0 shows it, little-endian. */
    readonly frameBuffer: MmioDevice;
    readPort(port: number, size: AccessSize): number;
    writePort(port: number, size: AccessSize, value: number): void;
    /** The window from A0000h. Wider accesses are bytes in ascending order. */
    readMmio(offset: number, size: AccessSize): number;
    writeMmio(offset: number, size: AccessSize, value: number): void;
    /** Text mode 3 with an empty screen and the built-in font: how the BIOS leaves the display for a kernel. */
    setTextMode(): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
