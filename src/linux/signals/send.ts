import type { Linux } from '../kernel.js';
import { exitGroup } from '../tasks/exit.js';
import { continueGroup } from '../tasks/stop.js';
import type { Task } from '../tasks/task.js';
import type { ThreadGroup } from '../tasks/thread-group.js';
import * as N from './numbers.js';
import { type SignalInfo, STOPPING } from './signals.js';

/** What sending does at once, whoever gets it: prepare_signal() of kernel/signal.c. False: the signal is ignored. */
function prepare(k: Linux, group: ThreadGroup, signal: number): boolean {
  const discard = (which: number): void => {
    group.pending.discard(which);
    for (const task of group.tasks) task.signals.own.discard(which);
  };
  if (STOPPING.has(signal)) discard(N.SIGCONT);
  else if (signal === N.SIGCONT) {
    for (const stop of STOPPING) discard(stop);
    continueGroup(k, group);
  }
  for (const task of group.tasks)
    if (task.trace !== null || !task.signals.ignores(signal) || task.signals.blocked.has(signal)) return true;
  return false;
}

/** A task that waits has something to look at. */
function notify(k: Linux, task: Task): void {
  task.group.signalEvents.wake();
  if (task.signals.wakes) k.scheduler.wake(task);
}

/** Sends a signal to one thread. */
export function sendToTask(k: Linux, task: Task, info: SignalInfo): void {
  if (task.state === 'dead') return;
  if (info.signal === N.SIGKILL) {
    kill(k, task.group);
    return;
  }
  if (!prepare(k, task.group, info.signal)) return;
  task.signals.own.add(info);
  notify(k, task);
}

/** Sends a signal to a process: to a thread of it that does not block it, if there is one. */
export function sendToGroup(k: Linux, group: ThreadGroup, info: SignalInfo): void {
  if (group.exit !== null || group.tasks.size === 0) return;
  if (info.signal === N.SIGKILL) {
    kill(k, group);
    return;
  }
  if (!prepare(k, group, info.signal)) return;
  group.pending.add(info);
  // complete_signal(): the main thread first, or the one that runs.
  const { leader } = group;
  const wants = (task: Task | undefined): task is Task =>
    task !== undefined &&
    task.state !== 'dead' &&
    (!task.signals.blocked.has(info.signal) || task.signals.awaited.has(info.signal));
  const pick = [leader, ...group.tasks].find(wants);
  if (pick !== undefined) notify(k, pick);
  else group.signalEvents.wake();
}

/** SIGKILL needs nobody's consent. */
function kill(k: Linux, group: ThreadGroup): void {
  exitGroup(k, group, 128 + N.SIGKILL, N.SIGKILL);
}

/** All processes of a process group. */
export function groupsOf(k: Linux, pgid: number): ThreadGroup[] {
  return [...k.groups.values()].filter((g) => g.pgid === pgid && g.exit === null);
}

/** kill_ok_by_cred() of kernel/signal.c. */
export function maySignal(k: Linux, group: ThreadGroup): boolean {
  const { uid, real } = k.credentials;
  const { leader } = group;
  if (uid === 0 || leader === undefined) return true;
  const targets = [leader.credentials.real.uid, leader.credentials.saved.uid];
  return targets.includes(uid) || targets.includes(real.uid);
}
