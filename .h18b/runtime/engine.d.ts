import type { RegionRequest } from '../translator/codegen/region-graph.js';
import type { CodeMode } from '../translator/decode/mode.js';
import { type CodeContext } from './blocks.js';
import type { TranslationCacheOptions } from './cache/translation-cache.js';
import type { Callouts } from './callouts.js';
import { CodeReader } from './code-reader.js';
import type { CpuState } from './cpu-state.js';
import type { DebugStops } from './debug-stops.js';
import { GuestCode } from './guest-code.js';
import { type GuestKernel } from './guest-kernel.js';
import type { GuestSpace } from './guest-space.js';
import type { PluginSet } from './plugins/plugin-set.js';
import type { Stats } from './stats.js';
import { type Strategies } from './strategies.js';
import { Tiers } from './tiers.js';
import type { Timeline } from './timeline.js';
export interface EngineOptions {
    cpu: CpuState;
    space: GuestSpace;
    kernel: GuestKernel;
    stats: Stats;
    engine: 'jit' | 'interp';
    strategies: Strategies;
    /** Time is the instruction count: nothing may depend on the host's speed. */
    icount: boolean;
    /** Looked at after each slice. */
    timeline?: Timeline | undefined;
    /**
     * Where translations are kept for other runs; without: nowhere. Not under `icount`: nothing may depend on earlier
     * runs.
     */
    cache?: TranslationCacheOptions | undefined;
    /** Sees each request to the translator of regions. */
    onRequest?: ((request: RegionRequest) => void) | undefined;
    plugins?: PluginSet | undefined;
    /** Called behind each slice, with RIP (signed). */
    onSlice?: ((rip: number) => void) | undefined;
    /** The callouts of a whole machine; without: those of process mode. */
    callouts?: (engine: Engine) => Callouts;
}
/**
 * Runs guest code, slice by slice: the dispatch loop, which enters the interpreter or translated code and serves every
 * exit from it. Knows the kernel above only as a `GuestKernel`. What the exits ask for is done by its parts.
 */
export declare class Engine {
    private readonly options;
    private readonly cpu;
    private readonly kernel;
    private readonly stats;
    private readonly slice;
    readonly code: GuestCode;
    readonly reader: CodeReader;
    readonly tiers: Tiers;
    private readonly slow;
    private readonly sse;
    private readonly faultExits;
    private readonly calloutExits;
    private readonly single;
    private readonly watched;
    private readonly runFrom;
    private readonly flagsFromRecord;
    private readonly sliceBudget;
    private readonly inlineLookup;
    private startedAfter;
    private readonly exitCounts;
    /** ms. */
    private readonly started;
    private readonly speed;
    private readonly tierCounts;
    constructor(options: EngineOptions);
    /** A plug-in's callback. */
    private probed;
    /** Guest instructions executed since start. */
    instructionCount(): number;
    /** Runs until the kernel says that the guest has ended. */
    run(): void;
    /** Runs for about so many ms of the host's time; false: the guest has ended. */
    runFor(ms: number): boolean;
    /**
     * Runs guest code for one slice of at most `budget` instructions, or until the kernel above must look at something.
     * Returns what is left of the budget, exits charged (not under `--icount`, where instructions are time).
     */
    turn(budget: number): number;
    /** Has the slice end with the block under way: from a callout. */
    cutSlice(): void;
    /** Executes the one instruction at RIP with the interpreter, and delivers what comes of it. */
    step(): void;
    /**
     * Says what the code at RIP means from now on: a whole machine calls it when privilege, mode or CS have changed.
     * Outside of guest code only.
     */
    useContext(context: CodeContext): void;
    /** The context for `useContext`; `base` and `limit` are those of CS. */
    contextFor(mode: CodeMode, base: number, supervisor: boolean, limit: number): CodeContext;
    /** Other files are mapped now. */
    remapped(): void;
    /** Drops what the TLBs know: all of it, or (CR3 was written) all but global pages. */
    flushTlb(keepGlobal: boolean): void;
    /** Drops what the TLBs know of the page of `address`. */
    flushPage(address: number): void;
    /** Pages that hold decoded code, with the host offsets of their frames. */
    get codePages(): ReadonlyMap<number, number>;
    /** The context of the code that runs. */
    get context(): CodeContext;
    /** Calls `added` with each page that comes to hold decoded code. */
    watchCodePages(added: (page: number) => void): void;
    /** Puts code decoded from a page aside: in this address space another frame is mapped there, or none. */
    parkCode(page: number): void;
    /** A debugger comes, or goes. Between slices, as `stopsChanged`. */
    useStops(stops: DebugStops | null): void;
    stopsChanged(breakpoints: readonly number[], watch: boolean): void;
    /** Frame `frame` has no user any more: its next one will find other bytes there. */
    frameFreed(frame: number): void;
    close(): void;
    /** Runs guest code until something outside the dispatcher is due. */
    private dispatch;
    /**
     * After an exit that the kernel above has served: whether guest code goes on within the slice. The time that the exit
     * took is charged to the slice, so that its timers are not late.
     */
    private goesOn;
    /** The descriptor for `rip`, decoded; 0 if the fetch faulted (the kernel has been told). */
    private entry;
    /** The system call import: 0 goes on in Wasm. */
    private systemCall;
    /** Completes the statistics; when the guest has ended. */
    finishStats(): void;
}
