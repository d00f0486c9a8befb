import * as S from '../../translator/state.js';
import { isCanonical, signed64 } from '../canonical.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { ATTR, type Descriptor, dplOf } from '../segments/descriptor.js';
import { StackFrame } from '../segments/stack-frame.js';
import { EFLAGS, type Processor } from './processor.js';
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
  /** A fault: the instruction will be restarted, and EFLAGS.RF is set in the frame. SDM vol. 3B, section 18.3.1.1. */
  readonly fault: boolean;
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
  const from = p.transitions.from();
  const { mmu } = p;
  const { implicit } = mmu;
  // Tables and stacks are accessed with the supervisor's rights.
  mmu.implicit = true;
  try {
    if (!p.protectedMode) deliverReal(p, event.vector);
    else if (p.longMode) deliverLong(p, event);
    else deliverProtected(p, event);
  } finally {
    mmu.implicit = implicit;
  }
  p.shadow = false;
  p.modeChanged();
  if (p.protectedMode) p.transitions.delivered(from, event);
}

function deliverReal(p: Processor, vector: number): void {
  const { cpu, mmu } = p;
  if (vector * 4 + 3 > p.idtr.limit) throw new GuestFault(VECTOR.GP);
  const at = p.idtr.base + vector * 4;
  const offset = mmu.readU16(at);
  const selector = mmu.readU16(at + 2);
  const frame = new StackFrame(p, p.segment(S.SS), p.rsp, 2);
  frame.push(cpu.eflags());
  frame.push(p.selector(S.CS));
  frame.push(p.rip);
  frame.commit();
  cpu.setEflags(cpu.eflags() & ~(EFLAGS.IF | EFLAGS.TF | EFLAGS.AC | EFLAGS.RF));
  p.loadRealCode(selector, offset);
}

/** The error code of a fault at the event's own gate. */
const gateError = (event: Event): number => event.vector * 8 + 2 + externalOf(event);
const externalOf = (event: Event): number => (event.software ? 0 : 1);

/** Checks what gates of both kinds have in their second word: `hi`. */
function checkGate(p: Processor, event: Event, hi: number, isGate: boolean): void {
  if (!isGate) throw new GuestFault(VECTOR.GP, gateError(event));
  if (event.software && ((hi >>> 13) & 3) < p.cpl) throw new GuestFault(VECTOR.GP, gateError(event));
  if (((hi >>> 15) & 1) === 0) throw new GuestFault(VECTOR.NP, gateError(event));
}

/** The handler's code segment. */
function handlerSegment(p: Processor, selector: number, external: number): Descriptor {
  if ((selector & 0xfffc) === 0) throw new GuestFault(VECTOR.GP, external);
  const d = p.descriptor(selector);
  const isCode = (d.attr & (ATTR.S | ATTR.CODE)) === (ATTR.S | ATTR.CODE);
  const isLong = (d.attr & (ATTR.L | ATTR.DB)) === ATTR.L;
  if (!isCode || dplOf(d.attr) > p.cpl || (p.longMode && !isLong))
    throw new GuestFault(VECTOR.GP, (selector & 0xfffc) | external);
  if ((d.attr & ATTR.P) === 0) throw new GuestFault(VECTOR.NP, (selector & 0xfffc) | external);
  return d;
}

/** EFLAGS for the handler: `type` is its gate's. */
function handlerFlags(flags: number, type: number): number {
  const cleared = EFLAGS.TF | EFLAGS.NT | EFLAGS.RF | EFLAGS.VM;
  return flags & ~((type & TRAP) === 0 ? cleared | EFLAGS.IF : cleared);
}

function enterHandler(p: Processor, d: Descriptor, cpl: number, offset: number): void {
  p.putSegment(S.CS, (d.selector & 0xfffc) | cpl, d.base, d.limit, d.attr | ATTR.ACCESSED);
  p.cpl = cpl;
  p.cpu.setNumber(S.RIP, offset);
}

/** A frame of 64-bit mode: error code, RIP, CS, RFLAGS, RSP, SS; and one without the error code. */
const frame64 = new Uint32Array(12);
const frameWithoutError = frame64.subarray(2);

/** In IA-32e mode: gates have 16 bytes, handlers run in 64-bit code, and SS:RSP is always pushed. SDM vol. 3A, 6.14. */
function deliverLong(p: Processor, event: Event): void {
  const { cpu, mmu } = p;
  const { u32 } = cpu;
  const { vector, errorCode } = event;
  const external = externalOf(event);
  if (vector * 16 + 15 > p.idtr.limit) throw new GuestFault(VECTOR.GP, gateError(event));
  const at = p.idtr.base + vector * 16;
  const lo = mmu.readPair(at);
  const hi = mmu.high;
  checkGate(p, event, hi, ((hi >>> 8) & 0x1e) === 0xe);
  const offset = signed64(((hi & 0xffff0000) | (lo & 0xffff)) >>> 0, mmu.readU32(at + 8));
  const d = handlerSegment(p, lo >>> 16, external);
  const conforming = (d.attr & ATTR.EXPAND_DOWN) !== 0;
  const cpl = conforming ? p.cpl : dplOf(d.attr);
  const inner = cpl < p.cpl;
  const ist = hi & 7;
  let rsp: number;
  if (ist !== 0) rsp = p.stackFromTss(0x24 + 8 * (ist - 1));
  else if (inner) rsp = p.stackFromTss(4 + 8 * cpl);
  else rsp = p.rsp;
  if (!isCanonical(offset)) throw new GuestFault(VECTOR.GP, external);
  if (!isCanonical(rsp)) throw new GuestFault(VECTOR.SS, external);
  const flags = cpu.eflags();
  const resumed = event.fault ? flags | EFLAGS.RF : flags;
  const hasError = errorCode !== null;
  frame64[0] = errorCode ?? 0;
  frame64[1] = 0;
  frame64[2] = u32[S.RIP >> 2]!;
  frame64[3] = cpu.bits === 32 ? 0 : u32[(S.RIP + 4) >> 2]!;
  frame64[4] = p.selector(S.CS);
  frame64[5] = 0;
  frame64[6] = resumed;
  frame64[7] = 0;
  frame64[8] = cpu.lo(S.RSP);
  frame64[9] = cpu.hi(S.RSP);
  frame64[10] = p.selector(S.SS);
  frame64[11] = 0;
  const words = hasError ? 12 : 10;
  const top = Math.floor(rsp / 16) * 16;
  const bottom = top - 4 * words;
  // SS is pushed first: what faults is there, if both pages do.
  if ((top & 4095) !== 0 && (top & 4095) < 4 * words) mmu.translate(top - 8, 'write');
  try {
    mmu.writeWords(bottom, hasError ? frame64 : frameWithoutError, words);
  } catch (e) {
    if (!(e instanceof GuestFault) || e.vector !== VECTOR.PF) throw e;
    // At the first of the words in that page to be pushed.
    throw new GuestFault(VECTOR.PF, e.errorCode, Math.min(top, Math.floor(bottom / 4096) * 4096 + 4096) - 8);
  }
  p.markAccessed(d);
  // Nothing can fault any more.
  cpu.setEflags(handlerFlags(flags, hi >>> 8));
  if (inner) p.putSegment(S.SS, cpl, 0, 0, ATTR.DB | 0x93 | (cpl << ATTR.DPL_SHIFT));
  cpu.setNumber(S.GPR + 8 * S.RSP, bottom);
  enterHandler(p, d, cpl, offset);
}

/** In protected mode, and from virtual-8086 mode: SDM vol. 3A, 6.12. */
function deliverProtected(p: Processor, event: Event): void {
  const { cpu, mmu } = p;
  const { vector } = event;
  const external = externalOf(event);
  if (vector * 8 + 7 > p.idtr.limit) throw new GuestFault(VECTOR.GP, gateError(event));
  const lo = mmu.readPair(p.idtr.base + vector * 8);
  const hi = mmu.high;
  const type = (hi >>> 8) & 0x1f;
  const isTask = type === TYPE_TASK_GATE;
  const isWide = (type & 0x1e) === 0xe;
  checkGate(p, event, hi, isTask || isWide || (type & 0x1e) === 6);
  const selector = lo >>> 16;
  if (isTask) {
    switchTask(p, taskDescriptor(p, selector, VECTOR.GP, false, external), 'call', event.errorCode);
    return;
  }
  const d = handlerSegment(p, selector, external);
  const v86 = p.virtual8086;
  const conforming = (d.attr & ATTR.EXPAND_DOWN) !== 0;
  const cpl = conforming ? p.cpl : dplOf(d.attr);
  const inner = cpl < p.cpl;
  if (v86 && cpl !== 0) throw new GuestFault(VECTOR.GP, (selector & 0xfffc) | external);
  const offset = isWide ? ((hi & 0xffff0000) | (lo & 0xffff)) >>> 0 : lo & 0xffff;
  if (offset > d.limit) throw new GuestFault(VECTOR.GP, external);
  let ss = p.segment(S.SS);
  let { rsp } = p;
  if (inner) {
    const [stackSelector, sp] = p.stackFor(cpl);
    ss = p.stackSegment(stackSelector, cpl, VECTOR.TS);
    rsp = sp;
  }
  const flags = cpu.eflags();
  const frame = new StackFrame(p, ss, rsp, isWide ? 4 : 2, (inner ? ss.selector & 0xfffc : 0) | external);
  if (v86) for (const s of [S.GS, S.FS, S.DS, S.ES]) frame.push(p.selector(s));
  if (inner) {
    frame.push(p.selector(S.SS));
    frame.push(cpu.lo(S.RSP));
  }
  frame.push(event.fault ? flags | EFLAGS.RF : flags);
  frame.push(p.selector(S.CS));
  frame.push(cpu.u32[S.RIP >> 2]!);
  if (event.errorCode !== null) frame.push(event.errorCode);

  p.markAccessed(d);
  // Nothing can fault any more. What segments are depends on the flags.
  cpu.setEflags(handlerFlags(flags, type));
  if (inner) p.setStack(ss, frame.pointer);
  else frame.commit();
  if (v86) for (const s of [S.GS, S.FS, S.DS, S.ES]) p.putSegment(s, 0, 0, 0, 0);
  enterHandler(p, d, cpl, offset);
}
