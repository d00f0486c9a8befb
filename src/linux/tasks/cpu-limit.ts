import type { Linux } from '../kernel.js';
import * as N from '../signals/numbers.js';
import type { ThreadGroup } from './thread-group.js';

/** asm-generic/resource.h. */
export const RLIMIT_CPU = 0;

/**
 * Has a process told when it has used what RLIMIT_CPU, in seconds, grants: SIGXCPU at the soft limit, which then moves
 * on by a second, and SIGKILL at the hard one. check_process_timers() of kernel/time/posix-cpu-timers.c.
 */
export function watchCpuLimit(k: Linux, group: ThreadGroup): void {
  const limit = group.limits.get(RLIMIT_CPU);
  if (limit === undefined) return;
  const next = (): number => Math.min(limit.soft, limit.hard) * 1e9;
  group.timers.watchCpu(next(), () => {
    const used = group.timers.cpuTime() / 1e9;
    if (used >= limit.hard) {
      k.signalGroup(group, { signal: N.SIGKILL, code: N.SI_KERNEL });
      return Number.POSITIVE_INFINITY;
    }
    if (used >= limit.soft) {
      k.signalGroup(group, { signal: N.SIGXCPU, code: N.SI_KERNEL });
      limit.soft++;
    }
    return next();
  });
}
