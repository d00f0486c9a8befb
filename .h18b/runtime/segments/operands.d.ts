import type { Operand } from '../../translator/ir/operand.js';
import type { SegmentUnit } from './segment-unit.js';
/** Operands of an instruction that is executed here. */
export declare class Operands {
    private readonly segments;
    constructor(segments: SegmentUnit);
    /** Linear address of a memory operand. */
    address(o: Operand): number;
    /** As `address`, of an operand that is about to be accessed. Throws #GP or #SS where it is not canonical. */
    place(o: Operand): number;
    read(o: Operand): bigint;
    write(o: Operand, value: bigint): void;
}
