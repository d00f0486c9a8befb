import * as S from '../state.js';
import { define } from './registry.js';
/*
 * Compare and exchange, exchange and add: SDM vol. 2. A `lock` prefix adds nothing: other virtual CPUs run between
 * blocks only.
 */
/**
 * CMPXCHG: the accumulator changes only when the values differ, a register destination only when they are equal, upper
 * halves included (AMD).
 */
define('cmpxchg', (l, dst, src) => {
    const bits = dst.bits;
    const expected = l.reg(S.RAX, bits);
    const x = l.readForWrite(dst);
    const y = l.read(src);
    const equal = l.eq(expected, x);
    if (dst.kind === 'mem')
        l.write(dst, l.select(equal, y, x));
    const whole = bits === 32 && l.word === 64 ? { ...dst, bits: 64 } : dst;
    const old = dst.kind === 'mem' ? null : l.read(whole);
    setUnless(l, equal, S.RAX, x);
    // After the accumulator: it may be the destination.
    if (old)
        l.write(whole, l.select(equal, l.zext(y, whole.bits), old));
    l.setFlags('sub', bits, expected, x, l.sub(expected, x));
});
/** Writes a register part that `equal` says it already holds: then a 32-bit write must not clear the upper half. */
function setUnless(l, equal, register, v) {
    if (v.bits !== 32 || l.word === 32)
        l.setReg(register, v);
    else
        l.setReg(register, l.select(equal, l.reg(register, 64), l.zext(v, 64)));
}
/** XADD. */
define('xadd', (l, dst, src) => {
    const x = l.readForWrite(dst);
    const y = l.read(src);
    const sum = l.add(x, y);
    if (dst.kind === 'mem')
        l.write(dst, sum);
    l.write(src, x);
    if (dst.kind !== 'mem')
        l.write(dst, sum);
    l.setFlags('add', dst.bits, x, y, sum);
});
/** CMPXCHG8B: ZF only. */
define('cmpxchg8b', (l, dst) => {
    const pair = (high, low) => l.or(l.shl(l.zext(l.reg(high, 32), 64), 32), l.zext(l.reg(low, 32), 64));
    const x = l.load(64, l.address(dst), true);
    const equal = l.eq(pair(S.RDX, S.RAX), x);
    l.store(l.address(dst), l.select(equal, pair(S.RCX, S.RBX), x));
    setUnless(l, equal, S.RAX, l.trunc(x, 32));
    setUnless(l, equal, S.RDX, l.trunc(l.shr(x, 32), 32));
    l.setFlags('zero', 32, equal);
});
/** CMPXCHG16B: #GP if not aligned. */
define('cmpxchg16b', (l, dst) => {
    const address = l.address(dst);
    l.faultIf(l.ne(l.band(l.low32(address), 15), l.const(32, 0)), 13);
    const upper = l.addressPlus(dst, 8);
    const low = l.load(64, address, true);
    const high = l.load(64, upper, true);
    const equal = l.and(l.eq(low, l.reg(S.RAX, 64)), l.eq(high, l.reg(S.RDX, 64)));
    l.store(address, l.select(equal, l.reg(S.RBX, 64), low));
    l.store(upper, l.select(equal, l.reg(S.RCX, 64), high));
    l.setReg(S.RAX, low);
    l.setReg(S.RDX, high);
    l.setFlags('zero', 64, equal);
});
