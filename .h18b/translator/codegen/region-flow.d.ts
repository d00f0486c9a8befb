import type { RegionGraph } from '../ir/region.js';
import type { RegionOptions } from './region-graph.js';
import type { RegionLowering } from './region-lowering.js';
import type { Edge } from './region-structure.js';
import { RegionWalk } from './region-walk.js';
import type { Expr, Locals, Module } from './wasm.js';
/**
 * The control flow of a region's function: its blocks' numbers are their indices, and behind them come small blocks
 * without guest instructions that stand on the way from one to another (looks at the budget, gates of loops with a
 * twin) or out of the region.
 */
export declare class RegionFlow {
    private readonly m;
    private readonly low;
    private readonly graph;
    private readonly options;
    /** Where control goes after each block. */
    readonly edges: Edge[][];
    /** Code of the small blocks. */
    readonly extra: Expr[];
    /** Loops with a twin, by the index of their first block. */
    readonly walks: ReadonlyMap<number, RegionWalk>;
    private readonly chainExits;
    private readonly rounds;
    constructor(m: Module, locals: Locals, low: RegionLowering, graph: RegionGraph, options: RegionOptions);
    /** Adds a small block; gives its index. It goes nowhere until it has edges. */
    add(statements: Expr[]): number;
    /** Index of the exit that goes on at `rip` outside the region. */
    private chainTo;
    /** Index to go on at `rip` from block `from`: a back edge looks at the budget first. */
    goTo(rip: bigint, from: number): number;
    /**
     * Index to go on at to the next round of the loop whose first block is `of` and has a twin; and from the twin's end.
     */
    private nextRound;
    /** Index to go on at `rip` from block `from`, which may belong to a loop with a twin, or to the twin. */
    goOn(rip: bigint, from: number): number;
}
