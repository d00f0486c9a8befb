/** Status word (SDM vol. 1, figure 8-4) and, for the low six, masks in the control word. */
export declare const IE = 1;
export declare const DE = 2;
export declare const ZE = 4;
export declare const OE = 8;
export declare const UE = 16;
export declare const PE = 32;
export declare const SF = 64;
export declare const C0 = 256;
export declare const C1 = 512;
export declare const C2 = 1024;
export declare const C3 = 16384;
/** Error summary and busy: an unmasked exception is pending. */
export declare const ES_B = 32896;
/** Bit 16 of a sign-and-exponent word in flight: this operand was a denormal float or double in memory. */
export declare const FROM_DENORMAL = 65536;
export declare const QUIET = "(i64.const 0x4000000000000000)";
export declare const INDEFINITE = "(i64.const 0xc000000000000000)";
export declare const FSW = "(i32.load (i32.const 2180))";
export declare const FCW = "(i32.load (i32.const 2176))";
export declare const TOP = "(i32.load (i32.const 2188))";
export declare const EMPTY = "(i32.load (i32.const 2184))";
export declare const setFsw: (value: string) => string;
export declare const setTop: (value: string) => string;
export declare const setEmpty: (value: string) => string;
/** Address of physical register `index`. */
export declare const cell: (index: string) => string;
/** Writes a register cell; `se` must have no bits above 15. */
export declare const store: (at: string, sig: string, se: string) => string;
/** Both operands $as:$ae and $bs:$be (significand, sign and exponent) are normal numbers. */
export declare const bothNormal = "(i32.and\n    (i64.lt_s (i64.and (local.get $as) (local.get $bs)) (i64.const 0))\n    (i32.and\n      (i32.lt_u (i32.sub (i32.and (local.get $ae) (i32.const 0x17fff)) (i32.const 1)) (i32.const 0x7ffe))\n      (i32.lt_u (i32.sub (i32.and (local.get $be) (i32.const 0x17fff)) (i32.const 1)) (i32.const 0x7ffe))))";
/** hi:lo = a * b, all i64 locals by name; uses i64 locals $m0 $m1 $m2. `a` and `b` may be `hi` or `lo`. */
export declare const multiply: (a: string, b: string, hi: string, lo: string) => string;
/** Locals of `multiply`. */
export declare const MULTIPLY_LOCALS = "(local $m0 i64) (local $m1 i64) (local $m2 i64)";
/**
 * Ends an operation: rounds $hi:$lo (top bit set) * 2^($e - 16383 - 63) with sign $sign (0 or 0x8000) into the cell at
 * $dst and returns 1. Round to nearest at 64 bits with results in range is inline, the rest is $round's.
 * Uses i32 $inc, i64 $sum.
 */
export declare const roundAndReturn: string;
/** Moves $name's significand up until its top bit is set and makes its i32 exponent local fit (0 counts as 1). */
export declare const normalise: (sig: string, exp: string) => string;
/** Not a number, or not a valid encoding at all: NaN, pseudo-NaN, pseudo-infinity, unnormal. */
export declare const special: (sig: string, se: string) => string;
/** A denormal or pseudo-denormal, here or where it was loaded from. */
export declare const denormal: (sig: string, se: string) => string;
/** Raises `condition` ? DE : nothing (C1 cleared); returns 0 (operation not done) when DE is not masked. */
export declare const raiseDenormal: (condition: string) => string;
/** Inline stack access for a function with an i32 local $top. */
export declare const physical: (i: string) => string;
/** Physical register `phys` is empty (truth value). */
export declare const isEmpty: (phys: string) => string;
export declare const clearC1: string;
/** Pops; $top is TOP as it is. */
export declare const popInline: string;
/** Sets $at to the cell of a new ST(0), and returns if there is none: see $push. Uses $top. */
export declare const pushOrReturn: string;
