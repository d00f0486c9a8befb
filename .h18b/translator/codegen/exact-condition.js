import * as S from '../state.js';
/**
 * The condition under which an `exact` operation goes to its helper.
 *
 * A window is half of all exponents wide. What is added to the bits takes exactly the exponents in the window to the
 * upper half: the top bit of the exponent field says it, whatever the sign. So a further value costs an addition and an
 * `and`, and one comparison with the guard tells of all and of MXCSR.
 */
export function exactCondition(m, e) {
    const { imm, extra } = e;
    if (imm.guard === 'always')
        return 'always';
    const guard = (word) => m.i32.load((imm.guard === 'rounding' ? S.SSE_GUARD : S.SSE_GUARD_EXACT) + 4 * word, 4, m.i32.const(0));
    const or = (a) => (extra ? m.i32.or(a, extra()) : a);
    if (!e.flags) {
        // MXCSR is as a program starts with, or regions would record flags. What is left are NaNs, which Wasm leaves open.
        // (Operations that give none are plain by now: the usual-modes pass.) A further condition says where a fused
        // operation's plain result may be wrong, or that of rounding to an integer.
        const tests = imm.result ? [unordered(m, imm.result.shape, e.plain)] : [];
        if (extra)
            tests.push(extra());
        return tests.reduce((x, y) => m.i32.or(x, y));
    }
    const tests = [];
    if (imm.result)
        tests.push({ ...imm.result, value: e.plain() });
    if (imm.operands) {
        const { shape, least, which } = imm.operands;
        for (const i of watched(which, e.normal))
            tests.push({ shape, least, value: e.args[i]() });
    }
    if (tests.length === 0)
        return or(guard(3));
    const { shape } = tests[0];
    const moved = tests.map((t) => moveWindow(m, t.shape, t.value, t.least));
    if (shape === 'f32' || shape === 'f64') {
        const all = moved.reduce((a, b) => m.i32.and(a, b));
        return or(m.i32.eqz(m.i32.and(all, guard(0))));
    }
    const lanes = imm.result?.lanes;
    const mask = inAllLanes(m, shape, moved.reduce((a, b) => m.v128.and(a, b)));
    return or(m.i32.ne(lanes === 3 ? m.i32.and(mask, m.i32.const(3)) : mask, guard(shape === 'f64x2' || lanes === 3 ? 1 : 2)));
}
/** Bit 30 (62) of each lane. */
function inAllLanes(m, shape, v) {
    const one = m.i32.const(1);
    return shape === 'f32x4' ? m.i32x4.bitmask(m.i32x4.shl(v, one)) : m.i64x2.bitmask(m.i64x2.shl(v, one));
}
/** Whether a value is, or has, a NaN. */
function unordered(m, shape, get) {
    if (shape === 'f32' || shape === 'f64')
        return m[shape].ne(get(), get());
    const ne = m[shape].ne(get(), get());
    return shape === 'f32x4' ? m.i32x4.bitmask(ne) : m.i64x2.bitmask(ne);
}
/**
 * Operands to look at: those that may be denormal. Of a product's, one in its window is enough: then the result, in its
 * own, says that the other is normal.
 */
function watched(which, normal) {
    const unknown = (which === 'first' ? [0] : which === 'second' ? [1] : [0, 1]).filter((i) => !((normal >> i) & 1));
    return which === 'either' ? unknown.slice(-1) : unknown;
}
/** The bits with the exponents from `least` on in the upper half of all; of a double its upper word. */
function moveWindow(m, shape, value, least) {
    const { i32, i64 } = m;
    switch (shape) {
        case 'f32':
            return i32.add(i32.reinterpret(value), i32.const((128 - (least + 127)) << 23));
        case 'f64': {
            const high = i32.wrap(i64.shr_u(i64.reinterpret(value), i64.const(32n)));
            return i32.add(high, i32.const((1024 - (least + 1023)) << 20));
        }
        case 'f32x4':
            return m.i32x4.add(value, splat(m, BigInt(128 - (least + 127)) << 23n, 4));
        case 'f64x2':
            return m.i64x2.add(value, splat(m, BigInt(1024 - (least + 1023)) << 52n, 8));
    }
}
function splat(m, v, bytes) {
    return m.v128.const(Array.from({ length: 16 }, (_, i) => Number((v >> BigInt((i % bytes) * 8)) & 0xffn)));
}
