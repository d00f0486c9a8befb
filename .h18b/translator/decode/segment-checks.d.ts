import type { BoundMemory, Form } from '../ir/operand.js';
import type { Insn } from './decode.js';
/** One access of an instruction, in the segment's terms. */
export interface SegmentAccess {
    readonly seg: number;
    /** Where in the segment; its own `seg` is -1. */
    readonly mem: BoundMemory;
    readonly bytes: number;
    readonly write: boolean;
}
/** What an instruction accesses, as far as that can be said before it runs: see `isLate`. */
export declare function accessesOf(insn: Insn): SegmentAccess[];
/**
 * An address that depends on more than a check can compute (XLAT, CLZERO, BT with a register's offset), or a write that
 * depends on what is read (ARPL): the VMM looks at each of them.
 */
export declare function isLate({ form }: Insn): boolean;
/** The forms that the interpreter has handlers for. */
export declare const CHECK_FORMS: readonly Form[];
/** The checks that go before an instruction, and the instruction itself. */
export declare function withChecks(insn: Insn, all: boolean): Insn[];
