import type { Insn } from '../../translator/decode/decode.js';
import * as S from '../../translator/state.js';
import { KEY_SYSCALL, KEY_SYSENTER, KEY_SYSEXIT, KEY_SYSRET } from '../../translator/transition-layout.js';
import { isCanonical, signed64 } from '../canonical.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { ATTR, type Descriptor, dplOf } from '../segments/descriptor.js';
import {
  checkTarget,
  enterCode,
  farReturn,
  farTarget,
  nextOf,
  interruptReturn as protectedReturn,
  farTransfer as protectedTransfer,
  pushReturn,
  setFlags,
  type Width,
  widthOf,
} from '../segments/far-transfers.js';
import type { Operands } from '../segments/operands.js';
import { StackFrame } from '../segments/stack-frame.js';
import { CR0, EFER } from './control-registers.js';
import { EFLAGS, type Processor } from './processor.js';
import { gateSelector, isTss, switchTask, TYPE_TASK_GATE, taskDescriptor } from './tasks.js';
import { isMonitored, monitoredReturn } from './virtual8086.js';

/*
 * Far transfers and IRET of a whole machine, which has real mode, virtual-8086 mode, gates and tasks beside what
 * `segments/far-transfers.ts` defines, and the fast system calls: SDM vol. 2, each instruction, and vol. 3A, section
 * 5.8.
 */

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
  if (!p.protectedMode || p.virtual8086) {
    const frame = new StackFrame(p, p.segment(S.SS), p.rsp, width);
    const target = frame.popAddress();
    const selector = frame.pop() & 0xffff;
    const flags = frame.pop();
    p.checkRealCode(target);
    frame.commit();
    p.loadRealCode(selector, target);
    setFlags(p, flags, width, p.virtual8086 ? 3 : 0);
    p.modeChanged();
    return;
  }
  if ((cpu.eflags() & EFLAGS.NT) !== 0 && !p.longMode) {
    const link = p.asSupervisor(() => p.mmu.readU16(p.tr.base));
    changeTask(p, taskDescriptor(p, link, VECTOR.TS, true, 0), p.rip + insn.length, 'return');
    return;
  }
  const from = p.transitions.from();
  protectedReturn(p, insn, (frame, rip, cs, flags) => toVirtual8086(p, frame, rip, cs, flags));
  if (width !== 2) p.transitions.returned(from, width === 8);
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

/** JMP, CALL and RET to another segment. RIP is that of the instruction. */
export function farTransfer(p: Processor, insn: Insn, operands: Operands): void {
  const isReturn = insn.form.mnemonic === 'retf';
  const from = p.transitions.from();
  if (p.protectedMode && !p.virtual8086) {
    if (isReturn) farReturn(p, insn);
    else protectedTransfer(p, insn, operands, (d, isCall, next) => throughSystem(p, d, isCall, next));
    p.transitions.wentFar(from, insn);
    return;
  }
  const width = widthOf(insn);
  let rip: number;
  let selector: number;
  if (isReturn) {
    const frame = new StackFrame(p, p.segment(S.SS), p.rsp, width);
    rip = frame.popAddress();
    selector = frame.pop() & 0xffff;
    p.checkRealCode(rip);
    frame.skip(Number(insn.form.operands[0]?.imm ?? 0n));
    frame.commit();
  } else {
    ({ selector, offset: rip } = farTarget(p, insn, operands));
    p.checkRealCode(rip);
    if (insn.form.mnemonic === 'call') pushReturn(p, width, nextOf(p, insn));
  }
  p.loadRealCode(selector, rip);
  p.modeChanged();
}

/** JMP and CALL by a descriptor of the system's: a TSS, or a gate. */
function throughSystem(p: Processor, system: Descriptor, isCall: boolean, next: number): void {
  const type = system.attr & (ATTR.S | ATTR.TYPE);
  if (!p.longMode && (isTss(system) || type === TYPE_TASK_GATE)) {
    transferToTask(p, system, isCall, next);
    return;
  }
  const gate = callGate(p, system);
  if (gate.selector === 0) throw new GuestFault(VECTOR.GP);
  const d = p.descriptor(gate.selector);
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
  checkTarget(p, d, gate.offset);
  if (isCall) pushReturn(p, gate.width, next);
  enterCode(p, d, gate.offset);
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
  changeTask(p, taskDescriptor(p, selector, VECTOR.GP, false, 0), next, isCall ? 'call' : 'jump');
}

/** Switches to `task`; the old one goes on at `next` when its turn comes. */
function changeTask(p: Processor, task: Descriptor, next: number, how: 'call' | 'jump' | 'return'): void {
  const at = p.rip;
  const old = p.tr;
  p.cpu.rip = next;
  try {
    switchTask(p, task, how);
  } finally {
    // A fault of the old task's is the instruction's.
    if (p.tr === old) p.cpu.rip = at;
  }
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
  const from = p.transitions.from();
  p.cpu.setEflags(p.cpu.eflags() & ~msr.fmask & ~EFLAGS.RF);
  putFlatStack(p, selector + 8, 0);
  putFlatCode(p, selector, 0, 64);
  p.cpu.setNumber(S.RIP, from64 ? msr.lstar : msr.cstar);
  p.modeChanged();
  if (from64) p.transitions.called(from, KEY_SYSCALL, msr.fmask | EFLAGS.RF);
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
  const from = p.transitions.from();
  cpu.setEflags((cpu.lo(S.R11) & 0x3c7fd7 & ~(EFLAGS.RF | EFLAGS.VM)) | 2);
  // Unlike IRET, whose trap waits for the next instruction: its own is the one that is stepped.
  p.trapPending = (cpu.lo(S.R11) & EFLAGS.TF) !== 0;
  putFlatStack(p, (base + 8) | 3, 3);
  putFlatCode(p, (wide ? base + 16 : base) | 3, 3, wide ? 64 : 32);
  cpu.setNumber(S.RIP, rip);
  p.modeChanged();
  if (wide) p.transitions.cameBack(from, KEY_SYSRET);
}

/** SYSENTER. */
export function sysenter(p: Processor, msr: FastCallRegisters): void {
  const selector = msr.sysenterCs & 0xfffc;
  if (selector === 0 || !p.protectedMode) throw new GuestFault(VECTOR.GP);
  const from = p.transitions.from();
  const cleared = EFLAGS.IF | EFLAGS.VM | EFLAGS.RF;
  p.cpu.setEflags(p.cpu.eflags() & ~cleared);
  const long = p.longMode;
  putFlatStack(p, selector + 8, 0);
  putFlatCode(p, selector, 0, long ? 64 : 32);
  setPlace(p, long ? msr.sysenterEip : msr.sysenterEip >>> 0, long ? msr.sysenterEsp : msr.sysenterEsp >>> 0);
  p.modeChanged();
  if (!long) p.transitions.called(from, KEY_SYSENTER, cleared);
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
  const from = p.transitions.from();
  putFlatStack(p, (selector + (wide ? 40 : 24)) | 3, 3);
  putFlatCode(p, (selector + (wide ? 32 : 16)) | 3, 3, wide ? 64 : 32);
  setPlace(p, rip, rsp);
  p.modeChanged();
  if (!p.longMode) p.transitions.cameBack(from, KEY_SYSEXIT);
}
