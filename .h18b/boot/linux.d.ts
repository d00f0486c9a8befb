/**
 * Starting Linux: Documentation/arch/x86/boot.rst. A bzImage may be entered at its 16-bit setup code (which calls the
 * BIOS), at the 32-bit or 64-bit entry of its own unpacker, or, unpacked here ("fast boot"), in the kernel proper: at
 * the ELF file's entry, which keeps the same two protocols, or through its PVH note.
 *
 * A kernel unpacked here runs at the physical address that it was linked for: neither relocated nor randomized.
 */
import type { BootImage, BootOptions } from './boot-image.js';
export declare function loadLinuxImage(bytes: Uint8Array, options: BootOptions): BootImage;
/** A bare ELF kernel (vmlinux). */
export declare function loadElfKernel(bytes: Uint8Array, options: BootOptions): BootImage;
