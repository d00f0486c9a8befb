import { define, defineHalves } from './registry.js';
import { constVector, isMmx, knownByte, lowVector, packedBinary, register, shuffle, vector, zeroVector, } from './sse-values.js';
/**
 * Rearranging elements: SDM vol. 2, each under its own name. A shuffle whose immediate is known is one `i8x16.shuffle`;
 * with the immediate left open, a vector of byte numbers is computed from it for `i8x16.swizzle`.
 */
const IOTA = Array.from({ length: 16 }, (_, i) => i);
/** UNPCKL, UNPCKH, PUNPCKL, PUNPCKH: elements of the low or high halves in turn, the destination's first. */
for (const [mnemonics, size] of [
    [['punpcklbw', 'punpckhbw'], 1],
    [['punpcklwd', 'punpckhwd'], 2],
    [['punpckldq', 'punpckhdq'], 4],
    [['unpcklps', 'unpckhps'], 4],
    [['punpcklqdq', 'punpckhqdq'], 8],
    [['unpcklpd', 'unpckhpd'], 8],
]) {
    const n = 16 / size;
    mnemonics.forEach((mnemonic, high) => {
        const elements = (from) => IOTA.slice(0, n).map((i) => from + (i >> 1) + (i & 1 ? n : 0));
        define(mnemonic, packedBinary((l, a, b) => shuffle(l, size, a, b, elements((high * n) / (isMmx(l) ? 4 : 2)))));
    });
}
/** The four 2-bit fields of a byte. */
const fields = (byte) => [byte & 3, (byte >> 2) & 3, (byte >> 4) & 3, byte >> 6];
/** Byte numbers for a swizzle that takes the doublewords which the fields of an open immediate name. */
function doublewordChoice(l, imm) {
    // imm * 4^(3 - i) has field i in bits 7..6.
    const moved = l.simd('i32x4.mul', [l.simd('i32x4.splat', [l.zext(imm, 32)]), constVector(l, 32, 64, 16, 4, 1)]);
    const field = l.simd('v128.and', [l.simd('i32x4.shr_u', [moved, l.const(32, 6)]), constVector(l, 32, 3)]);
    return l.simd('i32x4.add', [
        l.simd('i32x4.mul', [field, constVector(l, 32, 0x04040404)]),
        constVector(l, 32, 0x03020100),
    ]);
}
/** The doublewords of a vector that the fields of an immediate name. */
export function doublewords(l, v, imm) {
    const known = knownByte(imm);
    if (known !== undefined)
        return shuffle(l, 4, v, v, fields(known));
    return l.simd('i8x16.swizzle', [v, doublewordChoice(l, l.read(imm))]);
}
/** PSHUFD. */
define('pshufd', (l, dst, src, imm) => l.write(dst, doublewords(l, vector(l, src), imm)));
/** SHUFPS: two elements of the destination, then two of the source. */
define('shufps', (l, dst, src, imm) => {
    const b = vector(l, src);
    const a = register(l, dst);
    const known = knownByte(imm);
    if (known !== undefined) {
        const [i, j, m, n] = fields(known);
        l.write(dst, shuffle(l, 4, a, b, [i, j, 4 + m, 4 + n]));
    }
    else {
        const choice = doublewordChoice(l, l.read(imm));
        const chosen = (v) => l.simd('i8x16.swizzle', [v, choice]);
        l.write(dst, shuffle(l, 8, chosen(a), chosen(b), [0, 3]));
    }
});
/** A quadword of a and one of b, chosen by two bits of an immediate (the upper half of a VEX form has its own). */
export function quadwords(l, a, b, imm) {
    const at = l.vex?.half === 1 ? 2 : 0;
    const known = knownByte(imm);
    if (known !== undefined)
        return shuffle(l, 8, a, b, [(known >> at) & 1, 2 + ((known >> (at + 1)) & 1)]);
    const i = l.shr(l.zext(l.read(imm), 32), at);
    const first = l.select(l.band(i, 1), shuffle(l, 8, a, a, [1, 1]), a);
    const second = l.select(l.band(i, 2), shuffle(l, 8, b, b, [1, 1]), b);
    return shuffle(l, 8, first, second, [0, 2]);
}
/** SHUFPD. */
define('shufpd', (l, dst, src, imm) => {
    const b = vector(l, src);
    l.write(dst, quadwords(l, register(l, dst), b, imm));
});
/** PSHUFLW, PSHUFHW: four words of one half; the other half stays. PSHUFW: all that there is of an MMX register. */
for (const [mnemonic, half] of [
    [['pshuflw', 'pshufw'], 0],
    ['pshufhw', 1],
]) {
    define(mnemonic, (l, dst, src, imm) => {
        const v = vector(l, src);
        const known = knownByte(imm);
        const same = [0, 1, 2, 3];
        if (known !== undefined) {
            const chosen = fields(known);
            const words = half ? [...same, ...chosen.map((w) => w + 4)] : [...chosen, ...same.map((w) => w + 4)];
            l.write(dst, shuffle(l, 2, v, v, words));
            return;
        }
        const moved = l.simd('i16x8.mul', [
            l.simd('i16x8.splat', [l.zext(l.read(imm), 32)]),
            constVector(l, 16, 64, 16, 4, 1),
        ]);
        const field = l.simd('v128.and', [l.simd('i16x8.shr_u', [moved, l.const(32, 6)]), constVector(l, 16, 3)]);
        const choice = l.simd('i16x8.add', [
            l.simd('i16x8.mul', [field, constVector(l, 16, 0x0202)]),
            constVector(l, 16, half ? 0x0908 : 0x0100),
        ]);
        const chosen = l.simd('i8x16.swizzle', [v, choice]);
        l.write(dst, half ? shuffle(l, 8, v, chosen, [0, 3]) : shuffle(l, 8, chosen, v, [0, 3]));
    });
}
/** PSLLDQ, PSRLDQ: whole bytes; 16 and more leave zero. */
for (const [mnemonic, left] of [
    ['pslldq', true],
    ['psrldq', false],
]) {
    define(mnemonic, (l, dst, count) => {
        const v = register(l, dst);
        const known = knownByte(count);
        if (known !== undefined) {
            const n = Math.min(known, 16);
            const bytes = IOTA.map((i) => (left ? 16 - n + i : i + n));
            l.write(dst, left ? shuffle(l, 1, zeroVector(l), v, bytes) : shuffle(l, 1, v, zeroVector(l), bytes));
            return;
        }
        const n = l.simd('i8x16.splat', [l.zext(l.read(count), 32)]);
        const iota = constVector(l, 8, ...IOTA);
        // Byte numbers beyond 15 give zero. Left: those below the count come out at 240 or more, and at 0 for n >= 16.
        const choice = left
            ? l.simd('i8x16.sub', [iota, l.simd('i8x16.min_u', [n, constVector(l, 8, 16)])])
            : l.simd('i8x16.add_sat_u', [iota, n]);
        l.write(dst, l.simd('i8x16.swizzle', [v, choice]));
    });
}
// --- inserting and extracting elements -------------------------------------------------------------------------------
/** PINSRB, PINSRW, PINSRD, PINSRQ. */
for (const [mnemonic, shape, bits] of [
    ['pinsrb', 'i8x16', 8],
    ['pinsrw', 'i16x8', 16],
    ['pinsrd', 'i32x4', 32],
    ['pinsrq', 'i64x2', 64],
]) {
    define(mnemonic, (l, dst, src, imm) => {
        const x = bits === 64 ? l.read(src) : l.low32(l.read(src));
        l.write(dst, insert(l, shape, bits, register(l, dst), x, imm));
    });
}
function insert(l, shape, bits, v, x, imm) {
    const last = (isMmx(l) ? 64 : 128) / bits - 1;
    const known = knownByte(imm);
    if (known !== undefined)
        return l.simd(`${shape}.replace_lane`, [v, x], known & last);
    const place = l.zext(l.band(l.read(imm), last), bits === 64 ? 64 : 32);
    const chosen = l.simd(`${shape}.eq`, [
        constVector(l, bits, ...IOTA.slice(0, last + 1)),
        l.simd(`${shape}.splat`, [place]),
    ]);
    return l.simd('v128.bitselect', [l.simd(`${shape}.splat`, [x]), v, chosen]);
}
/** PEXTRB, PEXTRW, PEXTRD, PEXTRQ, EXTRACTPS: zero-extended into a register. */
for (const [mnemonic, shape, bits] of [
    ['pextrb', 'i8x16', 8],
    ['pextrw', 'i16x8', 16],
    ['pextrd', 'i32x4', 32],
    ['pextrq', 'i64x2', 64],
    ['extractps', 'i32x4', 32],
]) {
    define(mnemonic, (l, dst, src, imm) => {
        const last = (isMmx(l) ? 64 : 128) / bits - 1;
        const known = knownByte(imm);
        let v = register(l, src);
        if (known === undefined) {
            const first = l.simd('i8x16.splat', [l.shl(l.zext(l.band(l.read(imm), last), 32), Math.log2(bits / 8))]);
            v = l.simd('i8x16.swizzle', [v, l.simd('i8x16.add', [first, constVector(l, 8, ...IOTA)])]);
        }
        const x = l.simd(`${shape}.extract_lane${bits < 32 ? '_u' : ''}`, [v], known === undefined ? 0 : known & last);
        if (dst.kind === 'mem')
            l.store(l.address(dst), x, bits);
        else
            l.write(dst, l.zext(x, dst.bits));
    });
}
/** SSE4.1: INSERTPS: element (imm8 7..6, or memory) to place (5..4), then zeros (3..0). */
define('insertps', (l, dst, src, imm) => {
    const i = l.zext(l.read(imm), 32);
    const known = knownByte(imm);
    const b = lowVector(l, src, 32);
    const a = register(l, dst);
    if (known !== undefined) {
        const from = src.kind === 'mem' ? 0 : known >> 6;
        const inserted = [0, 1, 2, 3];
        inserted[(known >> 4) & 3] = 4 + from;
        const r = shuffle(l, 4, a, b, inserted);
        const kept = [1, 2, 4, 8].map((bit) => (known & bit ? 0 : 0xffffffff));
        l.write(dst, known & 15 ? l.simd('v128.and', [r, constVector(l, 32, ...kept)]) : r);
        return;
    }
    const splat = (x) => l.simd('i32x4.splat', [x]);
    const from = src.kind === 'mem' ? b : l.simd('i8x16.swizzle', [b, splat(chosenBytes(l, l.shr(i, 6)))]);
    const value = shuffle(l, 4, from, from, [0, 0, 0, 0]);
    const place = l.simd('i32x4.eq', [constVector(l, 32, 0, 1, 2, 3), splat(l.band(l.shr(i, 4), 3))]);
    const zeroed = bitsToMask(l, 'i32x4', 32, i, 4);
    l.write(dst, l.simd('v128.andnot', [l.simd('v128.bitselect', [value, a, place]), zeroed]));
});
/** Byte numbers of doubleword `n`, for a swizzle. */
function chosenBytes(l, n) {
    return l.add(l.mul(n, l.const(32, 0x04040404)), l.const(32, 0x03020100));
}
/** All bits of element i set where bit i of `byte` (an i32 of which only `n` bits count) is. */
function bitsToMask(l, shape, bits, byte, n) {
    const wanted = constVector(l, bits, ...IOTA.slice(0, n).map((i) => 1 << i));
    const splat = l.simd(`${shape}.splat`, [bits === 64 ? l.zext(byte, 64) : byte]);
    return l.simd(`${shape}.eq`, [l.simd('v128.and', [splat, wanted]), wanted]);
}
// --- SSSE3, SSE4.1 ---------------------------------------------------------------------------------------------------
/** PSHUFB: bytes chosen by the source's low four (MMX: three) bits, zero where its top bit is set. */
define('pshufb', packedBinary((l, a, b) => {
    if (l.options.likeX86 && !isMmx(l))
        return l.simd('i8x16.relaxed_swizzle', [a, b]);
    const bits = constVector(l, 8, isMmx(l) ? 0x87 : 0x8f);
    return l.simd('i8x16.swizzle', [a, l.simd('v128.and', [b, bits])]);
}));
/** PALIGNR: the 16 (MMX: 8) bytes from imm8 on of the source under the destination. */
define('palignr', (l, dst, src, imm) => {
    let b = vector(l, src);
    let a = register(l, dst);
    if (isMmx(l))
        [b, a] = [shuffle(l, 8, b, a, [0, 2]), zeroVector(l)];
    const known = knownByte(imm);
    if (known !== undefined) {
        const zero = zeroVector(l);
        const n = Math.min(known, 32);
        l.write(dst, n < 16
            ? shuffle(l, 1, b, a, IOTA.map((i) => i + n))
            : shuffle(l, 1, a, zero, IOTA.map((i) => i + n - 16)));
        return;
    }
    const n = l.simd('i8x16.splat', [l.zext(l.read(imm), 32)]);
    const place = l.simd('i8x16.add_sat_u', [constVector(l, 8, ...IOTA), n]);
    const above = l.simd('i8x16.sub', [place, constVector(l, 8, 16)]);
    l.write(dst, l.simd('v128.or', [l.simd('i8x16.swizzle', [b, place]), l.simd('i8x16.swizzle', [a, above])]));
});
/**
 * BLENDPS, BLENDPD, PBLENDW, VPBLENDD: the source's elements where imm8 has a bit; both halves of VPBLENDW have the
 * same.
 */
for (const [mnemonic, shape, bits] of [
    ['blendps', 'i32x4', 32],
    ['blendpd', 'i64x2', 64],
    ['pblendw', 'i16x8', 16],
]) {
    const blend = (l, dst, src, imm) => {
        const n = 128 / bits;
        const b = vector(l, src);
        const a = register(l, dst);
        const from = l.vex?.half === 1 && bits > 16 ? n : 0;
        const known = knownByte(imm);
        if (known !== undefined) {
            l.write(dst, shuffle(l, bits / 8, a, b, IOTA.slice(0, n).map((i) => ((known >> (from + i)) & 1 ? n + i : i))));
            return;
        }
        const chosen = l.shr(l.zext(l.read(imm), 32), from);
        l.write(dst, l.simd('v128.bitselect', [b, a, bitsToMask(l, shape, bits, chosen, n)]));
    };
    define(mnemonic, blend);
    if (mnemonic === 'blendps')
        defineHalves('vpblendd', blend);
}
/** BLENDVPS, BLENDVPD, PBLENDVB: the source's elements where XMM0's have their top bit set. */
for (const [mnemonic, shape, bits] of [
    ['pblendvb', 'i8x16', 8],
    ['blendvps', 'i32x4', 32],
    ['blendvpd', 'i64x2', 64],
]) {
    const blend = (l, dst, src, choice) => {
        const b = vector(l, src);
        if (l.options.likeX86) {
            l.write(dst, l.simd(`${shape}.relaxed_laneselect`, [b, register(l, dst), choice]));
            return;
        }
        const chosen = l.simd(`${shape}.shr_s`, [choice, l.const(32, bits - 1)]);
        l.write(dst, l.simd('v128.bitselect', [b, register(l, dst), chosen]));
    };
    define(mnemonic, (l, dst, src) => blend(l, dst, src, l.xmmReg(0)));
    defineHalves(`v${mnemonic}`, (l, dst, src, choice) => blend(l, dst, src, l.xmm(choice)));
}
