import type { BoundMemory, Form, Operand } from '../ir/operand.js';
import * as S from '../state.js';
import type { Insn } from './decode.js';
import { calloutForm, formKey, STACK } from './forms.js';

/*
 * Limits and types of segments: SDM vol. 3A, sections 5.3 and 5.5. In code whose mode asks for it the decoder puts a
 * `check` before an instruction for each of its accesses: a comparison that goes to the VMM where it fails. A check has
 * no length and does not count as an instruction.
 */

/** One access of an instruction, in the segment's terms. */
export interface SegmentAccess {
  readonly seg: number;
  /** Where in the segment; its own `seg` is -1. */
  readonly mem: BoundMemory;
  readonly bytes: number;
  readonly write: boolean;
}

/** Operations that only read a first operand in memory. A read taken for a write costs time, no more. */
const READS_FIRST =
  /^(cmp(?!xchg)|test|bt(?![src])|push|call|jmp|mul|imul|div|idiv|l[gil]dt|ltr|lmsw|ver[rw]|ldmxcsr|bound|f(?!n?st|n?save|ist|bstp|xsave)|x?rstor|xrstor|clflush|clwb)/;
/**
 * No access, whatever the operand looks like; and gathers, whose many addresses a check cannot compute: they have no
 * limit.
 */
const NO_ACCESS = /^(lea|nop|prefetch|reservednop|invlpg|cldemote|endbr|vp?gather)/;
/** MOVSD and CMPSD without the ending are SSE's. */
const STRING = /^((ins|outs|stos|lods|scas)[bwdq]|(movs|cmps)([bwq]|d_string))$/;
const WIDTHS: Record<string, number> = { b: 1, w: 2, d: 4, q: 8 };

const at = (base: number, disp: number, addressBits: number): BoundMemory => ({
  base,
  index: -1,
  scale: 0,
  disp: BigInt(disp),
  seg: -1,
  addressBits,
});

const isString = (form: Form): boolean => STRING.test(form.mnemonic);

/** Accesses to the stack: bytes from the stack pointer (or rBP) on. */
function stackAccess({ mnemonic: m, operandBits, word, stack }: Form): SegmentAccess | null {
  if (!STACK.has(m)) return null;
  const size = m === 'call' || m === 'ret' ? (operandBits === 16 ? 2 : word / 8) : operandBits / 8;
  const bits = stack === 's16' ? 16 : word;
  const access = (base: number, disp: number, bytes: number, write: boolean): SegmentAccess => ({
    seg: S.SS,
    mem: at(base, disp, bits),
    bytes,
    write,
  });
  if (m === 'leave') return access(S.RBP, 0, size, false);
  if (m.startsWith('pop') || m === 'ret') return access(S.RSP, 0, /^popa/.test(m) ? 8 * size : size, false);
  const bytes = /^pusha/.test(m) ? 8 * size : size;
  return access(S.RSP, -bytes, bytes, true);
}

/** What an instruction accesses, as far as that can be said before it runs: see `isLate`. */
export function accessesOf(insn: Insn): SegmentAccess[] {
  const { form, memory } = insn;
  const m = form.mnemonic;
  if (isString(form)) {
    const bytes = WIDTHS[m.replace('_string', '').at(-1)!]!;
    const out: SegmentAccess[] = [];
    if (/^(movs|cmps|lods|outs)/.test(m))
      out.push({ seg: memory?.seg ?? S.DS, mem: at(S.RSI, 0, form.addressBits), bytes, write: false });
    if (/^(movs|cmps|stos|scas|ins)/.test(m))
      out.push({ seg: S.ES, mem: at(S.RDI, 0, form.addressBits), bytes, write: /^(movs|stos|ins)/.test(m) });
    return out;
  }
  const out: SegmentAccess[] = [];
  const operand = form.operands.findIndex((o) => o.kind === 'mem');
  if (operand >= 0 && memory && memory.bytes > 0 && !NO_ACCESS.test(m)) {
    const { mem } = form.operands[operand]!;
    const write = operand === 0 && !READS_FIRST.test(m);
    out.push({ seg: memory.seg, mem: { ...mem!, seg: -1 }, bytes: memory.bytes, write });
  } else if (/^v?maskmov(q|dqu)$/.test(m)) {
    out.push({
      seg: memory?.seg ?? S.DS,
      mem: at(S.RDI, 0, form.addressBits),
      bytes: m.endsWith('u') ? 16 : 8,
      write: true,
    });
  }
  const stack = stackAccess(form);
  if (stack && !(m === 'call' && isFar(insn))) out.push(stack);
  return out;
}

const isFar = ({ form }: Insn): boolean => {
  const o = form.operands[0];
  return !o || (o.kind === 'mem' && o.bits > form.operandBits);
};

/**
 * An address that depends on more than a check can compute (XLAT, CLZERO, BT with a register's offset), or a write that
 * depends on what is read (ARPL): the VMM looks at each of them.
 */
export function isLate({ form }: Insn): boolean {
  if (form.mnemonic === 'xlatb' || form.mnemonic === 'clzero') return true;
  if (form.mnemonic === 'arpl' && form.operands[0]?.kind === 'mem') return true;
  return /^bt[crs]?$/.test(form.mnemonic) && form.operands[0]?.kind === 'mem' && form.operands[1]?.kind === 'gpr';
}

/**
 * Where the limit for an access stands in the CPU state, and the bytes of the access: what a check's immediate holds.
 */
const immediate = ({ seg, bytes, write }: SegmentAccess): bigint =>
  BigInt((write ? S.SEG_WRITE_LIMIT : S.SEG_READ_LIMIT) + 8 * seg) | (BigInt(bytes) << 16n);

const imm = (value?: bigint): Operand => ({ kind: 'imm', bits: 32, field: 0, imm: value });
const mem = (m?: BoundMemory): Operand => ({ kind: 'mem', bits: 0, field: -1, mem: m });
const form = (mnemonic: string, operands: Operand[], addressBits: number, prefix: Form['prefix']): Form => ({
  mnemonic,
  operands,
  word: 32,
  operandBits: 0,
  addressBits,
  prefix,
});
const SINGLE = 'check';
const REPEATED = new Map([
  [S.RSI, 'check_rep_rsi'],
  [S.RDI, 'check_rep_rdi'],
]);

/** The forms that the interpreter has handlers for. */
export const CHECK_FORMS: readonly Form[] = [
  form(SINGLE, [mem(), imm()], 32, ''),
  ...[...REPEATED.values()].flatMap((name) => [16, 32].map((bits) => form(name, [imm()], bits, 'rep'))),
];

/** The checks that go before an instruction, and the instruction itself. */
export function withChecks(insn: Insn, all: boolean): Insn[] {
  if (insn.invalid || insn.form.word === 64) return [insn];
  if (isLate(insn)) {
    return [{ ...insn, ...named(calloutForm('checked')) }];
  }
  const accesses = accessesOf(insn).filter(({ seg }) => all || seg >= S.FS || seg === S.CS);
  const checks = accesses.map((a) =>
    insn.form.prefix !== '' && isString(insn.form)
      ? form(REPEATED.get(a.mem.base)!, [imm(immediate(a))], insn.form.addressBits, 'rep')
      : form(SINGLE, [mem(a.mem), imm(immediate(a))], 32, ''),
  );
  const pseudo = checks.map((f) => ({
    rip: insn.rip,
    length: 0,
    ...named(f),
    invalid: false,
    immediateAt: 0,
    immediateBytes: 0,
    ends: false,
  }));
  return [...pseudo, insn];
}

const named = (f: Form): { form: Form; key: string } => ({ form: f, key: formKey(f) });
