import type { Block, Blocks, ParkedBlock } from './blocks.js';
import { CodeGroups, type CodeHome } from './code-groups.js';
import type { CpuState } from './cpu-state.js';
/** Who takes blocks away. */
export interface BlockKeeper {
    /** For good: its code has changed. */
    drop(block: Block): void;
    /** Until `unpark`: those of a page. */
    park(page: number): ParkedBlock[];
    unpark(parked: ParkedBlock): void;
    /** A parked block does not come back. */
    discard(parked: ParkedBlock): void;
}
/**
 * Which frames hold code that was decoded, so that writes to them are noticed: the slow store path and the kernel ask
 * here before a write, and drop the blocks whose bytes change.
 */
export declare class CodePages {
    private readonly cpu;
    private readonly blocks;
    private readonly keeper;
    private readonly liveImmediates;
    /** A byte per frame of the whole memory (host offset >>> 12): not 0 where decoded code lies. */
    readonly frames: Uint8Array;
    private readonly pagesOf;
    private readonly frameOf;
    private readonly parked;
    /** Which files the pages are of, where process mode tells. */
    readonly groups: CodeGroups;
    /** Times that code of a page was overwritten, by page number. */
    readonly rewrites: Map<number, number>;
    /** Immediates that the program rewrites, by the address of their bytes: size. Translated code reads them live. */
    private readonly live;
    constructor(memoryBytes: number, cpu: CpuState, blocks: Blocks, keeper: BlockKeeper, liveImmediates: boolean);
    /** A bit per byte of a frame that is, or was, part of decoded code; by frame. What is not marked needs no search. */
    private readonly marks;
    /** Notes where a block's bytes lie. */
    mark(block: Block): void;
    private markBytes;
    /** Whether any of `length` bytes at `hostOffset` may be part of decoded code. */
    private isMarked;
    /** Called when a page has come to hold decoded code while other code is hidden. */
    onNews: () => void;
    /** Called when a page has come to hold decoded code, and when it no longer does. */
    onAdd: (page: number) => void;
    onForget: () => void;
    /** The frame whose code was overwritten last, and how often since a block was decoded there. */
    private overwritten;
    private overwrites;
    /**
     * Notes that virtual page `page`, in the frame at host offset `frame`, holds decoded code, and what it is part of.
     * True if it is news.
     */
    add(page: number, frame: number, home?: CodeHome | null): boolean;
    /** Brings back what was parked, as far as it runs with the rights with which the page has just been fetched from. */
    private unpark;
    /**
     * Takes away what was decoded from a page that is mapped elsewhere now, or not at all: it comes back when `add` says
     * that the page is in the same frame again.
     */
    park(page: number): void;
    /** Discards parked code that a write changes. */
    private discardUnder;
    /** Drops the decoded code that has the byte at a linear address, in all address spaces. */
    dropAt(linear: number): void;
    private discard;
    /** A frame without code, here and in other address spaces, is written to without questions. */
    private releaseFrame;
    /** Blocks with bytes among the `length` bytes at `hostOffset` (within one frame). */
    private overlapping;
    /** Whether a write there would change decoded code that must be dropped first. */
    hits(hostOffset: number, length: number): boolean;
    /** The immediates in a block's code: found when somebody first asks, since few blocks are written to. */
    private immediates;
    /** The bytes that a valid block was decoded from; null: they cannot be told. */
    codeOf(block: Block): Uint8Array | null;
    private findImmediates;
    /** The immediates of `block` that are being rewritten: address of the instruction, host offset of the bytes. */
    rewrittenImmediates(block: Block): {
        rip: number;
        at: number;
        record: number;
    }[];
    /** The immediate of `block` that holds all the bytes written, if there is one (and it is known to be rewritten). */
    private immediateUnder;
    /** After a write that `hits` let pass: the interpreter's records take over the new immediate. */
    refresh(hostOffset: number, length: number): void;
    /** Host offset of a rewritten immediate's bytes; 0 if it is not one, or lies across pages. */
    private liveImmediate;
    /** Drops the blocks whose bytes a write changes. */
    written(hostOffset: number, length: number): void;
    /**
     * A kernel that frees the code of its start fills it with a pattern: one write would be stepped over for each block.
     */
    private countOverwrite;
    /** Drops everything decoded from `pages` virtual pages from `first` on: they were unmapped or changed. */
    forget(first: number, pages: number): boolean;
    private forgetPage;
    /**
     * Nobody has the frame at host offset `frame` mapped any more: what was decoded from it goes. True if blocks in use
     * did.
     */
    freed(frame: number): boolean;
    /** Pages that hold decoded code, with their frames. */
    get pages(): ReadonlyMap<number, number>;
    reset(): void;
}
