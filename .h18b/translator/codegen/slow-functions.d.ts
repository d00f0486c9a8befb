import type { Expr, Module } from './wasm.js';
/**
 * slow_load(address, request, budget) and slow_store(address, request, budget): the whole lookup out of line, for
 * accesses whose inline or coalesced check failed. They probe the TLB again (a coalesced check may fail where the
 * access alone would hit), then ask TypeScript, which may want to know the time: what is left of the budget tells it.
 */
export declare function slowFunctions(m: Module, word: 32 | 64, t: number, wide: (n: number) => Expr): void;
