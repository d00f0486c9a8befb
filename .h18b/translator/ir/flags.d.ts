import type { Value } from './builder-expressions.js';
import type { StateBuilder } from './builder-state.js';
/**
 * How each kind of instruction leaves the arithmetic flags, in raw form (see FLAG_* in `state.ts`). One row a kind;
 * each flag has a formula of its own, so that the ones nobody reads are never computed.
 */
export interface FlagKind {
    /** Flags written, letters of CPAZSO. */
    readonly writes: string;
    /** The last argument is a truth value: flags change only where it is true. */
    readonly guarded?: boolean;
    readonly compute: (l: StateBuilder, flag: string, bits: number, args: Value[]) => Value;
}
export declare const FLAG_KINDS: Record<string, FlagKind>;
/** Builds the value of one flag bit (0 or 1) from its raw variable. */
export declare function flagBit(l: StateBuilder, flag: string): Value;
/** The raw variable's value that stands for the truth value `v`. */
export declare function rawFromBit(l: StateBuilder, flag: string, v: Value): Value;
/** Conditions by name (Intel's suffixes), as flags read and as an expression on them: SDM vol. 1, appendix B. */
export declare const CONDITIONS: Record<string, {
    reads: string;
    negated?: string;
    build?: (l: StateBuilder) => Value;
}>;
/** The expression of a condition on the raw flags. */
export declare function conditionFromFlags(l: StateBuilder, cc: string): Value;
/**
 * The condition right after `flags` of some kind, straight from its operands; null where the flags are needed.
 * `cmp; jcc` and `test; jcc` come down to one Wasm comparison.
 */
export declare function conditionFromOperands(l: StateBuilder, cc: string, kind: string, bits: number, args: Value[]): Value | null;
