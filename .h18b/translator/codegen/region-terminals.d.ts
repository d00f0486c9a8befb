import type { RegionGraph } from '../ir/region.js';
import type { RegionFlow } from './region-flow.js';
import type { RegionLowering } from './region-lowering.js';
import type { Expr, Locals, Module } from './wasm.js';
/**
 * Lowers block `index` of the region and what ends it. Gives its code; where it goes on becomes its edges in `flow`.
 * `target`: the local that holds where an indirect jump goes.
 */
export declare function lowerBlock(m: Module, low: RegionLowering, flow: RegionFlow, graph: RegionGraph, index: number, locals: Locals, target: number): Expr;
