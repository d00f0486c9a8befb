import * as iced from 'iced-x86';
import type { BoundMemory, Form, Operand } from '../ir/operand.js';
import * as S from '../state.js';
import {
  type CalloutMnemonic,
  calloutForm,
  codeInfo,
  formKey,
  hasWideImmediate,
  MONITORED,
  TIMED,
  withFields,
} from './forms.js';
import { instructionSet } from './instruction-set.js';
import { type CodeMode, FPU_EM, FPU_MP, FPU_NO_SSE, FPU_TS, USER_CODE } from './mode.js';
import { withChecks } from './segment-checks.js';

/** A decoded instruction: its form with bound operands. */
export interface Insn {
  readonly rip: bigint;
  readonly length: number;
  readonly form: Form;
  /** Names the interpreter's handler. */
  readonly key: string;
  /** Bytes that are no instruction (or end beyond the readable code). */
  readonly invalid: boolean;
  /** The mnemonic of an invalid instruction that another processor model has. */
  readonly elsewhere?: string;
  /** Offset and size in bytes of the (first) immediate in the encoding; size 0: none. */
  readonly immediateAt: number;
  readonly immediateBytes: number;
  /** Control does not simply go on to the next instruction. */
  readonly ends: boolean;
  /** In a mode that checks segments: the segment of the memory operand (or of a string's source) and its bytes. */
  readonly memory?: { readonly seg: number; readonly bytes: number };
  /** The pointer in the code of a far jump or call. */
  readonly far?: { readonly selector: number; readonly offset: number };
}

/*
 * iced-x86 is asked for nothing before the first instruction that it must decode: loading it takes longer than a short
 * program runs (`runtime/encodings.ts`).
 */
let R: typeof iced.Register;
let OK: typeof iced.OpKind;
let HIGH: ReadonlyMap<number, number>;
let SEGMENTS: ReadonlyMap<number, number>;
let immediateSizes: ReadonlyMap<number, number>;
/** iced keeps instructions in its own heap; one is reused for all decoding. */
let scratch: iced.Instruction | undefined;

function load(): void {
  if (R !== undefined) return;
  R = iced.Register;
  OK = iced.OpKind;
  HIGH = new Map([R.AH, R.CH, R.DH, R.BH].map((register, n) => [register, n]));
  SEGMENTS = new Map([R.ES, R.CS, R.SS, R.DS, R.FS, R.GS].map((register, n) => [register, n]));
  immediateSizes = new Map<number, number>([
    [OK.Immediate8, 1],
    [OK.Immediate8_2nd, 1],
    [OK.Immediate8to16, 1],
    [OK.Immediate8to32, 1],
    [OK.Immediate8to64, 1],
    [OK.Immediate16, 2],
    [OK.Immediate32, 4],
    [OK.Immediate32to64, 4],
    [OK.Immediate64, 8],
  ]);
}

/** Bytes of an immediate in the encoding, by operand kind; 0: the kind is no immediate. */
export function immediateBytesOf(kind: number): number {
  load();
  return immediateSizes.get(kind) ?? 0;
}

/** What iced says of a register, asked once: calls into it cost more than a look into a table. */
interface RegisterInfo {
  /** Number in its class; -1: none (no register, RIP). */
  readonly number: number;
  readonly bits: number;
  readonly isVector: boolean;
  /** AH to BH. */
  readonly high: boolean;
}
const registers: (RegisterInfo | undefined)[] = [];

export function registerInfo(reg: number): RegisterInfo {
  let info = registers[reg];
  if (!info) {
    load();
    const none = reg === R.None || reg === R.EIP || reg === R.RIP;
    const high = HIGH.get(reg);
    info = {
      number: none ? -1 : (high ?? SEGMENTS.get(reg) ?? iced.RegisterExt.number(reg)),
      bits: reg === R.None ? 0 : iced.RegisterExt.size(reg) * 8,
      isVector: iced.RegisterExt.isVectorRegister(reg),
      high: high !== undefined,
    };
    registers[reg] = info;
  }
  return info;
}

function registerOperand(reg: number, kind: Operand['kind'], bits: number): Operand {
  const info = registerInfo(reg);
  if (info.high) return { kind, bits, field: -1, reg: info.number, high: true };
  // iced counts AH to BH among the byte registers: SPL, the first after them, is its number 8.
  const reduced = kind === 'gpr' && bits === 8 && info.number >= 8;
  return { kind, bits, field: -1, reg: reduced ? info.number - 4 : info.number };
}

/** The segment whose base is added to an address; -1: one that starts at 0. */
export function segmentOf(i: iced.Instruction, flat: boolean): number {
  load();
  const s = i.memorySegment;
  return s === R.FS ? 4 : s === R.GS ? 5 : flat ? -1 : (SEGMENTS.get(s) ?? -1);
}

function memoryOperand(i: iced.Instruction, mode: CodeMode): BoundMemory {
  const word = mode.word;
  const base = i.memoryBase;
  const index = i.memoryIndex;
  const ripRelative = base === R.RIP || base === R.EIP;
  const vector = registerInfo(index).isVector;
  const some = base !== R.None || vector ? base : index;
  let addressBits = some === R.None ? displacementBits(i, mode, vector) : registerInfo(some).bits;
  if (base === R.EIP) addressBits = 32;
  // A bare 32-bit displacement under an address-size prefix in 64-bit code is not sign-extended; iced gives it whole.
  let disp = i.memoryDisplacement;
  if (ripRelative || (some === R.None && !vector)) disp = BigInt.asUintN(word, disp);
  else disp = BigInt.asIntN(addressBits, disp);
  return {
    base: registerInfo(base).number,
    index: vector ? -1 : registerInfo(index).number,
    scale: index === R.None ? 0 : Math.log2(i.memoryIndexScale),
    disp: BigInt.asIntN(64, disp),
    seg: segmentOf(i, mode.flat),
    addressBits: (some === R.None && !vector) || ripRelative ? word : addressBits,
  };
}

/** Address size of an operand without base: only a vector of indices leaves it to the displacement. */
function displacementBits(i: iced.Instruction, mode: CodeMode, vector: boolean): number {
  if (i.memoryDisplSize === 2) return 16;
  return vector && i.memoryDisplSize === 4 ? 32 : mode.word;
}

function invalid(rip: bigint, length: number, word: 32 | 64): Insn {
  const form: Form = { mnemonic: 'invalid', operands: [], word, operandBits: 0, addressBits: word, prefix: '' };
  return {
    rip,
    length: Math.max(length, 1),
    form,
    key: formKey(form),
    invalid: true,
    immediateAt: 0,
    immediateBytes: 0,
    ends: true,
  };
}

/** What iced has decoded, with its operands. `exists`: the processor model has the instruction. */
export function convert(i: iced.Instruction, rip: bigint, mode: CodeMode, exists: boolean): Insn {
  load();
  const word = mode.word;
  const length = i.length;
  const code = i.code;
  const info = codeInfo(code);
  if (!exists) return { ...invalid(rip, length, word), elsewhere: info.mnemonic };
  if (code === iced.Code.INVALID || !(word === 64 ? info.supported64 : info.supported32))
    return invalid(rip, length, word);
  if (info.vex !== '' && mode.vex !== 'all' && (mode.vex === 'none' || info.vex === 'vector'))
    return invalid(rip, length, word);
  // Selectors are protected mode's: SDM vol. 2A, "ARPL".
  if (info.mnemonic === 'arpl' && mode.vex === 'none') return invalid(rip, length, word);
  if (info.mnemonic === 'clzero' && (i.hasRepPrefix || i.hasRepnePrefix)) return invalid(rip, length, word);
  const operands: Operand[] = [];
  let inMemory = 0;
  let immediateAt = length;
  let immediateBytes = 0;
  for (let n = 0; n < info.shapes.length; n++) {
    const shape = info.shapes[n];
    if (!shape) continue;
    const kind = i.opKind(n);
    if (kind === OK.Register) {
      const reg = i.opRegister(n);
      operands.push(registerOperand(reg, shape.kind, shape.bits));
    } else if (kind === OK.Memory) {
      let mem = memoryOperand(i, mode);
      // POP computes an address that uses RSP after it has moved RSP: SDM vol. 2B, "POP".
      if (info.mnemonic === 'pop' && mem.base === 4) mem = { ...mem, disp: mem.disp + BigInt(info.operandBits / 8) };
      // LEA's offset is all there is of it.
      if (info.mnemonic === 'lea') mem = { ...mem, seg: -1 };
      inMemory = n + 1;
      operands.push({ kind: 'mem', bits: shape.memoryBits ?? shape.bits, field: -1, mem });
    } else if (kind === OK.NearBranch16 || kind === OK.NearBranch32 || kind === OK.NearBranch64) {
      operands.push({ kind: 'target', bits: 0, field: -1, target: i.nearBranchTarget });
    } else {
      // Immediates end the encoding, in the operands' order. The first is what is asked for.
      const bytes = shape.implied ? 0 : (immediateSizes.get(kind) ?? 0);
      immediateAt -= bytes;
      if (immediateBytes === 0) immediateBytes = bytes;
      operands.push({ kind: 'imm', bits: shape.bits, field: -1, imm: BigInt.asUintN(64, i.immediate(n)) });
    }
  }
  if (info.indices) {
    // A gather's destination, mask and indices must differ.
    const index = iced.RegisterExt.number(i.memoryIndex);
    const distinct = [index, ...operands.flatMap((o) => (o.kind === 'mem' ? [] : [o.reg]))];
    if (new Set(distinct).size < 3) return invalid(rip, length, word);
    operands.push({ kind: info.indices.kind, bits: info.indices.bits, field: -1, reg: index });
  }
  let mnemonic = info.mnemonic;
  if (mnemonic === 'int' && operands[0]?.imm === 0x80n) {
    mnemonic = 'int80';
    operands.length = 0;
  }
  let addressBits: number = word;
  let stringSeg = -1;
  if (info.addressSized) {
    const at = operands.findIndex((o) => o.kind === 'mem');
    const o = operands[at];
    if (!o) {
      // LOOP has none: its record's fields are taken.
      if (!operands.some((t) => t.kind === 'target')) stringSeg = segmentOf(i, mode.flat);
    } else if (operands[1]!.kind !== 'imm') {
      // BT's bit offset and a gather's indices are added to the operand's offset, before the segment's base is.
      stringSeg = o.mem!.seg;
      operands[at] = { ...o, mem: { ...o.mem!, seg: -1 } };
    }
    addressBits = info.indices ? o!.mem!.addressBits : impliedAddressBits(i, word);
  }
  const prefix: Form['prefix'] = info.repeatable ? (i.hasRepnePrefix ? 'repne' : i.hasRepPrefix ? 'rep' : '') : '';
  const off =
    (mode.exact ? timed(mnemonic) : null) ??
    (mode.monitored ? monitored(mnemonic) : null) ??
    (mode.fpuOff === 0 ? null : withoutFpu(mode.fpuOff, mnemonic, operands, info.vex !== ''));
  const form: Form = off
    ? calloutForm(off)
    : {
        mnemonic,
        operands: withFields(operands, hasWideImmediate(code)),
        word,
        operandBits: info.operandBits,
        addressBits,
        prefix,
        stringSeg,
        stack: info.usesStack ? mode.stack : '',
        kernel: mode.kernel && info.forKernel && !(mode.exact && (mnemonic === 'in' || mnemonic === 'out')),
      };
  return {
    rip,
    length,
    form,
    key: form.mnemonic === info.mnemonic ? cachedKey(code, inMemory, form) : formKey(form),
    invalid: false,
    immediateAt: immediateBytes === 0 ? 0 : immediateAt,
    immediateBytes,
    ends: i.flowControl !== iced.FlowControl.Next,
    far: farPointer(i),
    memory:
      mode.checked === 'none' || off || !(inMemory > 0 || info.addressSized) ? undefined : memoryOf(i, mode, mnemonic),
  };
}

/** An instruction after the checks of segments that its mode wants. */
export function checked(insn: Insn, mode: CodeMode): Insn[] {
  return mode.checked === 'all' || (mode.checked === 'extra' && insn.memory)
    ? withChecks(insn, mode.checked === 'all')
    : [insn];
}

/** Segment and size of what an instruction's operand stands for, if that segment is checked. */
function memoryOf(i: iced.Instruction, mode: CodeMode, mnemonic: string): Insn['memory'] {
  const seg = SEGMENTS.get(i.memorySegment);
  if (seg === undefined || (mode.checked === 'extra' && seg !== S.CS && seg < S.FS)) return undefined;
  const bytes = iced.MemorySizeExt.size(i.memorySize);
  return { seg, bytes: bytes === 0 && mnemonic.startsWith('xsave') ? XSAVE_BYTES : bytes };
}
/** The legacy area and the header. */
const XSAVE_BYTES = 576;

const STACKS = ['', 's16', 's32'];
const PREFIXES = ['', 'rep', 'repne', 'lock'];
const keys = new Map<number, string>();

/** `formKey`, remembered by what it depends on: encoding, place of the memory operand, sizes, prefix, mode. */
function cachedKey(code: number, inMemory: number, form: Form): string {
  const sizes = (form.addressBits >> 4) * 8 + (form.word >> 5) * 2 + (form.kernel ? 1 : 0);
  const rest = (PREFIXES.indexOf(form.prefix) * 3 + STACKS.indexOf(form.stack ?? '')) * 64 + sizes;
  const at = (code * 8 + inMemory) * 1024 + rest;
  let key = keys.get(at);
  if (key === undefined) {
    key = formKey(form);
    keys.set(at, key);
  }
  return key;
}

/** What becomes of RDTSC and RDTSCP where they leave; null: another instruction. */
function timed(mnemonic: string): CalloutMnemonic | null {
  return TIMED.find((m) => m === `timed_${mnemonic}`) ?? null;
}

/** What becomes of PUSHF and POPF where EFLAGS are not the code's own; null: another instruction. */
function monitored(mnemonic: string): CalloutMnemonic | null {
  return MONITORED.find((m) => m === `monitored_${mnemonic}`) ?? null;
}

/**
 * What becomes of an instruction under CR0.TS, EM and MP, and CR4.OSFXSR (`off`); null: what it is. SDM vol. 3A, table
 * 2-2, and vol. 2A, section 2.5.
 */
export function withoutFpu(
  off: number,
  mnemonic: string,
  operands: readonly Operand[],
  vex: boolean,
): CalloutMnemonic | null {
  if (mnemonic === 'wait') return (off & FPU_MP) !== 0 ? 'fpu_unavailable' : null;
  if (operands.some((o) => o.kind === 'st') || /^f(?!ar)[a-z0-9]+$/.test(mnemonic))
    return (off & (FPU_TS | FPU_EM)) !== 0 ? 'fpu_unavailable' : null;
  const isVector =
    operands.some((o) => o.kind === 'xmm' || o.kind === 'ymm' || o.kind === 'mm') ||
    /^(emms|v?ldmxcsr|v?stmxcsr|vzero.*)$/.test(mnemonic);
  const isXsave = /^x(save|rstor)/.test(mnemonic);
  if (isVector && !vex && (off & FPU_EM) !== 0) return 'fpu_undefined';
  const isLegacySse = !vex && (operands.some((o) => o.kind === 'xmm') || /^(ld|st)mxcsr$/.test(mnemonic));
  if (isLegacySse && (off & FPU_NO_SSE) !== 0) return 'fpu_undefined';
  return (isVector || isXsave) && (off & FPU_TS) !== 0 ? 'fpu_unavailable' : null;
}

function farPointer(i: iced.Instruction): Insn['far'] {
  if (i.opCount === 0) return undefined;
  const kind = i.op0Kind;
  if (kind !== OK.FarBranch16 && kind !== OK.FarBranch32) return undefined;
  return { selector: i.farBranchSelector, offset: kind === OK.FarBranch16 ? i.farBranch16 : i.farBranch32 };
}

/** Address size of an instruction whose memory operand or counter is implied. */
function impliedAddressBits(i: iced.Instruction, word: 32 | 64): number {
  for (let n = 0; n < i.opCount; n++) {
    switch (i.opKind(n)) {
      case OK.MemorySegSI:
      case OK.MemorySegDI:
      case OK.MemoryESDI:
        return 16;
      case OK.MemorySegESI:
      case OK.MemorySegEDI:
      case OK.MemoryESEDI:
        return 32;
      case OK.MemorySegRSI:
      case OK.MemorySegRDI:
      case OK.MemoryESRDI:
        return 64;
      case OK.Memory: {
        const some = i.memoryBase !== R.None ? i.memoryBase : i.memoryIndex;
        if (some !== R.None) return registerInfo(some).bits;
        // A bare displacement is as wide as addresses are.
        if (i.memoryDisplSize === 2 || i.memoryDisplSize === 4) return 8 * i.memoryDisplSize;
      }
    }
  }
  const name = iced.Code[i.code] ?? '';
  if (/_RCX$|^Jrcxz|^Clzeroq/.test(name)) return 64;
  if (/_ECX$|^Jecxz|^Clzerod/.test(name)) return 32;
  if (/_CX$|^Jcxz|^Clzerow/.test(name)) return 16;
  return word;
}

/**
 * Decodes straight-line code: from `rip` until an instruction that ends a block, at most `limit` instructions, or the
 * end of `bytes`. Checks of segments come before the instructions that they belong to and do not count. An instruction
 * cut off by the end of `bytes` is not returned (an empty result says that the first one is cut off: give more bytes,
 * or raise #PF on the next page). A number for `codeMode` stands for flat user code.
 */
export function decodeBlock(bytes: Uint8Array, rip: bigint, codeMode: CodeMode | 32 | 64, limit: number): Insn[] {
  const mode = typeof codeMode === 'number' ? USER_CODE[codeMode] : codeMode;
  const instructions = instructionSet(mode.instructions);
  const decoder = new iced.Decoder(mode.codeBits, bytes, instructions?.decoderOptions ?? iced.DecoderOptions.None);
  decoder.ip = rip;
  scratch ??= new iced.Instruction();
  const out: Insn[] = [];
  try {
    for (let n = 0; n < limit && decoder.canDecode; n++) {
      const at = decoder.ip;
      decoder.decodeOut(scratch);
      if (scratch.code === iced.Code.INVALID && decoder.lastError === iced.DecoderError.NoMoreBytes) break;
      const insn = convert(scratch, at, mode, instructions?.has(scratch) ?? true);
      out.push(...checked(insn, mode));
      if (insn.ends) break;
    }
  } finally {
    decoder.free();
  }
  return out;
}

/** Disassembly text of one instruction (Intel syntax), for listings and messages. */
export function disassemble(bytes: Uint8Array, rip: bigint, word: 16 | 32 | 64): string {
  const decoder = new iced.Decoder(word, bytes, iced.DecoderOptions.None);
  decoder.ip = rip;
  const i = decoder.decode();
  const f = new iced.Formatter(iced.FormatterSyntax.Nasm);
  try {
    return f.format(i);
  } finally {
    f.free();
    i.free();
    decoder.free();
  }
}
