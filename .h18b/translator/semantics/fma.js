import { fmaFused, fmaPlain } from './fma-plain.js';
import { defineHalves } from './registry.js';
import { constVector, low, RESULT_LEAST, register, scalar, vector, withLow, } from './sse-values.js';
/** Fused multiply-add: SDM vol. 2C, "VFMADD132PD" and its like. The arithmetic: `helpers/fma.wat.ts`. */
/** Which of the three operands are multiplied, and which is added. */
const ORDERS = { 132: [0, 2, 1], 213: [1, 0, 2], 231: [1, 2, 0] };
/** What is negated: the product; the addend in even, in odd elements. */
const OPERATIONS = {
    madd: [false, false, false],
    msub: [false, true, true],
    nmadd: [true, false, false],
    nmsub: [true, true, true],
    maddsub: [false, true, false],
    msubadd: [false, false, true],
};
const SIGN = { f32x4: [32, 0x80000000], f64x2: [64, 1n << 63n] };
/** The operand with the sign of its even, of its odd elements turned round. */
function negated(l, t, v, even, odd) {
    if (!even && !odd)
        return v;
    const [bits, sign] = SIGN[t];
    return l.simd('v128.xor', [v, constVector(l, bits, even ? sign : 0, odd ? sign : 0)]);
}
/** a * b + c, in line where nothing is out of the ordinary. The interpreter leaves all of it to the helper. */
function fused(l, t, args) {
    const helper = `sse_fma_${t}`;
    const [a, b, c] = args;
    if (l.options.open)
        return l.exact({ helper, guard: 'always' }, a, [...args]);
    const result = { shape: t, least: RESULT_LEAST[t] };
    const { r, special } = l.options.fused ? fmaFused(l, t, a, b, c) : fmaPlain(l, t, a, b, c);
    const usuallyPlain = l.options.fused === true;
    return l.exact({ helper, guard: 'rounding', result, condition: true, usuallyPlain }, r, [...args, special]);
}
for (const [order, places] of Object.entries(ORDERS)) {
    for (const [name, [product, even, odd]] of Object.entries(OPERATIONS)) {
        const signs = (product ? 1 : 0) | (even ? 2 : 0) | (odd ? 4 : 0);
        for (const [suffix, t] of [
            ['ps', 'f32x4'],
            ['pd', 'f64x2'],
        ]) {
            defineHalves(`vf${name}${order}${suffix}`, (l, dst, second, third) => {
                const z = vector(l, third);
                const operands = [register(l, dst), register(l, second), z];
                const [a, b, c] = places.map((i) => operands[i]);
                const args = [negated(l, t, a, product, product), b, negated(l, t, c, even, odd), l.const(32, signs)];
                l.write(dst, fused(l, t, args));
            });
        }
        if (even !== odd)
            continue;
        for (const [suffix, t] of [
            ['ss', 'f32'],
            ['sd', 'f64'],
        ]) {
            defineHalves(`vf${name}${order}${suffix}`, (l, dst, second, third) => {
                const z = scalar(l, t, third);
                const v = register(l, dst);
                const operands = [low(l, t, v), low(l, t, register(l, second)), z];
                const [a, b, c] = places.map((i) => operands[i]);
                const args = [negatedScalar(l, t, a, product), b, negatedScalar(l, t, c, even), l.const(32, signs)];
                l.write(dst, withLow(l, t, v, fused(l, t, args)));
            });
        }
    }
}
function negatedScalar(l, t, x, negate) {
    return negate ? l.simd(`${t}.neg`, [x]) : x;
}
