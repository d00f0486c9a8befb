import type { Node } from '../ir/ir.js';
import { type EntryCheck } from '../ir/region.js';
/**
 * Problem: an exact operation must know whether an operand is denormal, and looking costs as much as the operation.
 * Method: forward dataflow over the region's graph. Results of arithmetic and conversions are not denormal: where a
 * helper gives one that is, the guard sends every further operation to its helper. What a vector register holds at the
 * region's entry is taken as not denormal, and looked at there once if an operation relies on it; a loop's accumulator
 * costs nothing inside the loop then. Must preserve: DE in MXCSR, for every operation with a denormal operand.
 */
/** A block as this pass sees it: its operations, and the indices of blocks it may go on to (-1: out of the region). */
export interface FactBlock {
    ops: Node[];
    successors: number[];
}
/** Notes on `exact` nodes which operands are not denormal; gives what that takes at the region's entry (block 0). */
export declare function floatFacts(blocks: readonly FactBlock[]): EntryCheck[];
export declare const floatFactsPass: import("./pass.js").Pass<readonly [{
    readonly name: "float-facts";
    readonly key: "floatFacts";
    readonly kind: "switch";
    readonly default: true;
    readonly what: "float operations do not look whether operands are denormal where a region knows it";
    readonly after: "relaxed-vectors";
}]>;
