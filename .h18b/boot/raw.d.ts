/** Starting without a loader: a boot sector as the BIOS would read it, and ROM images at the reset vector. */
import { type BootOrder } from './bios/small-bios.js';
import type { BootImage, BootOptions } from './boot-image.js';
export declare function isBootSector(bytes: Uint8Array): boolean;
/** An expansion ROM's image begins with 55 AA: PCI 3.0, 6.3.1. */
export declare function isOptionRom(bytes: Uint8Array): boolean;
/**
 * The first 512 bytes at 7C00h, DL the disk's number, over the small BIOS, which reads the rest of a disk if there is
 * one.
 */
export declare function loadBootSector(bytes: Uint8Array, options: BootOptions): BootImage;
/** The machine's drives, by the small BIOS. */
export declare function bootDrives(boot: BootOrder, e820: BootOptions['e820']): BootImage;
/** A ROM that ends at 4 GiB, its last 128 KiB also ending at 1 MiB, entered at the reset vector. */
export declare function loadRom(bytes: Uint8Array): BootImage;
