import { type Node } from '../ir/ir.js';
import { GuestMemory } from './guest-memory.js';
import type { Expr } from './wasm.js';
/**
 * Lowering of IR to binaryen expressions, shared by the interpreter generator and the region translator. They differ
 * in where registers live and in how control leaves: the abstract methods.
 *
 * A block's nodes become statements in order. A pure node with one use is built into its user's expression; one with
 * more uses goes through a temporary local. A register read is built in where it is used unless the register is
 * written in between.
 */
export declare abstract class Lowering extends GuestMemory {
    /**
     * Statements for `ops`; `results` are nodes whose value is wanted after the last statement (a terminal's operands):
     * use `value` for them before the next call of `block`.
     */
    block(ops: readonly Node[], results: readonly Node[]): Expr[];
    /** Sees each statement of a block; `insn` is the instruction that it is of. */
    protected made(statement: Expr): Expr;
    private effect;
    /** The computation of a node that has a value. */
    protected build(n: Node): Expr;
    /** A node's value in a local, so that it can be used several times: [statement or null, getter]. */
    private inLocal;
    private exact;
    private constant;
}
