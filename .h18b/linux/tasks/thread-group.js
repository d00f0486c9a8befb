import { PendingSignals } from '../signals/pending.js';
import { Timers } from '../timers.js';
import { WaitQueue } from './wait-queue.js';
/** A process: the threads that share a pid, signal_struct of Linux. */
export class ThreadGroup {
    pid;
    parent;
    pgid;
    sid;
    startedNs;
    tasks = new Set();
    children = new Set();
    /** Woken when a child ends, stops or goes on. */
    childEvents = new WaitQueue();
    /** Woken when a signal comes for one of its threads, and when its last thread has ended. */
    signalEvents = new WaitQueue();
    ended = new WaitQueue();
    /** Signals sent to the process as a whole. */
    pending = new PendingSignals();
    timers;
    limits = new Map();
    /** Set once the last thread is gone; the parent has yet to wait for it. */
    exit = null;
    /** Which signal its end sends to its parent; 0: none. */
    exitSignal = 0;
    /** A stop signal holds all threads; those that could run. */
    stopped = false;
    held = [];
    /** What waitpid(2) has not been told of yet: the signal that stopped it, or that it goes on. */
    stopReport = null;
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
    constructor(pid, 
    /** Null: it is not of this VM. */
    parent, pgid, sid, startedNs, clock, timerDue, timersChanged) {
        this.pid = pid;
        this.parent = parent;
        this.pgid = pgid;
        this.sid = sid;
        this.startedNs = startedNs;
        this.timers = new Timers(clock, (info) => timerDue(this, info), timersChanged);
        parent?.children.add(this);
    }
    /** The parent's pid; of processes whose parent is not of this VM, what the outside says. */
    outerPpid = 1;
    get ppid() {
        return this.parent?.pid ?? this.outerPpid;
    }
    /** The thread whose id is the process's. */
    get leader() {
        for (const task of this.tasks)
            if (task.tid === this.pid)
                return task;
        return this.tasks.values().next().value;
    }
}
