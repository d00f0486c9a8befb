/**
 * The small BIOS (`entry.S`, `services.c`) around what is to be started: a boot sector, Linux's 16-bit setup code, or
 * what it finds on the drives.
 */
import type { BootImage, E820Entry, Piece } from '../boot-image.js';
export interface BiosTarget {
    readonly cs: number;
    readonly ip: number;
    /** DS, ES, FS, GS and SS. */
    readonly ds: number;
    readonly sp: number;
    readonly dx?: number;
}
/** As QEMU's `-boot` has them: floppy, hard disk, CD. */
export declare const BOOT_LETTERS: readonly ['a', 'c', 'd'];
export type BootLetter = (typeof BOOT_LETTERS)[number];
export interface BootOrder {
    /** Drives in the order in which they are tried. */
    readonly order: readonly BootLetter[];
    /** The user is asked which. */
    readonly menu: boolean;
}
/** The ROM, which boots from the machine's drives. */
export declare function smallBios(boot: BootOrder, e820: readonly E820Entry[]): Pick<BootImage, 'roms' | 'cpu'>;
/** The ROM, and the state in which the processor enters it; from there it goes to `target` in real mode. */
export declare function withSmallBios(target: BiosTarget, e820: readonly E820Entry[]): Pick<BootImage, 'roms' | 'cpu'>;
/**
 * The same as if it had run already: the ROM, its interrupt vectors and the BIOS data area. For kernels that are
 * entered past their setup code and go back to real mode to ask (Xen does).
 */
export declare function residentBios(e820: readonly E820Entry[]): {
    roms: Piece[];
    pieces: Piece[];
};
