import type { Linux } from '../kernel.js';
import type { Task } from '../tasks/task.js';
import type { ThreadGroup } from '../tasks/thread-group.js';
import { type SignalInfo } from './signals.js';
/** Sends a signal to one thread. */
export declare function sendToTask(k: Linux, task: Task, info: SignalInfo): void;
/** Sends a signal to a process: to a thread of it that does not block it, if there is one. */
export declare function sendToGroup(k: Linux, group: ThreadGroup, info: SignalInfo): void;
/** All processes of a process group. */
export declare function groupsOf(k: Linux, pgid: number): ThreadGroup[];
/** kill_ok_by_cred() of kernel/signal.c. */
export declare function maySignal(k: Linux, group: ThreadGroup): boolean;
