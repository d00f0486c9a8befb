import type { CodeContext } from '../../runtime/blocks.js';
import { CpuContext } from '../../runtime/cpu-context.js';
import type { Abi } from '../abi/abi.js';
import type { SystemCall } from '../abi/call.js';
import type { FdTable } from '../fd-table.js';
import type { Segments } from '../segments.js';
import type { LastTrap } from '../signals/exceptions.js';
import type { Signals } from '../signals/signals.js';
import type { Dentry } from '../vfs/node.js';
import type { FutexWaiter } from './futex.js';
import type { Mm } from './mm.js';
import type { ThreadGroup } from './thread-group.js';
import type { WaitQueue } from './wait-queue.js';
/** Who a task is to the file system and to other processes: struct cred. */
export interface Credentials {
    uid: number;
    gid: number;
    groups: readonly number[];
}
/** Where a process stands among files: fs_struct. */
export declare class FsContext {
    cwd: Dentry;
    umask: number;
    constructor(cwd: Dentry);
    copy(): FsContext;
}
/** A system call that waits: what it is called again with once the task is woken. */
export interface WaitingCall {
    readonly abi: Abi;
    readonly call: SystemCall;
    readonly number: number;
    /** CLOCK_MONOTONIC ns; Infinity: none. */
    readonly deadline: number;
    /** What the call has done so far, in its own terms. */
    readonly done: number;
}
/** What a task is made of; clone(2) says which parts are shared with the task that makes it. */
export interface TaskParts {
    readonly tid: number;
    readonly group: ThreadGroup;
    readonly mm: Mm;
    readonly files: FdTable;
    readonly fs: FsContext;
    readonly signals: Signals;
    readonly credentials: Credentials;
    readonly segments: Segments;
}
/** A thread: task_struct of Linux. */
export declare class Task {
    tid: number;
    readonly group: ThreadGroup;
    mm: Mm;
    files: FdTable;
    readonly fs: FsContext;
    readonly signals: Signals;
    readonly credentials: Credentials;
    segments: Segments;
    /** Registers, while another task runs; null: the task has not run yet or runs. */
    readonly registers: CpuContext;
    codeContext: CodeContext | null;
    /** `waiting`: on queues or for a deadline, in `call`. `dead`: never runs again. */
    state: 'running' | 'waiting' | 'dead';
    call: WaitingCall | null;
    /** Queues that it is on. */
    queues: readonly WaitQueue[];
    /** Looks at something of the host that wakes nobody. */
    polls: boolean;
    /** comm, prctl(PR_SET_NAME). */
    comm: string;
    personality: number;
    /** -20 to 19: setpriority(2). */
    nice: number;
    /** sched(7); real-time priority 1 to 99, 0 for other policies. */
    policy: number;
    realTimePriority: number;
    resetsOnFork: boolean;
    prctl: Map<number, number>;
    /** set_tid_address(2), CLONE_CHILD_CLEARTID. */
    clearChildTid: number;
    /** set_robust_list(2): its head; 0: none. */
    robustList: number;
    /** The last exception, for signal frames. */
    readonly trap: LastTrap;
    /** The call that ended with ERESTARTSYS, to be started again or to end with EINTR; -1: none. */
    restartNumber: number;
    /** The futex that it waits for. */
    futex: FutexWaiter | null;
    /** A vfork(2) child that still uses its parent's memory: the parent waits here. */
    vforkDone: WaitQueue | null;
    cpuNs: number;
    constructor(parts: TaskParts);
}
