import type { Clock } from '../clock.js';
import { PendingSignals } from '../signals/pending.js';
import { type TimerSignals, Timers } from '../timers.js';
import type { Task } from './task.js';
import type { DeadTracee } from './trace.js';
import { WaitQueue } from './wait-queue.js';

/** How a process ended: its exit status, or 128 + n and the signal n. */
export interface Exit {
  readonly status: number;
  readonly signal: number | null;
}

/** getrlimit(2): resource to soft and hard limit, where they differ from the default. */
export type Limits = Map<number, { soft: number; hard: number }>;

/** A process: the threads that share a pid, signal_struct of Linux. */
export class ThreadGroup {
  readonly tasks = new Set<Task>();
  readonly children = new Set<ThreadGroup>();
  /** Tasks that it traces, and those of them that have ended since it last asked. */
  readonly tracees = new Set<Task>();
  readonly deadTracees: DeadTracee[] = [];
  /** Its end is told to its tracer first. */
  endIsTraced = false;
  /** Who traced its main thread, which has ended before others. */
  leaderTracer: ThreadGroup | null = null;
  /** Woken when a child ends, stops or goes on. */
  readonly childEvents = new WaitQueue();
  /** Woken when a signal comes for one of its threads, and when its last thread has ended. */
  readonly signalEvents = new WaitQueue();
  readonly ended = new WaitQueue();
  /** Signals sent to the process as a whole. */
  readonly pending = new PendingSignals();
  readonly timers: Timers;
  limits: Limits = new Map();
  /** RLIMIT_FSIZE, bytes: each write to a file asks. */
  fileSizeLimit = Number.POSITIVE_INFINITY;
  /** Set once the last thread is gone; the parent has yet to wait for it. */
  exit: Exit | null = null;
  /** Its main thread, while it has ended and nobody has waited for it. */
  zombie: Task | null = null;
  /** Which signal its end sends to its parent; 0: none. */
  exitSignal = 0;
  /** A stop signal holds all threads; those that could run. */
  stopped = false;
  readonly held: Task[] = [];
  /** The signal that stopped it last. */
  stopSignal = 0;
  /** What waitpid(2) has not been told of yet: the signal that stopped it, or that it goes on. */
  stopReport: number | 'continued' | null = null;
  /** PR_SET_CHILD_SUBREAPER. */
  isSubreaper = false;
  /** It has executed another program since it was made: setpgid(2) of its parent comes too late. */
  hasExecuted = false;
  /** CPU time of threads that are gone, and of children that were waited for; ns. */
  cpuNs = 0;
  childrenCpuNs = 0;
  /** Pages that it had at most, and that its children had. */
  peakPages = 0;
  childrenPeakPages = 0;

  constructor(
    readonly pid: number,
    /** Null: it is not of this VM. */
    public parent: ThreadGroup | null,
    public pgid: number,
    public sid: number,
    readonly startedNs: number,
    clock: Clock,
    timerSignals: (group: ThreadGroup) => TimerSignals,
    cpuTime: (group: ThreadGroup) => number,
    timersChanged: (timers: Timers) => void,
  ) {
    this.timers = new Timers(clock, timerSignals(this), () => cpuTime(this), timersChanged);
    parent?.children.add(this);
  }

  /** The parent's pid; of processes whose parent is not of this VM, what the outside says. */
  outerPpid = 1;
  get ppid(): number {
    return this.parent?.pid ?? this.outerPpid;
  }

  /** The thread whose id is the process's. */
  get leader(): Task | undefined {
    for (const task of this.tasks) if (task.tid === this.pid) return task;
    return this.tasks.values().next().value;
  }
}
