/*
 * NaNs as results: pure, for the exact helpers (`sse-exact.wat.ts`).
 */
const get = (name) => `(local.get $${name})`;
/**
 * The NaN that an operation on $a and $b gives, SDM vol. 1, table 4-7: the first operand's if it is one, else the
 * second's, quieted; the default NaN if neither is one. Called only when the result is NaN.
 */
const scalarNan = (t, i, quiet, fallback) => `
(func $sse_nan_${t} (param $a ${t}) (param $b ${t}) (result ${t})
  (if (${t}.ne ${get('a')} ${get('a')})
    (then (return (${t}.reinterpret_${i} (${i}.or (${i}.reinterpret_${t} ${get('a')}) (${i}.const ${quiet}))))))
  (if (${t}.ne ${get('b')} ${get('b')})
    (then (return (${t}.reinterpret_${i} (${i}.or (${i}.reinterpret_${t} ${get('b')}) (${i}.const ${quiet}))))))
  (${t}.reinterpret_${i} (${i}.const ${fallback})))`;
/** A NaN converted to the other format: sign and the payload's upper bits stay, quieted. */
const CONVERTED_NAN = `
(func $widen_nan (param $a f32) (result f64)
  (local $bits i64)
  (local.set $bits (i64.extend_i32_u (i32.reinterpret_f32 ${get('a')})))
  (f64.reinterpret_i64 (i64.or
    (i64.or
      (i64.shl (i64.and ${get('bits')} (i64.const 0x80000000)) (i64.const 32))
      (i64.const 0x7ff8000000000000))
    (i64.shl (i64.and ${get('bits')} (i64.const 0x7fffff)) (i64.const 29)))))
(func $narrow_nan (param $a f64) (result f32)
  (local $bits i64)
  (local.set $bits (i64.reinterpret_f64 ${get('a')}))
  (f32.reinterpret_i32 (i32.or
    (i32.or
      (i32.and (i32.wrap_i64 (i64.shr_u ${get('bits')} (i64.const 32))) (i32.const 0x80000000))
      (i32.const 0x7fc00000))
    (i32.wrap_i64 (i64.and (i64.shr_u ${get('bits')} (i64.const 29)) (i64.const 0x3fffff))))))`;
export const SSE = [
    scalarNan('f32', 'i32', '0x400000', '0xffc00000'),
    scalarNan('f64', 'i64', '0x8000000000000', '0xfff8000000000000'),
    CONVERTED_NAN,
].join('\n');
