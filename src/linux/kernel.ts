import { AddressSpace } from '../runtime/address-space.js';
import { type Cpu, RF } from '../runtime/cpu.js';
import { CpuModel } from '../runtime/cpu-models.js';
import type { CurrentSpace } from '../runtime/current-space.js';
import type { Engine } from '../runtime/engine.js';
import { GuestFault, VECTOR } from '../runtime/guest-fault.js';
import { type Descriptor, Disposition, type GuestKernel, type SyscallAbi } from '../runtime/guest-kernel.js';
import type { Stats } from '../runtime/stats.js';
import * as S from '../translator/state.js';
import { type Abi, makeAbis } from './abi/abi.js';
import { BLOCKED, CallTable, INT, KEEP_REGISTERS, LONG, type SystemCall, ULONG, UNSIGNED } from './abi/call.js';
import { I386_CALLS } from './abi/table-i386.js';
import { X86_64_CALLS } from './abi/table-x86-64.js';
import type { Clock } from './clock.js';
import { EFAULT, EINTR, ENOSYS, ERESTARTSYS } from './errno.js';
import { FdTable } from './fd-table.js';
import { Network } from './net/network.js';
import { PathCache } from './path-cache.js';
import { Segments } from './segments.js';
import { deliverSignals } from './signals/deliver.js';
import { exceptionSignal } from './signals/exceptions.js';
import * as N from './signals/numbers.js';
import { groupsOf, sendToGroup, sendToTask } from './signals/send.js';
import { SignalHandlers, type SignalInfo, Signals } from './signals/signals.js';
import type { Strace } from './strace.js';
import { Deadlines } from './tasks/deadlines.js';
import { endAfterInit, exitGroup } from './tasks/exit.js';
import { Mm } from './tasks/mm.js';
import { Scheduler } from './tasks/scheduler.js';
import { type Credentials, FsContext, Task, type WaitingCall } from './tasks/task.js';
import { type Exit, ThreadGroup } from './tasks/thread-group.js';
import type { WaitQueue } from './tasks/wait-queue.js';
import type { Timers } from './timers.js';
import { UserError } from './user-error.js';
import type { Dentry } from './vfs/node.js';
import { Pty } from './vfs/pty.js';
import { StatRecord } from './vfs/stat.js';
import type { Vfs } from './vfs/vfs.js';
import { vsyscall } from './vsyscall.js';

const TWO32 = 4294967296;

/** Who the first process is. */
export interface Identity extends Credentials {
  readonly pid: number;
  readonly ppid: number;
  readonly pgid: number;
  readonly sid: number;
}

export interface LinuxOptions {
  readonly cpu: Cpu;
  /** The first program's. */
  readonly space: AddressSpace;
  readonly stats: Stats;
  readonly vfs: Vfs;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly cwd: Dentry;
  readonly memoryBytes: number;
  readonly random: (bytes: Uint8Array) => void;
  readonly strace: Strace | null;
  /** Processes and threads, at most; default 32768. */
  readonly pids?: number;
}

export type { Exit } from './tasks/thread-group.js';

/** Guest instructions that a task may execute while others wait for their turn. */
const SLICE = 1_000_000;
/** PID_MAX_LIMIT. */
const LAST_PID = 4194303;
/** Ids that children of the system's first processes had: RESERVED_PIDS. */
const FIRST_PID = 300;
/** How long the host sleeps between looks at what does not wake anybody, at most; ns. */
const POLL_NS = 2e6;

/** Process mode's kernel: the tasks, and Linux as the one that runs sees it. */
export class Linux implements GuestKernel {
  finished = false;
  /** How the first process ended. */
  exit: Exit | null = null;

  readonly cpu: Cpu;
  readonly vfs: Vfs;
  readonly clock: Clock;
  readonly stats: Stats;
  readonly model: CpuModel;
  readonly memoryBytes: number;
  readonly random: (bytes: Uint8Array) => void;
  readonly strace: Strace | null;
  /** The VM's memory, for reads and writes straight into guest frames. */
  readonly memory: Uint8Array;
  readonly paths: PathCache;
  readonly record = new StatRecord();
  /** Asked when the guest asks. */
  hostNamed: () => string = () => 'ringless';

  readonly scheduler = new Scheduler();
  readonly network = new Network();
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
  /** Timers of processes that are armed. */
  readonly #armed = new Set<Timers>();
  #lastPid: number;
  #engine: Engine | null = null;
  #spaces: CurrentSpace | null = null;
  /** Count of instructions from which on the task's turn is over; when it began, in ns. */
  #turnEnds = SLICE;
  #turnBegan = 0;
  #call: SystemCall | null = null;
  #number = 0;

  /** The ABI of the call under way: structure layouts depend on it. */
  abi: Abi;
  readonly #abi64: Abi;
  readonly #abi32: Abi;
  /** The dispatcher shall come back before guest code goes on. */
  leave = false;

  readonly #i32: Int32Array;
  readonly #u32: Uint32Array;

  constructor(o: LinuxOptions) {
    this.cpu = o.cpu;
    this.stats = o.stats;
    this.vfs = o.vfs;
    this.clock = o.clock;
    this.model = o.cpu.model ?? new CpuModel('max');
    this.memoryBytes = o.memoryBytes;
    this.random = o.random;
    this.strace = o.strace;
    this.memory = o.cpu.u8;
    this.pidLimit = o.pids ?? 32768;
    this.#i32 = o.cpu.i32;
    this.#u32 = o.cpu.u32;
    this.paths = new PathCache(o.cpu.u8);
    const abis = makeAbis(new CallTable(I386_CALLS), new CallTable(X86_64_CALLS));
    this.#abi32 = abis.i386;
    this.#abi64 = abis.x86_64;
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
      credentials: { uid, gid, groups },
      segments: new Segments(o.cpu, mm),
    });
    this.tasks.set(pid, this.current);
    this.abi = this.nativeAbi;
    this.segments.reset();
    this.#turnBegan = o.clock.monotonic();
  }

  /** The engine that runs the tasks, and what it sees of their memory. Without, calls can be made and nothing runs. */
  attach(engine: Engine, spaces: CurrentSpace): void {
    this.#engine = engine;
    this.#spaces = spaces;
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
    return this.current.mm.bits === 64 ? this.#abi64 : this.#abi32;
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
      (to, info) => sendToGroup(this, to, info),
      (timers) => {
        if (timers.next === Number.POSITIVE_INFINITY) this.#armed.delete(timers);
        else this.#armed.add(timers);
      },
    );
    this.groups.set(pid, group);
    return group;
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

  /** An empty address space for a program of `bits`. */
  newSpace(bits: 32 | 64): AddressSpace {
    const space = new AddressSpace(this.cpu, { limitBytes: this.memoryBytes, pool: this.space.pool, bits });
    space.stackLimit = this.space.stackLimit;
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

  /**
   * Argument `i` of the call under way, of a kind of `abi/call.ts`. Registers are read as 32-bit halves, and an upper
   * half of 0 keeps the number an integer: bigints and boxed doubles would cost more than most calls.
   */
  #argument(i: number, kind: number): number {
    const at = this.abi.arguments[i]!;
    if (kind === INT) return this.#i32[at]!;
    if (kind === UNSIGNED) return this.#u32[at]!;
    if (this.abi.bits === 32) return kind === LONG ? this.#i32[at]! : this.#u32[at]!;
    const high = this.#i32[at + 1]!;
    return high === 0 ? this.#u32[at]! : high * TWO32 + this.#u32[at]!;
  }

  /** Argument `i` of the call under way, as an address. */
  argumentAddress(i: number): number {
    return this.#argument(i, ULONG);
  }

  systemCall(abi: SyscallAbi, full: boolean): Disposition {
    const current = abi === 'syscall' ? this.nativeAbi : this.#abi32;
    this.abi = current;
    const { table } = current;
    const number = this.#i32[(S.GPR + 8 * S.RAX) >> 2]!;
    const call = number >= 0 && number < table.calls.length ? table.calls[number]! : null;
    if (call === null) {
      this.#unimplemented(current, number);
      return this.leave ? Disposition.LEAVE : Disposition.CONTINUE;
    }
    if (call.full && !full) return Disposition.FULL;
    table.counts[number]!++;
    if (this.strace !== null) this.strace.enter(this, call, table.names[number]!);
    this.#call = call;
    this.#number = number;
    this.#finishCall(number, this.#invoke(call));
    return this.leave || this.signals.deliverable ? Disposition.LEAVE : Disposition.CONTINUE;
  }

  #invoke(call: SystemCall): number {
    try {
      const { arity: n, kinds } = call;
      return call.handler(
        this,
        n > 0 ? this.#argument(0, kinds & 3) : 0,
        n > 1 ? this.#argument(1, (kinds >> 2) & 3) : 0,
        n > 2 ? this.#argument(2, (kinds >> 4) & 3) : 0,
        n > 3 ? this.#argument(3, (kinds >> 6) & 3) : 0,
        n > 4 ? this.#argument(4, (kinds >> 8) & 3) : 0,
        n > 5 ? this.#argument(5, (kinds >> 10) & 3) : 0,
      );
    } catch (e) {
      if (!(e instanceof GuestFault)) throw e;
      return -EFAULT;
    }
  }

  /** What becomes of a call's result; false: the call waits. */
  #finishCall(number: number, result: number): boolean {
    if (result === BLOCKED) {
      this.leave = true;
      return false;
    }
    if (this.strace !== null) this.strace.leave(this, result);
    if (result === -ERESTARTSYS) {
      this.current.restartNumber = number;
      this.leave = true;
      this.cpu.setReg(S.RAX, -EINTR);
    } else if (result !== KEEP_REGISTERS) this.cpu.setReg(S.RAX, result);
    return true;
  }

  /**
   * Has the call under way wait until one of `queues` is woken, a signal is to be delivered or `deadline`
   * (CLOCK_MONOTONIC ns) is past: its handler returns what this returns, and is called again then, with `continued`
   * set, to look again. -ERESTARTSYS: there is a signal. `done`: what the call has done so far. `polls`: nobody wakes
   * it, so it looks now and then.
   */
  block(queues: readonly WaitQueue[], deadline = Number.POSITIVE_INFINITY, done = 0, polls = false): number {
    if (this.signals.deliverable) return -ERESTARTSYS;
    return this.blockForCertain(queues, deadline, done, polls);
  }

  /** As `block`; but signals have to wait as well. */
  blockForCertain(queues: readonly WaitQueue[], deadline: number, done: number, polls = false): number {
    const { current, abi } = this;
    current.call = { abi, call: this.#call!, number: this.#number, deadline, done };
    this.scheduler.wait(current, queues, deadline, polls);
    return BLOCKED;
  }

  /** Calls the handler of the call that the task waited in again; false: it waits again. */
  #continueCall(waiting: WaitingCall): boolean {
    this.current.call = null;
    this.continued = waiting;
    this.abi = waiting.abi;
    this.#call = waiting.call;
    this.#number = waiting.number;
    const result = this.#invoke(waiting.call);
    this.continued = null;
    return this.#finishCall(waiting.number, result);
  }

  #unimplemented(abi: Abi, number: number): void {
    const name = abi.table.names[number] ?? `syscall_${number}`;
    const counts = this.stats.unimplementedSystemCalls;
    counts[name] = (counts[name] ?? 0) + 1;
    this.strace?.unimplemented(this, name);
    this.cpu.setReg(S.RAX, -ENOSYS);
  }

  exception(vector: number, errorCode: number, address: number): void {
    if (vector === VECTOR.PF && vsyscall(this, address)) return;
    const info = exceptionSignal(this, vector, errorCode, address);
    this.force(info);
    this.deliver();
  }

  beforeResume(): void {
    for (;;) {
      this.leave = false;
      this.#pick();
      if (this.finished) return;
      const { current } = this;
      if (current.call !== null && !this.#continueCall(current.call)) continue;
      if (current.signals.deliverable || current.restartNumber >= 0) this.deliver();
      if (this.finished) return;
      if (current.state === 'running' && !current.group.stopped) break;
    }
    // What a handler's return set of it ends with the next instruction, which no breakpoint stops.
    this.#u32[S.EFLAGS_REST >> 2]! &= ~RF;
  }

  /** Sees to it that `current` is a task that can run, or that all has ended. */
  #pick(): void {
    const { scheduler } = this;
    for (;;) {
      this.#expire();
      const { current } = this;
      const runs = current.state === 'running' && !current.group.stopped;
      if (runs && (!scheduler.othersReady || this.#instructions() < this.#turnEnds)) return;
      if (current.state === 'running') {
        if (runs) scheduler.ready(current);
        else if (!current.group.held.includes(current)) current.group.held.push(current);
      }
      const next = scheduler.take();
      if (next !== null) {
        this.#switchTo(next);
        return;
      }
      this.#idle();
      if (this.finished) return;
    }
  }

  #instructions(): number {
    return this.#engine?.instructionCount() ?? 0;
  }

  /** Timers and deadlines that are due. */
  #expire(): void {
    if (this.#armed.size > 0) for (const timers of [...this.#armed]) timers.fire();
    const { deadlines } = this.scheduler;
    if (deadlines.size > 0) this.scheduler.expire(this.clock.monotonic());
    if (this.alarms.size === 0) return;
    const now = this.clock.monotonic();
    for (let due = this.alarms.take(now); due !== null; due = this.alarms.take(now)) due();
  }

  /** Nobody can run: waits for the next timer, or for the host. */
  #idle(): void {
    endAfterInit(this);
    if (this.finished) return;
    const { scheduler } = this;
    let until = Math.min(scheduler.deadlines.next, this.alarms.next);
    for (const timers of this.#armed) until = Math.min(until, timers.next);
    const polls = scheduler.pollers.size > 0;
    if (until === Number.POSITIVE_INFINITY && !polls) {
      this.#stuck();
      return;
    }
    const now = this.clock.monotonic();
    if (polls) {
      // Where time is the count of instructions, it goes on all the same.
      if (this.clock.isCounted) this.clock.sleep(Math.min(POLL_NS, until - now));
      this.clock.pause(Math.min(POLL_NS, until - now) / 1e6);
      scheduler.wakePollers();
    } else this.clock.sleep(until - now);
  }

  /** Everybody waits for somebody else, for ever. */
  #stuck(): void {
    if (this.exit !== null) {
      // What is left of background jobs: nobody waits for it.
      this.finished = true;
      return;
    }
    const who = [...this.tasks.values()].map((t) => {
      const name = t.call === null ? 'stopped' : t.call.abi.table.names[t.call.number];
      return `${t.comm} (${t.tid}, ${name})`;
    });
    throw new UserError(`all processes of the guest wait for what cannot come: ${who.join(', ')}`, 125);
  }

  #switchTo(next: Task): void {
    const { current: before } = this;
    this.#turnEnds = this.#instructions() + SLICE;
    if (next === before) return;
    const engine = this.#engine;
    if (before.state !== 'dead') {
      this.accountTime();
      before.registers.save(this.cpu);
      before.codeContext = engine?.context ?? null;
    } else this.#turnBegan = this.clock.monotonic();
    this.current = next;
    this.#spaces?.use(next.mm.space);
    if (next.codeContext !== null) engine?.useContext(next.codeContext);
    next.registers.restore(this.cpu);
  }

  /** The running task has used the processor until now. */
  accountTime(): void {
    const now = this.clock.monotonic();
    this.current.cpuNs += now - this.#turnBegan;
    this.#turnBegan = now;
  }

  /** The task's turn is over: sched_yield(2). */
  yieldTurn(): void {
    if (!this.scheduler.othersReady) return;
    this.#turnEnds = 0;
    this.leave = true;
  }

  /** A new task gets the registers as they are now, in code of the running task's kind. */
  saveRegistersFor(task: Task): void {
    task.registers.save(this.cpu);
    task.codeContext = this.#engine?.context ?? null;
  }

  /** CPU time of the process so far, in ns. */
  cpuTime(): number {
    // The one process has used all that was used, the translator's threads included.
    if (this.groups.size === 1 && this.group.cpuNs === 0 && this.group.childrenCpuNs === 0) return this.clock.cpu();
    this.accountTime();
    let total = this.group.cpuNs;
    for (const task of this.group.tasks) total += task.cpuNs;
    return total;
  }

  /** Delivers what is pending; a call that was interrupted is started again or ends with EINTR. */
  deliver(): void {
    if (this.current.state !== 'dead') deliverSignals(this);
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

  // --- terminals ---

  /** Pseudo-terminals by number. */
  readonly ptys = new Map<number, Pty>();
  /** The process group in the foreground of the host's terminal, which is the first process's. */
  hostForeground = 0;

  newPty(): Pty {
    let index = 0;
    while (this.ptys.has(index)) index++;
    const pty = new Pty(this, index);
    this.ptys.set(index, pty);
    return pty;
  }

  /** The pseudo-terminal that controls a session. */
  terminalOf(sid: number): Pty | null {
    for (const pty of this.ptys.values()) if (pty.session === sid) return pty;
    return null;
  }

  /** A terminal sends a signal to a process group. */
  signalForeground(pgid: number, info: SignalInfo): void {
    for (const group of groupsOf(this, pgid)) sendToGroup(this, group, info);
  }

  /**
   * A terminal's other end is gone, or its session's leader has ended: disassociate_ctty() of
   * drivers/tty/tty_jobctrl.c.
   */
  hangUp(pty: Pty): void {
    const { session, foreground } = pty;
    pty.session = pty.foreground = 0;
    if (pty.masters === 0) this.ptys.delete(pty.index);
    const leader = session === 0 ? undefined : this.groups.get(session);
    const told = new Set([
      ...(leader === undefined ? [] : [leader]),
      ...(foreground === 0 ? [] : groupsOf(this, foreground)),
    ]);
    for (const group of told) {
      sendToGroup(this, group, { signal: N.SIGHUP, code: N.SI_KERNEL });
      sendToGroup(this, group, { signal: N.SIGCONT, code: N.SI_KERNEL });
    }
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
  descriptor(selector: number): Descriptor | null {
    return this.segments.descriptor(selector);
  }

  /** Linux sets CR0.AM. */
  alignmentChecked(): boolean {
    return true;
  }

  /** Adds the counts of system calls to the statistics. */
  flushStats(): void {
    for (const abi of [this.#abi32, this.#abi64]) {
      for (const [number, count] of abi.table.counts.entries()) {
        const name = abi.table.names[number];
        if (count === 0 || name === null || name === undefined) continue;
        this.stats.systemCalls[name] = (this.stats.systemCalls[name] ?? 0) + count;
        abi.table.counts[number] = 0;
      }
    }
    for (const [name, count] of Object.entries(this.stats.unimplementedSystemCalls)) {
      this.stats.systemCalls[name] = (this.stats.systemCalls[name] ?? 0) + count;
    }
  }
}
