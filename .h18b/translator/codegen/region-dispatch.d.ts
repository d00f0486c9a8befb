import type { RegionGraph } from '../ir/region.js';
import type { RegionFlow } from './region-flow.js';
import type { RegionLowering } from './region-lowering.js';
import type { Selector } from './region-structure.js';
import type { Module } from './wasm.js';
/** Stands for the dispatch block until its index is known. */
export declare const DISPATCH = -1;
/**
 * The dispatch block, for indirect jumps that were seen to go to many addresses: a perfect hash of the target (in local
 * `target`) selects an edge, which makes sure of it. Null: no block ends in it.
 */
export declare function dispatchBlock(m: Module, flow: RegionFlow, low: RegionLowering, graph: RegionGraph, target: number): Selector | null;
