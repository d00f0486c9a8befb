import { MULTIPLY_LOCALS, multiply } from './x87-macros.js';
/*
 * 128-bit arithmetic for the transcendental functions. Two formats: fixed point (hi:lo is a fraction of 2^128,
 * "Q0.128", or of 2^127, "Q1.127"), and floating: hi:lo with its top bit set and the biased exponent that $round takes.
 */
export const WIDE = `
(func $mulh (param $a i64) (param $b i64) (result i64)
  (local $hi i64) (local $lo i64) ${MULTIPLY_LOCALS}
  ${multiply('a', 'b', 'hi', 'lo')}
  (local.get $hi))

;; High 128 bits of a product, too low by at most 3.
(func $mulq (param $ah i64) (param $al i64) (param $bh i64) (param $bl i64) (result i64 i64)
  (local $hi i64) (local $lo i64) (local $x i64) ${MULTIPLY_LOCALS}
  ${multiply('ah', 'bh', 'hi', 'lo')}
  (local.set $x (call $mulh (local.get $ah) (local.get $bl)))
  (local.set $lo (i64.add (local.get $lo) (local.get $x)))
  (local.set $hi (i64.add (local.get $hi) (i64.extend_i32_u (i64.lt_u (local.get $lo) (local.get $x)))))
  (local.set $x (call $mulh (local.get $al) (local.get $bh)))
  (local.set $lo (i64.add (local.get $lo) (local.get $x)))
  (i64.add (local.get $hi) (i64.extend_i32_u (i64.lt_u (local.get $lo) (local.get $x))))
  (local.get $lo))

;; hi:lo >> n, 0 <= n
(func $shrq (param $hi i64) (param $lo i64) (param $n i32) (result i64 i64)
  (local $c i64)
  (if (i32.ge_u (local.get $n) (i32.const 128)) (then (return (i64.const 0) (i64.const 0))))
  (local.set $c (i64.extend_i32_u (local.get $n)))
  (if (i32.ge_u (local.get $n) (i32.const 64)) (then (return (i64.const 0) (i64.shr_u (local.get $hi) (local.get $c)))))
  (i64.shr_u (local.get $hi) (local.get $c))
  (i64.or
    (i64.shl (i64.shl (local.get $hi) (i64.const 1)) (i64.sub (i64.const 63) (local.get $c)))
    (i64.shr_u (local.get $lo) (local.get $c))))

;; Left until the top bit is set; the exponent goes down with it. hi:lo is not 0.
(func $normq (param $hi i64) (param $lo i64) (param $e i32) (result i64 i64 i32)
  (local $n i64)
  (if (i64.eqz (local.get $hi))
    (then
      (local.set $hi (local.get $lo))
      (local.set $lo (i64.const 0))
      (local.set $e (i32.sub (local.get $e) (i32.const 64)))))
  (local.set $n (i64.clz (local.get $hi)))
  (i64.or
    (i64.shl (local.get $hi) (local.get $n))
    (i64.shr_u (i64.shr_u (local.get $lo) (i64.const 1)) (i64.sub (i64.const 63) (local.get $n))))
  (i64.shl (local.get $lo) (local.get $n))
  (i32.sub (local.get $e) (i32.wrap_i64 (local.get $n))))

(func $subq (param $ah i64) (param $al i64) (param $bh i64) (param $bl i64) (result i64 i64)
  (i64.sub (i64.sub (local.get $ah) (local.get $bh)) (i64.extend_i32_u (i64.lt_u (local.get $al) (local.get $bl))))
  (i64.sub (local.get $al) (local.get $bl)))

(func $addq (param $ah i64) (param $al i64) (param $bh i64) (param $bl i64) (result i64 i64)
  (local.set $al (i64.add (local.get $al) (local.get $bl)))
  (i64.add (i64.add (local.get $ah) (local.get $bh)) (i64.extend_i32_u (i64.lt_u (local.get $al) (local.get $bl))))
  (local.get $al))

;; One 64-bit digit of n / d: digit and rest. n < d, d's top bit set.
(func $digitq (param $nh i64) (param $nl i64) (param $dh i64) (param $dl i64) (result i64 i64 i64)
  (local $q i64) (local $r i64) (local $ph i64) (local $pl i64) (local $top i64) ${MULTIPLY_LOCALS}
  ;; q = min(nh:nl / dh, 2^64 - 1); top:r = nh:nl - q * dh
  (if (i64.ge_u (local.get $nh) (local.get $dh))
    (then
      (local.set $q (i64.const -1))
      (local.set $r (i64.add (local.get $nl) (local.get $dh)))
      (local.set $top (i64.extend_i32_u (i64.lt_u (local.get $r) (local.get $nl)))))
    (else
      (call $divide128 (local.get $nh) (local.get $nl) (local.get $dh))
      (local.set $r)
      (local.set $q)))
  ;; top:r:pl = top:r:0 - q * dl
  ${multiply('q', 'dl', 'ph', 'pl')}
  (local.set $top (i64.sub (local.get $top) (i64.extend_i32_u (i32.or
    (i64.lt_u (local.get $r) (local.get $ph))
    (i32.and (i64.eq (local.get $r) (local.get $ph)) (i64.ne (local.get $pl) (i64.const 0)))))))
  (call $subq (local.get $r) (i64.const 0) (local.get $ph) (local.get $pl))
  (local.set $pl)
  (local.set $r)
  ;; Below zero: q was too large, by at most 2.
  (block $done (loop $again
    (br_if $done (i64.eqz (local.get $top)))
    (local.set $q (i64.sub (local.get $q) (i64.const 1)))
    (call $addq (local.get $r) (local.get $pl) (local.get $dh) (local.get $dl))
    (local.set $pl)
    (local.set $ph)
    ;; A carry ends the debt.
    (if (i32.or
          (i64.lt_u (local.get $ph) (local.get $r))
          (i32.and (i64.eq (local.get $ph) (local.get $r)) (i64.lt_u (local.get $pl) (local.get $dl))))
      (then (local.set $top (i64.const 0))))
    (local.set $r (local.get $ph))
    (br $again)))
  (local.get $q) (local.get $r) (local.get $pl))

;; n / d as Q0.128, rounded down: n < d, d's top bit set.
(func $divq (param $nh i64) (param $nl i64) (param $dh i64) (param $dl i64) (result i64 i64)
  (local $q i64)
  (call $digitq (local.get $nh) (local.get $nl) (local.get $dh) (local.get $dl))
  (local.set $nl)
  (local.set $nh)
  (local.set $q)
  (local.get $q)
  (call $digitq (local.get $nh) (local.get $nl) (local.get $dh) (local.get $dl))
  (drop)
  (drop))
`;
