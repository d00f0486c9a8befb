import { define, defineHalves, defineVex } from './registry.js';
import { doublewords, quadwords } from './sse-shuffle.js';
import { constVector, knownByte, register, shuffle, vector, zeroVector } from './sse-values.js';
/**
 * AVX and AVX2 instructions that have no SSE form: SDM vol. 2, each under its own name. (The VEX forms of SSE
 * instructions follow from their definitions: `registry.ts`.)
 */
const IOTA = Array.from({ length: 16 }, (_, i) => i);
/** Both halves of a 256-bit source. */
function halves(l, o) {
    return o.kind === 'mem' ? l.load256(l.address(o)) : [l.xmm(o, 0), l.xmm(o, 1)];
}
/** VZEROUPPER, VZEROALL: of the registers that the mode has. */
define('vzeroupper', (l) => l.zeroUppers(l.word === 64 ? 16 : 8));
defineVex('vzeroall', (l) => {
    for (let r = 0; r < (l.word === 64 ? 16 : 8); r++)
        l.setXmmReg(r, zeroVector(l));
});
// --- broadcasts --------------------------------------------------------------------------------------------------------
/** VBROADCASTSS, VBROADCASTSD, VPBROADCAST: the lowest element, everywhere. */
for (const [mnemonics, shape, bits] of [
    [['vpbroadcastb'], 'i8x16', 8],
    [['vpbroadcastw'], 'i16x8', 16],
    [['vbroadcastss', 'vpbroadcastd'], 'i32x4', 32],
    [['vbroadcastsd', 'vpbroadcastq'], 'i64x2', 64],
]) {
    defineVex(mnemonics, (l, dst, src) => {
        const lane = () => l.simd(`${shape}.extract_lane${bits < 32 ? '_u' : ''}`, [l.xmm(src)], 0);
        const v = l.simd(`${shape}.splat`, [src.kind === 'mem' ? l.load(bits, l.address(src)) : lane()]);
        l.setYmm(dst, v, dst.bits === 256 ? v : undefined);
    });
}
/** VBROADCASTF128, VBROADCASTI128. */
defineVex(['vbroadcastf128', 'vbroadcasti128'], (l, dst, src) => {
    const v = vector(l, src);
    l.setYmm(dst, v, v);
});
// --- halves ------------------------------------------------------------------------------------------------------------
/** VEXTRACTF128, VEXTRACTI128. */
defineVex(['vextractf128', 'vextracti128'], (l, dst, src, imm) => {
    const known = knownByte(imm);
    const chosen = known === undefined
        ? l.select(l.band(l.zext(l.read(imm), 32), 1), l.xmm(src, 1), l.xmm(src, 0))
        : l.xmm(src, known & 1 ? 1 : 0);
    if (dst.kind === 'mem')
        l.store(l.address(dst), chosen);
    else
        l.setYmm(dst, chosen);
});
/** VINSERTF128, VINSERTI128. */
defineVex(['vinsertf128', 'vinserti128'], (l, dst, a, src, imm) => {
    const v = vector(l, src);
    const [low, high] = [l.xmm(a, 0), l.xmm(a, 1)];
    const known = knownByte(imm);
    if (known !== undefined)
        l.setYmm(dst, known & 1 ? low : v, known & 1 ? v : high);
    else {
        const upper = l.band(l.zext(l.read(imm), 32), 1);
        l.setYmm(dst, l.select(upper, low, v), l.select(upper, v, high));
    }
});
/** VPERM2F128, VPERM2I128: each half from any of four, or zero. */
defineVex(['vperm2f128', 'vperm2i128'], (l, dst, a, b, imm) => {
    const sources = [l.xmm(a, 0), l.xmm(a, 1), ...halves(l, b)];
    const known = knownByte(imm);
    const half = (at) => {
        if (known !== undefined)
            return (known >> at) & 8 ? zeroVector(l) : sources[(known >> at) & 3];
        const i = l.shr(l.zext(l.read(imm), 32), at);
        const [p, q, r, s] = sources;
        const lowBit = l.band(i, 1);
        const chosen = l.select(l.band(i, 2), l.select(lowBit, s, r), l.select(lowBit, q, p));
        return l.select(l.band(i, 8), zeroVector(l), chosen);
    };
    const low = half(0);
    l.setYmm(dst, low, half(4));
});
// --- permutations ------------------------------------------------------------------------------------------------------
/**
 * Byte numbers of the elements (4 or 8 bytes) that the low bits of the elements of `choice` name, of `count` in all.
 */
function elementBytes(l, choice, size, count) {
    const shape = size === 4 ? 'i32x4' : 'i64x2';
    const n = l.simd('v128.and', [choice, constVector(l, size * 8, count - 1)]);
    const first = l.simd(`${shape}.shl`, [n, l.const(32, Math.log2(size))]);
    const everywhere = l.simd('i8x16.swizzle', [first, constVector(l, 8, ...IOTA.map((i) => i - (i % size)))]);
    return l.simd('i8x16.add', [everywhere, constVector(l, 8, ...IOTA.slice(0, size))]);
}
/** VPERMILPS, VPERMILPD: elements within each half, chosen by an immediate, or by a vector (VPERMILPD: by bit 1). */
defineHalves('vpermilps', (l, dst, choice) => {
    if (choice.kind === 'imm')
        l.write(dst, doublewords(l, vector(l, dst), choice));
    else
        l.write(dst, l.simd('i8x16.swizzle', [register(l, dst), elementBytes(l, vector(l, choice), 4, 4)]));
});
defineHalves('vpermilpd', (l, dst, choice) => {
    if (choice.kind === 'imm') {
        const v = vector(l, dst);
        l.write(dst, quadwords(l, v, v, choice));
    }
    else {
        const c = vector(l, choice);
        const bytes = elementBytes(l, l.simd('i64x2.shr_u', [c, l.const(32, 1)]), 8, 2);
        l.write(dst, l.simd('i8x16.swizzle', [register(l, dst), bytes]));
    }
});
/** Bytes of 32 that a vector of byte numbers names. */
function bytesOf(l, low, high, numbers) {
    const above = l.simd('i8x16.sub', [numbers, constVector(l, 8, 16)]);
    return l.simd('v128.or', [l.simd('i8x16.swizzle', [low, numbers]), l.simd('i8x16.swizzle', [high, above])]);
}
/** VPERMD, VPERMPS: any of the eight doublewords of the second source, in each place. */
defineVex(['vpermd', 'vpermps'], (l, dst, choice, src) => {
    const [low, high] = halves(l, src);
    const chosen = [0, 1].map((half) => bytesOf(l, low, high, elementBytes(l, l.xmm(choice, half), 4, 8)));
    l.setYmm(dst, chosen[0], chosen[1]);
});
/** VPERMQ, VPERMPD: any of the four quadwords, by an immediate. */
defineVex(['vpermq', 'vpermpd'], (l, dst, src, imm) => {
    const [low, high] = halves(l, src);
    const known = knownByte(imm);
    const half = (at) => {
        if (known !== undefined)
            return shuffle(l, 8, low, high, [(known >> at) & 3, (known >> (at + 2)) & 3]);
        const i = l.zext(l.read(imm), 64);
        const choice = l.simd('i64x2.replace_lane', [l.simd('i64x2.splat', [l.shr(i, at)]), l.shr(i, at + 2)], 1);
        return bytesOf(l, low, high, elementBytes(l, choice, 8, 4));
    };
    const first = half(0);
    l.setYmm(dst, first, half(4));
});
// --- shifts with a count for each element ------------------------------------------------------------------------------
/** 2^n in each doubleword, or 2^(31 - n); 0 where that is no number of 32 bits. n is from 0 to 255. */
function powersOfTwo(l, n, direction) {
    // Byte j of a doubleword is 2^(n - 8j) where that is a byte's power of two; a swizzle gives 0 beyond its table.
    const everywhere = l.simd('i8x16.swizzle', [n, constVector(l, 8, ...IOTA.map((i) => i - (i % 4)))]);
    const place = direction === 'up'
        ? l.simd('i8x16.sub', [everywhere, constVector(l, 8, 0, 8, 16, 24)])
        : l.simd('i8x16.sub', [constVector(l, 8, 31, 23, 15, 7), everywhere]);
    const table = constVector(l, 8, ...IOTA.map((i) => (i < 8 ? 1 << i : 0)));
    return l.simd('i8x16.swizzle', [table, place]);
}
/** The floats 2^(exponent - n); n is from 0 to 126. */
function floatPowers(l, exponent, n) {
    const places = l.simd('i32x4.shl', [n, l.const(32, 23)]);
    return l.simd('i32x4.sub', [constVector(l, 32, (127 + exponent) << 23), places]);
}
/** Doublewords shifted right by counts up to 32: products with 2^(31 - n), of which 31 bits go. */
function shiftedRight(l, v, n) {
    // 2^31 is the one float that does not fit, and becomes what it should be.
    const factor = l.options.likeX86
        ? l.simd('i32x4.relaxed_trunc_f32x4_s', [floatPowers(l, 31, n)])
        : powersOfTwo(l, n, 'down');
    const [low, high] = ['low', 'high'].map((half) => {
        const product = l.simd(`i64x2.extmul_${half}_i32x4_u`, [v, factor]);
        return l.simd('i64x2.add', [product, product]);
    });
    return shuffle(l, 4, low, high, [1, 3, 5, 7]);
}
/** VPSLLVD, VPSRLVD, VPSRAVD: a count beyond the element leaves zero, or copies of the sign. */
const limited = (l, n, most) => l.simd('i32x4.min_u', [n, constVector(l, 32, most)]);
defineHalves('vpsllvd', (l, dst, src) => {
    const n = limited(l, vector(l, src), 32);
    l.write(dst, l.simd('i32x4.mul', [register(l, dst), powersOfTwo(l, n, 'up')]));
});
defineHalves('vpsrlvd', (l, dst, src) => {
    const n = limited(l, vector(l, src), 32);
    l.write(dst, shiftedRight(l, register(l, dst), n));
});
defineHalves('vpsravd', (l, dst, src) => {
    const n = limited(l, vector(l, src), 31);
    const v = register(l, dst);
    // Both halves of a doubleword, the upper one where it stands, are floats without rounding, and so are their products
    // with 2^-n. What a count beyond 16 leaves of the upper half has a fraction; the lower half adds less to that than
    // its last bit.
    const factor = floatPowers(l, 0, n);
    const [upper, lower] = [0xffff0000, 0xffff].map((bits) => {
        const half = l.simd('v128.and', [v, constVector(l, 32, bits)]);
        return l.simd('f32x4.mul', [l.simd('f32x4.convert_i32x4_s', [half]), factor]);
    });
    const integer = (x) => l.simd(`i32x4.${l.options.likeX86 ? 'relaxed_trunc' : 'trunc_sat'}_f32x4_s`, [x]);
    l.write(dst, l.simd('v128.or', [integer(l.simd('f32x4.floor', [upper])), integer(lower)]));
});
/** VPSLLVQ, VPSRLVQ. */
for (const [mnemonic, shift] of [
    ['vpsllvq', 'shl'],
    ['vpsrlvq', 'shr'],
]) {
    defineHalves(mnemonic, (l, dst, src) => {
        const counts = vector(l, src);
        const v = register(l, dst);
        const lane = (i) => {
            const n = l.simd('i64x2.extract_lane', [counts], i);
            const x = l[shift](l.simd('i64x2.extract_lane', [v], i), n);
            // Wasm takes the count modulo 64.
            return l.select(l.ltU(n, l.const(64, 64)), x, l.const(64, 0));
        };
        l.write(dst, l.simd('i64x2.replace_lane', [l.simd('i64x2.splat', [lane(0)]), lane(1)], 1));
    });
}
