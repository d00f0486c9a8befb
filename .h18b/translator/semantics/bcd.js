import * as S from '../state.js';
import { define } from './registry.js';
/* Decimal adjustment, 32-bit code only: SDM vol. 2A. Undefined flags are what AMD's processors give. */
/** The low digit is no decimal digit, or the last operation carried out of it. */
function lowDigitWrong(l, al) {
    return l.or(l.ltU(l.const(8, 9), l.band(al, 15)), l.flag('A'));
}
const sign = (l, v) => l.bool(l.low32(l.shr(v, v.bits - 1)));
/** AAA, AAS: flags of AX before the upper digit goes. */
function unpacked(name) {
    return (l) => {
        const ax = l.reg(S.RAX, 16);
        const adjust = lowDigitWrong(l, l.reg(S.RAX, 8));
        const by = l.select(adjust, l.const(16, 0x106), l.const(16, 0));
        const r = name === 'add' ? l.add(ax, by) : l.sub(ax, by);
        const overflow = l.and(l.xor(ax, r), l.xor(by, name === 'add' ? r : ax));
        l.setReg(S.RAX, l.band(r, 0xff0f));
        l.setFlags('decimal', 16, r, adjust, sign(l, overflow), adjust);
    };
}
define('aaa', unpacked('add'));
define('aas', unpacked('sub'));
/** What DAA adds and DAS subtracts. */
function adjustment(l, al) {
    const low = lowDigitWrong(l, al);
    const high = l.or(l.ltU(l.const(8, 0x99), al), l.flag('C'));
    const digits = l.or(l.select(low, l.const(8, 6), l.const(8, 0)), l.select(high, l.const(8, 0x60), l.const(8, 0)));
    return { low, high, by: digits };
}
/** DAA. */
define('daa', (l) => {
    const al = l.reg(S.RAX, 8);
    const { low, high, by } = adjustment(l, al);
    const r = l.add(al, by);
    l.setReg(S.RAX, r);
    l.setFlags('decimal', 8, r, high, sign(l, l.and(l.xor(al, r), l.xor(by, r))), low);
});
/** DAS. */
define('das', (l) => {
    const al = l.reg(S.RAX, 8);
    const { low, high, by } = adjustment(l, al);
    const r = l.sub(al, by);
    const carry = l.or(high, l.and(low, l.ltU(al, l.const(8, 6))));
    l.setReg(S.RAX, r);
    l.setFlags('decimal', 8, r, carry, sign(l, l.and(l.xor(al, by), l.xor(al, r))), low);
});
/** AAD: AL = AH * base + AL, AH = 0; flags of the addition. AAM: `divide.ts`. */
define('aad', (l, base) => {
    const al = l.reg(S.RAX, 8);
    const tens = l.mul(l.reg(S.RAX, 8, true), l.read(base));
    const r = l.add(al, tens);
    l.setReg(S.RAX, l.zext(r, 16));
    l.setFlags('add', 8, al, tens, r);
});
/** SALC: AL is all CF. */
define('salc', (l) => l.setReg(S.RAX, l.neg(l.zext(l.flag('C'), 8))));
