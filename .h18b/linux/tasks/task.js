import { CpuContext } from '../../runtime/cpu-context.js';
/** Where a process stands among files: fs_struct. */
export class FsContext {
    cwd;
    umask = 0o022;
    constructor(cwd) {
        this.cwd = cwd;
    }
    copy() {
        const copy = new FsContext(this.cwd);
        copy.umask = this.umask;
        return copy;
    }
}
/** A thread: task_struct of Linux. */
export class Task {
    tid;
    group;
    mm;
    files;
    fs;
    signals;
    credentials;
    segments;
    /** Registers, while another task runs; null: the task has not run yet or runs. */
    registers = new CpuContext();
    codeContext = null;
    /** `waiting`: on queues or for a deadline, in `call`. `dead`: never runs again. */
    state = 'running';
    call = null;
    /** Queues that it is on. */
    queues = [];
    /** Looks at something of the host that wakes nobody. */
    polls = false;
    /** comm, prctl(PR_SET_NAME). */
    comm = '';
    personality = 0;
    /** -20 to 19: setpriority(2). */
    nice = 0;
    /** sched(7); real-time priority 1 to 99, 0 for other policies. */
    policy = 0;
    realTimePriority = 0;
    resetsOnFork = false;
    prctl = new Map();
    /** set_tid_address(2), CLONE_CHILD_CLEARTID. */
    clearChildTid = 0;
    /** set_robust_list(2): its head; 0: none. */
    robustList = 0;
    /** The last exception, for signal frames. */
    trap = { trapno: 0, errorCode: 0, cr2: 0 };
    /** The call that ended with ERESTARTSYS, to be started again or to end with EINTR; -1: none. */
    restartNumber = -1;
    /** The futex that it waits for. */
    futex = null;
    /** A vfork(2) child that still uses its parent's memory: the parent waits here. */
    vforkDone = null;
    cpuNs = 0;
    constructor(parts) {
        this.tid = parts.tid;
        this.group = parts.group;
        this.mm = parts.mm;
        this.files = parts.files;
        this.fs = parts.fs;
        this.signals = parts.signals;
        this.credentials = parts.credentials;
        this.segments = parts.segments;
        this.group.tasks.add(this);
    }
}
