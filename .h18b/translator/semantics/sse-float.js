import { define } from './registry.js';
import { arithmetic, compared, constVector, controlled, hasNaN, knownByte, low, lowVector, mergeLow, packedBinary, packedOf, register, scalar, scalarBits, shuffle, vector, withLow, zeroVector, } from './sse-values.js';
/** Floating-point arithmetic: SDM vol. 1, chapter 10 and 11.6; vol. 2, each under its own name. */
/** Suffix of a mnemonic and its element type. */
const SCALARS = [
    ['ss', 'f32'],
    ['sd', 'f64'],
];
const PACKED = [
    ['ps', 'f32x4'],
    ['pd', 'f64x2'],
];
/** ADD, SUB, MUL, DIV. */
for (const name of ['add', 'sub', 'mul', 'div']) {
    for (const [suffix, t] of SCALARS) {
        define(name + suffix, (l, dst, src) => {
            const b = scalar(l, t, src);
            const v = register(l, dst);
            l.write(dst, withLow(l, t, v, arithmetic(l, t, name, low(l, t, v), b)));
        });
    }
    for (const [suffix, t] of PACKED)
        define(name + suffix, packedBinary((l, a, b) => arithmetic(l, t, name, a, b)));
}
/** SQRT. */
for (const [suffix, t] of SCALARS) {
    define(`sqrt${suffix}`, (l, dst, src) => {
        const x = scalar(l, t, src);
        l.write(dst, withLow(l, t, register(l, dst), arithmetic(l, t, 'sqrt', x, x)));
    });
}
for (const [suffix, t] of PACKED) {
    define(`sqrt${suffix}`, (l, dst, src) => {
        const x = vector(l, src);
        l.write(dst, arithmetic(l, t, 'sqrt', x, x));
    });
}
/** MIN, MAX: the second operand unless the first is less (greater); so it is also the one given for NaNs and zeros. */
const least = (l, t, name, a, b) => l.simd(`${t}.p${name}`, [b, a]);
for (const [how, name] of ['min', 'max'].entries()) {
    for (const [suffix, t] of PACKED)
        define(name + suffix, packedBinary((l, a, b) => compared(l, t, 'extremum', a, b, how, least(l, t, name, a, b))));
    for (const [suffix, t] of SCALARS) {
        define(name + suffix, (l, dst, src) => {
            const b = lowVector(l, src, scalarBits(t));
            const a = register(l, dst);
            const r = low(l, t, least(l, packedOf(t), name, a, b));
            l.write(dst, withLow(l, t, a, compared(l, t, 'extremum', low(l, t, a), low(l, t, b), how, r)));
        });
    }
}
/** AND, ANDN, OR, XOR of the bits; integer instructions of the same meaning are in sse-integer.ts. */
for (const suffix of ['ps', 'pd']) {
    define(`and${suffix}`, packedBinary((l, a, b) => l.simd('v128.and', [a, b])));
    define(`andn${suffix}`, packedBinary((l, a, b) => l.simd('v128.andnot', [b, a])));
    define(`or${suffix}`, packedBinary((l, a, b) => l.simd('v128.or', [a, b])));
    // The idiom for zero does not depend on the register's value.
    define(`xor${suffix}`, (l, dst, src) => {
        if (src.kind === 'xmm' && src.reg !== undefined && src.reg === dst.reg)
            l.write(dst, zeroVector(l));
        else
            packedBinary((l, a, b) => l.simd('v128.xor', [a, b]))(l, dst, src);
    });
}
/** RCP, RSQRT: estimates, of the processor that `helpers/estimates.ts` names. */
for (const [name, helper] of [
    ['rcp', 'reciprocal'],
    ['rsqrt', 'reciprocal_root'],
]) {
    const estimate = (l, v) => l.helper(helper, 'v128', [v]);
    define(`${name}ps`, (l, dst, src) => l.write(dst, estimate(l, vector(l, src))));
    define(`${name}ss`, (l, dst, src) => {
        const r = estimate(l, lowVector(l, src, 32));
        l.write(dst, mergeLow(l, 32, register(l, dst), r));
    });
}
/** SSE3: ADDSUB subtracts in the even elements, adds in the odd ones. */
for (const [suffix, t] of PACKED) {
    const odd = t === 'f32x4' ? [0, 5, 2, 7] : [0, 3];
    define(`addsub${suffix}`, packedBinary((l, a, b) => {
        const r = shuffle(l, 16 / odd.length, l.simd(`${t}.sub`, [a, b]), l.simd(`${t}.add`, [a, b]), odd);
        return controlled(l, t, 'addsub', a, b, r);
    }));
}
/** SSE3: HADD, HSUB combine neighbours, of the destination and then of the source. */
for (const name of ['add', 'sub']) {
    for (const [suffix, t] of PACKED) {
        const [even, odd] = t === 'f32x4'
            ? [
                [0, 2, 4, 6],
                [1, 3, 5, 7],
            ]
            : [
                [0, 2],
                [1, 3],
            ];
        define(`h${name}${suffix}`, packedBinary((l, a, b) => {
            const size = 16 / even.length;
            return arithmetic(l, t, name, shuffle(l, size, a, b, even), shuffle(l, size, a, b, odd));
        }));
    }
}
/** SSE4.1: ROUND: imm8 bits 1..0 say how, bit 2: as MXCSR says, bit 3: never inexact. */
function round(l, t, x, imm, known) {
    const helper = `sse_round_${t}`;
    const args = [x, l.zext(imm, 32)];
    if (known === undefined)
        return l.exact({ helper, guard: 'always' }, x, args);
    const r = l.simd(`${t}.${known & 4 ? 'nearest' : ['nearest', 'floor', 'ceil', 'trunc'][known & 3]}`, [x]);
    return l.exact({ helper, guard: known & 8 ? 'exact' : 'rounding', condition: true }, r, [...args, hasNaN(l, t, r)]);
}
for (const [suffix, t] of SCALARS) {
    define(`round${suffix}`, (l, dst, src, imm) => {
        const r = round(l, t, scalar(l, t, src), l.read(imm), knownByte(imm));
        l.write(dst, withLow(l, t, register(l, dst), r));
    });
}
for (const [suffix, t] of PACKED) {
    define(`round${suffix}`, (l, dst, src, imm) => {
        l.write(dst, round(l, t, vector(l, src), l.read(imm), knownByte(imm)));
    });
}
/** All bits of element i set where bit `first + i` of the immediate is. */
function elementMask(l, t, imm, first) {
    const bits = t === 'f32x4' ? [1, 2, 4, 8] : [1, 2];
    const shape = t === 'f32x4' ? 'i32x4' : 'i64x2';
    const wide = l.simd(`${shape}.splat`, [l.zext(imm, t === 'f32x4' ? 32 : 64)]);
    const wanted = constVector(l, t === 'f32x4' ? 32 : 64, ...bits.map((b) => b << first));
    return l.simd(`${shape}.eq`, [l.simd('v128.and', [wide, wanted]), wanted]);
}
/** SSE4.1: DPPS, DPPD: products chosen by imm8 bits 7..4, summed, to the elements chosen by bits 3..0. */
for (const [suffix, t] of PACKED) {
    define(`dp${suffix}`, (l, dst, src, imm) => {
        const b = vector(l, src);
        const a = register(l, dst);
        const i = l.read(imm);
        // Elements that are not chosen raise no exceptions.
        const chosen = elementMask(l, t, i, 4);
        const of = (v) => l.simd('v128.and', [v, chosen]);
        const products = l.simd('v128.and', [arithmetic(l, t, 'mul', of(a), of(b)), chosen]);
        const swapped = t === 'f32x4' ? [1, 0, 3, 2] : [1, 0];
        let sum = arithmetic(l, t, 'add', products, shuffle(l, 16 / swapped.length, products, products, swapped));
        if (t === 'f32x4')
            sum = arithmetic(l, t, 'add', sum, shuffle(l, 8, sum, sum, [1, 0]));
        // Every element takes the lowest one's sum: which operand's NaN comes first depends on the side.
        const all = shuffle(l, 16 / swapped.length, sum, sum, swapped.map(() => 0));
        l.write(dst, l.simd('v128.and', [all, elementMask(l, t, i, 0)]));
    });
}
