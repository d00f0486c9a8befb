import { useMmx } from './mmx-state.js';
import { define, defineHalves, defineVex } from './registry.js';
import { constVector, floatVector, inexact, lowVector, narrowVector, register, scalar, shuffle, vector, withLow, } from './sse-values.js';
/**
 * Conversions: SDM vol. 2, each under its own name. What does not fit an integer (and a NaN) becomes the integer
 * indefinite, 80000000h; Wasm's saturating conversion already gives that below the range, so only the rest is mended.
 * All follow MXCSR's rounding.
 */
/** How to round, for the helpers. */
const TRUNCATE = 3;
const AS_MXCSR = 4;
/** CVT(T)SS2SI, CVT(T)SD2SI. */
for (const [suffix, t] of [
    ['ss', 'f32'],
    ['sd', 'f64'],
]) {
    for (const truncate of [false, true]) {
        define(`cvt${truncate ? 't' : ''}${suffix}2si`, (l, dst, src) => {
            const x = scalar(l, t, src);
            const n = toInteger(l, t, truncate ? x : l.simd(`${t}.nearest`, [x]), dst.bits);
            const args = [x, l.const(32, truncate ? TRUNCATE : AS_MXCSR)];
            l.write(dst, inexact(l, `sse_to_i${dst.bits}_${t}`, n, args, l.eq(n, indefinite(l, dst.bits))));
        });
    }
    /** CVTSI2SS, CVTSI2SD. */
    define(`cvtsi2${suffix}`, (l, dst, src) => {
        const n = l.read(src);
        let r = l.simd(`${t}.convert_${n.type}_s`, [n]);
        // A double holds every doubleword.
        if (t === 'f32' || n.bits === 64)
            r = inexact(l, `sse_from_i64_${t}`, r, [l.sext(n, 64)]);
        l.write(dst, withLow(l, t, register(l, dst), r));
    });
}
function toInteger(l, t, x, bits) {
    const limit = bits === 64 ? 2 ** 63 : 2 ** 31;
    const fits = l.op(`${t}.lt`, [x, t === 'f32' ? l.f32(limit) : l.f64(limit)], 1);
    return l.select(fits, l.op(`i${bits}.trunc_sat_${t}_s`, [x], bits), indefinite(l, bits));
}
function indefinite(l, bits) {
    return l.const(bits, bits === 64 ? 1n << 63n : 0x80000000);
}
/** Vector of integers from the first `count` floats of a vector; of doubles, in the low half with zeros above. */
function toIntegers(l, t, v, truncate, count = t === 'f32x4' ? 4 : 2) {
    const x = truncate ? v : l.simd(`${t}.nearest`, [v]);
    const n = l.options.likeX86
        ? l.simd(`i32x4.relaxed_trunc_${t}_s${t === 'f64x2' ? '_zero' : ''}`, [x])
        : truncated(l, t, x);
    const special = l.simd('i32x4.bitmask', [l.simd('i32x4.eq', [n, constVector(l, 32, 0x80000000)])]);
    const args = [v, l.const(32, truncate ? TRUNCATE : AS_MXCSR), l.const(32, count)];
    return inexact(l, `sse_to_i32x4_${t}`, n, args, special);
}
function truncated(l, t, x) {
    const fits = l.simd(`${t}.lt`, [x, floatVector(l, t, 2 ** 31)]);
    return t === 'f32x4'
        ? l.simd('v128.bitselect', [l.simd('i32x4.trunc_sat_f32x4_s', [x]), constVector(l, 32, 0x80000000), fits])
        : l.simd('v128.bitselect', [
            l.simd('i32x4.trunc_sat_f64x2_s_zero', [x]),
            constVector(l, 32, 0x80000000, 0x80000000, 0, 0),
            shuffle(l, 4, fits, fits, [0, 2, 0, 2]),
        ]);
}
/** CVT(T)PS2DQ, CVT(T)PD2DQ. */
for (const [suffix, t] of [
    ['ps', 'f32x4'],
    ['pd', 'f64x2'],
]) {
    define(`cvt${suffix}2dq`, (l, dst, src) => l.write(dst, toIntegers(l, t, vector(l, src), false)));
    define(`cvtt${suffix}2dq`, (l, dst, src) => l.write(dst, toIntegers(l, t, vector(l, src), true)));
}
/** CVTDQ2PS, CVTDQ2PD. */
const toFloats = (l, n) => inexact(l, 'sse_from_i32x4', l.simd('f32x4.convert_i32x4_s', [n]), [n]);
define('cvtdq2ps', (l, dst, src) => l.write(dst, toFloats(l, vector(l, src))));
define('cvtdq2pd', (l, dst, src) => l.write(dst, l.simd('f64x2.convert_low_i32x4_s', [narrowVector(l, src, 64)])));
/*
 * Where an MMX register takes part, an exception of SSE finds the x87 state changed already.
 */
/** CVTPI2PS, CVTPI2PD: two doublewords of an MMX register or memory; CVTPI2PS keeps the upper half. */
define('cvtpi2ps', (l, dst, src) => {
    const x = lowVector(l, src, 64);
    if (src.kind === 'mm')
        useMmx(l);
    const r = toFloats(l, x);
    l.write(dst, shuffle(l, 8, r, register(l, dst), [0, 3]));
});
define('cvtpi2pd', (l, dst, src) => l.write(dst, l.simd('f64x2.convert_low_i32x4_s', [lowVector(l, src, 64)])));
/** CVT(T)PS2PI, CVT(T)PD2PI: to an MMX register. */
for (const [suffix, t] of [
    ['ps', 'f32x4'],
    ['pd', 'f64x2'],
]) {
    for (const truncate of [false, true]) {
        define(`cvt${truncate ? 't' : ''}${suffix}2pi`, (l, dst, src) => {
            const x = t === 'f32x4' ? lowVector(l, src, 64) : vector(l, src);
            useMmx(l);
            l.write(dst, toIntegers(l, t, x, truncate, 2));
        });
    }
}
/** A float that is normal is so as a double too; a double's magnitude must be one of a float's. */
const widened = (l, shape, r, helper, x) => l.exact({ helper, guard: 'exact', result: { shape, least: -126 } }, r, [x]);
const narrowed = (l, shape, r, helper, x) => l.exact({ helper, guard: 'rounding', result: { shape, least: -64, lanes: 3 } }, r, [x]);
/** CVTSS2SD, CVTSD2SS, CVTPS2PD, CVTPD2PS: a NaN keeps its sign and the upper bits of its payload, quieted. */
define('cvtss2sd', (l, dst, src) => {
    const x = scalar(l, 'f32', src);
    const r = widened(l, 'f64', l.simd('f64.promote', [x]), 'sse_widen_f32', x);
    l.write(dst, withLow(l, 'f64', register(l, dst), r));
});
define('cvtsd2ss', (l, dst, src) => {
    const x = scalar(l, 'f64', src);
    const r = narrowed(l, 'f32', l.simd('f32.demote', [x]), 'sse_narrow_f64', x);
    l.write(dst, withLow(l, 'f32', register(l, dst), r));
});
define('cvtps2pd', (l, dst, src) => {
    const x = narrowVector(l, src, 64);
    const r = l.simd('f64x2.promote_low_f32x4', [x]);
    l.write(dst, widened(l, 'f64x2', r, 'sse_widen_f32x4', x));
});
define('cvtpd2ps', (l, dst, src) => {
    const x = vector(l, src);
    const r = l.simd('f32x4.demote_f64x2_zero', [x]);
    l.write(dst, narrowed(l, 'f32x4', r, 'sse_narrow_f64x2', x));
});
const halfConversion = (l, helper, v, args, part) => l.exact({ helper, guard: 'always', ...(part ? { part } : {}) }, v, [v, ...args]);
/** F16C: VCVTPH2PS, VCVTPS2PH: between floats and halves; imm8 says how to round. */
defineHalves('vcvtph2ps', (l, dst, src) => {
    l.write(dst, halfConversion(l, 'sse_from_halves', narrowVector(l, src, 64), []));
});
defineVex('vcvtps2ph', (l, dst, src, imm) => {
    // The conversion sets flags: a fault comes before it.
    if (dst.kind === 'mem')
        l.readForWrite(dst);
    const mode = l.zext(l.read(imm), 32);
    const halves = (src.bits === 256 ? [0, 1] : [0]).map((half) => halfConversion(l, 'sse_to_halves', l.xmm(src, half), [mode], src.bits === 256 ? half + 1 : undefined));
    const r = halves.length === 1 ? halves[0] : shuffle(l, 8, halves[0], halves[1], [0, 2]);
    if (dst.kind !== 'mem')
        l.setYmm(dst, r);
    else
        l.store(l.address(dst), halves.length === 1 ? l.simd('i64x2.extract_lane', [r], 0) : r);
});
