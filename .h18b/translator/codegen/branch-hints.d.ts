import type { Expr, Module } from './wasm.js';
/**
 * Branch hints: which arm of an `if` is the rare one. V8 keeps registers over a call in a rare arm without saving them
 * on the common way, and lays the arm out of line. (WebAssembly branch hinting proposal: custom section
 * `metadata.code.branch_hint`.)
 *
 * binaryen has no call to set one. But it writes a source map, which says at which byte each marked instruction came to
 * stand; the column number carries the hint.
 */
export declare class BranchHints {
    private readonly marked;
    /** The `if` is rarely taken. */
    unlikely(condition: Expr): Expr;
    /** The `if` is nearly always taken. */
    likely(condition: Expr): Expr;
    /** Marks the expressions, which are now `func`'s. */
    apply(m: Module, func: number): void;
}
/** The module with the hints that its source map carries. */
export declare function withBranchHints(wasm: Uint8Array, sourceMap: string): Uint8Array;
