import * as S from '../../translator/state.js';
import { EAGAIN, EINVAL } from '../errno.js';
import { undoOf } from '../ipc/sem.js';
import type { Linux } from '../kernel.js';
import { watchCpuLimit } from './cpu-limit.js';
import { Task } from './task.js';
import { WaitQueue } from './wait-queue.js';

/** Flags of clone(2): linux/sched.h. */
export const CSIGNAL = 0xff;
export const CLONE_VM = 0x100;
export const CLONE_FS = 0x200;
export const CLONE_FILES = 0x400;
export const CLONE_SIGHAND = 0x800;
export const CLONE_PIDFD = 0x1000;
export const CLONE_VFORK = 0x4000;
export const CLONE_PARENT = 0x8000;
export const CLONE_THREAD = 0x10000;
export const CLONE_SYSVSEM = 0x40000;
export const CLONE_SETTLS = 0x80000;
export const CLONE_PARENT_SETTID = 0x100000;
export const CLONE_CHILD_CLEARTID = 0x200000;
export const CLONE_UNTRACED = 0x800000;
export const CLONE_CHILD_SETTID = 0x1000000;
export const CLONE_CLEAR_SIGHAND = 0x100000000;
/** Namespaces, cgroups: CLONE_NEWTIME (in clone3 only), NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET. */
export const CLONE_NEW = 0x7e020000;

/** What clone(2) and clone3(2) take: struct clone_args. */
export interface CloneArguments {
  /** CLONE_ bits, without the exit signal. */
  readonly flags: number;
  readonly clearHandlers: boolean;
  readonly exitSignal: number;
  /** Where the child's stack pointer is to be; 0: where the parent's is. */
  readonly stack: number;
  readonly tls: number;
  readonly parentTid: number;
  readonly childTid: number;
}

/** EFLAGS.TF. */
const TF = 0x100;

/** prctl(2) settings that a child does not inherit: PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER. */
const NOT_INHERITED = [1, 36];

/**
 * Makes a task as a copy of the running one: copy_process() of kernel/fork.c. The whole state is in memory. -errno on
 * failure.
 */
export function cloneTask(k: Linux, args: CloneArguments): Task | number {
  const { current } = k;
  const { flags } = args;
  const has = (bit: number): boolean => (flags & bit) !== 0;
  if (has(CLONE_THREAD) && !has(CLONE_SIGHAND)) return -EINVAL;
  if (has(CLONE_SIGHAND) && !has(CLONE_VM)) return -EINVAL;
  // A process counts until its parent has waited for it.
  if (Math.max(k.tasks.size, k.groups.size) >= k.pidLimit) return -EAGAIN;

  k.turns.leaveAlone();
  const tid = k.newPid();
  const parent = has(CLONE_PARENT) ? current.group.parent : current.group;
  const group = has(CLONE_THREAD) ? current.group : k.makeGroup(tid, parent, current.group.pgid, current.group.sid);
  if (!has(CLONE_THREAD)) {
    group.exitSignal = has(CLONE_PARENT) ? current.group.exitSignal : args.exitSignal;
    for (const [resource, limit] of current.group.limits) group.limits.set(resource, { ...limit });
    group.fileSizeLimit = current.group.fileSizeLimit;
    if (group.limits.size > 0) watchCpuLimit(k, group);
  }
  const mm = has(CLONE_VM) ? current.mm : current.mm.fork(k.forkSpace());
  if (has(CLONE_VM)) mm.users++;
  if (has(CLONE_FILES)) current.files.users++;
  const handlers = has(CLONE_SIGHAND) ? current.signals.handlers : current.signals.handlers.copy();
  if (has(CLONE_SIGHAND)) handlers.users++;
  if (args.clearHandlers) for (const action of handlers.actions) if (action.handler > 1) action.handler = 0;
  const child = new Task({
    tid,
    group,
    mm,
    files: has(CLONE_FILES) ? current.files : current.files.copy(),
    fs: has(CLONE_FS) ? current.fs : current.fs.copy(),
    signals: current.signals.copy(handlers, group.pending),
    credentials: { ...current.credentials },
    segments: current.segments.copy(mm),
  });
  // A process of its own keeps the alternate stack; one that shares memory would share the stack as well.
  if (!has(CLONE_VM) || has(CLONE_VFORK)) child.signals.copyAlternateStack(current.signals);
  child.comm = current.comm;
  child.personality = current.personality;
  if (!current.resetsOnFork) {
    child.policy = current.policy;
    child.realTimePriority = current.realTimePriority;
  }
  child.nice = current.resetsOnFork ? Math.max(0, current.nice) : current.nice;
  child.prctl = new Map([...current.prctl].filter(([operation]) => !NOT_INHERITED.includes(operation)));
  if (!has(CLONE_VM)) {
    child.rseq = current.rseq;
    child.rseqSize = current.rseqSize;
    child.rseqSignature = current.rseqSignature;
  }
  if (has(CLONE_SYSVSEM)) {
    child.semUndo = undoOf(current);
    child.semUndo.users++;
  }
  if (has(CLONE_CHILD_CLEARTID)) child.clearChildTid = args.childTid;
  if (has(CLONE_VFORK)) child.vforkDone = new WaitQueue();
  k.tasks.set(tid, child);

  if (has(CLONE_PARENT_SETTID)) k.space.writeU32(args.parentTid, tid);
  if (has(CLONE_CHILD_SETTID)) mm.space.writeU32(args.childTid, tid);
  startRegisters(k, child, args);
  k.observer?.started?.(k, child);
  k.scheduler.ready(child);
  return child;
}

/** The child starts with the parent's registers, but for its result, its stack and its thread-local storage. */
function startRegisters(k: Linux, child: Task, args: CloneArguments): void {
  const { cpu, current } = k;
  current.registers.save(cpu);
  cpu.setReg(S.RAX, 0);
  if (args.stack !== 0) cpu.setReg(S.RSP, args.stack);
  // Steps are the parent's tracer's.
  if (current.trace?.isStepping === true) cpu.setEflags(cpu.eflags() & ~TF);
  if ((args.flags & CLONE_SETTLS) !== 0) {
    if (k.abi.bits === 64) cpu.setNumber(S.SEG_BASE + 8 * S.FS, args.tls);
    else child.segments.setThreadArea(args.tls);
  }
  k.turns.saveRegistersFor(child);
  current.registers.restore(cpu);
}
