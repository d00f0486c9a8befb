import { ABI_INT80, ABI_SYSCALL, ABI_SYSENTER } from '../exits.js';
import * as S from '../state.js';
import { allFlags } from './eflags.js';
import { define } from './registry.js';
for (const cc of ['o', 'no', 'b', 'ae', 'e', 'ne', 'be', 'a', 's', 'ns', 'p', 'np', 'l', 'ge', 'le', 'g']) {
    /** Jcc: SDM vol. 2A. */
    define(`j${cc}`, (l, target) => l.branch(l.condition(cc), target));
}
/*
 * Near transfers with a 16-bit operand size (66h in 32-bit code) cut the target to 16 bits. Far ones go to the VMM:
 * they have a pointer in the code (which the form drops) or an operand in memory that is wider than the operand size.
 */
const isFar = (l, target) => !target || target.bits > l.form.operandBits;
/** Return address, as wide as the operand. */
function returnAddress(l) {
    return l.trunc(l.nextRipValue(), l.form.operandBits === 16 ? 16 : l.word);
}
/** A target that is not canonical faults at the jump. */
function canonical(l, to) {
    if (l.word === 64)
        l.faultIf(l.ne(l.sar(l.shl(to, 16), 16), to), 13);
    return to;
}
/** JMP: SDM vol. 2A. */
define('jmp', (l, target) => {
    if (isFar(l, target))
        l.calloutAndLeave('farTransfer');
    else if (target.kind === 'target')
        l.jump(target);
    else
        l.indirect(canonical(l, l.zext(l.read(target), l.word)), 'jump');
});
/** CALL: SDM vol. 2A. */
define('call', (l, target) => {
    if (isFar(l, target))
        l.calloutAndLeave('farTransfer');
    else if (target.kind === 'target') {
        l.pushValue(returnAddress(l));
        l.call(target);
    }
    else {
        const to = l.zext(l.read(target), l.word);
        const back = returnAddress(l);
        // A push that faults comes first.
        if (l.word === 64)
            l.load(back.bits, l.stackAddress(l.moved(l.sp(), -back.bits / 8)), true);
        canonical(l, to);
        l.pushValue(back);
        l.indirect(to, 'call');
    }
});
/** RET, near: SDM vol. 2B. Regions see to targets that are not canonical once they are none that they know. */
define('ret', (l, release) => {
    const bits = l.form.operandBits === 16 ? 16 : l.word;
    const top = l.zext(l.top(bits), l.word);
    const to = l.options.open ? canonical(l, top) : top;
    const sp = l.moved(l.sp(), bits / 8);
    l.setSp(release ? l.add(sp, l.zext(l.read(release), sp.bits)) : sp);
    l.indirect(to, 'ret');
});
define('retf', (l) => l.calloutAndLeave('farTransfer'));
define(['iret', 'iretd', 'iretq'], (l) => l.calloutAndLeave('interruptReturn'));
function loop(also) {
    return (l, target) => {
        const bits = l.form.addressBits;
        const left = l.sub(l.reg(S.RCX, bits), l.const(bits, 1));
        l.setReg(S.RCX, left);
        const more = l.ne(left, l.const(bits, 0));
        l.branch(also ? l.and(more, l.condition(also)) : more, target);
    };
}
/** LOOP, LOOPE, LOOPNE: the address size names the counter. SDM vol. 2A. */
define('loop', loop(null));
define('loope', loop('e'));
define('loopne', loop('ne'));
/** JCXZ, JECXZ, JRCXZ: SDM vol. 2A, "Jcc". */
define(['jcxz', 'jecxz', 'jrcxz'], (l, target) => l.branch(l.isZero(l.reg(S.RCX, l.form.addressBits)), target));
/** SYSCALL: RCX and R11 take RIP and RFLAGS. SDM vol. 2B. */
define('syscall', (l) => {
    l.setReg(S.RCX, l.nextRipValue());
    l.setReg(S.R11, l.zext(allFlags(l), 64));
    l.syscall(ABI_SYSCALL);
});
/** SYSENTER: SDM vol. 2B. */
define('sysenter', (l) => l.syscall(ABI_SYSENTER));
/** INTO: a trap if OF. SDM vol. 2A. */
define('into', (l) => l.calloutAndLeave('interrupt'));
/** BOUND: a signed index against two bounds in memory, else #BR. SDM vol. 2A. */
define('bound', (l, index, bounds) => {
    const bits = index.bits;
    const i = l.sext(l.read(index), 32);
    const lower = l.sext(l.load(bits, l.address(bounds)), 32);
    const upper = l.sext(l.load(bits, l.addressPlus(bounds, bits / 8)), 32);
    l.faultIf(l.or(l.ltS(i, lower), l.ltS(upper, i)), 5);
});
/**
 * INT n, INT3, UD: SDM vol. 2A. The decoder names `int 80h` apart: process mode's gate. Other vectors go to the
 * VMM, which raises what the processor would for a gate that user code may not use.
 */
define('int80', (l) => l.syscall(ABI_INT80));
define(['int', 'int3'], (l) => l.calloutAndLeave('interrupt'));
define('int1', (l) => l.trap(1));
define(['ud0', 'ud1', 'ud2'], (l) => l.fault(6));
define('nop', () => { });
define(['endbr32', 'endbr64', 'pause', 'prefetchnta', 'prefetcht0', 'prefetcht1', 'prefetcht2', 'prefetchw'], () => { });
define(['mfence', 'lfence', 'sfence', 'serialize'], () => { });
