import type { E820Entry, Piece } from './boot-image.js';
export declare const E820_USABLE = 1;
export declare const E820_RESERVED = 2;
/** The map of a PC with so much RAM: what lies above 3 GiB continues at 4 GiB. */
export declare function pcMemoryMap(memoryBytes: number): E820Entry[];
/** KiB of RAM from 0 (at most 640) and from 1 MiB to the first hole, as multiboot and int 15h count them. */
export declare function basicMemoryKib(map: readonly E820Entry[]): {
    lower: number;
    upper: number;
};
/** Places pieces in RAM; refuses what is not RAM, and what overlaps an earlier one. */
export declare class Placer {
    #private;
    readonly pieces: Piece[];
    constructor(map: readonly E820Entry[]);
    /** Puts `bytes` at `address`; `sizeBytes` is what is taken there (with room that starts as zeros). */
    put(what: string, address: number, bytes: Uint8Array, sizeBytes?: number): void;
    /** Where the highest piece so far ends. */
    get highestEnd(): number;
    /** Keeps a range free of later pieces. */
    reserve(what: string, address: number, sizeBytes: number): void;
    /** Puts `bytes` as high as they fit, page-aligned, ending at or below `limit`; gives the address. */
    putHigh(what: string, bytes: Uint8Array, limit: number): number;
}
export declare function hex(value: number): string;
