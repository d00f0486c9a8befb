import { constValue, isConst } from '../ir/ir.js';
import { define } from './registry.js';
function maskedCount(l, bits, o) {
    const n = l.read(o);
    const max = bits === 64 ? 63 : 31;
    if (isConst(n)) {
        const known = Number(constValue(n)) & max;
        return { value: l.const(32, known), known };
    }
    return { value: l.low32(l.band(n, max)), known: null };
}
/** `n - count` as an i32. */
function less(l, n, count) {
    return l.sub(l.const(32, n), count);
}
const bit0 = (l, v) => l.bool(l.band(l.low32(v), 1));
const topBit = (l, v) => bit0(l, l.shr(v, v.bits - 1));
/** Whether the top two bits differ: OF of shifts and rotates to the right. */
const topTwoDiffer = (l, v) => topBit(l, l.xor(v, l.shl(v, 1)));
/** Sets flags of `kind` (`kind + 'If'` where the count is known only at run time) unless the count is zero. */
function setFlags(l, kind, bits, n, ...args) {
    if (n.known === 0)
        return;
    if (n.known !== null)
        l.setFlags(kind, bits, ...args);
    else
        l.setFlags(`${kind}If`, bits, ...args, l.ne(n.value, l.const(32, 0)));
}
/** SHL (SAL): SDM vol. 2B, "SAL/SAR/SHL/SHR". */
define(['shl', 'sal'], (l, dst, count) => {
    const x = l.readForWrite(dst);
    const n = maskedCount(l, dst.bits, count);
    const r = l.shl(x, n.value);
    l.write(dst, r);
    const carry = bit0(l, l.shr(x, less(l, dst.bits, n.value)));
    setFlags(l, 'shift', dst.bits, n, r, carry, l.xor(carry, topBit(l, r)));
});
/** SHR. */
define('shr', (l, dst, count) => {
    const x = l.readForWrite(dst);
    const n = maskedCount(l, dst.bits, count);
    const r = l.shr(x, n.value);
    l.write(dst, r);
    const carry = bit0(l, l.shr(x, l.sub(n.value, l.const(32, 1))));
    setFlags(l, 'shift', dst.bits, n, r, carry, topTwoDiffer(l, r));
});
/** SAR. */
define('sar', (l, dst, count) => {
    const x = l.readForWrite(dst);
    const n = maskedCount(l, dst.bits, count);
    const wide = l.sext(x, Math.max(32, dst.bits));
    const r = l.trunc(l.sar(wide, n.value), dst.bits);
    l.write(dst, r);
    const carry = bit0(l, l.sar(wide, l.sub(n.value, l.const(32, 1))));
    setFlags(l, 'shift', dst.bits, n, r, carry, l.const(1, 0));
});
/** `x` rotated left by `n`, any width. */
function rotateLeft(l, x, n) {
    if (x.bits >= 32)
        return l.rotl(x, n);
    const m = l.band(n, x.bits - 1);
    return l.or(l.shl(x, m), l.shr(x, less(l, x.bits, m)));
}
function rotateRight(l, x, n) {
    if (x.bits >= 32)
        return l.rotr(x, n);
    const m = l.band(n, x.bits - 1);
    return l.or(l.shr(x, m), l.shl(x, less(l, x.bits, m)));
}
/** ROL: SDM vol. 2B, "RCL/RCR/ROL/ROR". */
define('rol', (l, dst, count) => {
    const x = l.readForWrite(dst);
    const n = maskedCount(l, dst.bits, count);
    const r = rotateLeft(l, x, n.value);
    l.write(dst, r);
    const carry = bit0(l, r);
    setFlags(l, 'carryOverflow', dst.bits, n, carry, l.xor(carry, topBit(l, r)));
});
/** ROR. */
define('ror', (l, dst, count) => {
    const x = l.readForWrite(dst);
    const n = maskedCount(l, dst.bits, count);
    const r = rotateRight(l, x, n.value);
    l.write(dst, r);
    setFlags(l, 'carryOverflow', dst.bits, n, topBit(l, r), topTwoDiffer(l, r));
});
/** Operand and CF as one number of `bits + 1` bits, for 8-, 16- and 32-bit operands; and the count below `bits + 1`. */
function withCarry(l, x, carry, n) {
    const ring = x.bits + 1;
    if (x.bits === 32)
        return { v: l.or(l.zext(x, 64), l.shl(l.zext(carry, 64), 32)), m: n.value, ring };
    const m = n.known !== null ? l.const(32, n.known % ring) : l.op('i32.rem_u', [n.value, l.const(32, ring)], 32);
    return { v: l.or(l.low32(x), l.shl(l.zext(carry, 32), x.bits)), m, ring };
}
/** RCL. */
define('rcl', (l, dst, count) => {
    const x = l.readForWrite(dst);
    const n = maskedCount(l, dst.bits, count);
    const carry = l.flag('C');
    let r;
    let out;
    if (dst.bits === 64) {
        const low = l.or(l.shl(l.zext(carry, 64), l.sub(n.value, l.const(32, 1))), l.shr(l.shr(x, 1), less(l, 64, n.value)));
        r = l.select(l.isZero(n.value), x, l.or(l.shl(x, n.value), low));
        out = bit0(l, l.shr(x, less(l, 64, n.value)));
    }
    else {
        const { v, m, ring } = withCarry(l, x, carry, n);
        const turned = l.or(l.shl(v, m), l.shr(v, less(l, ring, m)));
        r = l.trunc(turned, dst.bits);
        out = bit0(l, l.shr(turned, dst.bits));
    }
    l.write(dst, r);
    setFlags(l, 'carryOverflow', dst.bits, n, out, l.xor(out, topBit(l, r)));
});
/** RCR. */
define('rcr', (l, dst, count) => {
    const x = l.readForWrite(dst);
    const n = maskedCount(l, dst.bits, count);
    const carry = l.flag('C');
    let r;
    let out;
    if (dst.bits === 64) {
        const back = less(l, 64, n.value);
        const high = l.or(l.shl(l.zext(carry, 64), back), l.shl(l.shl(x, 1), back));
        r = l.select(l.isZero(n.value), x, l.or(l.shr(x, n.value), high));
        out = bit0(l, l.shr(x, l.sub(n.value, l.const(32, 1))));
    }
    else {
        const { v, m, ring } = withCarry(l, x, carry, n);
        const turned = l.or(l.shr(v, m), l.shl(v, less(l, ring, m)));
        r = l.trunc(turned, dst.bits);
        out = bit0(l, l.shr(turned, dst.bits));
    }
    l.write(dst, r);
    setFlags(l, 'carryOverflow', dst.bits, n, out, topTwoDiffer(l, r));
});
/**
 * SHLD: SDM vol. 2B. 16-bit operands with counts above 16 are undefined; as on AMD, the source is shifted in again.
 */
define('shld', (l, dst, src, count) => {
    const x = l.readForWrite(dst);
    const y = l.read(src);
    const n = maskedCount(l, dst.bits, count);
    const bits = dst.bits;
    const r = bits === 16
        ? l.trunc(l.shr(l.shl(threeWords(l, x, y, y), n.value), 32), 16)
        : l.or(l.shl(x, n.value), l.shr(l.shr(y, 1), less(l, bits - 1, n.value)));
    l.write(dst, r);
    const carry = bit0(l, l.shr(x, less(l, bits, n.value)));
    setFlags(l, 'shift', bits, n, r, carry, l.xor(carry, bit0(l, l.shr(x, less(l, bits - 1, n.value)))));
});
/** SHRD: SDM vol. 2B. */
define('shrd', (l, dst, src, count) => {
    const x = l.readForWrite(dst);
    const y = l.read(src);
    const n = maskedCount(l, dst.bits, count);
    const bits = dst.bits;
    const r = bits === 16
        ? l.trunc(l.shr(threeWords(l, y, y, x), n.value), 16)
        : l.or(l.shr(x, n.value), l.shl(l.shl(y, 1), less(l, bits - 1, n.value)));
    l.write(dst, r);
    const carry = bit0(l, l.shr(x, l.sub(n.value, l.const(32, 1))));
    setFlags(l, 'shift', bits, n, r, carry, topTwoDiffer(l, r));
});
/** Three 16-bit values in one i64, the first on top. */
function threeWords(l, a, b, c) {
    const lower = l.or(l.shl(l.low32(b), 16), l.low32(c));
    return l.or(l.shl(l.zext(a, 64), 32), l.zext(lower, 64));
}
