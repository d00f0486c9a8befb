import type { Linux } from '../kernel.js';
import type { Task } from './task.js';

/** prctl(2): under which a task keeps whether it may be looked into. */
const PR_SET_DUMPABLE = 4;

/** ptrace_may_access() of kernel/ptrace.c: whether the running task may look into `task` and change it. */
export function mayTrace(k: Linux, task: Task): boolean {
  if (task.group === k.group) return true;
  const { uid, gid } = k.credentials;
  return (
    uid === 0 || (task.credentials.uid === uid && task.credentials.gid === gid && task.prctl.get(PR_SET_DUMPABLE) !== 0)
  );
}
