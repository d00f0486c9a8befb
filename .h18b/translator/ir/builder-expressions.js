import { constValue, isConst } from './ir.js';
import { opRow } from './ops.js';
/** Signals a form that a definition does not cover: the instruction raises #UD. */
export class UndefinedForm extends Error {
}
/** The Wasm type of a value of so many bits. */
export const typeOf = (bits) => (bits === 64 ? 'i64' : bits === 128 ? 'v128' : 'i32');
/** The width of a Wasm type's values. */
export const bitsOf = (type) => (type === 'i64' || type === 'f64' ? 64 : type === 'v128' ? 128 : 32);
const mask = (bits) => (1n << BigInt(bits)) - 1n;
/** A builder's nodes, and the values that are computed from others. */
export class ExpressionBuilder {
    options;
    ops = [];
    /** Current instruction; set by `begin`. */
    form;
    constructor(options) {
        this.options = options;
    }
    push(op, type, bits, args, imm) {
        return this.node(op, type, bits, args, imm);
    }
    node(op, type, bits, args, imm) {
        // That they fit together is known to `push`; the names of numeric operations are put together.
        const n = { op, type, bits, args, imm };
        this.ops.push(n);
        return n;
    }
    /** An operation without result. */
    effect(op, args, imm) {
        return this.push(op, 'none', 0, args, imm);
    }
    /** A numeric operation of the table; `bits` is the result's width. Folds constants. */
    op(name, args, bits, imm) {
        const r = opRow(name);
        if (this.options.fold && r.fold && args.every(isConst))
            return this.makeConst(r.result, bits, r.fold(...args.map(constValue)));
        return this.node(name, r.result, bits, args, imm);
    }
    makeConst(type, bits, value) {
        return this.push('const', type, bits, [], type === 'i64' ? BigInt.asUintN(64, value) : BigInt.asUintN(32, value));
    }
    const(bits, value) {
        const v = BigInt(value);
        return this.makeConst(typeOf(bits), bits, bits < 64 ? v & mask(bits) : v);
    }
    f32(v) {
        return this.push('const', 'f32', 32, [], v);
    }
    f64(v) {
        return this.push('const', 'f64', 64, [], v);
    }
    /** A vector constant of 16 bytes. */
    v128(bytes) {
        return this.push('const', 'v128', 128, [], bytes);
    }
    /** Any vector operation of the table; imm is a lane number or a shuffle. */
    simd(name, args, imm) {
        const r = opRow(name);
        return this.node(name, r.result, bitsOf(r.result), args, imm);
    }
    // --- integer arithmetic: the width is that of the first argument --------------------------------------------
    binary(name, a, b, maskResult) {
        if (a.type !== b.type)
            throw new Error(`${name}: ${a.op} is ${a.type}, ${b.op} is ${b.type} (${this.form?.mnemonic})`);
        const r = this.op(`${a.type}.${name}`, [a, b], a.bits);
        return maskResult && a.bits < 32 ? this.op('i32.and', [r, this.const(32, mask(a.bits))], a.bits) : r;
    }
    constIs(v, value) {
        return this.options.fold && isConst(v) && constValue(v) === value;
    }
    add(a, b) {
        if (this.constIs(b, 0n))
            return a;
        if (this.constIs(a, 0n))
            return b;
        return this.binary('add', a, b, true);
    }
    sub(a, b) {
        if (this.constIs(b, 0n))
            return a;
        return this.binary('sub', a, b, true);
    }
    mul(a, b) {
        return this.binary('mul', a, b, true);
    }
    and(a, b) {
        if (this.options.fold && a === b)
            return a;
        return this.binary('and', a, b, false);
    }
    or(a, b) {
        if (this.options.fold && a === b)
            return a;
        if (this.constIs(a, 0n))
            return b;
        if (this.constIs(b, 0n))
            return a;
        return this.binary('or', a, b, false);
    }
    xor(a, b) {
        if (this.options.fold && a === b)
            return this.const(a.bits, 0);
        return this.binary('xor', a, b, false);
    }
    not(a) {
        return this.xor(a, this.const(a.bits, mask(a.bits)));
    }
    neg(a) {
        return this.sub(this.const(a.bits, 0), a);
    }
    /** `a & constant`. */
    band(a, m) {
        return this.and(a, this.const(a.bits, m));
    }
    count(a, n) {
        if (typeof n === 'number')
            return this.const(a.type === 'i64' ? 64 : 32, n);
        return a.type === 'i64' ? this.zext(n, 64) : n.type === 'i64' ? this.low32(n) : n;
    }
    /** Shifts: the count must be below the width (of the Wasm type); the result is cut to the width of `a`. */
    shl(a, n) {
        if (n === 0)
            return a;
        const r = this.op(`${a.type}.shl`, [a, this.count(a, n)], a.bits);
        return a.bits < 32 ? this.op('i32.and', [r, this.const(32, mask(a.bits))], a.bits) : r;
    }
    shr(a, n) {
        if (n === 0)
            return a;
        return this.op(`${a.type}.shr_u`, [a, this.count(a, n)], a.bits);
    }
    /** Arithmetic shift of a value whose width is that of its Wasm type, or that was sign-extended to it. */
    sar(a, n) {
        if (n === 0)
            return a;
        return this.op(`${a.type}.shr_s`, [a, this.count(a, n)], a.bits);
    }
    rotl(a, n) {
        return this.op(`${a.type}.rotl`, [a, this.count(a, n)], a.bits);
    }
    rotr(a, n) {
        return this.op(`${a.type}.rotr`, [a, this.count(a, n)], a.bits);
    }
    eq(a, b) {
        return this.constIs(b, 0n) ? this.isZero(a) : this.compare('eq', a, b);
    }
    ne(a, b) {
        return this.compare('ne', a, b);
    }
    ltU(a, b) {
        return this.compare('lt_u', a, b);
    }
    leU(a, b) {
        return this.compare('le_u', a, b);
    }
    /** Signed comparisons want values as wide as their Wasm type (see `sext`). */
    ltS(a, b) {
        return this.compare('lt_s', a, b);
    }
    leS(a, b) {
        return this.compare('le_s', a, b);
    }
    compare(name, a, b) {
        return this.op(`${a.type}.${name}`, [a, b], 1);
    }
    isZero(a) {
        return this.op(`${a.type}.eqz`, [a], 1);
    }
    /** Marks an i32 that is 0 or 1 as a truth value. */
    bool(a) {
        return this.retype(a, 1);
    }
    retype(a, bits) {
        if (a.bits === bits)
            return a;
        return this.push('alias', a.type, bits, [a]);
    }
    select(cond, a, b) {
        if (this.options.fold && isConst(cond))
            return constValue(cond) ? a : b;
        return this.push('select', a.type, a.bits, [cond, a, b]);
    }
    // --- width changes -----------------------------------------------------------------------------------------
    zext(a, bits) {
        if (bits <= a.bits)
            return bits === a.bits ? a : this.trunc(a, bits);
        if (bits === 64 && a.type === 'i32')
            return this.op('i64.extend_i32_u', [a], 64);
        return this.retype(a, bits);
    }
    sext(a, bits) {
        if (a.bits === bits)
            return a;
        if (a.bits === 1)
            return this.zext(a, bits);
        const wide = a.bits === 8 ? this.op('i32.extend8_s', [a], 32) : a.bits === 16 ? this.op('i32.extend16_s', [a], 32) : a;
        if (bits === 64)
            return this.op('i64.extend_i32_s', [wide], 64);
        return bits === 32 ? wide : this.op('i32.and', [wide, this.const(32, mask(bits))], bits);
    }
    trunc(a, bits) {
        if (a.bits <= bits)
            return a;
        let n = a;
        if (a.type === 'i64' && bits <= 32) {
            const inner = a.op === 'i64.extend_i32_u' || a.op === 'i64.extend_i32_s' ? a.args[0] : null;
            n = inner && this.options.fold ? inner : this.op('i32.wrap_i64', [a], 32);
            // What was extended may be narrower than what is asked for.
            if (n.bits <= bits)
                return this.retype(n, bits);
        }
        if (bits >= 32 && n.type === 'i32')
            return this.retype(n, bits);
        return this.op('i32.and', [n, this.const(32, mask(bits))], bits);
    }
    /** The value as an i32 of 32 bits (the low half of an i64). */
    low32(a) {
        return a.type === 'i64' ? this.trunc(a, 32) : this.retype(a, 32);
    }
}
