/**
 * The Bochs display extension: an index and a data port of 16 bits choose linear modes by resolution and depth (Bochs's
 * "VBE DISPI" interface, version B0C5h; QEMU's docs/specs/standard-vga.rst).
 */
import type { AccessSize, PortDevice } from '../device.js';
import { type VgaState } from './vga-state.js';
export declare const VBE_PORT_BASE = 462;
export declare const VBE_PORTS = 3;
export declare class BochsVbe implements PortDevice {
    #private;
    readonly vga: VgaState;
    constructor(vga: VgaState);
    get index(): number;
    set index(value: number);
    reset(): void;
    readPort(port: number, size: AccessSize): number;
    writePort(port: number, size: AccessSize, value: number): void;
    lineBytes(): number;
}
/** Bytes a pixel; half a one with 4 bits, in four planes of an eighth. */
export declare function bytesOf(bpp: number): number;
