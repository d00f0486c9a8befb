import * as S from '../../translator/state.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { dplOf, EFLAGS, type Processor, type Segment } from './processor.js';
import { ATTR } from './registers.js';
import { StackFrame } from './stack-frame.js';
import { switchTask, TYPE_TASK_GATE, taskDescriptor } from './tasks.js';

/*
 * Delivery of interrupts and exceptions: SDM vol. 3A, chapter 6 (and 6.14 for 64-bit mode), and vol. 2A, "INT n".
 */

/** What is being delivered. */
export interface Event {
  readonly vector: number;
  /** null: the vector pushes none. */
  readonly errorCode: number | null;
  /** INT n, INT3, INTO: the gate's DPL counts. */
  readonly software: boolean;
}

const ERROR_CODES = new Set<number>([VECTOR.DF, VECTOR.TS, VECTOR.NP, VECTOR.SS, VECTOR.GP, VECTOR.PF, VECTOR.AC]);
export function hasErrorCode(vector: number): boolean {
  return ERROR_CODES.has(vector);
}

/** Of a gate's type: interrupts stay enabled. */
const TRAP = 1;

/** Delivers an event to the guest's handler. RIP is what the handler shall return to. Throws GuestFault. */
export function deliver(p: Processor, event: Event): void {
  p.halted = false;
  if (!p.protectedMode) deliverReal(p, event.vector);
  else p.asSupervisor(() => deliverProtected(p, event));
  p.shadow = false;
  p.modeChanged();
}

function deliverReal(p: Processor, vector: number): void {
  const { cpu, mmu } = p;
  if (vector * 4 + 3 > p.idtr.limit) throw new GuestFault(VECTOR.GP);
  const at = p.idtr.base + vector * 4;
  const offset = mmu.readU16(at);
  const selector = mmu.readU16(at + 2);
  const frame = new StackFrame(p, p.segment(S.SS), cpu.big(S.RSP), 2);
  frame.push(cpu.eflags());
  frame.push(p.segment(S.CS).selector);
  frame.push(p.rip);
  frame.commit();
  cpu.setEflags(cpu.eflags() & ~(EFLAGS.IF | EFLAGS.TF | EFLAGS.AC | EFLAGS.RF));
  p.setSegment(S.CS, { ...p.segment(S.CS), selector, base: selector * 16 });
  cpu.setNumber(S.RIP, offset);
}

function deliverProtected(p: Processor, event: Event): void {
  const { cpu, mmu } = p;
  const { vector } = event;
  const external = event.software ? 0 : 1;
  const selfError = vector * 8 + 2 + external;
  const long = p.longMode;
  const size = long ? 16 : 8;
  if (vector * size + size - 1 > p.idtr.limit) throw new GuestFault(VECTOR.GP, selfError);
  const at = p.idtr.base + vector * size;
  const lo = mmu.readU32(at);
  const hi = mmu.readU32(at + 4);
  const type = (hi >>> 8) & 0x1f;
  const kind = type & 0xe;
  const isTask = type === TYPE_TASK_GATE && !long;
  if (!isTask && ((kind !== 0xe && kind !== 6) || (long && kind === 6) || type > 15))
    throw new GuestFault(VECTOR.GP, selfError);
  if (event.software && ((hi >>> 13) & 3) < p.cpl) throw new GuestFault(VECTOR.GP, selfError);
  if (((hi >>> 15) & 1) === 0) throw new GuestFault(VECTOR.NP, selfError);
  const selector = lo >>> 16;
  if (isTask) {
    switchTask(p, taskDescriptor(p, selector, VECTOR.GP, false, external), 'call', event.errorCode);
    return;
  }
  const offset = long
    ? BigInt.asUintN(64, (BigInt(mmu.readU32(at + 8)) << 32n) | BigInt(((hi & 0xffff0000) | (lo & 0xffff)) >>> 0))
    : BigInt(kind === 6 ? lo & 0xffff : ((hi & 0xffff0000) | (lo & 0xffff)) >>> 0);
  if ((selector & 0xfffc) === 0) throw new GuestFault(VECTOR.GP, external);
  const d = p.descriptor(selector);
  const bad = new GuestFault(VECTOR.GP, (selector & 0xfffc) | external);
  if ((d.attr & (ATTR.S | ATTR.CODE)) !== (ATTR.S | ATTR.CODE)) throw bad;
  const dpl = dplOf(d.attr);
  if (dpl > p.cpl || (long && (d.attr & (ATTR.L | ATTR.DB)) !== ATTR.L)) throw bad;
  if ((d.attr & ATTR.P) === 0) throw new GuestFault(VECTOR.NP, (selector & 0xfffc) | external);

  const flags = cpu.eflags();
  const v86 = p.virtual8086;
  const old = { cs: p.segment(S.CS), ss: p.segment(S.SS), rip: cpu.u64[S.RIP >> 3]!, rsp: cpu.big(S.RSP) };
  const conforming = (d.attr & ATTR.EXPAND_DOWN) !== 0;
  const cpl = conforming ? p.cpl : dpl;
  const inner = cpl < p.cpl;
  if (v86 && cpl !== 0) throw bad;
  let ss: Segment = old.ss;
  let rsp = old.rsp;
  const width = long ? 8 : kind === 6 ? 2 : 4;
  if (long) {
    const ist = hi === undefined ? 0 : mmu.readU8(at + 4) & 7;
    if (ist !== 0) {
      const tssAt = 0x24 + 8 * (ist - 1);
      if (tssAt + 7 > p.tr.limit) throw new GuestFault(VECTOR.TS, p.tr.selector & 0xfffc);
      rsp = mmu.readBig64(p.tr.base + tssAt);
    } else if (inner) rsp = p.stackFor(cpl)[1];
    if (inner) ss = { selector: cpl, base: 0, limit: 0, attr: ATTR.DB | 0x93 | (cpl << ATTR.DPL_SHIFT) };
    rsp &= ~15n;
  } else if (inner) {
    const [stackSelector, sp] = p.stackFor(cpl);
    ss = p.stackSegment(stackSelector, cpl, VECTOR.TS);
    rsp = sp;
  }
  const frame = new StackFrame(p, ss, rsp, width, (inner ? ss.selector & 0xfffc : 0) | external);
  if (v86) for (const s of [S.GS, S.FS, S.DS, S.ES]) frame.push(p.segment(s).selector);
  if (inner || long) {
    frame.push(old.ss.selector);
    frame.push(old.rsp);
  }
  frame.push(flags);
  frame.push(old.cs.selector);
  frame.push(old.rip);
  if (event.errorCode !== null) frame.push(event.errorCode);

  // Nothing can fault any more.
  p.markAccessed(d);
  let cleared = EFLAGS.TF | EFLAGS.NT | EFLAGS.RF | EFLAGS.VM;
  if ((type & TRAP) === 0) cleared |= EFLAGS.IF;
  cpu.setEflags(flags & ~cleared);
  if (inner) p.setStack(ss, frame.pointer);
  else frame.commit();
  if (v86) for (const s of [S.GS, S.FS, S.DS, S.ES]) p.setSegment(s, { selector: 0, base: 0, limit: 0, attr: 0 });
  p.setCode(
    { selector: (selector & 0xfffc) | cpl, base: d.base, limit: d.limit, attr: d.attr | ATTR.ACCESSED },
    cpl,
    offset,
  );
}
