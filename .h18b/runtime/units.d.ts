import type { Block, Blocks } from './blocks.js';
import { type Kept } from './cache/kept-units.js';
import type { TranslationCache } from './cache/translation-cache.js';
import type { CpuState } from './cpu-state.js';
import type { FunctionTable } from './function-table.js';
import type { Stats } from './stats.js';
import type { Strategies } from './strategies.js';
export interface UnitsOptions {
    cpu: CpuState;
    strategies: Strategies;
    stats: Stats;
    blocks: Blocks;
    table: FunctionTable;
    imports: WebAssembly.Imports;
    /** Records of a block that change under the code: immediates that the program rewrites. */
    changing: (block: Block) => ReadonlySet<number> | null;
    /** Entries until a block of a unit is hot; `NEVER` where nothing comes after. */
    nextThreshold: () => number;
    /** Executions until a block is hot for a unit. */
    threshold: () => number;
    /** Whether a block may be translated at all. */
    allowed: (block: Block) => boolean;
    /** Decodes a block that has not run yet; null if it cannot be fetched. */
    decode: (rip: number) => Block | null;
    /** The bytes that a block was decoded from; null: they cannot be told. */
    codeOf: (block: Block) => Uint8Array | null;
    /** What earlier runs have left; null: nothing is kept. */
    cache: TranslationCache | null;
    /** Blocks have become part of a unit. */
    entered: (members: readonly Block[]) => void;
}
/**
 * Blocks that were put together from templates, as one function. Each of them is entered through its own descriptor.
 */
export interface Unit {
    readonly index: number;
    readonly blocks: readonly Block[];
    /** Address of its table of links; 0: its code needs none. */
    readonly links: number;
    /** What is kept of it; null: nothing. */
    readonly kept: Kept | null;
    /** Blocks that are parked: until all are back the unit is not entered. */
    missing: number;
}
/**
 * Tier 1: collects the blocks that are hot for it, forms units around them, and installs their code. What it makes is
 * entered wherever the interpreter would be, and leaves as the interpreter does.
 */
export declare class Units {
    private readonly options;
    private emitter;
    private readonly waiting;
    private readonly live;
    private readonly kept;
    constructor(options: UnitsOptions);
    /** A block is hot: it will be part of a unit after one of the next calls of `poll`. */
    request(block: Block): void;
    /**
     * Between slices: translates what waits, if that is worth a module. A module costs V8 some time whatever is in it, so
     * blocks wait until the interpreter has spent that (`interpreted`: instructions that it has executed since start).
     */
    poll(interpreted: number): void;
    /** Translates at once what waits. */
    flush(): void;
    private translate;
    /** Blocks around `entry` that run about as often, along direct jumps. */
    private form;
    private emitted;
    private install;
    /** A new unit's function gets its place, its links are filled, and its blocks lead to it. */
    private enterNew;
    /** Links of some more units fit. */
    private get roomForLinks();
    /** A block of the current context has been decoded: it may be part of a unit that an earlier run has made. */
    decoded(block: Block): void;
    private takeKept;
    /** The guest has ended: has the cache write what this run has made, and what it has learnt. */
    keep(): void;
    /** When the cache is written next, ms of `performance.now`: a process may be killed, and should leave something. */
    private keepAt;
    private keepAfter;
    private keepSoFar;
    /** A block is taken away for a while. */
    park(block: Block): void;
    /** It is back: so is its unit, if all others are. */
    unpark(block: Block): void;
    /**
     * Lets the descriptors of a unit's blocks lead to it. Another address space may have used them for code of its own.
     */
    private enter;
    /** A block's code has changed: its unit goes. */
    dropUnitOf(block: Block): void;
    private drop;
    reset(): void;
}
/**
 * Compiles units: V8 optimizes their functions when that is worth it; `hot` ones soon. A module keeps the budget that
 * it was compiled under.
 */
export declare function compilingUnits<T>(compile: () => T, hot?: boolean): T;
