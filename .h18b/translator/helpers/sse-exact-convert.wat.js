import * as S from '../state.js';
import { BEGIN, COMMIT, IE, PE, raise } from './sse-exact.wat.js';
/*
 * What SSE does with floats besides arithmetic, exactly as the processor: comparisons, minima and maxima, conversions,
 * rounding to integers. As in `sse-exact.wat.ts`, an instruction's helper begins, does its elements, and commits.
 */
const get = (name) => `(local.get $${name})`;
const MXCSR = `(i32.load (i32.const ${S.MXCSR}))`;
const DAZ = `(i32.and ${MXCSR} (i32.const 0x40))`;
const packed = { f32: 'f32x4', f64: 'f64x2' };
const lanes = { f32: [0, 1, 2, 3], f64: [0, 1] };
/** `element` of each lane of $a and $b, with the parameter $how. */
const both = (f, name) => {
    const t = packed[f];
    const each = lanes[f].reduce((v, n) => `(${t}.replace_lane ${n} ${v} (call $${name}_${f}
      (${t}.extract_lane ${n} ${get('a')}) (${t}.extract_lane ${n} ${get('b')}) ${get('how')}))`, get('a'));
    return `
(func (export "sse_${name}_${f}") (param $a ${f}) (param $b ${f}) (param $how i32) (result ${f})
  ${BEGIN}
  (local.set $a (call $${name}_${f} ${get('a')} ${get('b')} ${get('how')}))
  ${COMMIT}
  ${get('a')})
(func (export "sse_${name}_${t}") (param $a v128) (param $b v128) (param $how i32) (result v128)
  ${BEGIN}
  (local.set $a ${each})
  ${COMMIT}
  ${get('a')})`;
};
/**
 * COMPARE: gives what the first operand is to be replaced by, so that comparing it with the second says what the
 * processor does: where denormals are zeros, they have to look so. $how: 1 if a quiet NaN is invalid too. EXTREMUM: MIN
 * ($how 0), MAX (1): any NaN is invalid.
 */
const comparisons = (f) => `
(func $compare_${f} (param $a ${f}) (param $b ${f}) (param $how i32) (result ${f})
  (if (i32.or (${f}.ne ${get('a')} ${get('a')}) (${f}.ne ${get('b')} ${get('b')}))
    (then
      (if (i32.or ${get('how')} (i32.or (call $sse_signals_${f} ${get('a')}) (call $sse_signals_${f} ${get('b')})))
        (then ${raise(IE)}))
      (return ${get('a')})))
  (if (i32.eqz ${DAZ})
    (then
      (call $sse_denormals_${f} ${get('a')} ${get('b')})
      (return ${get('a')})))
  (local.set $a (call $sse_daz_${f} ${get('a')}))
  ;; Against a denormal that counts as zero, another zero is equal.
  (if (i32.and (${f}.eq ${get('a')} (${f}.const 0)) (call $sse_tiny_${f} ${get('b')})) (then (return ${get('b')})))
  ${get('a')})
(func $extremum_${f} (param $a ${f}) (param $b ${f}) (param $how i32) (result ${f})
  (if (i32.or (${f}.ne ${get('a')} ${get('a')}) (${f}.ne ${get('b')} ${get('b')}))
    (then
      ${raise(IE)}
      (return (call $sse_daz_${f} ${get('b')}))))
  (local.set $a (call $sse_daz_${f} ${get('a')}))
  (local.set $b (call $sse_daz_${f} ${get('b')}))
  (call $sse_denormals_${f} ${get('a')} ${get('b')})
  (select ${get('a')} ${get('b')} (select
    (${f}.gt ${get('a')} ${get('b')})
    (${f}.lt ${get('a')} ${get('b')})
    ${get('how')})))
${both(f, 'compare')}
${both(f, 'extremum')}`;
/**
 * Rounds to an integer as $mode says: bits 1..0: 0 to nearest (even), 1 down, 2 up, 3 towards zero; bit 2: as MXCSR.
 */
const integral = (f) => `
(func $integral_${f} (param $x ${f}) (param $mode i32) (result ${f})
  (if (i32.and ${get('mode')} (i32.const 4)) (then (local.set $mode (i32.shr_u ${MXCSR} (i32.const 13)))))
  (local.set $mode (i32.and ${get('mode')} (i32.const 3)))
  (if (i32.eqz ${get('mode')}) (then (return (${f}.nearest ${get('x')}))))
  (if (i32.eq ${get('mode')} (i32.const 1)) (then (return (${f}.floor ${get('x')}))))
  (if (i32.eq ${get('mode')} (i32.const 2)) (then (return (${f}.ceil ${get('x')}))))
  (${f}.trunc ${get('x')}))
;; ROUND: bit 3 of $mode keeps PE back.
(func $round_${f} (param $x ${f}) (param $mode i32) (result ${f})
  (local $r ${f})
  (if (${f}.ne ${get('x')} ${get('x')})
    (then
      (if (call $sse_signals_${f} ${get('x')}) (then ${raise(IE)}))
      (return (call $sse_nan_${f} ${get('x')} ${get('x')}))))
  (local.set $x (call $sse_daz_${f} ${get('x')}))
  (local.set $r (call $integral_${f} ${get('x')} ${get('mode')}))
  (if (i32.and (${f}.ne ${get('r')} ${get('x')}) (i32.eqz (i32.and ${get('mode')} (i32.const 8)))) (then ${raise(PE)}))
  ${get('r')})
(func (export "sse_round_${f}") (param $x ${f}) (param $mode i32) (result ${f})
  ${BEGIN}
  (local.set $x (call $round_${f} ${get('x')} ${get('mode')}))
  ${COMMIT}
  ${get('x')})
(func (export "sse_round_${packed[f]}") (param $x v128) (param $mode i32) (result v128)
  ${BEGIN}
  (local.set $x ${lanes[f].reduce((v, n) => `(${packed[f]}.replace_lane ${n} ${v} (call $round_${f} (${packed[f]}.extract_lane ${n} ${get('x')}) ${get('mode')}))`, get('x'))})
  ${COMMIT}
  ${get('x')})`;
/**
 * To integers of 32 or 64 bits: $mode as above (3: truncate, 4: as MXCSR says). What does not fit: the least integer.
 */
const toInteger = (f, bits) => `
(func $to_i${bits}_${f} (param $x ${f}) (param $mode i32) (result i${bits})
  (local $r ${f})
  (local.set $x (call $sse_daz_${f} ${get('x')}))
  (local.set $r (call $integral_${f} ${get('x')} ${get('mode')}))
  (if (i32.eqz (i32.and
        (${f}.ge ${get('r')} (${f}.const -0x1p${bits - 1}))
        (${f}.lt ${get('r')} (${f}.const 0x1p${bits - 1}))))
    (then
      ${raise(IE)}
      (return (i${bits}.const ${bits === 32 ? '0x80000000' : '0x8000000000000000'}))))
  (if (${f}.ne ${get('r')} ${get('x')}) (then ${raise(PE)}))
  (i${bits}.trunc_sat_${f}_s ${get('r')}))
(func (export "sse_to_i${bits}_${f}") (param $x ${f}) (param $mode i32) (result i${bits})
  (local $n i${bits})
  ${BEGIN}
  (local.set $n (call $to_i${bits}_${f} ${get('x')} ${get('mode')}))
  ${COMMIT}
  ${get('n')})`;
/** Vectors of them: $count lanes of $x (cvtps2pi has two), zeros above. */
const toIntegers = (f) => `
(func (export "sse_to_i32x4_${packed[f]}") (param $x v128) (param $mode i32) (param $count i32) (result v128)
  (local $n v128)
  ${BEGIN}
  ${lanes[f]
    .map((lane) => {
    const set = `(local.set $n (i32x4.replace_lane ${lane} ${get('n')}
    (call $to_i32_${f} (${packed[f]}.extract_lane ${lane} ${get('x')}) ${get('mode')})))`;
    return lane < 2 ? set : `(if (i32.gt_u ${get('count')} (i32.const ${lane})) (then ${set}))`;
})
    .join('\n')}
  ${COMMIT}
  ${get('n')})`;
/** From integers: 64 bits of significand for $sse_pack. */
const FROM_INTEGERS = `
(func $from_i64 (param $n i64) (param $single i32) (result f64)
  (local $m i64) (local $shift i64)
  (if (i64.eqz ${get('n')}) (then (return (f64.const 0))))
  (local.set $m (select (i64.sub (i64.const 0) ${get('n')}) ${get('n')} (i64.lt_s ${get('n')} (i64.const 0))))
  (local.set $shift (i64.clz ${get('m')}))
  (call $sse_pack
    (i64.lt_s ${get('n')} (i64.const 0))
    (i32.sub (i32.const 63) (i32.wrap_i64 ${get('shift')}))
    (i64.shl ${get('m')} ${get('shift')})
    ${get('single')}))
(func (export "sse_from_i64_f64") (param $n i64) (result f64)
  (local $r f64)
  ${BEGIN}
  (local.set $r (call $from_i64 ${get('n')} (i32.const 0)))
  ${COMMIT}
  ${get('r')})
(func (export "sse_from_i64_f32") (param $n i64) (result f32)
  (local $r f64)
  ${BEGIN}
  (local.set $r (call $from_i64 ${get('n')} (i32.const 1)))
  ${COMMIT}
  (f32.demote_f64 ${get('r')}))
(func (export "sse_from_i32x4") (param $n v128) (result v128)
  (local $r v128)
  ${BEGIN}
  (local.set $r ${lanes.f32.reduce((v, lane) => `(f32x4.replace_lane ${lane} ${v} (f32.demote_f64 (call $from_i64
      (i64.extend_i32_s (i32x4.extract_lane ${lane} ${get('n')})) (i32.const 1))))`, '(v128.const i64x2 0 0)')})
  ${COMMIT}
  ${get('r')})`;
/** Between floats. */
const BETWEEN_FLOATS = `
(func $widen (param $x f32) (result f64)
  (if (f32.ne ${get('x')} ${get('x')})
    (then
      (if (call $sse_signals_f32 ${get('x')}) (then ${raise(IE)}))
      (return (call $widen_nan ${get('x')}))))
  (local.set $x (call $sse_daz_f32 ${get('x')}))
  (call $sse_denormals_f32 ${get('x')} ${get('x')})
  (f64.promote_f32 ${get('x')}))
(func (export "sse_widen_f32") (param $x f32) (result f64)
  (local $r f64)
  ${BEGIN}
  (local.set $r (call $widen ${get('x')}))
  ${COMMIT}
  ${get('r')})
(func (export "sse_widen_f32x4") (param $x v128) (result v128)
  ${BEGIN}
  (local.set $x (f64x2.replace_lane 1
    (f64x2.splat (call $widen (f32x4.extract_lane 0 ${get('x')})))
    (call $widen (f32x4.extract_lane 1 ${get('x')}))))
  ${COMMIT}
  ${get('x')})
(func $narrow (param $x f64) (result f32)
  (local $r f32)
  (if (f64.ne ${get('x')} ${get('x')})
    (then
      (if (call $sse_signals_f64 ${get('x')}) (then ${raise(IE)}))
      (return (call $narrow_nan ${get('x')}))))
  (local.set $x (call $sse_daz_f64 ${get('x')}))
  (call $sse_denormals_f64 ${get('x')} ${get('x')})
  (if (i32.or (f64.eq ${get('x')} (f64.const 0)) (f64.eq (f64.abs ${get('x')}) (f64.const inf)))
    (then (return (f32.demote_f64 ${get('x')}))))
  (local.set $r (f32.demote_f64 (call $sse_pack
    (call $sse_negative ${get('x')})
    (call $sse_exponent ${get('x')})
    (call $sse_mantissa ${get('x')})
    (i32.const 1))))
  (if (call $sse_denormal_f32 ${get('r')}) (then ${raise(0x100)}))
  ${get('r')})
(func (export "sse_narrow_f64") (param $x f64) (result f32)
  (local $r f32)
  ${BEGIN}
  (local.set $r (call $narrow ${get('x')}))
  ${COMMIT}
  ${get('r')})
(func (export "sse_narrow_f64x2") (param $x v128) (result v128)
  ${BEGIN}
  (local.set $x (f32x4.replace_lane 1
    (f32x4.replace_lane 0 (v128.const i64x2 0 0) (call $narrow (f64x2.extract_lane 0 ${get('x')})))
    (call $narrow (f64x2.extract_lane 1 ${get('x')}))))
  ${COMMIT}
  ${get('x')})`;
export const SSE_EXACT_CONVERT = [
    comparisons('f32'),
    comparisons('f64'),
    integral('f32'),
    integral('f64'),
    toInteger('f32', 32),
    toInteger('f32', 64),
    toInteger('f64', 32),
    toInteger('f64', 64),
    toIntegers('f32'),
    toIntegers('f64'),
    FROM_INTEGERS,
    BETWEEN_FLOATS,
].join('\n');
