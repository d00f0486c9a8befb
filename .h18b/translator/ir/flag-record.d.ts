import type { Builder, Value } from './builder.js';
import { type FlagsImm, type Node } from './ir.js';
/**
 * Flags recorded as the operands that they follow from. A fault shows its handler all six flags, so at every access to
 * memory all six would have to be there; but hardly any access faults. The code before it keeps the operands instead,
 * under a number that says what they are, and who serves the fault computes the flags.
 *
 * Record 0 says that the raw flags themselves are valid.
 */
export interface RecordShape {
    kind: string;
    bits: number;
}
/** Variables of a region that hold the record, beside the six raw flags: its number and the operands. */
export declare const RECORD_NUMBER = "K";
export declare const RECORD_OPERANDS: string[];
/** Every record by its number, from 1. */
export declare const RECORDS: readonly RecordShape[];
/** Number of the record for `flags`, or 0 if the kind is not recorded. */
export declare function recordNumber(imm: FlagsImm): number;
/** The arguments of a `flags` node that are recorded. */
export declare function recordedOperands(kind: string, args: readonly Node[]): Node[];
/** A kind's arguments from its record; `operand(i, bits)` reads the i-th recorded operand. */
export declare function argumentsOf(l: Builder, { kind, bits }: RecordShape, operand: (index: number, bits: number) => Value): Value[];
/** Flags that keep their raw form beside the record. */
export declare function keptRaw(kind: string): string;
