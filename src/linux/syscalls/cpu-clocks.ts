import { CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID } from '../clock.js';
import type { Linux } from '../kernel.js';
import type { CpuTime } from '../timers.js';

/** CPU-time clocks of processes and threads: clock_getcpuclockid(3), include/linux/posix-timers.h. */

/** The lowest bits of such an id: which time, and whether it is a thread's. */
const CPUCLOCK_WHICH = 3;
const CPUCLOCK_PER_THREAD = 4;
/** No clock of these, but a descriptor. */
const CLOCKFD = 3;

/**
 * What tells the CPU time that the clock `id` shows; null: it is no such clock, or there is no such process or thread.
 */
export function cpuClock(k: Linux, id: number): CpuTime | null {
  const { current, turns } = k;
  if (id === CLOCK_PROCESS_CPUTIME_ID) return current.group.timers.cpuTime;
  if (id === CLOCK_THREAD_CPUTIME_ID) return () => turns.threadTime(current);
  if (id >= 0 || (id & CPUCLOCK_WHICH) === CLOCKFD) return null;
  const pid = ~(id >> 3);
  if ((id & CPUCLOCK_PER_THREAD) === 0) {
    const group = pid === 0 ? k.group : k.groups.get(pid);
    return group === undefined || group.exit !== null ? null : group.timers.cpuTime;
  }
  const task = pid === 0 ? current : k.tasks.get(pid);
  return task?.group === k.group ? () => turns.threadTime(task) : null;
}

/** Reads a clock into `k.clock.sec` and `ns`; false: there is no such clock. */
export function readClock(k: Linux, id: number): boolean {
  if (id >= 0 && id !== CLOCK_PROCESS_CPUTIME_ID && id !== CLOCK_THREAD_CPUTIME_ID) return k.clock.read(id);
  const ns = cpuClock(k, id)?.();
  if (ns === undefined) return false;
  k.clock.sec = Math.floor(ns / 1e9);
  k.clock.ns = Math.floor(ns % 1e9);
  return true;
}
