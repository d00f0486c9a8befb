import * as iced from 'iced-x86';
import { codeInfo } from '../../src/translator/decode/forms.js';
import { type Case, CODE, CODE_BYTES, DATA, type Patch, type State, WRITABLE } from './case.js';
import { type Encoding, INDIRECT, STRING } from './encodings.js';
import {
  type MemoryOperand,
  memoryOperand,
  type Place,
  REGISTERS,
  setMemory,
  target,
  VSIB,
  vsibOperand,
} from './memory-operand.js';
import { Random } from './random.js';
import { seededState, seededValue } from './seeded.js';
import { undefinedFlags } from './undefined-flags.js';

const K = iced.OpCodeOperandKind;
const OK = iced.OpKind;
const R = iced.Register;
const [RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const HIGH = [R.AH, R.CH, R.DH, R.BH] as const;

/** Bytes between cases: a case and its INT3s fit, and what `company.ts` puts around it. */
const SLOT = 256;
export const SLOTS = CODE_BYTES / SLOT - 1;
/** Some room before each. */
export const slot = (n: number): number => CODE + 64 + n * SLOT;
/** Bytes of a case's code at most, unless its maker has more room. */
const CODE_BYTES_LIMIT = 96;

const IMMEDIATES: Record<string, number> = {
  imm8_const_1: OK.Immediate8,
  imm8sex16: OK.Immediate8to16,
  imm8sex32: OK.Immediate8to32,
  imm8sex64: OK.Immediate8to64,
  imm16: OK.Immediate16,
  imm32: OK.Immediate32,
  imm32sex64: OK.Immediate32to64,
  imm64: OK.Immediate64,
};
const ACCUMULATORS: Record<string, number> = {
  cl: R.CL,
  al: R.AL,
  ax: R.AX,
  dx: R.DX,
  eax: R.EAX,
  rax: R.RAX,
};

const bytesOf = (v: bigint, n: number): Uint8Array =>
  new Uint8Array(new BigUint64Array([BigInt.asUintN(64, v)]).buffer).slice(0, n);

/** What an instruction under construction needs besides iced's. */
interface Draft {
  memory: MemoryOperand | null;
  memoryBits: number;
  branch: boolean;
  /** Of a shift, as far as known. */
  count: number | undefined;
  immediates: number;
}

/**
 * Builds one case: instructions one after another, and a state in which they mean something. The same `shape` gives the
 * same code, whatever the seed of the state.
 */
export class CaseBuilder implements Place {
  readonly state: State;
  readonly data: Random;
  readonly names: string[] = [];
  readonly bases = new Map<number, bigint>();
  private readonly patches: Patch[] = [];
  private code: number[] = [];
  private flags = 0;
  /** Registers whose value somebody relies on. */
  private readonly fixed = new Set<number>();
  /** Branches: where their displacement ends, and its bytes. */
  private readonly branches: { end: number; bytes: number }[] = [];
  /** Starts of instructions. */
  private readonly starts: number[] = [];
  private values = 0;

  constructor(
    readonly shape: Random,
    readonly seed: number,
    readonly word: 32 | 64,
    readonly at: number,
    readonly profile: number,
    private readonly room = CODE_BYTES_LIMIT,
  ) {
    this.state = seededState(word, seed, profile);
    this.data = new Random(seed ^ 0x2545f491);
  }

  get length(): number {
    return this.code.length;
  }

  fix(r: number, value: bigint): boolean {
    if (this.fixed.has(r)) return false;
    this.state.setGpr(r, BigInt.asUintN(this.word, value));
    this.fixed.add(r);
    return true;
  }

  private patch(address: number, bytes: Uint8Array): void {
    const at = address - DATA;
    if (at < 0 || at + bytes.length > WRITABLE) return;
    this.patches.push({ at, bytes });
  }

  /**
   * Appends an instance of an encoding. False: this choice of operands cannot be encoded or made sense of; nothing was
   * appended, but the builder is used up.
   */
  add(e: Encoding): boolean {
    const oc = iced.CodeExt.opCode(e.code);
    const i = new iced.Instruction();
    const encoder = new iced.Encoder(this.word);
    try {
      i.code = e.code;
      const d: Draft = { memory: null, memoryBits: 0, branch: false, count: undefined, immediates: 0 };
      for (let n = 0; n < oc.opCount; n++) if (!this.operand(e, i, oc, n, d)) return false;
      if (!this.prepare(e, i, oc)) return false;
      if (oc.canUseLockPrefix && d.memory && this.shape.chance(0.2) && !(d.memory.base === -1 && e.mnemonic === 'mov'))
        i.hasLockPrefix = oc.opKind(0) !== K.r32_reg;
      if (d.memory) {
        setMemory(i, d.memory);
        if (d.memoryBits > 0 && d.memory.target > 0) this.memoryValue(d.memory.target, d.memoryBits, e.mnemonic);
      }
      const rip = this.at + this.code.length;
      if (d.branch) {
        // A near target so that the encoder is content; `build` puts in the real one.
        const near = BigInt(rip + 20);
        if (this.word === 64) i.nearBranch64 = near;
        else i.nearBranch32 = Number(near);
      }
      encoder.encode(i, BigInt(rip));
      const bytes = this.withPrefix(e, encoder.takeBuffer(), d);
      if (this.code.length + bytes.length > this.room) return false;
      if (INDIRECT.test(e.mnemonic) && !d.branch && !this.indirect(e, i, d.memory, BigInt(rip + bytes.length)))
        return false;
      const info = codeInfo(e.code);
      const size = info.shapes[0]?.memoryBits ?? info.shapes[0]?.bits ?? info.operandBits;
      this.flags |= undefinedFlags(e.mnemonic, size, d.count);
      this.starts.push(this.code.length);
      this.code.push(...bytes);
      if (d.branch) this.branches.push({ end: this.code.length, bytes: bytes.length >= 5 ? 4 : 1 });
      this.names.push(e.mnemonic);
      return true;
    } catch (error) {
      if (process.env.JUDGE_DEBUG) console.log(e.mnemonic, error);
      return false;
    } finally {
      encoder.free();
      i.free();
      oc.free();
    }
  }

  /** Chooses the n-th operand. */
  private operand(e: Encoding, i: iced.Instruction, oc: iced.OpCodeInfo, n: number, d: Draft): boolean {
    const { shape, word } = this;
    const info = codeInfo(e.code);
    const kind = oc.opKind(n);
    const name = K[kind] ?? '';
    const vsib = VSIB[kind];
    const general = /^r(8|16|32|64)_/.exec(name);
    if (vsib) {
      d.memory = vsibOperand(this, vsib);
      i.setOpKind(n, OK.Memory);
      return d.memory !== null;
    }
    if (kind === K.mem || kind === K.mem_offs || (name.endsWith('_or_mem') && shape.chance(0.45))) {
      const size = info.shapes[n];
      d.memoryBits = size?.memoryBits ?? size?.bits ?? iced.MemorySizeExt.size(oc.memorySize) * 8;
      if (kind === K.mem_offs) {
        const at = target(shape, d.memoryBits / 8);
        d.memory = { base: -1, index: -1, scale: 1, disp: BigInt(at), addressBits: word, target: at, segment: R.None };
      } else d.memory = memoryOperand(this, d.memoryBits, e.mnemonic === 'lea');
      i.setOpKind(n, OK.Memory);
      return d.memory !== null;
    }
    if (general) {
      const bits = Number(general[1]) as 8 | 16 | 32 | 64;
      i.setOpKind(n, OK.Register);
      if (bits === 8 && shape.chance(0.25)) {
        i.setOpRegister(n, shape.pick(HIGH));
        return true;
      }
      const limit = word === 64 ? 16 : bits === 8 ? 4 : 8;
      let r = shape.below(limit);
      // RSP seldom: most instructions have nothing to say about it.
      if (r === RSP && shape.chance(0.7)) r = shape.below(limit);
      i.setOpRegister(n, REGISTERS[bits][r]!);
      return true;
    }
    if (/^(xmm|ymm|mm)_/.test(name)) {
      const base = /^ymm/.test(name) ? R.YMM0 : /^xmm/.test(name) ? R.XMM0 : R.MM0;
      i.setOpKind(n, OK.Register);
      i.setOpRegister(n, base + shape.below(base === R.MM0 || word === 32 ? 8 : 16));
      return true;
    }
    if (name === 'sti_opcode' || name === 'st0') {
      i.setOpKind(n, OK.Register);
      i.setOpRegister(n, R.ST0 + (name === 'st0' ? 0 : shape.below(8)));
      return true;
    }
    if (/^([cdefgs]s|seg_reg)$/.test(name)) {
      i.setOpKind(n, OK.Register);
      i.setOpRegister(
        n,
        name === 'seg_reg' ? R.ES + shape.below(6) : R.ES + ['es', 'cs', 'ss', 'ds', 'fs', 'gs'].indexOf(name),
      );
      return true;
    }
    if (name in ACCUMULATORS) {
      i.setOpKind(n, OK.Register);
      i.setOpRegister(n, ACCUMULATORS[name]!);
      if (name === 'cl' && e.mnemonic !== 'mov') d.count = this.shiftCount();
      return true;
    }
    if (/^imm/.test(name)) {
      this.immediate(e, i, n, name, d);
      return true;
    }
    if (/^br\d/.test(name)) {
      d.branch = true;
      i.setOpKind(n, word === 64 ? OK.NearBranch64 : OK.NearBranch32);
      return name.startsWith(`br${word}`);
    }
    // Implied pointers: `prepare` sets them, all alike.
    return kind === K.seg_rSI || kind === K.es_rDI || kind === K.seg_rDI || kind === K.seg_rBX_al;
  }

  private shiftCount(): number {
    const { data, state } = this;
    if (data.chance(0.7) && !this.fixed.has(RCX)) this.fix(RCX, (state.gpr(RCX) & ~0xffn) | BigInt(data.below(70)));
    return Number(state.gpr(RCX) & 0xffn);
  }

  private immediate(e: Encoding, i: iced.Instruction, n: number, name: string, d: Draft): void {
    const { shape } = this;
    i.setOpKind(n, name === 'imm8' ? (d.immediates === 0 ? OK.Immediate8 : OK.Immediate8_2nd) : IMMEDIATES[name]!);
    const signed = /sex/.test(name);
    const bits = signed ? Number(/^imm(\d+)/.exec(name)![1]) : Number(/(\d+)$/.exec(name)?.[1] ?? 8);
    let v = bits === 8 && shape.chance(0.5) ? BigInt(shape.below(256)) : shape.integer();
    v = BigInt.asUintN(64, signed ? BigInt.asIntN(bits, v) : BigInt.asUintN(bits, v));
    if (name === 'imm8_const_1') v = 1n;
    if (e.mnemonic === 'enter')
      v = d.immediates === 0 ? BigInt(shape.below(256)) : BigInt(shape.chance(0.6) ? 0 : shape.below(256));
    // A system call of the judge's own process is the last thing wanted.
    if (e.mnemonic === 'int' && v === 0x80n) v = 0x81n;
    if (e.mnemonic === 'ret') v = BigInt(shape.below(256));
    if ((e.mnemonic === 'aam' || e.mnemonic === 'aad') && shape.chance(0.5)) v = 10n;
    if (/^imm\d+sex(16|32)$/.test(name)) i.setImmediateI32(n, Number(BigInt.asIntN(32, v)));
    else if (/sex64|imm64/.test(name)) i.setImmediateI64(n, BigInt.asIntN(64, v));
    else i.setImmediateU32(n, Number(BigInt.asUintN(32, v)));
    if (name.startsWith('imm8')) d.count = Number(v & 0xffn);
    d.immediates++;
  }

  /** Registers and memory that the mnemonic relies on without naming them. */
  private prepare(e: Encoding, i: iced.Instruction, oc: iced.OpCodeInfo): boolean {
    const { data, word, state } = this;
    if (STRING.test(e.mnemonic) || /^(xlatb|v?maskmovq|v?maskmovdqu|clzero)$/.test(e.mnemonic)) this.implied(i, oc, e);
    if (e.mnemonic === 'leave' && !this.fix(RBP, BigInt(target(data, word / 8)))) return false;
    if (e.mnemonic === 'enter' && data.chance(0.8)) this.fix(RBP, BigInt(target(data, word / 8)));
    if (/^(jr?e?cxz|loop)/.test(e.mnemonic) && data.chance(0.5)) this.fix(RCX, BigInt(data.below(3)));
    if (/^(rd|wr)[fg]sbase$/.test(e.mnemonic)) return true;
    if (/^(div|idiv)$/.test(e.mnemonic) && data.chance(0.6)) {
      // A high half for which the quotient has a chance to fit.
      const high = e.mnemonic === 'div' ? BigInt(data.below(4)) : data.pick([0n, -1n, BigInt(data.below(4))]);
      if (!this.fixed.has(RDX)) state.setGpr(RDX, BigInt.asUintN(word, high));
      if (codeInfo(e.code).shapes[0]?.bits === 8 && !this.fixed.has(RAX))
        state.setGpr(RAX, BigInt.asUintN(word, (high << 8n) | BigInt(data.below(256))));
    }
    if (/^popf/.test(e.mnemonic))
      this.patch(Number(state.gpr(RSP)), bytesOf(BigInt((data.below(0x1000) & 0xcd5) | 0x202), 8));
    return true;
  }

  /** Implied pointers: string instructions, xlat, maskmov, clzero. */
  private implied(i: iced.Instruction, oc: iced.OpCodeInfo, e: Encoding): void {
    const { shape, data, word, state } = this;
    const narrow = word === 64 && shape.chance(0.1);
    const small = word === 32 || narrow;
    const bytes = { b: 1, w: 2, d: 4, q: 8 }[e.mnemonic.replace('_string', '').slice(-1)] ?? 1;
    const at = (): bigint => BigInt(target(data, bytes));
    if (e.mnemonic === 'clzero') this.fix(RAX, at());
    for (let n = 0; n < oc.opCount; n++) {
      switch (oc.opKind(n)) {
        case K.seg_rSI:
          i.setOpKind(n, small ? OK.MemorySegESI : OK.MemorySegRSI);
          this.fix(RSI, at());
          break;
        case K.es_rDI:
          i.setOpKind(n, small ? OK.MemoryESEDI : OK.MemoryESRDI);
          this.fix(RDI, at());
          break;
        case K.seg_rDI:
          i.setOpKind(n, small ? OK.MemorySegEDI : OK.MemorySegRDI);
          // Whether a fault at bytes that the mask spares counts is left to the processor.
          this.fix(RDI, BigInt(DATA + data.below(WRITABLE - 16)));
          break;
        case K.seg_rBX_al:
          i.setOpKind(n, OK.Memory);
          i.memoryBase = small ? R.EBX : R.RBX;
          i.memoryIndex = R.AL;
          this.fix(RBX, at());
          break;
      }
    }
    if (!STRING.test(e.mnemonic)) return;
    if (shape.chance(0.7)) {
      if (shape.chance(0.5)) i.hasRepPrefix = true;
      else i.hasRepnePrefix = /^(cmps|scas)/.test(e.mnemonic);
      this.fix(RCX, BigInt(data.chance(0.1) ? 0 : data.chance(0.2) ? data.below(600) : data.below(20)));
    }
    if (/^(cmps|scas)/.test(e.mnemonic) && data.chance(0.5)) {
      // A run of equal elements, so that the comparison goes on for a while.
      const fill = data.below(256);
      const run = new Uint8Array(8 * (1 + data.below(8))).fill(fill);
      for (const r of [RSI, RDI]) this.patch(Number(state.gpr(r)), run);
      if (!this.fixed.has(RAX)) state.setGpr(RAX, BigInt.asUintN(word, BigInt(fill) * 0x0101010101010101n));
    }
    if (state.flags & 0x400 && data.chance(0.5)) state.flags &= ~0x400;
  }

  /** Has a near indirect jump, call or return go to `to`. */
  private indirect(e: Encoding, i: iced.Instruction, memory: MemoryOperand | null, to: bigint): boolean {
    const address = bytesOf(to, this.word / 8);
    if (e.mnemonic === 'ret') this.patch(Number(this.state.gpr(RSP)), address);
    else if (memory) {
      if (memory.target < DATA || memory.target + 8 > DATA + WRITABLE) return false;
      this.patch(memory.target, address);
    } else return this.fix(iced.RegisterExt.number(i.opRegister(0)), to);
    return true;
  }

  private memoryValue(at: number, bits: number, mnemonic: string): void {
    const value = seededValue(this.seed, this.values++, Math.max(1, bits / 8));
    if (/^v?ldmxcsr$/.test(mnemonic)) {
      // Mostly one of the profile's own; reserved bits now and then.
      const other = seededState(this.word, this.seed ^ 0x1234567, this.profile).mxcsr;
      this.patch(at, bytesOf(BigInt(other | (this.data.chance(0.1) ? 0x10000 : 0)), 4));
    } else this.patch(at, value);
  }

  /** Appends an instruction as bytes. False: no room. */
  emit(name: string, ...bytes: number[]): boolean {
    if (this.code.length + bytes.length > this.room) return false;
    this.starts.push(this.code.length);
    this.code.push(...bytes);
    this.names.push(name);
    return true;
  }
  /** Writes over code that is there already: a displacement that was not known. */
  overwrite(at: number, bytes: readonly number[]): void {
    bytes.forEach((b, n) => {
      this.code[at + n] = b;
    });
  }
  /** Some bytes of the data pages. */
  data8(at: number, value: bigint): void {
    this.patch(at, bytesOf(value, 8));
  }

  /** Sometimes a prefix in front that changes nothing, or LOCK where it is not allowed. */
  private withPrefix(e: Encoding, bytes: Uint8Array, d: Draft): Uint8Array {
    const { shape, word } = this;
    if (!shape.chance(0.04) || d.branch || INDIRECT.test(e.mnemonic) || bytes.length > 13) return bytes;
    const prefix = shape.pick([0x26, 0x36, 0x3e, 0x66, 0x67, 0xf2, 0xf3, ...(shape.chance(0.3) ? [0xf0] : [])]);
    const longer = Uint8Array.of(prefix, ...bytes);
    const decoder = new iced.Decoder(word, longer, iced.DecoderOptions.None);
    const i = decoder.decode();
    const same = i.code === e.code || (prefix === 0xf0 && i.code === iced.Code.INVALID);
    const whole = i.code === iced.Code.INVALID || i.length === longer.length;
    i.free();
    decoder.free();
    return same && whole ? longer : bytes;
  }

  /** Branches go forward, to an instruction or to the end; or one byte further: which INT3 tells the way taken. */
  private resolveBranches(): void {
    for (const { end, bytes } of this.branches) {
      const later = this.starts.filter((s) => s > end);
      const to = later.length > 0 ? this.shape.pick([...later, this.code.length]) : this.code.length + 1;
      const displacement = to - end;
      for (let n = 0; n < bytes; n++) this.code[end - bytes + n] = (displacement >> (8 * n)) & 0xff;
    }
  }

  build(name = this.names.join('; ')): Case {
    this.resolveBranches();
    return {
      word: this.word,
      code: Uint8Array.from(this.code),
      starts: this.starts,
      at: this.at,
      state: this.state,
      seed: this.seed,
      profile: this.profile,
      patches: this.patches,
      undefinedFlags: this.flags,
      name,
    };
  }
}
