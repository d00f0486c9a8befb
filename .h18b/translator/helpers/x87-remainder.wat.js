import { C0, C1, C2, C3, denormal, FCW, FSW, normalise, raiseDenormal, setFsw, special, store, TOP, ZE, } from './x87-macros.js';
const A_INFINITE = '(i32.eq (local.get $ea) (i32.const 0x7fff))';
const B_INFINITE = '(i32.eq (local.get $eb) (i32.const 0x7fff))';
const A_ZERO = '(i64.eqz (local.get $as))';
const B_ZERO = '(i64.eqz (local.get $bs))';
const EITHER_DENORMAL = `(i32.or ${denormal('as', 'ae')} ${denormal('bs', 'be')})`;
const storeA = `${store('(local.get $dst)', '(local.get $as)', '(local.get $ae)')} (return (i32.const 1))`;
const OPERANDS = `
  (if (i32.or ${special('as', 'ae')} ${special('bs', 'be')})
    (then (return (call $nan2 (local.get $as) (local.get $ae) (local.get $bs) (local.get $be) (local.get $dst)))))
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $eb (i32.and (local.get $be) (i32.const 0x7fff)))
  (local.set $sign (i32.and (local.get $ae) (i32.const 0x8000)))`;
/** FPREM, FPREM1, FSCALE, FXTRACT. */
export const REMAINDER = `
;; a - b * quotient. nearest: FPREM1, else FPREM. Condition codes hold three bits of the quotient, or say (C2) that this
;; was one step of several.
(func $remainder (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32) (param $nearest i32) (result i32)
  (local $ea i32) (local $eb i32) (local $sign i32) (local $d i32) (local $n i64) (local $q i64) (local $cc i32) (local $rest i32)
  ${setFsw(`(i32.and ${FSW} (i32.const ${~C2}))`)}
  ${OPERANDS}
  (if (i32.or ${A_INFINITE} ${B_ZERO}) (then (return (call $invalid (local.get $dst)))))
  ${raiseDenormal(EITHER_DENORMAL)}
  ${setFsw(`(i32.and ${FSW} (i32.const ${~(C0 | C1 | C2 | C3)}))`)}
  (if (i32.or ${A_ZERO} ${B_INFINITE})
    (then
      (if ${A_ZERO} (then ${storeA}))
      ${normalise('as', 'ea')}
      (return (call $round_to (local.get $sign) (local.get $ea) (local.get $as) (i64.const 0) (local.get $dst) (i32.const 0)))))
  ${normalise('as', 'ea')}
  ${normalise('bs', 'eb')}
  (local.set $d (i32.sub (local.get $ea) (local.get $eb)))
  (if (i32.lt_s (local.get $d) (i32.const 0))
    (then
      (if (i32.and (i32.and (local.get $nearest) (i32.eq (local.get $d) (i32.const -1))) (i64.gt_u (local.get $as) (local.get $bs)))
        (then
          ;; Above half of b: a - b, in digits one place below b's.
          (local.set $as (i64.sub (local.get $bs) (i64.sub (local.get $as) (local.get $bs))))
          (local.set $sign (i32.xor (local.get $sign) (i32.const 0x8000)))
          (local.set $q (i64.const 1))))
      (local.set $eb (local.get $ea)))
    (else
      (if (i32.ge_u (local.get $d) (i32.const 64))
        (then
          ;; One step: 32 to 63 bits of the quotient, so that the exponents' distance stays a multiple of 32.
          (local.set $cc (i32.const ${C2}))
          (local.set $rest (i32.and (local.get $d) (i32.const 31)))
          (local.set $rest (i32.or (local.get $rest) (i32.const 32)))
          (local.set $eb (i32.add (local.get $eb) (i32.sub (local.get $d) (local.get $rest))))
          (local.set $d (local.get $rest))))
      (if (i64.ge_u (local.get $as) (local.get $bs))
        (then
          (local.set $as (i64.sub (local.get $as) (local.get $bs)))
          (local.set $q (i64.shl (i64.const 1) (i64.extend_i32_u (local.get $d))))))
      (if (local.get $d)
        (then
          (local.set $n (i64.extend_i32_u (local.get $d)))
          (call $divide128
            (i64.shr_u (local.get $as) (i64.sub (i64.const 64) (local.get $n)))
            (i64.shl (local.get $as) (local.get $n))
            (local.get $bs))
          (local.set $as)
          (local.set $n)
          (local.set $q (i64.or (local.get $q) (local.get $n)))))
      (if (i32.and (local.get $nearest) (i32.eqz (local.get $cc)))
        (then
          (local.set $n (i64.sub (local.get $bs) (local.get $as)))
          (if (i32.or
                (i64.gt_u (local.get $as) (local.get $n))
                (i32.and (i64.eq (local.get $as) (local.get $n)) (i32.and (i32.wrap_i64 (local.get $q)) (i32.const 1))))
            (then
              (local.set $as (local.get $n))
              (local.set $q (i64.add (local.get $q) (i64.const 1)))
              (local.set $sign (i32.xor (local.get $sign) (i32.const 0x8000)))))))))
  (if (i32.eqz (local.get $cc))
    (then
      (local.set $rest (i32.wrap_i64 (local.get $q)))
      (local.set $cc (i32.or
        (i32.or
          (i32.shl (i32.and (local.get $rest) (i32.const 4)) (i32.const 6))
          (i32.shl (i32.and (local.get $rest) (i32.const 2)) (i32.const 13)))
        (i32.shl (i32.and (local.get $rest) (i32.const 1)) (i32.const 9))))))
  (if (i64.eqz (local.get $as))
    (then
      ;; The sign of an exact zero is that of a.
      ${store('(local.get $dst)', '(i64.const 0)', '(i32.and (local.get $ae) (i32.const 0x8000))')})
    (else
      (local.set $eb (i32.sub (local.get $eb) (i32.wrap_i64 (i64.clz (local.get $as)))))
      (local.set $as (i64.shl (local.get $as) (i64.clz (local.get $as))))
      (drop (call $round_to (local.get $sign) (local.get $eb) (local.get $as) (i64.const 0) (local.get $dst) (i32.const 0)))))
  ${setFsw(`(i32.or ${FSW} (local.get $cc))`)}
  (i32.const 1))

;; a * 2^trunc(b)
(func $scale (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32) (result i32)
  (local $ea i32) (local $eb i32) (local $sign i32) (local $n i32)
  ${OPERANDS}
  (if ${B_INFINITE}
    (then
      (if (i32.and (local.get $be) (i32.const 0x8000))
        (then
          (if ${A_INFINITE} (then (return (call $invalid (local.get $dst)))))
          ${raiseDenormal(EITHER_DENORMAL)}
          ${store('(local.get $dst)', '(i64.const 0)', '(local.get $sign)')})
        (else
          (if ${A_ZERO} (then (return (call $invalid (local.get $dst)))))
          ${raiseDenormal(EITHER_DENORMAL)}
          ${store('(local.get $dst)', '(i64.const 0x8000000000000000)', '(i32.or (local.get $sign) (i32.const 0x7fff))')}))
      (return (i32.const 1))))
  ${raiseDenormal(EITHER_DENORMAL)}
  (if (i32.or ${A_INFINITE} ${A_ZERO}) (then ${storeA}))
  (if (i32.ge_u (local.get $eb) (i32.const 0x3fff))
    (then
      (local.set $n (i32.const 0x10000))
      (if (i32.lt_u (local.get $eb) (i32.const 0x400f))
        (then
          (local.set $n (i32.wrap_i64 (i64.shr_u (local.get $bs) (i64.extend_i32_u (i32.sub (i32.const 0x403e) (local.get $eb))))))))
      (if (i32.and (local.get $be) (i32.const 0x8000)) (then (local.set $n (i32.sub (i32.const 0) (local.get $n)))))))
  ${normalise('as', 'ea')}
  (call $round_to (local.get $sign) (i32.add (local.get $ea) (local.get $n)) (local.get $as) (i64.const 0) (local.get $dst) (i32.const 0)))

;; ST(0) becomes its exponent, and its significand is pushed.
(func $x87_fxtract (export "x87_fxtract")
  (local $as i64) (local $ae i32) (local $ea i32) (local $dst i32) (local $second i32) (local $sign i32)
  ;; Underflow and overflow of the stack come before anything else.
  (if (call $empty (i32.const 0))
    (then
      (if (call $underflow ${TOP})
        (then
          (local.set $dst (call $push_cell))
          (call $set_indefinite ${TOP})))
      (return)))
  (if (i32.eqz (call $empty (i32.const 7)))
    (then
      (call $raise (i32.const 0x241))
      (if (i32.and ${FCW} (i32.const 1))
        (then
          (call $set_indefinite ${TOP})
          (local.set $dst (call $push_cell))
          (call $set_indefinite ${TOP})))
      (return)))
  (local.set $second (call $st (i32.const 0)))
  (local.set $as (i64.load (local.get $second)))
  (local.set $ae (i32.load offset=8 (local.get $second)))
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $sign (i32.and (local.get $ae) (i32.const 0x8000)))
  (if ${special('as', 'ae')}
    (then
      (if (call $nan1 (local.get $as) (local.get $ae) (local.get $second))
        (then
          (local.set $dst (call $push_cell))
          ${store('(local.get $dst)', '(i64.load (local.get $second))', '(i32.load offset=8 (local.get $second))')}))
      (return)))
  (if ${A_ZERO}
    (then
      (call $raise (i32.const ${ZE}))
      (if (i32.eqz (i32.and ${FCW} (i32.const ${ZE}))) (then (return)))
      (local.set $dst (call $push_cell))
      ${store('(local.get $second)', '(i64.const 0x8000000000000000)', '(i32.const 0xffff)')}
      ${store('(local.get $dst)', '(i64.const 0)', '(local.get $sign)')}
      (return)))
  (if ${A_INFINITE}
    (then
      (call $raise (i32.const 0))
      (local.set $dst (call $push_cell))
      ${store('(local.get $second)', '(i64.const 0x8000000000000000)', '(i32.const 0x7fff)')}
      ${store('(local.get $dst)', '(i64.const 0x8000000000000000)', '(local.get $ae)')}
      (return)))
  (if (i32.eqz (local.get $ea))
    (then
      (call $raise (i32.const 2))
      (if (i32.eqz (i32.and ${FCW} (i32.const 2))) (then (return))))
    (else (call $raise (i32.const 0))))
  ${normalise('as', 'ea')}
  (local.set $dst (call $push_cell))
  ${store('(local.get $dst)', '(local.get $as)', '(i32.or (local.get $sign) (i32.const 0x3fff))')}
  (call $from_int (i64.extend_i32_s (i32.sub (local.get $ea) (i32.const 0x3fff))))
  (local.set $ae)
  (local.set $as)
  ${store('(local.get $second)', '(local.get $as)', '(local.get $ae)')})
`;
