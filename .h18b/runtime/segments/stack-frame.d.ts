import { type Segment } from './segment-access.js';
import type { SegmentUnit } from './segment-unit.js';
/**
 * Pushes and pops of one width on a stack that need not be the current one. RSP changes with `commit`, so that a fault
 * in the middle leaves it as it was. Elements are halves of 32 bits: a register that is pushed may hold anything.
 */
export declare class StackFrame {
    #private;
    private readonly p;
    private readonly ss;
    pointer: number;
    private readonly width;
    /** Of the #SS that a stack too small raises. */
    private readonly errorCode;
    /** Upper half of the element popped last. */
    high: number;
    /** `pointer`: RSP, signed in 64-bit mode. `width`: bytes of one element, 2, 4 or 8. */
    constructor(p: SegmentUnit, ss: Segment, pointer: number, width: 2 | 4 | 8, 
    /** Of the #SS that a stack too small raises. */
    errorCode?: number);
    /** Pushes an element of `low`, and `high` where it has 8 bytes. */
    push(low: number, high?: number): void;
    /** Pushes a signed address. */
    pushAddress(at: number): void;
    /** The low half of an element, unsigned; the upper half is in `high`. */
    pop(): number;
    /** The lower 16 bits of an element, of which nothing else is read: POP of a segment register. */
    popSelector(): number;
    /** An element that is an address: signed where it has 8 bytes; exact if it is canonical. */
    popAddress(): number;
    /** Raises what a write of one element at the pointer would. */
    touch(): void;
    /** Skips `bytes` (RET n). */
    skip(bytes: number): void;
    /** Makes the pointer RSP. */
    commit(): void;
}
