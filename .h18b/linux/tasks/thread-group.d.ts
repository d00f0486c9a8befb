import type { Clock } from '../clock.js';
import { PendingSignals } from '../signals/pending.js';
import { Timers } from '../timers.js';
import type { Task } from './task.js';
import { WaitQueue } from './wait-queue.js';
/** How a process ended: its exit status, or 128 + n and the signal n. */
export interface Exit {
    readonly status: number;
    readonly signal: number | null;
}
/** getrlimit(2): resource to soft and hard limit, where they differ from the default. */
export type Limits = Map<number, {
    soft: number;
    hard: number;
}>;
/** A process: the threads that share a pid, signal_struct of Linux. */
export declare class ThreadGroup {
    readonly pid: number;
    /** Null: it is not of this VM. */
    parent: ThreadGroup | null;
    pgid: number;
    sid: number;
    readonly startedNs: number;
    readonly tasks: Set<Task>;
    readonly children: Set<ThreadGroup>;
    /** Woken when a child ends, stops or goes on. */
    readonly childEvents: WaitQueue;
    /** Woken when a signal comes for one of its threads, and when its last thread has ended. */
    readonly signalEvents: WaitQueue;
    readonly ended: WaitQueue;
    /** Signals sent to the process as a whole. */
    readonly pending: PendingSignals;
    readonly timers: Timers;
    limits: Limits;
    /** Set once the last thread is gone; the parent has yet to wait for it. */
    exit: Exit | null;
    /** Which signal its end sends to its parent; 0: none. */
    exitSignal: number;
    /** A stop signal holds all threads; those that could run. */
    stopped: boolean;
    readonly held: Task[];
    /** What waitpid(2) has not been told of yet: the signal that stopped it, or that it goes on. */
    stopReport: number | 'continued' | null;
    /** PR_SET_CHILD_SUBREAPER. */
    isSubreaper: boolean;
    /** It has executed another program since it was made: setpgid(2) of its parent comes too late. */
    hasExecuted: boolean;
    /** CPU time of threads that are gone, and of children that were waited for; ns. */
    cpuNs: number;
    childrenCpuNs: number;
    /** Pages that it had at most, and that its children had. */
    peakPages: number;
    childrenPeakPages: number;
    constructor(pid: number, 
    /** Null: it is not of this VM. */
    parent: ThreadGroup | null, pgid: number, sid: number, startedNs: number, clock: Clock, timerDue: (group: ThreadGroup, info: Parameters<Timers['send']>[0]) => void, timersChanged: (timers: Timers) => void);
    /** The parent's pid; of processes whose parent is not of this VM, what the outside says. */
    outerPpid: number;
    get ppid(): number;
    /** The thread whose id is the process's. */
    get leader(): Task | undefined;
}
