import type { CpuState } from './cpu-state.js';
/**
 * What the user's TLB knows of one address space: process mode's has a set for each, as a processor's entries have
 * process-context identifiers (SDM vol. 3A, 4.10.1). Only the entries of one set are in use; others, which may have
 * had the same places, are kept aside.
 */
export declare class TlbSet {
    /** What its entries say of whose they are; another number after each forgetting. */
    owner: number;
    /** Entries that it has filled, and what they held when it was last put aside. */
    entries: Uint32Array<ArrayBuffer>;
    words: Uint32Array<ArrayBuffer>;
    count: number;
    /** Width of its addresses; 0: not used yet. */
    word: number;
    uses: number;
    withdrawals: number;
    generation: number;
    add(entry: number): void;
    private grow;
    forget(): void;
}
/**
 * The software TLBs in Wasm memory that handlers and regions probe; the layout is in `translator/layout.ts`. Addresses
 * are signed numbers (canonical addresses are exact). The supervisor's is apart, so that user code cannot hit what only
 * the supervisor may reach; which of them fills and serves accesses is S.TLB_BASE.
 */
export declare class Tlb {
    private readonly cpu;
    /** Misses filled, for statistics. */
    misses: number;
    /**
     * Entries filled since the last flush, so that a flush costs what was filled. Those filled with global pages have a
     * list of their own: a kernel has thousands, which the flush of each change of address space would go through.
     */
    private set;
    private readonly global;
    private globals;
    /** Changes when a page that may stand in a set as writable has come to hold code. */
    private withdrawals;
    /** Changes when all sets are to forget what they know. */
    private generation;
    constructor(cpu: CpuState);
    /** Whether the supervisor's TLB is in use. */
    set supervisor(on: boolean);
    /** Width of the addresses that the supervisor's TLB was last used with. */
    private word;
    /**
     * The TLB in use is about to be asked for addresses of `word` bits: forgets what those of another width left there.
     */
    useWord(word: 32 | 64): void;
    /** Has `set` in use: what the one before knows is put aside, and comes back with it. Without global pages. */
    use(set: TlbSet): void;
    private putAside;
    /** `withdrawn`: frames have come to hold code since, so nothing may be written to unasked. */
    private bringBack;
    /** The set in use loses its permissions to write; `copy` comes to know what it knows: fork(2). */
    shareWith(copy: TlbSet): void;
    /** A set, in use or not, forgets all. */
    forget(set: TlbSet): void;
    /** Drops everything, in all sets. */
    flushAll(): void;
    /**
     * Enters the page of `address`, whose frame lies at host offset `frame`. An entry keeps the other permission if it
     * was for the same page and frame. `global`: survives `flush(true)`.
     */
    insert(address: number, frame: number, read: boolean, write: boolean, global?: boolean): void;
    private holds;
    /** Drops `pages` pages from page number `first`. */
    flushPages(first: number, pages: number): void;
    private drop;
    /** Withdraws write permission from a frame that has come to hold decoded code. */
    withdrawWrites(frame: number): void;
    private withdraw;
    /** Drops everything, or all but the global pages; of the sets, what the one in use knows. */
    flush(keepGlobal?: boolean): void;
}
