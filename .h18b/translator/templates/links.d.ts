/**
 * What a unit's code takes from memory where it would otherwise hold constants of its process: addresses of the
 * program, which depend on where its file is mapped, and of descriptors and records. So the same bytes fit wherever
 * that code is found again, and V8's machine code for them can be kept (`runtime/cache`). The descriptors of the unit's
 * blocks lead to its table (`D_LINKS`).
 */
/** u64: the address that the unit's addresses are relative to; u32: the unit's index in the function table. */
export declare const LINK_BASE = 0;
export declare const LINK_INDEX = 8;
/** A block of the unit, as far as its links need it. */
interface LinkedBlock {
    readonly descriptor: number;
    readonly body: number;
}
/** The links of a unit that is being made: which descriptors it leads to. */
export declare class Links {
    readonly base: number;
    private readonly blocks;
    /** Descriptors of blocks outside of the unit, in the order of their words. */
    readonly outside: number[];
    /** False: its code holds an address that is right where the file is mapped now, and nowhere else. */
    movable: boolean;
    private readonly offsets;
    constructor(base: number, blocks: readonly LinkedBlock[]);
    /** Offset of the word that holds a descriptor. */
    descriptor(descriptor: number): number;
    /** Offset of the word that holds the address of a block's first record. */
    body(block: number): number;
}
/** Bytes of a table. */
export declare function linkBytes(blocks: number, outside: number): number;
interface LinkMemory {
    readonly u32: Uint32Array;
    setNumber(at: number, value: number): void;
}
/** Fills the table at `at`, and lets the unit's descriptors lead to it. */
export declare function writeLinks(memory: LinkMemory, at: number, base: number, index: number, blocks: readonly LinkedBlock[], outside: readonly number[]): void;
export {};
