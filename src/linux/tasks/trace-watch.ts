import { RF } from '../../runtime/cpu-state.js';
import { DR6_BS } from '../../runtime/guest-fault.js';
import { DebugRegisters } from '../../runtime/system/debug-registers.js';
import * as S from '../../translator/state.js';
import type { Linux } from '../kernel.js';
import type { Task } from './task.js';

/** Kinds of DR7.R/W: SDM vol. 3B, section 18.2.4. */
const EXECUTED = 0;
const PORTS = 2;
/** DR6.B0 to B3. */
const DR6_B = 15;
/** DR_CONTROL_RESERVED of asm/debugreg.h, and what is always set in the processor's own. */
const DR7_RESERVED = 0xffffffff0000fc00n;

/** DR7's fields of register `i`: what is watched for, and bytes. */
function kindOf(dr7: bigint, i: number): number {
  return Number((dr7 >> BigInt(16 + 4 * i)) & 3n);
}
const isEnabled = (dr7: bigint, i: number): boolean => ((dr7 >> BigInt(2 * i)) & 3n) !== 0n;

/** Whether ptrace(2) takes a value of DR7: ports are not a program's. */
export function isControl(dr7: bigint): boolean {
  return [0, 1, 2, 3].every((i) => !isEnabled(dr7, i) || kindOf(dr7, i) !== PORTS);
}

/**
 * What a tracer has put into a task's debug registers. While any is enabled the task is executed instruction by
 * instruction, and its accesses are looked at.
 */
export class TaskDebugRegisters extends DebugRegisters {
  override readonly callsHideSteps = true;
  /** What DR6 has said last, as ptrace(2) tells it: virtual_dr6. */
  #met = 0n;

  override read(n: number): bigint {
    return n === 6 ? this.#met : n === 7 ? super.read(7) & ~DR7_RESERVED : super.read(n);
  }
  override write(n: number, value: bigint): void {
    if (n === 6) this.#met = value;
    else super.write(n, n === 7 ? value & ~DR7_RESERVED : value);
  }

  /** A debug exception with these bits: hw_breakpoint_handler() of arch/x86/kernel/hw_breakpoint.c. */
  met(k: Linux, bits: number): void {
    this.#met = BigInt(bits & (DR6_B | DR6_BS));
    const dr7 = this.read(7);
    // What was stopped in front of is executed when the task goes on.
    if ([0, 1, 2, 3].some((i) => ((bits >> i) & 1) !== 0 && kindOf(dr7, i) === EXECUTED))
      k.cpu.u32[S.EFLAGS_REST >> 2]! |= RF;
  }
}

/** The debug registers of a task, made when they are first asked for. */
export function debugRegistersOf(k: Linux, task: Task): TaskDebugRegisters {
  task.debugRegisters ??= new TaskDebugRegisters(k.model.vendor === 'GenuineIntel');
  return task.debugRegisters;
}
