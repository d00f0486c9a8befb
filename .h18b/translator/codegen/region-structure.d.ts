import type { Expr, Locals, Module } from './wasm.js';
/** Where control goes after a block: the last edge is unconditional. In a switch, `cases` select the others. */
export interface Edge {
    to: number;
    cond: Expr | null;
    cases?: number[];
}
/** The block that ends in a switch, and what it switches on. */
export interface Selector {
    at: number;
    value: Expr;
}
/**
 * Whether some loop can be entered at more than one block. Relooper fails on some such graphs (binaryen 132 throws a
 * parse exception while it renders), so those take the other structure. T1-T2 reduction (Hecht and Ullman 1972): a
 * graph is reducible if removing self-loops and merging blocks into their only predecessor leaves one block.
 */
export declare function isIrreducible(count: number, edges: readonly (readonly Edge[])[]): boolean;
export declare function relooperStructure(m: Module, locals: Locals, all: Expr[], edges: Edge[][], selector: Selector | null): Expr;
/** The plain alternative: a loop around a br_table over all blocks. */
export declare function switchStructure(m: Module, locals: Locals, all: Expr[], edges: Edge[][], selector: Selector | null): Expr;
