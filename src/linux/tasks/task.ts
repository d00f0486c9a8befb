import type { CodeContext } from '../../runtime/blocks.js';
import { CpuContext } from '../../runtime/cpu-context.js';
import type { Abi } from '../abi/abi.js';
import type { SystemCall } from '../abi/call.js';
import type { FdTable } from '../fd-table.js';
import type { MqWaiter } from '../ipc/mqueue.js';
import type { MsgReceiver } from '../ipc/msg.js';
import type { SemUndo, SemWaiter } from '../ipc/sem.js';
import type { Segments } from '../segments.js';
import type { LastTrap } from '../signals/exceptions.js';
import type { Signals } from '../signals/signals.js';
import type { Dentry } from '../vfs/node.js';
import type { FutexWaiter } from './futex.js';
import type { Mm } from './mm.js';
import type { ThreadGroup } from './thread-group.js';
import type { EnteredCall, Trace } from './trace.js';
import type { TaskDebugRegisters } from './trace-watch.js';
import type { WaitQueue } from './wait-queue.js';

/** Who a task is to the file system and to other processes: struct cred. */
export interface Credentials {
  /** The effective ids: what a task may do. */
  uid: number;
  gid: number;
  real: Ids;
  saved: Ids;
  groups: readonly number[];
}
export interface Ids {
  readonly uid: number;
  readonly gid: number;
}

/** Where a process stands among files: fs_struct. */
export class FsContext {
  umask = 0o022;
  constructor(public cwd: Dentry) {}

  copy(): FsContext {
    const copy = new FsContext(this.cwd);
    copy.umask = this.umask;
    return copy;
  }
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

/** The task has descriptors of its own from now on. */
export function ownFiles(task: Task): void {
  if (task.files.users === 1) return;
  task.files.users--;
  task.files = task.files.copy();
}

/** A thread: task_struct of Linux. */
export class Task {
  tid: number;
  readonly group: ThreadGroup;
  mm: Mm;
  files: FdTable;
  fs: FsContext;
  readonly signals: Signals;
  readonly credentials: Credentials;
  segments: Segments;

  /** Registers, while another task runs; null: the task has not run yet or runs. */
  readonly registers = new CpuContext();
  codeContext: CodeContext | null = null;
  /**
   * `waiting`: on queues or for a deadline, in `call`. `traced`: until its tracer lets it go on. `dead`: never runs
   * again.
   */
  state: 'running' | 'waiting' | 'traced' | 'dead' = 'running';
  call: WaitingCall | null = null;
  /** Who traces it: ptrace(2). */
  trace: Trace | null = null;
  /** A call that it has come to, and that its tracer has yet to let it make. */
  entered: EnteredCall | null = null;
  /** What its tracer has put into the debug registers. */
  debugRegisters: TaskDebugRegisters | null = null;
  /** Queues that it is on. */
  queues: readonly WaitQueue[] = [];
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
  prctl = new Map<number, number>();
  /** set_tid_address(2), CLONE_CHILD_CLEARTID. */
  clearChildTid = 0;
  /** set_robust_list(2): its head; 0: none. */
  robustList = 0;
  /** The last exception, for signal frames. */
  readonly trap: LastTrap = { trapno: 0, errorCode: 0, cr2: 0 };
  /** The call that ended with ERESTARTSYS, to be started again or to end with EINTR; -1: none. */
  restartNumber = -1;
  /** rseq(2): where its structure lies, how long it is and which words its code has before abort handlers; 0: none. */
  rseq = 0;
  rseqSize = 0;
  rseqSignature = 0;
  /** The futex that it waits for. */
  futex: FutexWaiter | null = null;
  /** The futexes that it waits for any of: futex_waitv(2). */
  futexes: FutexWaiter[] | null = null;
  /**
   * The call of semop(2), msgrcv(2) or of a message queue's that it waits in, and what its end undoes on semaphores.
   */
  semWaiter: SemWaiter | null = null;
  msgReceiver: MsgReceiver | null = null;
  mqWaiter: MqWaiter | null = null;
  semUndo: SemUndo | null = null;
  /** A vfork(2) child that still uses its parent's memory: the parent waits here. */
  vforkDone: WaitQueue | null = null;
  cpuNs = 0;

  /** Its process is stopped, and it with it: a traced task stands still when its tracer says so. */
  get isHeld(): boolean {
    return this.group.stopped && this.trace === null;
  }

  /** A main thread that has ended, and for whose process nobody has waited. */
  get isZombie(): boolean {
    return this.group.zombie === this;
  }

  constructor(parts: TaskParts) {
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
