import * as S from '../state.js';
import { BEGIN, COMMIT, DE, IE, OE, PE, raise, UE } from './sse-exact.wat.js';
import { MULTIPLY_LOCALS, multiply } from './x87-macros.js';
/*
 * Fused multiply-add: a * b + c rounded once, as MXCSR says; sets MXCSR's exception flags. Two ways:
 *
 *   fast   floating-point arithmetic whose error is known, where rounding is to nearest, the precision flag is set
 *          already, and nothing is near overflow, underflow or a denormal. Doubles: Dekker's product and Knuth's sum
 *          give a * b + c as three parts; they are rounded with the least one a little smaller and a little larger, and
 *          the result counts where both agree (Ziv's test). Floats: the product of two is exact as a double, and the sum
 *          rounded to a double rounds to the right float unless it lies half way between two.
 *   exact  integers of 128 bits, for all the rest.
 *
 * Helpers get `a` and `c` with the signs that the instruction wants, and `signs`: bit 0: a was negated; bits 1, 2: c
 * was, in even and in odd lanes. A NaN operand comes out with the sign it came in with.
 */
const get = (name) => `(local.get $${name})`;
const MXCSR = `(i32.load (i32.const ${S.MXCSR}))`;
const RC = `(i32.and (i32.shr_u ${MXCSR} (i32.const 13)) (i32.const 3))`;
/**
 * Rounding to nearest, everything masked, inexact results recorded: `fast` has nothing to record. (With an exception
 * that is not masked, what the lower half raised waits for the upper one's commit.)
 */
const PLAIN = `(i32.eq (i32.and ${MXCSR} (i32.const 0x7fa0)) (i32.const 0x1fa0))`;
/** Rounding and packing of exact results. */
const PACK = `
;; hi:lo >> n; what is shifted out makes bit 0 sticky.
(func $shr_sticky (param $hi i64) (param $lo i64) (param $n i32) (result i64 i64)
  (local $h i64) (local $l i64)
  (if (i32.ge_u ${get('n')} (i32.const 128)) (then (return (i64.const 0) (i64.const 1))))
  (call $shrq ${get('hi')} ${get('lo')} ${get('n')})
  (local.set $l)
  (local.set $h)
  (call $shlq ${get('h')} ${get('l')} ${get('n')})
  (local.set $n (i32.const 0))
  (if (i64.ne ${get('lo')}) (then (local.set $n (i32.const 1))))
  (if (i64.ne ${get('hi')}) (then (local.set $n (i32.const 1))))
  ${get('h')}
  (i64.or ${get('l')} (i64.extend_i32_u ${get('n')})))
(func $shlq (param $hi i64) (param $lo i64) (param $n i32) (result i64 i64)
  (local $c i64)
  (local.set $c (i64.extend_i32_u ${get('n')}))
  (if (i32.ge_u ${get('n')} (i32.const 64)) (then (return (i64.shl ${get('lo')} ${get('c')}) (i64.const 0))))
  (i64.or
    (i64.shl ${get('hi')} ${get('c')})
    (i64.shr_u (i64.shr_u ${get('lo')} (i64.const 1)) (i64.sub (i64.const 63) ${get('c')})))
  (i64.shl ${get('lo')} ${get('c')}))

;; Whether the magnitude $q with $rest dropped (of which $half is the half way) is to grow.
(func $sse_grows (param $sign i32) (param $q i64) (param $rest i64) (param $half i64) (result i32)
  (local $rc i32)
  (if (i64.eqz ${get('rest')}) (then (return (i32.const 0))))
  (local.set $rc ${RC})
  (if (i32.eqz ${get('rc')})
    (then (return (i32.or
      (i64.gt_u ${get('rest')} ${get('half')})
      (i32.and (i64.eq ${get('rest')} ${get('half')}) (i32.wrap_i64 (i64.and ${get('q')} (i64.const 1))))))))
  (i32.eq ${get('rc')} (select (i32.const 1) (i32.const 2) ${get('sign')})))

;; The number $sig * 2^($e - 63), its top bit set and bit 0 sticky, rounded to a double or ($single) float; as a double.
(func $sse_pack (param $sign i32) (param $e i32) (param $sig i64) (param $single i32) (result f64)
  (local $drop i64) (local $least i32) (local $half i64) (local $q i64) (local $rest i64) (local $tiny i32) (local $r f64)
  (local.set $drop (select (i64.const 40) (i64.const 11) ${get('single')}))
  (local.set $least (select (i32.const -126) (i32.const -1022) ${get('single')}))
  (local.set $half (i64.shl (i64.const 1) (i64.sub ${get('drop')} (i64.const 1))))
  (if (i32.lt_s ${get('e')} ${get('least')})
    (then
      ;; Tiny, unless rounding with any exponent makes it the smallest normal number.
      (local.set $q (i64.shr_u ${get('sig')} ${get('drop')}))
      (local.set $rest (i64.and ${get('sig')} (i64.sub (i64.shl ${get('half')} (i64.const 1)) (i64.const 1))))
      (local.set $tiny (i32.const 1))
      (if (i32.and
            (i32.eq ${get('e')} (i32.sub ${get('least')} (i32.const 1)))
            (i32.and
              (i64.eq ${get('q')} (i64.shr_u (i64.const -1) ${get('drop')}))
              (call $sse_grows ${get('sign')} ${get('q')} ${get('rest')} ${get('half')})))
        (then (local.set $tiny (i32.const 0))))
      (if (i32.and ${get('tiny')} (i32.eq (i32.and ${MXCSR} (i32.const 0x8800)) (i32.const 0x8800)))
        (then
          ${raise(UE | PE)}
          (return (select (f64.const -0) (f64.const 0) ${get('sign')}))))
      ;; Not masked, it gives what fits with any exponent: that says whether it is inexact.
      (if (i32.and ${get('tiny')} (i32.eqz (i32.and ${MXCSR} (i32.const 0x800))))
        (then
          ${raise(`(select (i32.const ${UE | PE}) (i32.const ${UE}) (i64.ne ${get('rest')} (i64.const 0)))`)}
          (return (f64.const 0))))
      (call $shr_sticky ${get('sig')} (i64.const 0) (i32.sub ${get('least')} ${get('e')}))
      (local.set $rest)
      (local.set $sig)
      (local.set $sig (i64.or ${get('sig')} (i64.extend_i32_u (i64.ne ${get('rest')} (i64.const 0)))))
      (local.set $e (i32.sub ${get('least')} (i32.const 1)))))
  (local.set $q (i64.shr_u ${get('sig')} ${get('drop')}))
  (local.set $rest (i64.and ${get('sig')} (i64.sub (i64.shl ${get('half')} (i64.const 1)) (i64.const 1))))
  (if (call $sse_grows ${get('sign')} ${get('q')} ${get('rest')} ${get('half')})
    (then (local.set $q (i64.add ${get('q')} (i64.const 1)))))
  (if (i64.ne ${get('rest')} (i64.const 0))
    (then ${raise(`(select (i32.const ${UE | PE}) (i32.const ${PE}) ${get('tiny')})`)}))
  ;; $q has 53 or 24 bits, or one more; below the normal numbers it has fewer.
  (if (i32.lt_s ${get('e')} ${get('least')})
    (then
      (local.set $r (if (result f64) ${get('single')}
        (then (f64.mul (f64.convert_i64_u ${get('q')}) (f64.const 0x1p-149)))
        (else (f64.reinterpret_i64 ${get('q')})))))
    (else
      (local.set $r (f64.mul
        (f64.convert_i64_u ${get('q')})
        (select (f64.const 0x1p-23) (f64.const 0x1p-52) ${get('single')})))
      (if (f64.eq ${get('r')} (f64.const 2))
        (then
          (local.set $r (f64.const 1))
          (local.set $e (i32.add ${get('e')} (i32.const 1)))))
      (if (i32.gt_s ${get('e')} (select (i32.const 127) (i32.const 1023) ${get('single')}))
        (then
          ${raise(`(select (i32.const ${OE | PE}) (i32.const ${OE}) (i32.and ${MXCSR} (i32.const 0x400)))`)}
          (local.set $r (select
            (select (f64.const 0x1.fffffep+127) (f64.const 0x1.fffffffffffffp+1023) ${get('single')})
            (f64.const inf)
            (i32.or
              (i32.eq ${RC} (i32.const 3))
              (i32.eq ${RC} (select (i32.const 2) (i32.const 1) ${get('sign')}))))))
        (else
          (local.set $r (f64.mul
            ${get('r')}
            (f64.reinterpret_i64 (i64.shl (i64.extend_i32_s (i32.add ${get('e')} (i32.const 1023))) (i64.const 52)))))))))
  (select (f64.neg ${get('r')}) ${get('r')} ${get('sign')}))`;
/** Exact sums of finite numbers. */
const EXACT = `
;; Significand of a finite number that is not 0, its top bit set; the exponent is $sse_exponent's.
(func $sse_mantissa (param $x f64) (result i64)
  (local $m i64)
  (local.set $m (i64.shl (i64.reinterpret_f64 ${get('x')}) (i64.const 12)))
  (if (call $sse_tiny_f64 ${get('x')}) (then (return (i64.shl ${get('m')} (i64.clz ${get('m')})))))
  (i64.or (i64.shr_u ${get('m')} (i64.const 1)) (i64.const 0x8000000000000000)))
(func $sse_negative (param $x f64) (result i32)
  (i64.lt_s (i64.reinterpret_f64 ${get('x')}) (i64.const 0)))

;; a * b + c of finite numbers (floats, if $single).
(func $fma_finite (param $a f64) (param $b f64) (param $c f64) (param $single i32) (result f64)
  (local $sign i32) (local $csign i32) (local $e i32) (local $ce i32) (local $carry i32)
  (local $hi i64) (local $lo i64) (local $chi i64) (local $clo i64) (local $x i64) (local $y i64) ${MULTIPLY_LOCALS}
  (local.set $sign (i32.xor (call $sse_negative ${get('a')}) (call $sse_negative ${get('b')})))
  (local.set $csign (call $sse_negative ${get('c')}))
  (if (i32.or (f64.eq ${get('a')} (f64.const 0)) (f64.eq ${get('b')} (f64.const 0)))
    (then
      (if (f64.eq ${get('c')} (f64.const 0))
        (then
          (if (i32.eq ${get('sign')} ${get('csign')}) (then (return ${get('c')})))
          (return (select (f64.const -0) (f64.const 0) (i32.eq ${RC} (i32.const 1))))))
      (return (call $sse_pack ${get('csign')} (call $sse_exponent ${get('c')}) (call $sse_mantissa ${get('c')}) ${get('single')}))))
  (local.set $x (call $sse_mantissa ${get('a')}))
  (local.set $y (call $sse_mantissa ${get('b')}))
  ${multiply('x', 'y', 'hi', 'lo')}
  (call $normq ${get('hi')} ${get('lo')}
    (i32.add (i32.add (call $sse_exponent ${get('a')}) (call $sse_exponent ${get('b')})) (i32.const 1)))
  (local.set $e)
  (local.set $lo)
  (local.set $hi)
  (if (f64.ne ${get('c')} (f64.const 0))
    (then
      (local.set $chi (call $sse_mantissa ${get('c')}))
      (local.set $ce (call $sse_exponent ${get('c')}))
      ;; The larger magnitude first.
      (if (i32.or
            (i32.gt_s ${get('ce')} ${get('e')})
            (i32.and (i32.eq ${get('ce')} ${get('e')}) (i64.gt_u ${get('chi')} ${get('hi')})))
        (then
          (local.set $x ${get('hi')})
          (local.set $y ${get('lo')})
          (local.set $hi ${get('chi')})
          (local.set $lo (i64.const 0))
          (local.set $chi ${get('x')})
          (local.set $clo ${get('y')})
          (local.set $carry ${get('e')})
          (local.set $e ${get('ce')})
          (local.set $ce ${get('carry')})
          (local.set $carry ${get('sign')})
          (local.set $sign ${get('csign')})
          (local.set $csign ${get('carry')})))
      (call $shr_sticky ${get('chi')} ${get('clo')} (i32.sub ${get('e')} ${get('ce')}))
      (local.set $clo)
      (local.set $chi)
      (if (i32.eq ${get('sign')} ${get('csign')})
        (then
          (call $addq ${get('hi')} ${get('lo')} ${get('chi')} ${get('clo')})
          (local.set $lo)
          (local.set $x)
          ;; A carry: hi alone tells, as its low bits are never all ones.
          (local.set $carry (i64.lt_u ${get('x')} ${get('hi')}))
          (local.set $hi ${get('x')})
          (if ${get('carry')}
            (then
              (call $shr_sticky ${get('hi')} ${get('lo')} (i32.const 1))
              (local.set $lo)
              (local.set $hi)
              (local.set $hi (i64.or ${get('hi')} (i64.const 0x8000000000000000)))
              (local.set $e (i32.add ${get('e')} (i32.const 1))))))
        (else
          (call $subq ${get('hi')} ${get('lo')} ${get('chi')} ${get('clo')})
          (local.set $lo)
          (local.set $hi)
          (if (i64.eqz (i64.or ${get('hi')} ${get('lo')}))
            (then (return (select (f64.const -0) (f64.const 0) (i32.eq ${RC} (i32.const 1))))))
          (call $normq ${get('hi')} ${get('lo')} ${get('e')})
          (local.set $e)
          (local.set $lo)
          (local.set $hi)))))
  (call $sse_pack ${get('sign')} ${get('e')}
    (i64.or ${get('hi')} (i64.extend_i32_u (i64.ne ${get('lo')} (i64.const 0))))
    ${get('single')}))`;
/** NaN, infinities, denormal operands; then the exact sum. */
const exact = (f, i, quiet, fallback, sign) => {
    const nan = (x) => `(${f}.ne ${get(x)} ${get(x)})`;
    const bits = (x) => `(${i}.reinterpret_${f} ${get(x)})`;
    const signals = (x) => `(i32.and ${nan(x)} (${i}.eqz (${i}.and ${bits(x)} (${i}.const ${quiet}))))`;
    const infinite = (x) => `(${f}.eq (${f}.abs ${get(x)}) (${f}.const inf))`;
    const denormal = (x) => `(i32.and (call $sse_tiny_${f} ${get(x)}) (${f}.ne ${get(x)} (${f}.const 0)))`;
    const any = (test) => `(i32.or ${test('a')} (i32.or ${test('b')} ${test('c')}))`;
    const wide = (x) => (f === 'f32' ? `(f64.promote_f32 ${get(x)})` : get(x));
    const result = `(call $fma_finite ${wide('a')} ${wide('b')} ${wide('c')} (i32.const ${f === 'f32' ? 1 : 0}))`;
    const flipped = (x, bit) => `(if (i32.and ${get('signs')} (i32.const ${bit}))
    (then (local.set $${x} (${f}.reinterpret_${i} (${i}.xor ${bits(x)} (${i}.const ${sign}))))))`;
    const give = (x) => `(if ${nan(x)} (then (return (${f}.reinterpret_${i} (${i}.or ${bits(x)} (${i}.const ${quiet}))))))`;
    return `
(func $fma_exact_${f} (param $a ${f}) (param $b ${f}) (param $c ${f}) (param $signs i32) (result ${f})
  (local $p ${f})
  (if (i32.and ${MXCSR} (i32.const 0x40))
    (then
      (local.set $a (call $sse_daz_${f} ${get('a')}))
      (local.set $b (call $sse_daz_${f} ${get('b')}))
      (local.set $c (call $sse_daz_${f} ${get('c')}))))
  (if ${any(nan)}
    (then
      ;; A product of zero and infinity that a quiet NaN is added to is not invalid here: the SDM leaves it open.
      (if ${any(signals)}
        (then ${raise(IE)}))
      ${flipped('a', 1)}
      ${flipped('c', 2)}
      ${give('a')}
      ${give('b')}
      ${give('c')}))
  (if ${any(infinite)}
    (then
      (local.set $p (${f}.add (${f}.mul ${get('a')} ${get('b')}) ${get('c')}))
      ;; A finite product may overflow here; then c is infinite.
      (if (i32.eqz (i32.or ${infinite('a')} ${infinite('b')})) (then (local.set $p ${get('c')})))
      (if ${nan('p')}
        (then
          ${raise(IE)}
          (return (${f}.reinterpret_${i} (${i}.const ${fallback})))))
      (if ${any(denormal)} (then ${raise(DE)}))
      (return ${get('p')})))
  (if ${any(denormal)} (then ${raise(DE)}))
  ${f === 'f32' ? `(f32.demote_f64 ${result})` : result})`;
};
const SINGLE_FAST = `
(func (export "sse_fma_f32") (param $a f32) (param $b f32) (param $c f32) (param $signs i32) (result f32)
  (local $s f64)
  (local.set $s (f64.add
    (f64.mul (f64.promote_f32 ${get('a')}) (f64.promote_f32 ${get('b')}))
    (f64.promote_f32 ${get('c')})))
  (if (i32.and
        ${PLAIN}
        (i32.and
          (i32.or
            (f64.eq ${get('s')} (f64.const 0))
            (i32.and (f64.gt (f64.abs ${get('s')}) (f64.const 0x1p-125)) (f64.lt (f64.abs ${get('s')}) (f64.const 0x1p127))))
          (i32.and
            (i64.ne (i64.and (i64.reinterpret_f64 ${get('s')}) (i64.const 0x1fffffff)) (i64.const 0x10000000))
            (i32.eqz (i32.or
              (call $denormal_f32 ${get('a')})
              (i32.or (call $denormal_f32 ${get('b')}) (call $denormal_f32 ${get('c')})))))))
    (then (return (f32.demote_f64 ${get('s')}))))
  ${BEGIN}
  (local.set $a (call $fma_exact_f32 ${get('a')} ${get('b')} ${get('c')} ${get('signs')}))
  ${COMMIT}
  ${get('a')})
(func $denormal_f32 (param $x f32) (result i32)
  (i32.lt_u
    (i32.sub (i32.shl (i32.reinterpret_f32 ${get('x')}) (i32.const 1)) (i32.const 1))
    (i32.const 0x00ffffff)))`;
const v64 = (x) => `(v128.const f64x2 ${x} ${x})`;
const i64v = (x) => `(v128.const i64x2 ${x} ${x})`;
const i32v = (x) => `(v128.const i32x4 ${x} ${x} ${x} ${x})`;
/** Two of the four lanes: sum as doubles in $s, and what must hold for it as the mask $ok. */
const half = (part, s) => {
    const wide = (x) => `(f64x2.promote_low_f32x4 ${part(get(x))})`;
    return `
  (local.set $${s} (f64x2.add (f64x2.mul ${wide('a')} ${wide('b')}) ${wide('c')}))
  (local.set $m (f64x2.abs ${get(s)}))
  (local.set $ok (v128.and ${get('ok')} (v128.andnot
    (v128.or
      (f64x2.eq ${get(s)} ${v64('0')})
      (v128.and (f64x2.gt ${get('m')} ${v64('0x1p-125')}) (f64x2.lt ${get('m')} ${v64('0x1p127')})))
    (i64x2.eq (v128.and ${get(s)} ${i64v('0x1fffffff')}) ${i64v('0x10000000')}))))`;
};
const denormals = (x) => `(i32x4.lt_u (i32x4.sub (i32x4.shl ${get(x)} (i32.const 1)) ${i32v('1')}) ${i32v('0x00ffffff')})`;
const upper = (v) => `(i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 ${v} ${v})`;
const lanes = (f, t, count) => Array.from({ length: count }, (_, n) => n).reduce((v, n) => {
    const lane = (x) => `(${t}.extract_lane ${n} ${get(x)})`;
    const signs = n & 1
        ? `(i32.or (i32.and ${get('signs')} (i32.const 1)) (i32.and (i32.shr_u ${get('signs')} (i32.const 1)) (i32.const 2)))`
        : get('signs');
    return `(${t}.replace_lane ${n} ${v} (call $fma_exact_${f} ${lane('a')} ${lane('b')} ${lane('c')} ${signs}))`;
}, get('a'));
const PACKED_SINGLE = `
(func (export "sse_fma_f32x4") (param $a v128) (param $b v128) (param $c v128) (param $signs i32) (result v128)
  (local $s v128) (local $u v128) (local $m v128) (local $ok v128)
  (if ${PLAIN}
    (then
      (local.set $ok ${i64v('-1')})
      ${half((v) => v, 's')}
      ${half(upper, 'u')}
      (local.set $m (v128.or ${denormals('a')} (v128.or ${denormals('b')} ${denormals('c')})))
      (if (i32.and
            (i32.eq (i64x2.bitmask ${get('ok')}) (i32.const 3))
            (i32.eqz (v128.any_true ${get('m')})))
        (then
          (return (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
            (f32x4.demote_f64x2_zero ${get('s')})
            (f32x4.demote_f64x2_zero ${get('u')})))))))
  ${BEGIN}
  (local.set $a ${lanes('f32', 'f32x4', 4)})
  ${COMMIT}
  ${get('a')})`;
/** Doubles: $p + $e is the product, $s + $t its rounded sum with c, both without error. */
const double = (t) => {
    const vector = t === 'f64x2';
    const type = vector ? 'v128' : 'f64';
    const k = (x) => (vector ? v64(x) : `(f64.const ${x})`);
    const and = vector ? 'v128.and' : 'i32.and';
    const or = vector ? 'v128.or' : 'i32.or';
    const op = (name, ...args) => `(${t}.${name} ${args.join(' ')})`;
    const set = (name, v) => `(local.set $${name} ${v})`;
    const split = (x) => `
      ${set('h', op('mul', get(x), k('134217729')))}
      ${set(`${x}h`, op('sub', get('h'), op('sub', get('h'), get(x))))}
      ${set(`${x}l`, op('sub', get(x), get(`${x}h`)))}`;
    const all = (...tests) => tests.reduce((p, q) => `(${and} ${p} ${q})`);
    const test = all(op('lt', op('abs', get('a')), k('0x1p100')), op('lt', op('abs', get('b')), k('0x1p100')), op('gt', op('abs', get('p')), k('0x1p-800')), op('lt', op('abs', get('c')), k('0x1p900')), `(${or} ${op('ge', op('abs', get('c')), k('0x1p-1022'))} ${op('eq', get('c'), k('0'))})`, op('eq', get('r'), op('add', get('s'), op('mul', get('h'), k('0x1.0000000000001p0')))), op('ne', get('r'), k('0')));
    return `
(func (export "sse_fma_${t}") (param $a ${type}) (param $b ${type}) (param $c ${type}) (param $signs i32) (result ${type})
  ${['p', 'e', 'h', 'ah', 'al', 'bh', 'bl', 's', 't', 'r'].map((x) => `(local $${x} ${type})`).join(' ')}
  (if ${PLAIN}
    (then
      ${set('p', op('mul', get('a'), get('b')))}
      ${split('a')}
      ${split('b')}
      ${set('e', op('add', op('add', op('add', op('sub', op('mul', get('ah'), get('bh')), get('p')), op('mul', get('ah'), get('bl'))), op('mul', get('al'), get('bh'))), op('mul', get('al'), get('bl'))))}
      ${set('s', op('add', get('p'), get('c')))}
      ${set('h', op('sub', get('s'), get('p')))}
      ${set('t', op('add', op('sub', get('p'), op('sub', get('s'), get('h'))), op('sub', get('c'), get('h'))))}
      ${set('h', op('add', get('t'), get('e')))}
      ${set('r', op('add', get('s'), op('mul', get('h'), k('0x1.ffffffffffffep-1'))))}
      (if ${vector ? `(i32.eq (i64x2.bitmask ${test}) (i32.const 3))` : test} (then (return ${get('r')})))))
  ${BEGIN}
  (local.set $a ${vector ? lanes('f64', 'f64x2', 2) : `(call $fma_exact_f64 ${get('a')} ${get('b')} ${get('c')} ${get('signs')})`})
  ${COMMIT}
  ${get('a')})`;
};
export const FMA = [
    PACK,
    EXACT,
    exact('f32', 'i32', '0x400000', '0xffc00000', '0x80000000'),
    exact('f64', 'i64', '0x8000000000000', '0xfff8000000000000', '0x8000000000000000'),
    SINGLE_FAST,
    PACKED_SINGLE,
    double('f64'),
    double('f64x2'),
].join('\n');
