export declare const Q128: bigint;
export declare const wideConst: (v: bigint) => string;
export declare function factorial(n: number): bigint;
/** Fixed-point digits of ln 2, pi, atan(k/8) as fractions of 2^bits, by series that converge fast enough. */
export declare function atanInverse(num: bigint, den: bigint, bits: bigint): bigint;
/** pi/4 = 4 atan(1/5) - atan(1/239) */
export declare const PI_4: (bits: bigint) => bigint;
export declare function ln2(bits: bigint): bigint;
/** ln 2, log2 e = 1 / ln 2 (as a fraction of 2^127). */
export declare const LN2: bigint;
export declare const LOG2E: bigint;
/**
 * Horner's scheme: c0 +- z * (c1 +- z * (...)), coefficients as in `scale`. The last terms count so little that 64 bits
 * are enough for them: from index `narrow` on.
 */
export declare function horner(name: string, coefficients: bigint[], sign: 'add' | 'sub', narrow: number): string;
export declare const range: (n: number) => number[];
/** sin r = r (1 - z T), z = r^2; cos r = 1 - z T. */
export declare const SIN_T: bigint[];
export declare const COS_T: bigint[];
/** (e^y - 1) / y, as fractions of 2^127. */
export declare const EXPM1: bigint[];
/** atanh(s) / s = 1 + z (1/3 + z (1/5 ...)), atan(u) / u = 1 - z (1/3 - ...): the part in parentheses. */
export declare const ODD: (n: number) => bigint[];
/** pi/2 of 66 bits as the processor reduces arguments by it, and half of it, in units of 2^-65. */
export declare const P_HIGH = "(i64.const 0x3)";
export declare const P_LOW = "(i64.const 0x243f6a8885a308d3)";
/** Steps of atan: multiples of 1/8. */
export declare const ATAN_STEPS: bigint[];
export declare const A_INFINITE = "(i32.eq (local.get $ea) (i32.const 0x7fff))";
export declare const B_INFINITE = "(i32.eq (local.get $eb) (i32.const 0x7fff))";
export declare const A_ZERO = "(i64.eqz (local.get $as))";
export declare const B_ZERO = "(i64.eqz (local.get $bs))";
export declare const EITHER_DENORMAL: string;
export declare const storeDst: (sig: string, se: string) => string;
export declare const INFINITY = "(i64.const 0x8000000000000000)";
/** sinOrCos of the reduced argument, leaves floating hi:lo $e. */
export declare const UNARY_START = "\n  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))\n  (local.set $sign (i32.and (local.get $ae) (i32.const 0x8000)))";
/** Instructions that may replace ST(0) and push: check the stack, find ST(0). */
export declare const START_ONE = "\n  (if (call $empty (i32.const 0)) (then (drop (call $underflow (i32.load (i32.const 2188)))) (return)))\n  (local.set $dst (call $st (i32.const 0)))\n  (local.set $as (i64.load (local.get $dst)))\n  (local.set $ae (i32.load offset=8 (local.get $dst)))";
/** The same for those that push as well. */
export declare const START_PUSH: string;
/** |x| >= 2^63: C2, nothing else. */
export declare const OUT_OF_RANGE: string;
/** Two operands: ST(1) op ST(0) into ST(1), then pop. */
export declare const poppingBinary: (name: string) => string;
