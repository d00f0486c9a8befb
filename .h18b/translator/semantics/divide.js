import { constValue, isConst } from '../ir/ir.js';
import * as S from '../state.js';
import { define } from './registry.js';
/*
 * DIV, IDIV: SDM vol. 2A. #DE comes before anything is written. Wasm's divisions trap where they must not, so the
 * divisor is replaced by 1 in the cases in which #DE is certain.
 */
const DIVIDE_ERROR = 0;
/** Quotient and remainder to AL and AH, or to rAX and rDX; flags. */
function writeResults(l, bits, quotient, remainder) {
    const q = l.trunc(quotient, bits);
    const r = l.trunc(remainder, bits);
    if (bits === 8)
        l.setReg(S.RAX, l.or(l.zext(q, 16), l.shl(l.zext(r, 16), 8)));
    else {
        l.setReg(S.RAX, q);
        l.setReg(S.RDX, r);
    }
    l.setFlags('division', bits);
}
/** The dividend of an operand of 8, 16 or 32 bits, zero-extended in an i32 or, for 32 bits, i64. */
function dividend(l, bits) {
    if (bits === 8)
        return l.low32(l.reg(S.RAX, 16));
    const high = l.reg(S.RDX, bits);
    const low = l.reg(S.RAX, bits);
    const wide = bits === 16 ? 32 : 64;
    return l.or(l.shl(l.zext(high, wide), bits), l.zext(low, wide));
}
const remainderOf = (l, name, n, d) => l.op(`${n.type}.${name}`, [n, d], n.bits);
const quotientOf = (l, name, n, d) => l.op(`${n.type}.${name}`, [n, d], n.bits);
/** DIV. */
define('div', (l, src) => {
    const bits = src.bits;
    const d = l.read(src);
    const zero = l.eq(d, l.const(bits, 0));
    const high = bits === 8 ? l.reg(S.RAX, 8, true) : l.reg(S.RDX, bits);
    if (isConst(high) && constValue(high) === 0n) {
        // `xor edx, edx` before the division.
        l.faultIf(zero, DIVIDE_ERROR);
        const n = l.reg(S.RAX, bits);
        const safe = l.select(zero, l.const(bits, 1), d);
        return writeResults(l, bits, quotientOf(l, 'div_u', n, safe), remainderOf(l, 'rem_u', n, safe));
    }
    // The quotient fits if the high half is below the divisor, which also rules out zero.
    const overflow = l.leU(d, high);
    l.faultIf(overflow, DIVIDE_ERROR);
    if (bits === 64) {
        const q = l.helper('div128u', 'i64', [high, l.reg(S.RAX, 64), d]);
        return writeResults(l, bits, q, l.state(S.HELPER_RESULT, 64));
    }
    const n = dividend(l, bits);
    const wide = l.zext(d, n.bits);
    const safe = l.select(overflow, l.const(n.bits, 1), wide);
    writeResults(l, bits, quotientOf(l, 'div_u', n, safe), remainderOf(l, 'rem_u', n, safe));
});
/** Whether rDX is the sign of rAX, as CDQ or CQO leaves it. */
function isSignOf(high, low) {
    const [of, by] = high.args;
    return high.op === `${low.type}.shr_s` && of === low && isConst(by) && constValue(by) === BigInt(low.bits - 1);
}
/** IDIV. */
define('idiv', (l, src) => {
    const bits = src.bits;
    const d = l.read(src);
    const zero = l.eq(d, l.const(bits, 0));
    if (bits >= 32) {
        const high = l.reg(S.RDX, bits);
        const low = l.reg(S.RAX, bits);
        if (isSignOf(high, low)) {
            const smallest = l.eq(low, l.const(bits, 1n << BigInt(bits - 1)));
            const error = l.or(zero, l.and(smallest, l.eq(d, l.const(bits, -1))));
            l.faultIf(error, DIVIDE_ERROR);
            const safe = l.select(error, l.const(bits, 1), d);
            return writeResults(l, bits, quotientOf(l, 'div_s', low, safe), remainderOf(l, 'rem_s', low, safe));
        }
        if (bits === 64) {
            const q = l.helper('div128s', 'i64', [high, low, d]);
            l.faultIf(l.ne(l.state(S.HELPER_RESULT + 8, 64), l.const(64, 0)), DIVIDE_ERROR);
            return writeResults(l, bits, q, l.state(S.HELPER_RESULT, 64));
        }
    }
    const n = bits === 8 ? l.sext(l.reg(S.RAX, 16), 32) : dividend(l, bits);
    const wide = l.sext(d, n.bits);
    // The smallest dividend overflows with every divisor: with 1, too.
    const smallest = l.eq(n, l.const(n.bits, 1n << BigInt(n.bits - 1)));
    const safe = l.select(l.or(zero, smallest), l.const(n.bits, 1), wide);
    const q = quotientOf(l, 'div_s', n, safe);
    l.faultIf(l.or(zero, l.ne(l.sext(l.trunc(q, bits), n.bits), q)), DIVIDE_ERROR);
    writeResults(l, bits, q, remainderOf(l, 'rem_s', n, safe));
});
/** AAM: AH = AL / base, AL the remainder. SDM vol. 2A. */
define('aam', (l, base) => {
    const d = l.low32(l.read(base));
    const zero = l.isZero(d);
    l.faultIf(zero, DIVIDE_ERROR);
    const safe = l.select(zero, l.const(32, 1), d);
    const n = l.low32(l.reg(S.RAX, 8));
    const high = l.trunc(quotientOf(l, 'div_u', n, safe), 8);
    const low = l.trunc(remainderOf(l, 'rem_u', n, safe), 8);
    l.setReg(S.RAX, l.or(l.zext(low, 16), l.shl(l.zext(high, 16), 8)));
    l.setFlags('logic', 8, low);
});
