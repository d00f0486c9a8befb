import type { Linux } from '../kernel.js';
import type { ThreadGroup } from '../tasks/thread-group.js';

/** CPU-time clocks of processes and threads: clock_getcpuclockid(3), include/linux/posix-timers.h. */

/** The lowest bits of such an id: which time, and whether it is a thread's. */
const CPUCLOCK_WHICH = 3;
const CPUCLOCK_PER_THREAD = 4;
/** No clock of these, but a descriptor. */
const CLOCKFD = 3;
const CLOCK_THREAD_CPUTIME_ID = 3;

function groupTime(k: Linux, group: ThreadGroup): number {
  if (group === k.group) return k.turns.cpuTime();
  let total = group.cpuNs;
  for (const task of group.tasks) total += task.cpuNs;
  return total;
}

/** CPU time in ns that the clock `id` shows; null: there is no such process or thread, or clock. */
function cpuTime(k: Linux, id: number): number | null {
  if ((id & CPUCLOCK_WHICH) === CLOCKFD) return null;
  const pid = ~(id >> 3);
  if ((id & CPUCLOCK_PER_THREAD) === 0) {
    const group = pid === 0 ? k.group : k.groups.get(pid);
    return group === undefined || group.exit !== null ? null : groupTime(k, group);
  }
  const task = pid === 0 ? k.current : k.tasks.get(pid);
  if (task?.group !== k.group) return null;
  return threadTime(k, task.tid);
}

function threadTime(k: Linux, tid: number): number {
  const task = k.tasks.get(tid)!;
  // A lone thread has used what its process has.
  if (k.group.tasks.size === 1 && k.group.cpuNs === 0) return k.turns.cpuTime();
  k.turns.accountTime();
  return task.cpuNs;
}

/** Reads a clock into `k.clock.sec` and `ns`; false: there is no such clock. */
export function readClock(k: Linux, id: number): boolean {
  if (id >= 0 && id !== CLOCK_THREAD_CPUTIME_ID) return k.clock.read(id);
  const ns = id < 0 ? cpuTime(k, id) : threadTime(k, k.tid);
  if (ns === null) return false;
  k.clock.sec = Math.floor(ns / 1e9);
  k.clock.ns = Math.floor(ns % 1e9);
  return true;
}
