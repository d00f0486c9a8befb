import type { AddressSpace } from '../runtime/address-space.js';
import { type Cpu, RF } from '../runtime/cpu.js';
import { CpuModel } from '../runtime/cpu-models.js';
import { GuestFault, VECTOR } from '../runtime/guest-fault.js';
import { type Descriptor, Disposition, type GuestKernel, type SyscallAbi } from '../runtime/guest-kernel.js';
import type { Stats } from '../runtime/stats.js';
import * as S from '../translator/state.js';
import { type Abi, makeAbis } from './abi/abi.js';
import { CallTable, INT, KEEP_REGISTERS, LONG, ULONG, UNSIGNED } from './abi/call.js';
import { I386_CALLS } from './abi/table-i386.js';
import { X86_64_CALLS } from './abi/table-x86-64.js';
import type { Clock } from './clock.js';
import { EFAULT, EINTR, ENOSYS, ERESTARTSYS } from './errno.js';
import type { Prepared } from './exec.js';
import { FdTable } from './fd-table.js';
import type { ImageLayout } from './loader.js';
import { MemoryMap } from './memory-map.js';
import { PathCache } from './path-cache.js';
import { type Refused, refusedBy } from './refusals.js';
import { Segments } from './segments.js';
import { deliverSignals } from './signals/deliver.js';
import { exceptionSignal, type LastTrap } from './signals/exceptions.js';
import * as N from './signals/numbers.js';
import { type SignalInfo, Signals } from './signals/signals.js';
import type { Strace } from './strace.js';
import { Timers } from './timers.js';
import type { Vdso } from './vdso.js';
import type { Dentry } from './vfs/node.js';
import { StatRecord } from './vfs/stat.js';
import type { Vfs } from './vfs/vfs.js';
import { vsyscall } from './vsyscall.js';

const TWO32 = 4294967296;

/** Who the process is. */
export interface Identity {
  uid: number;
  gid: number;
  groups: readonly number[];
  pid: number;
  ppid: number;
  pgid: number;
  sid: number;
}

export interface LinuxOptions {
  readonly cpu: Cpu;
  readonly space: AddressSpace;
  readonly stats: Stats;
  readonly vfs: Vfs;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly cwd: Dentry;
  readonly memoryBytes: number;
  readonly random: (bytes: Uint8Array) => void;
  readonly strace: Strace | null;
}

/** How the guest ended. */
export interface Exit {
  readonly status: number;
  readonly signal: number | null;
}

/** Process mode's kernel: Linux as one process with one thread sees it. */
export class Linux implements GuestKernel {
  finished = false;
  /** The last thing that the program asked for and process mode does not have: what its end may be owed to. */
  refused: Refused | null = null;
  exit: Exit | null = null;
  /** Set by execve of a program with another word size; `finished` is then true. */
  execRequest: Prepared | null = null;

  readonly cpu: Cpu;
  readonly space: AddressSpace;
  readonly vfs: Vfs;
  readonly clock: Clock;
  readonly stats: Stats;
  readonly identity: Identity;
  readonly model: CpuModel;
  readonly memoryBytes: number;
  readonly random: (bytes: Uint8Array) => void;
  readonly strace: Strace | null;
  /** The VM's memory, for reads and writes straight into guest frames. */
  readonly memory: Uint8Array;

  fds = new FdTable();
  readonly signals = new Signals();
  readonly timers: Timers;
  readonly segments: Segments;
  readonly paths: PathCache;
  readonly map: MemoryMap;
  readonly record = new StatRecord();
  cwd: Dentry;
  umask = 0o022;
  /** comm, prctl(PR_SET_NAME). */
  comm = '';
  exePath = '';
  exeDentry: Dentry | null = null;
  argv: readonly string[] = [];
  envp: readonly string[] = [];
  auxv: Uint8Array = new Uint8Array(0);
  /** Where the program's parts lie; null before one is loaded. */
  layout: ImageLayout | null = null;
  vdso: (Vdso & { readonly base: number }) | null = null;
  /** CLOCK_MONOTONIC when the process began. */
  startedNs = 0;
  clearChildTid = 0;
  personality = 0;
  /** Asked when the guest asks. */
  hostNamed: () => string = () => 'ringless';
  /** getrlimit(2): resource to soft and hard limit, where they differ from the default. */
  readonly limits = new Map<number, { soft: number; hard: number }>();
  readonly prctl = new Map<number, number>();

  /** The ABI of the call under way: structure layouts depend on it. */
  abi: Abi;
  readonly nativeAbi: Abi;
  /** Width of the program's code; far transfers may lead to the other one for a while. */
  readonly bits: 32 | 64;
  readonly #abi64: Abi;
  readonly #abi32: Abi;
  /** The dispatcher shall come back before guest code goes on. */
  leave = false;
  /** The last exception, for signal frames. */
  readonly trap: LastTrap = { trapno: 0, errorCode: 0, cr2: 0 };
  /** The call that ended with ERESTARTSYS, to be started again or to end with EINTR; -1: none. */
  restartNumber = -1;

  readonly #i32: Int32Array;
  readonly #u32: Uint32Array;

  constructor(o: LinuxOptions) {
    this.cpu = o.cpu;
    this.space = o.space;
    this.stats = o.stats;
    this.vfs = o.vfs;
    this.clock = o.clock;
    this.identity = o.identity;
    this.cwd = o.cwd;
    this.model = o.cpu.model ?? new CpuModel('max');
    this.memoryBytes = o.memoryBytes;
    this.random = o.random;
    this.strace = o.strace;
    this.memory = o.cpu.u8;
    this.startedNs = o.clock.monotonic();
    this.#i32 = o.cpu.i32;
    this.#u32 = o.cpu.u32;
    this.timers = new Timers(o.clock, (info) => this.signals.send(info));
    this.segments = new Segments(o.cpu, o.space, o.cpu.bits);
    this.paths = new PathCache(o.cpu.u8);
    this.map = new MemoryMap(o.space);
    const abis = makeAbis(new CallTable(I386_CALLS), new CallTable(X86_64_CALLS));
    this.#abi32 = abis.i386;
    this.#abi64 = abis.x86_64;
    this.bits = o.cpu.bits;
    this.nativeAbi = o.cpu.bits === 64 ? abis.x86_64 : abis.i386;
    this.abi = this.nativeAbi;
  }

  /**
   * Argument `i` of the call under way, of a kind of `abi/call.ts`. Registers are read as 32-bit halves, and an upper half
   * of 0 keeps the number an integer: bigints and boxed doubles would cost more than most calls.
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
    let result: number;
    try {
      const { arity: n, kinds } = call;
      result = call.handler(
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
      result = -EFAULT;
    }
    if (this.strace !== null) this.strace.leave(this, result);
    if (result === -ERESTARTSYS) {
      this.restartNumber = number;
      this.leave = true;
      result = -EINTR;
    }
    if (result !== KEEP_REGISTERS) this.cpu.setReg(S.RAX, result);
    return this.leave || this.signals.deliverable ? Disposition.LEAVE : Disposition.CONTINUE;
  }

  #unimplemented(abi: Abi, number: number): void {
    const name = abi.table.names[number] ?? `syscall_${number}`;
    const counts = this.stats.unimplementedSystemCalls;
    counts[name] = (counts[name] ?? 0) + 1;
    this.refused = refusedBy(this, name) ?? this.refused;
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
    this.leave = false;
    if (this.timers.armed) this.timers.fire();
    if (this.signals.deliverable || this.restartNumber >= 0) this.deliver();
    // What a handler's return set of it ends with the next instruction, which no breakpoint stops.
    this.#u32[S.EFLAGS_REST >> 2]! &= ~RF;
  }

  /** Delivers what is pending; a call that was interrupted is started again or ends with EINTR. */
  deliver(): void {
    if (!this.finished) deliverSignals(this);
  }

  /** A signal that cannot be blocked or ignored: force_sig_info() of kernel/signal.c. */
  force(info: SignalInfo): void {
    const { signal } = info;
    const action = this.signals.actions[signal]!;
    if (this.signals.blocked.has(signal) || action.handler === N.SIG_IGN) {
      action.handler = N.SIG_DFL;
      this.signals.blocked.delete(signal);
    }
    this.signals.send(info);
  }

  /**
   * Waits until `deadline` (CLOCK_MONOTONIC nanoseconds) or until a signal is to be delivered: true if it is the latter.
   * `ready`, if given, ends the wait too and is asked now and then.
   */
  wait(deadline: number, ready?: () => boolean): boolean {
    for (;;) {
      this.timers.fire();
      if (this.signals.deliverable) return true;
      if (ready?.() === true) return false;
      const now = this.clock.monotonic();
      if (now >= deadline) return false;
      const until = Math.min(deadline, this.timers.next);
      this.clock.sleep(ready === undefined ? until - now : Math.min(until - now, 5e6));
    }
  }

  /** A signal sent by the process to itself, or by the kernel on its behalf. */
  sendToSelf(signal: number, code: number = N.SI_USER): void {
    this.signals.send({ signal, code, pid: this.identity.pid, uid: this.identity.uid });
  }

  #pipeInode = 1000;
  newPipeInode(): number {
    return this.#pipeInode++;
  }

  /** Ends the process. */
  finish(status: number, signal: number | null): void {
    if (this.finished) return;
    this.finished = true;
    this.leave = true;
    this.exit = { status, signal };
    this.strace?.exited(status, signal);
    this.space.sync(0, this.space.layout.top / 4096);
    this.fds.closeAll();
  }

  /** A descriptor that user code may name. */
  descriptor(selector: number): Descriptor | null {
    return this.segments.descriptor(selector);
  }

  /** Linux sets CR0.AM. */
  alignmentChecked(): boolean {
    return true;
  }

  /** Takes over what execve(2) keeps from the kernel of the program before. */
  inherit(from: Linux): void {
    for (const [i, action] of from.signals.actions.entries()) Object.assign(this.signals.actions[i]!, action);
    this.signals.setMask(from.signals.blocked.low, from.signals.blocked.high);
    for (const [resource, limit] of from.limits) this.limits.set(resource, limit);
    this.space.stackLimit = from.space.stackLimit;
    this.personality = from.personality;
    this.startedNs = from.startedNs;
    this.refused = from.refused;
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
