import { normalise, raiseDenormal, special } from './x87-macros.js';
import { A_INFINITE, A_ZERO, ATAN_STEPS, B_INFINITE, B_ZERO, EITHER_DENORMAL, PI_4, poppingBinary, storeDst, wideConst, } from './x87-series.js';
/** FPATAN. */
export const ARCTANGENT = `
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
