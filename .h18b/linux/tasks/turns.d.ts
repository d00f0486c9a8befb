import type { CurrentSpace } from '../../runtime/current-space.js';
import type { Engine } from '../../runtime/engine.js';
import type { Linux } from '../kernel.js';
import type { Timers } from '../timers.js';
import type { Task } from './task.js';
/** Whose turn it is: switches between tasks, waits when none can run, and counts what each has used. */
export declare class Turns {
    #private;
    private readonly kernel;
    /** Timers of processes that are armed. */
    readonly armed: Set<Timers>;
    constructor(kernel: Linux);
    attach(engine: Engine, spaces: CurrentSpace): void;
    /** Sees to it that `current` is a task that can run, or that all has ended. */
    pick(): void;
    /** `task` is the next one, if it can run. */
    prefer(task: Task): void;
    /** The running task has used the processor until now. */
    accountTime(): void;
    /** The task's turn is over: sched_yield(2). */
    yieldTurn(): void;
    /** A new task gets the registers as they are now, in code of the running task's kind. */
    saveRegistersFor(task: Task): void;
    /** CPU time of the process so far, in ns. */
    cpuTime(): number;
}
