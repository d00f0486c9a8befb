import { constVector, floatVector, OPERAND_LEAST, packedOf, shuffle } from './sse-values.js';
export function fmaPlain(l, t, a, b, c) {
    switch (t) {
        case 'f32':
            return single(l, a, b, c);
        case 'f32x4':
            return packedSingle(l, a, b, c);
        default:
            return double(l, t, a, b, c);
    }
}
/** The same where the host's multiply-add rounds once: what it does not tell are operands out of the ordinary. */
export function fmaFused(l, t, a, b, c) {
    const windows = allInWindow(l, t, [a, b, c]);
    switch (t) {
        case 'f32':
        case 'f64': {
            const shape = packedOf(t);
            const wide = [a, b, c].map((x) => l.simd(`${shape}.splat`, [x]));
            const r = l.simd(`${shape}.extract_lane`, [l.simd(`${shape}.relaxed_madd`, wide)], 0);
            return { r, special: l.isZero(l.band(windows, WINDOW_BIT)) };
        }
        case 'f32x4':
        case 'f64x2': {
            const integers = t === 'f32x4' ? 'i32x4' : 'i64x2';
            const good = l.simd(`${integers}.bitmask`, [l.simd(`${integers}.shl`, [windows, l.const(32, 1)])]);
            return { r: l.simd(`${t}.relaxed_madd`, [a, b, c]), special: l.ne(good, l.const(32, t === 'f32x4' ? 15 : 3)) };
        }
    }
}
/** Bits of a sum of doubles below a float's, and what they are half way between two floats. */
const BELOW = 0x1fffffffn;
const HALF_WAY = 0x10000000n;
/** The top bit of the exponent field (bit 30 of the upper word) is set where the value lies in its window. */
function inWindow(l, t, x) {
    const least = OPERAND_LEAST[t];
    switch (t) {
        case 'f32':
            return l.add(l.op('i32.reinterpret', [x], 32), l.const(32, (1 - least) << 23));
        case 'f64':
            return l.add(l.low32(l.shr(l.op('i64.reinterpret', [x], 64), 32)), l.const(32, (1 - least) << 20));
        case 'f32x4':
            return l.simd('i32x4.add', [x, constVector(l, 32, (1 - least) << 23)]);
        case 'f64x2':
            return l.simd('i64x2.add', [x, constVector(l, 64, BigInt(1 - least) << 52n)]);
    }
}
const allInWindow = (l, t, values) => values
    .map((x) => inWindow(l, t, x))
    .reduce((p, q) => (t === 'f32' || t === 'f64' ? l.and(p, q) : l.simd('v128.and', [p, q])));
const WINDOW_BIT = 0x40000000;
function single(l, a, b, c) {
    const wide = (x) => l.simd('f64.promote', [x]);
    const s = l.simd('f64.add', [l.simd('f64.mul', [wide(a), wide(b)]), wide(c)]);
    const halfWay = l.eq(l.band(l.op('i64.reinterpret', [s], 64), BELOW), l.const(64, HALF_WAY));
    const outside = l.isZero(l.band(allInWindow(l, 'f32', [a, b, c]), WINDOW_BIT));
    return { r: l.simd('f32.demote', [s]), special: l.or(halfWay, outside) };
}
function packedSingle(l, a, b, c) {
    const sum = (part) => {
        const wide = (x) => l.simd('f64x2.promote_low_f32x4', [part(x)]);
        return l.simd('f64x2.add', [l.simd('f64x2.mul', [wide(a), wide(b)]), wide(c)]);
    };
    const sums = [sum((x) => x), sum((x) => shuffle(l, 8, x, x, [1, 1]))];
    const [s, u] = sums;
    const demoted = sums.map((x) => l.simd('f32x4.demote_f64x2_zero', [x]));
    const between = (x) => l.simd('i64x2.eq', [l.simd('v128.and', [x, constVector(l, 64, BELOW)]), constVector(l, 64, HALF_WAY)]);
    const halfWay = l.simd('v128.or', [between(s), between(u)]);
    const windows = l.simd('i32x4.shl', [allInWindow(l, 'f32x4', [a, b, c]), l.const(32, 1)]);
    const good = l.simd('i32x4.bitmask', [l.simd('v128.andnot', [windows, halfWay])]);
    return { r: shuffle(l, 8, demoted[0], demoted[1], [0, 2]), special: l.ne(good, l.const(32, 15)) };
}
function double(l, t, a, b, c) {
    const op = (name, ...args) => l.simd(`${t}.${name}`, args);
    const constant = (x) => (t === 'f64' ? l.f64(x) : floatVector(l, 'f64x2', x));
    const p = op('mul', a, b);
    const split = (x) => {
        const h = op('mul', x, constant(134217729));
        const high = op('sub', h, op('sub', h, x));
        return [high, op('sub', x, high)];
    };
    const [ah, al] = split(a);
    const [bh, bl] = split(b);
    const rest = op('add', op('sub', op('mul', ah, bh), p), op('mul', ah, bl));
    const e = op('add', op('add', rest, op('mul', al, bh)), op('mul', al, bl));
    const s = op('add', p, c);
    const moved = op('sub', s, p);
    const lost = op('add', op('sub', p, op('sub', s, moved)), op('sub', c, moved));
    const correction = op('add', lost, e);
    const r = op('add', s, op('mul', correction, constant(1 - 2 ** -52)));
    const same = op('eq', r, op('add', s, op('mul', correction, constant(1 + 2 ** -52))));
    const windows = allInWindow(l, t, [a, b, c, p]);
    if (t === 'f64') {
        const outside = l.isZero(l.band(windows, WINDOW_BIT));
        return { r, special: l.or(outside, l.isZero(same)) };
    }
    const good = l.simd('v128.and', [l.simd('i64x2.shl', [windows, l.const(32, 1)]), same]);
    return { r, special: l.ne(l.simd('i64x2.bitmask', [good]), l.const(32, 3)) };
}
