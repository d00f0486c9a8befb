import { define } from './registry.js';
/** ADD: SDM vol. 2A, "ADD". */
define('add', (l, dst, src) => {
    const x = l.readForWrite(dst);
    const y = l.read(src);
    const sum = l.add(x, y);
    l.write(dst, sum); // may fault: before the flags
    l.setFlags('add', dst.bits, x, y, sum);
});
/** SUB: SDM vol. 2B, "SUB". */
define('sub', (l, dst, src) => {
    const x = l.readForWrite(dst);
    const y = l.read(src);
    const difference = l.sub(x, y);
    l.write(dst, difference);
    l.setFlags('sub', dst.bits, x, y, difference);
});
/** CMP: SDM vol. 2A, "CMP". */
define('cmp', (l, a, b) => {
    const x = l.read(a);
    const y = l.read(b);
    l.setFlags('sub', a.bits, x, y, l.sub(x, y));
});
/** CF as an integer of the operand's width. */
function carryIn(l, bits) {
    return l.zext(l.flag('C'), bits);
}
/** ADC: SDM vol. 2A, "ADC". */
define('adc', (l, dst, src) => {
    const x = l.readForWrite(dst);
    const y = l.read(src);
    const sum = l.add(l.add(x, y), carryIn(l, dst.bits));
    l.write(dst, sum);
    l.setFlags('adc', dst.bits, x, y, sum);
});
/** SBB: SDM vol. 2B, "SBB". */
define('sbb', (l, dst, src) => {
    const x = l.readForWrite(dst);
    const y = l.read(src);
    const difference = l.sub(l.sub(x, y), carryIn(l, dst.bits));
    l.write(dst, difference);
    l.setFlags('sbb', dst.bits, x, y, difference);
});
function step(name) {
    return (l, dst) => {
        const x = l.readForWrite(dst);
        const one = l.const(dst.bits, 1);
        const r = name === 'inc' ? l.add(x, one) : l.sub(x, one);
        l.write(dst, r);
        l.setFlags(name, dst.bits, x, r);
    };
}
/** INC, DEC: CF stays. SDM vol. 2A. */
define('inc', step('inc'));
define('dec', step('dec'));
/** NEG: SDM vol. 2B, "NEG": 0 - x. */
define('neg', (l, dst) => {
    const x = l.readForWrite(dst);
    const r = l.neg(x);
    l.write(dst, r);
    l.setFlags('sub', dst.bits, l.const(dst.bits, 0), x, r);
});
