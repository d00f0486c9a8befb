import * as S from '../state.js';
import { define } from './registry.js';
/*
 * What the decoder puts before accesses to segments with limits: see `decode/segment-checks.ts`. The immediate holds
 * the limit's place in the state (low half) and the bytes of the access (high half).
 */
const placeAndSize = (l, o) => {
    const v = l.read(o);
    const limit = o.imm === undefined ? l.stateAt(l.band(v, 0xffff), 64) : l.state(Number(o.imm & 0xffffn), 64);
    return { limit, size: l.zext(l.shr(v, 16), 64) };
};
/** One access: its last byte's offset, computed in 64 bits, so that nothing wraps. */
define('check', (l, mem, imm) => {
    const { limit, size } = placeAndSize(l, imm);
    const end = l.add(l.zext(l.address(mem, false), 64), size);
    l.calloutIf(l.ltS(limit, l.sub(end, l.const(64, 1))), 'checkedAccess');
});
for (const [name, register] of [
    ['check_rep_rsi', S.RSI],
    ['check_rep_rdi', S.RDI],
]) {
    /** All elements of a repeated string instruction at once; backwards ones go to the VMM. */
    define(name, (l, imm) => {
        const { limit, size } = placeAndSize(l, imm);
        const bits = l.form.addressBits;
        const count = l.zext(l.reg(S.RCX, bits), 64);
        const end = l.add(l.zext(l.reg(register, bits), 64), l.mul(count, size));
        const beyond = l.or(l.ltS(limit, l.sub(end, l.const(64, 1))), l.df());
        l.calloutIf(l.and(l.ne(count, l.const(64, 0)), beyond), 'checkedAccess');
    });
}
/** An instruction whose address only the VMM computes: it checks the access, then has the instruction executed. */
define('checked', (l) => l.calloutAndLeave('checkedAccess'));
