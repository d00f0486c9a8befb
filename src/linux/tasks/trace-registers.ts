import * as S from '../../translator/state.js';
import type { Linux } from '../kernel.js';
import { FXSAVE_SIZE, restoreFregs, saveFregs } from '../signals/fpu.js';
import { restoreImage, saveState, xsaveArea } from '../signals/xsave-frame.js';
import type { Task } from './task.js';
import { originalCall, RESTART } from './trace.js';

/** struct user_regs_struct of x86-64, asm/user_64.h: what each of its 27 words is. */
const WORDS64 = [
  S.R15,
  S.R14,
  S.R13,
  S.R12,
  S.RBP,
  S.RBX,
  S.R11,
  S.R10,
  S.R9,
  S.R8,
  S.RAX,
  S.RCX,
  S.RDX,
  S.RSI,
  S.RDI,
] as const;
const ORIG64 = 15;
const COUNT64 = 27;
/** struct user_regs_struct of i386, asm/user_32.h. */
const WORDS32 = [S.RBX, S.RCX, S.RDX, S.RSI, S.RDI, S.RBP, S.RAX] as const;
const ORIG32 = 11;
const COUNT32 = 17;
/** Flags that a tracer may change: FLAG_MASK of arch/x86/kernel/ptrace.c. */
const FLAGS = 0x00050dd5 | (1 << 18);

/** A task's registers for its tracer, while they are in the processor's place (`withRegisters`). */
export class TraceRegisters {
  constructor(
    private readonly k: Linux,
    private readonly task: Task,
    /** In whose layout: sets of registers have that of the task, all else that of the tracer. */
    readonly bits: 32 | 64 = task.mm.bits,
  ) {}

  /** Bytes of struct user_regs_struct. */
  get size(): number {
    return this.bits === 64 ? 8 * COUNT64 : 4 * COUNT32;
  }
  get count(): number {
    return this.bits === 64 ? COUNT64 : COUNT32;
  }

  #rax(): bigint {
    return this.task.restartNumber >= 0 ? BigInt(RESTART) : this.k.cpu.big(S.RAX);
  }
  #setRax(value: bigint): void {
    if (this.task.restartNumber >= 0 && BigInt.asIntN(32, value) === BigInt(RESTART)) return;
    this.k.cpu.setBig(S.RAX, BigInt.asUintN(64, value));
  }
  #setOriginal(value: bigint): void {
    const { task } = this;
    const number = Number(BigInt.asIntN(32, value));
    if (task.restartNumber >= 0) task.restartNumber = number;
    if (task.trace !== null) task.trace.call = number;
    if (task.entered !== null) task.entered.number = number;
  }

  /** Word `i` of struct user_regs_struct. */
  get(i: number): bigint {
    const { cpu } = this.k;
    if (this.bits === 64) {
      if (i === 10) return this.#rax();
      if (i < WORDS64.length) return cpu.big(WORDS64[i]!);
      const rest = [
        () => BigInt(originalCall(this.task)),
        () => BigInt(cpu.rip),
        () => BigInt(cpu.selector(S.CS)),
        () => BigInt(cpu.eflags() >>> 0),
        () => cpu.big(S.RSP),
        () => BigInt(cpu.selector(S.SS)),
        () => cpu.segBase(S.FS),
        () => cpu.segBase(S.GS),
        ...[S.DS, S.ES, S.FS, S.GS].map((s) => () => BigInt(cpu.selector(s))),
      ];
      return rest[i - ORIG64]!();
    }
    if (i === 6) return this.#rax();
    if (i < WORDS32.length) return BigInt(cpu.lo(WORDS32[i]!));
    const rest = [
      ...[S.DS, S.ES, S.FS, S.GS].map((s) => () => BigInt(cpu.selector(s))),
      () => BigInt(originalCall(this.task)),
      () => BigInt(cpu.u32[S.RIP >> 2]!),
      () => BigInt(cpu.selector(S.CS)),
      () => BigInt(cpu.eflags() >>> 0),
      () => BigInt(cpu.lo(S.RSP)),
      () => BigInt(cpu.selector(S.SS)),
    ];
    return rest[i - 7]!();
  }

  set(i: number, value: bigint): void {
    const { cpu } = this.k;
    const flags = () => cpu.setEflags((cpu.eflags() & ~FLAGS) | (Number(BigInt.asUintN(32, value)) & FLAGS));
    if (this.bits === 64) {
      if (i === 10) this.#setRax(value);
      else if (i < WORDS64.length) cpu.setBig(WORDS64[i]!, BigInt.asUintN(64, value));
      else if (i === ORIG64) this.#setOriginal(value);
      else if (i === 16) cpu.rip = Number(BigInt.asIntN(64, value));
      else if (i === 18) flags();
      else if (i === 19) cpu.setBig(S.RSP, BigInt.asUintN(64, value));
      else if (i >= 23) this.#setSelector([S.DS, S.ES, S.FS, S.GS][i - 23]!, Number(BigInt.asUintN(16, value)));
      else if (i === 21 || i === 22) this.#setBase(i === 21 ? S.FS : S.GS, BigInt.asUintN(64, value));
      return;
    }
    if (i === 6) this.#setRax(BigInt.asIntN(32, value));
    else if (i < WORDS32.length) cpu.setReg(WORDS32[i]!, Number(BigInt.asUintN(32, value)));
    else if (i < ORIG32) this.#setSelector([S.DS, S.ES, S.FS, S.GS][i - 7]!, Number(BigInt.asUintN(16, value)));
    else if (i === ORIG32) this.#setOriginal(value);
    else if (i === 12) cpu.rip = Number(BigInt.asUintN(32, value));
    else if (i === 14) flags();
    else if (i === 15) cpu.setReg(S.RSP, Number(BigInt.asUintN(32, value)));
  }
  #setBase(segment: number, base: bigint): void {
    if (this.k.cpu.segBase(segment) !== base && base < BigInt(this.task.mm.space.layout.top))
      this.k.cpu.setSegBase(segment, base);
  }
  #setSelector(segment: number, selector: number): void {
    if (this.k.cpu.selector(segment) !== selector) this.task.segments.restore(segment, selector);
  }

  /** struct user_regs_struct. */
  all(): Uint8Array {
    const out = new Uint8Array(this.size);
    const view = new DataView(out.buffer);
    for (let i = 0; i < this.count; i++) {
      const value = this.get(i);
      if (this.bits === 64) view.setBigUint64(8 * i, BigInt.asUintN(64, value), true);
      else view.setUint32(4 * i, Number(BigInt.asUintN(32, value)), true);
    }
    return out;
  }
  setAll(bytes: Uint8Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const word = this.bits === 64 ? 8 : 4;
    for (let i = 0; (i + 1) * word <= bytes.length && i < this.count; i++)
      this.set(i, word === 8 ? view.getBigUint64(8 * i, true) : BigInt(view.getUint32(4 * i, true)));
  }

  /** FXSAVE's image: struct user_fpregs_struct of x86-64, struct user_fxsr_struct of i386. */
  fxsave(): Uint8Array {
    return saveState(this.k.cpu, false).slice(0, FXSAVE_SIZE).fill(0, 464);
  }
  setFxsave(bytes: Uint8Array): void {
    const image = new Uint8Array(FXSAVE_SIZE);
    image.set(bytes.subarray(0, FXSAVE_SIZE));
    restoreImage(this.k.cpu, image, FXSAVE_SIZE);
  }
  /** FNSAVE's image: struct user_i387_struct of i386. */
  fnsave(): Uint8Array {
    return saveFregs(this.k.cpu).slice(0, 108);
  }
  setFnsave(bytes: Uint8Array): void {
    const image = saveFregs(this.k.cpu);
    image.set(bytes.subarray(0, 108));
    restoreFregs(this.k.cpu, image);
  }
  /** XSAVE's area, with XCR0 among what software has of it. */
  xsave(): Uint8Array {
    return xsaveArea(this.k.cpu);
  }
  setXsave(bytes: Uint8Array): void {
    restoreImage(this.k.cpu, bytes, bytes.length);
  }
}
