import type { EntryCheck } from '../ir/region.js';
import type { Expr, Module } from './wasm.js';
/** Looks at elements of vector registers, in memory: the guard hears of a denormal, and forgets earlier ones. */
export declare function entryChecks(m: Module, checks: readonly EntryCheck[]): Expr[];
