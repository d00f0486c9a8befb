/*
 * x87 arithmetic in double precision (`--x87 fast`): register r is the local `d<r>` (f64). No exceptions, no rounding
 * or precision control but for conversions to integers; `helpers/x87-fast.wat.ts` is the same for the interpreter.
 */
const CONSTANTS = {
    fld1: 1,
    fldz: 0,
    fldpi: Math.PI,
    fldl2t: Math.log2(10),
    fldl2e: Math.LOG2E,
    fldlg2: Math.log10(2),
    fldln2: Math.LN2,
};
export class DoubleArithmetic {
    l;
    constructor(l) {
        this.l = l;
    }
    get(r) {
        return this.l.local('f64', `d${r}`);
    }
    set(r, v) {
        this.l.setLocal(`d${r}`, v);
        this.clearC1();
    }
    clearC1() {
        this.l.setLocal('last', this.l.const(64, 0));
    }
    copy(to, from) {
        this.set(to, this.get(from));
    }
    swap(a, b) {
        const x = this.get(a);
        const y = this.get(b);
        this.set(a, y);
        this.set(b, x);
    }
    move(condition, to, from) {
        this.l.setLocal(`d${to}`, this.l.select(condition, this.get(from), this.get(to)));
    }
    constant(to, name) {
        const v = CONSTANTS[name];
        if (v === undefined)
            return false;
        this.set(to, this.l.f64(v));
        return true;
    }
    negate(r) {
        this.set(r, this.l.op('f64.neg', [this.get(r)], 64));
    }
    absolute(r) {
        this.set(r, this.l.op('f64.abs', [this.get(r)], 64));
    }
    squareRoot(r) {
        this.set(r, this.l.op('f64.sqrt', [this.get(r)], 64));
    }
    roundToInteger(r) {
        this.set(r, this.l.helper('x87f_rndint', 'f64', [this.get(r)]));
    }
    fromMemory(kind, v) {
        const { l } = this;
        if (kind === 'int')
            return l.op('f64.convert_i64_s', [v], 64);
        if (kind === 'f64')
            return l.op('f64.reinterpret', [v], 64);
        return l.op('f64.promote', [l.op('f32.reinterpret', [v], 32)], 64);
    }
    load(to, kind, v) {
        this.set(to, this.fromMemory(kind, v));
    }
    loadExtended(to, s, e) {
        this.set(to, this.l.helper('x87f_from_f80', 'f64', [s, this.l.low32(e)]));
    }
    binary(op, to, a, b) {
        this.set(to, this.compute(op, this.get(a), this.get(b)));
    }
    binaryMemory(op, r, kind, v) {
        this.set(r, this.compute(op, this.get(r), this.fromMemory(kind, v)));
    }
    compute(op, x, y) {
        const reversed = op === 'subr' || op === 'divr';
        return this.l.op(`f64.${reversed ? op.slice(0, -1) : op}`, reversed ? [y, x] : [x, y], 64);
    }
    compare(a, b) {
        return this.codes(this.get(a), b === null ? this.l.f64(0) : this.get(b));
    }
    compareMemory(r, kind, v) {
        return this.codes(this.get(r), this.fromMemory(kind, v));
    }
    /** C0 below, C3 equal, and C2 with both where one is a NaN. */
    codes(x, y) {
        const { l } = this;
        const is = (op) => l.op(`f64.${op}`, [x, y], 32);
        const ordered = l.op('i32.or', [is('ge'), is('lt')], 32);
        const codes = l.op('i32.or', [l.shl(is('lt'), 8), l.shl(is('eq'), 14)], 32);
        return l.select(ordered, codes, l.const(32, 0x4500));
    }
    storeFloat(r, bits) {
        const { l } = this;
        if (bits === 64)
            return l.op('i64.reinterpret', [this.get(r)], 64);
        return l.op('i32.reinterpret', [l.op('f32.demote', [this.get(r)], 32)], 32);
    }
    storeExtended(r) {
        return this.l.helper('x87f_to_f80', 'i64', [this.get(r)]);
    }
    storeInteger(r, max, truncate) {
        return this.l.helper('x87f_to_int', 'i64', [this.get(r), max, truncate]);
    }
    stored() {
        this.clearC1();
    }
}
