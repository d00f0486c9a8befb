import type { ExactImm } from '../ir/ir.js';
import type { Expr, Module } from './wasm.js';
/** An `exact` node in the making: its plain result, the helper's arguments, one more condition. */
export interface ExactOperation {
    imm: ExactImm;
    plain: () => Expr;
    args: readonly (() => Expr)[];
    extra: (() => Expr) | null;
    /** Which of the first two arguments are known not to be denormal (bits 0, 1). */
    normal: number;
    /** MXCSR's exception flags are recorded (see the strategy `sse-flags`); without, its modes are the usual ones. */
    flags: boolean;
}
/**
 * The condition under which an `exact` operation goes to its helper.
 *
 * A window is half of all exponents wide. What is added to the bits takes exactly the exponents in the window to the
 * upper half: the top bit of the exponent field says it, whatever the sign. So a further value costs an addition and an
 * `and`, and one comparison with the guard tells of all and of MXCSR.
 */
export declare function exactCondition(m: Module, e: ExactOperation): Expr | 'always';
