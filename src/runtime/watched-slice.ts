import type { Insn } from '../translator/decode/decode.js';
import { Exit } from '../translator/exits.js';
import * as S from '../translator/state.js';
import { linearOf } from './blocks.js';
import type { Breakpoints } from './breakpoints.js';
import type { Raise } from './code-reader.js';
import { AC, type CpuState, RF, TF } from './cpu-state.js';
import type { GuestCode } from './guest-code.js';
import { DR6_BS, VECTOR } from './guest-fault.js';
import type { GuestKernel } from './guest-kernel.js';
import type { GuestSpace } from './guest-space.js';
import type { SingleStep } from './single-step.js';
import type { Slice } from './slice.js';
import type { SlowPath } from './slow-path.js';

/** Flags under which code has to run one instruction at a time. */
const STEPPED_FLAGS = TF | AC;

export interface WatchedSliceOptions {
  cpu: CpuState;
  space: GuestSpace;
  kernel: GuestKernel;
  slice: Slice;
  code: GuestCode;
  slow: SlowPath;
  step: SingleStep;
  raise: Raise;
}

/**
 * Slices under EFLAGS.TF or AC, or with breakpoints: one instruction at a time, with its traps, or with its accesses
 * looked at. SDM vol. 3B, chapter 18.
 */
export class WatchedSlice {
  /**
   * DR6's bits for the instruction before, a load of SS, which holds its traps back until the next one is done; null:
   * it was none.
   */
  private held: number | null = null;

  constructor(private readonly options: WatchedSliceOptions) {}

  /** Whether TF or AC is set, though it may not be in force. */
  get flagged(): boolean {
    return (this.options.cpu.u32[S.EFLAGS_REST >> 2]! & STEPPED_FLAGS) !== 0;
  }

  /** Whether breakpoints are armed. */
  get armed(): boolean {
    return this.options.kernel.breakpoints?.armed === true;
  }

  /** Whether instructions are to be executed one at a time. */
  get due(): boolean {
    return (this.flagged && this.flagsInForce() !== 0) || this.armed;
  }

  /** TF and AC, as far as they are in force. */
  private flagsInForce(): number {
    const { cpu, kernel } = this.options;
    const f = cpu.u32[S.EFLAGS_REST >> 2]! & STEPPED_FLAGS;
    return (f & AC) !== 0 && kernel.alignmentChecked?.() !== true ? f & TF : f;
  }

  /**
   * Executes instructions one at a time, `limit` at most, until the slice is over or the kernel has to be looked at.
   */
  run(limit: number): void {
    const { cpu, space, kernel, slow, slice, code, step: single } = this.options;
    const before = this.flagsInForce();
    const { breakpoints } = kernel;
    const armed = breakpoints?.armed === true;
    let met = 0;
    single.byElement = true;
    slow.checkAlignment = (before & AC) !== 0;
    slow.watch = armed
      ? (address, bytes, write) => {
          met |= breakpoints.access(address, bytes, write);
        }
      : null;
    space.watch = slow.watch;
    if (slow.checkAlignment || armed) code.tlb.flushAll();
    let more = true;
    for (let n = 0; more && n < limit && this.flagsInForce() === before && slice.left > 0; n++) {
      const { held } = this;
      const rip = cpu.signedRip;
      if (limit > 1 && code.stops?.isBreakpoint(linearOf(code.blocks.current, rip))) {
        code.stops.reached();
        break;
      }
      this.held = null;
      const visible = armed && (held === null || !breakpoints.stackLoadsHide);
      if (visible && this.instructionBreakpoint(breakpoints, held ?? 0)) break;
      met = held ?? 0;
      const step = single.execute();
      if (!step) break;
      // INT1's trap tells of what was held back, too.
      if (met !== 0 && step.exit === Exit.FAULT && cpu.u32[S.FAULT_VECTOR >> 2] === VECTOR.DB)
        cpu.u32[S.FAULT_ERROR >> 2]! |= met;
      const outcome = single.serve(step);
      more = outcome === 'goes on' && !kernel.finished && code.stops?.stopping !== true;
      if (outcome === 'faulted') continue;
      if (armed) {
        met |= breakpoints.takePorts();
        // Further rounds of a repeated instruction are no new execution.
        if (step.insn.form.prefix !== '' && cpu.signedRip === rip) cpu.u32[S.EFLAGS_REST >> 2]! |= RF;
      }
      if (shadowsTrap(step.insn)) {
        this.held = met;
        continue;
      }
      const traps = (before & TF) !== 0 && this.isStepTrap(step.insn, rip);
      if (!traps && met === 0) continue;
      this.options.raise(VECTOR.DB, met | (traps ? DR6_BS : 0), 0);
      more = false;
    }
    single.byElement = false;
    slow.checkAlignment = false;
    slow.watch = null;
    code.watchOwnAccesses();
  }

  /** Whether a single step ends with the instruction that was at `rip`, which TF was set for. */
  private isStepTrap(insn: Insn, rip: number): boolean {
    const { cpu, kernel } = this.options;
    const { breakpoints } = kernel;
    const { mnemonic } = insn.form;
    if (breakpoints === undefined || breakpoints.callsHideSteps) return !isSystemCall(insn);
    // Interrupts clear TF, and so may SYSCALL, whose own trap that is; SYSRET's is the kernel's above.
    if (isSystemCall(insn) || mnemonic === 'int' || mnemonic === 'int3' || mnemonic === 'into')
      return (cpu.u32[S.EFLAGS_REST >> 2]! & TF) !== 0;
    if (mnemonic === 'sysret' || mnemonic === 'sysretq') return false;
    return !breakpoints.branchesOnly || (isBranch(insn) && cpu.signedRip !== rip + insn.length);
  }

  /**
   * Raises #DB where the instruction at RIP has a breakpoint, with the bits that a load of SS has `held` back.
   * EFLAGS.RF lets it be executed once: SDM vol. 3B, 18.3.1.1.
   */
  private instructionBreakpoint(breakpoints: Breakpoints, held: number): boolean {
    const { cpu, code } = this.options;
    const rest = cpu.u32[S.EFLAGS_REST >> 2]!;
    if ((rest & RF) !== 0) {
      cpu.u32[S.EFLAGS_REST >> 2] = rest & ~RF;
      return false;
    }
    const met = breakpoints.instruction(linearOf(code.blocks.current, cpu.signedRip));
    if (met === 0) return false;
    this.options.raise(VECTOR.DB, met | held, 0);
    return true;
  }
}

/**
 * Whether `insn` keeps the trap of TF back until the next instruction is done: a load of SS, SDM vol. 2B, "MOV" and
 * "POP".
 */
function shadowsTrap({ form }: Insn): boolean {
  const [dst] = form.operands;
  return (form.mnemonic === 'mov' || form.mnemonic === 'pop') && dst?.kind === 'seg' && dst.reg === S.SS;
}

/** System calls come back by a return that restores TF, whose trap waits for the next instruction. */
function isSystemCall({ form }: Insn): boolean {
  return form.mnemonic === 'syscall' || form.mnemonic === 'int80' || form.mnemonic === 'sysenter';
}

/** Whether `insn` may go on elsewhere than behind itself: what DEBUGCTL.BTF lets trap where it does. */
function isBranch({ form }: Insn): boolean {
  return /^(j|call|ret|iret|loop|sysexit)/.test(form.mnemonic);
}
