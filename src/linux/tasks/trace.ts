import type { Abi } from '../abi/abi.js';
import type { Linux } from '../kernel.js';
import * as N from '../signals/numbers.js';
import type { SignalInfo } from '../signals/signals.js';
import type { Task } from './task.js';
import type { Exit, ThreadGroup } from './thread-group.js';

/** Options and events of ptrace(2): linux/ptrace.h. */
export const PTRACE_O_TRACESYSGOOD = 1;
export const PTRACE_O_TRACEFORK = 2;
export const PTRACE_O_TRACEVFORK = 4;
export const PTRACE_O_TRACECLONE = 8;
export const PTRACE_O_TRACEEXEC = 0x10;
export const PTRACE_O_TRACEVFORKDONE = 0x20;
export const PTRACE_O_TRACEEXIT = 0x40;
export const PTRACE_O_EXITKILL = 0x100000;
export const PTRACE_EVENT_FORK = 1;
export const PTRACE_EVENT_VFORK = 2;
export const PTRACE_EVENT_CLONE = 3;
export const PTRACE_EVENT_EXEC = 4;
export const PTRACE_EVENT_VFORK_DONE = 5;
export const PTRACE_EVENT_EXIT = 6;
const PTRACE_EVENT_STOP = 128;

/** si_code of SIGCHLD. */
const CLD_TRAPPED = 4;
const TF = 0x100;

/** Where a traced task stands still. */
interface TraceStop {
  /** Of the wait calls: a signal, and an event in the byte above. */
  readonly code: number;
  /** `signal`: one is to be delivered, if the tracer lets it. */
  readonly kind: 'signal' | 'entry' | 'exit' | 'event' | 'group';
  readonly info: SignalInfo;
  /** The tracer has waited for it. */
  isReported: boolean;
}

/** A system call that a task has come to and not made yet. */
export interface EnteredCall {
  readonly abi: Abi;
  number: number;
}

/** A traced thread, or its process, that has ended: the tracer has yet to wait for it. */
export interface DeadTracee {
  readonly pid: number;
  readonly pgid: number;
  readonly uid: number;
  readonly exit: Exit;
  /** Once the tracer knows, whoever else waits may. */
  readonly seen: () => void;
}

/** What ptrace(2) knows of a traced task. */
export class Trace {
  options = 0;
  /** PTRACE_SEIZE instead of PTRACE_ATTACH or PTRACE_TRACEME. */
  isSeized = false;
  stop: TraceStop | null = null;
  /** PTRACE_GETEVENTMSG. */
  message = 0;
  /** How far it goes: to the next signal, to a call's entry or exit as well, or for one instruction. */
  mode: 'signal' | 'call' | 'step' = 'signal';
  /** TF is set for the tracer's sake. */
  isStepping = false;
  /** The signal that the tracer has it get. */
  injected: SignalInfo | null = null;
  /** An event to stop at once the call is done; its exit is to be shown behind it. */
  event: { readonly number: number; readonly message: number } | null = null;
  isExitDue = false;
  /** The call that it is in, for the tracer: orig_ax; -1: none. */
  call = -1;
  /** It ends by this signal as soon as its tracer lets it. */
  dying: SignalInfo | null = null;
  /** PTRACE_LISTEN: it stays stopped, and says so again when that ends. */
  isListening = false;

  constructor(public tracer: ThreadGroup) {}

  has(option: number): boolean {
    return (this.options & option) !== 0;
  }
}

/** `task` is traced by `tracer` from now on. */
export function attach(task: Task, tracer: ThreadGroup): Trace {
  const trace = new Trace(tracer);
  task.trace = trace;
  tracer.tracees.add(task);
  return trace;
}

/** The running task stands still until its tracer lets it go on. */
export function traceStop(k: Linux, task: Task, kind: TraceStop['kind'], code: number, info?: SignalInfo): void {
  const trace = task.trace!;
  if (trace.isStepping) endStep(k, task);
  const own = { signal: N.SIGTRAP, code, pid: k.tid, uid: task.credentials.uid };
  trace.stop = { code, kind, info: info ?? own, isReported: false };
  task.state = 'traced';
  k.leave = true;
  tellTracer(k, task, code & 0x7f);
}

function tellTracer(k: Linux, task: Task, status: number): void {
  const { tracer } = task.trace!;
  const action = tracer.leader?.signals.actions[N.SIGCHLD];
  const uid = task.credentials.uid;
  if (action !== undefined && (action.flags & N.SA_NOCLDSTOP) === 0)
    k.signalGroup(tracer, { signal: N.SIGCHLD, code: CLD_TRAPPED, pid: task.tid, uid, status });
  tracer.childEvents.wake();
}

/** A stop at an event: PTRACE_EVENT_. */
export function traceEvent(k: Linux, task: Task, event: number, message: number): void {
  task.trace!.message = message;
  traceStop(k, task, 'event', N.SIGTRAP | (event << 8));
}

/** A stop in front of a system call or behind it. */
export function traceCall(k: Linux, task: Task, kind: 'entry' | 'exit'): void {
  const trace = task.trace!;
  trace.message = kind === 'entry' ? 1 : 2;
  traceStop(k, task, kind, N.SIGTRAP | (trace.has(PTRACE_O_TRACESYSGOOD) ? 0x80 : 0));
}

/** What PTRACE_INTERRUPT, PTRACE_SEIZE's children and stops of the process ask for: do_jobctl_trap(). */
export function traceTrap(k: Linux, task: Task): void {
  const trace = task.trace!;
  task.signals.trap = false;
  const { group } = task;
  const signal = group.stopped ? group.stopSignal : N.SIGTRAP;
  const code = trace.isSeized ? signal | (PTRACE_EVENT_STOP << 8) : signal;
  traceStop(k, task, group.stopped ? 'group' : 'event', code);
}

/** A traced task goes on from where it stands; `signal`: what it gets of the signal that it stood at. */
export function traceResume(k: Linux, task: Task, mode: Trace['mode'], signal: number): void {
  const trace = task.trace!;
  const { stop } = trace;
  trace.mode = mode;
  trace.stop = null;
  trace.isListening = false;
  if (signal !== 0 && stop !== null) {
    const same = stop.kind === 'signal' && stop.info.signal === signal;
    const info = same ? stop.info : { signal, code: N.SI_USER, pid: k.pid, uid: k.credentials.uid };
    if (stop.kind === 'signal') trace.injected = info;
    else if (stop.kind === 'entry' || stop.kind === 'exit') k.signalTask(task, info);
  }
  goOn(k, task);
}

function goOn(k: Linux, task: Task): void {
  if (task.state !== 'traced') return;
  task.state = 'running';
  k.scheduler.ready(task);
}

/** PTRACE_DETACH, and the end of the tracer. */
export function detach(k: Linux, task: Task, signal: number): void {
  const { trace } = task;
  if (trace === null) return;
  const { stop } = trace;
  trace.tracer.tracees.delete(task);
  task.trace = null;
  task.signals.trap = false;
  if (signal !== 0) {
    const same = stop !== null && stop.kind === 'signal' && stop.info.signal === signal;
    k.signalTask(task, same ? stop.info : { signal, code: N.SI_USER, pid: k.pid, uid: k.credentials.uid });
  }
  if (task.state === 'traced' && task.group.stopped) {
    task.state = 'running';
    task.group.held.push(task);
  } else goOn(k, task);
}

/** The process ends: those it traces go on without it, or end with it. */
export function endTracing(k: Linux, tracer: ThreadGroup): void {
  for (const { seen } of tracer.deadTracees.splice(0)) seen();
  for (const task of [...tracer.tracees]) {
    if (task.trace?.has(PTRACE_O_EXITKILL) === true) k.signalTask(task, { signal: N.SIGKILL, code: N.SI_KERNEL });
    else detach(k, task, 0);
  }
}

/** The running task is about to go on in guest code: false where it stands still again. */
export function traceContinues(k: Linux, task: Task): boolean {
  const trace = task.trace!;
  if (trace.dying !== null) {
    k.finish(128 + trace.dying.signal, trace.dying.signal);
    return false;
  }
  if (trace.isExitDue) {
    trace.isExitDue = false;
    if (trace.mode === 'call') {
      traceCall(k, task, 'exit');
      return false;
    }
  }
  return true;
}

/** Guest code follows: with TF, if it is to stop behind one instruction. */
export function traceSteps(k: Linux, task: Task): void {
  const trace = task.trace!;
  trace.call = -1;
  if (trace.mode !== 'step' || trace.isStepping) return;
  const flags = k.cpu.eflags();
  if ((flags & TF) !== 0) return;
  k.cpu.setEflags(flags | TF);
  trace.isStepping = true;
}

/** A traced task's call is done: the stops that follow. */
export function traceCalled(k: Linux, task: Task): void {
  const trace = task.trace!;
  const { event } = trace;
  if (event !== null) {
    trace.event = null;
    trace.isExitDue = true;
    traceEvent(k, task, event.number, event.message);
  } else if (trace.mode === 'call') traceCall(k, task, 'exit');
}

/** It does not step any more. */
export function endStep(k: Linux, task: Task): void {
  k.cpu.setEflags(k.cpu.eflags() & ~TF);
  task.trace!.isStepping = false;
}

/** A traced task has made another, which is traced as well if the tracer has asked for it; the event, or 0. */
export function traceChild(task: Task, child: Task, isVfork: boolean, isThread: boolean, exitSignal: number): number {
  const trace = task.trace!;
  const isClone = !isVfork && (isThread || exitSignal !== N.SIGCHLD);
  const [option, event] = isVfork
    ? [PTRACE_O_TRACEVFORK, PTRACE_EVENT_VFORK]
    : isClone
      ? [PTRACE_O_TRACECLONE, PTRACE_EVENT_CLONE]
      : [PTRACE_O_TRACEFORK, PTRACE_EVENT_FORK];
  if (!trace.has(option)) return 0;
  const of = attach(child, trace.tracer);
  of.options = trace.options;
  of.isSeized = trace.isSeized;
  if (trace.isSeized) child.signals.trap = true;
  else child.signals.own.add({ signal: N.SIGSTOP, code: N.SI_USER });
  return event;
}

/** The task has executed another program. */
export function traceExec(k: Linux, task: Task, formerTid: number): void {
  const trace = task.trace!;
  if (trace.has(PTRACE_O_TRACEEXEC)) trace.event = { number: PTRACE_EVENT_EXEC, message: formerTid };
  else if (!trace.isSeized) k.signalTask(task, { signal: N.SIGTRAP, code: N.SI_USER, pid: k.pid, uid: 0 });
}

/** A signal is about to end the task: false where its tracer is to know before. */
export function mayDie(k: Linux, task: Task, info: SignalInfo): boolean {
  const { trace } = task;
  if (trace === null || !trace.has(PTRACE_O_TRACEEXIT)) return true;
  trace.dying = info;
  traceEvent(k, task, PTRACE_EVENT_EXIT, info.signal);
  return false;
}

/** Registers of a task that does not run: `act` finds them in the processor's place. The whole state is in memory. */
export function withRegisters<T>(k: Linux, task: Task, act: () => T): T {
  if (task === k.current) return act();
  const { cpu, current } = k;
  const { bits } = cpu;
  current.registers.save(cpu);
  task.registers.restore(cpu);
  cpu.bits = task.mm.bits;
  try {
    return act();
  } finally {
    task.registers.save(cpu);
    cpu.bits = bits;
    current.registers.restore(cpu);
  }
}

/** RAX of a call that is to be started again, as tracers know it: -ERESTARTSYS. */
export const RESTART = -512;

/** orig_ax: the call that the task is in or that is to be started again; -1: none. */
export function originalCall(task: Task): number {
  return task.restartNumber >= 0 ? task.restartNumber : (task.trace?.call ?? -1);
}
