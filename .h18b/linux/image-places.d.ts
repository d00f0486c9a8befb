import type { AddressSpace, MappedFile } from '../runtime/address-space.js';
/**
 * Where programs and libraries lie, the same in all processes, and none where another one lies: so the code of one
 * process need not make room for that of the next. The places are those that a Linux without address randomization
 * gives the first process, and follow from the order in which files are first mapped.
 */
export declare class ImagePlaces {
    #private;
    /** First page for a position-independent program. */
    program(bits: 32 | 64, file: MappedFile): number;
    /** First page for `pages` pages of a library, below address `below`; -1: there is no room. */
    library(space: AddressSpace, file: MappedFile, pages: number, below?: number): number;
}
