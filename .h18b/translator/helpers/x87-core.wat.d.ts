/**
 * What every x87 helper needs: raising exceptions, NaNs, rounding to the precision of the control word, the stack.
 *
 * A number in flight is a pair: significand i64 and sign-and-exponent i32 (bit 15 sign, bits 14..0 biased exponent).
 * An operation that writes a register returns 1, or 0 when an unmasked exception leaves its operands as they are (then
 * the stack is not popped either).
 */
export declare const CORE: string;
