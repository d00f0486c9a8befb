import {
  C1,
  C2,
  denormal,
  FCW,
  FSW,
  IE,
  normalise,
  PE,
  raiseDenormal,
  setFsw,
  special,
  store,
  TOP,
  UE,
  ZE,
} from './x87-macros.js';

/*
 * Transcendental functions: polynomials in 128-bit fixed point, so that the result before its one rounding is right to
 * more than 75 bits. Precision control does not count here, rounding control does.
 */

const Q128 = 1n << 128n;
const wideConst = (v: bigint) =>
  `(i64.const 0x${(v >> 64n).toString(16)}) (i64.const 0x${(v & (2n ** 64n - 1n)).toString(16)})`;

function factorial(n: number): bigint {
  let f = 1n;
  for (let i = 2; i <= n; i++) f *= BigInt(i);
  return f;
}

/** Fixed-point digits of ln 2, pi, atan(k/8) as fractions of 2^bits, by series that converge fast enough. */
function atanInverse(num: bigint, den: bigint, bits: bigint): bigint {
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
const PI_4 = (bits: bigint) => 4n * atanInverse(1n, 5n, bits) - atanInverse(1n, 239n, bits);
function ln2(bits: bigint): bigint {
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
const LN2 = ln2(128n);
const LOG2E = (1n << 383n) / ln2(256n);

/**
 * Horner's scheme: c0 +- z * (c1 +- z * (...)), coefficients as in `scale`. The last terms count so little that 64 bits
 * are enough for them: from index `narrow` on.
 */
function horner(name: string, coefficients: bigint[], sign: 'add' | 'sub', narrow: number): string {
  const n = coefficients.length - 1;
  let text = `(local.set $h (i64.const 0x${(coefficients[n]! >> 64n).toString(16)}))\n`;
  for (let k = n - 1; k >= narrow; k--)
    text += `  (local.set $h (i64.${sign} (i64.const 0x${(coefficients[k]! >> 64n).toString(16)}) (call $mulh (local.get $h) (local.get $zh))))\n`;
  for (let k = narrow - 1; k >= 0; k--)
    text += `  (call $${sign}q ${wideConst(coefficients[k]!)} (call $mulq (local.get $h) (local.get $l) (local.get $zh) (local.get $zl)))
  (local.set $l) (local.set $h)\n`;
  return `
(func $${name} (param $zh i64) (param $zl i64) (result i64 i64)
  (local $h i64) (local $l i64)
  ${text}  (local.get $h) (local.get $l))
`;
}
const range = (n: number) => Array.from({ length: n }, (_, i) => i);
/** sin r = r (1 - z T), z = r^2; cos r = 1 - z T. */
const SIN_T = range(11).map((k) => Q128 / factorial(2 * k + 3));
const COS_T = range(12).map((k) => (Q128 - 1n) / factorial(2 * k + 2));
/** (e^y - 1) / y, as fractions of 2^127. */
const EXPM1 = range(24).map((k) => Q128 / 2n / factorial(k + 1));
/** atanh(s) / s = 1 + z (1/3 + z (1/5 ...)), atan(u) / u = 1 - z (1/3 - ...): the part in parentheses. */
const ODD = (n: number) => range(n).map((k) => Q128 / BigInt(2 * k + 3));

/** pi/2 of 66 bits as the processor reduces arguments by it, and half of it, in units of 2^-65. */
const P_HIGH = '(i64.const 0x3)';
const P_LOW = '(i64.const 0x243f6a8885a308d3)';

/** Steps of atan: multiples of 1/8. */
const ATAN_STEPS = range(9).map((k) => (k === 0 ? 0n : k === 8 ? PI_4(128n) : atanInverse(BigInt(k), 8n, 128n)));

const A_INFINITE = '(i32.eq (local.get $ea) (i32.const 0x7fff))';
const B_INFINITE = '(i32.eq (local.get $eb) (i32.const 0x7fff))';
const A_ZERO = '(i64.eqz (local.get $as))';
const B_ZERO = '(i64.eqz (local.get $bs))';
const EITHER_DENORMAL = `(i32.or ${denormal('as', 'ae')} ${denormal('bs', 'be')})`;
const storeDst = (sig: string, se: string) => `${store('(local.get $dst)', sig, se)} (return (i32.const 1))`;
const INFINITY = '(i64.const 0x8000000000000000)';

/** sinOrCos of the reduced argument, leaves floating hi:lo $e. */
const UNARY_START = `
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $sign (i32.and (local.get $ae) (i32.const 0x8000)))`;

/** Instructions that may replace ST(0) and push: check the stack, find ST(0). */
const START_ONE = `
  (if (call $empty (i32.const 0)) (then (drop (call $underflow ${TOP})) (return)))
  (local.set $dst (call $st (i32.const 0)))
  (local.set $as (i64.load (local.get $dst)))
  (local.set $ae (i32.load offset=8 (local.get $dst)))`;
/** The same for those that push as well. */
const START_PUSH = `
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
const OUT_OF_RANGE = `
  (if (i32.and
        (i32.ge_u (i32.and (local.get $ae) (i32.const 0x7fff)) (i32.const 0x403e))
        (i32.and
          (i32.ne (i32.and (local.get $ae) (i32.const 0x7fff)) (i32.const 0x7fff))
          (i64.lt_s (local.get $as) (i64.const 0))))
    (then
      ${setFsw(`(i32.or (i32.and ${FSW} (i32.const ${~C1})) (i32.const ${C2}))`)}
      (return)))`;

/** Two operands: ST(1) op ST(0) into ST(1), then pop. */
const poppingBinary = (name: string) => `
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

export const TRANSCENDENTAL = `
${horner('sin_t', SIN_T, 'sub', 3)}
${horner('cos_t', COS_T, 'sub', 3)}
${horner('expm1_up', EXPM1, 'add', 8)}
${horner('expm1_down', EXPM1, 'sub', 8)}
${horner('atanh_t', ODD(15), 'add', 3)}
${horner('atan_t', ODD(10), 'sub', 3)}

;; Rounds floating hi:lo, known to be inexact, to 64 bits.
(func $inexact (param $sign i32) (param $hi i64) (param $lo i64) (param $e i32) (param $dst i32) (result i32)
  (call $normq (local.get $hi) (local.get $lo) (local.get $e))
  (local.set $e)
  (local.set $lo)
  (local.set $hi)
  (call $round_to (local.get $sign) (local.get $e) (local.get $hi) (i64.or (local.get $lo) (i64.const 1)) (local.get $dst) (i32.const 0)))

;; 1 - z t, just below it when that is 1, as Q1.127.
(func $one_minus (param $h i64) (param $l i64) (result i64 i64)
  (call $shrq (local.get $h) (local.get $l) (i32.const 1))
  (local.set $l)
  (local.set $h)
  (call $subq (i64.const 0x7fffffffffffffff) (i64.const -1) (local.get $h) (local.get $l)))

;; Reduces |x| = as * 2^(ea - 16383 - 63) (normalised, below 2^63) by multiples of pi/2: octant handling leaves |r| up
;; to pi/4 as floating rh:rl, re, with the quadrant and r's sign in q: bits 1..0 quadrant, bit 2 set: r is negative.
(func $reduce (param $s i64) (param $e i32) (result i64 i64 i32 i32)
  (local $h i64) (local $l i64) (local $n i32) (local $q i32) (local $neg i32)
  ;; below pi/4
  (if (i32.or
        (i32.lt_s (local.get $e) (i32.const 0x3ffe))
        (i32.and (i32.eq (local.get $e) (i32.const 0x3ffe)) (i64.lt_u (local.get $s) (i64.const 0xc90fdaa22168c235))))
    (then (return (local.get $s) (i64.const 0) (local.get $e) (i32.const 0))))
  ;; In units of 2^-65: s * 2^n; shift in bit by bit, taking pi/2 away.
  (local.set $n (i32.sub (local.get $e) (i32.const 0x3ffd)))
  (local.set $l (local.get $s))
  (loop $bit
    (local.set $h (i64.or (i64.shl (local.get $h) (i64.const 1)) (i64.shr_u (local.get $l) (i64.const 63))))
    (local.set $l (i64.shl (local.get $l) (i64.const 1)))
    (local.set $q (i32.shl (local.get $q) (i32.const 1)))
    (if (i32.or
          (i64.gt_u (local.get $h) ${P_HIGH})
          (i32.and (i64.eq (local.get $h) ${P_HIGH}) (i64.ge_u (local.get $l) ${P_LOW})))
      (then
        (local.set $q (i32.or (local.get $q) (i32.const 1)))
        (call $subq (local.get $h) (local.get $l) ${P_HIGH} ${P_LOW})
        (local.set $l)
        (local.set $h)))
    (local.set $n (i32.sub (local.get $n) (i32.const 1)))
    (br_if $bit (local.get $n)))
  ;; Above pi/4: pi/2 - r, one quadrant on, negative.
  (if (i32.or
        (i64.gt_u (local.get $h) (i64.const 1))
        (i32.and (i64.eq (local.get $h) (i64.const 1)) (i64.gt_u (local.get $l) (i64.const 0x921fb54442d18469))))
    (then
      (call $subq ${P_HIGH} ${P_LOW} (local.get $h) (local.get $l))
      (local.set $l)
      (local.set $h)
      (local.set $neg (i32.const 4))
      (local.set $q (i32.add (local.get $q) (i32.const 1)))))
  (if (i64.eqz (i64.or (local.get $h) (local.get $l)))
    (then (return (i64.const 0) (i64.const 0) (i32.const 0) (i32.and (local.get $q) (i32.const 3)))))
  ;; h:l * 2^-65: bit 127 counts 2^62
  (call $normq (local.get $h) (local.get $l) (i32.const ${0x3fff + 62}))
  (i32.or (i32.and (local.get $q) (i32.const 3)) (local.get $neg)))

;; r^2 as Q0.128, for floating r below 1.
(func $square (param $h i64) (param $l i64) (param $e i32) (result i64 i64)
  (call $mulq (local.get $h) (local.get $l) (local.get $h) (local.get $l))
  (call $shrq (i32.shl (i32.sub (i32.const 0x3ffe) (local.get $e)) (i32.const 1))))

;; sin r as floating, for floating r up to pi/4.
(func $sin_kernel (param $h i64) (param $l i64) (param $e i32) (result i64 i64 i32)
  (local $zh i64) (local $zl i64)
  (call $square (local.get $h) (local.get $l) (local.get $e))
  (local.set $zl)
  (local.set $zh)
  (call $mulq (local.get $h) (local.get $l)
    (call $one_minus (call $mulq (local.get $zh) (local.get $zl) (call $sin_t (local.get $zh) (local.get $zl)))))
  (call $normq (i32.add (local.get $e) (i32.const 1))))

;; cos r as floating.
(func $cos_kernel (param $h i64) (param $l i64) (param $e i32) (result i64 i64 i32)
  (local $zh i64) (local $zl i64)
  (call $square (local.get $h) (local.get $l) (local.get $e))
  (local.set $zl)
  (local.set $zh)
  (call $one_minus (call $mulq (local.get $zh) (local.get $zl) (call $cos_t (local.get $zh) (local.get $zl))))
  (call $normq (i32.const 0x3fff)))

;; Sine (quarter 0) or cosine (quarter 1) of a normalised nonzero number.
(func $sin_or_cos (param $s i64) (param $e i32) (param $sign i32) (param $quarter i32) (param $dst i32) (result i32)
  (local $h i64) (local $l i64) (local $q i32)
  (call $reduce (local.get $s) (local.get $e))
  (local.set $q)
  (local.set $e)
  (local.set $l)
  (local.set $h)
  ;; The cosine does not see the sign; a negative r counts only for a sine.
  (if (local.get $quarter) (then (local.set $sign (i32.const 0))))
  (local.set $s (i64.extend_i32_u (i32.and (local.get $q) (i32.const 4))))
  (local.set $q (i32.and (i32.add (local.get $q) (local.get $quarter)) (i32.const 3)))
  (if (i32.and (local.get $q) (i32.const 2)) (then (local.set $sign (i32.xor (local.get $sign) (i32.const 0x8000)))))
  (if (i32.and (local.get $q) (i32.const 1))
    (then
      (call $cos_kernel (local.get $h) (local.get $l) (local.get $e))
      (local.set $e)
      (local.set $l)
      (local.set $h))
    (else
      (if (i64.ne (local.get $s) (i64.const 0)) (then (local.set $sign (i32.xor (local.get $sign) (i32.const 0x8000)))))
      (if (i64.eqz (local.get $h))
        (then
          (call $raise (i32.const ${PE}))
          ${storeDst('(i64.const 0)', '(local.get $sign)')}))
      (call $sin_kernel (local.get $h) (local.get $l) (local.get $e))
      (local.set $e)
      (local.set $l)
      (local.set $h)))
  (call $inexact (local.get $sign) (local.get $h) (local.get $l) (local.get $e) (local.get $dst)))

;; Operand checks of fsin, fcos, fptan, fsincos: 1 if there is a finite nonzero number to work on, else the result is
;; there already (2) or an unmasked exception stops the instruction (0). zero: what a zero gives.
(func $trig_operand (param $as i64) (param $ae i32) (param $dst i32) (result i32)
  (if ${special('as', 'ae')}
    (then (return (i32.shl (call $nan1 (local.get $as) (local.get $ae) (local.get $dst)) (i32.const 1)))))
  (if (i32.eq (i32.and (local.get $ae) (i32.const 0x7fff)) (i32.const 0x7fff))
    (then (return (i32.shl (call $invalid (local.get $dst)) (i32.const 1)))))
  ${raiseDenormal(denormal('as', 'ae'))}
  (i32.const 1))

${[
  ['fsin', 0],
  ['fcos', 1],
]
  .map(
    ([name, quarter]) => `
(func (export "x87_${name}")
  (local $dst i32) (local $as i64) (local $ae i32) (local $ea i32)
  ${setFsw(`(i32.and ${FSW} (i32.const ${~C2}))`)}
  ${START_ONE}
  ${OUT_OF_RANGE}
  (if (i32.ne (call $trig_operand (local.get $as) (local.get $ae) (local.get $dst)) (i32.const 1)) (then (return)))
  (if ${A_ZERO}
    (then
      ${quarter ? store('(local.get $dst)', INFINITY, '(i32.const 0x3fff)') : ''}
      (return)))
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  ${normalise('as', 'ea')}
  (drop (call $sin_or_cos (local.get $as) (local.get $ea) (i32.and (local.get $ae) (i32.const 0x8000)) (i32.const ${quarter}) (local.get $dst))))
`,
  )
  .join('')}

;; FSINCOS: the sine replaces ST(0), the cosine is pushed.
(func (export "x87_fsincos")
  (local $dst i32) (local $as i64) (local $ae i32) (local $ea i32) (local $ok i32) (local $cos i32)
  ${START_PUSH}
  ${OUT_OF_RANGE}
  (local.set $ok (call $trig_operand (local.get $as) (local.get $ae) (local.get $dst)))
  (if (i32.eqz (local.get $ok)) (then (return)))
  (local.set $cos (call $push_cell))
  (if (i32.eq (local.get $ok) (i32.const 2))
    (then
      ${store('(local.get $cos)', '(i64.load (local.get $dst))', '(i32.load offset=8 (local.get $dst))')}
      (return)))
  (if ${A_ZERO}
    (then
      ${store('(local.get $cos)', INFINITY, '(i32.const 0x3fff)')}
      (return)))
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  ${normalise('as', 'ea')}
  ;; C1 is the sine's.
  (drop (call $sin_or_cos (local.get $as) (local.get $ea) (i32.and (local.get $ae) (i32.const 0x8000)) (i32.const 1) (local.get $cos)))
  (drop (call $sin_or_cos (local.get $as) (local.get $ea) (i32.and (local.get $ae) (i32.const 0x8000)) (i32.const 0) (local.get $dst))))

;; FPTAN: the tangent replaces ST(0), 1.0 is pushed.
(func (export "x87_fptan")
  (local $dst i32) (local $as i64) (local $ae i32) (local $ea i32) (local $ok i32) (local $one i32) (local $sign i32)
  (local $h i64) (local $l i64) (local $q i32)
  (local $sh i64) (local $sl i64) (local $se i32) (local $ch i64) (local $cl i64) (local $ce i32)
  ${START_PUSH}
  ${OUT_OF_RANGE}
  (local.set $ok (call $trig_operand (local.get $as) (local.get $ae) (local.get $dst)))
  (if (i32.eqz (local.get $ok)) (then (return)))
  (local.set $one (call $push_cell))
  (if (i32.eq (local.get $ok) (i32.const 2))
    (then
      ${store('(local.get $one)', '(i64.load (local.get $dst))', '(i32.load offset=8 (local.get $dst))')}
      (return)))
  ${store('(local.get $one)', INFINITY, '(i32.const 0x3fff)')}
  (if ${A_ZERO} (then (return)))
  ${UNARY_START}
  ${normalise('as', 'ea')}
  (call $reduce (local.get $as) (local.get $ea))
  (local.set $q)
  (local.set $ea)
  (local.set $l)
  (local.set $h)
  (if (i64.eqz (local.get $h))
    (then
      (call $raise (i32.const ${PE}))
      ${store('(local.get $dst)', '(i64.const 0)', '(local.get $sign)')}
      (return)))
  (if (i32.and (local.get $q) (i32.const 4)) (then (local.set $sign (i32.xor (local.get $sign) (i32.const 0x8000)))))
  (if (i32.and (i32.eqz (local.get $q)) (i32.lt_s (local.get $ea) (i32.const ${0x3fff - 64})))
    (then
      ;; x and a little more
      (drop (call $inexact (local.get $sign) (local.get $h) (local.get $l) (local.get $ea) (local.get $dst)))
      (return)))
  (call $sin_kernel (local.get $h) (local.get $l) (local.get $ea))
  (local.set $se) (local.set $sl) (local.set $sh)
  (call $cos_kernel (local.get $h) (local.get $l) (local.get $ea))
  (local.set $ce) (local.set $cl) (local.set $ch)
  (if (result i64 i64 i32) (i32.and (local.get $q) (i32.const 1))
    (then
      ;; -cot r
      (local.set $sign (i32.xor (local.get $sign) (i32.const 0x8000)))
      (call $ratio (local.get $ch) (local.get $cl) (local.get $ce) (local.get $sh) (local.get $sl) (local.get $se)))
    (else
      (call $ratio (local.get $sh) (local.get $sl) (local.get $se) (local.get $ch) (local.get $cl) (local.get $ce))))
  (local.set $ea) (local.set $l) (local.set $h)
  (drop (call $inexact (local.get $sign) (local.get $h) (local.get $l) (local.get $ea) (local.get $dst))))

;; Quotient of two floating numbers.
(func $ratio (param $nh i64) (param $nl i64) (param $ne i32) (param $dh i64) (param $dl i64) (param $de i32) (result i64 i64 i32)
  (local.set $ne (i32.add (i32.sub (local.get $ne) (local.get $de)) (i32.const 0x3fff)))
  ;; n / 2 < d
  (call $divq (call $shrq (local.get $nh) (local.get $nl) (i32.const 1)) (local.get $dh) (local.get $dl))
  (call $normq (local.get $ne)))

;; F2XM1
(func (export "x87_f2xm1")
  (local $dst i32) (local $as i64) (local $ae i32) (local $ea i32) (local $sign i32)
  (local $h i64) (local $l i64) (local $zh i64) (local $zl i64)
  ${START_ONE}
  (if ${special('as', 'ae')} (then (drop (call $nan1 (local.get $as) (local.get $ae) (local.get $dst))) (return)))
  ${UNARY_START}
  (if ${A_ZERO} (then (call $raise (i32.const 0)) (return)))
  (if ${A_INFINITE}
    (then
      (call $raise (i32.const 0))
      (if (local.get $sign) (then ${store('(local.get $dst)', INFINITY, '(i32.const 0xbfff)')}))
      (return)))
  (if ${denormal('as', 'ae')}
    (then
      (call $raise (i32.const 2))
      (if (i32.eqz (i32.and ${FCW} (i32.const 2))) (then (return)))))
  (if (i32.ge_u (local.get $ea) (i32.const 0x3fff))
    (then
      ;; Out of range: the operand stays; at the ends the result is known.
      (call $raise (i32.const ${PE}))
      (if (i32.and (i32.eq (local.get $ae) (i32.const 0xbfff)) (i64.eq (local.get $as) ${INFINITY}))
        (then ${store('(local.get $dst)', INFINITY, '(i32.const 0xbffe)')}))
      (return)))
  ${normalise('as', 'ea')}
  ;; y = x ln 2
  (call $normq (call $mulq (local.get $as) (i64.const 0) ${wideConst(LN2)}) (local.get $ea))
  (local.set $ea) (local.set $l) (local.set $h)
  (call $shrq (local.get $h) (local.get $l) (i32.sub (i32.const 0x3ffe) (local.get $ea)))
  (local.set $zl) (local.set $zh)
  (if (local.get $sign)
    (then
      (call $expm1_down (local.get $zh) (local.get $zl))
      (local.set $zl) (local.set $zh))
    (else
      (call $expm1_up (local.get $zh) (local.get $zl))
      (local.set $zl) (local.set $zh)))
  (call $mulq (local.get $h) (local.get $l) (local.get $zh) (local.get $zl))
  (local.set $l) (local.set $h)
  (drop (call $inexact (local.get $sign) (local.get $h) (local.get $l) (i32.add (local.get $ea) (i32.const 1)) (local.get $dst))))

;; log2((1 + s) / (1 - s)) as floating, for floating s > 0 up to 0.18: 2 log2(e) s (1 + z (1/3 + ...)).
(func $log_kernel (param $h i64) (param $l i64) (param $e i32) (result i64 i64 i32)
  (local $zh i64) (local $zl i64)
  (call $square (local.get $h) (local.get $l) (local.get $e))
  (local.set $zl) (local.set $zh)
  ;; 1 + z t as Q1.127
  (call $addq (i64.const 0x8000000000000000) (i64.const 0)
    (call $shrq (call $mulq (local.get $zh) (local.get $zl) (call $atanh_t (local.get $zh) (local.get $zl))) (i32.const 1)))
  (local.set $zl) (local.set $zh)
  (call $normq (call $mulq (local.get $h) (local.get $l) (local.get $zh) (local.get $zl)) (i32.add (local.get $e) (i32.const 1)))
  (local.set $e) (local.set $l) (local.set $h)
  ;; times 2 log2(e)
  (call $normq (call $mulq (local.get $h) (local.get $l) ${wideConst(LOG2E)}) (i32.add (local.get $e) (i32.const 2))))

;; y (normalised) * floating h:l, inexact.
(func $times (param $sign i32) (param $s i64) (param $e i32) (param $h i64) (param $l i64) (param $le i32) (param $dst i32) (result i32)
  (call $mulq (local.get $s) (i64.const 0) (local.get $h) (local.get $l))
  (local.set $l) (local.set $h)
  (call $inexact (local.get $sign) (local.get $h) (local.get $l)
    (i32.sub (i32.add (local.get $e) (local.get $le)) (i32.const 0x3ffe)) (local.get $dst)))

;; log2 of a floating number as sign and floating; 0 as h = 0.
(func $log2 (param $s i64) (param $sl i64) (param $e i32) (result i32 i64 i64 i32)
  (local $k i32) (local $sign i32) (local $h i64) (local $l i64) (local $dh i64) (local $dl i64) (local $fe i32)
  (local.set $k (i32.sub (local.get $e) (i32.const 0x3fff)))
  ;; m in [1/sqrt 2, sqrt 2): as it is (units of 2^-63), or halved with k one up.
  (if (i64.gt_u (local.get $s) (i64.const 0xb504f333f9de6484))
    (then
      ;; m = fraction: (1 - m) / (1 + m), negative
      (local.set $k (i32.add (local.get $k) (i32.const 1)))
      (local.set $sign (i32.const 0x8000))
      (call $subq (i64.const 0) (i64.const 0) (local.get $s) (local.get $sl))
      (local.set $l) (local.set $h)
      ;; (1 + m) / 2
      (call $addq (i64.const 0x8000000000000000) (i64.const 0) (call $shrq (local.get $s) (local.get $sl) (i32.const 1)))
      (local.set $dl) (local.set $dh))
    (else
      ;; m = twice the fraction: (m - 1) / (m + 1)
      (local.set $h (i64.xor (local.get $s) (i64.const 0x8000000000000000)))
      (local.set $l (local.get $sl))
      (call $addq (i64.const 0x8000000000000000) (i64.const 0) (call $shrq (local.get $h) (local.get $l) (i32.const 1)))
      (local.set $dl) (local.set $dh)))
  (if (i64.eqz (i64.or (local.get $h) (local.get $l)))
    (then
      (if (i32.eqz (local.get $k)) (then (return (i32.const 0) (i64.const 0) (i64.const 0) (i32.const 0))))
      (local.set $fe (i32.const 0)))
    (else
      ;; the denominator is halved
      (call $normq (local.get $h) (local.get $l) (i32.const 0x3ffe))
      (local.set $fe) (local.set $l) (local.set $h)
      (call $ratio (local.get $h) (local.get $l) (local.get $fe) (local.get $dh) (local.get $dl) (i32.const 0x3fff))
      (local.set $fe) (local.set $l) (local.set $h)
      (call $log_kernel (local.get $h) (local.get $l) (local.get $fe))
      (local.set $fe) (local.set $l) (local.set $h)
      (if (i32.eqz (local.get $k)) (then (return (local.get $sign) (local.get $h) (local.get $l) (local.get $fe))))
      ;; as Q16.112
      (call $shrq (local.get $h) (local.get $l) (i32.sub (i32.const ${0x3fff + 15}) (local.get $fe)))
      (local.set $l) (local.set $h)))
  ;; k + log2 m: signs may differ
  (local.set $dh (i64.shl (i64.extend_i32_s (local.get $k)) (i64.const 48)))
  (if (local.get $sign)
    (then
      (call $subq (local.get $dh) (i64.const 0) (local.get $h) (local.get $l))
      (local.set $l) (local.set $h))
    (else (local.set $h (i64.add (local.get $h) (local.get $dh)))))
  (local.set $sign (i32.const 0))
  (if (i64.lt_s (local.get $h) (i64.const 0))
    (then
      (local.set $sign (i32.const 0x8000))
      (call $subq (i64.const 0) (i64.const 0) (local.get $h) (local.get $l))
      (local.set $l) (local.set $h)))
  (local.get $sign)
  (call $normq (local.get $h) (local.get $l) (i32.const ${0x3fff + 15})))

;; FYL2X: b * log2 a
(func $fyl2x (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32) (result i32)
  (local $ea i32) (local $eb i32) (local $sign i32) (local $lsign i32) (local $h i64) (local $l i64) (local $le i32) (local $above i32)
  (if (i32.or ${special('as', 'ae')} ${special('bs', 'be')})
    (then (return (call $nan2 (local.get $bs) (local.get $be) (local.get $as) (local.get $ae) (local.get $dst)))))
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $eb (i32.and (local.get $be) (i32.const 0x7fff)))
  (local.set $sign (i32.and (local.get $be) (i32.const 0x8000)))
  (if ${A_ZERO}
    (then
      (if ${B_ZERO} (then (return (call $invalid (local.get $dst)))))
      (if ${B_INFINITE}
        (then (call $raise (i32.const 0)))
        (else
          (call $raise (i32.const ${ZE}))
          (if (i32.eqz (i32.and ${FCW} (i32.const ${ZE}))) (then (return (i32.const 0))))))
      ${storeDst(INFINITY, '(i32.xor (local.get $sign) (i32.const 0xffff))')}))
  (if (i32.and (local.get $ae) (i32.const 0x8000)) (then (return (call $invalid (local.get $dst)))))
  ;; is log2 a > 0?
  (local.set $above (i32.ge_u (local.get $ea) (i32.const 0x3fff)))
  (if (i32.and (i32.eq (local.get $ea) (i32.const 0x3fff)) (i64.eq (local.get $as) ${INFINITY}))
    (then
      (if ${B_INFINITE} (then (return (call $invalid (local.get $dst)))))
      ${raiseDenormal(EITHER_DENORMAL)}
      ${storeDst('(i64.const 0)', '(local.get $sign)')}))
  (if ${A_INFINITE}
    (then
      (if ${B_ZERO} (then (return (call $invalid (local.get $dst)))))
      ${raiseDenormal(EITHER_DENORMAL)}
      ${storeDst(INFINITY, '(i32.or (local.get $sign) (i32.const 0x7fff))')}))
  ${raiseDenormal(EITHER_DENORMAL)}
  (if (i32.eqz (local.get $above)) (then (local.set $sign (i32.xor (local.get $sign) (i32.const 0x8000)))))
  (if ${B_INFINITE} (then ${storeDst(INFINITY, '(i32.or (local.get $sign) (i32.const 0x7fff))')}))
  (if ${B_ZERO} (then ${storeDst('(i64.const 0)', '(local.get $sign)')}))
  ${normalise('as', 'ea')}
  ${normalise('bs', 'eb')}
  (if (i64.eq (local.get $as) ${INFINITY})
    (then
      ;; A power of two: the product is exact, or rounded once.
      (call $from_int (i64.extend_i32_s (i32.sub (local.get $ea) (i32.const 0x3fff))))
      (local.set $le) (local.set $as)
      ${multiplyExact()}))
  (call $log2 (local.get $as) (i64.const 0) (local.get $ea))
  (local.set $le) (local.set $l) (local.set $h) (local.set $lsign)
  (call $times (local.get $sign) (local.get $bs) (local.get $eb) (local.get $h) (local.get $l) (local.get $le) (local.get $dst)))
${poppingBinary('fyl2x')}

;; FYL2XP1: b * log2(a + 1)
(func $fyl2xp1 (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32) (result i32)
  (local $ea i32) (local $eb i32) (local $sign i32) (local $lsign i32) (local $h i64) (local $l i64) (local $le i32)
  (local $dh i64) (local $dl i64) (local $th i64) (local $tl i64)
  (if (i32.or ${special('as', 'ae')} ${special('bs', 'be')})
    (then (return (call $nan2 (local.get $bs) (local.get $be) (local.get $as) (local.get $ae) (local.get $dst)))))
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $eb (i32.and (local.get $be) (i32.const 0x7fff)))
  (local.set $lsign (i32.and (local.get $ae) (i32.const 0x8000)))
  (local.set $sign (i32.and (i32.xor (local.get $ae) (local.get $be)) (i32.const 0x8000)))
  (if ${A_ZERO}
    (then
      (if ${B_INFINITE} (then (return (call $invalid (local.get $dst)))))
      ${raiseDenormal(EITHER_DENORMAL)}
      ${storeDst('(i64.const 0)', '(local.get $sign)')}))
  (if ${A_INFINITE}
    (then
      (if (i32.or ${B_ZERO} (local.get $lsign)) (then (return (call $invalid (local.get $dst)))))
      ${raiseDenormal(EITHER_DENORMAL)}
      ${storeDst(INFINITY, '(i32.or (local.get $sign) (i32.const 0x7fff))')}))
  ${raiseDenormal(EITHER_DENORMAL)}
  (if ${B_INFINITE} (then ${storeDst(INFINITY, '(i32.or (local.get $sign) (i32.const 0x7fff))')}))
  (if ${B_ZERO} (then ${storeDst('(i64.const 0)', '(local.get $sign)')}))
  ${normalise('as', 'ea')}
  ${normalise('bs', 'eb')}
  (if (i32.or
        (i32.gt_s (local.get $ea) (i32.const 0x3ffd))
        (i32.and (i32.eq (local.get $ea) (i32.const 0x3ffd)) (i64.gt_u (local.get $as) (i64.const 0xd413cccfe7799212))))
    (then
      ;; Beyond sqrt 2 - 1: the manual leaves the result open.
      (return (call $fyl2xp1_far (local.get $as) (local.get $ea) (local.get $lsign) (local.get $bs) (local.get $eb)
        (local.get $be) (local.get $dst)))))
  ;; s = a / (2 + a): 2 + a as Q2.126
  (call $shrq (local.get $as) (i64.const 0) (i32.sub (i32.const 0x4000) (local.get $ea)))
  (local.set $tl) (local.set $th)
  (if (local.get $lsign)
    (then
      (call $subq (i64.const 0x8000000000000000) (i64.const 0) (local.get $th) (local.get $tl))
      (local.set $dl) (local.set $dh))
    (else
      (call $addq (i64.const 0x8000000000000000) (i64.const 0) (local.get $th) (local.get $tl))
      (local.set $dl) (local.set $dh)))
  (call $normq (local.get $dh) (local.get $dl) (i32.const 0x4000))
  (local.set $le) (local.set $dl) (local.set $dh)
  (call $ratio (local.get $as) (i64.const 0) (local.get $ea) (local.get $dh) (local.get $dl) (local.get $le))
  (call $log_kernel)
  (local.set $le) (local.set $l) (local.set $h)
  (call $times (local.get $sign) (local.get $bs) (local.get $eb) (local.get $h) (local.get $l) (local.get $le) (local.get $dst)))
${poppingBinary('fyl2xp1')}

(func $fyl2xp1_far (param $as i64) (param $ea i32) (param $asign i32) (param $bs i64) (param $eb i32) (param $be i32) (param $dst i32) (result i32)
  (local $h i64) (local $l i64) (local $e i32) (local $sign i32)
  (local.set $sign (i32.and (local.get $be) (i32.const 0x8000)))
  (if (local.get $asign)
    (then
      (if (i32.ge_s (local.get $ea) (i32.const 0x3fff))
        (then
          ;; No logarithm: AMD's processors give the operand back.
          (call $raise (i32.const ${PE}))
          ${storeDst('(local.get $as)', '(i32.or (local.get $ea) (i32.const 0x8000))')}))
      ;; 1 - |a|
      (call $subq (i64.const 0x8000000000000000) (i64.const 0)
        (call $shrq (local.get $as) (i64.const 0) (i32.sub (i32.const 0x3fff) (local.get $ea))))
      (local.set $l) (local.set $h)
      (local.set $e (i32.const 0x3fff)))
    (else
      (if (i32.lt_s (local.get $ea) (i32.const 0x403f))
        (then
          ;; (a + 1) / 2 with a's exponent or 1's, whichever is greater
          (if (i32.ge_s (local.get $ea) (i32.const 0x3fff))
            (then
              (call $addq
                (call $shrq (local.get $as) (i64.const 0) (i32.const 1))
                (call $shrq (i64.const 0x4000000000000000) (i64.const 0) (i32.sub (local.get $ea) (i32.const 0x3fff))))
              (local.set $l) (local.set $h)
              (local.set $e (i32.add (local.get $ea) (i32.const 1))))
            (else
              (call $addq
                (call $shrq (local.get $as) (i64.const 0) (i32.sub (i32.const 0x4000) (local.get $ea)))
                (i64.const 0x4000000000000000) (i64.const 0))
              (local.set $l) (local.set $h)
              (local.set $e (i32.const 0x4000)))))
        (else
          (local.set $h (local.get $as))
          (local.set $e (local.get $ea))))))
  (call $normq (local.get $h) (local.get $l) (local.get $e))
  (local.set $e) (local.set $l) (local.set $h)
  (call $log2 (local.get $h) (local.get $l) (local.get $e))
  (local.set $e) (local.set $l) (local.set $h) (local.set $ea)
  (if (i64.eqz (local.get $h)) (then ${storeDst('(i64.const 0)', '(local.get $sign)')}))
  (call $times (i32.xor (local.get $sign) (local.get $ea)) (local.get $bs) (local.get $eb) (local.get $h) (local.get $l) (local.get $e) (local.get $dst)))

(func $atan_step (param $k i32) (result i64 i64)
  ${ATAN_STEPS.map((v, k) => `(if (i32.eq (local.get $k) (i32.const ${k})) (then (return ${wideConst(v)})))`).join('\n  ')}
  (unreachable))

;; FPATAN: angle of the point (a, b) = (ST(0), ST(1))
(func $fpatan (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32) (result i32)
  (local $ea i32) (local $eb i32) (local $sign i32) (local $left i32) (local $swap i32) (local $d i32) (local $k i32)
  (local $h i64) (local $l i64) (local $e i32) (local $zh i64) (local $zl i64) (local $t i64)
  (local $nh i64) (local $nl i64) (local $dh i64) (local $dl i64)
  (if (i32.or ${special('as', 'ae')} ${special('bs', 'be')})
    (then (return (call $nan2 (local.get $bs) (local.get $be) (local.get $as) (local.get $ae) (local.get $dst)))))
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $eb (i32.and (local.get $be) (i32.const 0x7fff)))
  (local.set $sign (i32.and (local.get $be) (i32.const 0x8000)))
  (local.set $left (i32.and (local.get $ae) (i32.const 0x8000)))
  ${raiseDenormal(EITHER_DENORMAL)}
  ;; multiples of pi/4
  (local.set $k (i32.const -1))
  (if (i32.and ${A_INFINITE} ${B_INFINITE})
    (then (local.set $k (select (i32.const 3) (i32.const 1) (local.get $left))))
    (else
      (if (i32.or ${B_INFINITE} (i32.and ${A_ZERO} (i32.eqz ${B_ZERO})))
        (then (local.set $k (i32.const 2)))
        (else
          (if (i32.or ${A_INFINITE} ${B_ZERO})
            (then (local.set $k (select (i32.const 4) (i32.const 0) (local.get $left)))))))))
  (if (i32.eqz (local.get $k)) (then ${storeDst('(i64.const 0)', '(local.get $sign)')}))
  (if (i32.gt_s (local.get $k) (i32.const 0))
    (then
      (call $mulq ${wideConst(PI_4(128n))} (i64.shl (i64.extend_i32_u (local.get $k)) (i64.const 61)) (i64.const 0))
      (local.set $l) (local.set $h)
      (return (call $inexact (local.get $sign) (local.get $h) (local.get $l) (i32.const 0x4001) (local.get $dst)))))
  ${normalise('as', 'ea')}
  ${normalise('bs', 'eb')}
  ;; t = lesser / greater: b is the lesser
  (if (i32.or
        (i32.gt_s (local.get $eb) (local.get $ea))
        (i32.and (i32.eq (local.get $eb) (local.get $ea)) (i64.gt_u (local.get $bs) (local.get $as))))
    (then
      (local.set $swap (i32.const 1))
      (local.set $t (local.get $as)) (local.set $as (local.get $bs)) (local.set $bs (local.get $t))
      (local.set $d (local.get $ea)) (local.set $ea (local.get $eb)) (local.set $eb (local.get $d))))
  (local.set $d (i32.sub (local.get $ea) (local.get $eb)))
  (local.set $k (i32.const 0))
  (if (i32.lt_u (local.get $d) (i32.const 5))
    (then
      ;; k = nearest multiple of 1/8 to t
      (local.set $k (i32.trunc_f64_u (f64.nearest (f64.div
        (f64.mul (f64.convert_i64_u (i64.shr_u (local.get $bs) (i64.extend_i32_u (local.get $d)))) (f64.const 8))
        (f64.convert_i64_u (local.get $as))))))))
  (if (local.get $k)
    (then
      ;; u = (8 b - k a) / (8 a + k b); both in units of a, divided by 16
      (local.set $t (i64.shl (i64.extend_i32_u (local.get $k)) (i64.const 60)))
      (call $shrq (local.get $bs) (i64.const 0) (i32.add (local.get $d) (i32.const 1)))
      (call $mulq (local.get $as) (i64.const 0) (local.get $t) (i64.const 0))
      (call $subq)
      (local.set $nl) (local.set $nh)
      (call $shrq (local.get $as) (i64.const 0) (i32.const 1))
      (call $mulq (call $shrq (local.get $bs) (i64.const 0) (local.get $d)) (local.get $t) (i64.const 0))
      (call $addq)
      (local.set $dl) (local.set $dh)
      (local.set $e (i32.const 0))
      (if (i64.lt_s (local.get $nh) (i64.const 0))
        (then
          (local.set $e (i32.const 1))
          (call $subq (i64.const 0) (i64.const 0) (local.get $nh) (local.get $nl))
          (local.set $nl) (local.set $nh)))
      (call $atan_step (local.get $k))
      (local.set $l) (local.set $h)
      (if (i64.ne (i64.or (local.get $nh) (local.get $nl)) (i64.const 0))
        (then
          (call $atan_small (call $normq (local.get $nh) (local.get $nl) (i32.const 0x3fff)) (call $normq (local.get $dh) (local.get $dl) (i32.const 0x3fff)))
          (local.set $d) (local.set $zl) (local.set $zh)
          (call $shrq (local.get $zh) (local.get $zl) (i32.sub (i32.const 0x3ffe) (local.get $d)))
          (local.set $zl) (local.set $zh)
          (if (local.get $e)
            (then (call $subq (local.get $h) (local.get $l) (local.get $zh) (local.get $zl)) (local.set $l) (local.set $h))
            (else (call $addq (local.get $h) (local.get $l) (local.get $zh) (local.get $zl)) (local.set $l) (local.set $h)))))
      (local.set $e (i32.const 0x3ffe)))
    (else
      (call $atan_small (local.get $bs) (i64.const 0) (local.get $eb) (local.get $as) (i64.const 0) (local.get $ea))
      (local.set $e) (local.set $l) (local.set $h)))
  ;; h:l, e = atan t
  (if (i32.or (local.get $swap) (local.get $left))
    (then
      ;; as Q2.126, added to or taken from a multiple of pi/2
      (call $shrq (local.get $h) (local.get $l) (i32.sub (i32.const 0x4000) (local.get $e)))
      (local.set $l) (local.set $h)
      (local.set $e (i32.const 0x4000))
      (if (local.get $swap)
        (then
          (if (local.get $left)
            (then (call $addq ${wideConst(PI_4(127n))} (local.get $h) (local.get $l)) (local.set $l) (local.set $h))
            (else (call $subq ${wideConst(PI_4(127n))} (local.get $h) (local.get $l)) (local.set $l) (local.set $h))))
        (else
          (call $subq ${wideConst(PI_4(128n))} (local.get $h) (local.get $l))
          (local.set $l) (local.set $h)))))
  (call $inexact (local.get $sign) (local.get $h) (local.get $l) (local.get $e) (local.get $dst)))
${poppingBinary('fpatan')}

;; atan(n / d) of floating numbers, for quotients up to 1/14.
(func $atan_small (param $nh i64) (param $nl i64) (param $ne i32) (param $dh i64) (param $dl i64) (param $de i32) (result i64 i64 i32)
  (local $zh i64) (local $zl i64)
  (call $ratio (local.get $nh) (local.get $nl) (local.get $ne) (local.get $dh) (local.get $dl) (local.get $de))
  (local.set $ne) (local.set $nl) (local.set $nh)
  (call $square (local.get $nh) (local.get $nl) (local.get $ne))
  (local.set $zl) (local.set $zh)
  (call $mulq (local.get $nh) (local.get $nl)
    (call $one_minus (call $mulq (local.get $zh) (local.get $zl) (call $atan_t (local.get $zh) (local.get $zl)))))
  (call $normq (i32.add (local.get $ne) (i32.const 1))))
`;

/** Product of two normalised 64-bit numbers as:le and bs:eb (le with sign), rounded: ends the function. */
function multiplyExact(): string {
  return `
      (call $multiply128 (local.get $as) (local.get $bs))
      (local.set $l) (local.set $h)
      (local.set $le (i32.sub (i32.add (i32.and (local.get $le) (i32.const 0x7fff)) (local.get $eb)) (i32.const 0x3ffe)))
      (call $normq (local.get $h) (local.get $l) (local.get $le))
      (local.set $le) (local.set $l) (local.set $h)
      (drop (call $round_to (local.get $sign) (local.get $le) (local.get $h) (local.get $l) (local.get $dst) (i32.const 0)))
      ;; The processor calls it inexact all the same, and with it an underflow.
      (call $raise (i32.or
        (i32.or (i32.const ${PE}) (i32.and ${FSW} (i32.const ${C1})))
        (select (i32.const 0) (i32.const ${UE}) (i32.and (i32.load offset=8 (local.get $dst)) (i32.const 0x7fff)))))
      (return (i32.const 1))`;
}
