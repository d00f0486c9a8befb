import { type CodeMode, FPU_EM, FPU_MP, FPU_NO_SSE, FPU_TS } from '../../translator/decode/mode.js';
import * as S from '../../translator/state.js';
import { XCR0_AVX, XCR0_SSE } from '../../translator/xstate.js';
import type { CodeContext } from '../blocks.js';
import { signed64 } from '../canonical.js';
import { AC, type CpuState, IF, IOPL, NT, RF, TF, VIF, VIP, VM } from '../cpu-state.js';
import type { Engine } from '../engine.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { ATTR, attributesOf, type Descriptor } from '../segments/descriptor.js';
import { isWhole, type Segment } from '../segments/segment-access.js';
import { SegmentUnit } from '../segments/segment-unit.js';
import { CR0, CR4, EFER } from './control-registers.js';
import { DebugRegisters } from './debug-registers.js';
import type { Mmu } from './mmu.js';
import { Transitions } from './transitions.js';

/** What XCR0 must have for vectors in VEX instructions. */
const VECTORS = XCR0_AVX | XCR0_SSE;

/** EFLAGS bits that only a system sees: SDM vol. 3A, section 2.3. */
export const EFLAGS = { TF, IF, IOPL, NT, RF, VM, AC, VIF, VIP } as const;

export interface TableRegister {
  base: number;
  limit: number;
}

/**
 * What a whole machine's processor has beyond the registers in Wasm memory, and its tables of descriptors (SDM vol. 3A,
 * chapters 3 and 5). Everything here runs between guest instructions.
 */
export class Processor extends SegmentUnit {
  /** Generated code makes system calls on its own. */
  readonly transitions: Transitions;
  #ldtr: Segment = { selector: 0, base: 0, limit: 0xffff, attr: 0x82 };
  #tr: Segment = { selector: 0, base: 0, limit: 0xffff, attr: 0x8b };
  #gdtr: TableRegister = { base: 0, limit: 0xffff };
  #idtr: TableRegister = { base: 0, limit: 0xffff };
  /** DR0 to DR7. */
  readonly debug: DebugRegisters;
  /** HLT: nothing runs until an interrupt. */
  halted = false;
  /** The instruction that follows must run before an interrupt is taken (STI, MOV SS). */
  shadow = false;
  /** A single step's trap is due before the next instruction: SYSRET has set EFLAGS.TF. */
  trapPending = false;
  #engine: Engine | null = null;
  /** By CS's limit, then by mode and base. */
  readonly #contexts = new Map<number, Map<number, CodeContext>>();
  /** Those of other kernels' flat code segments, by mode. */
  readonly #wholeContexts: (CodeContext | undefined)[] = [];
  /** Of 64-bit code, by privilege and features. */
  readonly #contexts64: (CodeContext | undefined)[] = [];

  constructor(
    cpu: CpuState,
    readonly mmu: Mmu,
    /** `CodeMode.exact`. */
    readonly exact = false,
  ) {
    super(cpu, mmu);
    this.transitions = new Transitions(this);
    this.debug = new DebugRegisters(cpu.model?.vendor === 'GenuineIntel');
  }

  get engine(): Engine {
    if (this.#engine === null) throw new Error('the processor has no engine yet');
    return this.#engine;
  }
  set engine(engine: Engine) {
    this.#engine = engine;
    engine.watchCodePages((page) => {
      this.localCode.add(page);
      this.mmu.peek(page * 4096);
      this.#codeRights.set(page, this.mmu.peekedRights);
    });
  }

  // --- registers that name tables: what was done with the tables before is forgotten ---

  get ldtr(): Segment {
    return this.#ldtr;
  }
  set ldtr(value: Segment) {
    this.#ldtr = value;
    this.transitions.forget();
  }
  get tr(): Segment {
    return this.#tr;
  }
  set tr(value: Segment) {
    this.#tr = value;
    this.transitions.forget();
  }
  get gdtr(): TableRegister {
    return this.#gdtr;
  }
  set gdtr(value: TableRegister) {
    this.#gdtr = value;
    this.transitions.forget();
  }
  get idtr(): TableRegister {
    return this.#idtr;
  }
  set idtr(value: TableRegister) {
    this.#idtr = value;
    this.transitions.forget();
  }

  // --- state in Wasm memory ---

  /** An NMI's handler runs: the next one waits for IRET. SDM vol. 3A, 6.7.1. */
  get nmiBlocked(): boolean {
    return this.cpu.u32[S.NMI_BLOCKED >> 2] !== 0;
  }
  set nmiBlocked(value: boolean) {
    this.cpu.u32[S.NMI_BLOCKED >> 2] = value ? 1 : 0;
  }

  /** Current privilege level. */
  get cpl(): number {
    return this.cpu.u32[S.CPL >> 2]!;
  }
  set cpl(value: number) {
    this.cpu.u32[S.CPL >> 2] = value;
  }
  get cr0(): number {
    return this.cpu.u32[S.CR0 >> 2]!;
  }
  get efer(): number {
    return this.cpu.u32[S.EFER >> 2]!;
  }
  get protectedMode(): boolean {
    return (this.cr0 & CR0.PE) !== 0;
  }
  get virtual8086(): boolean {
    return (this.cpu.u32[S.EFLAGS_REST >> 2]! & EFLAGS.VM) !== 0;
  }
  get longMode(): boolean {
    return (this.efer & EFER.LMA) !== 0;
  }
  /** CS.L in long mode: 64-bit code is being run. */
  get code64(): boolean {
    return this.longMode && (this.attributes(S.CS) & ATTR.L) !== 0;
  }
  get keepsResume(): boolean {
    return this.debug.armed;
  }
  override stackLoaded(): void {
    this.shadow = true;
  }
  get interruptsEnabled(): boolean {
    return (this.cpu.u32[S.EFLAGS_REST >> 2]! & EFLAGS.IF) !== 0;
  }
  /** Protected mode was switched on or off: types of segments count, or do not. */
  protectionChanged(): void {
    for (let s = 0; s < 6; s++) this.updateLimits(s, this.cpu.u32[(S.SEG_LIMIT >> 2) + s]!, this.attributes(s));
  }

  /** State after RESET: SDM vol. 3A, table 10-1. */
  reset(): void {
    const { cpu } = this;
    for (let r = 0; r < 16; r++) cpu.u64[(S.GPR >> 3) + r] = 0n;
    cpu.setReg(S.RDX, 0x600);
    for (let s = 0; s < 6; s++) this.setSegment(s, { selector: 0, base: 0, limit: 0xffff, attr: 0x93 });
    this.setSegment(S.CS, { selector: 0xf000, base: 0xffff0000, limit: 0xffff, attr: 0x9b });
    cpu.rip = 0xfff0;
    cpu.setEflags(2);
    for (const at of [S.CR2, S.CR3, S.CR4, S.CR8, S.EFER, S.KERNEL_GS_BASE]) cpu.setNumber(at, 0);
    cpu.setNumber(S.CR0, 0x60000010);
    cpu.setNumber(S.XCR0, 1);
    this.cpl = 0;
    this.ldtr = { selector: 0, base: 0, limit: 0xffff, attr: 0x82 };
    this.tr = { selector: 0, base: 0, limit: 0xffff, attr: 0x8b };
    this.gdtr = { base: 0, limit: 0xffff };
    this.idtr = { base: 0, limit: 0x3ff };
    this.halted = false;
    this.shadow = false;
    this.trapPending = false;
    this.nmiBlocked = false;
    this.debug.reset();
    this.transitions.forget();
    this.pagingChanged(false);
    this.modeChanged();
  }

  // --- what the engine must know ---

  /** CR0, CR3, CR4 or EFER changed how addresses are translated. */
  pagingChanged(keepGlobal: boolean): void {
    this.mmu.modeChanged();
    this.engine.flushTlb(keepGlobal);
    this.checkCode(keepGlobal);
  }

  /** Pages of decoded code that may be mapped elsewhere in another address space: not known to be global. */
  readonly localCode = new Set<number>();
  /** Who might execute a page of decoded code when it was fetched from (`Mmu.peekedRights`). */
  readonly #codeRights = new Map<number, number>();

  /** Whether decoded code at a page still stands: it is mapped to the same frame, with the same rights. */
  codeStands(page: number, frame: number): boolean {
    return this.mmu.peek(page * 4096) === frame && this.mmu.peekedRights === this.#codeRights.get(page);
  }

  /** Puts code aside at pages where another frame is mapped now; `keepGlobal`: global pages have not changed. */
  checkCode(keepGlobal: boolean): void {
    const pages = this.engine.codePages;
    for (const page of keepGlobal ? this.localCode : pages.keys()) {
      const frame = pages.get(page);
      if (frame !== undefined && this.codeStands(page, frame)) {
        if (this.mmu.isGlobal) this.localCode.delete(page);
        else this.localCode.add(page);
        continue;
      }
      this.localCode.delete(page);
      if (frame !== undefined) this.engine.parkCode(page);
    }
  }

  /** Privilege, mode, CS, or the shape of another segment may have changed: says to the engine what code means now. */
  modeChanged(): void {
    const { cpu } = this;
    const { u32 } = cpu;
    if (this.code64) {
      this.engine.useContext(this.#context64());
      return;
    }
    const cs = u32[(S.SEG_ATTR >> 2) + S.CS]!;
    const base = u32[(S.SEG_BASE >> 2) + 2 * S.CS]!;
    const codeBits = cs & ATTR.DB && !this.virtual8086 ? 32 : 16;
    const checked = isWhole(cpu, S.DS) && isWhole(cpu, S.ES) && isWhole(cpu, S.SS) ? 'extra' : 'all';
    const bases = S.SEG_BASE >> 2;
    const flat = (base | u32[bases + 2 * S.DS]! | u32[bases + 2 * S.ES]! | u32[bases + 2 * S.SS]!) === 0;
    let stack: CodeMode['stack'] = '';
    const wideStack = (u32[(S.SEG_ATTR >> 2) + S.SS]! & ATTR.DB) !== 0 && !this.virtual8086;
    if (!wideStack) stack = 's16';
    else if (u32[(S.SEG_BASE >> 2) + 2 * S.SS] !== 0) stack = 's32';
    const kernel = this.cpl === 0 && !this.virtual8086;
    const { fpuOff } = this;
    const real = (this.cr0 & CR0.PE) === 0 || this.virtual8086;
    const vex = real ? 'none' : this.#vectorsSaved ? 'all' : 'general';
    const monitored = this.virtual8086 && this.iopl < 3;
    const key =
      (codeBits === 32 ? 1 : 0) |
      (monitored ? 2 : 0) |
      (flat ? 4 : 0) |
      (stack === '' ? 0 : stack === 's16' ? 8 : 16) |
      (kernel ? 32 : 0) |
      (this.cpl === 3 ? 128 : 0) |
      (vex === 'all' ? 0 : vex === 'general' ? 256 : 512) |
      (checked === 'all' ? 1024 : 0) |
      (fpuOff << 11);
    const limit = u32[(S.SEG_LIMIT >> 2) + S.CS]!;
    const whole = base === 0 && limit === 0xffffffff;
    let context = whole ? this.#wholeContexts[key] : this.#contextsOf(limit).get(key + base * 32768);
    if (!context) {
      const { exact } = this;
      const mode: CodeMode = { word: 32, codeBits, flat, stack, kernel, fpuOff, vex, checked, monitored, exact };
      context = this.engine.contextFor(mode, base, this.cpl !== 3, limit);
      if (whole) this.#wholeContexts[key] = context;
      else this.#contextsOf(limit).set(key + base * 32768, context);
    }
    this.engine.useContext(context);
  }

  /** What CR0 and CR4 say against the FPU: `CodeMode.fpuOff`. */
  get fpuOff(): number {
    const { cr0 } = this;
    const noSse = (this.cpu.u32[S.CR4 >> 2]! & CR4.OSFXSR) === 0 ? FPU_NO_SSE : 0;
    if ((cr0 & (CR0.EM | CR0.TS)) === 0) return noSse;
    const ts = (cr0 & CR0.TS) !== 0 ? FPU_TS : 0;
    return noSse | ts | ((cr0 & CR0.EM) !== 0 ? FPU_EM : 0) | (ts !== 0 && (cr0 & CR0.MP) !== 0 ? FPU_MP : 0);
  }
  /** Vectors need the operating system's word that it saves them. */
  get #vectorsSaved(): boolean {
    const { u32 } = this.cpu;
    return (u32[S.CR4 >> 2]! & CR4.OSXSAVE) !== 0 && (u32[S.XCR0 >> 2]! & VECTORS) === VECTORS;
  }

  /** The context of 64-bit code: its segments are flat and have no limits. */
  #context64(): CodeContext {
    const { fpuOff } = this;
    const saved = this.#vectorsSaved;
    const key = this.cpl | (saved ? 4 : 0) | (fpuOff << 3);
    let context = this.#contexts64[key];
    if (!context) {
      const vex = saved ? 'all' : 'general';
      const kernel = this.cpl === 0;
      const { exact } = this;
      const mode: CodeMode = {
        word: 64,
        codeBits: 64,
        flat: true,
        stack: '',
        kernel,
        fpuOff,
        vex,
        checked: 'none',
        exact,
      };
      context = this.engine.contextFor(mode, 0, this.cpl !== 3, Number.POSITIVE_INFINITY);
      this.#contexts64[key] = context;
    }
    return context;
  }

  #contextsOf(limit: number): Map<number, CodeContext> {
    let contexts = this.#contexts.get(limit);
    if (!contexts) {
      contexts = new Map();
      this.#contexts.set(limit, contexts);
    }
    return contexts;
  }

  // --- descriptors ---

  /** Runs `body` with the supervisor's rights over memory: accesses to tables are not the program's. */
  asSupervisor<T>(body: () => T): T {
    const { mmu } = this;
    const { implicit } = mmu;
    mmu.implicit = true;
    try {
      return body();
    } finally {
      mmu.implicit = implicit;
    }
  }

  /** The descriptor of a selector that is not null. Throws `vector`(selector) if it lies outside its table. */
  descriptor(selector: number, vector: number = VECTOR.GP): Descriptor {
    const inLdt = (selector & 4) !== 0;
    const table = inLdt ? this.ldtr : this.gdtr;
    const offset = selector & 0xfff8;
    if (offset + 7 > table.limit || (inLdt && (this.ldtr.attr & ATTR.P) === 0))
      throw new GuestFault(vector, selector & 0xfffc);
    const at = table.base + offset;
    const { mmu } = this;
    const { implicit } = mmu;
    mmu.implicit = true;
    try {
      return this.#parse(selector, at);
    } finally {
      mmu.implicit = implicit;
    }
  }

  #parse(selector: number, at: number): Descriptor {
    const lo = this.mmu.readPair(at);
    const hi = this.mmu.high;
    const attr = attributesOf(hi);
    let base = ((lo >>> 16) | ((hi & 0xff) << 16) | (hi & 0xff000000)) >>> 0;
    // System descriptors have 16 bytes in long mode, for a whole address.
    if (this.longMode && (attr & ATTR.S) === 0 && [2, 9, 11].includes(attr & ATTR.TYPE))
      base += this.#upperBase(selector, at + 8);
    let limit = (lo & 0xffff) | (hi & 0xf0000);
    if (attr & ATTR.G) limit = ((limit << 12) | 0xfff) >>> 0;
    return { selector, at, base, limit, attr, access: (hi & 0xffff00) >>> 0 };
  }

  /**
   * What the upper 8 bytes of a system descriptor add to its base. Their type field must be 0: SDM vol. 3A, section
   * 3.5.2.
   */
  #upperBase(selector: number, at: number): number {
    const table = (selector & 4) !== 0 ? this.ldtr : this.gdtr;
    const upper = this.mmu.readPair(at);
    if ((selector & 0xfff8) + 15 > table.limit || (this.mmu.high & 0x1f00) !== 0)
      throw new GuestFault(VECTOR.GP, selector & 0xfffc);
    return (upper | 0) * 4294967296;
  }

  /** Sets the accessed bit in the table. */
  markAccessed(d: Descriptor): void {
    if (d.attr & ATTR.ACCESSED) return;
    this.asSupervisor(() => this.mmu.writeU8(d.at + 5, (d.attr & 0xff) | ATTR.ACCESSED));
  }

  override loadSegment(s: number, selector: number): void {
    if (!this.protectedMode || this.virtual8086) {
      const old = this.segment(s);
      const v86 = this.virtual8086;
      this.setSegment(s, {
        selector,
        base: selector * 16,
        limit: v86 ? 0xffff : old.limit,
        attr: v86 ? 0xf3 : (old.attr & ATTR.DB) | 0x93,
      });
      this.modeChanged();
      return;
    }
    super.loadSegment(s, selector);
  }

  /** Raises #GP(0) where real-address or virtual-8086 code cannot go on at `offset`. */
  checkRealCode(offset: number): void {
    if (offset > this.cpu.u32[(S.SEG_LIMIT >> 2) + S.CS]!) throw new GuestFault(VECTOR.GP);
  }
  /** CS and RIP in real-address and virtual-8086 mode. */
  loadRealCode(selector: number, offset: number): void {
    this.setSegment(S.CS, { ...this.segment(S.CS), selector, base: selector * 16 });
    this.cpu.setNumber(S.RIP, offset);
  }

  /** Loads SS and RSP after a change of privilege, without checks: the caller made them. */
  setStack(ss: Segment, rsp: number): void {
    this.setSegment(S.SS, ss);
    this.cpu.setNumber(S.GPR + 8 * S.RSP, rsp);
  }

  /** A stack pointer of the 64-bit TSS, that at `offset` in it: SDM vol. 3A, section 8.7. */
  stackFromTss(offset: number): number {
    const { tr, mmu } = this;
    if (offset + 7 > tr.limit) throw new GuestFault(VECTOR.TS, tr.selector & 0xfffc);
    const low = mmu.readPair(tr.base + offset);
    return signed64(low, mmu.high);
  }

  /** A stack pointer and selector from the TSS for privilege level `dpl`: [selector, rsp]. */
  stackFor(dpl: number): [number, number] {
    return this.asSupervisor(() => {
      const { tr, mmu } = this;
      const type = tr.attr & ATTR.TYPE;
      if (this.longMode) return [0, this.stackFromTss(4 + 8 * dpl)];
      const wide = (type & 8) !== 0;
      const at = wide ? 4 + 8 * dpl : 2 + 4 * dpl;
      if (at + (wide ? 5 : 3) > tr.limit) throw new GuestFault(VECTOR.TS, tr.selector & 0xfffc);
      const sp = wide ? mmu.readU32(tr.base + at) : mmu.readU16(tr.base + at);
      return [mmu.readU16(tr.base + at + (wide ? 4 : 2)), sp];
    });
  }
}
