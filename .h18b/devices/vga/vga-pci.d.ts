import type { Bus } from '../bus.js';
import type { AccessSize } from '../device.js';
import { PciFunction } from '../pci/pci-function.js';
import { type Vga } from './vga.js';
/** Puts the VGA's ports and its window where every PC has them. */
export declare function addVgaLegacy(bus: Bus, vga: Vga): void;
/**
 * The display as QEMU's standard VGA, 1234:1111 (docs/specs/standard-vga.rst): BAR 0 is the frame buffer, and firmware
 * finds the video BIOS in the expansion ROM. Ports and window are decoded always (`addVgaLegacy`).
 */
export declare class VgaPci extends PciFunction {
    #private;
    constructor(vga: Vga, bus: Bus, rom?: Uint8Array | null);
    protected configWritten(offset: number, size: AccessSize): void;
    reset(): void;
}
