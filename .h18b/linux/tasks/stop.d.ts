import type { Linux } from '../kernel.js';
import type { ThreadGroup } from './thread-group.js';
/**
 * The default action of a stop signal: no thread of the process runs until SIGCONT. The first process cannot be
 * stopped, as in a PID namespace: nobody could make it go on.
 */
export declare function stopGroup(k: Linux, group: ThreadGroup, signal: number): void;
/** SIGCONT was sent. */
export declare function continueGroup(k: Linux, group: ThreadGroup): void;
