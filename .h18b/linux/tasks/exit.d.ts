import type { Linux } from '../kernel.js';
import type { Mm } from './mm.js';
import type { Task } from './task.js';
import type { Exit, ThreadGroup } from './thread-group.js';
/** A task no longer runs in `mm`: its address space goes with the last one. */
export declare function leaveMm(k: Linux, task: Task, mm: Mm): void;
/** Words in memory that say that the thread is there: mm_release() of kernel/fork.c. */
export declare function releaseWords(k: Linux, task: Task): void;
/** Ends one thread: do_exit() of kernel/exit.c. The process ends with its last one. */
export declare function exitTask(k: Linux, task: Task, exit: Exit): void;
/** Ends all threads of a process: exit_group(2), fatal signals. */
export declare function exitGroup(k: Linux, group: ThreadGroup, status: number, signal: number | null): void;
/** A process's end has been taken note of: nothing is left of it. */
export declare function reap(k: Linux, group: ThreadGroup): void;
/**
 * The VM ends once the first process has and none of the others holds the host's standard output or error stream: whose
 * reader would wait for them natively as well. Daemons have let go of them; what is left is killed.
 */
export declare function endAfterInit(k: Linux): void;
