import type { Node } from '../ir/ir.js';
import { Lowering } from './lower.js';
import type { Expr, Module } from './wasm.js';
/** A handler's parameter: the address of its record. */
export declare const PC = 0;
/** Lowers the IR of one instruction, with registers and flags in the CPU state, and what is open in the record. */
export declare class InterpreterLowering extends Lowering {
    protected readonly registersAreLocals = false;
    private pc;
    private field16;
    private fieldOfRegister;
    protected gprGet(reg: number, bits: number, high: boolean): Expr;
    protected gprSet(reg: number, bits: number, high: boolean, value: Expr): Expr;
    /** Writes a register part: 32 bits clear the upper half. */
    private setAt;
    protected xmmGet(reg: number, high: boolean): Expr;
    protected xmmSet(reg: number, high: boolean, value: Expr): Expr;
    protected flagGet(letter: string): Expr;
    protected flagSet(letter: string, value: Expr): Expr;
    protected leave(status: Expr): Expr;
    next(): Expr;
    /** Tail call to the descriptor whose address is in `local`. */
    dispatch(local: number): Expr;
    protected special(n: Node): Expr;
    private effectiveAddress;
}
/**
 * Goes on at the descriptor whose address is in local `d`. Most lead to a block to interpret (`enter`): what that
 * handler does is done here, for the price of a comparison instead of an indirect call; where it would leave, it is
 * called. `t`: a free i32 local.
 */
export declare function goTo(m: Module, d: number, t: number): Expr[];
