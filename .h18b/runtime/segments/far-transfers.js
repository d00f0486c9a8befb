import * as S from '../../translator/state.js';
import { isCanonical } from '../canonical.js';
import { NT, RF, VM } from '../cpu-state.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { ATTR, dplOf } from './descriptor.js';
import { loadedFlags } from './loaded-flags.js';
import { StackFrame } from './stack-frame.js';
export const widthOf = (insn) => (insn.form.operandBits / 8);
/** Address of the instruction that follows the one at RIP. */
export const nextOf = (p, insn) => p.cpu.bits === 64 ? p.rip + insn.length : (p.rip + insn.length) >>> 0;
/** Where a far JMP or CALL goes. */
export function farTarget(p, insn, operands) {
    if (insn.far)
        return insn.far;
    const width = widthOf(insn);
    const at = operands.place(insn.form.operands[0]);
    // AMD's processors have no m16:64: REX.W only widens what is pushed. AMD64 manual vol. 3, "JMP (Far)".
    const bytes = width === 8 && p.cpu.model?.vendor !== 'GenuineIntel' ? 4 : width;
    const { space } = p;
    const offset = bytes === 8 ? space.readSigned64(at) : bytes === 4 ? space.readU32(at) : space.readU16(at);
    return { selector: space.readU16(at + bytes), offset };
}
/** JMP and CALL to another segment. RIP is that of the instruction. */
export function farTransfer(p, insn, operands, throughSystem) {
    const { selector, offset } = farTarget(p, insn, operands);
    const isCall = insn.form.mnemonic === 'call';
    const next = nextOf(p, insn);
    if ((selector & 0xfffc) === 0)
        throw new GuestFault(VECTOR.GP);
    const d = p.descriptor(selector);
    if ((d.attr & ATTR.S) === 0) {
        throughSystem(d, isCall, next);
        return;
    }
    const bad = new GuestFault(VECTOR.GP, selector & 0xfffc);
    const dpl = dplOf(d.attr);
    if ((d.attr & ATTR.CODE) === 0)
        throw bad;
    const conforming = (d.attr & ATTR.EXPAND_DOWN) !== 0;
    if (conforming ? dpl > p.cpl : (selector & 3) > p.cpl || dpl !== p.cpl)
        throw bad;
    if ((d.attr & ATTR.P) === 0)
        throw new GuestFault(VECTOR.NP, selector & 0xfffc);
    if (p.longMode && (d.attr & ATTR.L) !== 0 && (d.attr & ATTR.DB) !== 0)
        throw bad;
    checkTarget(p, d, offset);
    if (isCall)
        pushReturn(p, widthOf(insn), next);
    enterCode(p, d, offset);
}
/** Goes on at `offset` of a code segment at the same privilege. */
export function enterCode(p, d, offset) {
    const selector = (d.selector & 0xfffc) | p.cpl;
    p.markAccessed(d);
    p.setCode({ selector, base: d.base, limit: d.limit, attr: d.attr | ATTR.ACCESSED }, p.cpl, offset);
    p.modeChanged();
}
/** Pushes CS and `next`, as a far CALL does. */
export function pushReturn(p, width, next) {
    const frame = new StackFrame(p, p.segment(S.SS), p.rsp, width);
    frame.push(p.selector(S.CS));
    frame.pushAddress(next);
    frame.commit();
}
/** RET to another segment. */
export function farReturn(p, insn) {
    const width = widthOf(insn);
    const release = Number(insn.form.operands[0]?.imm ?? 0n);
    const frame = new StackFrame(p, p.segment(S.SS), p.rsp, width);
    const rip = frame.popAddress();
    const selector = frame.pop() & 0xffff;
    const cs = returnSegment(p, selector);
    checkTarget(p, cs, rip);
    const rpl = selector & 3;
    frame.skip(release);
    if (rpl > p.cpl) {
        const rsp = frame.pop() + release;
        const high = frame.high + (rsp > 0xffffffff ? 1 : 0);
        const ss = returnStack(p, frame.pop() & 0xffff, rpl, cs);
        p.setSegment(S.SS, ss);
        setStackPointer(p, ss, cs, rsp, high, width);
        p.setCode(cs, rpl, rip);
        p.dropPrivilegedSegments();
    }
    else {
        frame.commit();
        p.setCode(cs, rpl, rip);
    }
    p.modeChanged();
}
/** IRET, IRETD, IRETQ where EFLAGS.NT names no task to return to. */
export function interruptReturn(p, insn, toVirtual8086) {
    // There are no tasks in IA-32e mode.
    if (p.longMode && (p.cpu.eflags() & NT) !== 0)
        throw new GuestFault(VECTOR.GP);
    const width = widthOf(insn);
    const frame = new StackFrame(p, p.segment(S.SS), p.rsp, width);
    const target = frame.popAddress();
    const selector = frame.pop() & 0xffff;
    const flags = frame.pop();
    if ((flags & VM) !== 0 && p.cpl === 0 && !p.longMode && width === 4) {
        toVirtual8086(frame, target, selector, flags);
        return;
    }
    const cs = returnSegment(p, selector);
    const rpl = selector & 3;
    checkTarget(p, cs, target);
    const oldCpl = p.cpl;
    if (rpl > p.cpl || p.code64) {
        const rsp = frame.pop();
        const { high } = frame;
        const ss = returnStack(p, frame.pop() & 0xffff, rpl, cs);
        setFlags(p, flags, width, oldCpl);
        p.setSegment(S.SS, ss);
        setStackPointer(p, ss, cs, rsp, high, width);
    }
    else {
        frame.commit();
        setFlags(p, flags, width, oldCpl);
    }
    p.setCode(cs, rpl, target);
    if (rpl > oldCpl)
        p.dropPrivilegedSegments();
    p.modeChanged();
}
/** RSP after a return to an outer stack: a 16-bit one changes SP only. */
function setStackPointer(p, ss, cs, low, high, width) {
    const { u16, u32 } = p.cpu;
    const at = S.GPR + 8 * S.RSP;
    const long = p.longMode && (cs.attr & ATTR.L) !== 0;
    if (long || (ss.attr & ATTR.DB) !== 0 || width === 8) {
        u32[at >> 2] = low;
        u32[(at >> 2) + 1] = long ? high : 0;
    }
    else
        u16[at >> 1] = low;
}
/**
 * EFLAGS from a stack image: what may change depends on the privilege before the return, VIF and VIP on the mode. SDM
 * vol. 2A, "IRET".
 */
export function setFlags(p, flags, width, cpl) {
    // RF lasts for one instruction; who has breakpoints looks at it and clears it.
    const loaded = p.keepsResume ? flags : flags & ~RF;
    p.cpu.setEflags(loadedFlags(p.cpu.eflags(), loaded, width * 8, cpl, p.iopl, p.protectedMode));
}
/** POPF, POPFD, POPFQ where the definition leaves it to us. */
export function popFlags(p, insn) {
    const width = widthOf(insn);
    const frame = new StackFrame(p, p.segment(S.SS), p.rsp, width);
    const flags = frame.pop();
    frame.commit();
    setFlags(p, flags & ~RF, width, p.cpl);
}
/** The code segment of a return: its RPL is the privilege returned to. */
function returnSegment(p, selector) {
    if ((selector & 0xfffc) === 0)
        throw new GuestFault(VECTOR.GP);
    const d = p.descriptor(selector);
    const bad = new GuestFault(VECTOR.GP, selector & 0xfffc);
    const rpl = selector & 3;
    if ((d.attr & (ATTR.S | ATTR.CODE)) !== (ATTR.S | ATTR.CODE) || rpl < p.cpl)
        throw bad;
    const conforming = (d.attr & ATTR.EXPAND_DOWN) !== 0;
    if (conforming ? dplOf(d.attr) > rpl : dplOf(d.attr) !== rpl)
        throw bad;
    if (p.longMode && (d.attr & ATTR.L) !== 0 && (d.attr & ATTR.DB) !== 0)
        throw bad;
    if ((d.attr & ATTR.P) === 0)
        throw new GuestFault(VECTOR.NP, selector & 0xfffc);
    p.markAccessed(d);
    return { selector, base: d.base, limit: d.limit, attr: d.attr | ATTR.ACCESSED };
}
function returnStack(p, selector, rpl, cs) {
    if ((selector & 0xfffc) === 0 && p.longMode && (cs.attr & ATTR.L) !== 0 && rpl !== 3)
        return { selector, base: 0, limit: 0, attr: ATTR.DB | 0x93 | (rpl << ATTR.DPL_SHIFT) };
    return p.stackSegment(selector, rpl, VECTOR.GP);
}
/** Raises #GP(0) unless code segment `cs` has an instruction at `target`. */
export function checkTarget(p, cs, target) {
    const long = p.longMode && (cs.attr & ATTR.L) !== 0;
    if (long ? !isCanonical(target) : target < 0 || target > cs.limit)
        throw new GuestFault(VECTOR.GP);
}
