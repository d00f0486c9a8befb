/** Z, S and P of a result. */
function ofResult(l, flag, r) {
    switch (flag) {
        case 'Z':
            return l.zext(r, 64);
        case 'S':
            return l.sext(r, 64);
        case 'P':
            return l.low32(r);
        default:
            throw new Error(`flag ${flag} does not follow from the result`);
    }
}
const isResult = (f) => f === 'Z' || f === 'S' || f === 'P';
/** Top bit of `v` as 0 or 1. */
function topBit(l, v) {
    return l.low32(l.shr(v, v.bits - 1));
}
function adjust(l, ...v) {
    return l.low32(v.reduce((a, b) => l.xor(a, b)));
}
export const FLAG_KINDS = {
    /** a + b = r */
    add: {
        writes: 'CPAZSO',
        compute: (l, f, _b, [a, b, r]) => {
            if (isResult(f))
                return ofResult(l, f, r);
            if (f === 'C')
                return l.ltU(r, a);
            if (f === 'A')
                return adjust(l, a, b, r);
            return l.sext(l.and(l.xor(a, r), l.xor(b, r)), 64);
        },
    },
    /** a + b + carry = r */
    adc: {
        writes: 'CPAZSO',
        compute: (l, f, bits, [a, b, r]) => {
            if (f !== 'C')
                return FLAG_KINDS.add.compute(l, f, bits, [a, b, r]);
            return topBit(l, l.or(l.and(a, b), l.and(l.or(a, b), l.not(r))));
        },
    },
    /** a - b = r */
    sub: {
        writes: 'CPAZSO',
        compute: (l, f, _b, [a, b, r]) => {
            if (isResult(f))
                return ofResult(l, f, r);
            if (f === 'C')
                return l.ltU(a, b);
            if (f === 'A')
                return adjust(l, a, b, r);
            return l.sext(l.and(l.xor(a, b), l.xor(a, r)), 64);
        },
    },
    /** a - b - borrow = r */
    sbb: {
        writes: 'CPAZSO',
        compute: (l, f, bits, [a, b, r]) => {
            if (f !== 'C')
                return FLAG_KINDS.sub.compute(l, f, bits, [a, b, r]);
            return topBit(l, l.or(l.and(l.not(a), b), l.and(l.not(l.xor(a, b)), r)));
        },
    },
    /** and, or, xor, test: args r */
    logic: {
        writes: 'CPAZSO',
        compute: (l, f, _b, [r]) => (isResult(f) ? ofResult(l, f, r) : f === 'O' ? l.const(64, 0) : l.const(32, 0)),
    },
    /** a + 1 = r, CF kept */
    inc: {
        writes: 'PAZSO',
        compute: (l, f, bits, [a, r]) => FLAG_KINDS.add.compute(l, f, bits, [a, l.const(bits, 1), r]),
    },
    dec: {
        writes: 'PAZSO',
        compute: (l, f, bits, [a, r]) => FLAG_KINDS.sub.compute(l, f, bits, [a, l.const(bits, 1), r]),
    },
    /** Z, S, P of r; C and O given; A cleared. args r, carry (bits 1), overflow (bits 1) */
    result: {
        writes: 'CPAZSO',
        compute: (l, f, _b, [r, c, o]) => {
            if (isResult(f))
                return ofResult(l, f, r);
            if (f === 'C')
                return c;
            if (f === 'A')
                return l.const(32, 0);
            return l.overflowFrom(o);
        },
    },
    /** As `result`, where the last argument is true. */
    resultIf: {
        writes: 'CPAZSO',
        guarded: true,
        compute: (l, f, bits, args) => FLAG_KINDS.result.compute(l, f, bits, args),
    },
    /** Shifts. As `result`, but A is set: what AMD gives for the undefined flag. */
    shift: {
        writes: 'CPAZSO',
        compute: (l, f, bits, args) => (f === 'A' ? l.const(32, 16) : FLAG_KINDS.result.compute(l, f, bits, args)),
    },
    shiftIf: {
        writes: 'CPAZSO',
        guarded: true,
        compute: (l, f, bits, args) => FLAG_KINDS.shift.compute(l, f, bits, args),
    },
    /** bextr: C, O and S clear, A set (A, S and P undefined; AMD). args r */
    bitField: {
        writes: 'CPAZSO',
        compute: (l, f, bits, [r]) => f === 'S' ? l.const(64, 0) : f === 'A' ? l.const(32, 16) : FLAG_KINDS.logic.compute(l, f, bits, [r]),
    },
    /** As `result` with A given too. args r, carry, overflow, adjust (bits 1 each) */
    decimal: {
        writes: 'CPAZSO',
        compute: (l, f, bits, [r, c, o, a]) => f === 'A' ? l.shl(l.low32(a), 4) : FLAG_KINDS.result.compute(l, f, bits, [r, c, o]),
    },
    /** bsf, bsr: Z of the source, P of the bit's number, the others 0 (undefined; AMD). args source, number */
    bitScan: {
        writes: 'CPAZSO',
        compute: (l, f, _b, [source, n]) => {
            if (f === 'Z')
                return l.zext(source, 64);
            if (f === 'P')
                return l.low32(n);
            return l.const(f === 'S' || f === 'O' ? 64 : 32, 0);
        },
    },
    /** tzcnt, lzcnt: C (source is zero) and Z (result is zero); P, A and S 0, O kept (undefined; AMD). args r, carry */
    countZeros: {
        writes: 'CPAZS',
        compute: (l, f, _b, [r, c]) => {
            if (f === 'Z')
                return l.zext(r, 64);
            if (f === 'C')
                return c;
            return f === 'P' ? l.const(32, 1) : l.const(f === 'S' ? 64 : 32, 0);
        },
    },
    /** popcnt: all clear but Z. args source */
    popcnt: {
        writes: 'CPAZSO',
        compute: (l, f, _b, [source]) => {
            if (f === 'Z')
                return l.zext(source, 64);
            return f === 'P' ? l.const(32, 1) : l.const(f === 'S' || f === 'O' ? 64 : 32, 0);
        },
    },
    /** div, idiv: C and O kept, A set, the others clear: what AMD gives for flags that are all undefined. */
    division: {
        writes: 'PAZS',
        compute: (l, f) => (f === 'S' ? l.const(64, 0) : f === 'Z' ? l.const(64, 1) : l.const(32, f === 'A' ? 16 : 1)),
    },
    /** One flag only. args the flag (bits 1) */
    carry: { writes: 'C', compute: (_l, _f, _b, [c]) => c },
    overflow: { writes: 'O', compute: (l, _f, _b, [o]) => l.overflowFrom(o) },
    zero: { writes: 'Z', compute: (l, f, _b, [z]) => rawFromBit(l, f, z) },
    /** comiss and its like, SDM vol. 2A: unordered sets Z, P and C; A, S and O are cleared. args a, b (floats) */
    compareFloat: {
        writes: 'CPAZSO',
        compute: (l, f, _b, [a, b]) => {
            const holds = (cc) => floatCondition(l, cc, a, b);
            if (f === 'C')
                return holds('b');
            if (f === 'Z' || f === 'P')
                return rawFromBit(l, f, holds(f === 'Z' ? 'e' : 'p'));
            return l.const(f === 'A' ? 32 : 64, 0);
        },
    },
    /** ptest and its like: Z and C, the others clear. args Z, C (bits 1 each) */
    vectorTest: {
        writes: 'CPAZSO',
        compute: (l, f, bits, [z, c]) => {
            const no = l.const(1, 0);
            return FLAG_KINDS.stringTest.compute(l, f, bits, [z, c, no, no]);
        },
    },
    /** pcmpistri and its like: P and A are cleared. args Z, C, S, O (bits 1 each) */
    stringTest: {
        writes: 'CPAZSO',
        compute: (l, f, _b, [z, c, s, o]) => {
            if (f === 'A')
                return l.const(32, 0);
            return rawFromBit(l, f, f === 'Z' ? z : f === 'C' ? c : f === 'S' ? s : f === 'O' ? o : l.const(1, 0));
        },
    },
    /** C and O only. args carry, overflow */
    carryOverflow: {
        writes: 'CO',
        compute: (l, f, _b, [c, o]) => (f === 'C' ? c : l.overflowFrom(o)),
    },
    /** mul, imul: C and O; the others undefined, and kept (AMD). args carry, overflow */
    multiply: {
        writes: 'CO',
        compute: (l, f, bits, args) => FLAG_KINDS.carryOverflow.compute(l, f, bits, args),
    },
    carryOverflowIf: {
        writes: 'CO',
        guarded: true,
        compute: (l, f, bits, args) => FLAG_KINDS.carryOverflow.compute(l, f, bits, args),
    },
};
/** Builds the value of one flag bit (0 or 1) from its raw variable. */
export function flagBit(l, flag) {
    const raw = l.flagVar(flag);
    switch (flag) {
        case 'C':
            return l.bool(raw);
        case 'P': {
            const low = l.band(raw, 0xff);
            return l.eq(l.band(l.op('i32.popcnt', [low], 32), 1), l.const(32, 0));
        }
        case 'A':
            return l.bool(l.band(l.shr(raw, 4), 1));
        case 'Z':
            return l.eq(raw, l.const(64, 0));
        default:
            return l.ltS(raw, l.const(64, 0));
    }
}
/** The raw variable's value that stands for the truth value `v`. */
export function rawFromBit(l, flag, v) {
    switch (flag) {
        case 'C':
            return v;
        case 'P':
            return l.low32(l.xor(v, l.const(1, 1)));
        case 'A':
            return l.shl(l.low32(v), 4);
        case 'Z':
            return l.zext(l.xor(v, l.const(1, 1)), 64);
        default:
            return l.op('i64.sub', [l.const(64, 0), l.zext(v, 64)], 64);
    }
}
/** Conditions by name (Intel's suffixes), as flags read and as an expression on them: SDM vol. 1, appendix B. */
export const CONDITIONS = {
    o: { reads: 'O', build: (l) => flagBit(l, 'O') },
    no: { reads: 'O', negated: 'o' },
    b: { reads: 'C', build: (l) => flagBit(l, 'C') },
    ae: { reads: 'C', negated: 'b' },
    e: { reads: 'Z', build: (l) => flagBit(l, 'Z') },
    ne: { reads: 'Z', negated: 'e' },
    be: { reads: 'CZ', build: (l) => l.or(flagBit(l, 'C'), flagBit(l, 'Z')) },
    a: { reads: 'CZ', negated: 'be' },
    s: { reads: 'S', build: (l) => flagBit(l, 'S') },
    ns: { reads: 'S', negated: 's' },
    p: { reads: 'P', build: (l) => flagBit(l, 'P') },
    np: { reads: 'P', negated: 'p' },
    l: { reads: 'SO', build: (l) => l.ltS(l.xor(l.flagVar('S'), l.flagVar('O')), l.const(64, 0)) },
    ge: { reads: 'SO', negated: 'l' },
    le: {
        reads: 'ZSO',
        build: (l) => l.or(flagBit(l, 'Z'), l.ltS(l.xor(l.flagVar('S'), l.flagVar('O')), l.const(64, 0))),
    },
    g: { reads: 'ZSO', negated: 'le' },
};
/** The expression of a condition on the raw flags. */
export function conditionFromFlags(l, cc) {
    const c = CONDITIONS[cc];
    return c.build ? c.build(l) : l.isZero(conditionFromFlags(l, c.negated));
}
/** A condition on the flags of `compareFloat`, by Wasm's comparisons (false where unordered, but for `ne`). */
function floatCondition(l, cc, a, b) {
    const compare = (name) => l.op(`${a.type}.${name}`, [a, b], 1);
    const unordered = () => l.or(l.op(`${a.type}.ne`, [a, a], 1), l.op(`${a.type}.ne`, [b, b], 1));
    switch (cc) {
        case 'a':
            return compare('gt');
        case 'ae':
            return compare('ge');
        case 'b':
            return l.isZero(compare('ge'));
        case 'be':
            return l.isZero(compare('gt'));
        case 'e':
            return l.isZero(floatCondition(l, 'ne', a, b));
        case 'ne':
            return l.or(compare('lt'), compare('gt'));
        case 'p':
            return unordered();
        case 'np':
            return l.isZero(unordered());
        default:
            return null;
    }
}
/** A condition on the flags of `vectorTest`. */
function vectorCondition(l, cc, z, c) {
    switch (cc) {
        case 'e':
            return z;
        case 'ne':
            return l.isZero(z);
        case 'b':
            return c;
        case 'ae':
            return l.isZero(c);
        case 'be':
            return l.or(z, c);
        case 'a':
            return l.isZero(l.or(z, c));
        default:
            return null;
    }
}
/**
 * The condition right after `flags` of some kind, straight from its operands; null where the flags are needed.
 * `cmp; jcc` and `test; jcc` come down to one Wasm comparison.
 */
export function conditionFromOperands(l, cc, kind, bits, args) {
    if (kind === 'compareFloat')
        return floatCondition(l, cc, args[0], args[1]);
    if (kind === 'vectorTest')
        return vectorCondition(l, cc, args[0], args[1]);
    const zero = l.const(bits, 0);
    if (kind === 'sub') {
        const [a, b, r] = args;
        const s = (v) => l.sext(v, bits < 32 ? 32 : bits);
        switch (cc) {
            case 'e':
                return l.eq(a, b);
            case 'ne':
                return l.ne(a, b);
            case 'b':
                return l.ltU(a, b);
            case 'ae':
                return l.leU(b, a);
            case 'be':
                return l.leU(a, b);
            case 'a':
                return l.ltU(b, a);
            case 'l':
                return l.ltS(s(a), s(b));
            case 'ge':
                return l.leS(s(b), s(a));
            case 'le':
                return l.leS(s(a), s(b));
            case 'g':
                return l.ltS(s(b), s(a));
            case 's':
                return l.ltS(s(r), l.const(bits < 32 ? 32 : bits, 0));
            case 'ns':
                return l.isZero(l.ltS(s(r), l.const(bits < 32 ? 32 : bits, 0)));
            default:
                return null;
        }
    }
    const r = kind === 'logic' ? args[0] : kind === 'inc' || kind === 'dec' ? args[1] : kind === 'add' ? args[2] : null;
    if (!r)
        return null;
    const sr = l.sext(r, bits < 32 ? 32 : bits);
    const szero = l.const(bits < 32 ? 32 : bits, 0);
    switch (cc) {
        case 'e':
            return l.eq(r, zero);
        case 'ne':
            return l.ne(r, zero);
        case 's':
            return l.ltS(sr, szero);
        case 'ns':
            return l.isZero(l.ltS(sr, szero));
    }
    if (kind === 'add' && cc === 'b')
        return l.ltU(r, args[0]);
    if (kind === 'add' && cc === 'ae')
        return l.leU(args[0], r);
    if (kind !== 'logic')
        return null;
    switch (cc) {
        case 'l':
            return l.ltS(sr, szero);
        case 'ge':
            return l.leS(szero, sr);
        case 'le':
            return l.leS(sr, szero);
        case 'g':
            return l.ltS(szero, sr);
        case 'b':
        case 'o':
            return l.const(1, 0);
        case 'ae':
        case 'no':
            return l.const(1, 1);
        case 'be':
            return l.eq(r, zero);
        case 'a':
            return l.ne(r, zero);
        default:
            return null;
    }
}
