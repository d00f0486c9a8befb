import type { Insn } from '../../translator/decode/decode.js';
import type { Operand } from '../../translator/ir/operand.js';
import * as S from '../../translator/state.js';
import {
  SHAPE_WIDE,
  SITE_FAR,
  SITE_FAR_RETURN,
  SITE_INTERRUPT,
  SITE_LOAD,
  SITE_PRIORITY,
  SITE_REAL_LOAD,
  SITE_RETURN,
  SITE_SYSEXIT,
} from '../../translator/transition-layout.js';
import { interruptVector } from '../callouts.js';
import type { TransitionSite } from '../transition-sites.js';
import type { Processor } from './processor.js';

/** What generated code has to know of an instruction that leaves; null: it leaves each time. */
export function siteOf(p: Processor, name: string, insn: Insn): TransitionSite | null {
  const { length, form } = insn;
  const { mnemonic } = form;
  switch (name) {
    case 'interrupt':
      if (mnemonic !== 'int' && mnemonic !== 'int3') return null;
      return { kind: SITE_INTERRUPT, length, argument: interruptVector(insn) };
    case 'interruptReturn':
      if (form.operandBits === 16) return null;
      return { kind: SITE_RETURN, length, argument: form.operandBits === 64 ? SHAPE_WIDE : 0 };
    case 'privileged':
      return mnemonic === 'sysexit' ? { kind: SITE_SYSEXIT, length, argument: 0 } : prioritySite(p, insn);
    case 'loadSegment':
      return loadSite(p, insn);
    case 'farTransfer':
      return farSite(p, insn);
    default:
      return null;
  }
}

/** JMP and CALL to another segment whose pointer is in the code, and RET. */
function farSite(p: Processor, { length, form, far }: Insn): TransitionSite | null {
  const { mnemonic, operands, operandBits } = form;
  if (!p.protectedMode || operandBits === 16) return null;
  if (mnemonic === 'retf') {
    const source = Number(operands[0]?.imm ?? 0n);
    return { kind: SITE_FAR_RETURN, length, argument: 0, width: operandBits / 8, source };
  }
  if (!far) return null;
  const argument = mnemonic === 'call' ? 1 : 0;
  return { kind: SITE_FAR, length, argument, source: far.offset, selector: far.selector };
}

function loadSite(p: Processor, { length, form }: Insn): TransitionSite | null {
  const [dst, src] = form.operands as [Operand, Operand | undefined];
  const { mode } = p.engine.context;
  if (dst.kind !== 'seg' || dst.reg === S.SS || dst.reg === S.CS) return null;
  // RIP wraps in 32 bits.
  if (mode.word === 32 && p.rip + length > 0xffffffff) return null;
  const argument = dst.reg!;
  const real = !p.protectedMode;
  if (real && mode.flat) return null;
  const kind = real ? SITE_REAL_LOAD : SITE_LOAD;
  if (form.mnemonic === 'mov')
    return src?.kind === 'gpr' ? { kind, length, argument, source: S.GPR + 8 * src.reg! } : null;
  const width = form.operandBits / 8;
  const plainStack = mode.word === 64 || (mode.stack === '' && mode.checked !== 'all');
  if (form.mnemonic !== 'pop' || !plainStack || width !== mode.word / 8) return null;
  return { kind, length, argument, width };
}

/** MOV to CR8, in 64-bit code of privilege level 0. */
function prioritySite(p: Processor, { length, form }: Insn): TransitionSite | null {
  const [dst, src] = form.operands;
  const { word, kernel } = p.engine.context.mode;
  if (form.mnemonic !== 'mov' || dst?.kind !== 'cr' || dst.reg !== 8 || src?.kind !== 'gpr') return null;
  if (word !== 64 || !kernel) return null;
  return { kind: SITE_PRIORITY, length, argument: 0, source: S.GPR + 8 * src.reg! };
}
