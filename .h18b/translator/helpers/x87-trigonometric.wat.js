import { C2, denormal, FSW, normalise, PE, raiseDenormal, setFsw, special, store } from './x87-macros.js';
import { A_ZERO, INFINITY, OUT_OF_RANGE, P_HIGH, P_LOW, START_ONE, START_PUSH, storeDst, UNARY_START, } from './x87-series.js';
/** FSIN, FCOS, FSINCOS, FPTAN, and quotients and squares of floating numbers. */
export const TRIGONOMETRIC = `
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
    .map(([name, quarter]) => `
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
`)
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
`;
