import type { CodePages } from './code-pages.js';
import type { CpuState } from './cpu-state.js';
import type { DebugStops } from './debug-stops.js';
import { type GuestSpace } from './guest-space.js';
import type { Tlb } from './tlb.js';
/**
 * The slow path of guest memory accesses: TLB misses, accesses across a page boundary, writes to pages that hold code,
 * faults. Called from Wasm with the address in S.SLOW_ADDRESS.
 */
export declare class SlowPath {
    private readonly cpu;
    private readonly space;
    private readonly tlb;
    private readonly code;
    /** Set while the dispatcher executes the one instruction that may write to code. */
    mayWriteCode: boolean;
    /** Set while the dispatcher finishes an instruction whose store to a device has been made. */
    storeIsMade: boolean;
    /** EFLAGS.AC is in force: misaligned accesses raise #AC. The TLB stays empty, so that all of them come here. */
    checkAlignment: boolean;
    /** Told of each access, while there are breakpoints. Nor does the TLB learn anything then. */
    watch: ((address: number, bytes: number, write: boolean) => void) | null;
    /** What a debugger watches. */
    stops: DebugStops | null;
    /** The last fault is none of the guest's: the page has another frame now, and the instruction is to run again. */
    retry: boolean;
    /** The last load from a device was put off. */
    private stoodBack;
    /** The address behind the #GP of the last fault, if it was not canonical. */
    private bad;
    constructor(cpu: CpuState, space: GuestSpace, tlb: Tlb, code: CodePages);
    /** The address as a signed number, and whether it is canonical. */
    private address;
    /** The address that was not canonical and so raised the last #GP; null: something else did. Asked once. */
    takeBadAddress(): number | null;
    private fault;
    /**
     * Leaves as for a fault: as on the processor, whatever knew the page's frame before comes to know the one it has now.
     */
    private again;
    /**
     * Whether an access meets what a debugger watches, and its instruction is not yet executed alone: it leaves first, so
     * that the guest stops behind it. Where it is, the debugger is told.
     */
    private isDebugged;
    /** Whether the TLB may have a page: not where each access is to come here. */
    private mayLearn;
    /**
     * Whether the access is not a multiple of its size: #AC then, before any page is looked at (as on AMD's processors).
     */
    private misaligned;
    /** Next page's first address after `address`; wraps at 4 GiB for an i386 guest. */
    private secondPage;
    /**
     * `request`: bytes of the access, | SLOW_FOR_WRITE if it must be writable too, | SLOW_MASKED_n. Returns the host
     * address to load from (a copy in S.BOUNCE if the bytes lie in two pages), 0 after a fault.
     */
    load: (request: number) => number;
    /** Stores the bytes in S.SLOW_VALUE. Returns SLOW_OK, SLOW_FAULT or SLOW_CODE (then nothing was stored). */
    store: (request: number) => number;
    /** Reads from a device into the bounce buffer: whole if the access lies in its page, else byte by byte. */
    private loadDevice;
    /**
     * Whether a load is not made now, since guest code is to leave first: it is the instruction that comes next. Of two
     * loads one is made in any case.
     */
    private standsBack;
    private storeDevice;
    /** Calls `one` for each element that S.SLOW_MASK wants, with its address in S.SLOW_ADDRESS; stops where it fails. */
    private elements;
    /** To S.BOUNCE_MASKED. */
    private loadMasked;
    private storeMasked;
    /** Deals with code under a write; false if the dispatcher must do the instruction on its own first. */
    private mayChange;
}
