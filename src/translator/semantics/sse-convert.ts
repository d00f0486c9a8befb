import type { Builder, Value } from '../ir/builder.js';
import { define, defineHalves, defineVex } from './registry.js';
import {
  constVector,
  floatVector,
  lowVector,
  narrowVector,
  type Packed,
  ROUNDING,
  register,
  roundToIntegral,
  type Scalar,
  scalar,
  shuffle,
  unlessDefault,
  unlessPlain,
  vector,
  withLow,
} from './sse-values.js';

/**
 * Conversions: SDM vol. 2, each under its own name. What does not fit an integer (and a NaN) becomes the integer
 * indefinite, 80000000h; Wasm's saturating conversion already gives that below the range, so only the rest is mended.
 * All follow MXCSR's rounding.
 */

/** CVT(T)SS2SI, CVT(T)SD2SI. */
for (const [suffix, t] of [
  ['ss', 'f32'],
  ['sd', 'f64'],
] as const) {
  for (const truncate of [false, true]) {
    define(`cvt${truncate ? 't' : ''}${suffix}2si`, (l, dst, src) => {
      const x = scalar(l, t, src);
      l.write(dst, toInteger(l, t, truncate ? x : roundToIntegral(l, t, x), dst.bits));
    });
  }
  /** CVTSI2SS, CVTSI2SD. */
  define(`cvtsi2${suffix}`, (l, dst, src) => {
    const n = l.read(src);
    let r = l.simd(`${t}.convert_${n.type}_s`, [n]);
    // A double holds every doubleword.
    if (t === 'f32' || n.bits === 64) r = unlessDefault(l, ROUNDING, r, `sse_from_i64_${t}`, [l.sext(n, 64)]);
    l.write(dst, withLow(l, t, register(l, dst), r));
  });
}

function toInteger(l: Builder, t: Scalar, x: Value, bits: number): Value {
  const limit = bits === 64 ? 2 ** 63 : 2 ** 31;
  const fits = l.op(`${t}.lt`, [x, t === 'f32' ? l.f32(limit) : l.f64(limit)], 1);
  return l.select(
    fits,
    l.op(`i${bits}.trunc_sat_${t}_s`, [x], bits),
    l.const(bits, bits === 64 ? 1n << 63n : 0x80000000),
  );
}

/** Vector of integers from a vector of floats; of two doubles, in the low half with zeros above. */
function toIntegers(l: Builder, t: Packed, x: Value): Value {
  const fits = l.simd(`${t}.lt`, [x, floatVector(l, t, 2 ** 31)]);
  if (t === 'f32x4') {
    return l.simd('v128.bitselect', [l.simd('i32x4.trunc_sat_f32x4_s', [x]), constVector(l, 32, 0x80000000), fits]);
  }
  return l.simd('v128.bitselect', [
    l.simd('i32x4.trunc_sat_f64x2_s_zero', [x]),
    constVector(l, 32, 0x80000000, 0x80000000, 0, 0),
    shuffle(l, 4, fits, fits, [0, 2, 0, 2]),
  ]);
}

/** CVT(T)PS2DQ, CVT(T)PD2DQ. */
for (const [suffix, t] of [
  ['ps', 'f32x4'],
  ['pd', 'f64x2'],
] as const) {
  define(`cvt${suffix}2dq`, (l, dst, src) => l.write(dst, toIntegers(l, t, roundToIntegral(l, t, vector(l, src)))));
  define(`cvtt${suffix}2dq`, (l, dst, src) => l.write(dst, toIntegers(l, t, vector(l, src))));
}

/** CVTDQ2PS, CVTDQ2PD. */
const toFloats = (l: Builder, n: Value): Value =>
  unlessDefault(l, ROUNDING, l.simd('f32x4.convert_i32x4_s', [n]), 'sse_from_i32x4', [n]);
define('cvtdq2ps', (l, dst, src) => l.write(dst, toFloats(l, vector(l, src))));
define('cvtdq2pd', (l, dst, src) => l.write(dst, l.simd('f64x2.convert_low_i32x4_s', [narrowVector(l, src, 64)])));

/** CVTPI2PS, CVTPI2PD: two doublewords of an MMX register or memory; CVTPI2PS keeps the upper half. */
define('cvtpi2ps', (l, dst, src) => {
  const r = toFloats(l, lowVector(l, src, 64));
  l.write(dst, shuffle(l, 8, r, register(l, dst), [0, 3]));
});
define('cvtpi2pd', (l, dst, src) => l.write(dst, l.simd('f64x2.convert_low_i32x4_s', [lowVector(l, src, 64)])));

/** CVT(T)PS2PI, CVT(T)PD2PI: to an MMX register. */
for (const [suffix, t] of [
  ['ps', 'f32x4'],
  ['pd', 'f64x2'],
] as const) {
  for (const truncate of [false, true]) {
    define(`cvt${truncate ? 't' : ''}${suffix}2pi`, (l, dst, src) => {
      const x = t === 'f32x4' ? lowVector(l, src, 64) : vector(l, src);
      l.write(dst, toIntegers(l, t, truncate ? x : roundToIntegral(l, t, x)));
    });
  }
}

/** CVTSS2SD, CVTSD2SS, CVTPS2PD, CVTPD2PS: a NaN keeps its sign and the upper bits of its payload, quieted. */
define('cvtss2sd', (l, dst, src) => {
  const x = scalar(l, 'f32', src);
  const r = unlessPlain(l, 'f64', l.simd('f64.promote', [x]), 'sse_widen_f32', [x]);
  l.write(dst, withLow(l, 'f64', register(l, dst), r));
});
define('cvtsd2ss', (l, dst, src) => {
  const x = scalar(l, 'f64', src);
  const r = unlessPlain(l, 'f32', l.simd('f32.demote', [x]), 'sse_narrow_f64', [x]);
  l.write(dst, withLow(l, 'f32', register(l, dst), r));
});
define('cvtps2pd', (l, dst, src) => {
  const x = narrowVector(l, src, 64);
  const r = l.simd('f64x2.promote_low_f32x4', [x]);
  l.write(dst, unlessPlain(l, 'f64x2', r, 'sse_widen_f32x4', [x]));
});
define('cvtpd2ps', (l, dst, src) => {
  const x = vector(l, src);
  const r = l.simd('f32x4.demote_f64x2_zero', [x]);
  l.write(dst, unlessPlain(l, 'f32x4', r, 'sse_narrow_f64x2', [x]));
});

/** F16C: VCVTPH2PS, VCVTPS2PH: between floats and halves; imm8 says how to round. */
defineHalves('vcvtph2ps', (l, dst, src) => {
  l.write(dst, l.helper('sse_from_halves', 'v128', [narrowVector(l, src, 64)]));
});
defineVex('vcvtps2ph', (l, dst, src, imm) => {
  // The conversion sets flags: a fault comes before it.
  if (dst.kind === 'mem') l.readForWrite(dst);
  const mode = l.zext(l.read(imm), 32);
  const halves = (src.bits === 256 ? ([0, 1] as const) : ([0] as const)).map((half) =>
    l.helper('sse_to_halves', 'v128', [l.xmm(src, half), mode]),
  );
  const r = halves.length === 1 ? halves[0]! : shuffle(l, 8, halves[0]!, halves[1]!, [0, 2]);
  if (dst.kind !== 'mem') l.setYmm(dst, r);
  else l.store(l.address(dst), halves.length === 1 ? l.simd('i64x2.extract_lane', [r], 0) : r);
});
