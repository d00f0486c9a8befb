import type { Linux } from '../kernel.js';
import type { Task } from './task.js';
import { readForced } from './trace-memory.js';

/**
 * What a tracer has put into a task's debug registers: SDM vol. 3B, section 18.2. The task is then executed instruction
 * by instruction, and a watched place that holds something else than before was written to.
 */

/** Kinds of DR7.R/W. */
export const EXECUTED = 0;
export const WRITTEN = 1;

function enabled(task: Task): number {
  return Number((task.debugRegisters?.[7] ?? 0n) & 0xffn);
}

export function isWatching(task: Task): boolean {
  return task.debugRegisters !== null && enabled(task) !== 0;
}

/** DR7's fields of register `i`: what is watched for, and bytes. */
export function watchOf(dr7: bigint, i: number): { kind: number; bytes: number } {
  const fields = Number((dr7 >> BigInt(16 + 4 * i)) & 15n);
  return { kind: fields & 3, bytes: [1, 2, 8, 4][fields >> 2]! };
}

/** What lies at each watched place. */
export function snapshot(k: Linux, task: Task): (string | null)[] {
  const registers = task.debugRegisters!;
  return [0, 1, 2, 3].map((i) => {
    if (((enabled(task) >> (2 * i)) & 3) === 0) return null;
    const { bytes } = watchOf(registers[7]!, i);
    return Buffer.from(readForced(k, task.mm.space, Number(registers[i]), bytes)).toString('hex');
  });
}

/** Whether a watched place has changed, or the instruction at one comes next: DR6 says which. */
export function meetsWatch(
  k: Linux,
  task: Task,
  before: readonly (string | null)[],
  now: readonly (string | null)[],
): boolean {
  const registers = task.debugRegisters!;
  let met = 0;
  for (const [i, value] of now.entries()) {
    if (value === null) continue;
    const isNext = Number(registers[i]) === k.cpu.rip;
    if (watchOf(registers[7]!, i).kind === EXECUTED ? isNext : before[i] !== null && before[i] !== value) met |= 1 << i;
  }
  registers[6] = (registers[6]! & ~15n) | BigInt(met);
  return met !== 0;
}
