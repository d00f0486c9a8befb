import { type SystemCall } from './abi/call.js';
import type { Linux } from './kernel.js';
import type { KernelObserver } from './observer.js';
import type { SignalInfo } from './signals/signals.js';
import type { Task } from './tasks/task.js';
/** `--strace`: one line a system call on the host's stderr, when it has ended. */
export declare class Strace implements KernelObserver {
    #private;
    readonly write: (line: string) => void;
    constructor(write?: (line: string) => void);
    enter(k: Linux, call: SystemCall, name: string): void;
    leave(k: Linux, result: number): void;
    unimplemented(k: Linux, name: string): void;
    signal(k: Linux, info: SignalInfo): void;
    exited(k: Linux, task: Task, status: number, signal: number | null): void;
}
