import * as S from '../state.js';
/*
 * x87 arithmetic in 80 bits, inline. Register r is three locals: `s<r>` significand (i64), `g<r>` sign (i64, all ones
 * for minus), `e<r>` exponent (i32). The exponent of what is not a normal number has NOT_NORMAL in it, so that results
 * come out of range: operands need no checks of their own.
 *
 * The lines are straight, as branches on digits are not predictable: normal operands, rounding to nearest at 64 bits
 * (what programs run with), a normal result. Everything else is found out on the way and done by `x87.slow`.
 */
export const NOT_NORMAL = 0x40000000;
const TOP_BIT = 1n << 63n;
const LOW = 0xffffffffn;
/** The fraction bits and greatest exponent of memory formats. */
const FLOATS = { 32: { fraction: 23, max: 0xff }, 64: { fraction: 52, max: 0x7ff } };
export class ExactArithmetic {
    l;
    constructor(l) {
        this.l = l;
    }
    // --- small words ---
    i64(v) {
        return this.l.const(64, v);
    }
    i32(v) {
        return this.l.const(32, v);
    }
    wide(v) {
        return this.l.op('i64.extend_i32_u', [v], 64);
    }
    narrow(v) {
        return this.l.op('i32.wrap_i64', [v], 32);
    }
    shl(a, n) {
        return this.l.op('i64.shl', [a, n], 64);
    }
    shr(a, n) {
        return this.l.op('i64.shr_u', [a, n], 64);
    }
    /** All ones if the top bit is set. */
    spread(a) {
        return this.l.op('i64.shr_s', [a, this.i64(63)], 64);
    }
    not(v) {
        return this.l.op('i32.eqz', [v], 32);
    }
    any(conditions) {
        return conditions.reduce((a, b) => this.l.op('i32.or', [a, b], 32));
    }
    both(a, b) {
        return this.l.op('i32.and', [a, b], 32);
    }
    nonNegative(v) {
        return this.l.op('i64.ge_s', [v, this.i64(0)], 32);
    }
    /** Not 1 to `last`. */
    outOfRange(exponent, last) {
        return this.l.op('i32.ge_u', [this.l.sub(exponent, this.i32(1)), this.i32(last)], 32);
    }
    // --- registers ---
    get(r) {
        const { l } = this;
        return { s: l.local('i64', `s${r}`), g: l.local('i64', `g${r}`), e: l.local('i32', `e${r}`) };
    }
    named(r, v) {
        return { [`s${r}`]: v.s, [`g${r}`]: v.g, [`e${r}`]: v.e };
    }
    set(r, v) {
        for (const [name, value] of Object.entries(this.named(r, v)))
            this.l.setLocal(name, value);
        this.clearC1();
    }
    clearC1() {
        this.l.setLocal('last', this.i64(0));
    }
    /** Sign and exponent as in memory. */
    signExponent(v) {
        return this.l.or(this.l.band(v.e, 0x7fff), this.l.band(this.narrow(v.g), 0x8000));
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
        const { l } = this;
        const x = this.get(to);
        const y = this.get(from);
        const c1 = l.local('i64', 'last');
        this.set(to, {
            s: l.select(condition, y.s, x.s),
            g: l.select(condition, y.g, x.g),
            e: l.select(condition, y.e, x.e),
        });
        l.setLocal('last', c1);
    }
    constant(to, name) {
        if (name === 'fld1')
            this.set(to, { s: this.i64(TOP_BIT), g: this.i64(0), e: this.i32(0x3fff) });
        else if (name === 'fldz')
            this.set(to, { s: this.i64(0), g: this.i64(0), e: this.i32(NOT_NORMAL) });
        else
            return false;
        return true;
    }
    negate(r) {
        this.l.setLocal(`g${r}`, this.l.xor(this.get(r).g, this.i64(-1n)));
        this.clearC1();
    }
    absolute(r) {
        this.l.setLocal(`g${r}`, this.i64(0));
        this.clearC1();
    }
    // --- loads ---
    /** A float or double that is normal, or `odd`. */
    fromFloat(bits, v) {
        const { l } = this;
        const { fraction, max } = FLOATS[bits];
        const w = bits === 64 ? v : l.op('i64.extend_i32_s', [v], 64);
        const exponent = this.narrow(l.and(l.shr(w, fraction), this.i64(max)));
        return {
            s: l.or(l.shl(w, 63 - fraction), this.i64(TOP_BIT)),
            g: this.spread(w),
            e: l.add(exponent, this.i32(0x3fff - (max >> 1))),
            odd: this.outOfRange(exponent, max - 1),
        };
    }
    fromInteger(v) {
        const { l } = this;
        const g = this.spread(v);
        const magnitude = l.sub(l.xor(v, g), g);
        const n = l.op('i64.clz', [magnitude], 64);
        const e = l.sub(this.i32(0x403e), this.narrow(n));
        return { s: this.shl(magnitude, n), g, e: l.select(l.isZero(v), this.i32(NOT_NORMAL), e) };
    }
    fromMemory(kind, v) {
        return kind === 'int' ? this.fromInteger(v) : this.fromFloat(kind === 'f64' ? 64 : 32, v);
    }
    load(to, kind, v) {
        const x = this.fromMemory(kind, v);
        if (x.odd)
            this.l.slow(`x87r_fld_${kind}`, x.odd, [v], this.named(to, x), { lost: null, up: this.i64(0) });
        else
            this.set(to, x);
    }
    loadExtended(to, s, e) {
        const { l } = this;
        const w = l.band(l.low32(e), 0xffff);
        const exponent = l.band(w, 0x7fff);
        const normal = this.both(this.not(this.nonNegative(s)), this.not(this.outOfRange(exponent, 0x7ffe)));
        const marked = l.or(exponent, l.select(normal, this.i32(0), this.i32(NOT_NORMAL)));
        this.set(to, { s, g: l.sub(this.i64(0), this.wide(l.shr(w, 15))), e: marked });
    }
    // --- arithmetic ---
    multiply(a, b) {
        const { l } = this;
        const split = (v) => [l.and(v, this.i64(LOW)), l.shr(v, 32)];
        const [al, ah] = split(a.s);
        const [bl, bh] = split(b.s);
        const m0 = l.mul(al, bl);
        const m1 = l.add(l.mul(ah, bl), l.shr(m0, 32));
        const m2 = l.add(l.mul(al, bh), l.and(m1, this.i64(LOW)));
        const hi = l.add(l.add(l.mul(ah, bh), l.shr(m1, 32)), l.shr(m2, 32));
        const lo = l.or(l.shl(m2, 32), l.and(m0, this.i64(LOW)));
        const n = l.shr(l.xor(hi, this.i64(-1n)), 63);
        return {
            hi: l.or(this.shl(hi, n), l.and(l.shr(lo, 63), n)),
            lo: this.shl(lo, n),
            g: l.xor(a.g, b.g),
            e: l.sub(l.add(a.e, l.sub(b.e, this.i32(0x3ffe))), this.narrow(n)),
            bad: [],
        };
    }
    add(a, b) {
        const { l } = this;
        // The greater magnitude first: the borrow of (ea:as) - (eb:bs) tells which.
        const difference = l.sub(a.e, b.e);
        const borrow = l.sub(difference, l.ltU(a.s, b.s));
        const swap = l.op('i32.shr_s', [borrow, this.i32(31)], 32);
        const swap64 = l.op('i64.extend_i32_s', [swap], 64);
        const x = l.and(l.xor(a.s, b.s), swap64);
        const big = l.xor(a.s, x);
        const small = l.xor(b.s, x);
        const distance = l.sub(l.xor(difference, swap), swap);
        const e = l.sub(a.e, l.and(difference, swap));
        const minus = l.xor(a.g, b.g);
        const g = l.xor(a.g, l.and(minus, swap64));
        // One bit lower, so that a sum has room: bh:bl +- sh:sl, minus as the two's complement.
        const n = this.wide(distance);
        const bh = l.shr(big, 1);
        const bl = l.shl(big, 63);
        const sh = l.xor(l.shr(this.shr(small, n), 1), minus);
        const sl = l.xor(this.shl(small, l.sub(this.i64(63), n)), minus);
        const low = l.sub(l.add(bl, sl), minus);
        const carry = l.shr(l.or(l.and(bl, sl), l.and(l.or(bl, sl), l.xor(low, this.i64(-1n)))), 63);
        const high = l.add(l.add(bh, sh), carry);
        const left = l.op('i64.clz', [high], 64);
        return {
            hi: l.or(this.shl(high, left), this.shr(l.shr(low, 1), l.sub(this.i64(63), left))),
            lo: this.shl(low, left),
            g,
            e: l.sub(l.add(e, this.i32(1)), this.narrow(left)),
            bad: [l.op('i32.gt_u', [distance, this.i32(62)], 32)],
        };
    }
    /** Two digits of 32 bits: Knuth, vol. 2, 4.3.1, algorithm D. The estimate of a digit is too large by 2 at most. */
    divide(a, b) {
        const { l } = this;
        const b0 = l.and(b.s, this.i64(LOW));
        // Not zero even if b is: then the result is thrown away.
        const b1 = l.or(l.shr(b.s, 32), this.i64(1n << 31n));
        const greater = this.wide(l.op('i64.ge_u', [a.s, b.s], 32));
        const digit = (u, next) => {
            let q = l.op('i64.div_u', [u, b1], 64);
            let t = l.sub(u, l.mul(q, b1));
            const tooLarge = () => {
                const more = this.any([
                    l.op('i64.gt_u', [q, this.i64(LOW)], 32),
                    l.op('i64.gt_u', [l.mul(q, b0), l.or(l.shl(t, 32), next)], 32),
                ]);
                return this.wide(this.both(l.op('i64.le_u', [t, this.i64(LOW)], 32), more));
            };
            const first = tooLarge();
            q = l.sub(q, first);
            t = l.add(t, l.and(b1, l.sub(this.i64(0), first)));
            q = l.sub(q, tooLarge());
            return [q, l.sub(l.or(l.shl(u, 32), next), l.mul(q, b.s))];
        };
        const [q1, u] = digit(this.shr(a.s, greater), l.shr(l.and(l.shl(a.s, 63), l.sub(this.i64(0), greater)), 32));
        const [q0, rest] = digit(u, this.i64(0));
        // What is left against half of b.
        const other = l.sub(b.s, rest);
        const half = this.wide(l.op('i64.le_u', [other, rest], 32));
        const some = this.both(l.op('i64.ne', [rest, this.i64(0)], 32), l.op('i64.ne', [rest, other], 32));
        return {
            hi: l.or(l.shl(q1, 32), q0),
            lo: l.or(l.shl(half, 63), this.wide(some)),
            g: l.xor(a.g, b.g),
            e: l.add(l.sub(a.e, b.e), l.add(this.narrow(greater), this.i32(0x3ffe))),
            bad: [l.op('i32.ge_u', [l.or(a.e, b.e), this.i32(NOT_NORMAL)], 32)],
        };
    }
    binary(op, to, a, b) {
        const x = this.get(a);
        const y = this.get(b);
        this.compute(op, to, x, y, `x87r_${op}`, [x.s, this.signExponent(x), y.s, this.signExponent(y)]);
    }
    binaryMemory(op, r, kind, v) {
        const x = this.get(r);
        const y = this.fromMemory(kind, v);
        this.compute(op, r, x, y, `x87r_${op}_${kind}`, [x.s, this.signExponent(x), v]);
    }
    /** x op y into register `to`; the helper is for what the inline lines leave. */
    compute(op, to, x, y, helper, args) {
        const flip = (v) => ({ ...v, g: this.l.xor(v.g, this.i64(-1n)) });
        const odd = y.odd ? [y.odd] : [];
        if (op === 'mul')
            this.round(to, this.multiply(x, y), odd, helper, args);
        else if (op === 'add')
            this.round(to, this.add(x, y), odd, helper, args);
        else if (op === 'sub')
            this.round(to, this.add(x, flip(y)), odd, helper, args);
        else if (op === 'subr')
            this.round(to, this.add(flip(x), y), odd, helper, args);
        else if (op === 'div')
            this.round(to, this.divide(x, y), odd, helper, args);
        else
            this.round(to, this.divide(y, x), odd, helper, args);
    }
    outOfLine(helper, args, to) {
        const none = { s: this.i64(0), g: this.i64(0), e: this.i32(0) };
        this.l.slow(helper, null, args, this.named(to, none), null);
    }
    squareRoot(r) {
        const x = this.get(r);
        this.outOfLine('x87r_sqrt', [x.s, this.signExponent(x)], r);
    }
    roundToInteger(r) {
        const x = this.get(r);
        this.outOfLine('x87r_rndint', [x.s, this.signExponent(x)], r);
    }
    /** 1 where `kept`, of which `tail` (a fraction of 2^64) is cut off, goes up: to nearest, ties to even. */
    roundsUp(kept, tail) {
        const { l } = this;
        return this.wide(l.ltU(l.sub(this.i64(TOP_BIT), l.and(kept, this.i64(1))), tail));
    }
    round(to, w, odd, helper, args) {
        const { l } = this;
        const up = this.roundsUp(w.hi, w.lo);
        const s = l.add(w.hi, up);
        // A carry out of the top, or digits all cancelled: s has no top bit.
        const range = this.outOfRange(l.add(w.e, l.local('i32', 'odd')), 0x7ffe);
        const bad = this.any([range, this.nonNegative(s), ...w.bad, ...odd]);
        l.slow(helper, bad, args, this.named(to, { s, g: w.g, e: w.e }), { lost: w.lo, up });
    }
    // --- comparisons ---
    /** FCOM's condition codes for two numbers that are normal or zero. */
    order(a, b) {
        const { l } = this;
        const ea = l.band(a.e, 0x7fff);
        const eb = l.band(b.e, 0x7fff);
        const same = this.both(l.eq(a.s, b.s), l.eq(ea, eb));
        const opposite = this.narrow(l.and(l.xor(a.g, b.g), this.i64(1)));
        const zeros = l.op('i64.eqz', [l.or(a.s, b.s)], 32);
        const equal = this.any([zeros, this.both(same, this.not(opposite))]);
        const less = this.any([l.ltU(ea, eb), this.both(l.eq(ea, eb), l.ltU(a.s, b.s))]);
        const negative = this.narrow(l.and(a.g, this.i64(1)));
        const below = this.both(l.xor(negative, this.both(less, this.not(opposite))), this.not(equal));
        return l.or(l.shl(below, 8), l.shl(equal, 14));
    }
    neitherNormalNorZero(v) {
        const { l } = this;
        const zero = l.op('i64.eqz', [l.or(v.s, this.wide(l.xor(v.e, this.i32(NOT_NORMAL))))], 32);
        return this.both(l.op('i32.ge_u', [v.e, this.i32(NOT_NORMAL)], 32), this.not(zero));
    }
    compare(a, b, quiet) {
        const x = this.get(a);
        if (b === null) {
            const zero = { s: this.i64(0), g: this.i64(0), e: this.i32(0) };
            return this.compared(x, zero, [this.neitherNormalNorZero(x)], 'x87r_compare', [
                x.s,
                this.signExponent(x),
                zero.s,
                zero.e,
                this.i32(0),
            ]);
        }
        const y = this.get(b);
        const bad = [this.neitherNormalNorZero(x), this.neitherNormalNorZero(y)];
        const args = [x.s, this.signExponent(x), y.s, this.signExponent(y), this.i32(quiet ? 1 : 0)];
        return this.compared(x, y, bad, 'x87r_compare', args);
    }
    compareMemory(r, kind, v) {
        const x = this.get(r);
        const y = this.fromMemory(kind, v);
        const bad = [this.neitherNormalNorZero(x), ...(y.odd ? [y.odd] : [])];
        return this.compared(x, y, bad, `x87r_compare_${kind}`, [x.s, this.signExponent(x), v]);
    }
    compared(x, y, bad, helper, args) {
        const { l } = this;
        l.slow(helper, this.any(bad), args, { code: this.wide(this.order(x, y)) }, { lost: null, up: this.i64(0) });
        return this.narrow(l.local('i64', 'code'));
    }
    // --- stores ---
    storeFloat(r, bits) {
        const { l } = this;
        const { fraction, max } = FLOATS[bits];
        const x = this.get(r);
        const drop = 63 - fraction;
        const exponent = l.sub(x.e, this.i32(0x3fff - (max >> 1)));
        const kept = l.shr(x.s, drop);
        const tail = l.shl(x.s, 64 - drop);
        const up = this.roundsUp(kept, tail);
        // The leading digit and a carry out of the fraction go into the exponent.
        const number = l.add(l.add(kept, up), l.shl(this.wide(l.sub(exponent, this.i32(1))), fraction));
        const value = l.or(number, l.and(x.g, this.i64(1n << BigInt(bits - 1))));
        const bad = this.outOfRange(l.add(exponent, l.local('i32', 'odd')), max - 2);
        const args = [x.s, this.signExponent(x)];
        l.slow(`x87r_st_f${bits}`, bad, args, { value, lost: tail, up, pending: this.i32(0) }, null);
        const v = l.local('i64', 'value');
        return bits === 64 ? v : this.narrow(v);
    }
    storeExtended(r) {
        const { l } = this;
        const x = this.get(r);
        l.setState(S.HELPER_RESULT, this.wide(this.signExponent(x)));
        for (const name of ['lost', 'up'])
            l.setLocal(name, this.i64(0));
        l.setLocal('pending', this.i32(0));
        return x.s;
    }
    storeInteger(r, max, truncate) {
        const { l } = this;
        const x = this.get(r);
        const none = { value: this.i64(0), lost: this.i64(0), up: this.i64(0), pending: this.i32(0) };
        l.slow('x87r_st_int', null, [x.s, this.signExponent(x), max, truncate], none, null);
        return l.local('i64', 'value');
    }
    /** After a store: its rounding goes to the status word. */
    stored() {
        const { l } = this;
        l.setLocal('last', l.local('i64', 'up'));
        l.setLocal('sticky', l.or(l.local('i64', 'sticky'), l.local('i64', 'lost')));
        l.setLocal('fsw', l.or(l.local('i32', 'fsw'), l.local('i32', 'pending')));
    }
}
