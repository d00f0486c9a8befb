import * as S from '../../translator/state.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { ATTR, dplOf } from '../segments/descriptor.js';
import { StackFrame } from '../segments/stack-frame.js';
import { loadLdt } from './control.js';
import { CR0 } from './control-registers.js';
import { EFLAGS } from './processor.js';
export const TYPE_TASK_GATE = 5;
const BUSY = 2;
/** Of TSS types: 32 bits. */
const WIDE = 8;
const DEBUG_TRAP = 1;
const DR6_BT = 0x8000;
/** SDM vol. 3A, figures 8-2 and 8-10. */
const TSS32 = { width: 4, limit: 0x67, ip: 0x20, flags: 0x24, general: 0x28, segments: 0x48, ldt: 0x60 };
const TSS16 = { width: 2, limit: 0x2b, ip: 0x0e, flags: 0x10, general: 0x12, segments: 0x22, ldt: 0x2a };
const CR3_AT = 0x1c;
const TRAP_AT = 0x64;
/** In the order in which they are loaded: the stack's privilege is CS's. */
const LOADED = [S.SS, S.ES, S.DS, S.FS, S.GS];
export const isTss = (d) => (d.attr & ATTR.S) === 0 && [1, 3, 9, 11].includes(d.attr & ATTR.TYPE);
/**
 * Descriptor of the TSS that a selector names; `vector`(selector | external) where it is none or has the wrong state.
 */
export function taskDescriptor(p, selector, vector, busy, external) {
    const error = (selector & 0xfffc) | external;
    const bad = new GuestFault(vector, error);
    if ((selector & 0xfffc) === 0 || (selector & 4) !== 0)
        throw bad;
    const d = p.descriptor(selector, vector);
    if (!isTss(d) || ((d.attr & BUSY) !== 0) !== busy)
        throw bad;
    if ((d.attr & ATTR.P) === 0)
        throw new GuestFault(VECTOR.NP, error);
    const { limit } = (d.attr & WIDE) !== 0 ? TSS32 : TSS16;
    if (d.limit < limit)
        throw new GuestFault(VECTOR.TS, error);
    return d;
}
/** The TSS behind a task gate that `at` bytes of a table hold: its selector. */
export function gateSelector(p, at) {
    return p.asSupervisor(() => p.mmu.readU16(at + 2));
}
/**
 * Goes on in the task of `d`. RIP is where the old task goes on. `errorCode`: pushed onto the new task's stack.
 */
export function switchTask(p, d, cause, errorCode = null) {
    const { cpu } = p;
    const from = (p.tr.attr & WIDE) !== 0 ? TSS32 : TSS16;
    const to = (d.attr & WIDE) !== 0 ? TSS32 : TSS16;
    const next = p.asSupervisor(() => readTask(p, d, to));
    p.asSupervisor(() => {
        saveTask(p, from, cause);
        if (cause !== 'call')
            setBusy(p, p.gdtr.base + (p.tr.selector & 0xfff8), false);
        if (cause === 'call')
            p.mmu.writeU16(d.base, p.tr.selector);
        if (cause !== 'return')
            setBusy(p, d.at, true);
    });
    p.tr = { selector: d.selector, base: d.base, limit: d.limit, attr: d.attr | BUSY };
    cpu.u32[S.CR0 >> 2] |= CR0.TS;
    p.debug.taskSwitched();
    if (to === TSS32 && (p.cr0 & CR0.PG) !== 0 && cpu.u32[S.CR3 >> 2] !== next.cr3) {
        cpu.setNumber(S.CR3, next.cr3);
        p.pagingChanged(true);
    }
    cpu.setEflags(next.flags | 2 | (cause === 'call' ? EFLAGS.NT : 0));
    cpu.setNumber(S.RIP, next.ip);
    next.general.forEach((v, r) => {
        cpu.setNumber(S.GPR + 8 * r, v);
    });
    loadSegments(p, next);
    p.modeChanged();
    if (errorCode !== null) {
        const frame = new StackFrame(p, p.segment(S.SS), p.rsp, to.width);
        frame.push(errorCode);
        frame.commit();
    }
    if (next.trap)
        throw new GuestFault(VECTOR.DB, DR6_BT);
}
function readTask(p, d, l) {
    const { mmu } = p;
    const word = (at) => (l.width === 4 ? mmu.readU32(d.base + at) : mmu.readU16(d.base + at));
    const eight = Array.from({ length: 8 }, (_, r) => r);
    const upper = l.width === 4 ? 0 : 0xffff0000;
    return {
        ip: word(l.ip),
        flags: word(l.flags),
        // A task of 16 bits leaves the upper halves undefined: all ones, as on an 80386.
        general: eight.map((r) => (word(l.general + l.width * r) | upper) >>> 0),
        segments: [0, 1, 2, 3, 4, 5].map((s) => (l.width === 2 && s > 3 ? 0 : word(l.segments + l.width * s) & 0xffff)),
        ldt: mmu.readU16(d.base + l.ldt),
        cr3: l.width === 4 ? mmu.readU32(d.base + CR3_AT) : 0,
        trap: l.width === 4 && (mmu.readU16(d.base + TRAP_AT) & DEBUG_TRAP) !== 0,
    };
}
function saveTask(p, l, cause) {
    const { cpu, mmu, tr } = p;
    const write = (at, v) => {
        if (l.width === 4)
            mmu.writeU32(tr.base + at, v);
        else
            mmu.writeU16(tr.base + at, v & 0xffff);
    };
    const flags = cpu.eflags();
    write(l.ip, p.rip);
    write(l.flags, cause === 'return' ? flags & ~EFLAGS.NT : flags);
    for (let r = 0; r < 8; r++)
        write(l.general + l.width * r, cpu.lo(r));
    for (let s = 0; s < (l.width === 4 ? 6 : 4); s++)
        mmu.writeU16(tr.base + l.segments + l.width * s, p.segment(s).selector);
}
function setBusy(p, descriptor, busy) {
    const at = descriptor + 5;
    const v = p.mmu.readU8(at);
    p.mmu.writeU8(at, busy ? v | BUSY : v & ~BUSY);
}
function loadSegments(p, next) {
    if ((next.flags & EFLAGS.VM) !== 0) {
        p.cpl = 3;
        next.segments.forEach((selector, s) => {
            p.setSegment(s, { selector, base: selector * 16, limit: 0xffff, attr: 0xf3 });
        });
        loadTaskLdt(p, next.ldt);
        return;
    }
    // Until they are loaded they may not be used.
    next.segments.forEach((selector, s) => {
        p.setSegment(s, { selector, base: 0, limit: 0, attr: 0 });
    });
    const [, cs] = next.segments;
    p.cpl = cs & 3;
    loadTaskLdt(p, next.ldt);
    asTaskFault(cs, () => loadCode(p, cs));
    for (const s of LOADED)
        asTaskFault(next.segments[s], () => p.loadSegment(s, next.segments[s]));
}
/** A table that is not present is #TS as well: SDM vol. 3A, table 8-1. */
function loadTaskLdt(p, selector) {
    try {
        loadLdt(p, selector);
    }
    catch (e) {
        if (e instanceof GuestFault && (e.vector === VECTOR.GP || e.vector === VECTOR.NP))
            throw new GuestFault(VECTOR.TS, selector & 0xfffc);
        throw e;
    }
}
function loadCode(p, selector) {
    const bad = new GuestFault(VECTOR.TS, selector & 0xfffc);
    if ((selector & 0xfffc) === 0)
        throw bad;
    const d = p.descriptor(selector, VECTOR.TS);
    if ((d.attr & (ATTR.S | ATTR.CODE)) !== (ATTR.S | ATTR.CODE))
        throw bad;
    const conforming = (d.attr & ATTR.EXPAND_DOWN) !== 0;
    if (conforming ? dplOf(d.attr) > p.cpl : dplOf(d.attr) !== p.cpl)
        throw bad;
    if ((d.attr & ATTR.P) === 0)
        throw new GuestFault(VECTOR.NP, selector & 0xfffc);
    p.markAccessed(d);
    p.setSegment(S.CS, { selector, base: d.base, limit: d.limit, attr: d.attr | ATTR.ACCESSED });
}
/** What would be #GP for an instruction is #TS for a task. */
function asTaskFault(selector, load) {
    try {
        load();
    }
    catch (e) {
        if (e instanceof GuestFault && e.vector === VECTOR.GP)
            throw new GuestFault(VECTOR.TS, selector & 0xfffc);
        throw e;
    }
}
