import * as S from '../state.js';

/*
 * SSE arithmetic under an MXCSR other than the default: directed rounding, denormals taken as zeros (DAZ), tiny results
 * flushed to zero (FTZ). `helper.if` calls these when MXCSR says so or when the plain result is NaN.
 *
 * Directed rounding starts from the result rounded to nearest and asks on which side of it the exact one lies: the error
 * of an addition is a float itself; those of products, quotients and roots are found on significands scaled to about 1,
 * where nothing overflows (Dekker's product). Then the result moves by one unit in the last place, or not.
 */

/** Operations, as the helpers' last parameter. */
export const SSE_OPERATIONS = ['add', 'sub', 'mul', 'div', 'sqrt', 'addsub'] as const;
const [ADD, SUB, MUL, DIV, SQRT, ADDSUB] = [0, 1, 2, 3, 4, 5] as const;

const get = (name: string) => `(local.get $${name})`;
const MXCSR = `(i32.load (i32.const ${S.MXCSR}))`;
const RC = `(i32.and (i32.shr_u ${MXCSR} (i32.const 13)) (i32.const 3))`;
const isOp = (n: number) => `(i32.eq ${get('op')} (i32.const ${n}))`;

interface Shape {
  readonly f: 'f32' | 'f64';
  readonly i: 'i32' | 'i64';
  readonly least: string;
  readonly largest: string;
}
const SINGLE: Shape = { f: 'f32', i: 'i32', least: '0x1p-126', largest: '0x1.fffffep+127' };
const DOUBLE: Shape = { f: 'f64', i: 'i64', least: '0x1p-1022', largest: '0x1.fffffffffffffp+1023' };

/** Sign of an f64, as an i32: -1, 0, 1. */
const SIGN = `
(func $sse_sign (param $x f64) (result i32)
  (i32.sub (f64.gt ${get('x')} (f64.const 0)) (f64.lt ${get('x')} (f64.const 0))))`;

/** What all shapes share. `$error`: sign of (magnitude of the exact result - that of $r). */
const common = ({ f, i, least, largest }: Shape) => `
(func $sse_tiny_${f} (param $x ${f}) (result i32)
  (${f}.lt (${f}.abs ${get('x')}) (${f}.const ${least})))
(func $sse_daz_${f} (param $x ${f}) (result ${f})
  (if (i32.and (i32.ne (i32.and ${MXCSR} (i32.const 0x40)) (i32.const 0)) (call $sse_tiny_${f} ${get('x')}))
    (then (return (${f}.copysign (${f}.const 0) ${get('x')}))))
  ${get('x')})
(func $sse_ftz_${f} (param $x ${f}) (result ${f})
  (if (i32.and (i32.ne (i32.and ${MXCSR} (i32.const 0x8000)) (i32.const 0)) (call $sse_tiny_${f} ${get('x')}))
    (then (return (${f}.copysign (${f}.const 0) ${get('x')}))))
  ${get('x')})
;; The finite number that an overflow to $r (infinite) rounds to, or $r.
(func $sse_overflow_${f} (param $r ${f}) (result ${f})
  (local $rc i32)
  (local.set $rc ${RC})
  (if (i32.or
        (i32.eq ${get('rc')} (i32.const 3))
        (i32.eq ${get('rc')} (select (i32.const 2) (i32.const 1) (${f}.lt ${get('r')} (${f}.const 0)))))
    (then (return (${f}.copysign (${f}.const ${largest}) ${get('r')}))))
  ${get('r')})
(func $sse_directed_${f} (param $r ${f}) (param $error i32) (result ${f})
  (local $rc i32) (local $negative i32) (local $bits ${i})
  (local.set $rc ${RC})
  (if (i32.or (i32.eqz ${get('rc')}) (i32.eqz ${get('error')})) (then (return ${get('r')})))
  (local.set $bits (${i}.reinterpret_${f} ${get('r')}))
  (local.set $negative (${i}.lt_s ${get('bits')} (${i}.const 0)))
  ;; Away from zero: up for positive numbers, down for negative ones.
  (if (i32.eq ${get('rc')} (select (i32.const 1) (i32.const 2) ${get('negative')}))
    (then
      (if (i32.gt_s ${get('error')} (i32.const 0))
        (then (local.set $bits (${i}.add ${get('bits')} (${i}.const 1))))))
    (else
      (if (i32.lt_s ${get('error')} (i32.const 0))
        (then (local.set $bits (${i}.sub ${get('bits')} (${i}.const 1)))))))
  (${f}.reinterpret_${i} ${get('bits')}))
;; The result of an operation of which $r is the result rounded to nearest.
(func $sse_round_result_${f} (param $a ${f}) (param $b ${f}) (param $r ${f}) (param $op i32) (result ${f})
  (local $big ${f}) (local $small ${f}) (local $error i32)
  (if (i32.eqz ${RC}) (then (return ${get('r')})))
  (if ${isOp(ADD)}
    (then
      (if (${f}.eq ${get('r')} (${f}.const 0))
        (then
          ;; Exact. A zero is negative when rounding down, unless both operands are +0.
          (if (i32.eq ${RC} (i32.const 1))
            (then
              (return (select (${f}.const 0) (${f}.const -0)
                (${i}.eqz (${i}.or (${i}.reinterpret_${f} ${get('a')}) (${i}.reinterpret_${f} ${get('b')})))))))
          (return ${get('r')})))))
  (if (${f}.eq (${f}.abs ${get('r')}) (${f}.const inf))
    (then
      (if (i32.or
            (${f}.eq (${f}.abs ${get('a')}) (${f}.const inf))
            (i32.or
              (${f}.eq (${f}.abs ${get('b')}) (${f}.const inf))
              (i32.and ${isOp(DIV)} (${f}.eq ${get('b')} (${f}.const 0)))))
        (then (return ${get('r')})))
      (return (call $sse_overflow_${f} ${get('r')}))))
  (if ${isOp(ADD)}
    (then
      (local.set $big ${get('a')})
      (local.set $small ${get('b')})
      (if (${f}.lt (${f}.abs ${get('a')}) (${f}.abs ${get('b')}))
        (then
          (local.set $big ${get('b')})
          (local.set $small ${get('a')})))
      (local.set $small (${f}.sub ${get('small')} (${f}.sub ${get('r')} ${get('big')})))
      (local.set $error (i32.sub
        (${f}.gt ${get('small')} (${f}.const 0))
        (${f}.lt ${get('small')} (${f}.const 0))))
      (if (${f}.lt ${get('r')} (${f}.const 0)) (then (local.set $error (i32.sub (i32.const 0) ${get('error')})))))
    (else
      ;; Zero operands, and infinite ones of a division, give exact results.
      (if (i32.or
            (${f}.eq ${get('a')} (${f}.const 0))
            (i32.or (${f}.eq ${get('b')} (${f}.const 0)) (${f}.eq (${f}.abs ${get('b')}) (${f}.const inf))))
        (then (return ${get('r')})))
      (local.set $error (call $sse_error_${f} ${get('a')} ${get('b')} ${get('r')} ${get('op')}))))
  (call $sse_directed_${f} ${get('r')} ${get('error')}))
(func $sse_control_${f} (export "sse_control_${f}") (param $a ${f}) (param $b ${f}) (param $op i32) (result ${f})
  (local $r ${f})
  (local.set $a (call $sse_daz_${f} ${get('a')}))
  (local.set $b (call $sse_daz_${f} ${get('b')}))
  (if ${isOp(ADD)} (then (local.set $r (${f}.add ${get('a')} ${get('b')}))))
  (if ${isOp(SUB)} (then (local.set $r (${f}.sub ${get('a')} ${get('b')}))))
  (if ${isOp(MUL)} (then (local.set $r (${f}.mul ${get('a')} ${get('b')}))))
  (if ${isOp(DIV)} (then (local.set $r (${f}.div ${get('a')} ${get('b')}))))
  (if ${isOp(SQRT)} (then (local.set $r (${f}.sqrt ${get('a')}))))
  (if (${f}.ne ${get('r')} ${get('r')}) (then (return (call $sse_nan_${f} ${get('a')} ${get('b')}))))
  (if ${isOp(SUB)}
    (then
      (local.set $b (${f}.neg ${get('b')}))
      (local.set $op (i32.const ${ADD}))))
  (call $sse_ftz_${f}
    (call $sse_round_result_${f} ${get('a')} ${get('b')} ${get('r')} ${get('op')})))`;

/** Products and squares of floats are exact as doubles. */
const ERROR_SINGLE = `
(func $sse_error_f32 (param $a f32) (param $b f32) (param $r f32) (param $op i32) (result i32)
  (local $x f64) (local $y f64) (local $q f64)
  (local.set $x (f64.promote_f32 (f32.abs ${get('a')})))
  (local.set $y (f64.promote_f32 (f32.abs ${get('b')})))
  (local.set $q (f64.promote_f32 (f32.abs ${get('r')})))
  (if ${isOp(MUL)} (then (return (call $sse_sign (f64.sub (f64.mul ${get('x')} ${get('y')}) ${get('q')})))))
  (if ${isOp(DIV)} (then (return (call $sse_sign (f64.sub ${get('x')} (f64.mul ${get('q')} ${get('y')}))))))
  (call $sse_sign (f64.sub ${get('x')} (f64.mul ${get('q')} ${get('q')}))))`;

const ERROR_DOUBLE = `
;; Exponent and significand (from 1 to 2) of a number that is neither zero nor infinite.
(func $sse_exponent (param $x f64) (result i32)
  (local $e i32)
  (local.set $e (i32.wrap_i64 (i64.and (i64.shr_u (i64.reinterpret_f64 ${get('x')}) (i64.const 52)) (i64.const 0x7ff))))
  (if (i32.eqz ${get('e')})
    (then (return (i32.sub (call $sse_exponent (f64.mul ${get('x')} (f64.const 0x1p54))) (i32.const 54)))))
  (i32.sub ${get('e')} (i32.const 1023)))
(func $sse_significand (param $x f64) (result f64)
  (if (call $sse_tiny_f64 ${get('x')}) (then (local.set $x (f64.mul ${get('x')} (f64.const 0x1p54)))))
  (f64.reinterpret_i64 (i64.or
    (i64.and (i64.reinterpret_f64 ${get('x')}) (i64.const 0xfffffffffffff))
    (i64.const 0x3ff0000000000000))))
;; The magnitude of $x times 2^-$e, which is near 1 or 0.
(func $sse_scaled (param $x f64) (param $e i32) (result f64)
  (if (f64.eq ${get('x')} (f64.const 0)) (then (return (f64.const 0))))
  (f64.mul
    (call $sse_significand ${get('x')})
    (f64.reinterpret_i64 (i64.shl
      (i64.extend_i32_s (i32.add (i32.sub (call $sse_exponent ${get('x')}) ${get('e')}) (i32.const 1023)))
      (i64.const 52)))))
(func $sse_high (param $x f64) (result f64)
  (local $c f64)
  (local.set $c (f64.mul ${get('x')} (f64.const 134217729)))
  (f64.sub ${get('c')} (f64.sub ${get('c')} ${get('x')})))
;; $x * $y - $p exactly, where $p is $x * $y rounded.
(func $sse_rest (param $x f64) (param $y f64) (param $p f64) (result f64)
  (local $xh f64) (local $xl f64) (local $yh f64) (local $yl f64)
  (local.set $xh (call $sse_high ${get('x')}))
  (local.set $xl (f64.sub ${get('x')} ${get('xh')}))
  (local.set $yh (call $sse_high ${get('y')}))
  (local.set $yl (f64.sub ${get('y')} ${get('yh')}))
  (f64.add
    (f64.add
      (f64.add
        (f64.sub (f64.mul ${get('xh')} ${get('yh')}) ${get('p')})
        (f64.mul ${get('xh')} ${get('yl')}))
      (f64.mul ${get('xl')} ${get('yh')}))
    (f64.mul ${get('xl')} ${get('yl')})))
(func $sse_error_f64 (param $a f64) (param $b f64) (param $r f64) (param $op i32) (result i32)
  (local $x f64) (local $y f64) (local $q f64) (local $p f64) (local $e i32)
  (local.set $x (call $sse_significand ${get('a')}))
  (local.set $y (call $sse_significand ${get('b')}))
  (local.set $e (call $sse_exponent ${get('a')}))
  (if ${isOp(MUL)}
    (then
      (local.set $q (call $sse_scaled ${get('r')} (i32.add ${get('e')} (call $sse_exponent ${get('b')}))))
      (local.set $p (f64.mul ${get('x')} ${get('y')}))
      (return (call $sse_sign (f64.add
        (f64.sub ${get('p')} ${get('q')})
        (call $sse_rest ${get('x')} ${get('y')} ${get('p')}))))))
  (if ${isOp(DIV)}
    (then (local.set $q (call $sse_scaled ${get('r')} (i32.sub ${get('e')} (call $sse_exponent ${get('b')})))))
    (else
      ;; A root: of twice the significand where the exponent is odd.
      (if (i32.and ${get('e')} (i32.const 1))
        (then (local.set $x (f64.mul ${get('x')} (f64.const 2)))))
      (local.set $q (call $sse_scaled ${get('r')} (i32.shr_s ${get('e')} (i32.const 1))))
      (local.set $y ${get('q')})))
  (local.set $p (f64.mul ${get('q')} ${get('y')}))
  (call $sse_sign (f64.sub
    (f64.sub ${get('x')} ${get('p')})
    (call $sse_rest ${get('q')} ${get('y')} ${get('p')}))))`;

/** Conversions: between floats, with their NaNs; from integers to floats where that rounds. */
const CONVERSIONS = `
(func $sse_widen (export "sse_widen_f32") (param $x f32) (result f64)
  (if (f32.ne ${get('x')} ${get('x')}) (then (return (call $widen_nan ${get('x')}))))
  (f64.promote_f32 (call $sse_daz_f32 ${get('x')})))
(func (export "sse_widen_f32x4") (param $x v128) (result v128)
  (f64x2.replace_lane 1
    (f64x2.splat (call $sse_widen (f32x4.extract_lane 0 ${get('x')})))
    (call $sse_widen (f32x4.extract_lane 1 ${get('x')}))))
(func $sse_narrow (export "sse_narrow_f64") (param $x f64) (result f32)
  (local $r f32)
  (if (f64.ne ${get('x')} ${get('x')}) (then (return (call $narrow_nan ${get('x')}))))
  (local.set $x (call $sse_daz_f64 ${get('x')}))
  (local.set $r (f32.demote_f64 ${get('x')}))
  (if (f32.eq (f32.abs ${get('r')}) (f32.const inf))
    (then
      (if (f64.ne (f64.abs ${get('x')}) (f64.const inf)) (then (return (call $sse_overflow_f32 ${get('r')}))))
      (return ${get('r')})))
  (call $sse_ftz_f32 (call $sse_directed_f32
    ${get('r')}
    (call $sse_sign (f64.sub (f64.abs ${get('x')}) (f64.promote_f32 (f32.abs ${get('r')})))))))
(func (export "sse_narrow_f64x2") (param $x v128) (result v128)
  (f32x4.replace_lane 1
    (f32x4.replace_lane 0 (v128.const i64x2 0 0) (call $sse_narrow (f64x2.extract_lane 0 ${get('x')})))
    (call $sse_narrow (f64x2.extract_lane 1 ${get('x')}))))
;; Sign of (magnitude of $n - that of $r), where $r is $n rounded to nearest.
(func $sse_integer_error (param $n i64) (param $r f64) (result i32)
  (local $error i32)
  ;; 2^63 does not come back.
  (if (f64.ge ${get('r')} (f64.const 0x1p63)) (then (return (i32.const -1))))
  (local.set $n (i64.sub ${get('n')} (i64.trunc_sat_f64_s ${get('r')})))
  (local.set $error (i32.sub (i64.gt_s ${get('n')} (i64.const 0)) (i64.lt_s ${get('n')} (i64.const 0))))
  (if (f64.lt ${get('r')} (f64.const 0)) (then (return (i32.sub (i32.const 0) ${get('error')}))))
  ${get('error')})
(func $sse_from_i64_f64 (export "sse_from_i64_f64") (param $n i64) (result f64)
  (local $r f64)
  (local.set $r (f64.convert_i64_s ${get('n')}))
  (call $sse_directed_f64 ${get('r')} (call $sse_integer_error ${get('n')} ${get('r')})))
(func $sse_from_i64_f32 (export "sse_from_i64_f32") (param $n i64) (result f32)
  (local $r f32)
  (local.set $r (f32.convert_i64_s ${get('n')}))
  (call $sse_directed_f32 ${get('r')} (call $sse_integer_error ${get('n')} (f64.promote_f32 ${get('r')}))))
(func (export "sse_from_i32x4") (param $n v128) (result v128)
  ${[0, 1, 2, 3].reduce(
    (v, lane) =>
      `(f32x4.replace_lane ${lane} ${v} (call $sse_from_i64_f32 (i64.extend_i32_s (i32x4.extract_lane ${lane} ${get('n')}))))`,
    '(v128.const i64x2 0 0)',
  )})`;

/** A vector's lanes one by one; ADDSUB subtracts in the even ones. */
const vector = (t: 'f32x4' | 'f64x2', f: 'f32' | 'f64', lanes: number[]) => `
(func (export "sse_control_${t}") (param $a v128) (param $b v128) (param $op i32) (result v128)
  (local $even i32) (local $odd i32)
  (local.set $even (select (i32.const ${SUB}) ${get('op')} ${isOp(ADDSUB)}))
  (local.set $odd (select (i32.const ${ADD}) ${get('op')} ${isOp(ADDSUB)}))
  ${lanes.reduce(
    (v, lane) => `(${t}.replace_lane ${lane} ${v} (call $sse_control_${f}
      (${t}.extract_lane ${lane} ${get('a')})
      (${t}.extract_lane ${lane} ${get('b')})
      ${get(lane & 1 ? 'odd' : 'even')}))`,
    get('a'),
  )})
(func $sse_daz_${t} (param $a v128) (result v128)
  ${lanes.reduce(
    (v, lane) => `(${t}.replace_lane ${lane} ${v} (call $sse_daz_${f} (${t}.extract_lane ${lane} ${get('a')})))`,
    get('a'),
  )})`;

export const SSE_CONTROL = [
  SIGN,
  common(SINGLE),
  common(DOUBLE),
  ERROR_SINGLE,
  ERROR_DOUBLE,
  CONVERSIONS,
  vector('f32x4', 'f32', [0, 1, 2, 3]),
  vector('f64x2', 'f64', [0, 1]),
].join('\n');
