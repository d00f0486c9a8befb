import type { BoundMemory, Form, Operand } from '../ir/operand.js';
import type { Insn } from './decode.js';
import { formKey } from './forms.js';

/*
 * Probes: what a plug-in has put between instructions (docs/plugins.md). Each is an instruction without length that no
 * processor has, with a definition in `semantics/probes.ts`: so the interpreter has a handler for it, tier 1 a
 * template, and a region the IR. It counts as no instruction, cannot fault and changes nothing that the guest sees.
 */

/** A probe, and the index of the instruction of its block that it comes before (the number of them: after the last). */
export interface PlacedProbe {
  readonly before: number;
  readonly insn: Insn;
}

/** A block's probes, in order, as they travel to the translator's thread. */
export interface BlockProbes {
  readonly probes: readonly PlacedProbe[];
  /** What `S.PROBE_POSITION` holds when a region leaves in front of the first instruction; the next ones count up. */
  readonly position: number;
}

const WORDS = [64, 32] as const;
type Word = (typeof WORDS)[number];

const imm = (value?: bigint): Operand => ({ kind: 'imm', bits: 32, field: 0, imm: value });
const amount = (value?: bigint): Operand => ({ kind: 'imm', bits: 32, field: 2, imm: value });
const mem = (m?: BoundMemory): Operand => ({ kind: 'mem', bits: 0, field: -1, mem: m });
const gpr = (bits: Word, reg?: number): Operand => ({ kind: 'gpr', bits, field: 0, reg });
const xmm = (reg?: number): Operand => ({ kind: 'xmm', bits: 128, field: 0, reg });

const form = (mnemonic: string, word: Word, operands: Operand[], addressBits: number = word): Form => ({
  mnemonic,
  operands,
  word,
  operandBits: 0,
  addressBits,
  prefix: '',
});

/** Conditional branches by mnemonic: what they test is a probe of its own. */
const CONDITIONAL = /^(j(n?[osp]|n?[bl]e?|n?e|ae?|ge?|b|l)|j[er]?cxz|loop(n?e)?)$/;
const CONDITIONS = ['o', 'no', 'b', 'ae', 'e', 'ne', 'be', 'a', 's', 'ns', 'p', 'np', 'l', 'ge', 'le', 'g'];
const COUNTED = ['jcxz', 'jecxz', 'jrcxz', 'loop', 'loope', 'loopne'];

/** The forms that the interpreter has handlers for. */
export const PROBE_FORMS: readonly Form[] = WORDS.flatMap((word) => [
  form('probe_count', word, [imm(), amount()]),
  form('probe_call', word, [imm()]),
  form('probe_call_if', word, [imm(), amount()]),
  form('probe_compare', word, [imm(), amount()]),
  form('probe_call_taken', word, [imm()]),
  form('probe_register', word, [gpr(word), imm()]),
  form('probe_vector', word, [xmm(), imm()]),
  form('probe_flags', word, [imm()]),
  form('probe_address', word, [mem(), imm()]),
  form('probe_access', word, [mem(), imm()]),
  form('probe_mark', word, [imm()]),
  form('probe_outcome', word, [imm()]),
  ...CONDITIONS.map((cc) => form(`probe_j${cc}`, word, [])),
  ...COUNTED.flatMap((name) =>
    (word === 64 ? [64, 32] : [32, 16]).map((bits) => form(`probe_${name}`, word, [], bits)),
  ),
]);

/** Makes the probes of one instruction. */
export class ProbeMaker {
  constructor(
    private readonly rip: bigint,
    private readonly word: Word,
  ) {}

  private make(mnemonic: string, operands: Operand[], addressBits: number = this.word): Insn {
    const of = form(mnemonic, this.word, operands, addressBits);
    return {
      rip: this.rip,
      length: 0,
      form: of,
      key: formKey(of),
      invalid: false,
      immediateAt: 0,
      immediateBytes: 0,
      ends: false,
    };
  }

  /** Adds `by` to the 64 bits at `at` of the Wasm memory. */
  count(at: number, by: number): Insn {
    return this.make('probe_count', [imm(BigInt(at)), amount(BigInt(by))]);
  }
  /** Has TypeScript called with the number of a site; `unless` is where 64 bits lie that must be zero for that. */
  call(site: number, countdown?: number): Insn {
    if (countdown === undefined) return this.make('probe_call', [imm(BigInt(site))]);
    return this.make('probe_call_if', [imm(BigInt(site)), amount(BigInt(countdown))]);
  }
  /** Puts to `S.PROBE_TAKEN` whether the 64 bits at `at` are `least` or more; has a site called if it is not 0. */
  compare(at: number, least: number): Insn {
    return this.make('probe_compare', [imm(BigInt(at)), amount(BigInt(least))]);
  }
  callTaken(site: number): Insn {
    return this.make('probe_call_taken', [imm(BigInt(site))]);
  }
  /** Puts a general register, a vector register, EFLAGS to `at`. */
  register(reg: number, at: number): Insn {
    return this.make('probe_register', [gpr(this.word, reg), imm(BigInt(at))]);
  }
  vector(reg: number, at: number): Insn {
    return this.make('probe_vector', [xmm(reg), imm(BigInt(at))]);
  }
  flags(at: number): Insn {
    return this.make('probe_flags', [imm(BigInt(at))]);
  }
  /** Puts the linear address of an operand to `at`. */
  address(memory: BoundMemory, at: number): Insn {
    return this.make('probe_address', [mem(memory), imm(BigInt(at))]);
  }
  /** Appends the linear address of an operand, with a tag, to the trace. */
  access(memory: BoundMemory, tag: number): Insn {
    return this.make('probe_access', [mem(memory), imm(BigInt(tag))]);
  }
  /** Appends a tag to the trace. */
  mark(tag: number): Insn {
    return this.make('probe_mark', [imm(BigInt(tag))]);
  }
  /** Puts to `S.PROBE_TAKEN` whether a conditional branch will be taken; null: it is none. */
  taken({ form: of }: Insn): Insn | null {
    return CONDITIONAL.test(of.mnemonic) ? this.make(`probe_${of.mnemonic}`, [], counterBits(of)) : null;
  }
  /** Appends `S.PROBE_TAKEN`, with a tag, to the trace. */
  outcome(tag: number): Insn {
    return this.make('probe_outcome', [imm(BigInt(tag))]);
  }
}

/** Only those that count look at their address size. */
function counterBits({ mnemonic, addressBits, word }: Form): number {
  return COUNTED.includes(mnemonic) ? addressBits : word;
}

/** A block's instructions with the probes between them. Checks of segments belong to the instruction behind them. */
export function withProbes(insns: readonly Insn[], probes: readonly PlacedProbe[]): Insn[] {
  const out: Insn[] = [];
  let index = 0;
  let next = 0;
  for (const insn of insns) {
    while (next < probes.length && probes[next]!.before <= index) out.push(probes[next++]!.insn);
    out.push(insn);
    if (insn.length > 0) index++;
  }
  while (next < probes.length) out.push(probes[next++]!.insn);
  return out;
}
