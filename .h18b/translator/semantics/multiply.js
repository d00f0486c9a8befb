import * as S from '../state.js';
import { define } from './registry.js';
/** High 64 bits of an unsigned product of 64-bit values. */
export function mulHighUnsigned(l, a, b) {
    const low = 0xffffffffn;
    const [al, ah, bl, bh] = [l.band(a, low), l.shr(a, 32), l.band(b, low), l.shr(b, 32)];
    const m1 = l.add(l.mul(ah, bl), l.shr(l.mul(al, bl), 32));
    const m2 = l.add(l.mul(al, bh), l.band(m1, low));
    return l.add(l.add(l.mul(ah, bh), l.shr(m1, 32)), l.shr(m2, 32));
}
/** High 64 bits of a signed product of 64-bit values. */
export function mulHighSigned(l, a, b) {
    const correction = l.add(l.and(l.sar(a, 63), b), l.and(l.sar(b, 63), a));
    return l.sub(mulHighUnsigned(l, a, b), correction);
}
/** Both halves of a product of values of the same width. */
function product(l, a, b, signed) {
    const bits = a.bits;
    if (bits === 64)
        return { low: l.mul(a, b), high: (signed ? mulHighSigned : mulHighUnsigned)(l, a, b) };
    const wide = bits === 32 ? 64 : 32;
    const extend = (v) => (signed ? l.sext(v, wide) : l.zext(v, wide));
    const p = l.mul(extend(a), extend(b));
    return { low: l.trunc(p, bits), high: l.trunc(l.shr(p, bits), bits) };
}
/** CF and OF: the high half says more than the low half's sign (or zero) extension. */
function significant(l, low, high, signed) {
    if (!signed)
        return l.ne(high, l.const(high.bits, 0));
    const sign = l.sar(l.sext(low, Math.max(32, low.bits)), Math.max(32, low.bits) - 1);
    return l.ne(high, l.trunc(sign, high.bits));
}
/** AL * r/m to AX, or rAX * r/m to rDX:rAX. SF, ZF, AF and PF are undefined; AMD's processors keep them. */
function wideMultiply(signed) {
    return (l, src) => {
        const y = l.read(src);
        const { low, high } = product(l, l.reg(S.RAX, src.bits), y, signed);
        const carry = significant(l, low, high, signed);
        if (src.bits === 8)
            l.setReg(S.RAX, l.or(l.zext(low, 16), l.shl(l.zext(high, 16), 8)));
        else {
            l.setReg(S.RAX, low);
            l.setReg(S.RDX, high);
        }
        l.setFlags('multiply', src.bits, carry, carry);
    };
}
/** MUL: SDM vol. 2B. */
define('mul', wideMultiply(false));
/** IMUL, one to three operands: SDM vol. 2A. */
define('imul', (l, dst, a, b) => {
    if (!a)
        return wideMultiply(true)(l, dst);
    const x = l.read(b ? a : dst);
    const y = l.read(b ?? a);
    const { low, high } = product(l, x, y, true);
    l.write(dst, low);
    const carry = significant(l, low, high, true);
    l.setFlags('multiply', dst.bits, carry, carry);
});
/** MULX: rDX * source to high:low, no flags; the high half stays when both are one register. SDM vol. 2B. */
define('mulx', (l, high, low, src) => {
    const p = product(l, l.reg(S.RDX, src.bits), l.read(src), false);
    l.write(low, p.low);
    l.write(high, p.high);
});
