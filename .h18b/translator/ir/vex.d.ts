import type { Builder, Value } from './builder.js';
import type { Operand } from './operand.js';
/**
 * What a builder knows while it runs the definition of a VEX instruction. The definition of an SSE instruction serves
 * its VEX forms too: it runs once for each 128-bit half of the widest operand, and sees operands of 128 bits. What it
 * writes is kept until the last half is done, so that no half is written before the other's access to memory.
 */
export declare class Vex {
    readonly halves: 1 | 2;
    /** The half that the definition runs for. */
    half: 0 | 1;
    private readonly results;
    private readonly kept;
    constructor(halves: 1 | 2);
    /** An operand as the definition sees it. */
    view(o: Operand): Operand;
    /** What both halves use of an operand, made once: one value, or one for each half. */
    once(o: Operand, make: () => readonly Value[]): Value;
    /** Takes a vector that is written; false: not a vector, to be written as ever. */
    take(o: Operand, v: Value, aligned: boolean): boolean;
    /**
     * Writes what was taken. A register's bits above the result become zero. Where two halves make one vector of 128 bits
     * (conversions to narrower elements), the low half of each counts.
     */
    flush(l: Builder): void;
}
