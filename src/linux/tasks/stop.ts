import type { Linux } from '../kernel.js';
import * as N from '../signals/numbers.js';
import type { ThreadGroup } from './thread-group.js';
import { traceResume } from './trace.js';

/** si_code of SIGCHLD: asm-generic/siginfo.h. */
const CLD_STOPPED = 5;
const CLD_CONTINUED = 6;

/** Whether nobody of the session could make the process group go on again: is_current_pgrp_orphaned(). */
function isOrphaned(k: Linux, pgid: number): boolean {
  for (const group of k.groups.values()) {
    if (group.pgid !== pgid || group.exit !== null || group.parent === null) continue;
    if (group.parent.pgid !== pgid && group.parent.sid === group.sid) return false;
  }
  return true;
}

/**
 * The default action of a stop signal: no thread of the process runs until SIGCONT. The first process cannot be
 * stopped, as in a PID namespace: nobody could make it go on.
 */
export function stopGroup(k: Linux, group: ThreadGroup, signal: number): void {
  if (group === k.init || (signal !== N.SIGSTOP && isOrphaned(k, group.pgid))) return;
  group.stopped = true;
  group.stopSignal = signal;
  k.leave = true;
  let isTracedByParent = false;
  for (const task of group.tasks) {
    if (task.trace === null) continue;
    isTracedByParent ||= task.trace.tracer === group.parent;
    task.signals.trap = true;
    k.scheduler.wake(task);
  }
  // A parent that traces hears of each task.
  if (isTracedByParent) return;
  group.stopReport = signal;
  tellParent(k, group, CLD_STOPPED, signal);
}

/** SIGCONT was sent. */
export function continueGroup(k: Linux, group: ThreadGroup): void {
  if (!group.stopped) return;
  group.stopped = false;
  group.stopReport = 'continued';
  for (const task of group.tasks) {
    if (task.trace?.isListening !== true) continue;
    task.signals.trap = true;
    traceResume(k, task, task.trace.mode, 0);
  }
  for (const task of group.held.splice(0)) k.scheduler.ready(task);
  tellParent(k, group, CLD_CONTINUED, N.SIGCONT);
}

function tellParent(k: Linux, group: ThreadGroup, code: number, status: number): void {
  const { parent } = group;
  if (parent === null) return;
  const action = parent.leader?.signals.actions[N.SIGCHLD];
  if (action !== undefined && (action.flags & N.SA_NOCLDSTOP) === 0) {
    const uid = group.leader?.credentials.uid ?? 0;
    k.signalGroup(parent, { signal: N.SIGCHLD, code, pid: group.pid, uid, status });
  }
  parent.childEvents.wake();
}
