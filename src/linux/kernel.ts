import { AddressSpace } from '../runtime/address-space.js';
import type { Breakpoints } from '../runtime/breakpoints.js';
import { CpuModel } from '../runtime/cpu-models.js';
import { type CpuState, RF } from '../runtime/cpu-state.js';
import type { CurrentSpace } from '../runtime/current-space.js';
import type { Engine } from '../runtime/engine.js';
import { VECTOR } from '../runtime/guest-fault.js';
import type { Disposition, GuestKernel, SyscallAbi } from '../runtime/guest-kernel.js';
import type { SegmentDescriptor } from '../runtime/segments/descriptor.js';
import type { Stats } from '../runtime/stats.js';
import * as S from '../translator/state.js';
import type { Abi } from './abi/abi.js';
import { SystemCalls } from './abi/system-calls.js';
import type { Clock } from './clock.js';
import { FdTable } from './fd-table.js';
import { ImagePlaces } from './image-places.js';
import { Ipc } from './ipc/ipc.js';
import { Network } from './net/network.js';
import type { KernelObserver } from './observer.js';
import { PathCache } from './path-cache.js';
import type { Tracer } from './ptrace/tracer.js';
import { Segments } from './segments.js';
import { deliverSignals } from './signals/deliver.js';
import { exceptionSignal } from './signals/exceptions.js';
import * as N from './signals/numbers.js';
import { sendToGroup, sendToTask } from './signals/send.js';
import { SignalHandlers, type SignalInfo, Signals } from './signals/signals.js';
import { Deadlines } from './tasks/deadlines.js';
import { exitGroup } from './tasks/exit.js';
import { Mm } from './tasks/mm.js';
import { killLargest } from './tasks/out-of-memory.js';
import { Scheduler } from './tasks/scheduler.js';
import { type Credentials, FsContext, type Ids, Task, type WaitingCall } from './tasks/task.js';
import { type Exit, ThreadGroup } from './tasks/thread-group.js';
import { traceContinues, traceSteps } from './tasks/trace.js';
import { debugRegistersOf } from './tasks/trace-watch.js';
import { Turns } from './tasks/turns.js';
import type { WaitQueue } from './tasks/wait-queue.js';
import type { TimerSignals, Timers } from './timers.js';
import { VdsoFile } from './vdso.js';
import { FileLocks } from './vfs/file-locks.js';
import { Notifier } from './vfs/inotify.js';
import type { Dentry } from './vfs/node.js';
import { StatRecord } from './vfs/stat.js';
import { Terminals } from './vfs/terminals.js';
import type { Vfs } from './vfs/vfs.js';
import { vsyscall } from './vsyscall.js';

/** Who the first process is. */
export interface Identity extends Ids {
  readonly groups: readonly number[];
  readonly pid: number;
  readonly ppid: number;
  readonly pgid: number;
  readonly sid: number;
}

export interface LinuxOptions {
  readonly cpu: CpuState;
  /** The first program's. */
  readonly space: AddressSpace;
  readonly stats: Stats;
  readonly vfs: Vfs;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly cwd: Dentry;
  readonly memoryBytes: number;
  readonly random: (bytes: Uint8Array) => void;
  readonly observer: KernelObserver | null;
  /** Processes and threads, at most; default 32768. */
  readonly pids?: number;
}

export type { Exit } from './tasks/thread-group.js';

/** PID_MAX_LIMIT. */
const LAST_PID = 4194303;
/** Ids that children of the system's first processes had: RESERVED_PIDS. */
const FIRST_PID = 300;

/** Process mode's kernel: the tasks, and Linux as the one that runs sees it. */
export class Linux implements GuestKernel {
  finished = false;
  /** Nobody can run until then, CLOCK_MONOTONIC ns, or an event of the host; null: somebody can. */
  idleUntil: number | null = null;
  /** Whoever runs the VM serves the host's events in between. */
  servesHost = false;
  /** The debugger of the first process. */
  tracer: Tracer | null = null;
  /** How the first process ended. */
  exit: Exit | null = null;

  readonly cpu: CpuState;
  readonly vfs: Vfs;
  readonly clock: Clock;
  readonly stats: Stats;
  readonly model: CpuModel;
  readonly memoryBytes: number;
  readonly random: (bytes: Uint8Array) => void;
  readonly observer: KernelObserver | null;
  /** The VM's memory, for reads and writes straight into guest frames. */
  readonly memory: Uint8Array;
  readonly paths: PathCache;
  readonly record = new StatRecord();
  /** Asked when the guest asks. */
  hostNamed: () => string = () => 'ringless';

  readonly scheduler = new Scheduler();
  readonly network = new Network();
  readonly locks = new FileLocks();
  readonly ipc = new Ipc();
  readonly notifier = new Notifier();
  /** Where programs and libraries lie in memory. */
  readonly places = new ImagePlaces();
  readonly #vdsos = new Map<32 | 64, VdsoFile>();
  /** What the kernel itself has to do, and when: CLOCK_MONOTONIC ns. */
  readonly alarms = new Deadlines<() => void>();
  /** Threads by id, and processes by pid, those included that nobody has waited for. */
  readonly tasks = new Map<number, Task>();
  readonly groups = new Map<number, ThreadGroup>();
  readonly init: ThreadGroup;
  /** The task that runs, or for whom the kernel works. */
  current: Task;
  /** The call under way is one that has waited: what is left of it. */
  continued: WaitingCall | null = null;
  readonly pidLimit: number;
  readonly turns: Turns;
  readonly calls: SystemCalls;
  readonly terminals = new Terminals(this);
  #lastPid: number;
  #spaces: CurrentSpace | null = null;

  /** The ABI of the call under way: structure layouts depend on it. */
  abi: Abi;
  /** The dispatcher shall come back before guest code goes on. */
  leave = false;

  constructor(o: LinuxOptions) {
    this.cpu = o.cpu;
    this.stats = o.stats;
    this.vfs = o.vfs;
    this.clock = o.clock;
    this.model = o.cpu.model ?? new CpuModel('max');
    this.memoryBytes = o.memoryBytes;
    this.random = o.random;
    this.observer = o.observer;
    this.memory = o.cpu.u8;
    this.pidLimit = o.pids ?? 32768;
    this.paths = new PathCache(o.cpu.u8);
    this.turns = new Turns(this);
    this.calls = new SystemCalls(this);
    const { pid, ppid, pgid, sid, uid, gid, groups } = o.identity;
    this.#lastPid = pid;
    this.init = this.makeGroup(pid, null, pgid, sid);
    this.init.outerPpid = ppid;
    const mm = new Mm(o.space);
    this.current = new Task({
      tid: pid,
      group: this.init,
      mm,
      files: new FdTable(),
      fs: new FsContext(o.cwd),
      signals: new Signals(new SignalHandlers(), this.init.pending),
      credentials: { uid, gid, groups, real: { uid, gid }, saved: { uid, gid } },
      segments: new Segments(o.cpu, mm),
    });
    this.tasks.set(pid, this.current);
    this.abi = this.nativeAbi;
    this.segments.reset();
  }

  /** The engine that runs the tasks, and what it sees of their memory. Without, calls can be made and nothing runs. */
  attach(engine: Engine, spaces: CurrentSpace): void {
    this.#spaces = spaces;
    this.turns.attach(engine, spaces);
    spaces.attach(engine, this.space.pool);
    spaces.use(this.space);
  }

  // --- the task that runs, as calls see it ---

  get group(): ThreadGroup {
    return this.current.group;
  }
  get mm(): Mm {
    return this.current.mm;
  }
  get space(): AddressSpace {
    return this.current.mm.space;
  }
  get map(): Mm['map'] {
    return this.current.mm.map;
  }
  get fds(): FdTable {
    return this.current.files;
  }
  get signals(): Signals {
    return this.current.signals;
  }
  get segments(): Segments {
    return this.current.segments;
  }
  get timers(): Timers {
    return this.current.group.timers;
  }
  get limits(): ThreadGroup['limits'] {
    return this.current.group.limits;
  }
  get credentials(): Credentials {
    return this.current.credentials;
  }
  get trap(): Task['trap'] {
    return this.current.trap;
  }
  get prctl(): Task['prctl'] {
    return this.current.prctl;
  }
  get cwd(): Dentry {
    return this.current.fs.cwd;
  }
  get umask(): number {
    return this.current.fs.umask;
  }
  get comm(): string {
    return this.current.comm;
  }
  /** The process's id, and the thread's. */
  get pid(): number {
    return this.current.group.pid;
  }
  get tid(): number {
    return this.current.tid;
  }
  get bits(): 32 | 64 {
    return this.current.mm.bits;
  }
  /** What the width of the program's code says. */
  get nativeAbi(): Abi {
    return this.current.mm.bits === 64 ? this.calls.abi64 : this.calls.abi32;
  }

  /** Does `act` with `task` in the place of the one that runs: for /proc. Its registers are not there. */
  seenAs<T>(task: Task, act: () => T): T {
    const { current } = this;
    this.current = task;
    try {
      return act();
    } finally {
      this.current = current;
    }
  }

  // --- processes and address spaces ---

  makeGroup(pid: number, parent: ThreadGroup | null, pgid: number, sid: number): ThreadGroup {
    const group = new ThreadGroup(
      pid,
      parent,
      pgid,
      sid,
      this.clock.monotonic(),
      this.clock,
      (of) => this.#timerSignals(of),
      (of) => this.turns.cpuTime(of),
      (timers) => {
        if (timers.armed) this.turns.armed.add(timers);
        else this.turns.armed.delete(timers);
      },
    );
    this.groups.set(pid, group);
    return group;
  }

  #timerSignals(of: ThreadGroup): TimerSignals {
    return {
      send: (info, tid) => {
        if (tid === 0) sendToGroup(this, of, info);
        else {
          const task = this.tasks.get(tid);
          if (task?.group === of) sendToTask(this, task, info);
        }
      },
      isPending: (info, tid) => {
        const pending = tid === 0 ? of.pending : this.tasks.get(tid)?.signals.own;
        return pending?.holdsTimer(info.signal, info.timerId ?? -1) === true;
      },
    };
  }

  /** An id that no thread, process, process group or session has. */
  newPid(): number {
    for (;;) {
      this.#lastPid = this.#lastPid >= LAST_PID ? FIRST_PID : this.#lastPid + 1;
      const pid = this.#lastPid;
      if (this.tasks.has(pid) || this.groups.has(pid)) continue;
      let isTaken = false;
      for (const group of this.groups.values()) if (group.pgid === pid || group.sid === pid) isTaken = true;
      if (!isTaken) return pid;
    }
  }

  /** The vDSO of programs of `bits`. */
  vdso(bits: 32 | 64): VdsoFile {
    let file = this.#vdsos.get(bits);
    if (file === undefined) {
      file = new VdsoFile(bits);
      this.#vdsos.set(bits, file);
    }
    return file;
  }

  /** An empty address space for a program of `bits`. */
  newSpace(bits: 32 | 64): AddressSpace {
    const space = new AddressSpace(this.cpu, { limitBytes: this.memoryBytes, pool: this.space.pool, bits });
    space.stackLimit = this.space.stackLimit;
    space.sizeLimit = this.space.sizeLimit;
    return space;
  }

  /** The running task's address space, copied. */
  forkSpace(): AddressSpace {
    return this.#spaces === null ? this.space.fork() : this.#spaces.fork();
  }

  /** The running task has another address space from now on. */
  spaceChanged(): void {
    this.#spaces?.use(this.space);
    this.leave = true;
  }

  /** Nobody runs in `space` any more. */
  closeSpace(space: AddressSpace): void {
    if (this.#spaces === null) space.close();
    else this.#spaces.close(space);
  }

  systemCall(abi: SyscallAbi, full: boolean): Disposition {
    return this.calls.systemCall(abi, full);
  }

  /** `SystemCalls.block`: the call under way waits. */
  block(queues: readonly WaitQueue[], deadline = Number.POSITIVE_INFINITY, done = 0, polls = false): number {
    return this.calls.block(queues, deadline, done, polls);
  }

  get isIdle(): boolean {
    return this.idleUntil !== null || (this.tracer !== null && this.tracer.stop !== null);
  }

  exception(vector: number, errorCode: number, address: number): void {
    if (vector === VECTOR.PF && vsyscall(this, address)) return;
    if (vector === VECTOR.DB && this.current.trace !== null) debugRegistersOf(this, this.current).met(this, errorCode);
    const info = exceptionSignal(this, vector, errorCode, address);
    // No frame was left: the access is made again if that changes.
    if (info.signal === N.SIGKILL && killLargest(this)) return;
    this.force(info);
    this.deliver();
  }

  beforeResume(): void {
    for (;;) {
      this.leave = false;
      this.turns.pick();
      if (this.finished || this.isIdle) return;
      const { current } = this;
      if (current.call !== null && !this.calls.continueCall(current.call)) continue;
      if (current.entered !== null && !this.calls.makeEntered(current.entered)) continue;
      if (current.trace !== null && !traceContinues(this, current)) continue;
      if (current.signals.deliverable || current.restartNumber >= 0 || current.trace?.injected) this.deliver();
      if (this.finished || this.tracer?.holds()) return;
      if (current.state === 'running' && !current.isHeld) break;
    }
    if (this.current.trace !== null) traceSteps(this, this.current);
    // What a handler's return set of it ends with the next instruction, which no breakpoint stops.
    if (this.breakpoints === undefined) this.cpu.u32[S.EFLAGS_REST >> 2]! &= ~RF;
  }

  /** What the running task's tracer has put into its debug registers. */
  get breakpoints(): Breakpoints | undefined {
    const { trace, debugRegisters } = this.current;
    return trace !== null && debugRegisters?.armed === true ? debugRegisters : undefined;
  }

  /** Delivers what is pending; a call that was interrupted is started again or ends with EINTR. */
  deliver(): void {
    if (this.current.state === 'running') deliverSignals(this);
  }

  /** A signal that cannot be blocked or ignored: force_sig_info() of kernel/signal.c. */
  force(info: SignalInfo): void {
    const { signal } = info;
    const action = this.signals.actions[signal]!;
    if (this.signals.blocked.has(signal) || action.handler === N.SIG_IGN) {
      action.handler = N.SIG_DFL;
      this.signals.blocked.delete(signal);
    }
    sendToTask(this, this.current, info);
  }

  /** A signal sent by the process to itself, or by the kernel on its behalf. */
  sendToSelf(signal: number, code: number = N.SI_USER): void {
    sendToTask(this, this.current, { signal, code, pid: this.pid, uid: this.credentials.uid });
  }

  /** Sends a signal to one thread. */
  signalTask(task: Task, info: SignalInfo): void {
    sendToTask(this, task, info);
  }

  /** Sends a signal to a process. */
  signalGroup(group: ThreadGroup, info: SignalInfo): void {
    sendToGroup(this, group, info);
  }

  #pipeInode = 1000;
  newPipeInode(): number {
    return this.#pipeInode++;
  }

  /** Ends the running task's process. */
  finish(status: number, signal: number | null): void {
    exitGroup(this, this.group, status, signal);
  }

  /** A descriptor that user code may name. */
  descriptor(selector: number): SegmentDescriptor | null {
    return this.segments.descriptor(selector);
  }

  /** Linux sets CR0.AM. */
  alignmentChecked(): boolean {
    return true;
  }
}
