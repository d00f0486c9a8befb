import * as iced from 'iced-x86';
import type { Form, Operand, OperandKind } from '../ir/operand.js';

/**
 * Forms from iced's tables: what every encoding (`Code`) says about operands, sizes and prefixes, known once per code
 * and shared by the decoder (which binds operands) and the interpreter generator (which leaves them open).
 */

/** One operand as the encoding describes it. */
interface OperandShape {
  readonly kind: OperandKind;
  readonly bits: number;
  /** May be memory instead, of this many bits. */
  readonly memoryBits?: number;
  /** An immediate that the encoding has no bytes for (a shift by 1). */
  readonly implied?: boolean;
}

export interface CodeInfo {
  readonly mnemonic: string;
  readonly shapes: readonly (OperandShape | null)[];
  /** The vector of indices of a gather's memory operand: an operand of its own, after the others. */
  readonly indices: OperandShape | null;
  readonly operandBits: number;
  /** Encoded with a VEX prefix: on general registers, or on vectors. */
  readonly vex: '' | 'general' | 'vector';
  /** Reads or writes memory or counters through implied registers: the address size is part of the form. */
  readonly addressSized: boolean;
  readonly repeatable: boolean;
  /** Its form has the shape of the stack, or differs at privilege level 0. */
  readonly usesStack: boolean;
  readonly forKernel: boolean;
  readonly supported32: boolean;
  readonly supported64: boolean;
}

/** Set when the first encoding is asked for (see `load` in `decode.ts`). */
let K: typeof iced.OpCodeOperandKind;
const gpr = (bits: number): OperandShape => ({ kind: 'gpr', bits });

/** Implied-register memory operands (string instructions, xlat, maskmov): the definitions know them. */
let IMPLIED: ReadonlySet<number>;

function shapeOf(kind: number, memoryBits: number): OperandShape | null {
  const name = K[kind] ?? '';
  if (IMPLIED.has(kind)) return null;
  const orMemory = /^(r8|r16|r32|r64|mm|xmm|ymm)_or_mem$/.exec(name);
  if (orMemory) {
    const base = orMemory[1]!;
    if (base.startsWith('r')) return { kind: 'gpr', bits: Number(base.slice(1)), memoryBits };
    return { kind: base as 'mm' | 'xmm' | 'ymm', bits: base === 'mm' ? 64 : base === 'xmm' ? 128 : 256, memoryBits };
  }
  const register = /^(r8|r16|r32|r64|mm|xmm|ymm|seg|cr|dr)_(reg|opcode|rm|vvvv|reg_mem|is4|is5)$/.exec(name);
  if (register) {
    const base = register[1]!;
    if (/^r\d/.test(base)) return gpr(Number(base.slice(1)));
    return { kind: base as OperandKind, bits: { mm: 64, xmm: 128, ymm: 256, seg: 16, cr: 0, dr: 0 }[base] ?? 0 };
  }
  switch (kind) {
    case K.al:
    case K.cl:
      return gpr(8);
    case K.ax:
    case K.dx:
      return gpr(16);
    case K.eax:
      return gpr(32);
    case K.rax:
      return gpr(64);
    case K.es:
    case K.cs:
    case K.ss:
    case K.ds:
    case K.fs:
    case K.gs:
      return { kind: 'seg', bits: 16 };
    case K.st0:
    case K.sti_opcode:
      return { kind: 'st', bits: 80 };
    case K.mem:
    case K.mem_offs:
    case K.mem_vsib32x:
    case K.mem_vsib64x:
    case K.mem_vsib32y:
    case K.mem_vsib64y:
      return { kind: 'mem', bits: memoryBits };
    case K.imm8_const_1:
      return { kind: 'imm', bits: 8, implied: true };
    case K.imm8:
      return { kind: 'imm', bits: 8 };
    case K.imm8sex16:
    case K.imm16:
      return { kind: 'imm', bits: 16 };
    case K.imm8sex32:
    case K.imm32:
      return { kind: 'imm', bits: 32 };
    case K.imm8sex64:
    case K.imm32sex64:
    case K.imm64:
      return { kind: 'imm', bits: 64 };
    case K.br16_1:
    case K.br16_2:
    case K.br32_1:
    case K.br32_4:
    case K.br64_1:
    case K.br64_4:
      return { kind: 'target', bits: 0 };
    default:
      return null;
  }
}

const STRING = /^(ins|outs|movs|cmps|stos|lods|scas)[bwdq]$/;
const COUNTED = /^(loop|loope|loopne|jcxz|jecxz|jrcxz|xlatb|v?maskmovdqu|maskmovq|clzero|bt|bts|btr|btc)$/;

const codeInfos = new Map<number, CodeInfo>();

/** What encoding `code` says. */
export function codeInfo(code: number): CodeInfo {
  const cached = codeInfos.get(code);
  if (cached) return cached;
  K ??= iced.OpCodeOperandKind;
  IMPLIED ??= new Set<number>([K.seg_rSI, K.es_rDI, K.seg_rDI, K.seg_rBX_al]);
  const oc = iced.CodeExt.opCode(code);
  let mnemonic = (iced.Mnemonic[oc.mnemonic] ?? 'invalid').toLowerCase();
  const size = iced.MemorySizeExt.size(oc.memorySize) * 8;
  const memoryBits = size > 256 ? 0 : size;
  const shapes: (OperandShape | null)[] = [];
  let implied = false;
  let indices: OperandShape | null = null;
  for (let i = 0; i < oc.opCount; i++) {
    const kind = oc.opKind(i);
    if (IMPLIED.has(kind)) implied = true;
    if (kind === K.mem_vsib32x || kind === K.mem_vsib64x) indices = { kind: 'xmm', bits: 128 };
    if (kind === K.mem_vsib32y || kind === K.mem_vsib64y) indices = { kind: 'ymm', bits: 256 };
    shapes.push(shapeOf(kind, memoryBits));
  }
  const string = STRING.test(mnemonic) && implied;
  // The accumulator of stos, lods and scas is implied as well.
  if (string) shapes.fill(null);
  // SSE has instructions of the same names.
  if (string && (mnemonic === 'movsd' || mnemonic === 'cmpsd')) mnemonic += '_string';
  // Not AMD's XOP and 3DNow!, nor EVEX.
  // Nor registers where 0F 0D wants memory to prefetch.
  const prefetchOfRegister = (iced.Code[code] ?? '').endsWith('_0F0D');
  const ours =
    !prefetchOfRegister && (oc.encoding === iced.EncodingKind.Legacy || oc.encoding === iced.EncodingKind.VEX);
  const info: CodeInfo = {
    mnemonic,
    shapes,
    indices,
    operandBits: oc.operandSize,
    vex: oc.encoding !== iced.EncodingKind.VEX ? '' : mnemonic.startsWith('v') ? 'vector' : 'general',
    addressSized: string || indices !== null || COUNTED.test(mnemonic),
    repeatable: string,
    usesStack: STACK.has(mnemonic),
    forKernel: KERNEL.has(mnemonic),
    supported32: ours && oc.mode32,
    supported64: ours && oc.mode64,
  };
  oc.free();
  codeInfos.set(code, info);
  return info;
}

/** Mnemonics whose definition uses the stack: the stack's shape is part of their form. */
export const STACK: ReadonlySet<string> = new Set(
  ['push pop pusha pushad popa popad pushf pushfd pushfq popf popfd popfq', 'call ret enter leave'].flatMap((s) =>
    s.split(' '),
  ),
);
/** Mnemonics that mean something else, or do the same in line, at privilege level 0. */
export const KERNEL: ReadonlySet<string> = new Set(
  'cli sti popf popfd popfq in out mov swapgs clac stac rdtsc rdtscp'.split(' '),
);

/** The form's name: handlers are found by it. Everything that a definition can see of an open form is in it. */
export function formKey(f: Form): string {
  let k = f.mnemonic;
  for (const o of f.operands) k += ` ${o.kind}${o.bits}${o.kind === 'imm' && o.field === 1 ? 'w' : ''}`;
  k += ` o${f.operandBits} a${f.addressBits} w${f.word}`;
  if (f.prefix) k += ` ${f.prefix}`;
  if (f.stack) k += ` ${f.stack}`;
  return f.kernel ? `${k} k` : k;
}

/** An instruction that the mode makes another one, which only asks the VMM: its operands and sizes do not matter. */
export function calloutForm(mnemonic: CalloutMnemonic): Form {
  return { mnemonic, operands: [], word: 32, operandBits: 0, addressBits: 32, prefix: '' };
}
export const MONITORED = ['monitored_pushf', 'monitored_pushfd', 'monitored_popf', 'monitored_popfd'] as const;
/** RDTSC and RDTSCP where the time is the exact count of instructions: `CodeMode.exact`. */
export const TIMED = ['timed_rdtsc', 'timed_rdtscp'] as const;
export const CALLOUT_MNEMONICS = ['fpu_unavailable', 'fpu_undefined', 'checked', ...MONITORED, ...TIMED] as const;
export type CalloutMnemonic = (typeof CALLOUT_MNEMONICS)[number];

/** Field of the record for the n-th register, and for an immediate (0: i32 at +20, 1: i64 at +16, 2: i32 at +16). */
export const WIDE_IMMEDIATE = 1;
export const SECOND_IMMEDIATE = 2;

/**
 * Gives operands (with `field` -1) their record fields; `wide` says whether the code's immediate is a full 64-bit one.
 */
export function withFields(operands: readonly Operand[], wide: boolean): Operand[] {
  let register = 0;
  let immediate = 0;
  const memory = operands.some((o) => o.kind === 'mem');
  // In place: the operands were just made, and there are many.
  for (const o of operands as { -readonly [K in keyof Operand]: Operand[K] }[]) {
    if (o.kind === 'imm') o.field = wide ? WIDE_IMMEDIATE : immediate++ === 0 ? 0 : SECOND_IMMEDIATE;
    else if (o.kind !== 'mem' && o.kind !== 'target') {
      const field = register++;
      o.field = memory && field === 2 ? 3 : field;
    }
  }
  return operands as Operand[];
}

export function hasWideImmediate(code: number): boolean {
  return code === iced.Code.Mov_r64_imm64;
}

/** All open forms of an encoding in one code width: register and memory variants, prefixes, address sizes. */
export function openForms(code: number, word: 32 | 64): Form[] {
  const info = codeInfo(code);
  if (!(word === 64 ? info.supported64 : info.supported32)) return [];
  let variants: Operand[][] = [[]];
  for (const s of info.shapes) {
    if (!s) continue;
    const choices: Operand[] = [{ kind: s.kind, bits: s.bits, field: -1 }];
    if (s.memoryBits !== undefined) choices.push({ kind: 'mem', bits: s.memoryBits, field: -1 });
    variants = variants.flatMap((v) => choices.map((c) => [...v, c]));
  }
  const { indices } = info;
  if (indices) variants = variants.map((v) => [...v, { kind: indices.kind, bits: indices.bits, field: -1 }]);
  const addressSizes = !info.addressSized ? [word] : word === 64 ? [64, 32] : indices ? [32] : [32, 16];
  const prefixes: Form['prefix'][] = info.repeatable ? ['', 'rep', 'repne'] : [''];
  const forms: Form[] = [];
  const mnemonic = info.mnemonic;
  for (const v of variants) {
    for (const addressBits of addressSizes) {
      for (const prefix of prefixes) {
        const form: Form = {
          mnemonic,
          operands: withFields(
            v.map((o) => ({ ...o })),
            hasWideImmediate(code),
          ),
          word,
          operandBits: info.operandBits,
          addressBits,
          prefix,
        };
        const stacks: readonly Form['stack'][] = STACK.has(mnemonic) && word === 32 ? ['', 's16', 's32'] : [''];
        for (const stack of stacks) {
          forms.push({ ...form, stack });
          if (KERNEL.has(mnemonic)) forms.push({ ...form, stack, kernel: true });
        }
      }
    }
  }
  // The decoder names the process-mode gate apart.
  if (mnemonic === 'int') forms.push({ ...forms[0]!, mnemonic: 'int80', operands: [] });
  return forms;
}
