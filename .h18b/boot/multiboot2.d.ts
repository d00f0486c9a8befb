/** Multiboot 2: "Multiboot2 Specification", version 2.0 (GNU GRUB). */
import type { BootImage, BootOptions } from './boot-image.js';
/** Offset of the header, or -1. */
export declare function findMultiboot2Header(bytes: Uint8Array): number;
/** As `multibootLoadOffset`. */
export declare function multiboot2LoadOffset(bytes: Uint8Array): number | null;
export declare function loadMultiboot2(bytes: Uint8Array, options: BootOptions): BootImage;
