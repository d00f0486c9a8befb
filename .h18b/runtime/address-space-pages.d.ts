/** Pages in one leaf of the page table: 4 MiB of address space. */
export declare const LEAF_PAGES = 1024;
/** One leaf: an entry a page (frame offset | permissions, 0: nothing there), and frame hints for its 16 groups. */
export declare class Leaf {
    readonly entries: Uint32Array<ArrayBuffer>;
    readonly hints: Int32Array<ArrayBuffer>;
    /** Entries that are not 0. */
    live: number;
}
/** A sparse array of page table entries by page number (below 2^35), with a small cache of the leaves last used. */
export declare class PageTable {
    #private;
    readonly leaves: Map<number, Leaf>;
    /** Entries that are not 0. */
    live: number;
    leaf(page: number): Leaf | null;
    leafForWrite(page: number): Leaf;
    get(page: number): number;
    set(page: number, entry: number): void;
    /** Calls `visit` for each entry that is not 0 in [first, end), and stores what it returns. */
    update(first: number, end: number, visit: (page: number, entry: number) => number): void;
}
