import { MONITORED } from '../decode/forms.js';
import { ABI_INTERRUPTS } from '../exits.js';
import * as S from '../state.js';
import { AC_BIT, allFlags, ID_BIT, IF_BIT, IOPL_BITS, NT_BIT, RF_BIT, setFlagsFrom, TF_BIT, VM_BIT } from './eflags.js';
import { define } from './registry.js';
/** Selector of a segment register operand, 16 bits. */
export function selector(l, o) {
    const wide = l.options.open
        ? l.stateAt(l.shl(l.registerNumber(o), 2), 32, S.SEG_SELECTOR)
        : l.state(S.SEG_SELECTOR + 4 * o.reg, 32);
    return l.trunc(wide, 16);
}
/** PUSH: the operand is read before RSP changes. SDM vol. 2B. */
define('push', (l, src) => {
    const bits = l.form.operandBits;
    if (src.kind === 'seg')
        l.pushValue(l.zext(selector(l, src), bits));
    else
        l.pushValue(l.read(src));
});
/**
 * POP: SDM vol. 2B. A memory operand's address is computed after RSP has moved: the decoder has added the operand size
 * to the displacement if the base is RSP. A register is written last: `pop rsp` leaves what was popped.
 */
define('pop', (l, dst) => {
    const bits = l.form.operandBits;
    if (dst.kind === 'seg')
        return l.calloutAndLeave('loadSegment');
    const v = l.top(bits);
    if (dst.kind === 'mem')
        l.write(dst, v);
    l.dropStack(bits / 8);
    if (dst.kind !== 'mem')
        l.write(dst, v);
});
/** PUSHA, PUSHAD: SDM vol. 2B. */
define(['pusha', 'pushad'], (l) => {
    const bits = l.form.operandBits;
    const sp = l.sp();
    const at = (n) => l.moved(sp, (-n * bits) / 8);
    // From the top down, as the processor does: after a fault it starts anew, with the same RSP.
    for (let r = S.RAX; r <= S.RDI; r++)
        l.store(l.stackAddress(at(r + 1)), l.reg(r, bits));
    l.setSp(at(8));
});
/**
 * POPA, POPAD: the place of rSP is read and forgotten. SDM vol. 2B. What is popped before a fault stays popped (AMD):
 * rSP has not moved, and the instruction runs again.
 */
define(['popa', 'popad'], (l) => {
    const bits = l.form.operandBits;
    for (const r of [S.RDI, S.RSI, S.RBP, S.RSP, S.RBX, S.RDX, S.RCX, S.RAX]) {
        const v = l.top(bits, ((S.RDI - r) * bits) / 8);
        if (r !== S.RSP)
            l.setReg(r, v);
        l.progress();
    }
    l.dropStack(bits);
});
/** PUSHF, PUSHFD, PUSHFQ: VM and RF read as zero. SDM vol. 2B. */
define(['pushf', 'pushfd', 'pushfq'], (l) => {
    l.pushValue(l.zext(l.band(allFlags(l), ~(RF_BIT | VM_BIT)), l.form.operandBits));
});
/**
 * POPF, POPFD, POPFQ: IF and IOPL change at privilege level 0 only. SDM vol. 2B. Under TF, and AC in user code,
 * instructions run one at a time: the dispatcher sets them.
 */
define(['popf', 'popfd', 'popfq'], (l) => {
    const bits = l.form.operandBits;
    const v = l.top(bits);
    // Whether IF may change depends on IOPL.
    const changed = l.band(l.xor(l.low32(v), l.state(S.EFLAGS_REST, 32)), IF_BIT);
    const stepped = l.band(l.low32(v), bits === 16 ? TF_BIT : TF_BIT | AC_BIT);
    if (!l.form.kernel)
        l.calloutIf(l.ne(l.or(stepped, changed), l.const(32, 0)), 'popf');
    l.dropStack(bits / 8);
    const user = TF_BIT | NT_BIT | (bits === 16 ? 0 : AC_BIT | ID_BIT);
    setFlagsFrom(l, v, l.form.kernel ? user | IF_BIT | IOPL_BITS : user);
    if (l.form.kernel)
        l.syscall(ABI_INTERRUPTS);
});
/** PUSHF and POPF of virtual-8086 code with IOPL below 3. */
define([...MONITORED], (l) => l.calloutAndLeave('monitoredFlags'));
/**
 * ENTER: nesting levels above 0 go to the VMM. Faults where the new top of the stack could not be written. SDM vol. 2A.
 */
define('enter', (l, size, level) => {
    if (level.imm === undefined || (level.imm & 31n) !== 0n)
        return l.calloutAndLeave('enter');
    const bits = l.form.operandBits;
    const frame = l.moved(l.sp(), -bits / 8);
    const top = l.sub(frame, l.zext(l.read(size), frame.bits));
    l.store(l.stackAddress(frame), l.reg(S.RBP, bits));
    l.load(8, l.stackAddress(top), true);
    l.setReg(S.RBP, bits <= frame.bits ? l.trunc(frame, bits) : frame);
    l.setSp(top);
});
/** LEAVE: SDM vol. 2A. */
define('leave', (l) => {
    const bits = l.form.operandBits;
    const frame = l.sp(S.RBP);
    const v = l.load(bits, l.stackAddress(frame));
    l.setSp(l.moved(frame, bits / 8));
    l.setReg(S.RBP, v);
});
