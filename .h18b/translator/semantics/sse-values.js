import { SSE_OPERATIONS } from '../helpers/sse-exact.wat.js';
import { UndefinedForm } from '../ir/builder.js';
export const scalarBits = (t) => (t === 'f32' ? 32 : 64);
export const packedOf = (t) => (t === 'f32' ? 'f32x4' : 'f64x2');
// --- operands ------------------------------------------------------------------------------------------------------
/** Whether the instruction works on 64-bit registers. */
export function isMmx(l) {
    return l.form.operands.some((o) => o.kind === 'mm');
}
/** An MMX register as the low half of a vector. */
function mm(l, o) {
    return l.simd('i64x2.replace_lane', [zeroVector(l), l.read(o)], 0);
}
/**
 * A 128-bit source; memory must be aligned (every legacy SSE instruction but the unaligned moves wants that, and no VEX
 * one unless `aligned`). Of an MMX form: 64 bits (or what the form reads), any alignment.
 */
export function vector(l, o, aligned = l.vex === null) {
    if (o.kind === 'xmm')
        return l.xmm(o);
    if (o.kind === 'mm')
        return mm(l, o);
    if (o.kind !== 'mem')
        throw new UndefinedForm('not an SSE operand');
    if (o.bits < 128) {
        if (!isMmx(l))
            throw new UndefinedForm('not a 128-bit operand');
        return lowVector(l, o, o.bits);
    }
    return l.loadVector(o, aligned);
}
/** A source of which the low `bits` count: a register whole, memory (32 or 64 bits of it, any alignment) with zeros. */
export function lowVector(l, o, bits) {
    if (o.kind === 'xmm')
        return l.xmm(o);
    if (o.kind === 'mm')
        return mm(l, o);
    if (o.kind !== 'mem')
        throw new UndefinedForm('not an SSE operand');
    if (o.whole)
        return l.loadVector(o);
    return l.loadAs('v128', bits, l.address(o));
}
/**
 * The source of an instruction that makes elements wider, so that the low `bits` give a whole vector; those after them
 * where the upper half of a VEX form is wanted.
 */
export function narrowVector(l, o, bits) {
    if (l.vex?.halves !== 2)
        return bits === 16 && o.kind === 'mem' ? word(l, o) : lowVector(l, o, bits);
    const v = l.vex.once(o, () => [o.kind === 'mem' && o.bits === 128 ? l.loadVector(o) : lowVector(l, o, 2 * bits)]);
    return l.vex.half === 0 ? v : shuffle(l, 1, v, v, [...span(bits / 8, bits / 8), ...span(0, 16 - bits / 8)]);
}
const word = (l, o) => l.simd('i16x8.replace_lane', [zeroVector(l), l.read(o)], 0);
/** A scalar float source: the low element of a register, or memory of its width. */
export function scalar(l, t, o) {
    if (o.kind === 'xmm')
        return low(l, t, l.xmm(o));
    if (o.kind !== 'mem')
        throw new UndefinedForm('not an SSE operand');
    return l.loadAs(t, scalarBits(t), l.address(o));
}
/** The register operand that an instruction reads and writes. */
export function register(l, o) {
    if (o.kind === 'mm')
        return mm(l, o);
    if (o.kind !== 'xmm')
        throw new UndefinedForm('not an SSE operand');
    return l.xmm(o);
}
/** An 8-bit immediate where it is known, else undefined: the definition then computes from `l.read(o)`. */
export function knownByte(o) {
    return o.imm === undefined ? undefined : Number(o.imm & 0xffn);
}
// --- elements and constants ----------------------------------------------------------------------------------------
/** Lowest element. */
export function low(l, t, v) {
    return l.simd(`${packedOf(t)}.extract_lane`, [v], 0);
}
/** `v` with its lowest element replaced. */
export function withLow(l, t, v, x) {
    return l.simd(`${packedOf(t)}.replace_lane`, [v, x], 0);
}
const span = (from, n) => Array.from({ length: n }, (_, i) => from + i);
/** The low `bits` of `x` under the high ones of `v`. */
export function mergeLow(l, bits, v, x) {
    return l.simd('i8x16.shuffle', [x, v], [...span(0, bits / 8), ...span(16 + bits / 8, 16 - bits / 8)]);
}
export function zeroVector(l) {
    return l.v128(new Array(16).fill(0));
}
/** A vector constant from elements of 8, 16, 32 or 64 bits, lowest first; one element is repeated. */
export function constVector(l, elementBits, ...elements) {
    const size = elementBits / 8;
    return l.v128(span(0, 16).map((i) => {
        const e = BigInt(elements[Math.floor(i / size) % elements.length]);
        return Number((e >> BigInt((i % size) * 8)) & 0xffn);
    }));
}
/** A float constant in every element. */
export function floatVector(l, t, x) {
    return t === 'f32x4' ? constVector(l, 32, floatBits(x)) : constVector(l, 64, doubleBits(x));
}
const scratch = new DataView(new ArrayBuffer(8));
function floatBits(x) {
    scratch.setFloat32(0, x);
    return scratch.getUint32(0);
}
function doubleBits(x) {
    scratch.setFloat64(0, x);
    return scratch.getBigUint64(0);
}
/** Rearranges elements of `size` bytes of the 32 bytes of a, then b. */
export function shuffle(l, size, a, b, elements) {
    return l.simd('i8x16.shuffle', [a, b], elements.flatMap((e) => span(e * size, size)));
}
/** An instruction `dst = op(dst, src)` on whole vectors. */
export function packedBinary(compute) {
    return (l, dst, src) => {
        const b = vector(l, src);
        l.write(dst, compute(l, register(l, dst), b));
    };
}
// --- floating point as the processor does it -------------------------------------------------------------------------
/** Whether `r` is, or has, a NaN: an i32. */
export function hasNaN(l, t, r) {
    const unequal = l.simd(`${t}.ne`, [r, r]);
    if (t === 'f32' || t === 'f64')
        return l.low32(unequal);
    // bitmask is one instruction in V8; any_true takes four.
    return l.simd(t === 'f64x2' ? 'i64x2.bitmask' : 'i32x4.bitmask', [unequal]);
}
/*
 * Operations with MXCSR's say and its exception flags go through `Builder.exact`: Wasm's plain operation where result
 * and operands are of ordinary magnitude, an exact helper (`helpers/sse-exact*.wat.ts`) where anything else might be to
 * do. The windows are such that a product or quotient in its own, of one operand in its own, has no denormal for the
 * other operand; and a root in its own has none either.
 */
export const OPERAND_LEAST = { f32: -64, f64: -512, f32x4: -64, f64x2: -512 };
export const RESULT_LEAST = { f32: -62, f64: -510, f32x4: -62, f64x2: -510 };
/**
 * Every rounding operation of scalars and vectors goes through here: `r` is the plain result. `operands`: those that
 * may be denormal without the result telling.
 */
export function controlled(l, t, name, a, b, r) {
    const which = name === 'sqrt' ? undefined : name === 'mul' || name === 'div' ? 'either' : 'both';
    const imm = {
        helper: `sse_exact_${t}`,
        guard: 'rounding',
        result: { shape: t, least: RESULT_LEAST[t] },
        ...(which ? { operands: { shape: t, least: OPERAND_LEAST[t], which } } : {}),
    };
    return l.exact(imm, r, [a, b, l.const(32, SSE_OPERATIONS.indexOf(name))]);
}
/** ADD, SUB, MUL, DIV, SQRT (of both operands the same). */
export function arithmetic(l, t, name, a, b) {
    return controlled(l, t, name, a, b, l.simd(`${t}.${name}`, name === 'sqrt' ? [a] : [a, b]));
}
/**
 * An operation on two operands that rounds nothing, `r` its plain result: `compare` (gives what stands for the first
 * operand then; `how`: 1 if quiet NaNs are invalid) or `extremum` (`how`: 0 least, 1 greatest).
 */
export function compared(l, t, name, a, b, how, r) {
    const imm = {
        helper: `sse_${name}_${t}`,
        guard: 'exact',
        operands: { shape: t, least: OPERAND_LEAST[t], which: 'both' },
    };
    return l.exact(imm, r, [a, b, typeof how === 'number' ? l.const(32, how) : how]);
}
/** An operation that can be inexact; its helper is asked too if `special`. */
export function inexact(l, helper, r, args, special) {
    if (!special)
        return l.exact({ helper, guard: 'rounding' }, r, args);
    return l.exact({ helper, guard: 'rounding', condition: true }, r, [...args, special]);
}
