import { ExpressionBuilder, type Value } from './builder-expressions.js';
import type { Vex } from './vex.js';
/**
 * Reads and writes the CPU state: registers by number, flags, the rest by its offset. Remembers what is known of it.
 */
export declare class StateBuilder extends ExpressionBuilder {
    /** Set while the definition of a VEX instruction runs. */
    vex: Vex | null;
    /** What is known of whole registers since the block's start: avoids re-reading and re-extending. */
    private known;
    private known32;
    /** Registers whose upper half is zero, as `known32` holds all there is of them. */
    private zeroExtended;
    private flagKnown;
    /** Part of a fixed general register: `reg(S.RAX, 8)` is AL; `high` is AH. */
    reg(r: number, bits: number, high?: boolean): Value;
    setReg(r: number, v: Value, high?: boolean): void;
    /** Forgets what is known of registers: after code that changes them behind the IR's back. */
    forgetRegisters(): void;
    /** A fixed XMM register, or the upper half of its YMM register. */
    xmmReg(r: number, high?: boolean): Value;
    setXmmReg(r: number, v: Value, high?: boolean): void;
    /** Clears the upper halves of the first `count` vector registers. */
    zeroUppers(count: number): void;
    /** Reads `bits` (8, 16, 32, 64, 128) of CPU state at a byte offset of `state.ts`. */
    state(at: number, bits: number): Value;
    setState(at: number, v: Value, bits?: number): void;
    /** Writes the bits of `mask` in 32 bits of CPU state, from `v`, which has no others. */
    mergeState(at: number, mask: number, v: Value): void;
    /** CPU state at a computed byte address (i32). */
    stateAt(address: Value, bits: number, offset?: number): Value;
    setStateAt(address: Value, v: Value, bits?: number, offset?: number): void;
    /** Sets the flags as an instruction of `kind` does: see `FLAG_KINDS`. `bits`: operand width. */
    setFlags(kind: string, bits: number, ...args: Value[]): void;
    /** A condition by Intel's suffix: 'e', 'l', 'be' … */
    condition(cc: string): Value;
    /** One flag (letter of CPAZSO) as a truth value. */
    flag(letter: string): Value;
    setFlag(letter: string, v: Value): void;
    flagVar(letter: string): Value;
    setFlagVar(letter: string, v: Value): void;
    /** OF's raw form of a truth value. */
    overflowFrom(v: Value): Value;
    /** Replaces a symbolic condition by its expression on the raw flags. */
    conditionOnFlags(cc: string): Value;
    /** The direction flag as a truth value. */
    df(): Value;
}
