import { C1, denormal, FCW, FSW, normalise, PE, raiseDenormal, special, store, UE, ZE } from './x87-macros.js';
import { A_INFINITE, A_ZERO, B_INFINITE, B_ZERO, EITHER_DENORMAL, INFINITY, LN2, LOG2E, poppingBinary, START_ONE, storeDst, UNARY_START, wideConst, } from './x87-series.js';
/** F2XM1, FYL2X, FYL2XP1. */
export const LOGARITHM = `
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
`;
/** Product of two normalised 64-bit numbers as:le and bs:eb (le with sign), rounded: ends the function. */
function multiplyExact() {
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
