import * as S from '../state.js';
const get = (name) => `(local.get $${name})`;
const LOW = '(i64.const 0xffffffff)';
const REMAINDER = `(i32.const ${S.HELPER_RESULT})`;
const OVERFLOW = `(i32.const ${S.HELPER_RESULT + 8})`;
/**
 * One digit (32 bits) of a quotient by schoolbook division (Knuth, volume 2, 4.3.1, algorithm D): `digit` = `u`:`next`
 * / (v1:v0), and `u` becomes the remainder. Uses $rest.
 */
const divideDigit = (u, next, digit) => `
  (local.set $${digit} (i64.div_u ${get(u)} ${get('v1')}))
  (local.set $rest (i64.rem_u ${get(u)} ${get('v1')}))
  (loop $again
    (if (i32.or
        (i64.gt_u ${get(digit)} ${LOW})
        (i64.gt_u (i64.mul ${get(digit)} ${get('v0')}) (i64.or (i64.shl ${get('rest')} (i64.const 32)) ${next})))
      (then
        (local.set $${digit} (i64.sub ${get(digit)} (i64.const 1)))
        (local.set $rest (i64.add ${get('rest')} ${get('v1')}))
        (br_if $again (i64.le_u ${get('rest')} ${LOW})))))
  (local.set $${u} (i64.sub (i64.or (i64.shl ${get(u)} (i64.const 32)) ${next}) (i64.mul ${get(digit)} ${get('d')})))`;
/** Helpers of integer instructions that are too long for IR. */
export const INTEGER = `
;; hi:lo / d, remainder to HELPER_RESULT. The caller has made sure that hi < d.
(func $div128u (export "div128u") (param $hi i64) (param $lo i64) (param $d i64) (result i64)
  (local $s i64) (local $v1 i64) (local $v0 i64) (local $q1 i64) (local $q0 i64) (local $rest i64)
  (if (i64.eqz ${get('d')}) (then (return (i64.const 0))))
  (if (i64.eqz ${get('hi')})
    (then
      (i64.store ${REMAINDER} (i64.rem_u ${get('lo')} ${get('d')}))
      (return (i64.div_u ${get('lo')} ${get('d')}))))
  ;; Shift until the divisor's top bit is set.
  (local.set $s (i64.clz ${get('d')}))
  (local.set $d (i64.shl ${get('d')} ${get('s')}))
  (local.set $hi (i64.or
    (i64.shl ${get('hi')} ${get('s')})
    (i64.shr_u (i64.shr_u ${get('lo')} (i64.const 1)) (i64.sub (i64.const 63) ${get('s')}))))
  (local.set $lo (i64.shl ${get('lo')} ${get('s')}))
  (local.set $v1 (i64.shr_u ${get('d')} (i64.const 32)))
  (local.set $v0 (i64.and ${get('d')} ${LOW}))
  ${divideDigit('hi', `(i64.shr_u ${get('lo')} (i64.const 32))`, 'q1')}
  ${divideDigit('hi', `(i64.and ${get('lo')} ${LOW})`, 'q0')}
  (i64.store ${REMAINDER} (i64.shr_u ${get('hi')} ${get('s')}))
  (i64.or (i64.shl ${get('q1')} (i64.const 32)) ${get('q0')}))

;; The same signed; HELPER_RESULT + 8 is not zero if the quotient does not fit or d is zero.
(func $div128s (export "div128s") (param $hi i64) (param $lo i64) (param $d i64) (result i64)
  (local $q i64) (local $negative i32) (local $borrow i64)
  (i64.store ${OVERFLOW} (i64.const 1))
  (if (i64.eqz ${get('d')}) (then (return (i64.const 0))))
  (if (i64.eq ${get('hi')} (i64.shr_s ${get('lo')} (i64.const 63)))
    (then
      (if (i32.and (i64.eq ${get('lo')} (i64.const 0x8000000000000000)) (i64.eq ${get('d')} (i64.const -1)))
        (then (return (i64.const 0))))
      (i64.store ${OVERFLOW} (i64.const 0))
      (i64.store ${REMAINDER} (i64.rem_s ${get('lo')} ${get('d')}))
      (return (i64.div_s ${get('lo')} ${get('d')}))))
  (local.set $negative (i64.lt_s (i64.xor ${get('hi')} ${get('d')}) (i64.const 0)))
  (local.set $borrow (i64.shr_s ${get('hi')} (i64.const 63)))
  (if (i64.lt_s ${get('hi')} (i64.const 0))
    (then
      (local.set $hi (i64.sub
        (i64.sub (i64.const 0) ${get('hi')})
        (i64.extend_i32_u (i64.ne ${get('lo')} (i64.const 0)))))
      (local.set $lo (i64.sub (i64.const 0) ${get('lo')}))))
  (if (i64.lt_s ${get('d')} (i64.const 0)) (then (local.set $d (i64.sub (i64.const 0) ${get('d')}))))
  (if (i64.ge_u ${get('hi')} ${get('d')}) (then (return (i64.const 0))))
  (local.set $q (call $div128u ${get('hi')} ${get('lo')} ${get('d')}))
  ;; The remainder has the dividend's sign.
  (i64.store ${REMAINDER} (i64.sub (i64.xor (i64.load ${REMAINDER}) ${get('borrow')}) ${get('borrow')}))
  (if (i64.gt_u ${get('q')} (i64.add (i64.const 0x7fffffffffffffff) (i64.extend_i32_u ${get('negative')})))
    (then (return (i64.const 0))))
  (i64.store ${OVERFLOW} (i64.const 0))
  (select (i64.sub (i64.const 0) ${get('q')}) ${get('q')} ${get('negative')}))

;; The low bits of src to the places that mask has.
(func $pdep (export "pdep") (param $src i64) (param $mask i64) (result i64)
  (local $r i64)
  (block $done
    (loop $next
      (br_if $done (i64.eqz ${get('mask')}))
      (local.set $r (i64.or ${get('r')} (i64.and
        (i64.sub (i64.const 0) (i64.and ${get('src')} (i64.const 1)))
        (i64.and ${get('mask')} (i64.sub (i64.const 0) ${get('mask')})))))
      (local.set $mask (i64.and ${get('mask')} (i64.sub ${get('mask')} (i64.const 1))))
      (local.set $src (i64.shr_u ${get('src')} (i64.const 1)))
      (br $next)))
  ${get('r')})

;; The bits of src at the places that mask has, side by side.
(func $pext (export "pext") (param $src i64) (param $mask i64) (result i64)
  (local $r i64) (local $bit i64)
  (local.set $bit (i64.const 1))
  (block $done
    (loop $next
      (br_if $done (i64.eqz ${get('mask')}))
      (if (i64.ne (i64.const 0) (i64.and ${get('src')} (i64.and ${get('mask')} (i64.sub (i64.const 0) ${get('mask')}))))
        (then (local.set $r (i64.or ${get('r')} ${get('bit')}))))
      (local.set $bit (i64.shl ${get('bit')} (i64.const 1)))
      (local.set $mask (i64.and ${get('mask')} (i64.sub ${get('mask')} (i64.const 1))))
      (br $next)))
  ${get('r')})
`;
