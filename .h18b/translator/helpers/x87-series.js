import { C1, C2, denormal, FCW, FSW, IE, setFsw, store, TOP } from './x87-macros.js';
/*
 * Transcendental functions: polynomials in 128-bit fixed point, so that the result before its one rounding is right to
 * more than 75 bits. Precision control does not count here, rounding control does.
 */
export const Q128 = 1n << 128n;
export const wideConst = (v) => `(i64.const 0x${(v >> 64n).toString(16)}) (i64.const 0x${(v & (2n ** 64n - 1n)).toString(16)})`;
export function factorial(n) {
    let f = 1n;
    for (let i = 2; i <= n; i++)
        f *= BigInt(i);
    return f;
}
/** Fixed-point digits of ln 2, pi, atan(k/8) as fractions of 2^bits, by series that converge fast enough. */
export function atanInverse(num, den, bits) {
    // atan(num/den), for num/den at most 1
    const one = 1n << (bits + 32n);
    let power = (one * num) / den;
    let sum = 0n;
    for (let k = 0n; power !== 0n; k++) {
        const term = power / (2n * k + 1n);
        sum += k % 2n === 0n ? term : -term;
        power = (power * num * num) / (den * den);
    }
    return sum >> 32n;
}
/** pi/4 = 4 atan(1/5) - atan(1/239) */
export const PI_4 = (bits) => 4n * atanInverse(1n, 5n, bits) - atanInverse(1n, 239n, bits);
export function ln2(bits) {
    // 2 atanh(1/3)
    const one = 1n << (bits + 32n);
    let power = one / 3n;
    let sum = 0n;
    for (let k = 0n; power !== 0n; k++) {
        sum += power / (2n * k + 1n);
        power /= 9n;
    }
    return (2n * sum) >> 32n;
}
/** ln 2, log2 e = 1 / ln 2 (as a fraction of 2^127). */
export const LN2 = ln2(128n);
export const LOG2E = (1n << 383n) / ln2(256n);
/**
 * Horner's scheme: c0 +- z * (c1 +- z * (...)), coefficients as in `scale`. The last terms count so little that 64 bits
 * are enough for them: from index `narrow` on.
 */
export function horner(name, coefficients, sign, narrow) {
    const n = coefficients.length - 1;
    let text = `(local.set $h (i64.const 0x${(coefficients[n] >> 64n).toString(16)}))\n`;
    for (let k = n - 1; k >= narrow; k--)
        text += `  (local.set $h (i64.${sign} (i64.const 0x${(coefficients[k] >> 64n).toString(16)}) (call $mulh (local.get $h) (local.get $zh))))\n`;
    for (let k = narrow - 1; k >= 0; k--)
        text += `  (call $${sign}q ${wideConst(coefficients[k])} (call $mulq (local.get $h) (local.get $l) (local.get $zh) (local.get $zl)))
  (local.set $l) (local.set $h)\n`;
    return `
(func $${name} (param $zh i64) (param $zl i64) (result i64 i64)
  (local $h i64) (local $l i64)
  ${text}  (local.get $h) (local.get $l))
`;
}
export const range = (n) => Array.from({ length: n }, (_, i) => i);
/** sin r = r (1 - z T), z = r^2; cos r = 1 - z T. */
export const SIN_T = range(11).map((k) => Q128 / factorial(2 * k + 3));
export const COS_T = range(12).map((k) => (Q128 - 1n) / factorial(2 * k + 2));
/** (e^y - 1) / y, as fractions of 2^127. */
export const EXPM1 = range(24).map((k) => Q128 / 2n / factorial(k + 1));
/** atanh(s) / s = 1 + z (1/3 + z (1/5 ...)), atan(u) / u = 1 - z (1/3 - ...): the part in parentheses. */
export const ODD = (n) => range(n).map((k) => Q128 / BigInt(2 * k + 3));
/** pi/2 of 66 bits as the processor reduces arguments by it, and half of it, in units of 2^-65. */
export const P_HIGH = '(i64.const 0x3)';
export const P_LOW = '(i64.const 0x243f6a8885a308d3)';
/** Steps of atan: multiples of 1/8. */
export const ATAN_STEPS = range(9).map((k) => (k === 0 ? 0n : k === 8 ? PI_4(128n) : atanInverse(BigInt(k), 8n, 128n)));
export const A_INFINITE = '(i32.eq (local.get $ea) (i32.const 0x7fff))';
export const B_INFINITE = '(i32.eq (local.get $eb) (i32.const 0x7fff))';
export const A_ZERO = '(i64.eqz (local.get $as))';
export const B_ZERO = '(i64.eqz (local.get $bs))';
export const EITHER_DENORMAL = `(i32.or ${denormal('as', 'ae')} ${denormal('bs', 'be')})`;
export const storeDst = (sig, se) => `${store('(local.get $dst)', sig, se)} (return (i32.const 1))`;
export const INFINITY = '(i64.const 0x8000000000000000)';
/** sinOrCos of the reduced argument, leaves floating hi:lo $e. */
export const UNARY_START = `
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $sign (i32.and (local.get $ae) (i32.const 0x8000)))`;
/** Instructions that may replace ST(0) and push: check the stack, find ST(0). */
export const START_ONE = `
  (if (call $empty (i32.const 0)) (then (drop (call $underflow ${TOP})) (return)))
  (local.set $dst (call $st (i32.const 0)))
  (local.set $as (i64.load (local.get $dst)))
  (local.set $ae (i32.load offset=8 (local.get $dst)))`;
/** The same for those that push as well. */
export const START_PUSH = `
  ${setFsw(`(i32.and ${FSW} (i32.const ${~C2}))`)}
  (if (call $empty (i32.const 0))
    (then
      (if (call $underflow ${TOP})
        (then
          (drop (call $push_cell))
          (call $set_indefinite ${TOP})))
      (return)))
  (if (i32.eqz (call $empty (i32.const 7)))
    (then
      (call $raise (i32.const 0x241))
      (if (i32.and ${FCW} (i32.const ${IE}))
        (then
          (call $set_indefinite ${TOP})
          (drop (call $push_cell))
          (call $set_indefinite ${TOP})))
      (return)))
  (local.set $dst (call $st (i32.const 0)))
  (local.set $as (i64.load (local.get $dst)))
  (local.set $ae (i32.load offset=8 (local.get $dst)))`;
/** |x| >= 2^63: C2, nothing else. */
export const OUT_OF_RANGE = `
  (if (i32.and
        (i32.ge_u (i32.and (local.get $ae) (i32.const 0x7fff)) (i32.const 0x403e))
        (i32.and
          (i32.ne (i32.and (local.get $ae) (i32.const 0x7fff)) (i32.const 0x7fff))
          (i64.lt_s (local.get $as) (i64.const 0))))
    (then
      ${setFsw(`(i32.or (i32.and ${FSW} (i32.const ${~C1})) (i32.const ${C2}))`)}
      (return)))`;
/** Two operands: ST(1) op ST(0) into ST(1), then pop. */
export const poppingBinary = (name) => `
(func (export "x87_${name}")
  (local $a i32) (local $b i32)
  (if (i32.or (call $empty (i32.const 0)) (call $empty (i32.const 1)))
    (then
      (if (call $underflow (i32.and (i32.add ${TOP} (i32.const 1)) (i32.const 7))) (then (call $pop)))
      (return)))
  (local.set $a (call $st (i32.const 0)))
  (local.set $b (call $st (i32.const 1)))
  (if (call $${name}
        (i64.load (local.get $a)) (i32.load offset=8 (local.get $a))
        (i64.load (local.get $b)) (i32.load offset=8 (local.get $b))
        (local.get $b))
    (then (call $pop))))
`;
