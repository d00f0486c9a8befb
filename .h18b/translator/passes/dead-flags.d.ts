import { type Node } from '../ir/ir.js';
/** A block as this pass sees it: its operations, and the indices of blocks it may go on to (-1: out of the region). */
export interface FlowBlock {
    ops: Node[];
    successors: number[];
    /** Filled in by the pass: whether the record of the flags is valid on entry. */
    recordIn?: boolean;
}
/**
 * Problem: nearly every instruction sets flags, and nearly nobody reads them. Method: backward liveness of the six
 * flags over the region's graph. A `flags` node notes which of its flags are read in the region; writes of dead flags
 * are removed. On the ways out of the region, faults included, all flags must be known, but a loop does not compute
 * them for the time it ends: with `record` the node notes that its operands are kept, and the way out computes the
 * flags. Without, all six are live there. Must preserve: every flag at every reader, at every exit that goes on to
 * other guest code, and at every fault.
 */
export declare function deadFlags(blocks: FlowBlock[], record: boolean, exactMayFault?: boolean): void;
export declare const deadFlagsPass: import("./pass.js").Pass<readonly [{
    readonly name: "dead-flags";
    readonly key: "deadFlags";
    readonly kind: "switch";
    readonly default: true;
    readonly what: "drop flag computations that nobody reads";
    readonly after: "region-copies";
}, {
    readonly name: "record-flags";
    readonly key: "recordFlags";
    readonly kind: "switch";
    readonly default: true;
    readonly what: "keep the operands of flags that only a fault would show, and compute them if it comes (with dead-flags)";
}]>;
