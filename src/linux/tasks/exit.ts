import { GuestFault } from '../../runtime/guest-fault.js';
import { undoSemaphores } from '../ipc/sem.js';
import { detachAll } from '../ipc/shm.js';
import type { Linux } from '../kernel.js';
import * as N from '../signals/numbers.js';
import { HostStream } from '../vfs/host-file.js';
import { futexKey, removeWaiter, wakeWaiters } from './futex.js';
import type { Mm } from './mm.js';
import { releaseRobustList } from './robust-list.js';
import type { Task } from './task.js';
import type { Exit, ThreadGroup } from './thread-group.js';
import { endTracing } from './trace.js';

/** si_code of SIGCHLD: asm-generic/siginfo.h. */
const CLD_EXITED = 1;
const CLD_KILLED = 2;
const SA_NOCLDWAIT = 2;

/** A task no longer runs in `mm`: its address space goes with the last one. */
export function leaveMm(k: Linux, task: Task, mm: Mm): void {
  if (task.vforkDone !== null) {
    const queue = task.vforkDone;
    task.vforkDone = null;
    queue.wake();
  }
  if (--mm.users > 0) return;
  // Its end is noted in the name of the one who leaves.
  if (k.ipc.segments.size > 0) k.seenAs(task, () => detachAll(k, mm));
  k.closeSpace(mm.space);
}

/** Words in memory that say that the thread is there: mm_release() of kernel/fork.c. */
export function releaseWords(k: Linux, task: Task): void {
  const attempt = (act: () => void): void => {
    try {
      k.seenAs(task, act);
    } catch (e) {
      if (!(e instanceof GuestFault)) throw e;
    }
  };
  const { robustList, clearChildTid } = task;
  task.robustList = task.clearChildTid = 0;
  if (robustList !== 0) {
    const { abi } = k;
    attempt(() => {
      k.abi = k.nativeAbi;
      releaseRobustList(k, robustList);
    });
    k.abi = abi;
  }
  if (clearChildTid !== 0 && task.mm.users > 1) {
    attempt(() => {
      k.space.writeU32(clearChildTid, 0);
      wakeWaiters(k, futexKey(k, clearChildTid, false), 1, 0xffffffff);
    });
  }
}

/** Ends one thread: do_exit() of kernel/exit.c. The process ends with its last one. */
export function exitTask(k: Linux, task: Task, exit: Exit): void {
  const { group, mm } = task;
  if (task.state === 'dead') return;
  if (task.futex !== null) removeWaiter(task.futex);
  task.futex = null;
  for (const waiter of task.futexes ?? []) removeWaiter(waiter);
  task.futexes = null;
  undoSemaphores(k, task);
  releaseWords(k, task);
  if (task === k.current) {
    k.turns.accountTime();
    k.leave = true;
  }
  k.scheduler.remove(task);
  task.registers.release(k.cpu);
  k.tasks.delete(task.tid);
  group.tasks.delete(task);
  group.cpuNs += task.cpuNs;
  if (task.tid === group.pid) group.zombie = task;
  group.peakPages = Math.max(group.peakPages, mm.space.peakResidentPages);
  if (--task.files.users === 0) task.files.closeAll();
  task.signals.handlers.users--;
  leaveMm(k, task, mm);
  const isLast = group.tasks.size === 0;
  if (task.trace !== null) endTraced(k, task, exit, isLast);
  if (isLast) exitProcess(k, group, task, exit);
}

/** A traced thread has ended: its tracer hears of it, and before the parent does of the process. */
function endTraced(k: Linux, task: Task, exit: Exit, isLast: boolean): void {
  const { group } = task;
  const { tracer } = task.trace!;
  tracer.tracees.delete(task);
  task.trace = null;
  const isLeader = task.tid === group.pid;
  if (isLeader && !isLast) group.leaderTracer = tracer;
  const heard = isLast ? (isLeader ? tracer : group.leaderTracer) : null;
  const dead = { pgid: group.pgid, uid: task.credentials.uid, exit };
  if (!isLeader) tracer.deadTracees.push({ ...dead, pid: task.tid, seen: () => {} });
  if (heard !== null && heard !== group.parent && heard.exit === null) {
    group.endIsTraced = true;
    heard.deadTracees.push({ ...dead, pid: group.pid, seen: () => endSeen(k, group, task) });
    const info = { signal: N.SIGCHLD, code: CLD_EXITED, pid: group.pid, uid: dead.uid, status: exit.status };
    k.signalGroup(heard, info);
    heard.childEvents.wake();
  }
  tracer.childEvents.wake();
}

/** Its tracer knows of the process's end. */
function endSeen(k: Linux, group: ThreadGroup, last: Task): void {
  group.endIsTraced = false;
  if (group.exit !== null) tellEnd(k, group, last, group.exit);
}

/** Ends all threads of a process: exit_group(2), fatal signals. */
export function exitGroup(k: Linux, group: ThreadGroup, status: number, signal: number | null): void {
  const exit = { status, signal };
  // The thread that runs goes last: it is the one that /proc and the parent know.
  const last = k.current.group === group ? k.current : (group.leader ?? null);
  for (const task of [...group.tasks]) if (task !== last) exitTask(k, task, exit);
  if (last !== null) exitTask(k, last, exit);
}

function exitProcess(k: Linux, group: ThreadGroup, last: Task, exit: Exit): void {
  k.observer?.exited(k, last, exit.status, exit.signal);
  group.exit = exit;
  group.stopped = false;
  // The leader of a session takes its terminal away from it.
  const terminal = group.sid === group.pid ? k.terminals.terminalOf(group.sid) : null;
  if (terminal !== null) k.terminals.hangUp(terminal);
  group.timers.clear();
  group.ended.wake();
  orphanChildren(k, group);
  endTracing(k, group);
  if (!group.endIsTraced) tellEnd(k, group, last, exit);
  if (group === k.init) k.exit = exit;
  endAfterInit(k);
}

/** The parent is told of a process's end, unless it wants to know nothing of it. */
function tellEnd(k: Linux, group: ThreadGroup, last: Task, exit: Exit): void {
  const { parent } = group;
  if (parent === null) reap(k, group);
  else {
    const action = parent.leader?.signals.actions[N.SIGCHLD];
    const unwanted =
      group.exitSignal === N.SIGCHLD &&
      action !== undefined &&
      (action.handler === N.SIG_IGN || (action.flags & SA_NOCLDWAIT) !== 0);
    // clone(2) takes any number for the signal.
    if (group.exitSignal !== 0 && group.exitSignal <= N.NSIG) {
      k.signalGroup(parent, {
        signal: group.exitSignal,
        code: exit.signal === null ? CLD_EXITED : CLD_KILLED,
        pid: group.pid,
        uid: last.credentials.uid,
        status: exit.signal ?? exit.status,
      });
    }
    if (unwanted) reap(k, group);
    parent.childEvents.wake();
  }
}

/** Children of a process that ends get a subreaper for a parent, or none: what waits for them is outside of the VM. */
function orphanChildren(k: Linux, group: ThreadGroup): void {
  if (group.children.size === 0) return;
  let reaper = group.parent;
  while (reaper !== null && !reaper.isSubreaper) reaper = reaper.parent;
  for (const child of [...group.children]) {
    group.children.delete(child);
    child.parent = reaper;
    reaper?.children.add(child);
    if (child.exit === null) continue;
    if (reaper === null) reap(k, child);
    else reaper.childEvents.wake();
  }
}

/** A process's end has been taken note of: nothing is left of it. */
export function reap(k: Linux, group: ThreadGroup): void {
  k.groups.delete(group.pid);
  group.zombie = null;
  const { parent } = group;
  if (parent === null) return;
  parent.children.delete(group);
  parent.childrenCpuNs += group.cpuNs + group.childrenCpuNs;
  parent.childrenPeakPages = Math.max(parent.childrenPeakPages, group.peakPages, group.childrenPeakPages);
}

/**
 * The VM ends once the first process has and none of the others holds the host's standard output or error stream: whose
 * reader would wait for them natively as well. Daemons have let go of them; what is left is killed.
 */
export function endAfterInit(k: Linux): void {
  if (k.exit === null) return;
  for (const task of k.tasks.values())
    if (task.files.files.some((f) => f instanceof HostStream && (f.fd === 1 || f.fd === 2))) return;
  k.finished = true;
  k.leave = true;
  for (const task of k.tasks.values()) {
    k.scheduler.remove(task);
    if (--task.files.users === 0) task.files.closeAll();
    if (--task.mm.users === 0) task.mm.space.sync(0, task.mm.space.layout.top / 4096);
  }
}
