import type { Insn } from '../../translator/decode/decode.js';
import type { CodeMode } from '../../translator/decode/mode.js';
import { TLB, TRANSITION_PLANS } from '../../translator/layout.js';
import * as S from '../../translator/state.js';
import * as T from '../../translator/transition-layout.js';
import { IF, NT, RF, TF, VM } from '../cpu-state.js';
import { VECTOR } from '../guest-fault.js';
import type { Event } from './event-delivery.js';
import type { Processor } from './processor.js';

const NO_MASK = 0xffffffff;
/** Bytes that the longest frame has. */
const LONGEST_FRAME = 48;
/** Faults that generated code tells from others by itself. */
const PLANNED_FAULTS: ReadonlySet<number> = new Set([VECTOR.DE, VECTOR.PF]);
/** Of a TSS's type: 32 bits. */
const TSS_WIDE = 8;
/** Of a gate's type: interrupts stay enabled. */
const TRAP = 1;

/** Code, and the privilege that it runs with: before a transition. */
export interface From {
  readonly mode: CodeMode;
  readonly cpl: number;
  readonly number: number;
}

/** Code whose stack and segments are flat, without limits: all that plans are for. */
function isPlain({ word, codeBits, flat, stack, checked }: CodeMode): boolean {
  return word === 64 || (codeBits === 32 && flat && stack === '' && checked === 'extra');
}

/**
 * What the processor did last at gates, at returns and at loads of segment registers, as plans for generated code to do
 * again without TypeScript (`translator/helpers/transition.wat.ts`). A plan is for the context that it was made in.
 * What it has from tables in memory stands beside it (its guards) and is compared each time; what it has from registers
 * makes the processor `forget` it when they are written.
 */
export class Transitions {
  /** Where the plan under way is, and the number of its guards. */
  #plan = 0;
  #guards = 0;

  constructor(private readonly p: Processor) {
    p.cpu.u32[S.SYSTEM_CALLS_LEAVE >> 2] = 1;
  }

  /** What is about to be left. */
  from(): From {
    const { mode, number } = this.p.engine.context;
    return { mode, cpl: this.p.cpl, number };
  }

  /** Registers that say where to, or what the tables mean, have been written. */
  forget(): void {
    const { u32 } = this.p.cpu;
    for (let i = 0; i < T.PLANS; i++) u32[(TRANSITION_PLANS + i * T.PLAN_BYTES + T.PLAN_FROM) >> 2] = 0;
  }

  /** An event has been delivered through a gate. */
  delivered(from: From, { vector, software, fault }: Event): void {
    const { p } = this;
    if (!(software || (fault && PLANNED_FAULTS.has(vector))) || p.cpl !== 0) return;
    if (!this.#isSameWidth(from)) return;
    const wide = p.longMode;
    const inner = from.cpl !== 0;
    const gate = p.idtr.base + vector * (wide ? 16 : 8);
    this.#begin((software ? T.KEY_INTERRUPT : T.KEY_FAULT) | vector, from);
    this.#guard(gate);
    const { high } = p.mmu;
    const type = (high >>> 8) & 0x1f;
    // Gates of 16 bits, and tasks.
    if ((type & 0x1e) !== 0xe) return;
    if (wide) this.#guard(gate + 8);
    this.#guardDescriptor(p.selector(S.CS));
    let stackAt = 0;
    const ist = wide ? high & 7 : 0;
    if (ist !== 0) stackAt = p.tr.base + 0x24 + 8 * (ist - 1);
    else if (inner) stackAt = p.tr.base + 4;
    if (inner && !wide) {
      if ((p.tr.attr & TSS_WIDE) === 0) return;
      this.#guard(stackAt + 4, 0xffff);
      this.#guardDescriptor(p.selector(S.SS));
    }
    if (stackAt !== 0) this.#learn(stackAt, wide ? 8 : 4);
    const { rsp } = p;
    this.#learn(rsp, LONGEST_FRAME, 'write');
    this.#number(T.PLAN_STACK, stackAt);
    this.#number(T.PLAN_RIP, p.rip);
    const cleared = TF | NT | RF | VM;
    this.#word(T.PLAN_FLAGS, (type & TRAP) === 0 ? cleared | IF : cleared);
    this.#end(from, (wide ? T.SHAPE_WIDE : 0) | (inner ? T.SHAPE_STACK : 0) | (stackAt !== 0 ? T.SHAPE_STACK_AT : 0));
  }

  /** A far JMP, CALL or RET has been done in protected mode. */
  wentFar(from: From, { form, far }: Insn): void {
    const { p } = this;
    const cs = p.selector(S.CS);
    const isReturn = form.mnemonic === 'retf';
    // Not by a gate, or to a task.
    if (p.cpl !== from.cpl || !this.#isSameWidth(from)) return;
    if (!isReturn && (!far || ((far.selector ^ cs) & 0xfffc) !== 0)) return;
    this.#begin((isReturn ? T.KEY_FAR_RETURN : T.KEY_FAR) | (isReturn ? cs : far!.selector), from);
    this.#guardDescriptor(cs);
    this.#learn(p.rsp, LONGEST_FRAME, 'write');
    this.#end(from, from.mode.word === 64 ? T.SHAPE_WIDE : 0);
  }

  /** IRET has been done. */
  returned(from: From, wide: boolean): void {
    const { p } = this;
    if (from.cpl !== 0 || from.mode.word !== (wide ? 64 : 32) || !this.#isSameWidth(from)) return;
    const cs = p.selector(S.CS);
    const outer = p.cpl !== 0;
    const stack = wide || outer;
    this.#begin(T.KEY_RETURN | cs | (wide ? 1 << 16 : 0), from);
    this.#guardDescriptor(cs);
    if (stack) this.#guardDescriptor(p.selector(S.SS));
    this.#word(T.PLAN_SS, p.selector(S.SS));
    this.#end(from, (stack ? T.SHAPE_STACK : 0) | (outer ? T.SHAPE_OUTER : 0));
  }

  /** Segment register `s` has been loaded by MOV or POP in protected mode. */
  loaded(from: From, s: number): void {
    const { p } = this;
    if (s === S.SS || s === S.CS || !p.protectedMode || p.virtual8086) return;
    const to = this.from();
    // Whether code is flat depends on the other segments as well, unless they are known to be.
    if (s === S.FS || s === S.GS ? to.number !== from.number : !this.#isSameWidth(from)) return;
    this.#begin(T.KEY_SEGMENT | (s << 16) | p.selector(s), from);
    this.#guardDescriptor(p.selector(s));
    this.#row(0, s);
    this.#number(T.PLAN_RIP, 0);
    this.#finish(from, 0);
  }

  /** SYSCALL of 64-bit code, or SYSENTER of a 32-bit kernel's, which clears `cleared` of EFLAGS. */
  called(from: From, key: number, cleared: number): void {
    const { p } = this;
    if (!this.#isSameWidth(from)) return;
    this.#begin(key, from);
    this.#word(T.PLAN_FLAGS, cleared);
    this.#number(T.PLAN_RIP, p.rip);
    this.#number(T.PLAN_STACK, p.rsp);
    this.#end(from, key === T.KEY_SYSENTER ? T.SHAPE_STACK : 0);
  }

  /** SYSRET to 64-bit code, or SYSEXIT to 32-bit code of a 32-bit kernel. */
  cameBack(from: From, key: number): void {
    if (!this.#isSameWidth(from)) return;
    this.#begin(key, from);
    this.#end(from, 0);
  }

  /** From plain code to plain code of the same width. */
  #isSameWidth(from: From): boolean {
    const { p } = this;
    const { mode } = p.engine.context;
    if (from.mode.word !== mode.word || !isPlain(from.mode) || !isPlain(mode) || p.virtual8086) return false;
    return mode.word === 64 || p.segment(S.CS).limit === 0xffffffff;
  }

  #begin(key: number, from: From): void {
    const who = T.fromOf(from.number, from.cpl);
    const hash = (Math.imul(key, T.KEY_FACTOR) ^ Math.imul(who, T.FROM_FACTOR)) >>> T.PLAN_SHIFT;
    const hashed = hash < T.FIXED_PLANS ? hash + T.FIXED_PLANS : hash;
    const place = key >= T.KEY_SYSCALL ? T.fixedPlan(key) : hashed;
    this.#plan = TRANSITION_PLANS + place * T.PLAN_BYTES;
    this.#guards = 0;
    // Until it is whole, it is for nobody.
    this.#word(T.PLAN_FROM, 0);
    this.#word(T.PLAN_KEY, key);
  }

  #word(at: number, value: number): void {
    this.p.cpu.u32[(this.#plan + at) >> 2] = value;
  }
  #number(at: number, value: number): void {
    this.p.cpu.setNumber(this.#plan + at, value);
  }

  /** The plan holds as long as the tables have at `address` what they have there now, `low` bits of the lower half. */
  #guard(address: number, low = NO_MASK): void {
    const { p } = this;
    const at = T.PLAN_GUARD + this.#guards * T.GUARD_BYTES;
    this.#learn(address, 8);
    p.asSupervisor(() => {
      const value = p.mmu.readPair(address);
      const whole = low === NO_MASK;
      this.#number(at, address);
      this.#word(at + 8, low);
      this.#word(at + 12, whole ? NO_MASK : 0);
      this.#word(at + 16, value & low);
      this.#word(at + 20, whole ? p.mmu.high : 0);
    });
    this.#guards++;
  }

  #guardDescriptor(selector: number): void {
    if ((selector & 0xfffc) !== 0) this.#guard(this.p.descriptor(selector).at);
  }

  /** The supervisor's TLB comes to know where `bytes` from `address` on are. */
  #learn(address: number, bytes: number, access: 'read' | 'write' = 'read'): void {
    const { p } = this;
    p.asSupervisor(() => p.engine.learn(address, access));
    // Generated code asks for one page.
    if (access === 'read' && (address & 4095) + bytes > 4096) this.#guards = Number.NaN;
  }

  #row(row: number, s: number): void {
    const { u8 } = this.p.cpu;
    const keep = (field: number, column: number, bytes: number): void => {
      const at = field + bytes * s;
      u8.copyWithin(this.#plan + column + bytes * row, at, at + bytes);
    };
    keep(S.SEG_BASE, T.PLAN_BASES, 8);
    keep(S.SEG_READ_LIMIT, T.PLAN_READ_LIMITS, 8);
    keep(S.SEG_WRITE_LIMIT, T.PLAN_WRITE_LIMITS, 8);
    keep(S.SEG_SELECTOR, T.PLAN_SELECTORS, 4);
    keep(S.SEG_LIMIT, T.PLAN_LIMITS, 4);
    keep(S.SEG_ATTR, T.PLAN_ATTRIBUTES, 4);
  }

  #end(from: From, shape: number): void {
    this.#row(0, S.CS);
    this.#row(1, S.SS);
    this.#finish(from, shape);
  }

  #finish(from: From, shape: number): void {
    const { u32 } = this.p.cpu;
    // A guard that crosses a page's end.
    if (Number.isNaN(this.#guards)) return;
    const tlb = u32[S.TLB_BASE >> 2]!;
    this.#word(T.PLAN_TO, u32[S.CONTEXT >> 2]!);
    this.#word(T.PLAN_TLB, tlb);
    this.#word(T.PLAN_CPL, this.p.cpl);
    this.#word(T.PLAN_OWNER, tlb === TLB ? S.JUMPS_OWNER : S.JUMPS_OWNER_SUPERVISOR);
    this.#word(T.PLAN_GUARDS, this.#guards);
    this.#word(T.PLAN_SHAPE, shape);
    this.#word(T.PLAN_FROM, T.fromOf(from.number, from.cpl));
  }
}
