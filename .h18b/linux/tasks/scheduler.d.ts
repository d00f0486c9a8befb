import { Deadlines } from './deadlines.js';
import type { Task } from './task.js';
import type { WaitQueue } from './wait-queue.js';
/** Which tasks can run, in which order, and which wait for what. Round robin. */
export declare class Scheduler {
    #private;
    readonly deadlines: Deadlines<Task>;
    /** Tasks that wait for the host, which has to be asked. */
    readonly pollers: Set<Task>;
    /** Whether a task other than the one that runs could run. */
    get othersReady(): boolean;
    /** `task` can run: after all the others. */
    ready(task: Task): void;
    /** Takes `task` off the list; false: it was not on it. */
    takeOut(task: Task): boolean;
    /**
     * The task whose turn it is, no longer on the list; null: there is none. Tasks of stopped processes are put aside.
     */
    take(): Task | null;
    /**
     * `task` waits until one of `queues` is woken, or until `deadline`; `polls`: or until the host may have something.
     */
    wait(task: Task, queues: readonly WaitQueue[], deadline: number, polls: boolean): void;
    /** `task` goes on, if it waits. */
    wake(task: Task): void;
    /** `task` never runs again. */
    remove(task: Task): void;
    /** Wakes those whose deadline is past. */
    expire(now: number): void;
    wakePollers(): void;
}
