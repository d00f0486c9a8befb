import type { ThreadGroup } from '../tasks/thread-group.js';
import type { WaitQueue } from '../tasks/wait-queue.js';
import { AnonymousFile } from './anonymous-file.js';
/** pidfd_open(2): a process. */
export declare class PidFile extends AnonymousFile {
    readonly group: ThreadGroup;
    constructor(flags: number, group: ThreadGroup);
    get queue(): WaitQueue;
    poll(): number;
}
