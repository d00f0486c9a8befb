import * as iced from 'iced-x86';
import { builtModules } from '../../src/runtime/modules.js';
import { codeInfo, formKey, openForms } from '../../src/translator/decode/forms.js';
import { definitionOf } from '../../src/translator/semantics/index.js';
import { type Case, CODE, CODE_BYTES, DATA, FS_BASE, GS_BASE, type Patch, State, WRITABLE } from './case.js';
import type { Random } from './random.js';
import { undefinedFlags } from './undefined-flags.js';

/*
 * Makes cases from iced's tables and encoder: for every encoding that has a definition, instances with random operands
 * and a state in which they mean something.
 */

const K = iced.OpCodeOperandKind;
const OK = iced.OpKind;
const R = iced.Register;
const [RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** Bytes between cases: a case and its INT3s fit. */
const SLOT = 128;
export const SLOTS = CODE_BYTES / SLOT;
export const slot = (n: number): number => CODE + n * SLOT;
const CODE_LIMIT = SLOT - 40;

/** What has no outcome that a program could compare, or would leave the judge's own process in ruins. */
const EXCLUDED =
  /^(rdtscp?|rdrand|rdseed|cpuid|xgetbv|xsetbv|rdpid|rdpmc|syscall|sysenter|sysexitq?|sysretq?|int80|int1|iretd?q?|retf|lds|les|lfs|lgs|lss|(rd|wr)[fg]sbase|sgdt|sidt|sldt|str|smsw|lar|lsl|arplx|verr|verw|monitorx?|mwaitx?|in|out|(in|out)s[bwd]|clzero|rdssp[dq]|prefetchit[01]|ud[01]|reservednop|xsave.*|xrstor.*|fxsave.*|fxrstor.*|fn?save|frstor|fn?stenv|fldenv|cldemote|v?r(cp|sqrt)[ps]s|arpl|fstpnce|wbinvd|wbnoinvd|invd)$/;
/** Their place in memory or on the stack holds a code address: only the near ones of the code's width are made. */
const INDIRECT = /^(jmp|call|ret)$/;
const STRING = /^(movs|cmps|stos|lods|scas)[bwdq](_string)?$/;

export interface Encoding {
  readonly code: number;
  readonly mnemonic: string;
  readonly word: 32 | 64;
}

/** Every encoding that has a definition and can be judged. */
export function encodings(word: 32 | 64, only?: RegExp): Encoding[] {
  const out: Encoding[] = [];
  const { handlers } = builtModules();
  for (const name of Object.keys(iced.Code)) {
    const code = Number(name);
    if (!Number.isInteger(code) || code === iced.Code.INVALID) continue;
    const { mnemonic } = codeInfo(code);
    if (!definitionOf(mnemonic) || EXCLUDED.test(mnemonic) || (only && !only.test(mnemonic))) continue;
    if (!openForms(code, word).some((f) => formKey(f) in handlers)) continue;
    const text = iced.Code[code]!;
    if (
      /ptr16|m16(16|32|64)|^(Mov|Push|Pop).*_Sreg|Push[wdq]?_[CDEFGS]S|Pop[wdq]?_[CDEFGS]S|_cr$|_dr$|_cr_|_dr_|_tr_/i.test(
        text,
      )
    )
      continue;
    if (
      /^(Mov_(rm|r\d+m).*Sreg|Mov_Sreg.*|Pushw?_.S|Popw?_.S|Mov_r\d+_[cd]r|Mov_[cd]r_r\d+|Push[dq]_.S|Pop[dq]_.S)/.test(
        text,
      )
    )
      continue;
    if (INDIRECT.test(mnemonic) && codeInfo(code).operandBits === 16) continue;
    if (/^(J|Loop|Call|Jmp|Xbegin).*rel(8|16|32)_16(_|$)|rel16$/.test(text)) continue;
    out.push({ code, mnemonic, word });
  }
  return out;
}

const byNumber = {
  8: [R.AL, R.CL, R.DL, R.BL, R.SPL, R.BPL, R.SIL, R.DIL, R.R8L, R.R9L, R.R10L, R.R11L, R.R12L, R.R13L, R.R14L, R.R15L],
  16: [R.AX, R.CX, R.DX, R.BX, R.SP, R.BP, R.SI, R.DI, R.R8W, R.R9W, R.R10W, R.R11W, R.R12W, R.R13W, R.R14W, R.R15W],
  32: [
    R.EAX,
    R.ECX,
    R.EDX,
    R.EBX,
    R.ESP,
    R.EBP,
    R.ESI,
    R.EDI,
    R.R8D,
    R.R9D,
    R.R10D,
    R.R11D,
    R.R12D,
    R.R13D,
    R.R14D,
    R.R15D,
  ],
  64: [R.RAX, R.RCX, R.RDX, R.RBX, R.RSP, R.RBP, R.RSI, R.RDI, R.R8, R.R9, R.R10, R.R11, R.R12, R.R13, R.R14, R.R15],
} as const;
const HIGH = [R.AH, R.CH, R.DH, R.BH] as const;

interface MemoryOperand {
  base: number;
  index: number;
  scale: number;
  disp: bigint;
  addressBits: number;
  /** Linear address. */
  target: number;
  /** Segment override, or `iced.Register.None`. */
  segment: number;
}

/** VSIB operands: bits of the index's elements, and its registers. */
const VSIB: Record<number, { bits: 32 | 64; first: number } | undefined> = {
  [K.mem_vsib32x]: { bits: 32, first: R.XMM0 },
  [K.mem_vsib64x]: { bits: 64, first: R.XMM0 },
  [K.mem_vsib32y]: { bits: 32, first: R.YMM0 },
  [K.mem_vsib64y]: { bits: 64, first: R.YMM0 },
};

/** Builds one case: instructions one after another, and the state that they want. */
export class CaseBuilder {
  readonly state = State.initial();
  private readonly patches: Patch[] = [];
  private code: number[] = [];
  private flags = 0;
  /** Registers whose value somebody relies on. */
  private readonly fixed = new Set<number>();
  readonly names: string[] = [];
  /** Branches: where their displacement ends, and its bytes. */
  private readonly branches: { end: number; bytes: number }[] = [];
  /** Starts of instructions. */
  private readonly starts: number[] = [];

  constructor(
    readonly random: Random,
    readonly word: 32 | 64,
    readonly at: number,
    private readonly options: GenerateOptions = { vectors: false },
  ) {
    const { state } = this;
    for (let r = 0; r < (word === 64 ? 16 : 8); r++) state.setGpr(r, this.integer());
    // A stack, nearly always a good one.
    state.setGpr(RSP, BigInt(DATA + 4096 + (random.chance(0.8) ? 8 * random.below(256) : random.below(2048))));
    let flags = 0x202;
    for (const bit of [0, 2, 4, 6, 7, 11]) if (random.chance(0.5)) flags |= 1 << bit;
    if (random.chance(0.1)) flags |= 0x400;
    state.flags = flags;
    if (options.vectors) {
      for (let r = 0; r < (word === 64 ? 16 : 8); r++) {
        state.xmm(r).set(random.vector());
        state.ymmUpper(r).set(random.vector());
      }
    }
    if (options.x87) this.x87();
    if (options.vectors) {
      if (options.mxcsr && random.chance(0.3)) {
        // Rounding, flush to zero, denormals are zero; sticky flags; all exceptions masked.
        state.mxcsr =
          0x1f80 | (random.below(4) << 13) | (random.chance(0.2) ? 0x8000 : 0) | (random.chance(0.2) ? 0x40 : 0);
        if (random.chance(0.3)) state.mxcsr |= random.below(64);
        if (options.unmasked && random.chance(0.5)) state.mxcsr &= ~(random.below(64) << 7);
      }
    }
  }

  /** Any x87 state; no exception is unmasked unless the options say so: TOP, tags, registers, control word, condition codes. */
  private x87(): void {
    const { random, state } = this;
    const fx = new DataView(state.fx.buffer, state.fx.byteOffset, state.fx.length);
    const control = 0x37f & ~(random.chance(0.3) ? 0xf00 : 0);
    fx.setUint16(
      0,
      random.chance(0.4) ? control | (random.pick([0, 2, 3]) << 8) | (random.below(4) << 10) : 0x37f,
      true,
    );
    fx.setUint16(
      2,
      (random.below(8) << 11) |
        // Condition codes, sticky flags.
        (random.chance(0.5) ? random.below(8) << 8 : 0) |
        (random.chance(0.2) ? random.below(64) & 0x3f : 0),
      true,
    );
    if (this.options.unmasked && random.chance(0.4)) {
      // No exception is pending: whoever met it would fault before it did anything.
      fx.setUint16(0, fx.getUint16(0, true) & ~random.below(64), true);
      if (fx.getUint16(2, true) & ~fx.getUint16(0, true) & 0x3f) fx.setUint16(2, fx.getUint16(2, true) & ~0x7f, true);
    }
    fx.setUint8(4, random.chance(0.7) ? 0xff : random.below(256));
    for (let i = 0; i < 8; i++) {
      const { significand, exponent } = random.f80();
      fx.setBigUint64(32 + 16 * i, significand, true);
      fx.setUint16(40 + 16 * i, exponent, true);
    }
  }

  private integer(): bigint {
    return BigInt.asUintN(this.word, this.random.integer());
  }

  get length(): number {
    return this.code.length;
  }

  /** Gives a register a value that must stay; false if another one relies on it. */
  private fix(r: number, value: bigint): boolean {
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

  /** Somewhere for a memory operand: mostly in the writable pages, some across their border or beyond their ends. */
  private target(bytes: number): number {
    const { random } = this;
    const kind = random.below(100);
    const unit = Math.max(1, bytes);
    let at: number;
    if (kind < 60) at = Math.floor(random.below(2048) / unit) * unit;
    else if (kind < 84) at = random.below(2048);
    else if (kind < 94) at = 4096 - random.below(unit + 1);
    else if (kind < 97) at = WRITABLE - random.below(unit + 1);
    else if (kind < 98) at = WRITABLE + 4096 - random.below(unit + 1);
    else at = -random.below(unit + 1);
    return DATA + at;
  }

  /** A memory operand; with a segment override now and then, its offset being that much less. */
  private memory(bits: number, lea: boolean): MemoryOperand | null {
    const { random } = this;
    if (lea || random.chance(0.85)) return this.offset(bits, lea, 0, R.None);
    const segment = random.pick([R.FS, R.GS, R.FS, R.GS, R.ES, R.SS, R.DS]);
    const base = segment === R.FS ? FS_BASE : segment === R.GS ? GS_BASE : 0;
    return this.offset(bits, lea, base, segment);
  }

  private offset(bits: number, lea: boolean, segmentBase: number, segment: number): MemoryOperand | null {
    const { random, word } = this;
    const linear = this.target(bits / 8);
    const target = linear - segmentBase;
    const addressBits = random.chance(0.93) ? word : word === 64 ? 32 : 16;
    const some = (...avoid: number[]): number => {
      const n = word === 64 ? 16 : 8;
      for (;;) {
        const r = random.below(n);
        if (!avoid.includes(r)) return r;
      }
    };
    if (addressBits === 16) {
      if (!lea && random.chance(0.8)) return this.offset(bits, lea, segmentBase, segment);
      const [base, index] = random.pick([
        [RBX, RSI],
        [RBX, RDI],
        [RBP, RSI],
        [RBP, RDI],
        [RSI, -1],
        [RDI, -1],
        [RBP, -1],
        [RBX, -1],
      ] as const);
      return { base, index, scale: 1, disp: BigInt(random.below(65536)), addressBits, target: 0, segment };
    }
    const small = (): bigint =>
      random.pick([0n, 0n, 8n, -8n, BigInt(random.below(256) - 128), BigInt(random.below(65536) - 32768)]);
    switch (random.below(8)) {
      case 0:
        // Absolute, or relative to RIP.
        if (word === 64 && addressBits === 64 && random.chance(0.5))
          return { base: -2, index: -1, scale: 1, disp: BigInt(target), addressBits, target: linear, segment };
        return { base: -1, index: -1, scale: 1, disp: BigInt(target), addressBits: word, target: linear, segment };
      case 1: {
        // Index without base.
        const index = some(RSP);
        const scale = random.pick([1, 2, 4, 8]);
        const value = BigInt(random.below(4096));
        if (!this.fix(index, value)) return null;
        return {
          base: -1,
          index,
          scale,
          disp: BigInt(target) - value * BigInt(scale),
          addressBits,
          target: linear,
          segment,
        };
      }
      case 2:
      case 3:
      case 4: {
        const index = some(RSP);
        const base = some(index);
        if (this.fixed.has(base) || this.fixed.has(index)) return null;
        const scale = random.pick([1, 2, 4, 8]);
        const value = lea && random.chance(0.5) ? this.integer() : BigInt(random.below(512) - 256);
        const disp = small();
        this.fix(index, value);
        this.fix(base, BigInt(target) - disp - value * BigInt(scale));
        return { base, index, scale, disp, addressBits, target: linear, segment };
      }
      default: {
        const base = some();
        const disp = small();
        if (!this.fix(base, BigInt(target) - disp)) return null;
        return { base, index: -1, scale: 1, disp, addressBits, target: linear, segment };
      }
    }
  }

  /** Base, and a vector of indices that point near it: mostly into the writable pages. */
  private vsib(kind: { bits: 32 | 64; first: number }): MemoryOperand | null {
    const { random, word, state } = this;
    const addressBits = random.chance(0.93) || word === 32 ? word : 32;
    const base = random.chance(0.1) ? -1 : random.below(word === 64 ? 16 : 8);
    const index = random.below(word === 64 ? 16 : 8);
    const scale = random.pick([1, 2, 4, 8]);
    const disp = base < 0 ? BigInt(DATA + 2048) : random.pick([0n, 8n, -8n, BigInt(random.below(65536) - 32768)]);
    if (base >= 0 && !this.fix(base, BigInt(DATA + 2048) - disp)) return null;
    const view = new DataView(new ArrayBuffer(32));
    const near = random.chance(0.8) ? 256 : 1024;
    for (let at = 0; at < 32; at += kind.bits / 8) {
      const value = BigInt(random.below(2 * near) - near);
      if (kind.bits === 64) view.setBigInt64(at, value, true);
      else view.setInt32(at, Number(value), true);
    }
    state.xmm(index).set(new Uint8Array(view.buffer, 0, 16));
    state.ymmUpper(index).set(new Uint8Array(view.buffer, 16, 16));
    return { base, index: kind.first + index, scale, disp, addressBits, target: 0, segment: R.None };
  }

  /**
   * Appends an instance of an encoding. False: this choice of operands cannot be encoded or made sense of; nothing was
   * appended, but the builder is used up.
   */
  add(e: Encoding): boolean {
    const { random, word, state } = this;
    const info = codeInfo(e.code);
    const oc = iced.CodeExt.opCode(e.code);
    const i = new iced.Instruction();
    const encoder = new iced.Encoder(word);
    try {
      i.code = e.code;
      const rip = this.at + this.code.length;
      let memory: MemoryOperand | null = null;
      let memoryBits = 0;
      let branch = false;
      let count: number | undefined;
      let immediates = 0;
      const lea = e.mnemonic === 'lea';
      for (let n = 0; n < oc.opCount; n++) {
        const kind = oc.opKind(n);
        const name = K[kind] ?? '';
        const vsib = VSIB[kind];
        if (vsib) {
          memory = this.vsib(vsib);
          if (!memory) return false;
          i.setOpKind(n, OK.Memory);
          continue;
        }
        const shape = info.shapes[n];
        const general = /^r(8|16|32|64)_/.exec(name);
        const orMemory = name.endsWith('_or_mem');
        if (kind === K.mem || kind === K.mem_offs || (orMemory && random.chance(0.45))) {
          memoryBits = shape?.memoryBits ?? shape?.bits ?? iced.MemorySizeExt.size(oc.memorySize) * 8;
          memory = kind === K.mem_offs ? null : this.memory(memoryBits, lea);
          if (kind === K.mem_offs) {
            const target = this.target(memoryBits / 8);
            memory = {
              base: -1,
              index: -1,
              scale: 1,
              disp: BigInt(target),
              addressBits: word,
              target,
              segment: R.None,
            };
          }
          if (!memory) return false;
          i.setOpKind(n, OK.Memory);
        } else if (general) {
          const bits = Number(general[1]) as 8 | 16 | 32 | 64;
          i.setOpKind(n, OK.Register);
          if (bits === 8 && random.chance(0.25)) i.setOpRegister(n, random.pick(HIGH));
          else {
            const limit = word === 64 ? 16 : bits === 8 ? 4 : 8;
            let r = random.below(limit);
            // RSP seldom: most instructions have nothing to say about it.
            if (r === RSP && random.chance(0.7)) r = random.below(limit);
            i.setOpRegister(n, byNumber[bits][r]!);
          }
        } else if (/^(xmm|ymm|mm)_/.test(name)) {
          const base = /^ymm/.test(name) ? R.YMM0 : /^xmm/.test(name) ? R.XMM0 : R.MM0;
          i.setOpKind(n, OK.Register);
          i.setOpRegister(n, base + random.below(base === R.MM0 || word === 32 ? 8 : 16));
        } else if (name === 'sti_opcode' || name === 'st0') {
          i.setOpKind(n, OK.Register);
          i.setOpRegister(n, R.ST0 + (name === 'st0' ? 0 : random.below(8)));
        } else if (
          name === 'cl' ||
          name === 'al' ||
          name === 'ax' ||
          name === 'dx' ||
          name === 'eax' ||
          name === 'rax'
        ) {
          i.setOpKind(n, OK.Register);
          i.setOpRegister(n, { cl: R.CL, al: R.AL, ax: R.AX, dx: R.DX, eax: R.EAX, rax: R.RAX }[name]);
          if (name === 'cl' && e.mnemonic !== 'mov') {
            if (random.chance(0.7) && !this.fixed.has(RCX))
              this.fix(RCX, (state.gpr(RCX) & ~0xffn) | BigInt(random.below(70)));
            count = Number(state.gpr(RCX) & 0xffn);
          }
        } else if (/^imm/.test(name)) {
          const kinds: Record<string, number> = {
            imm8: immediates === 0 ? OK.Immediate8 : OK.Immediate8_2nd,
            imm8_const_1: OK.Immediate8,
            imm8sex16: OK.Immediate8to16,
            imm8sex32: OK.Immediate8to32,
            imm8sex64: OK.Immediate8to64,
            imm16: OK.Immediate16,
            imm32: OK.Immediate32,
            imm32sex64: OK.Immediate32to64,
            imm64: OK.Immediate64,
          };
          i.setOpKind(n, kinds[name]!);
          let v = random.integer();
          const bits = /sex/.test(name) ? Number(/^imm(\d+)/.exec(name)![1]) : Number(/(\d+)$/.exec(name)?.[1] ?? 8);
          v = BigInt.asUintN(64, /sex/.test(name) ? BigInt.asIntN(bits, v) : BigInt.asUintN(bits, v));
          if (name === 'imm8_const_1') v = 1n;
          if (e.mnemonic === 'enter')
            v = immediates === 0 ? BigInt(random.below(256)) : BigInt(random.chance(0.7) ? 0 : 1);
          // A system call of the judge's own process is the last thing wanted.
          if (e.mnemonic === 'int' && v === 0x80n) v = 0x81n;
          if (e.mnemonic === 'ret') v = BigInt(random.below(256));
          if ((e.mnemonic === 'aam' || e.mnemonic === 'aad') && random.chance(0.5)) v = 10n;
          if (/^imm\d+sex(16|32)$/.test(name)) i.setImmediateI32(n, Number(BigInt.asIntN(32, v)));
          else if (/sex64|imm64/.test(name)) i.setImmediateI64(n, BigInt.asIntN(64, v));
          else i.setImmediateU32(n, Number(BigInt.asUintN(32, v)));
          if (name.startsWith('imm8')) count = Number(v & 0xffn);
          immediates++;
        } else if (/^br\d/.test(name)) {
          if (!name.startsWith(`br${word}`)) return false;
          branch = true;
          i.setOpKind(n, word === 64 ? OK.NearBranch64 : OK.NearBranch32);
        } else if (kind === K.seg_rSI || kind === K.es_rDI || kind === K.seg_rDI || kind === K.seg_rBX_al) {
          // Set below, all alike.
        } else return false;
      }
      if (STRING.test(e.mnemonic) || /^(xlatb|maskmovq|v?maskmovdqu)$/.test(e.mnemonic)) this.implied(i, oc, e);
      if (e.mnemonic === 'leave' && !this.fix(RBP, BigInt(this.target(word / 8)))) return false;
      if (/^(div|idiv)$/.test(e.mnemonic) && random.chance(0.6)) {
        // A high half for which the quotient has a chance to fit.
        const high = e.mnemonic === 'div' ? BigInt(random.below(4)) : random.pick([0n, -1n, BigInt(random.below(4))]);
        if (!this.fixed.has(RDX)) state.setGpr(RDX, BigInt.asUintN(word, high));
        if (info.shapes[0]?.bits === 8 && !this.fixed.has(RAX))
          state.setGpr(RAX, BigInt.asUintN(word, (high << 8n) | BigInt(random.below(256))));
      }
      const canFault = memory !== null;
      if (oc.canUseLockPrefix && canFault && random.chance(0.2) && !(memory!.base === -1 && e.mnemonic === 'mov'))
        i.hasLockPrefix = oc.opKind(0) !== K.r32_reg;
      if (memory) {
        i.memoryBase =
          memory.base === -2
            ? R.RIP
            : memory.base < 0
              ? R.None
              : byNumber[memory.addressBits as 16 | 32 | 64][memory.base]!;
        i.memoryIndex =
          memory.index < 0
            ? R.None
            : memory.index >= R.XMM0
              ? memory.index
              : byNumber[memory.addressBits as 16 | 32 | 64][memory.index]!;
        i.segmentPrefix = memory.segment;
        i.memoryIndexScale = memory.scale;
        i.memoryDisplacement = BigInt.asUintN(64, memory.disp);
        i.memoryDisplSize =
          memory.base === -1 && memory.index < 0
            ? memory.addressBits / 8
            : memory.disp === 0n && memory.base !== RBP && memory.base !== 13
              ? 0
              : memory.addressBits === 16
                ? 2
                : memory.addressBits === 64
                  ? 8
                  : 4;
        if (memoryBits > 0 && memory.target > 0) this.memoryValue(memory.target, memoryBits, e.mnemonic);
      }
      if (branch) {
        // A near target so that the encoder is content; `build` puts in the real one.
        const near = BigInt(rip + 20);
        if (word === 64) i.nearBranch64 = near;
        else i.nearBranch32 = Number(near);
      }
      if (oc.amdLockRegBit && i.hasLockPrefix && !memory) i.hasLockPrefix = false;
      encoder.encode(i, BigInt(rip));
      const bytes = encoder.takeBuffer();
      if (this.code.length + bytes.length > CODE_LIMIT) return false;
      if (INDIRECT.test(e.mnemonic) && !branch) {
        // To the next instruction.
        const to = BigInt(rip + bytes.length);
        const target = new Uint8Array(new BigUint64Array([to]).buffer).slice(0, word / 8);
        if (e.mnemonic === 'ret') this.patch(Number(state.gpr(RSP)), target);
        else if (memory) {
          if (memory.target < DATA || memory.target + 8 > DATA + WRITABLE) return false;
          this.patch(memory.target, target);
        } else if (!this.fix(iced.RegisterExt.number(i.opRegister(0)), to)) return false;
      }
      if (/^popf/.test(e.mnemonic)) {
        const flags = random.below(0x1000) & 0xcd5;
        this.patch(Number(state.gpr(RSP)), new Uint8Array(new BigUint64Array([BigInt(flags | 0x202)]).buffer));
      }
      const size = info.shapes[0]?.memoryBits ?? info.shapes[0]?.bits ?? info.operandBits;
      this.flags |= undefinedFlags(e.mnemonic, size, count);
      this.starts.push(this.code.length);
      this.code.push(...bytes);
      if (branch) this.branches.push({ end: this.code.length, bytes: bytes.length >= 5 ? 4 : 1 });
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

  private memoryValue(target: number, bits: number, mnemonic: string): void {
    const { random } = this;
    let value = new Uint8Array(Math.max(8, bits / 8));
    if (bits === 80) {
      const { significand, exponent } = random.f80();
      value = new Uint8Array(10);
      new DataView(value.buffer).setBigUint64(0, significand, true);
      new DataView(value.buffer).setUint16(8, exponent, true);
    } else if (bits > 64) {
      value = new Uint8Array(bits / 8);
      for (let n = 0; n < value.length; n += 16)
        value.set(random.vector().subarray(0, Math.min(16, value.length - n)), n);
    } else {
      const v =
        this.options.vectors && random.chance(0.7)
          ? random.vector()
          : new Uint8Array(new BigUint64Array([random.integer()]).buffer);
      value.set(v.subarray(0, 8));
    }
    if (mnemonic === 'ldmxcsr') {
      const value = 0x1f80 | (this.options.mxcsr ? (random.below(4) << 13) | (random.chance(0.2) ? 0x8040 : 0) : 0);
      this.patch(target, new Uint8Array(new Uint32Array([value]).buffer));
      return;
    }
    this.patch(target, value.subarray(0, Math.max(1, bits / 8)));
  }

  /** Implied pointers: string instructions, xlat, maskmov. */
  private implied(i: iced.Instruction, oc: iced.OpCodeInfo, e: Encoding): void {
    const { random, word, state } = this;
    const narrow = random.chance(0.1) && word === 64;
    const bytes = { b: 1, w: 2, d: 4, q: 8 }[e.mnemonic.replace('_string', '').slice(-1)] ?? 1;
    const at = (): bigint => BigInt(this.target(bytes));
    const register = random.chance(0.5);
    for (let n = 0; n < oc.opCount; n++) {
      switch (oc.opKind(n)) {
        case K.seg_rSI:
          i.setOpKind(n, word === 32 || narrow ? OK.MemorySegESI : OK.MemorySegRSI);
          this.fix(RSI, at());
          break;
        case K.es_rDI:
          i.setOpKind(n, word === 32 || narrow ? OK.MemoryESEDI : OK.MemoryESRDI);
          this.fix(RDI, at());
          break;
        case K.seg_rDI:
          i.setOpKind(n, word === 32 || narrow ? OK.MemorySegEDI : OK.MemorySegRDI);
          // Whether a fault at bytes that the mask spares counts is left to the processor.
          this.fix(RDI, BigInt(DATA + random.below(WRITABLE - 16)));
          break;
        case K.seg_rBX_al:
          i.setOpKind(n, OK.Memory);
          i.memoryBase = word === 32 || narrow ? R.EBX : R.RBX;
          i.memoryIndex = R.AL;
          this.fix(RBX, at());
          break;
      }
    }
    if (!STRING.test(e.mnemonic)) return;
    if (random.chance(0.7)) {
      if (random.chance(0.5)) i.hasRepPrefix = true;
      else i.hasRepnePrefix = /^(cmps|scas)/.test(e.mnemonic);
      const count = random.chance(0.1) ? 0 : random.chance(0.2) ? random.below(600) : random.below(20);
      this.fix(RCX, BigInt(count));
    }
    if (register && /^(cmps|scas)/.test(e.mnemonic)) {
      // A run of equal elements, so that the comparison goes on for a while.
      const fill = random.below(256);
      const run = new Uint8Array(8 * (1 + random.below(8))).fill(fill);
      for (const r of [RSI, RDI]) this.patch(Number(state.gpr(r)), run);
      if (!this.fixed.has(RAX)) state.setGpr(RAX, BigInt.asUintN(word, BigInt(fill) * 0x0101010101010101n));
    }
    if (state.flags & 0x400 && random.chance(0.5)) state.flags &= ~0x400;
  }

  /** Branches go forward, to an instruction or to the end; or one byte further: which INT3 tells the way taken. */
  private resolveBranches(): void {
    for (const { end, bytes } of this.branches) {
      const later = this.starts.filter((s) => s > end);
      const to = later.length > 0 ? this.random.pick([...later, this.code.length]) : this.code.length + 1;
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
      patches: this.patches,
      undefinedFlags: this.flags,
      name,
    };
  }
}

/** What sequences are made of: nothing that mostly ends them. */
export const inSequences = (e: Encoding): boolean =>
  !/^(popf[dq]?|int3|int|into|hlt|cli|sti|clts|clac|stac|ud2|inv.*|[ls][gi]dt|lldt|ltr|lmsw|swapgs|wrmsr|rdmsr|enter|stmxcsr|ldmxcsr)$/.test(
    e.mnemonic,
  );

export interface GenerateOptions {
  vectors: boolean;
  /** MXCSR's modes vary, and its sticky flags. */
  mxcsr?: boolean;
  x87?: boolean;
  /** Exceptions of SSE and x87 are unmasked now and then. */
  unmasked?: boolean;
}

/** One case of an encoding; null if no choice of operands worked. */
export function singleCase(e: Encoding, random: Random, at: number, options: GenerateOptions): Case | null {
  for (let tries = 0; tries < 40; tries++) {
    const b = new CaseBuilder(random, e.word, at, options);
    if (b.add(e)) return b.build();
  }
  return null;
}

/** A straight sequence of up to `length` instructions of these encodings. */
export function sequenceCase(
  es: readonly Encoding[],
  length: number,
  random: Random,
  at: number,
  options: GenerateOptions,
): Case {
  const b = new CaseBuilder(random, es[0]!.word, at, options);
  for (let tries = 0; b.names.length < length && tries < 6 * length; tries++) b.add(random.pick(es));
  return b.build();
}
