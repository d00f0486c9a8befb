import type { Linux } from '../kernel.js';
import * as N from '../signals/numbers.js';
import { exitGroup } from './exit.js';
import type { ThreadGroup } from './thread-group.js';

/** Pages that would be free without the process. */
function badness(group: ThreadGroup): number {
  return group.leader?.mm.space.residentPages ?? 0;
}

/**
 * There is no frame for a page that the running process wants: the largest process ends, as oom_kill_process() of
 * mm/oom_kill.c has it. False: that is the running one.
 */
export function killLargest(k: Linux): boolean {
  let largest = k.group;
  for (const group of k.groups.values()) if (group.exit === null && badness(group) > badness(largest)) largest = group;
  if (largest === k.group) return false;
  exitGroup(k, largest, 128 + N.SIGKILL, N.SIGKILL);
  return true;
}
