import * as S from '../state.js';
import { C1, FCW, FROM_DENORMAL, FSW, IE, INDEFINITE, OE, PE, popInline, QUIET, setFsw, store, TOP, UE, } from './x87-macros.js';
const FLOAT = { name: 'f32', type: 'i32', fraction: 23, maxExponent: 0xff };
const DOUBLE = { name: 'f64', type: 'i64', fraction: 52, maxExponent: 0x7ff };
function fromFloat({ name, type, fraction, maxExponent }) {
    const bias = 0x3fff - (maxExponent >> 1);
    const narrow = (x) => (type === 'i64' ? `(i32.wrap_i64 ${x})` : x);
    const wide = type === 'i64' ? '(local.get $v)' : '(i64.extend_i32_u (local.get $v))';
    const width = type === 'i64' ? 64 : 32;
    return `
(func $from_${name} (param $v ${type}) (result i64 i32)
  (local $e i32) (local $sign i32) (local $s i64) (local $n i64)
  (local.set $sign ${narrow(`(${type}.and (${type}.shr_u (local.get $v) (${type}.const ${width - 16})) (${type}.const 0x8000))`)})
  (local.set $e ${narrow(`(${type}.and (${type}.shr_u (local.get $v) (${type}.const ${fraction})) (${type}.const ${maxExponent}))`)})
  (local.set $s (i64.shl ${wide} (i64.const ${63 - fraction})))
  (if (i32.lt_u (i32.sub (local.get $e) (i32.const 1)) (i32.const ${maxExponent - 1}))
    (then
      (return
        (i64.or (local.get $s) (i64.const 0x8000000000000000))
        (i32.or (local.get $sign) (i32.add (local.get $e) (i32.const ${bias}))))))
  (if (local.get $e)
    (then
      (return (i64.or (local.get $s) (i64.const 0x8000000000000000)) (i32.or (local.get $sign) (i32.const 0x7fff)))))
  (local.set $s (i64.shl (local.get $s) (i64.const 1)))
  (if (i64.eqz (local.get $s)) (then (return (i64.const 0) (local.get $sign))))
  (local.set $n (i64.clz (local.get $s)))
  (i64.shl (local.get $s) (local.get $n))
  (i32.or
    (i32.or (local.get $sign) (i32.const ${FROM_DENORMAL}))
    (i32.sub (i32.const ${bias}) (i32.wrap_i64 (local.get $n)))))
`;
}
function toFloat({ name, fraction, maxExponent }) {
    const bias = 0x3fff - (maxExponent >> 1);
    const drop = 63 - fraction;
    const sign = `(i64.shl (i64.extend_i32_u (local.get $sign)) (i64.const ${fraction === 52 ? 48 : 16}))`;
    const infinity = `(i64.shl (i64.const ${maxExponent}) (i64.const ${fraction}))`;
    return `
(func $to_${name} (param $s i64) (param $se i32) (result i64)
  (local $e i32) (local $sign i32) (local $rc i32) (local $tail i64) (local $r i64) (local $inc i32) (local $tiny i32)
  (local $lo i64)
  (local.set $sign (i32.and (local.get $se) (i32.const 0x8000)))
  (local.set $se (i32.and (local.get $se) (i32.const 0x7fff)))
  (local.set $rc (i32.and (i32.shr_u ${FCW} (i32.const 10)) (i32.const 3)))
  (local.set $e (i32.sub (local.get $se) (i32.const ${bias})))
  (if (i32.and
        (i64.lt_s (local.get $s) (i64.const 0))
        (i32.lt_u (i32.sub (local.get $e) (i32.const 1)) (i32.const ${maxExponent - 1})))
    (then
      (local.set $tail (i64.shl (local.get $s) (i64.const ${64 - drop})))
      (local.set $r (i64.shr_u (local.get $s) (i64.const ${drop})))
      (local.set $inc (if (result i32) (local.get $rc)
        (then (call $rounds_up (local.get $rc) (local.get $sign) (local.get $tail) (i32.const 0)))
        (else (i32.wrap_i64 (i64.and
          (i64.shr_u (local.get $tail) (i64.const 63))
          (i64.or (local.get $r) (i64.extend_i32_u (i64.ne (i64.shl (local.get $tail) (i64.const 1)) (i64.const 0)))))))))
      ;; A carry out of the fraction goes into the exponent.
      (local.set $r (i64.add
        (i64.add (local.get $r) (i64.extend_i32_u (local.get $inc)))
        (i64.shl (i64.extend_i32_u (i32.sub (local.get $e) (i32.const 1))) (i64.const ${fraction}))))
      (if (i64.lt_u (local.get $r) ${infinity})
        (then
          (i32.store (i32.const ${S.X87_PENDING}) (i32.or
            (i32.shl (i64.ne (local.get $tail) (i64.const 0)) (i32.const 5))
            (i32.shl (local.get $inc) (i32.const 9))))
          (return (i64.or (local.get $r) ${sign}))))
      (local.set $e (i32.const ${maxExponent}))))
  (if (call $special (local.get $s) (local.get $se))
    (then
      (if (call $unsupported (local.get $s) (local.get $se))
        (then
          (call $pend (i32.const ${IE}))
          (return (i64.or ${infinity} ${fraction === 52 ? '(i64.const 0x8008000000000000)' : '(i64.const 0x80400000)'}))))
      (call $pend (call $is_snan (local.get $s) (local.get $se)))
      (return (i64.or
        (i64.or ${infinity} ${sign})
        (i64.and
          (i64.shr_u (i64.or (local.get $s) ${QUIET}) (i64.const ${drop}))
          (i64.const 0x${((1n << BigInt(fraction)) - 1n).toString(16)}))))))
  (if (i64.eqz (local.get $s)) (then (call $pend (i32.const 0)) (return ${sign})))
  (if (i32.eq (local.get $se) (i32.const 0x7fff)) (then (call $pend (i32.const 0)) (return (i64.or ${infinity} ${sign}))))
  (if (i32.ge_s (local.get $e) (i32.const ${maxExponent}))
    (then
      (local.set $inc (i32.or (i32.eqz (local.get $rc))
        (i32.eq (local.get $rc) (select (i32.const 1) (i32.const 2) (local.get $sign)))))
      (call $pend (i32.or (i32.const ${OE | PE}) (i32.shl (local.get $inc) (i32.const 9))))
      (return (i64.or ${sign} (i64.sub ${infinity} (i64.extend_i32_u (i32.eqz (local.get $inc))))))))
  ;; Below the least normal number: is it still, once rounded with an unbounded exponent?
  (local.set $e (i32.add (local.get $e) (i32.eqz (local.get $se))))
  (local.set $e (i32.sub (local.get $e) (i32.wrap_i64 (i64.clz (local.get $s)))))
  (local.set $s (i64.shl (local.get $s) (i64.clz (local.get $s))))
  (local.set $tiny (i32.const 1))
  (if (i32.eqz (local.get $e))
    (then
      (local.set $tail (i64.shl (local.get $s) (i64.const ${64 - drop})))
      (local.set $r (i64.shr_u (local.get $s) (i64.const ${drop})))
      (local.set $r (i64.add (local.get $r) (i64.extend_i32_u
        (call $rounds_up (local.get $rc) (local.get $sign) (local.get $tail) (i32.and (i32.wrap_i64 (local.get $r)) (i32.const 1))))))
      (local.set $tiny (i64.eqz (i64.shr_u (local.get $r) (i64.const ${fraction + 1}))))))
  (call $shift_right_sticky (local.get $s) (i64.const 0) (i32.sub (i32.const ${drop + 1}) (local.get $e)))
  (local.set $tail)
  (local.set $r)
  (local.set $inc (call $rounds_up (local.get $rc) (local.get $sign) (local.get $tail) (i32.and (i32.wrap_i64 (local.get $r)) (i32.const 1))))
  (local.set $r (i64.add (local.get $r) (i64.extend_i32_u (local.get $inc))))
  (local.set $e (i32.or
    (i32.shl (i64.ne (local.get $tail) (i64.const 0)) (i32.const 5))
    (i32.shl (local.get $inc) (i32.const 9))))
  ;; Underflow: tiny, and inexact or unmasked.
  (if (i32.and (local.get $tiny)
        (i32.or (i64.ne (local.get $tail) (i64.const 0)) (i32.eqz (i32.and ${FCW} (i32.const ${UE})))))
    (then (local.set $e (i32.or (local.get $e) (i32.const ${UE})))))
  (call $pend (local.get $e))
  (i64.or (local.get $r) ${sign}))
`;
}
export const CONVERT = `
;; Notes what a store will do to the status word, for x87_commit. If an unmasked exception forbids the store,
;; X87_PENDING is negative. An overflow or underflow that forbids the store says nothing about a rounding that did not
;; take place.
(func $pend (param $flags i32)
  (if (i32.and (i32.and (local.get $flags) (i32.const 0x1f)) (i32.xor ${FCW} (i32.const -1)))
    (then
      (if (i32.and (i32.and (local.get $flags) (i32.const ${OE | UE})) (i32.xor ${FCW} (i32.const -1)))
        (then (local.set $flags (i32.and (local.get $flags) (i32.const ${OE | UE})))))
      (local.set $flags (i32.or (local.get $flags) (i32.const 0x80000000)))))
  (i32.store (i32.const ${S.X87_PENDING}) (local.get $flags)))

;; After the store, or where it was forbidden (but memory could have been written): the status word, and the pop.
(func $commit (export "x87_commit") (param $pop i32)
  (local $pending i32) (local $top i32)
  (local.set $pending (i32.load (i32.const ${S.X87_PENDING})))
  (if (i32.and (i32.and (local.get $pending) (i32.const 0x3f)) (i32.xor ${FCW} (i32.const -1)))
    (then
      (call $raise (i32.and (local.get $pending) (i32.const 0x7fffffff)))
      (if (i32.lt_s (local.get $pending) (i32.const 0)) (then (return))))
    (else ${setFsw(`(i32.or (i32.and ${FSW} (i32.const ${~C1})) (local.get $pending))`)}))
  (local.set $top ${TOP})
  (if (local.get $pop) (then ${popInline})))

${fromFloat(FLOAT)}
${fromFloat(DOUBLE)}
${toFloat(FLOAT)}
${toFloat(DOUBLE)}

(func $from_int (param $v i64) (result i64 i32)
  (local $n i64) (local $sign i32)
  (if (i64.eqz (local.get $v)) (then (return (i64.const 0) (i32.const 0))))
  (if (i64.lt_s (local.get $v) (i64.const 0))
    (then
      (local.set $sign (i32.const 0x8000))
      (local.set $v (i64.sub (i64.const 0) (local.get $v)))))
  (local.set $n (i64.clz (local.get $v)))
  (i64.shl (local.get $v) (local.get $n))
  (i32.or (local.get $sign) (i32.sub (i32.const 0x403e) (i32.wrap_i64 (local.get $n)))))

;; Integer part and what is below it (2^64 times, sticky) of a finite number under 2^64.
(func $split (param $s i64) (param $exp i32) (result i64 i64)
  (local $shift i32)
  (local.set $shift (i32.sub (i32.const 0x403e) (local.get $exp)))
  (if (i32.eqz (local.get $shift)) (then (return (local.get $s) (i64.const 0))))
  (if (i32.lt_u (local.get $shift) (i32.const 64))
    (then (return
      (i64.shr_u (local.get $s) (i64.extend_i32_u (local.get $shift)))
      (i64.shl (local.get $s) (i64.extend_i32_u (i32.sub (i32.const 64) (local.get $shift)))))))
  (if (i32.eq (local.get $shift) (i32.const 64)) (then (return (i64.const 0) (local.get $s))))
  (i64.const 0)
  (i64.extend_i32_u (i64.ne (local.get $s) (i64.const 0))))

;; To a signed integer of which max is the greatest value; rc: rounding control. Notes the exceptions.
(func $to_int (param $s i64) (param $se i32) (param $max i64) (param $rc i32) (result i64)
  (local $sign i32) (local $exp i32) (local $tail i64) (local $inc i32)
  (local.set $sign (i32.and (local.get $se) (i32.const 0x8000)))
  (local.set $exp (i32.and (local.get $se) (i32.const 0x7fff)))
  (block $bad
    (br_if $bad (i32.gt_u (local.get $exp) (i32.const 0x403e)))
    (br_if $bad (call $unsupported (local.get $s) (local.get $se)))
    (call $split (local.get $s) (local.get $exp))
    (local.set $tail)
    (local.set $s)
    (local.set $inc (call $rounds_up (local.get $rc) (local.get $sign) (local.get $tail)
      (i32.and (i32.wrap_i64 (local.get $s)) (i32.const 1))))
    (if (local.get $inc)
      (then
        (local.set $s (i64.add (local.get $s) (i64.const 1)))
        (br_if $bad (i64.eqz (local.get $s)))))
    (br_if $bad (i64.gt_u (local.get $s)
      (i64.add (local.get $max) (i64.extend_i32_u (i32.ne (local.get $sign) (i32.const 0))))))
    (i32.store (i32.const ${S.X87_PENDING}) (i32.or
      (i32.shl (i64.ne (local.get $tail) (i64.const 0)) (i32.const 5))
      (i32.shl (local.get $inc) (i32.const 9))))
    (return (select (i64.sub (i64.const 0) (local.get $s)) (local.get $s) (local.get $sign))))
  (call $pend (i32.const ${IE}))
  (i64.sub (i64.const -1) (local.get $max)))

;; FBSTP: 18 decimal digits and a sign: the low 8 bytes; the high 2 go to HELPER_RESULT.
(func $to_bcd (param $s i64) (param $se i32) (result i64)
  (local $sign i32) (local $exp i32) (local $tail i64) (local $inc i32) (local $r i64) (local $shift i64)
  (local.set $sign (i32.and (local.get $se) (i32.const 0x8000)))
  (local.set $exp (i32.and (local.get $se) (i32.const 0x7fff)))
  (block $bad
    (br_if $bad (i32.gt_u (local.get $exp) (i32.const 0x403e)))
    (br_if $bad (call $unsupported (local.get $s) (local.get $se)))
    (call $split (local.get $s) (local.get $exp))
    (local.set $tail)
    (local.set $s)
    (local.set $inc (call $rounds_up (i32.and (i32.shr_u ${FCW} (i32.const 10)) (i32.const 3)) (local.get $sign)
      (local.get $tail) (i32.and (i32.wrap_i64 (local.get $s)) (i32.const 1))))
    (br_if $bad (i64.gt_u (local.get $s) (i64.const 999999999999999999)))
    (local.set $s (i64.add (local.get $s) (i64.extend_i32_u (local.get $inc))))
    (br_if $bad (i64.gt_u (local.get $s) (i64.const 999999999999999999)))
    (i32.store (i32.const ${S.X87_PENDING}) (i32.or
      (i32.shl (i64.ne (local.get $tail) (i64.const 0)) (i32.const 5))
      (i32.shl (local.get $inc) (i32.const 9))))
    (loop $digits
      (local.set $r (i64.or (local.get $r)
        (i64.shl (i64.rem_u (local.get $s) (i64.const 10)) (local.get $shift))))
      (local.set $s (i64.div_u (local.get $s) (i64.const 10)))
      (local.set $shift (i64.add (local.get $shift) (i64.const 4)))
      (br_if $digits (i64.lt_u (local.get $shift) (i64.const 64))))
    ;; s: the upper two digits
    (i64.store (i32.const ${S.HELPER_RESULT}) (i64.or
      (i64.extend_i32_u (local.get $sign))
      (i64.or (i64.shl (i64.div_u (local.get $s) (i64.const 10)) (i64.const 4)) (i64.rem_u (local.get $s) (i64.const 10)))))
    (return (local.get $r)))
  (call $pend (i32.const ${IE}))
  (call $indefinite_bcd))

(func $indefinite_bcd (result i64)
  (i64.store (i32.const ${S.HELPER_RESULT}) (i64.const 0xffff))
  ${INDEFINITE})

;; FBLD: the integer of 18 decimal digits.
(func $from_bcd (param $lo i64) (param $hi i32) (result i64 i32)
  (local $v i64) (local $e i32)
  (local.set $v (i64.extend_i32_u (i32.add
    (i32.mul (i32.and (i32.shr_u (local.get $hi) (i32.const 4)) (i32.const 15)) (i32.const 10))
    (i32.and (local.get $hi) (i32.const 15)))))
  (local.set $e (i32.const 16))
  (loop $digits
    (local.set $v (i64.add
      (i64.mul (local.get $v) (i64.const 10))
      (i64.shr_u (local.get $lo) (i64.const 60))))
    (local.set $lo (i64.shl (local.get $lo) (i64.const 4)))
    (local.set $e (i32.sub (local.get $e) (i32.const 1)))
    (br_if $digits (local.get $e)))
  (call $from_int (local.get $v))
  (local.set $e)
  (i32.or (local.get $e) (i32.and (local.get $hi) (i32.const 0x8000))))

;; FRNDINT
(func $round_int (param $s i64) (param $se i32) (param $dst i32) (result i32)
  (local $exp i32) (local $sign i32) (local $tail i64) (local $inc i32)
  (if (call $special (local.get $s) (local.get $se)) (then (return (call $nan1 (local.get $s) (local.get $se) (local.get $dst)))))
  (local.set $exp (i32.and (local.get $se) (i32.const 0x7fff)))
  (local.set $sign (i32.and (local.get $se) (i32.const 0x8000)))
  (if (i32.or (i64.eqz (local.get $s)) (i32.ge_u (local.get $exp) (i32.const 0x403e)))
    (then
      (call $raise (i32.const 0))
      ${store('(local.get $dst)', '(local.get $s)', '(local.get $se)')}
      (return (i32.const 1))))
  (if (i32.eqz (local.get $exp))
    (then
      (call $raise (i32.const 2))
      (if (i32.eqz (i32.and ${FCW} (i32.const 2))) (then (return (i32.const 0))))))
  (call $split (local.get $s) (local.get $exp))
  (local.set $tail)
  (local.set $s)
  (local.set $inc (call $rounds_up (i32.and (i32.shr_u ${FCW} (i32.const 10)) (i32.const 3)) (local.get $sign) (local.get $tail)
    (i32.and (i32.wrap_i64 (local.get $s)) (i32.const 1))))
  (local.set $s (i64.add (local.get $s) (i64.extend_i32_u (local.get $inc))))
  (call $raise (i32.or
    (i32.shl (i64.ne (local.get $tail) (i64.const 0)) (i32.const 5))
    (i32.shl (local.get $inc) (i32.const 9))))
  (if (i64.eqz (local.get $s))
    (then ${store('(local.get $dst)', '(i64.const 0)', '(local.get $sign)')})
    (else
      (local.set $exp (i32.sub (i32.const 0x403e) (i32.wrap_i64 (i64.clz (local.get $s)))))
      ${store('(local.get $dst)', '(i64.shl (local.get $s) (i64.clz (local.get $s)))', '(i32.or (local.get $sign) (local.get $exp))')}))
  (i32.const 1))
`;
