import * as S from '../state.js';
import { BEGIN, COMMIT, DE, IE, OE, PE, raise, UE } from './sse-exact.wat.js';
/*
 * F16C: half-precision floats (1 sign, 5 exponent, 10 fraction bits). SDM vol. 1, 14.4. Results never count as tiny or
 * too large for MXCSR's flush to zero; denormal halves are always honoured and raise nothing.
 */
const get = (name) => `(local.get $${name})`;
const MXCSR = `(i32.load (i32.const ${S.MXCSR}))`;
const ONE = `
(func $half_to_float (param $h i32) (result i32)
  (local $sign i32) (local $e i32) (local $m i32)
  (local.set $sign (i32.shl (i32.and ${get('h')} (i32.const 0x8000)) (i32.const 16)))
  (local.set $e (i32.and (i32.shr_u ${get('h')} (i32.const 10)) (i32.const 31)))
  (local.set $m (i32.and ${get('h')} (i32.const 0x3ff)))
  (if (i32.eq ${get('e')} (i32.const 31))
    (then
      (if ${get('m')}
        (then
          (if (i32.eqz (i32.and ${get('m')} (i32.const 0x200))) (then ${raise(IE)}))
          (local.set $m (i32.or ${get('m')} (i32.const 0x200)))))
      (return (i32.or ${get('sign')} (i32.or (i32.const 0x7f800000) (i32.shl ${get('m')} (i32.const 13)))))))
  (if (i32.eqz ${get('e')})
    (then (return (i32.or ${get('sign')} (i32.reinterpret_f32
      (f32.mul (f32.convert_i32_u ${get('m')}) (f32.const 0x1p-24)))))))
  (i32.or ${get('sign')} (i32.or
    (i32.shl (i32.add ${get('e')} (i32.const 112)) (i32.const 23))
    (i32.shl ${get('m')} (i32.const 13)))))

;; Whether a magnitude of which $rest is dropped, at or above 0 and below 2 * $half, is rounded up; $q: what stays.
(func $half_grows (param $rest i32) (param $half i32) (param $q i32) (param $mode i32) (param $sign i32) (result i32)
  (if (i32.eqz ${get('rest')}) (then (return (i32.const 0))))
  (if (i32.eqz ${get('mode')})
    (then (return (i32.or
      (i32.gt_u ${get('rest')} ${get('half')})
      (i32.and (i32.eq ${get('rest')} ${get('half')}) (i32.and ${get('q')} (i32.const 1)))))))
  (i32.eq ${get('mode')} (select (i32.const 1) (i32.const 2) ${get('sign')})))

;; Rounding as $mode says: 0 to nearest, 1 down, 2 up, 3 towards zero; 4 and more: as MXCSR says.
(func $float_to_half (param $x i32) (param $mode i32) (result i32)
  (local $sign i32) (local $e i32) (local $m i32) (local $drop i32) (local $q i32) (local $rest i32) (local $half i32)
  (local $n i32) (local $denormal i32) (local $tiny i32)
  (local.set $sign (i32.and (i32.shr_u ${get('x')} (i32.const 16)) (i32.const 0x8000)))
  (local.set $e (i32.and (i32.shr_u ${get('x')} (i32.const 23)) (i32.const 255)))
  (local.set $m (i32.and ${get('x')} (i32.const 0x7fffff)))
  (if (i32.eq ${get('e')} (i32.const 255))
    (then
      (if ${get('m')}
        (then
          (if (i32.eqz (i32.and ${get('m')} (i32.const 0x400000))) (then ${raise(IE)}))
          (return (i32.or ${get('sign')} (i32.or (i32.const 0x7e00) (i32.shr_u ${get('m')} (i32.const 13)))))))
      (return (i32.or ${get('sign')} (i32.const 0x7c00)))))
  (if (i32.and ${get('mode')} (i32.const 4))
    (then (local.set $mode (i32.shr_u ${MXCSR} (i32.const 13)))))
  (local.set $mode (i32.and ${get('mode')} (i32.const 3)))
  (if (i32.eqz ${get('e')})
    (then
      (if (i32.and ${MXCSR} (i32.const 0x40)) (then (return ${get('sign')})))
      (if (i32.eqz ${get('m')}) (then (return ${get('sign')})))
      ${raise(DE)}
      (local.set $e (i32.const 1)))
    (else (local.set $m (i32.or ${get('m')} (i32.const 0x800000)))))
  ;; Tiny: smaller than every normal half also when rounded as if there were no smallest exponent.
  (local.set $n (i32.shl ${get('m')} (i32.sub (i32.clz ${get('m')}) (i32.const 8))))
  (local.set $denormal (i32.lt_s ${get('e')} (i32.const 113)))
  (local.set $tiny (i32.and ${get('denormal')} (i32.eqz (i32.and
    (i32.and (i32.eq ${get('e')} (i32.const 112)) (i32.eq (i32.shr_u ${get('n')} (i32.const 13)) (i32.const 0x7ff)))
    (call $half_grows (i32.and ${get('n')} (i32.const 0x1fff)) (i32.const 0x1000) (i32.const 1)
      ${get('mode')} ${get('sign')})))))
  ;; The significand has its last place at 2^($e - 150); that of a half is at 2^-24 or above.
  (local.set $drop (select (i32.sub (i32.const 126) ${get('e')}) (i32.const 13) ${get('denormal')}))
  ;; All of it below half the last place: one bit that is not zero says as much.
  (if (i32.gt_s ${get('drop')} (i32.const 26))
    (then
      (local.set $drop (i32.const 26))
      (local.set $m (i32.const 1))))
  (local.set $half (i32.shl (i32.const 1) (i32.sub ${get('drop')} (i32.const 1))))
  (local.set $q (i32.shr_u ${get('m')} ${get('drop')}))
  (local.set $rest (i32.and ${get('m')} (i32.sub (i32.shl ${get('half')} (i32.const 1)) (i32.const 1))))
  (local.set $q (i32.add ${get('q')}
    (call $half_grows ${get('rest')} ${get('half')} ${get('q')} ${get('mode')} ${get('sign')})))
  ;; The hidden bit carries into the exponent.
  (if (i32.eqz ${get('denormal')})
    (then (local.set $q (i32.add ${get('q')} (i32.shl (i32.sub ${get('e')} (i32.const 113)) (i32.const 10))))))
  (if (i32.ge_s ${get('q')} (i32.const 0x7c00))
    (then
      ;; Where the overflow is not masked, inexact is what does not fit into a half's places, whatever its exponent.
      ${raise(`(select (i32.const ${OE | PE}) (i32.const ${OE}) (i32.or ${get('rest')} (i32.and ${MXCSR} (i32.const ${OE << 7}))))`)}
      (return (i32.or ${get('sign')} (select
        (i32.const 0x7bff)
        (i32.const 0x7c00)
        (i32.or
          (i32.eq ${get('mode')} (i32.const 3))
          (i32.eq ${get('mode')} (select (i32.const 2) (i32.const 1) ${get('sign')}))))))))
  ;; An underflow that is not masked: whatever is tiny, and inexact is what does not fit into a normal's places.
  (if (i32.and ${get('tiny')} (i32.eqz (i32.and ${MXCSR} (i32.const ${UE << 7}))))
    (then ${raise(`(select (i32.const ${UE | PE}) (i32.const ${UE}) (i32.and ${get('n')} (i32.const 0x1fff)))`)})
    (else (if ${get('rest')}
      (then ${raise(`(select (i32.const ${UE | PE}) (i32.const ${PE}) ${get('tiny')})`)}))))
  (i32.or ${get('sign')} ${get('q')}))`;
const LANES = [0, 1, 2, 3];
const VECTORS = `
;; The low four halves.
(func (export "sse_from_halves") (param $h v128) (result v128)
  ${BEGIN}
  (local.set $h ${LANES.reduce((v, n) => `(i32x4.replace_lane ${n} ${v} (call $half_to_float (i16x8.extract_lane_u ${n} ${get('h')})))`, get('h'))})
  ${COMMIT}
  ${get('h')})
;; In the low half, zeros above.
(func (export "sse_to_halves") (param $x v128) (param $mode i32) (result v128)
  ${BEGIN}
  (local.set $x ${LANES.reduce((v, n) => `(i16x8.replace_lane ${n} ${v} (call $float_to_half (i32x4.extract_lane ${n} ${get('x')}) ${get('mode')}))`, '(v128.const i64x2 0 0)')})
  ${COMMIT}
  ${get('x')})`;
export const HALF = `${ONE}${VECTORS}`;
