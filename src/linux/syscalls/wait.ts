import { call } from '../abi/call.js';
import { writeLong, writeTime } from '../abi/structs.js';
import { ECHILD, EINVAL, ESRCH } from '../errno.js';
import type { Linux } from '../kernel.js';
import { siginfoBytes } from '../signals/frames.js';
import { SIGCHLD, SIGCONT } from '../signals/numbers.js';
import { reap } from '../tasks/exit.js';
import type { Task } from '../tasks/task.js';
import type { Exit, ThreadGroup } from '../tasks/thread-group.js';

/** Options of waitpid(2) and waitid(2): linux/wait.h. */
const WNOHANG = 1;
const WSTOPPED = 2;
const WEXITED = 4;
const WCONTINUED = 8;
const WNOWAIT = 0x1000000;
const WNOTHREAD = 0x20000000;
const WALL = 0x40000000;
const WCLONE = 0x80000000;

/** si_code of SIGCHLD. */
const [CLD_EXITED, CLD_KILLED, CLD_TRAPPED, CLD_STOPPED, CLD_CONTINUED] = [1, 2, 4, 5, 6];

/** A child, or a task that the caller traces. */
interface Waited {
  readonly pid: number;
  readonly pgid: number;
}

/** What getrusage(2) tells of a process or thread: CPU time in ns, and the most pages that it had. */
interface Usage {
  readonly cpuNs: number;
  readonly peakPages: number;
}

/** What there is to say of a child. */
interface Report {
  readonly child: Waited;
  readonly uid: number;
  readonly usage: Usage;
  readonly code: number;
  /** Exit status or signal. */
  readonly value: number;
  /** As waitpid(2) gives it. */
  readonly status: number;
}

const NO_USAGE: Usage = { cpuNs: 0, peakPages: 0 };

function ofEnd({ status, signal }: Exit): Pick<Report, 'code' | 'value' | 'status'> {
  return signal === null
    ? { code: CLD_EXITED, value: status, status: (status & 0xff) << 8 }
    : { code: CLD_KILLED, value: signal, status: signal };
}

/** What there is to say of a task that the caller traces: that it stands still. It is said once. */
function reportOfTracee(task: Task, isKept: boolean): Report | null {
  const stop = task.trace?.stop;
  if (stop == null || stop.isReported || task.trace?.isListening === true) return null;
  if (!isKept) stop.isReported = true;
  const { code } = stop;
  const child = { pid: task.tid, pgid: task.group.pgid };
  return {
    child,
    uid: task.credentials.uid,
    usage: { cpuNs: task.cpuNs, peakPages: task.mm.space.peakResidentPages },
    code: CLD_TRAPPED,
    value: code,
    status: (code << 8) | 0x7f,
  };
}

/** Of a process and the children that it has waited for: RUSAGE_BOTH of kernel/sys.c. */
function usageOf(child: ThreadGroup): Usage {
  let cpuNs = child.cpuNs + child.childrenCpuNs;
  let peakPages = Math.max(child.peakPages, child.childrenPeakPages);
  for (const task of child.tasks) {
    cpuNs += task.cpuNs;
    peakPages = Math.max(peakPages, task.mm.space.peakResidentPages);
  }
  return { cpuNs, peakPages };
}

function reportOf(child: ThreadGroup, options: number): Report | null {
  const uid = (child.leader ?? child.zombie)?.credentials.real.uid ?? 0;
  const usage = usageOf(child);
  const { exit, stopReport } = child;
  if (exit !== null) {
    if ((options & WEXITED) === 0 || child.endIsTraced) return null;
    return { ...ofEnd(exit), child, uid, usage };
  }
  if (stopReport === 'continued')
    return (options & WCONTINUED) === 0
      ? null
      : { child, uid, usage, code: CLD_CONTINUED, value: SIGCONT, status: 0xffff };
  if (stopReport === null || (options & WSTOPPED) === 0) return null;
  return { child, uid, usage, code: CLD_STOPPED, value: stopReport, status: (stopReport << 8) | 0x7f };
}

/** Waits for one of the children that `matches`; null: WNOHANG, and nothing to say yet. */
function waitFor(
  k: Linux,
  matches: (child: Waited) => boolean,
  options: number,
  tell: (report: Report | null) => number,
): number {
  const { group } = k;
  // Children that do not send SIGCHLD are __WCLONE's.
  const ofKind = (child: ThreadGroup): boolean =>
    (options & WALL) !== 0 || (child.exitSignal !== SIGCHLD) === ((options & WCLONE) !== 0);
  let any = false;
  for (const child of group.children) {
    if (!matches(child) || !ofKind(child)) continue;
    any = true;
    const report = reportOf(child, options);
    if (report === null) continue;
    const result = tell(report);
    if ((options & WNOWAIT) === 0) {
      if (child.exit !== null) reap(k, child);
      else child.stopReport = null;
    }
    return result;
  }
  const isKept = (options & WNOWAIT) !== 0;
  if ((options & WEXITED) !== 0) {
    const i = group.deadTracees.findIndex(matches);
    const dead = group.deadTracees[i];
    if (dead !== undefined) {
      const result = tell({ ...ofEnd(dead.exit), child: dead, uid: dead.uid, usage: NO_USAGE });
      if (!isKept) group.deadTracees.splice(i, 1);
      if (!isKept) dead.seen();
      return result;
    }
  }
  for (const task of group.tracees) {
    if (!matches({ pid: task.tid, pgid: task.group.pgid })) continue;
    any = true;
    const report = reportOfTracee(task, isKept);
    if (report !== null) return tell(report);
  }
  if (!any) return -ECHILD;
  if ((options & WNOHANG) !== 0) return tell(null);
  return k.block([group.childEvents]);
}

/** struct rusage of a child. */
function writeUsage(k: Linux, at: number, { usage: { cpuNs: ns, peakPages } }: Report): void {
  k.space.fill(at, 18 * k.abi.word, 0);
  writeTime(k.space, k.abi, at, Math.floor(ns / 1e9), Math.floor((ns % 1e9) / 1000));
  writeLong(k.space, k.abi, at + 4 * k.abi.word, peakPages * 4);
}

function matcher(k: Linux, pid: number): (child: Waited) => boolean {
  if (pid > 0) return (child) => child.pid === pid;
  if (pid === -1) return () => true;
  const pgid = pid === 0 ? k.group.pgid : -pid;
  return (child) => child.pgid === pgid;
}

function wait4Of(k: Linux, pid: number, statusAt: number, options: number, usageAt: number): number {
  if ((options & ~(WNOHANG | WSTOPPED | WCONTINUED | WNOTHREAD | WALL | WCLONE)) !== 0) return -EINVAL;
  if (pid === -0x80000000) return -ESRCH;
  return waitFor(k, matcher(k, pid), options | WEXITED, (report) => {
    if (report === null) return 0;
    if (statusAt !== 0) k.space.writeU32(statusAt, report.status);
    if (usageAt !== 0) writeUsage(k, usageAt, report);
    return report.child.pid;
  });
}
export const wait4 = call('ipxp', wait4Of);
export const waitpid = call('ipx', (k, pid, at, options) => wait4Of(k, pid, at, options, 0));

const [P_ALL, P_PID, P_PGID] = [0, 1, 2];

export const waitid = call('iipxp', (k, type, id, infoAt, options, usageAt) => {
  if ((options & ~(WNOHANG | WSTOPPED | WEXITED | WCONTINUED | WNOWAIT | WNOTHREAD | WALL | WCLONE)) !== 0)
    return -EINVAL;
  if ((options & (WSTOPPED | WEXITED | WCONTINUED)) === 0) return -EINVAL;
  if (type !== P_ALL && type !== P_PID && type !== P_PGID) return -EINVAL;
  if ((type === P_PID && id <= 0) || (type === P_PGID && id < 0)) return -EINVAL;
  const pid = type === P_ALL ? -1 : type === P_PID ? id : -id;
  return waitFor(k, matcher(k, pid), options, (report) => {
    if (infoAt !== 0) {
      const bytes = siginfoBytes(k.abi.bits, {
        signal: report === null ? 0 : SIGCHLD,
        code: report?.code ?? 0,
        pid: report?.child.pid ?? 0,
        uid: report?.uid ?? 0,
        status: report?.value ?? 0,
      });
      k.space.writeBytes(infoAt, report === null ? bytes.fill(0) : bytes);
    }
    if (usageAt !== 0 && report !== null) writeUsage(k, usageAt, report);
    return 0;
  });
});
