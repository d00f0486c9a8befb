import * as S from '../../translator/state.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { StackFrame } from '../segments/stack-frame.js';
import { CR4 } from './control-registers.js';
import { EFLAGS } from './processor.js';
/*
 * What EFLAGS.IOPL and CR4.VME allow virtual-8086 code, and CR4.PVI programs of privilege level 3: SDM vol. 3B,
 * sections 21.2 to 21.4. Where the extensions are on, EFLAGS.VIF stands for EFLAGS.IF.
 */
/**
 * Bytes of the bitmap that says which INT n go to the 8086 program's own handlers; it ends where the I/O bitmap starts.
 */
const REDIRECTION_BYTES = 32;
/** Where a TSS of 32 bits holds the offset of its I/O bitmap. */
const IO_BASE = 102;
const extended = (p) => (p.cpu.u32[S.CR4 >> 2] & CR4.VME) !== 0;
const rest = (p) => p.cpu.u32[S.EFLAGS_REST >> 2];
function setVirtual(p, on) {
    p.cpu.u32[S.EFLAGS_REST >> 2] = on ? rest(p) | EFLAGS.VIF : rest(p) & ~EFLAGS.VIF;
}
/** Virtual-8086 code whose PUSHF and POPF are not what they look like. */
export const isMonitored = (p) => p.virtual8086 && p.iopl < 3;
/**
 * Raises #GP unless an instruction of virtual-8086 code that depends on IOPL may be executed, as it is or with VIF for
 * IF.
 */
function checkIopl(p, width) {
    if (!extended(p) || width !== 2)
        throw new GuestFault(VECTOR.GP);
}
/** FLAGS as monitored code sees them. */
function shownFlags(p) {
    const flags = p.cpu.eflags() & 0xffff & ~EFLAGS.IF;
    return flags | EFLAGS.IOPL | ((rest(p) & EFLAGS.VIF) !== 0 ? EFLAGS.IF : 0);
}
/**
 * FLAGS that monitored code loads: IF goes to VIF, IOPL stays. Throws #GP for TF, and for IF where an interrupt waits.
 */
function loadFlags(p, flags) {
    if ((flags & EFLAGS.TF) !== 0)
        throw new GuestFault(VECTOR.GP);
    if ((flags & EFLAGS.IF) !== 0 && (rest(p) & EFLAGS.VIP) !== 0)
        throw new GuestFault(VECTOR.GP);
    const kept = 0xffff0000 | EFLAGS.IF | EFLAGS.IOPL;
    p.cpu.setEflags((p.cpu.eflags() & kept & ~EFLAGS.RF) | (flags & ~kept));
    setVirtual(p, (flags & EFLAGS.IF) !== 0);
}
/** PUSHF, PUSHFD, POPF and POPFD of monitored code. */
export function monitoredFlags(p, insn) {
    const { mnemonic } = insn.form;
    const width = mnemonic.endsWith('d') ? 4 : 2;
    checkIopl(p, width);
    const frame = new StackFrame(p, p.segment(S.SS), p.rsp, width);
    if (mnemonic.includes('push'))
        frame.push(shownFlags(p));
    else
        loadFlags(p, frame.pop());
    frame.commit();
}
/** IRET of monitored code. */
export function monitoredReturn(p, width) {
    checkIopl(p, width);
    const frame = new StackFrame(p, p.segment(S.SS), p.rsp, width);
    const target = frame.pop();
    const selector = frame.pop();
    p.checkRealCode(target);
    loadFlags(p, frame.pop());
    frame.commit();
    p.loadRealCode(selector, target);
    p.modeChanged();
}
/** CLI and STI where IOPL forbids them. */
export function virtualInterruptFlag(p, on) {
    const cr4 = p.cpu.u32[S.CR4 >> 2];
    const allowed = p.virtual8086 ? (cr4 & CR4.VME) !== 0 : p.cpl === 3 && (cr4 & CR4.PVI) !== 0;
    if (!allowed || (on && (rest(p) & EFLAGS.VIP) !== 0))
        throw new GuestFault(VECTOR.GP);
    setVirtual(p, on);
}
/**
 * INT n of virtual-8086 code; RIP is that of the next instruction. True: the program's own handler has been entered;
 * false: it goes to the gate. SDM vol. 3B, table 21-2.
 */
export function virtualInterrupt(p, vector) {
    if (!extended(p) || !isRedirected(p, vector)) {
        if (p.iopl < 3)
            throw new GuestFault(VECTOR.GP);
        return false;
    }
    const { cpu, mmu } = p;
    const monitored = isMonitored(p);
    const target = mmu.readU16(vector * 4);
    const selector = mmu.readU16(vector * 4 + 2);
    const frame = new StackFrame(p, p.segment(S.SS), p.rsp, 2);
    frame.push(monitored ? shownFlags(p) : cpu.eflags());
    frame.push(p.selector(S.CS));
    frame.push(p.rip);
    frame.commit();
    cpu.u32[S.EFLAGS_REST >> 2] = rest(p) & ~(EFLAGS.TF | EFLAGS.RF | (monitored ? EFLAGS.VIF : EFLAGS.IF));
    p.loadRealCode(selector, target);
    p.modeChanged();
    return true;
}
function isRedirected(p, vector) {
    const { tr, mmu } = p;
    return p.asSupervisor(() => {
        if (tr.limit < IO_BASE + 1)
            throw new GuestFault(VECTOR.GP);
        const at = mmu.readU16(tr.base + IO_BASE) - REDIRECTION_BYTES + (vector >>> 3);
        if (at < 0 || at > tr.limit)
            throw new GuestFault(VECTOR.GP);
        return ((mmu.readU8(tr.base + at) >>> (vector & 7)) & 1) === 0;
    });
}
