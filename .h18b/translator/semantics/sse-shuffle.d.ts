import type { Builder, Value } from '../ir/builder.js';
import type { Operand } from '../ir/operand.js';
/** The doublewords of a vector that the fields of an immediate name. */
export declare function doublewords(l: Builder, v: Value, imm: Operand): Value;
/** A quadword of a and one of b, chosen by two bits of an immediate (the upper half of a VEX form has its own). */
export declare function quadwords(l: Builder, a: Value, b: Value, imm: Operand): Value;
