import type { Insn } from '../../translator/decode/decode.js';
import type { Operands } from './operands.js';
import type { SegmentUnit } from './segment-unit.js';
/** MOV Sreg, POP Sreg, LxS. */
export declare function loadSegmentRegister(p: SegmentUnit, insn: Insn, operands: Operands): void;
/** ENTER with a nesting level. */
export declare function enterNested(p: SegmentUnit, insn: Insn): void;
/** ARPL with an operand in memory. */
export declare function adjustRpl(p: SegmentUnit, insn: Insn, operands: Operands): void;
/** LAR, LSL, VERR, VERW: what a selector allows, without loading it. */
export declare function probeSelector(p: SegmentUnit, insn: Insn, operands: Operands): void;
