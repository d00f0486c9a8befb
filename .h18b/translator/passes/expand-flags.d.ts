import { type BuilderOptions } from '../ir/builder.js';
import { type Node } from '../ir/ir.js';
/**
 * Problem: `flags` and `cond` are symbolic, so that other passes can reason about them; code generation wants values.
 * Method: each `flags` node becomes one `flagvar.set` per flag that is live (all of them where no pass said otherwise),
 * and the record of its operands where a pass asked for it;
 * each `cond` becomes its expression on the raw flags.
 * Must preserve: the flags as every later reader sees them.
 */
export declare function expandFlags(ops: readonly Node[], options: BuilderOptions): Node[];
export declare const expandFlagsPass: import("./pass.js").Pass<readonly []>;
