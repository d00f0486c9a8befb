import type { Insn } from '../../translator/decode/decode.js';
import * as S from '../../translator/state.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { loadedFlags } from '../loaded-flags.js';
import type { Segment } from '../segment-access.js';
import { isCanonical, signed64 } from './address.js';
import { type Descriptor, dplOf, EFLAGS, type Processor } from './processor.js';
import { ATTR, CR0, EFER } from './registers.js';
import { StackFrame } from './stack-frame.js';
import { gateSelector, isTss, switchTask, TYPE_TASK_GATE, taskDescriptor } from './tasks.js';
import { isMonitored, monitoredReturn } from './virtual8086.js';

/*
 * Far jumps, calls and returns, IRET, and the fast system calls: SDM vol. 2, each instruction, and vol. 3A, section
 * 5.8.
 */

type Width = 2 | 4 | 8;
const widthOf = (insn: Insn): Width => (insn.form.operandBits / 8) as Width;

/** IRET, IRETD, IRETQ. */
export function interruptReturn(p: Processor, insn: Insn): void {
  const { cpu } = p;
  const width = widthOf(insn);
  // Also where it faults.
  p.nmiBlocked = false;
  if (isMonitored(p)) {
    monitoredReturn(p, width);
    return;
  }
  if (p.protectedMode && !p.virtual8086 && (cpu.eflags() & EFLAGS.NT) !== 0) {
    if (p.longMode) throw new GuestFault(VECTOR.GP);
    const link = p.asSupervisor(() => p.mmu.readU16(p.tr.base));
    const task = taskDescriptor(p, link, VECTOR.TS, true, 0);
    const at = p.rip;
    const old = p.tr;
    cpu.rip = at + insn.length;
    try {
      switchTask(p, task, 'return');
    } finally {
      if (p.tr === old) cpu.rip = at;
    }
    return;
  }
  const frame = new StackFrame(p, p.segment(S.SS), p.rsp, width);
  const target = frame.popAddress();
  const selector = frame.pop() & 0xffff;
  const flags = frame.pop();
  if (!p.protectedMode || p.virtual8086) {
    p.checkRealCode(target);
    frame.commit();
    p.loadRealCode(selector, target);
    setFlags(p, flags, width, p.virtual8086 ? 3 : 0);
    p.modeChanged();
    return;
  }
  if ((flags & EFLAGS.VM) !== 0 && p.cpl === 0 && !p.longMode && width === 4) {
    toVirtual8086(p, frame, target, selector, flags);
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
  } else {
    frame.commit();
    setFlags(p, flags, width, oldCpl);
  }
  p.setCode(cs, rpl, target);
  if (rpl > oldCpl) p.dropPrivilegedSegments();
  p.modeChanged();
}

/** RSP after a return to an outer stack: a 16-bit one changes SP only. */
function setStackPointer(p: Processor, ss: Segment, cs: Segment, low: number, high: number, width: Width): void {
  const { u16, u32 } = p.cpu;
  const at = S.GPR + 8 * S.RSP;
  const long = p.longMode && (cs.attr & ATTR.L) !== 0;
  if (long || (ss.attr & ATTR.DB) !== 0 || width === 8) {
    u32[at >> 2] = low;
    u32[(at >> 2) + 1] = long ? high : 0;
  } else u16[at >> 1] = low;
}

function toVirtual8086(p: Processor, frame: StackFrame, rip: number, cs: number, flags: number): void {
  const { cpu } = p;
  const rsp = frame.pop();
  const [ss, es, ds, fs, gs] = [0, 0, 0, 0, 0].map(() => frame.pop() & 0xffff) as [
    number,
    number,
    number,
    number,
    number,
  ];
  cpu.setEflags(p.debug.armed ? flags : flags & ~EFLAGS.RF);
  p.cpl = 3;
  const order: [number, number][] = [
    [S.CS, cs],
    [S.SS, ss],
    [S.ES, es],
    [S.DS, ds],
    [S.FS, fs],
    [S.GS, gs],
  ];
  for (const [s, selector] of order)
    p.setSegment(s, { selector, base: selector * 16, limit: 0xffff, attr: s === S.CS ? 0xfb : 0xf3 });
  cpu.setNumber(S.GPR + 8 * S.RSP, rsp);
  cpu.setNumber(S.RIP, rip & 0xffff);
  p.modeChanged();
}

/**
 * EFLAGS from a stack image: what may change depends on the privilege before the return, VIF and VIP on the mode. SDM
 * vol. 2A, "IRET".
 */
function setFlags(p: Processor, flags: number, width: Width, cpl: number): void {
  // RF lasts for one instruction; who has breakpoints looks at it and clears it.
  const loaded = p.debug.armed ? flags : flags & ~EFLAGS.RF;
  p.cpu.setEflags(loadedFlags(p.cpu.eflags(), loaded, width * 8, cpl, p.iopl, p.protectedMode));
}

/** POPF, POPFD, POPFQ where the definition leaves it to us. */
export function popFlags(p: Processor, insn: Insn): void {
  const width = widthOf(insn);
  const frame = new StackFrame(p, p.segment(S.SS), p.rsp, width);
  const flags = frame.pop();
  frame.commit();
  setFlags(p, flags & ~EFLAGS.RF, width, p.cpl);
}

/** The code segment of a return: its RPL is the privilege returned to. */
function returnSegment(p: Processor, selector: number): Segment {
  if ((selector & 0xfffc) === 0) throw new GuestFault(VECTOR.GP);
  const d = p.descriptor(selector);
  const bad = new GuestFault(VECTOR.GP, selector & 0xfffc);
  const rpl = selector & 3;
  if ((d.attr & (ATTR.S | ATTR.CODE)) !== (ATTR.S | ATTR.CODE) || rpl < p.cpl) throw bad;
  const conforming = (d.attr & ATTR.EXPAND_DOWN) !== 0;
  if (conforming ? dplOf(d.attr) > rpl : dplOf(d.attr) !== rpl) throw bad;
  if (p.longMode && (d.attr & ATTR.L) !== 0 && (d.attr & ATTR.DB) !== 0) throw bad;
  if ((d.attr & ATTR.P) === 0) throw new GuestFault(VECTOR.NP, selector & 0xfffc);
  p.markAccessed(d);
  return { selector, base: d.base, limit: d.limit, attr: d.attr | ATTR.ACCESSED };
}

function returnStack(p: Processor, selector: number, rpl: number, cs: Segment): Segment {
  if ((selector & 0xfffc) === 0 && p.longMode && (cs.attr & ATTR.L) !== 0 && rpl !== 3)
    return { selector, base: 0, limit: 0, attr: ATTR.DB | 0x93 | (rpl << ATTR.DPL_SHIFT) };
  return p.stackSegment(selector, rpl, VECTOR.GP);
}

function checkTarget(p: Processor, cs: Segment, target: number): void {
  const long = p.longMode && (cs.attr & ATTR.L) !== 0;
  if (long ? !isCanonical(target) : target < 0 || target > cs.limit) throw new GuestFault(VECTOR.GP);
}

/** JMP, CALL and RET to another segment. RIP is that of the instruction. */
export function farTransfer(p: Processor, insn: Insn, operandAddress: (insn: Insn) => number): void {
  const width = widthOf(insn);
  const kind = insn.form.mnemonic;
  if (kind === 'retf') {
    farReturn(p, insn);
    return;
  }
  let selector: number;
  let offset: number;
  if (insn.far) ({ selector, offset } = insn.far);
  else {
    const at = operandAddress(insn);
    if (width === 8) offset = p.mmu.readSigned64(at);
    else offset = width === 4 ? p.mmu.readU32(at) : p.mmu.readU16(at);
    selector = p.mmu.readU16(at + width);
  }
  const isCall = kind === 'call';
  const next = p.cpu.bits === 64 ? p.rip + insn.length : (p.rip + insn.length) >>> 0;
  if (!p.protectedMode || p.virtual8086) {
    p.checkRealCode(offset);
    if (isCall) pushReturn(p, width, next);
    p.loadRealCode(selector, offset);
    p.modeChanged();
    return;
  }
  if ((selector & 0xfffc) === 0) throw new GuestFault(VECTOR.GP);
  let d = p.descriptor(selector);
  const type = d.attr & (ATTR.S | ATTR.TYPE);
  if (!p.longMode && (isTss(d) || type === TYPE_TASK_GATE)) {
    transferToTask(p, d, isCall, next);
    return;
  }
  if ((d.attr & ATTR.S) === 0) {
    const gate = callGate(p, d);
    if (gate.selector === 0) throw new GuestFault(VECTOR.GP);
    offset = gate.offset;
    d = p.descriptor(gate.selector);
    const inner = isCall && (d.attr & ATTR.EXPAND_DOWN) === 0 && dplOf(d.attr) < p.cpl;
    if ((d.attr & (ATTR.S | ATTR.CODE)) !== (ATTR.S | ATTR.CODE) || dplOf(d.attr) > p.cpl)
      throw new GuestFault(VECTOR.GP, gate.selector & 0xfffc);
    const isLong = (d.attr & (ATTR.L | ATTR.DB)) === ATTR.L;
    const stays = isCall || (d.attr & ATTR.EXPAND_DOWN) !== 0 || dplOf(d.attr) === p.cpl;
    if (!stays || (p.longMode && !isLong)) throw new GuestFault(VECTOR.GP, gate.selector & 0xfffc);
    if ((d.attr & ATTR.P) === 0) throw new GuestFault(VECTOR.NP, gate.selector & 0xfffc);
    if (inner) {
      innerCall(p, gate, d, next);
      return;
    }
    checkTarget(p, d, offset);
    if (isCall) pushReturn(p, gate.width, next);
  } else {
    const bad = new GuestFault(VECTOR.GP, selector & 0xfffc);
    const dpl = dplOf(d.attr);
    if ((d.attr & ATTR.CODE) === 0) throw bad;
    const conforming = (d.attr & ATTR.EXPAND_DOWN) !== 0;
    if (conforming ? dpl > p.cpl : (selector & 3) > p.cpl || dpl !== p.cpl) throw bad;
    if ((d.attr & ATTR.P) === 0) throw new GuestFault(VECTOR.NP, selector & 0xfffc);
    if (p.longMode && (d.attr & ATTR.L) !== 0 && (d.attr & ATTR.DB) !== 0) throw bad;
    checkTarget(p, d, offset);
    if (isCall) pushReturn(p, width, next);
  }
  const cs = {
    selector: (d.selector & 0xfffc) | p.cpl,
    base: d.base,
    limit: d.limit,
    attr: d.attr | ATTR.ACCESSED,
  };
  p.markAccessed(d);
  p.setCode(cs, p.cpl, offset);
  p.modeChanged();
}

/** JMP and CALL to a TSS, or through a task gate: SDM vol. 3A, section 8.3. */
function transferToTask(p: Processor, d: Descriptor, isCall: boolean, next: number): void {
  const bad = new GuestFault(VECTOR.GP, d.selector & 0xfffc);
  if (dplOf(d.attr) < p.cpl || dplOf(d.attr) < (d.selector & 3)) throw bad;
  let { selector } = d;
  if (!isTss(d)) {
    if ((d.attr & ATTR.P) === 0) throw new GuestFault(VECTOR.NP, d.selector & 0xfffc);
    selector = gateSelector(p, d.at);
  }
  const task = taskDescriptor(p, selector, VECTOR.GP, false, 0);
  const at = p.rip;
  const old = p.tr;
  p.cpu.rip = next;
  try {
    switchTask(p, task, isCall ? 'call' : 'jump');
  } finally {
    // A fault of the old task's is the instruction's.
    if (p.tr === old) p.cpu.rip = at;
  }
}

function pushReturn(p: Processor, width: Width, next: number): void {
  const frame = new StackFrame(p, p.segment(S.SS), p.rsp, width);
  frame.push(p.selector(S.CS));
  frame.pushAddress(next);
  frame.commit();
}

interface Gate {
  selector: number;
  offset: number;
  width: Width;
  parameters: number;
}

function callGate(p: Processor, d: Descriptor): Gate {
  const type = d.attr & ATTR.TYPE;
  const error = d.selector & 0xfffc;
  if (type !== 12 && (type !== 4 || p.longMode)) throw new GuestFault(VECTOR.GP, error);
  if (dplOf(d.attr) < p.cpl || dplOf(d.attr) < (d.selector & 3)) throw new GuestFault(VECTOR.GP, error);
  if ((d.attr & ATTR.P) === 0) throw new GuestFault(VECTOR.NP, error);
  return p.asSupervisor(() => {
    const lo = p.mmu.readU32(d.at);
    const hi = p.mmu.readU32(d.at + 4);
    const low = type === 4 ? lo & 0xffff : ((hi & 0xffff0000) | (lo & 0xffff)) >>> 0;
    const offset = p.longMode ? signed64(low, p.mmu.readU32(d.at + 8)) : low;
    return { selector: lo >>> 16, offset, width: p.longMode ? 8 : type === 4 ? 2 : 4, parameters: hi & 31 };
  });
}

/** A call through a gate to an inner level: parameters are copied to the new stack. */
function innerCall(p: Processor, gate: Gate, d: Descriptor, next: number): void {
  const cpl = dplOf(d.attr);
  checkTarget(p, d, gate.offset);
  const [selector, sp] = p.stackFor(cpl);
  const ss = p.longMode
    ? { selector: cpl, base: 0, limit: 0, attr: ATTR.DB | 0x93 | (cpl << ATTR.DPL_SHIFT) }
    : p.stackSegment(selector, cpl, VECTOR.TS);
  const oldSs = p.segment(S.SS);
  const { cpu } = p;
  const old = new StackFrame(p, oldSs, p.rsp, gate.width);
  const values = Array.from({ length: p.longMode ? 0 : gate.parameters }, () => old.pop());
  p.asSupervisor(() => {
    const frame = new StackFrame(p, ss, sp, gate.width, ss.selector & 0xfffc);
    frame.push(oldSs.selector);
    frame.push(cpu.lo(S.RSP), cpu.hi(S.RSP));
    for (const v of values.reverse()) frame.push(v);
    frame.push(p.selector(S.CS));
    frame.pushAddress(next);
    p.setStack(ss, frame.pointer);
  });
  p.markAccessed(d);
  p.setCode(
    { selector: (d.selector & 0xfffc) | cpl, base: d.base, limit: d.limit, attr: d.attr | 1 },
    cpl,
    gate.offset,
  );
  p.modeChanged();
}

function farReturn(p: Processor, insn: Insn): void {
  const width = widthOf(insn);
  const release = Number(insn.form.operands[0]?.imm ?? 0n);
  const frame = new StackFrame(p, p.segment(S.SS), p.rsp, width);
  const rip = frame.popAddress();
  const selector = frame.pop() & 0xffff;
  if (!p.protectedMode || p.virtual8086) {
    p.checkRealCode(rip);
    frame.skip(release);
    frame.commit();
    p.loadRealCode(selector, rip);
    p.modeChanged();
    return;
  }
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
  } else {
    frame.commit();
    p.setCode(cs, rpl, rip);
  }
  p.modeChanged();
}

/** Flat segments as SYSCALL and its kin load them, whatever the tables hold. */
function putFlatCode(p: Processor, selector: number, cpl: number, bits: 32 | 64): void {
  const attr = 0x9b | (cpl << ATTR.DPL_SHIFT) | ATTR.G | (bits === 64 ? ATTR.L : ATTR.DB);
  p.putSegment(S.CS, selector, 0, 0xffffffff, attr);
  p.cpl = cpl;
}
function putFlatStack(p: Processor, selector: number, cpl: number): void {
  p.putSegment(S.SS, selector, 0, 0xffffffff, 0x93 | (cpl << ATTR.DPL_SHIFT) | ATTR.G | ATTR.DB);
}
function setPlace(p: Processor, rip: number, rsp: number): void {
  p.cpu.setNumber(S.RIP, rip);
  p.cpu.setNumber(S.GPR + 8 * S.RSP, rsp);
}

/** What SYSCALL, SYSENTER and their returns find in model-specific registers. Addresses are signed, and canonical. */
export interface FastCallRegisters {
  /** IA32_STAR's selectors: bits 47:32, and 63:48. */
  syscallSelector: number;
  sysretSelector: number;
  /** Bits 31:0: where SYSCALL goes in legacy mode. */
  legacyTarget: number;
  lstar: number;
  cstar: number;
  fmask: number;
  sysenterCs: number;
  sysenterEsp: number;
  sysenterEip: number;
}

/** SYSCALL; RCX and R11 have been set, RIP is that of the next instruction. */
export function syscall(p: Processor, msr: FastCallRegisters): void {
  if (!p.protectedMode) throw new GuestFault(VECTOR.UD);
  const selector = msr.syscallSelector & 0xfffc;
  if (!p.longMode) {
    // AMD64 manual vol. 3, "SYSCALL": legacy mode has no masks, and nothing of R11.
    p.cpu.setEflags(p.cpu.eflags() & ~(EFLAGS.IF | EFLAGS.VM | EFLAGS.RF));
    putFlatStack(p, selector + 8, 0);
    putFlatCode(p, selector, 0, 32);
    p.cpu.setNumber(S.RIP, msr.legacyTarget);
    p.modeChanged();
    return;
  }
  const from64 = p.code64;
  const from = p.cpu.u32[S.CONTEXT >> 2]!;
  p.cpu.setEflags(p.cpu.eflags() & ~msr.fmask & ~EFLAGS.RF);
  putFlatStack(p, selector + 8, 0);
  putFlatCode(p, selector, 0, 64);
  p.cpu.setNumber(S.RIP, from64 ? msr.lstar : msr.cstar);
  p.modeChanged();
  if (from64) p.transitions.syscallDone(from, msr.fmask);
}

/** SYSRET, to 64-bit code with a 64-bit operand size. */
export function sysret(p: Processor, msr: FastCallRegisters, wide: boolean): void {
  if ((p.efer & EFER.SCE) === 0) throw new GuestFault(VECTOR.UD);
  if (p.cpl !== 0 || !p.protectedMode) throw new GuestFault(VECTOR.GP);
  const { cpu } = p;
  const base = msr.sysretSelector;
  if (!p.longMode) {
    cpu.setEflags(cpu.eflags() | EFLAGS.IF);
    putFlatStack(p, (base + 8) | 3, 3);
    putFlatCode(p, base | 3, 3, 32);
    cpu.setNumber(S.RIP, cpu.lo(S.RCX));
    p.modeChanged();
    return;
  }
  const rip = wide ? signed64(cpu.lo(S.RCX), cpu.hi(S.RCX)) : cpu.lo(S.RCX);
  if (!isCanonical(rip)) throw new GuestFault(VECTOR.GP);
  const from = cpu.u32[S.CONTEXT >> 2]!;
  cpu.setEflags((cpu.lo(S.R11) & 0x3c7fd7 & ~(EFLAGS.RF | EFLAGS.VM)) | 2);
  // Unlike IRET, whose trap waits for the next instruction: its own is the one that is stepped.
  p.trapPending = (cpu.lo(S.R11) & EFLAGS.TF) !== 0;
  putFlatStack(p, (base + 8) | 3, 3);
  putFlatCode(p, (wide ? base + 16 : base) | 3, 3, wide ? 64 : 32);
  cpu.setNumber(S.RIP, rip);
  p.modeChanged();
  if (wide) p.transitions.sysretDone(from);
}

/** SYSENTER. */
export function sysenter(p: Processor, msr: FastCallRegisters): void {
  const selector = msr.sysenterCs & 0xfffc;
  if (selector === 0 || !p.protectedMode) throw new GuestFault(VECTOR.GP);
  p.cpu.setEflags(p.cpu.eflags() & ~(EFLAGS.IF | EFLAGS.VM | EFLAGS.RF));
  const long = p.longMode;
  putFlatStack(p, selector + 8, 0);
  putFlatCode(p, selector, 0, long ? 64 : 32);
  setPlace(p, long ? msr.sysenterEip : msr.sysenterEip >>> 0, long ? msr.sysenterEsp : msr.sysenterEsp >>> 0);
  p.modeChanged();
}

/** SYSEXIT. */
export function sysexit(p: Processor, msr: FastCallRegisters, wide: boolean): void {
  const selector = msr.sysenterCs & 0xfffc;
  if (selector === 0 || p.cpl !== 0 || (p.cr0 & CR0.PE) === 0) throw new GuestFault(VECTOR.GP);
  const { cpu } = p;
  const rip = wide ? signed64(cpu.lo(S.RDX), cpu.hi(S.RDX)) : cpu.lo(S.RDX);
  const rsp = wide ? signed64(cpu.lo(S.RCX), cpu.hi(S.RCX)) : cpu.lo(S.RCX);
  // SDM vol. 2B, "SYSEXIT".
  if (!isCanonical(rip) || !isCanonical(rsp)) throw new GuestFault(VECTOR.GP);
  putFlatStack(p, (selector + (wide ? 40 : 24)) | 3, 3);
  putFlatCode(p, (selector + (wide ? 32 : 16)) | 3, 3, wide ? 64 : 32);
  setPlace(p, rip, rsp);
  p.modeChanged();
}
