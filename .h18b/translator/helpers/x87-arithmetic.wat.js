import { bothNormal, clearC1, DE, denormal, FCW, IE, MULTIPLY_LOCALS, multiply, normalise, raiseDenormal, roundAndReturn, special, store, ZE, } from './x87-macros.js';
/*
 * Addition, multiplication, division, square root. Each has a straight line for two normal operands, and a $slow_ twin
 * for everything else, which sorts out the special values, normalises what is left and runs the same lines.
 */
const FINITE_LOCALS = `
  (local $ea i32) (local $eb i32) (local $d i32) (local $sign i32) (local $e i32) (local $inc i32)
  (local $hi i64) (local $lo i64) (local $sum i64) (local $t i64) (local $n i64)`;
/** Sign of an exact zero difference: minus when rounding down. */
const ZERO_SIGN = `(select (i32.const 0x8000) (i32.const 0) (i32.eq (i32.and ${FCW} (i32.const 0xc00)) (i32.const 0x400)))`;
const RESULT_SIGN = '(local.set $sign (i32.and (i32.xor (local.get $ae) (local.get $be)) (i32.const 0x8000)))';
const returnStored = (sig, se) => `${store('(local.get $dst)', sig, se)} (return (i32.const 1))`;
const EXPONENTS = `
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $eb (i32.and (local.get $be) (i32.const 0x7fff)))`;
/** $as * 2^$ea, sign in $ae, plus $bs * 2^$eb, sign in $be: both significands have their top bits set. */
const addFinite = `
  (local.set $d (i32.sub (local.get $ea) (local.get $eb)))
  (if (i32.lt_s (local.get $d) (i32.const 0))
    (then
      (local.set $t (local.get $as)) (local.set $as (local.get $bs)) (local.set $bs (local.get $t))
      (local.set $inc (local.get $ae)) (local.set $ae (local.get $be)) (local.set $be (local.get $inc))
      (local.set $ea (local.get $eb))
      (local.set $d (i32.sub (i32.const 0) (local.get $d)))))
  (local.set $e (local.get $ea))
  (local.set $sign (i32.and (local.get $ae) (i32.const 0x8000)))
  (if (i32.lt_u (local.get $d) (i32.const 64))
    (then
      (local.set $n (i64.extend_i32_u (local.get $d)))
      (local.set $hi (i64.shr_u (local.get $bs) (local.get $n)))
      (local.set $lo (i64.shl (i64.shl (local.get $bs) (i64.const 1)) (i64.sub (i64.const 63) (local.get $n)))))
    (else
      (call $shift_right_sticky (local.get $bs) (i64.const 0) (local.get $d))
      (local.set $lo)
      (local.set $hi)))
  (if (i32.and (i32.xor (local.get $ae) (local.get $be)) (i32.const 0x8000))
    (then
      (if (i32.eqz (local.get $d))
        (then
          (if (i64.eq (local.get $as) (local.get $hi))
            (then
              (call $raise (i32.const 0))
              ${returnStored('(i64.const 0)', ZERO_SIGN)}))
          (if (i64.lt_u (local.get $as) (local.get $hi))
            (then
              (local.set $t (local.get $as)) (local.set $as (local.get $hi)) (local.set $hi (local.get $t))
              (local.set $sign (i32.xor (local.get $sign) (i32.const 0x8000)))))))
      (local.set $hi (i64.sub
        (i64.sub (local.get $as) (local.get $hi))
        (i64.extend_i32_u (i64.ne (local.get $lo) (i64.const 0)))))
      (local.set $lo (i64.sub (i64.const 0) (local.get $lo)))
      (if (i64.ge_s (local.get $hi) (i64.const 0))
        (then
          (if (i64.eqz (local.get $hi))
            (then
              (local.set $hi (local.get $lo))
              (local.set $lo (i64.const 0))
              (local.set $e (i32.sub (local.get $e) (i32.const 64)))))
          (local.set $n (i64.clz (local.get $hi)))
          (local.set $e (i32.sub (local.get $e) (i32.wrap_i64 (local.get $n))))
          ;; n may be 0 after the move by 64.
          (local.set $hi (i64.or
            (i64.shl (local.get $hi) (local.get $n))
            (i64.shr_u (i64.shr_u (local.get $lo) (i64.const 1)) (i64.sub (i64.const 63) (local.get $n)))))
          (local.set $lo (i64.shl (local.get $lo) (local.get $n))))))
    (else
      (local.set $hi (i64.add (local.get $as) (local.get $hi)))
      (if (i64.lt_u (local.get $hi) (local.get $as))
        (then
          (local.set $lo (i64.or
            (i64.or (i64.shl (local.get $hi) (i64.const 63)) (i64.shr_u (local.get $lo) (i64.const 1)))
            (i64.and (local.get $lo) (i64.const 1))))
          (local.set $hi (i64.or (i64.shr_u (local.get $hi) (i64.const 1)) (i64.const 0x8000000000000000)))
          (local.set $e (i32.add (local.get $e) (i32.const 1)))))))
  ${roundAndReturn}`;
const multiplyFinite = `
  ${RESULT_SIGN}
  (local.set $e (i32.sub (i32.add (local.get $ea) (local.get $eb)) (i32.const 0x3ffe)))
  ${multiply('as', 'bs', 'hi', 'lo')}
  (if (i64.ge_s (local.get $hi) (i64.const 0))
    (then
      (local.set $hi (i64.or (i64.shl (local.get $hi) (i64.const 1)) (i64.shr_u (local.get $lo) (i64.const 63))))
      (local.set $lo (i64.shl (local.get $lo) (i64.const 1)))
      (local.set $e (i32.sub (local.get $e) (i32.const 1)))))
  ${roundAndReturn}`;
/**
 * Takes one from $digit if it is too large, given the rest $t of the division by the upper half, if that rest is one
 * digit.
 */
const correctDigit = (digit, next) => `
  (local.set $c (i64.extend_i32_u (i32.and
    (i64.le_u (local.get $t) (i64.const 0xffffffff))
    (i32.or
      (i64.gt_u (local.get $${digit}) (i64.const 0xffffffff))
      (i64.gt_u (i64.mul (local.get $${digit}) (local.get $b0)) (i64.or (i64.shl (local.get $t) (i64.const 32)) ${next}))))))
  (local.set $${digit} (i64.sub (local.get $${digit}) (local.get $c)))`;
/**
 * One 32-bit digit of a long division: digit = (u * 2^32 + next) / b for u < b, u becomes the rest. Without branches.
 */
const divideDigit = (u, next, digit) => `
  (local.set $${digit} (i64.div_u (local.get $${u}) (local.get $b1)))
  (local.set $t (i64.sub (local.get $${u}) (i64.mul (local.get $${digit}) (local.get $b1))))
  ;; The estimate is too large by at most 2.
  ${correctDigit(digit, next)}
  (local.set $t (i64.add (local.get $t) (i64.and (local.get $b1) (i64.sub (i64.const 0) (local.get $c)))))
  ${correctDigit(digit, next)}
  (local.set $${u} (i64.sub
    (i64.or (i64.shl (local.get $${u}) (i64.const 32)) ${next})
    (i64.mul (local.get $${digit}) (local.get $b))))`;
const divideFinite = `
  ${RESULT_SIGN}
  (local.set $e (i32.add (i32.sub (local.get $ea) (local.get $eb)) (i32.const 0x3ffe)))
  (local.set $hi (local.get $as))
  (if (i64.ge_u (local.get $as) (local.get $bs))
    (then
      (local.set $lo (i64.shl (local.get $as) (i64.const 63)))
      (local.set $hi (i64.shr_u (local.get $as) (i64.const 1)))
      (local.set $e (i32.add (local.get $e) (i32.const 1)))))
  (call $divide128 (local.get $hi) (local.get $lo) (local.get $bs))
  (local.set $t)
  (local.set $hi)
  ;; Digits below: only whether there are any, and on which side of one half.
  (local.set $lo (i64.const 0))
  (if (i64.ne (local.get $t) (i64.const 0))
    (then
      (local.set $lo (select (i64.const 0xc000000000000000) (i64.const 0x4000000000000000)
        (i64.gt_u (local.get $t) (i64.sub (local.get $bs) (local.get $t)))))
      (if (i64.eq (local.get $t) (i64.sub (local.get $bs) (local.get $t)))
        (then (local.set $lo (i64.const 0x8000000000000000))))))
  ${roundAndReturn}`;
const binary = (name, finite, extra, slow) => `
(func $${name} (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32) ${extra} (result i32)
  ${FINITE_LOCALS} ${MULTIPLY_LOCALS}
  (if ${bothNormal}
    (then
      ${name === 'add' ? '(local.set $be (i32.xor (local.get $be) (local.get $flip)))' : ''}
      ${EXPONENTS}
      ${finite}))
  (call $slow_${name} (local.get $as) (local.get $ae) (local.get $bs) (local.get $be) (local.get $dst)
    ${extra ? '(local.get $flip)' : ''}))

(func $slow_${name} (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32) ${extra} (result i32)
  ${FINITE_LOCALS} ${MULTIPLY_LOCALS}
  (if (i32.or ${special('as', 'ae')} ${special('bs', 'be')})
    (then (return (call $nan2 (local.get $as) (local.get $ae) (local.get $bs) (local.get $be) (local.get $dst)))))
  ${EXPONENTS}
  ${slow}
  ${normalise('as', 'ea')}
  ${normalise('bs', 'eb')}
  ${finite})
`;
const EITHER_DENORMAL = `(i32.or ${denormal('as', 'ae')} ${denormal('bs', 'be')})`;
const A_INFINITE = '(i32.eq (local.get $ea) (i32.const 0x7fff))';
const B_INFINITE = '(i32.eq (local.get $eb) (i32.const 0x7fff))';
const A_ZERO = '(i64.eqz (local.get $as))';
const B_ZERO = '(i64.eqz (local.get $bs))';
const INFINITY = '(i64.const 0x8000000000000000)';
export const ARITHMETIC = `
;; a + b, or a - b when flip is 0x8000.
${binary('add', addFinite, '(param $flip i32)', `
  (local.set $be (i32.xor (local.get $be) (local.get $flip)))
  (local.set $sign (i32.and (local.get $ae) (i32.const 0x8000)))
  (local.set $inc (i32.and (local.get $be) (i32.const 0x8000)))
  (if (i32.and (i32.and ${A_INFINITE} ${B_INFINITE}) (i32.ne (local.get $sign) (local.get $inc)))
    (then (return (call $invalid (local.get $dst)))))
  ${raiseDenormal(EITHER_DENORMAL)}
  (if ${A_INFINITE} (then ${returnStored(INFINITY, '(i32.or (local.get $sign) (i32.const 0x7fff))')}))
  (if ${B_INFINITE} (then ${returnStored(INFINITY, '(i32.or (local.get $inc) (i32.const 0x7fff))')}))
  (if ${A_ZERO}
    (then
      (if ${B_ZERO}
        (then
          ${returnStored('(i64.const 0)', `(select (local.get $sign) ${ZERO_SIGN} (i32.eq (local.get $sign) (local.get $inc)))`)}))
      ${normalise('bs', 'eb')}
      (return (call $round (local.get $inc) (local.get $eb) (local.get $bs) (i64.const 0) (local.get $dst)))))
  (if ${B_ZERO}
    (then
      ${normalise('as', 'ea')}
      (return (call $round (local.get $sign) (local.get $ea) (local.get $as) (i64.const 0) (local.get $dst)))))`)}

${binary('mul', multiplyFinite, '', `
  ${RESULT_SIGN}
  (if (i32.or ${A_INFINITE} ${B_INFINITE})
    (then
      (if (i32.or ${A_ZERO} ${B_ZERO}) (then (return (call $invalid (local.get $dst)))))
      ${raiseDenormal(EITHER_DENORMAL)}
      ${returnStored(INFINITY, '(i32.or (local.get $sign) (i32.const 0x7fff))')}))
  ${raiseDenormal(EITHER_DENORMAL)}
  (if (i32.or ${A_ZERO} ${B_ZERO}) (then ${returnStored('(i64.const 0)', '(local.get $sign)')}))`)}

${binary('div', divideFinite, '', `
  ${RESULT_SIGN}
  (if (i32.or (i32.and ${A_INFINITE} ${B_INFINITE}) (i32.and ${A_ZERO} ${B_ZERO}))
    (then (return (call $invalid (local.get $dst)))))
  (if (i32.and ${B_ZERO} (i32.eqz ${A_INFINITE}))
    (then
      (call $raise (i32.const ${ZE}))
      (if (i32.eqz (i32.and ${FCW} (i32.const ${ZE}))) (then (return (i32.const 0))))
      ${returnStored(INFINITY, '(i32.or (local.get $sign) (i32.const 0x7fff))')}))
  ${raiseDenormal(EITHER_DENORMAL)}
  (if ${A_INFINITE} (then ${returnStored(INFINITY, '(i32.or (local.get $sign) (i32.const 0x7fff))')}))
  (if (i32.or ${A_ZERO} ${B_INFINITE}) (then ${returnStored('(i64.const 0)', '(local.get $sign)')}))`)}

;; Quotient and rest of hi:lo / b, for hi < b and b's top bit set.
(func $divide128 (param $u i64) (param $lo i64) (param $b i64) (result i64 i64)
  (local $b1 i64) (local $b0 i64) (local $q1 i64) (local $q0 i64) (local $t i64) (local $c i64)
  (local.set $b1 (i64.shr_u (local.get $b) (i64.const 32)))
  (local.set $b0 (i64.and (local.get $b) (i64.const 0xffffffff)))
  ${divideDigit('u', '(i64.shr_u (local.get $lo) (i64.const 32))', 'q1')}
  ${divideDigit('u', '(i64.and (local.get $lo) (i64.const 0xffffffff))', 'q0')}
  (i64.or (i64.shl (local.get $q1) (i64.const 32)) (local.get $q0))
  (local.get $u))

(func $multiply128 (param $a i64) (param $b i64) (result i64 i64)
  (local $hi i64) (local $lo i64) ${MULTIPLY_LOCALS}
  ${multiply('a', 'b', 'hi', 'lo')}
  (local.get $hi) (local.get $lo))

;; Square root of hi:lo (hi >= 2^62), rounded down, and hi:lo minus its square (which fits 65 bits: the third result is
;; its top bit). A double's root is right to some 2^-52; one Newton step makes that the last digit or so.
(func $root128 (param $hi i64) (param $lo i64) (result i64 i64 i64)
  (local $s i64) (local $rh i64) (local $rl i64) (local $t i64) (local $d i64) ${MULTIPLY_LOCALS}
  ;; i64.trunc_sat: 2^64 becomes 2^64 - 1.
  (local.set $s (i64.trunc_sat_f64_u (f64.mul
    (f64.sqrt (f64.convert_i64_u (local.get $hi)))
    (f64.const 0x1p32))))
  ${multiply('s', 's', 'rh', 'rl')}
  (local.set $rh (i64.sub
    (i64.sub (local.get $hi) (local.get $rh))
    (i64.extend_i32_u (i64.lt_u (local.get $lo) (local.get $rl)))))
  (local.set $rl (i64.sub (local.get $lo) (local.get $rl)))
  (local.set $d (i64.div_s
    ;; rest / 2^14, |rest| < 2^77
    (i64.or (i64.shl (local.get $rh) (i64.const 50)) (i64.shr_u (local.get $rl) (i64.const 14)))
    (i64.shr_u (local.get $s) (i64.const 13))))
  (local.set $t (i64.add (local.get $s) (local.get $d)))
  ;; Past the top: stop at the largest.
  (if (i32.and (i64.gt_s (local.get $d) (i64.const 0)) (i64.lt_u (local.get $t) (local.get $s)))
    (then (local.set $t (i64.const -1))))
  (local.set $s (local.get $t))
  ${multiply('s', 's', 'rh', 'rl')}
  (local.set $rh (i64.sub
    (i64.sub (local.get $hi) (local.get $rh))
    (i64.extend_i32_u (i64.lt_u (local.get $lo) (local.get $rl)))))
  (local.set $rl (i64.sub (local.get $lo) (local.get $rl)))
  ;; rest < 0: s was too large; rest + 2s - 1
  (loop $down
    (if (i64.lt_s (local.get $rh) (i64.const 0))
      (then
        (local.set $s (i64.sub (local.get $s) (i64.const 1)))
        (local.set $t (i64.or (i64.shl (local.get $s) (i64.const 1)) (i64.const 1)))
        (local.set $rl (i64.add (local.get $rl) (local.get $t)))
        (local.set $rh (i64.add
          (i64.add (local.get $rh) (i64.shr_u (local.get $s) (i64.const 63)))
          (i64.extend_i32_u (i64.lt_u (local.get $rl) (local.get $t)))))
        (br $down))))
  ;; rest > 2s: s was too small; rest - 2s - 1
  (loop $up
    (if (i32.or
          (i64.gt_s (local.get $rh) (i64.shr_u (local.get $s) (i64.const 63)))
          (i32.and
            (i64.eq (local.get $rh) (i64.shr_u (local.get $s) (i64.const 63)))
            (i64.gt_u (local.get $rl) (i64.shl (local.get $s) (i64.const 1)))))
      (then
        (local.set $t (i64.or (i64.shl (local.get $s) (i64.const 1)) (i64.const 1)))
        (local.set $rh (i64.sub
          (i64.sub (local.get $rh) (i64.shr_u (local.get $s) (i64.const 63)))
          (i64.extend_i32_u (i64.lt_u (local.get $rl) (local.get $t)))))
        (local.set $rl (i64.sub (local.get $rl) (local.get $t)))
        (local.set $s (i64.add (local.get $s) (i64.const 1)))
        (br $up))))
  (local.get $s) (local.get $rl) (local.get $rh))

(func $sqrt (param $as i64) (param $ae i32) (param $dst i32) (result i32)
  ${FINITE_LOCALS} (local $rest_hi i64)
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $sign (i32.and (local.get $ae) (i32.const 0x8000)))
  (if ${special('as', 'ae')} (then (return (call $nan1 (local.get $as) (local.get $ae) (local.get $dst)))))
  (if ${A_ZERO}
    (then (call $raise (i32.const 0)) ${returnStored('(i64.const 0)', '(local.get $sign)')}))
  (if (local.get $sign) (then (return (call $invalid (local.get $dst)))))
  (if ${A_INFINITE}
    (then (call $raise (i32.const 0)) ${returnStored(INFINITY, '(i32.const 0x7fff)')}))
  ${raiseDenormal(denormal('as', 'ae'))}
  ${normalise('as', 'ea')}
  ;; value = (hi:lo / 2^126) * 4^k with hi:lo in [2^126, 2^128)
  (local.set $e (i32.sub (local.get $ea) (i32.const 0x3fff)))
  (local.set $hi (local.get $as))
  (if (i32.eqz (i32.and (local.get $e) (i32.const 1)))
    (then
      (local.set $hi (i64.shr_u (local.get $as) (i64.const 1)))
      (local.set $lo (i64.shl (local.get $as) (i64.const 63)))))
  (local.set $e (i32.add (i32.shr_s (local.get $e) (i32.const 1)) (i32.const 0x3fff)))
  (call $root128 (local.get $hi) (local.get $lo))
  (local.set $rest_hi)
  (local.set $t)
  (local.set $hi)
  (local.set $lo (i64.const 0))
  (if (i64.ne (i64.or (local.get $t) (local.get $rest_hi)) (i64.const 0))
    (then
      (local.set $lo (select (i64.const 0xc000000000000000) (i64.const 0x4000000000000000)
        (i32.or (i64.ne (local.get $rest_hi) (i64.const 0)) (i64.gt_u (local.get $t) (local.get $hi)))))))
  ${roundAndReturn})

;; Comparison as condition code bits of the status word: 0 above, C0 below, C3 equal, all three unordered. Bit 31: an
;; unmasked exception (the codes are set all the same, but nothing is popped). quiet: a quiet NaN is no invalid operand
;; (fucom).
(func $compare (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $quiet i32) (result i32)
  (local $stop i32)
  (if ${bothNormal}
    (then
      ${clearC1}
      (return (call $order (local.get $as) (local.get $ae) (local.get $bs) (local.get $be)))))
  (if (i32.or ${special('as', 'ae')} ${special('bs', 'be')})
    (then
      (if (i32.or
            (i32.or
              (i32.eqz (local.get $quiet))
              (i32.or (call $unsupported (local.get $as) (local.get $ae)) (call $unsupported (local.get $bs) (local.get $be))))
            (i32.or (call $is_snan (local.get $as) (local.get $ae)) (call $is_snan (local.get $bs) (local.get $be))))
        (then
          (call $raise (i32.const ${IE}))
          (if (i32.eqz (i32.and ${FCW} (i32.const ${IE}))) (then (return (i32.const 0x80004500)))))
        (else (call $raise (i32.const 0))))
      (return (i32.const 0x4500))))
  (if ${EITHER_DENORMAL}
    (then
      (call $raise (i32.const ${DE}))
      (if (i32.eqz (i32.and ${FCW} (i32.const ${DE}))) (then (local.set $stop (i32.const 0x80000000)))))
    (else (call $raise (i32.const 0))))
  (i32.or
    (local.get $stop)
    (call $order (local.get $as) (local.get $ae) (local.get $bs) (local.get $be))))

(func $order (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (result i32)
  (local $ea i32) (local $eb i32) (local $less i32)
  (if (i64.eqz (i64.or (local.get $as) (local.get $bs))) (then (return (i32.const 0x4000))))
  ;; A zero compares like any number: its magnitude is the least.
  (if (i32.and (i32.xor (local.get $ae) (local.get $be)) (i32.const 0x8000))
    (then (return (select (i32.const 0x100) (i32.const 0) (i32.and (local.get $ae) (i32.const 0x8000))))))
  ${EXPONENTS}
  ;; A pseudo-denormal has the exponent of the least normal number.
  (if (i32.eqz (local.get $ea)) (then (local.set $ea (i32.wrap_i64 (i64.shr_u (local.get $as) (i64.const 63))))))
  (if (i32.eqz (local.get $eb)) (then (local.set $eb (i32.wrap_i64 (i64.shr_u (local.get $bs) (i64.const 63))))))
  (if (i32.and (i32.eq (local.get $ea) (local.get $eb)) (i64.eq (local.get $as) (local.get $bs)))
    (then (return (i32.const 0x4000))))
  (local.set $less (if (result i32) (i32.eq (local.get $ea) (local.get $eb))
    (then (i64.lt_u (local.get $as) (local.get $bs)))
    (else (i32.lt_u (local.get $ea) (local.get $eb)))))
  (select (i32.const 0x100) (i32.const 0)
    (i32.xor (local.get $less) (i32.shr_u (i32.and (local.get $ae) (i32.const 0x8000)) (i32.const 15)))))
`;
