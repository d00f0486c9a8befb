import { type BuilderOptions } from '../ir/builder.js';
import { type Node } from '../ir/ir.js';
/**
 * Problem: `cmp; jcc` would store up to six flags and compute a condition from them.
 * Method: where all flags that a condition reads come from one `flags` node of the same block, the condition is
 * computed from that node's operands instead.
 * Must preserve: the condition's value; the flags themselves stay for the dead-flags pass to judge.
 */
export declare function fuseFlags(ops: readonly Node[], options: BuilderOptions): Node[];
export declare const fuseFlagsPass: import("./pass.js").Pass<readonly [{
    readonly name: "fuse-flags";
    readonly key: "fuseFlags";
    readonly kind: "switch";
    readonly default: true;
    readonly what: "turn a compare and its branch into one Wasm comparison";
    readonly after: "record-flags";
}]>;
