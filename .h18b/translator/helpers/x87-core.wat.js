import * as S from '../state.js';
import { C1, EMPTY, ES_B, FCW, FSW, IE, INDEFINITE, OE, PE, QUIET, SF, setEmpty, setFsw, setTop, store, TOP, UE, } from './x87-macros.js';
/**
 * What every x87 helper needs: raising exceptions, NaNs, rounding to the precision of the control word, the stack.
 *
 * A number in flight is a pair: significand i64 and sign-and-exponent i32 (bit 15 sign, bits 14..0 biased exponent).
 * An operation that writes a register returns 1, or 0 when an unmasked exception leaves its operands as they are (then
 * the stack is not popped either).
 */
export const CORE = `
;; Sets exception bits (and C1, SF) in the status word. C1 is cleared unless it is among them.
(func $raise (param $flags i32)
  ${setFsw(`(i32.or
    (i32.or (i32.and ${FSW} (i32.const ${~C1})) (local.get $flags))
    (select (i32.const ${ES_B}) (i32.const 0)
      (i32.and (i32.and (local.get $flags) (i32.const 0x3f)) (i32.xor ${FCW} (i32.const -1)))))`)})

;; Invalid operation; stores the indefinite NaN if that is masked.
(func $invalid (param $dst i32) (result i32)
  (call $raise (i32.const ${IE}))
  (if (i32.eqz (i32.and ${FCW} (i32.const ${IE}))) (then (return (i32.const 0))))
  ${store('(local.get $dst)', INDEFINITE, '(i32.const 0xffff)')}
  (i32.const 1))

;; NaN, or an encoding that the processor does not support (pseudo-NaN, pseudo-infinity, unnormal).
(func $special (param $s i64) (param $e i32) (result i32)
  (if (result i32) (i32.eq (i32.and (local.get $e) (i32.const 0x7fff)) (i32.const 0x7fff))
    (then (i64.ne (local.get $s) (i64.const 0x8000000000000000)))
    (else (i32.and (i64.ge_s (local.get $s) (i64.const 0)) (i32.ne (i32.and (local.get $e) (i32.const 0x7fff)) (i32.const 0))))))

(func $unsupported (param $s i64) (param $e i32) (result i32)
  (i32.and (i64.ge_s (local.get $s) (i64.const 0)) (i32.ne (i32.and (local.get $e) (i32.const 0x7fff)) (i32.const 0))))

(func $is_nan (param $s i64) (param $e i32) (result i32)
  (i32.and
    (i32.eq (i32.and (local.get $e) (i32.const 0x7fff)) (i32.const 0x7fff))
    (i64.gt_u (local.get $s) (i64.const 0x8000000000000000))))

;; Signaling NaN (a supported one).
(func $is_snan (param $s i64) (param $e i32) (result i32)
  (i32.and
    (call $is_nan (local.get $s) (local.get $e))
    (i64.eqz (i64.and (local.get $s) ${QUIET}))))

;; The result of an operation with two operands of which at least one is special (SDM vol. 1, table 4-7).
(func $nan2 (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32) (result i32)
  (local $take_b i32) (local $a_signals i32) (local $b_signals i32)
  (if (i32.or (call $unsupported (local.get $as) (local.get $ae)) (call $unsupported (local.get $bs) (local.get $be)))
    (then (return (call $invalid (local.get $dst)))))
  (local.set $a_signals (call $is_snan (local.get $as) (local.get $ae)))
  (local.set $b_signals (call $is_snan (local.get $bs) (local.get $be)))
  (if (call $is_nan (local.get $as) (local.get $ae))
    (then
      (if (call $is_nan (local.get $bs) (local.get $be))
        (then
          (local.set $take_b
            (if (result i32) (i32.ne (local.get $a_signals) (local.get $b_signals))
              (then (local.get $a_signals))
              (else (if (result i32) (i64.eq (local.get $as) (local.get $bs))
                (then (i32.lt_u (i32.and (local.get $be) (i32.const 0x8000)) (i32.and (local.get $ae) (i32.const 0x8000))))
                (else (i64.lt_u (local.get $as) (local.get $bs))))))))))
    (else (local.set $take_b (i32.const 1))))
  (call $raise (i32.or (local.get $a_signals) (local.get $b_signals)))
  (if (i32.and (i32.or (local.get $a_signals) (local.get $b_signals)) (i32.eqz (i32.and ${FCW} (i32.const ${IE}))))
    (then (return (i32.const 0))))
  ${store('(local.get $dst)', `(i64.or (select (local.get $bs) (local.get $as) (local.get $take_b)) ${QUIET})`, '(i32.and (select (local.get $be) (local.get $ae) (local.get $take_b)) (i32.const 0xffff))')}
  (i32.const 1))

;; The same for one operand.
(func $nan1 (param $s i64) (param $e i32) (param $dst i32) (result i32)
  (call $nan2 (local.get $s) (local.get $e) (local.get $s) (local.get $e) (local.get $dst)))

;; What a rounding adds to the last kept digit: 1 if the magnitude is to grow. lo: the digits below, 2^64 times;
;; odd: bit 0 is the last digit kept.
(func $rounds_up (param $rc i32) (param $sign i32) (param $lo i64) (param $odd i32) (result i32)
  (if (i64.eqz (local.get $lo)) (then (return (i32.const 0))))
  (if (i32.eqz (local.get $rc))
    (then (return (i32.and
      (i64.lt_s (local.get $lo) (i64.const 0))
      (i32.or (local.get $odd) (i64.ne (i64.shl (local.get $lo) (i64.const 1)) (i64.const 0)))))))
  ;; 1: down, 2: up, 3: towards zero
  (i32.eq (local.get $rc) (select (i32.const 1) (i32.const 2) (local.get $sign))))

;; How many low bits of the significand the precision control drops.
(func $dropped (result i32)
  (local $pc i32)
  (local.set $pc (i32.and ${FCW} (i32.const 0x300)))
  (if (i32.eqz (local.get $pc)) (then (return (i32.const 40))))
  (if (i32.eq (local.get $pc) (i32.const 0x200)) (then (return (i32.const 11))))
  (i32.const 0))

;; Rounds hi:lo (top bit of hi set) * 2^(e - 16383 - 63) as the control word says, and stores it. lo's low bit is
;; sticky.
(func $round (param $sign i32) (param $e i32) (param $hi i64) (param $lo i64) (param $dst i32) (result i32)
  (call $round_to (local.get $sign) (local.get $e) (local.get $hi) (local.get $lo) (local.get $dst) (call $dropped)))

;; The same with the number of dropped bits as a parameter (some instructions ignore the precision control).
(func $round_to (param $sign i32) (param $e i32) (param $hi i64) (param $lo i64) (param $dst i32) (param $drop i32) (result i32)
  (local $rc i32) (local $inc i32) (local $r i64) (local $tail i64) (local $flags i32) (local $shift i32) (local $d i64)
  (local.set $rc (i32.and (i32.shr_u ${FCW} (i32.const 10)) (i32.const 3)))
  (local.set $d (i64.extend_i32_u (local.get $drop)))
  ;; Round as if the exponent had no bounds.
  (local.set $tail (local.get $lo))
  (local.set $r (local.get $hi))
  (if (local.get $drop)
    (then
      (local.set $tail (i64.or
        (i64.shl (local.get $hi) (i64.sub (i64.const 64) (local.get $d)))
        (i64.extend_i32_u (i64.ne (local.get $lo) (i64.const 0)))))
      (local.set $r (i64.shl (i64.shr_u (local.get $hi) (local.get $d)) (local.get $d)))))
  (local.set $inc (call $rounds_up (local.get $rc) (local.get $sign) (local.get $tail)
    (i32.wrap_i64 (i64.and (i64.shr_u (local.get $r) (local.get $d)) (i64.const 1)))))
  (local.set $r (i64.add (local.get $r) (i64.shl (i64.extend_i32_u (local.get $inc)) (local.get $d))))
  (local.set $shift (local.get $e))
  (if (i64.eqz (local.get $r))
    (then
      (local.set $r (i64.const 0x8000000000000000))
      (local.set $shift (i32.add (local.get $e) (i32.const 1)))))
  (local.set $flags (i32.or
    (i32.shl (i64.ne (local.get $tail) (i64.const 0)) (i32.const 5))
    (i32.shl (local.get $inc) (i32.const 9))))

  (if (i32.gt_s (local.get $shift) (i32.const 0x7ffe))
    (then
      (if (i32.and ${FCW} (i32.const ${OE}))
        (then
          ;; Masked: infinity, or the largest number where rounding goes towards zero.
          (local.set $inc (i32.or (i32.eqz (local.get $rc))
            (i32.eq (local.get $rc) (select (i32.const 1) (i32.const 2) (local.get $sign)))))
          (call $raise (i32.or (i32.const ${OE | PE}) (i32.shl (local.get $inc) (i32.const 9))))
          (if (local.get $inc)
            (then ${store('(local.get $dst)', '(i64.const 0x8000000000000000)', '(i32.or (local.get $sign) (i32.const 0x7fff))')})
            (else ${store('(local.get $dst)', '(i64.shl (i64.const -1) (local.get $d))', '(i32.or (local.get $sign) (i32.const 0x7ffe))')})))
        (else
          (call $raise (i32.or (local.get $flags) (i32.const ${OE})))
          (local.set $shift (i32.sub (local.get $shift) (i32.const 0x6000)))
          (if (i32.gt_s (local.get $shift) (i32.const 0x7ffe))
            ;; Too large even so (fscale): infinity, whatever the rounding.
            (then
              (call $raise (i32.const ${OE | PE | C1}))
              ${store('(local.get $dst)', '(i64.const 0x8000000000000000)', '(i32.or (local.get $sign) (i32.const 0x7fff))')})
            (else ${store('(local.get $dst)', '(local.get $r)', '(i32.or (local.get $sign) (local.get $shift))')}))))
      (return (i32.const 1))))

  (if (i32.le_s (local.get $shift) (i32.const 0))
    (then
      (if (i32.eqz (i32.and ${FCW} (i32.const ${UE})))
        (then
          (call $raise (i32.or (local.get $flags) (i32.const ${UE})))
          (local.set $shift (i32.add (local.get $shift) (i32.const 0x6000)))
          (if (i32.le_s (local.get $shift) (i32.const 0))
            (then
              (call $raise (i32.const ${UE | PE}))
              ${store('(local.get $dst)', '(i64.const 0)', '(local.get $sign)')})
            (else ${store('(local.get $dst)', '(local.get $r)', '(i32.or (local.get $sign) (local.get $shift))')}))
          (return (i32.const 1))))
      ;; Masked: shift right until the exponent is 1, then round at the same digit.
      (local.set $shift (i32.sub (i32.const 1) (local.get $e)))
      (call $shift_right_sticky (local.get $hi) (local.get $lo) (local.get $shift))
      (local.set $lo)
      (local.set $hi)
      (local.set $tail (local.get $lo))
      (if (local.get $drop)
        (then
          (local.set $tail (i64.or
            (i64.shl (local.get $hi) (i64.sub (i64.const 64) (local.get $d)))
            (i64.extend_i32_u (i64.ne (local.get $lo) (i64.const 0)))))
          (local.set $hi (i64.shl (i64.shr_u (local.get $hi) (local.get $d)) (local.get $d)))))
      (local.set $inc (call $rounds_up (local.get $rc) (local.get $sign) (local.get $tail)
        (i32.wrap_i64 (i64.and (i64.shr_u (local.get $hi) (local.get $d)) (i64.const 1)))))
      (local.set $r (i64.add (local.get $hi) (i64.shl (i64.extend_i32_u (local.get $inc)) (local.get $d))))
      (call $raise (select
        (i32.or (i32.const ${UE | PE}) (i32.shl (local.get $inc) (i32.const 9)))
        (i32.const 0)
        (i64.ne (local.get $tail) (i64.const 0))))
      ${store('(local.get $dst)', '(local.get $r)', '(i32.or (local.get $sign) (i32.wrap_i64 (i64.shr_u (local.get $r) (i64.const 63))))')}
      (return (i32.const 1))))

  (call $raise (local.get $flags))
  ${store('(local.get $dst)', '(local.get $r)', '(i32.or (local.get $sign) (local.get $shift))')}
  (i32.const 1))

;; hi:lo >> n, n >= 0; bits that fall off stay in bit 0.
(func $shift_right_sticky (param $hi i64) (param $lo i64) (param $n i32) (result i64 i64)
  (local $c i64)
  (if (i32.eqz (local.get $n)) (then (return (local.get $hi) (local.get $lo))))
  (if (i32.ge_u (local.get $n) (i32.const 128))
    (then (return (i64.const 0) (i64.extend_i32_u (i64.ne (i64.or (local.get $hi) (local.get $lo)) (i64.const 0))))))
  (if (i32.ge_u (local.get $n) (i32.const 64))
    (then
      (local.set $lo (i64.or (local.get $hi) (i64.extend_i32_u (i64.ne (local.get $lo) (i64.const 0)))))
      (local.set $hi (i64.const 0))
      (local.set $n (i32.sub (local.get $n) (i32.const 64)))
      (if (i32.eqz (local.get $n)) (then (return (local.get $hi) (local.get $lo))))))
  (local.set $c (i64.extend_i32_u (local.get $n)))
  (i64.shr_u (local.get $hi) (local.get $c))
  (i64.or
    (i64.or
      (i64.shl (local.get $hi) (i64.sub (i64.const 64) (local.get $c)))
      (i64.shr_u (local.get $lo) (local.get $c)))
    (i64.extend_i32_u (i64.ne (i64.shl (local.get $lo) (i64.sub (i64.const 64) (local.get $c))) (i64.const 0)))))

;; Stack underflow with ST(i) (physical register number) as destination: indefinite if masked.
(func $underflow (param $phys i32) (result i32)
  (call $raise (i32.const ${IE | SF}))
  (if (i32.eqz (i32.and ${FCW} (i32.const ${IE}))) (then (return (i32.const 0))))
  (call $set_indefinite (local.get $phys))
  (i32.const 1))

(func $set_indefinite (param $phys i32)
  (call $fill (local.get $phys))
  (local.set $phys (i32.add (i32.const ${S.X87}) (i32.shl (local.get $phys) (i32.const 4))))
  ${store('(local.get $phys)', INDEFINITE, '(i32.const 0xffff)')})

;; Marks a physical register as not empty.
(func $fill (param $phys i32)
  ${setEmpty(`(i32.and ${EMPTY} (i32.xor (i32.shl (i32.const 1) (local.get $phys)) (i32.const -1)))`)})

;; Pops the stack.
(func $pop (export "x87_pop")
  (local $top i32)
  (local.set $top ${TOP})
  ${setEmpty(`(i32.or ${EMPTY} (i32.shl (i32.const 1) (local.get $top)))`)}
  ${setTop('(i32.and (i32.add (local.get $top) (i32.const 1)) (i32.const 7))')})

;; Is ST(i) empty?
(func $empty (param $i i32) (result i32)
  (i32.and (i32.const 1) (i32.shr_u ${EMPTY} (i32.and (i32.add ${TOP} (local.get $i)) (i32.const 7)))))

;; Address of ST(i).
(func $st (param $i i32) (result i32)
  (i32.add (i32.const ${S.X87}) (i32.shl (i32.and (i32.add ${TOP} (local.get $i)) (i32.const 7)) (i32.const 4))))

;; Pushes: the address of the new ST(0) to be written, or 0 if there is nothing left to do (overflow: the indefinite
;; NaN is there already, or the exception is not masked and nothing happened).
(func $push (result i32)
  (local $top i32)
  (local.set $top (i32.and (i32.sub ${TOP} (i32.const 1)) (i32.const 7)))
  (if (i32.and (i32.shr_u ${EMPTY} (local.get $top)) (i32.const 1))
    (then
      ${setTop('(local.get $top)')}
      (call $fill (local.get $top))
      ${setFsw(`(i32.and ${FSW} (i32.const ${~C1}))`)}
      (return (i32.add (i32.const ${S.X87}) (i32.shl (local.get $top) (i32.const 4))))))
  (call $raise (i32.const ${IE | SF | C1}))
  (if (i32.and ${FCW} (i32.const ${IE}))
    (then
      ${setTop('(local.get $top)')}
      (call $set_indefinite (local.get $top))))
  (i32.const 0))
`;
