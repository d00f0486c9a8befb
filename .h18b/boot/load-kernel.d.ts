/** What a file is that is to be booted, and the loader for it. */
import type { BootImage, BootOptions } from './boot-image.js';
export type KernelKind = 'linux' | 'multiboot' | 'multiboot2' | 'elf' | 'boot-sector';
/**
 * What a file is, or null. A Linux image begins with a boot sector, a multiboot image often is an ELF file, and a raw
 * disk may have a multiboot kernel near its start (xv6's, GRUB's): such a header counts where a loader could do what it
 * says.
 */
export declare function probeKernel(bytes: Uint8Array): KernelKind | null;
/** Loads a kernel of any known kind, also one that is gzipped as a whole, as GRUB does; throws BootError. */
export declare function loadKernel(bytes: Uint8Array, options: BootOptions): BootImage;
