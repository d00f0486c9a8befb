import { define, defineVex } from './registry.js';
import { compared, constVector, knownByte, low, lowVector, mergeLow, packedBinary, register, scalar, shuffle, vector, withLow, } from './sse-values.js';
/** Comparisons: SDM vol. 2, each under its own name. */
/** COMISS, COMISD, UCOMISS, UCOMISD: they differ in the exceptions that they record. */
for (const [quiet, kind] of ['comis', 'ucomis'].entries()) {
    for (const [suffix, t] of [
        ['s', 'f32'],
        ['d', 'f64'],
    ]) {
        define(kind + suffix, (l, a, b) => {
            const y = scalar(l, t, b);
            const x = scalar(l, t, a);
            l.setFlags('compareFloat', 32, compared(l, t, 'compare', x, y, 1 - quiet, x), y);
        });
    }
}
/**
 * Predicates 0..3 of CMPPS and its like; 4..7 are their negations. VEX forms have twice as many: 12..15 (here 4..7),
 * with 8..11 as their negations; and once more all of them with bit 4, which only says what exceptions a NaN raises.
 */
function predicate(l, t, n, a, b) {
    switch (n) {
        case 4:
            return l.simd('v128.or', [l.simd(`${t}.lt`, [a, b]), l.simd(`${t}.gt`, [a, b])]);
        case 5:
            return l.simd(`${t}.ge`, [a, b]);
        case 6:
            return l.simd(`${t}.gt`, [a, b]);
        case 7:
            return constVector(l, 8, 0xff);
        case 0:
            return l.simd(`${t}.eq`, [a, b]);
        case 1:
            return l.simd(`${t}.lt`, [a, b]);
        case 2:
            return l.simd(`${t}.le`, [a, b]);
        default:
            return l.simd('v128.or', [l.simd(`${t}.ne`, [a, a]), l.simd(`${t}.ne`, [b, b])]);
    }
}
/** Whether a quiet NaN is invalid: for predicates of less and greater, unless bit 4 turns it round. */
function signals(l, imm) {
    const i = l.zext(imm, 32);
    const ordering = l.band(l.xor(i, l.shr(i, 1)), 1);
    return l.vex ? l.xor(ordering, l.band(l.shr(i, 4), 1)) : ordering;
}
function compare(l, t, a, b, imm, known) {
    if (known !== undefined) {
        const high = l.vex !== null && (known & 8) !== 0;
        if (!high && (known & 7) === 4)
            return l.simd(`${t}.ne`, [a, b]);
        const r = predicate(l, t, (known & 3) + (high ? 4 : 0), a, b);
        return ((known & 4) !== 0) !== high ? l.simd('v128.not', [r]) : r;
    }
    const i = l.zext(imm, 32);
    const lowBit = l.band(i, 1);
    const chosen = (from) => l.select(l.band(i, 2), l.select(lowBit, predicate(l, t, from + 3, a, b), predicate(l, t, from + 2, a, b)), l.select(lowBit, predicate(l, t, from + 1, a, b), predicate(l, t, from, a, b)));
    const r = l.vex ? l.select(l.band(i, 8), chosen(4), chosen(0)) : chosen(0);
    const negative = l.vex ? l.xor(l.shr(i, 2), l.shr(i, 3)) : l.shr(i, 2);
    const negate = l.neg(l.band(negative, 1));
    return l.simd('v128.xor', [r, l.simd('i32x4.splat', [negate])]);
}
/** CMPPS, CMPPD, CMPSS, CMPSD: all bits of an element set where imm8's predicate holds. */
for (const [suffix, t, one, bits] of [
    ['s', 'f32x4', 'f32', 32],
    ['d', 'f64x2', 'f64', 64],
]) {
    define(`cmpp${suffix}`, (l, dst, src, imm) => {
        const b = vector(l, src);
        const i = l.read(imm);
        const x = register(l, dst);
        const a = compared(l, t, 'compare', x, b, signals(l, i), x);
        l.write(dst, compare(l, t, a, b, i, knownByte(imm)));
    });
    define(`cmps${suffix}`, (l, dst, src, imm) => {
        const b = lowVector(l, src, bits);
        const i = l.read(imm);
        const v = register(l, dst);
        const x = low(l, one, v);
        const a = withLow(l, one, v, compared(l, one, 'compare', x, low(l, one, b), signals(l, i), x));
        l.write(dst, mergeLow(l, bits, v, compare(l, t, a, b, i, knownByte(imm))));
    });
}
/** PCMPEQ, PCMPGT (signed). */
for (const [suffix, shape] of [
    ['b', 'i8x16'],
    ['w', 'i16x8'],
    ['d', 'i32x4'],
    ['q', 'i64x2'],
]) {
    // The idiom for all ones does not depend on the register's value.
    define(`pcmpeq${suffix}`, (l, dst, src) => {
        if (src.kind === 'xmm' && src.reg !== undefined && src.reg === dst.reg)
            l.write(dst, constVector(l, 8, 0xff));
        else
            packedBinary((l, a, b) => l.simd(`${shape}.eq`, [a, b]))(l, dst, src);
    });
    define(`pcmpgt${suffix}`, packedBinary((l, a, b) => l.simd(`${shape}.gt_s`, [a, b])));
}
/**
 * SSE4.1: PTEST: ZF: no bit is set in both; CF: the source has no bit that the destination lacks. VTESTPS, VTESTPD: of
 * the elements' top bits.
 */
function test(bits) {
    return (l, dst, src) => {
        const halves = src.bits === 256 ? [0, 1] : [0];
        const loaded = src.kind !== 'mem' ? null : src.bits === 256 ? l.load256(l.address(src)) : [vector(l, src)];
        const any = (combine) => {
            const found = halves.map((half) => combine(l.xmm(dst, half), loaded ? loaded[half] : l.xmm(src, half)));
            const all = found.length > 1 ? l.simd('v128.or', [found[0], found[1]]) : found[0];
            const counted = bits(l);
            return l.isZero(l.simd('v128.any_true', [counted ? l.simd('v128.and', [all, counted]) : all]));
        };
        const same = src.kind !== 'mem' && src.reg !== undefined && src.reg === dst.reg;
        const zero = any((a, b) => (same ? a : l.simd('v128.and', [a, b])));
        const carry = same ? l.const(1, 1) : any((a, b) => l.simd('v128.andnot', [b, a]));
        l.setFlags('vectorTest', 8, zero, carry);
    };
}
define('ptest', test(() => null));
defineVex('vptest', test(() => null));
defineVex('vtestps', test((l) => constVector(l, 32, 0x80000000)));
defineVex('vtestpd', test((l) => constVector(l, 64, 1n << 63n)));
/** SSE4.1: PHMINPOSUW: the least word and its place. */
define('phminposuw', (l, dst, src) => {
    // Each word over its place number: the least of these has the least word, and the first place where it stands.
    const v = vector(l, src);
    const keys = (half, at) => l.simd('v128.or', [
        l.simd('i32x4.shl', [l.simd(`i32x4.extend_${half}_i16x8_u`, [v]), l.const(32, 16)]),
        constVector(l, 32, at, at + 1, at + 2, at + 3),
    ]);
    let m = l.simd('i32x4.min_u', [keys('low', 0), keys('high', 4)]);
    m = l.simd('i32x4.min_u', [m, shuffle(l, 8, m, m, [1, 0])]);
    m = l.simd('i32x4.min_u', [m, shuffle(l, 4, m, m, [1, 0, 3, 2])]);
    const key = l.simd('i32x4.extract_lane', [m], 0);
    l.write(dst, l.simd('i32x4.replace_lane', [constVector(l, 8, 0), l.rotl(key, 16)], 0));
});
