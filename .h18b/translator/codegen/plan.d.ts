import type { Node } from '../ir/ir.js';
/**
 * Which nodes of a block are computed at all, and which where they are used: a pure node with one use becomes part of
 * its user's expression, and so does a read of a register that is not written in between.
 */
export interface Plan {
    live: boolean[];
    inline: boolean[];
    used: boolean[];
}
/** Decides for each node whether it is needed, and whether it is computed where it is used. */
export declare function planBlock(ops: readonly Node[], results: readonly Node[], registersAreLocals: boolean): Plan;
