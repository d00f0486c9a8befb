import type { SystemCall } from './abi/call.js';
import type { Linux } from './kernel.js';
import type { SignalInfo } from './signals/signals.js';
import type { Task } from './tasks/task.js';
/** Hears what the kernel does: `--strace`, plug-ins. */
export interface KernelObserver {
    /** A system call begins; one that waits is told once. */
    enter(k: Linux, call: SystemCall, name: string): void;
    leave(k: Linux, result: number): void;
    unimplemented(k: Linux, name: string): void;
    /** A signal is taken from the queue of the task that runs. */
    signal(k: Linux, info: SignalInfo): void;
    /** A process ends with its last thread. */
    exited(k: Linux, task: Task, status: number, signal: number | null): void;
    /** There is a new thread or process; or the one that runs has a new program. */
    started?(k: Linux, task: Task): void;
    /** Another task runs. */
    switched?(k: Linux, task: Task): void;
}
/** Several of them. */
export declare class Observers implements KernelObserver {
    private readonly all;
    constructor(all: readonly KernelObserver[]);
    enter(k: Linux, call: SystemCall, name: string): void;
    leave(k: Linux, result: number): void;
    unimplemented(k: Linux, name: string): void;
    signal(k: Linux, info: SignalInfo): void;
    exited(k: Linux, task: Task, status: number, signal: number | null): void;
    started(k: Linux, task: Task): void;
    switched(k: Linux, task: Task): void;
}
