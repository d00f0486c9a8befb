// The tools run without vitest's setup, which binds the host.
import '../../src/host/node.js';
import * as iced from 'iced-x86';
import { builtModules } from '../../src/runtime/modules.js';
import { codeInfo, formKey, openForms } from '../../src/translator/decode/forms.js';
import { definitionOf } from '../../src/translator/semantics/index.js';
import { EVERY_PROFILE, PROFILE } from './seeded.js';

/** Which encodings are judged: all of iced's that have a definition, but for those below. */

/**
 * What has no outcome that a program could compare, would leave the judge's own process in ruins, or is unknown to it.
 */
const EXCLUDED =
  /^(rdtscp?|rdrand|rdseed|cpuid|xgetbv|xsetbv|rdpid|rdpmc|syscall|sysenter|sysexitq?|sysretq?|int80|int1|iretd?q?|retf|lds|les|lfs|lgs|lss|sgdt|sidt|sldt|str|smsw|lar|lsl|arplx|verr|verw|monitorx?|mwaitx?|in|out|(in|out)s[bwd]|rdssp[dq]|prefetchit[01]|ud[01]|reservednop|xsave.*|xrstor.*|fxsave.*|fxrstor.*|fn?save|frstor|fn?stenv|fldenv|cldemote|arpl|fstpnce|wbinvd|wbnoinvd|invd|serialize|vmm?call)$/;

/** Its results need not agree to the last bit: `test/x87` has these. */
export const TRANSCENDENTAL = /^f(sin|cos|sincos|ptan|patan|yl2x|yl2xp1|2xm1)$/;

/** Their place in memory or on the stack holds a code address: only the near ones of the code's width are made. */
export const INDIRECT = /^(jmp|call|ret)$/;
export const STRING = /^(movs|cmps|stos|lods|scas)[bwdq](_string)?$/;

export interface Encoding {
  readonly code: number;
  readonly mnemonic: string;
  readonly word: 32 | 64;
}

/** Whether the encoding can be judged at all; that it has a definition is another question. */
export function judged(code: number): boolean {
  const { mnemonic, operandBits } = codeInfo(code);
  if (EXCLUDED.test(mnemonic)) return false;
  const text = iced.Code[code]!;
  // Far pointers; loads of segment registers; system registers.
  if (/ptr16|m16(16|32|64)|_[cdt]r(_|$)|_cr\d|_tr\d/i.test(text)) return false;
  if (/^Mov_Sreg|^Pop[wdq]?_[CDEFGS]S$/.test(text)) return false;
  if (INDIRECT.test(mnemonic) && operandBits === 16) return false;
  return !/^(J|Loop|Call|Jmp|Xbegin).*rel(8|16|32)_16(_|$)|rel16$/.test(text);
}

/** Every encoding that has a definition and can be judged. */
export function encodings(word: 32 | 64, only?: RegExp): Encoding[] {
  const out: Encoding[] = [];
  const handlers = builtModules().handlers();
  for (const name of Object.keys(iced.Code)) {
    const code = Number(name);
    if (!Number.isInteger(code) || code === iced.Code.INVALID) continue;
    const { mnemonic } = codeInfo(code);
    if (!definitionOf(mnemonic) || (only && !only.test(mnemonic)) || !judged(code)) continue;
    if (!openForms(code, word).some((f) => formKey(f) in handlers)) continue;
    out.push({ code, mnemonic, word });
  }
  return out;
}

/** x87, and MMX on the same registers. */
export const isX87 = (e: Encoding): boolean =>
  /^f(?!xsave|xrstor)|^emms$/.test(e.mnemonic) || /_mm(_|m|$)/.test(iced.Code[e.code] ?? '');

/**
 * What varies in the states of an encoding's cases: everything. But where VDPPS's halves raise exceptions in different
 * steps, the processor sees the earlier step first, we the lower half.
 */
export function profileOf(e: Encoding): number {
  return e.code === iced.Code.VEX_Vdpps_ymm_ymm_ymmm256_imm8 ? EVERY_PROFILE & ~PROFILE.UNMASKED : EVERY_PROFILE;
}

/** What sequences are made of: nothing that mostly ends them. */
export const inSequences = (e: Encoding): boolean =>
  !TRANSCENDENTAL.test(e.mnemonic) &&
  profileOf(e) === EVERY_PROFILE &&
  !/^(popf[dq]?|int3|int|into|hlt|cli|sti|clts|clac|stac|ud2|inv.*|[ls][gi]dt|lldt|ltr|lmsw|swapgs|wrmsr|rdmsr|enter|stmxcsr|ldmxcsr|vstmxcsr|vldmxcsr|wr[fg]sbase)$/.test(
    e.mnemonic,
  );
