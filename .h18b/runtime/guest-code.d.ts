import type { CodeMode } from '../translator/decode/mode.js';
import { type Block, Blocks, type CodeContext } from './blocks.js';
import { CodeFetch } from './code-fetch.js';
import type { CodeGroup } from './code-groups.js';
import { CodePages } from './code-pages.js';
import type { CpuState } from './cpu-state.js';
import type { DebugStops } from './debug-stops.js';
import type { GuestSpace } from './guest-space.js';
import { JumpCache } from './jump-cache.js';
import { Tlb } from './tlb.js';
/** What was made of decoded blocks, and has to go and come with them: `Tiers`. */
export interface TranslatedCode {
    /** A block's code has changed, or it is forgotten. */
    drop(block: Block): void;
    /** A block is out of use until `unpark`. */
    park(block: Block): void;
    unpark(block: Block): void;
    /** All blocks are being forgotten. */
    reset(): void;
    /** A block is new. */
    decoded(block: Block): void;
    /** Pages are mapped otherwise than before. */
    remapped(): void;
}
/**
 * All that is known of the guest's code: decoded blocks, the pages that they lie in, and the caches of addresses that
 * lead to them. Keeps them in step with memory: what is written to, unmapped or mapped elsewhere goes out of use.
 */
export declare class GuestCode {
    private readonly cpu;
    private readonly space;
    readonly tlb: Tlb;
    readonly blocks: Blocks;
    readonly jumpCache: JumpCache;
    readonly pages: CodePages;
    readonly fetch: CodeFetch;
    /** Set once there are tiers. */
    translated: TranslatedCode | null;
    /** Where a debugger wants the guest to stop; null: there is none. */
    stops: DebugStops | null;
    /** Blocks were dropped while guest code was on the stack: it must come back to the dispatcher. */
    dropped: boolean;
    constructor(cpu: CpuState, space: GuestSpace, handlers: () => Readonly<Record<string, number>>, liveImmediates: boolean);
    /** Asked of a hidden group that the guest has come to: it is shown if the address space in use has it. */
    reveal: (group: CodeGroup) => boolean;
    /** Whether decoded code at a linear address belongs to the address space in use. */
    reachable(linear: number): boolean;
    /** A block has been decoded. */
    decoded(block: Block): void;
    /**
     * A block is there. What the jump cache has of its address is from another time, and its group does not know of it:
     * the next jump asks again. The block's group, if it has one.
     */
    private arrived;
    private noteTarget;
    /** An indirect jump has come to `rip`: the next one finds the descriptor by itself. */
    enterJump(rip: number, descriptor: number): void;
    hide(group: CodeGroup): void;
    show(group: CodeGroup): void;
    /** Says what the code at RIP means from now on. Outside of guest code only. */
    useContext(context: CodeContext): void;
    /** The context for `useContext`; `base` and `limit` are those of CS. */
    contextFor(mode: CodeMode, base: number, supervisor: boolean, limit: number): CodeContext;
    /** Drops what the TLBs know: all of it, or (CR3 was written) all but global pages. */
    flushTlb(keepGlobal: boolean): void;
    /** Drops what the TLBs know of the page of `address`. */
    flushPage(address: number): void;
    /** A debugger comes, or goes. Between slices, as `stopsChanged`. */
    useStops(stops: DebugStops | null): void;
    /**
     * The debugger's stops have changed: decoded code that runs over one of `breakpoints` goes; `watch`: other pages are
     * watched.
     */
    stopsChanged(breakpoints: readonly number[], watch: boolean): void;
    /** Accesses that the VMM makes for an instruction come past the debugger's watchpoints as well. */
    watchOwnAccesses(): void;
    private drop;
    /**
     * Forgets all decoded and translated code: the record store is full, or what the code was made for no longer holds.
     */
    reset(): void;
}
