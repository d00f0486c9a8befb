import { define } from './registry.js';
import { constVector, isMmx, knownByte, packedBinary, register, shuffle, vector, zeroVector } from './sse-values.js';
/** Integer arithmetic on vectors: SDM vol. 2, each under its own name. */
/** Instructions that are one Wasm instruction on (destination, source). */
const DIRECT = {
    paddb: 'i8x16.add',
    paddw: 'i16x8.add',
    paddd: 'i32x4.add',
    paddq: 'i64x2.add',
    paddsb: 'i8x16.add_sat_s',
    paddsw: 'i16x8.add_sat_s',
    paddusb: 'i8x16.add_sat_u',
    paddusw: 'i16x8.add_sat_u',
    psubb: 'i8x16.sub',
    psubw: 'i16x8.sub',
    psubd: 'i32x4.sub',
    psubq: 'i64x2.sub',
    psubsb: 'i8x16.sub_sat_s',
    psubsw: 'i16x8.sub_sat_s',
    psubusb: 'i8x16.sub_sat_u',
    psubusw: 'i16x8.sub_sat_u',
    pavgb: 'i8x16.avgr_u',
    pavgw: 'i16x8.avgr_u',
    pminub: 'i8x16.min_u',
    pmaxub: 'i8x16.max_u',
    pminsw: 'i16x8.min_s',
    pmaxsw: 'i16x8.max_s',
    pmullw: 'i16x8.mul',
    pmaddwd: 'i32x4.dot_i16x8_s',
    pand: 'v128.and',
    por: 'v128.or',
    // SSE4.1
    pmulld: 'i32x4.mul',
    pminsb: 'i8x16.min_s',
    pmaxsb: 'i8x16.max_s',
    pminuw: 'i16x8.min_u',
    pmaxuw: 'i16x8.max_u',
    pminsd: 'i32x4.min_s',
    pmaxsd: 'i32x4.max_s',
    pminud: 'i32x4.min_u',
    pmaxud: 'i32x4.max_u',
};
for (const [mnemonic, op] of Object.entries(DIRECT))
    define(mnemonic, packedBinary((l, a, b) => l.simd(op, [a, b])));
/** PACKSS, PACKUS: elements narrowed with saturation, the destination's below. */
for (const [mnemonic, op] of [
    ['packsswb', 'i8x16.narrow_i16x8_s'],
    ['packssdw', 'i16x8.narrow_i32x4_s'],
    ['packuswb', 'i8x16.narrow_i16x8_u'],
    ['packusdw', 'i16x8.narrow_i32x4_u'],
]) {
    define(mnemonic, packedBinary((l, a, b) => {
        const both = isMmx(l) ? shuffle(l, 8, a, b, [0, 2]) : null;
        return l.simd(op, both ? [both, both] : [a, b]);
    }));
}
/** PANDN: the destination is the one that is inverted. */
define('pandn', packedBinary((l, a, b) => l.simd('v128.andnot', [b, a])));
/** PXOR: the idiom for zero does not depend on the register's value. */
define('pxor', (l, dst, src) => {
    if (src.kind === 'xmm' && src.reg !== undefined && src.reg === dst.reg)
        l.write(dst, zeroVector(l));
    else
        packedBinary((l, a, b) => l.simd('v128.xor', [a, b]))(l, dst, src);
});
/** PMULHW, PMULHUW: upper halves of the products of words. */
for (const [mnemonic, sign] of [
    ['pmulhw', 's'],
    ['pmulhuw', 'u'],
]) {
    define(mnemonic, packedBinary((l, a, b) => {
        const lowHalf = l.simd(`i32x4.extmul_low_i16x8_${sign}`, [a, b]);
        const highHalf = l.simd(`i32x4.extmul_high_i16x8_${sign}`, [a, b]);
        return shuffle(l, 2, lowHalf, highHalf, [1, 3, 5, 7, 9, 11, 13, 15]);
    }));
}
/** PMULUDQ, PMULDQ (SSE4.1): products of the even doublewords. */
for (const [mnemonic, sign] of [
    ['pmuludq', 'u'],
    ['pmuldq', 's'],
]) {
    define(mnemonic, packedBinary((l, a, b) => {
        const even = (v) => shuffle(l, 4, v, v, [0, 2, 0, 2]);
        return l.simd(`i64x2.extmul_low_i32x4_${sign}`, [even(a), even(b)]);
    }));
}
/** Distances of unsigned bytes. */
function byteDistances(l, a, b) {
    return l.simd('v128.or', [l.simd('i8x16.sub_sat_u', [a, b]), l.simd('i8x16.sub_sat_u', [b, a])]);
}
/** PSADBW: sum of the distances, in each half. */
define('psadbw', packedBinary((l, a, b) => {
    const words = l.simd('i16x8.extadd_pairwise_i8x16_u', [byteDistances(l, a, b)]);
    const sums = l.simd('i32x4.dot_i16x8_s', [words, constVector(l, 16, 1)]);
    const lowPart = l.simd('v128.and', [sums, constVector(l, 64, 0xffffffffn)]);
    return l.simd('i64x2.add', [lowPart, l.simd('i64x2.shr_u', [sums, l.const(32, 32)])]);
}));
// --- shifts ----------------------------------------------------------------------------------------------------------
/** Shift count as an i32, at most `limit`: an immediate, or the low 64 bits of a vector. */
function shiftCount(l, count, limit) {
    if (count.kind === 'imm') {
        const known = knownByte(count);
        if (known !== undefined)
            return l.const(32, Math.min(known, limit));
        const n = l.zext(l.read(count), 32);
        return l.select(l.ltU(n, l.const(32, limit)), n, l.const(32, limit));
    }
    const limited = () => {
        const wide = l.simd('i64x2.extract_lane', [vector(l, count)], 0);
        return l.select(l.ltU(wide, l.const(64, limit)), l.low32(wide), l.const(32, limit));
    };
    return l.vex ? l.vex.once(count, () => [limited()]) : limited();
}
/** PSLL, PSRL, PSRA: a count beyond the element leaves zeros, or copies of the sign. */
for (const [suffix, shape, bits] of [
    ['w', 'i16x8', 16],
    ['d', 'i32x4', 32],
    ['q', 'i64x2', 64],
]) {
    for (const [name, op] of [
        ['psll', 'shl'],
        ['psrl', 'shr_u'],
    ]) {
        define(name + suffix, (l, dst, count) => {
            const n = shiftCount(l, count, bits);
            const known = count.kind === 'imm' ? knownByte(count) : undefined;
            const shifted = l.simd(`${shape}.${op}`, [register(l, dst), n]);
            if (known === undefined)
                l.write(dst, l.select(l.ltU(n, l.const(32, bits)), shifted, zeroVector(l)));
            else
                l.write(dst, known < bits ? shifted : zeroVector(l));
        });
    }
    if (suffix !== 'q') {
        define(`psra${suffix}`, (l, dst, count) => {
            const n = shiftCount(l, count, bits - 1);
            l.write(dst, l.simd(`${shape}.shr_s`, [register(l, dst), n]));
        });
    }
}
// --- SSSE3 -----------------------------------------------------------------------------------------------------------
for (const [suffix, shape] of [
    ['b', 'i8x16'],
    ['w', 'i16x8'],
    ['d', 'i32x4'],
]) {
    /** PABS. */
    define(`pabs${suffix}`, (l, dst, src) => l.write(dst, l.simd(`${shape}.abs`, [vector(l, src)])));
    /** PSIGN: negated where the source is negative, zero where it is zero. */
    define(`psign${suffix}`, packedBinary((l, a, b) => {
        const signed = l.simd('v128.bitselect', [
            l.simd(`${shape}.neg`, [a]),
            a,
            l.simd(`${shape}.lt_s`, [b, zeroVector(l)]),
        ]);
        return l.simd('v128.andnot', [signed, l.simd(`${shape}.eq`, [b, zeroVector(l)])]);
    }));
}
/** PHADD, PHSUB: neighbours combined, of the destination and then of the source. */
for (const [mnemonic, op, size] of [
    ['phaddw', 'i16x8.add', 2],
    ['phaddd', 'i32x4.add', 4],
    ['phaddsw', 'i16x8.add_sat_s', 2],
    ['phsubw', 'i16x8.sub', 2],
    ['phsubd', 'i32x4.sub', 4],
    ['phsubsw', 'i16x8.sub_sat_s', 2],
]) {
    const even = size === 2 ? [0, 2, 4, 6, 8, 10, 12, 14] : [0, 2, 4, 6];
    const odd = even.map((e) => e + 1);
    define(mnemonic, packedBinary((l, a, b) => {
        const [low, high] = isMmx(l) ? [shuffle(l, 8, a, b, [0, 2]), zeroVector(l)] : [a, b];
        return l.simd(op, [shuffle(l, size, low, high, even), shuffle(l, size, low, high, odd)]);
    }));
}
/** PMADDUBSW: unsigned bytes of the destination times signed ones of the source, neighbours added with saturation. */
define('pmaddubsw', packedBinary((l, a, b) => {
    const eight = l.const(32, 8);
    const even = l.simd('i16x8.mul', [
        l.simd('v128.and', [a, constVector(l, 16, 0xff)]),
        l.simd('i16x8.shr_s', [l.simd('i16x8.shl', [b, eight]), eight]),
    ]);
    const odd = l.simd('i16x8.mul', [l.simd('i16x8.shr_u', [a, eight]), l.simd('i16x8.shr_s', [b, eight])]);
    return l.simd('i16x8.add_sat_s', [even, odd]);
}));
/** PMULHRSW: as Wasm's rounding multiplication, but -1 times -1 gives -1. */
define('pmulhrsw', packedBinary((l, a, b) => {
    const minusOne = constVector(l, 16, 0x8000);
    const both = l.simd('i16x8.eq', [l.simd('v128.and', [a, b]), minusOne]);
    const exact = l.simd('i16x8.eq', [l.simd('v128.or', [a, b]), minusOne]);
    return l.simd('v128.xor', [l.simd('i16x8.q15mulr_sat_s', [a, b]), l.simd('v128.and', [both, exact])]);
}));
// --- SSE4.1 ----------------------------------------------------------------------------------------------------------
/**
 * MPSADBW: distances between four neighbouring bytes of the destination, at eight places from imm8 bit 2 on, and the
 * four bytes of the source that imm8 bits 1..0 choose.
 */
define('mpsadbw', (l, dst, src, imm) => {
    const b = vector(l, src);
    const a = register(l, dst);
    const control = l.zext(l.read(imm), 32);
    // The upper half of a VEX form has a control of its own.
    const i = l.vex?.half === 1 ? l.shr(control, 3) : control;
    const from = l.simd('i8x16.splat', [l.band(i, 4)]);
    const against = l.simd('i8x16.splat', [l.shl(l.band(i, 3), 2)]);
    const at = (v, start, ...places) => l.simd('i8x16.swizzle', [v, l.simd('i8x16.add', [constVector(l, 8, ...places), start])]);
    const distances = (first) => {
        // Bytes first, first + 1 of each place: two terms of the place's sum, side by side.
        const places = Array.from({ length: 16 }, (_, n) => (n >> 1) + (n & 1) + first);
        const fixed = at(b, against, first, first + 1);
        return l.simd('i16x8.extadd_pairwise_i8x16_u', [byteDistances(l, at(a, from, ...places), fixed)]);
    };
    l.write(dst, l.simd('i16x8.add', [distances(0), distances(2)]));
});
