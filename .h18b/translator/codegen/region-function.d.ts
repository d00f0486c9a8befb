import type { RegionGraph } from '../ir/region.js';
import type { RegionOptions } from './region-graph.js';
import { type Module } from './wasm.js';
/**
 * Adds the region's function to the module under `name`. `withOrigins`: marked with the instructions that its
 * statements are of.
 */
export declare function generateRegion(m: Module, name: string, graph: RegionGraph, options: RegionOptions, withOrigins?: boolean): void;
