import { GuestFault } from '../../runtime/guest-fault.js';
import { Disposition, type SyscallAbi } from '../../runtime/guest-kernel.js';
import * as S from '../../translator/state.js';
import { EFAULT, EINTR, ENOSYS, ERESTARTSYS } from '../errno.js';
import type { Linux } from '../kernel.js';
import type { Task, WaitingCall } from '../tasks/task.js';
import { type EnteredCall, traceCall, traceCalled, traceEvent } from '../tasks/trace.js';
import type { WaitQueue } from '../tasks/wait-queue.js';
import { type Abi, makeAbis } from './abi.js';
import { BLOCKED, CallTable, INT, KEEP_REGISTERS, LONG, type SystemCall, ULONG, UNSIGNED } from './call.js';
import { I386_CALLS } from './table-i386.js';
import { X86_64_CALLS } from './table-x86-64.js';

const TWO32 = 4294967296;

/** The system call under way: its arguments, its handler and its result; and calls that wait. */
export class SystemCalls {
  readonly abi64: Abi;
  readonly abi32: Abi;
  #call: SystemCall | null = null;
  #number = 0;
  readonly #i32: Int32Array;
  readonly #u32: Uint32Array;

  constructor(private readonly kernel: Linux) {
    this.#i32 = kernel.cpu.i32;
    this.#u32 = kernel.cpu.u32;
    const abis = makeAbis(new CallTable(I386_CALLS), new CallTable(X86_64_CALLS));
    this.abi32 = abis.i386;
    this.abi64 = abis.x86_64;
  }

  /**
   * Argument `i` of the call under way, of a kind of `abi/call.ts`. Registers are read as 32-bit halves, and an upper
   * half of 0 keeps the number an integer: bigints and boxed doubles would cost more than most calls.
   */
  #argument(i: number, kind: number): number {
    const at = this.kernel.abi.arguments[i]!;
    if (kind === INT) return this.#i32[at]!;
    if (kind === UNSIGNED) return this.#u32[at]!;
    if (this.kernel.abi.bits === 32) return kind === LONG ? this.#i32[at]! : this.#u32[at]!;
    const high = this.#i32[at + 1]!;
    return high === 0 ? this.#u32[at]! : high * TWO32 + this.#u32[at]!;
  }

  /** Argument `i` of the call under way, as an address. */
  argumentAddress(i: number): number {
    return this.#argument(i, ULONG);
  }

  systemCall(abi: SyscallAbi, full: boolean): Disposition {
    const { kernel } = this;
    const current = abi === 'syscall' ? kernel.nativeAbi : this.abi32;
    kernel.abi = current;
    const { table } = current;
    const { trace } = kernel.current;
    if (trace !== null) {
      if (!full) return Disposition.FULL;
      trace.call = this.#i32[(S.GPR + 8 * S.RAX) >> 2]!;
      if (trace.mode === 'call') {
        kernel.current.entered = { abi: current, number: trace.call };
        kernel.cpu.setReg(S.RAX, -ENOSYS);
        traceCall(kernel, kernel.current, 'entry');
        return Disposition.LEAVE;
      }
    }
    const number = this.#i32[(S.GPR + 8 * S.RAX) >> 2]!;
    const call = number >= 0 && number < table.calls.length ? table.calls[number]! : null;
    if (call === null) {
      this.#unimplemented(current, number);
      return kernel.leave ? Disposition.LEAVE : Disposition.CONTINUE;
    }
    if (call.full && !full) return Disposition.FULL;
    table.counts[number]!++;
    if (kernel.observer !== null) kernel.observer.enter(kernel, call, table.names[number]!);
    this.#call = call;
    this.#number = number;
    if (this.#finishCall(number, this.#invoke(call)) && trace !== null && kernel.current.trace === trace)
      traceCalled(kernel, kernel.current);
    return kernel.leave || kernel.signals.deliverable ? Disposition.LEAVE : Disposition.CONTINUE;
  }

  #invoke(call: SystemCall): number {
    try {
      const { arity: n, kinds } = call;
      return call.handler(
        this.kernel,
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
    const { kernel } = this;
    if (result === BLOCKED) {
      kernel.leave = true;
      return false;
    }
    if (kernel.observer !== null) kernel.observer.leave(kernel, result);
    if (result === -ERESTARTSYS) {
      kernel.current.restartNumber = number;
      kernel.leave = true;
      kernel.cpu.setReg(S.RAX, -EINTR);
    } else if (result !== KEEP_REGISTERS) kernel.cpu.setReg(S.RAX, result);
    return true;
  }

  /**
   * Has the call under way wait until one of `queues` is woken, a signal is to be delivered or `deadline`
   * (CLOCK_MONOTONIC ns) is past: its handler returns what this returns, and is called again then, with `continued`
   * set, to look again. -ERESTARTSYS: there is a signal. `done`: what the call has done so far. `polls`: nobody wakes
   * it, so it looks now and then.
   */
  block(queues: readonly WaitQueue[], deadline = Number.POSITIVE_INFINITY, done = 0, polls = false): number {
    if (this.kernel.signals.deliverable) return -ERESTARTSYS;
    return this.blockForCertain(queues, deadline, done, polls);
  }

  /** As `block`; but signals have to wait as well. */
  blockForCertain(queues: readonly WaitQueue[], deadline: number, done: number, polls = false): number {
    const { current, abi } = this.kernel;
    current.call = { abi, call: this.#call!, number: this.#number, deadline, done };
    this.kernel.scheduler.wait(current, queues, deadline, polls);
    return BLOCKED;
  }

  /** Calls the handler of the call that the task waited in again; false: it waits again. */
  continueCall(waiting: WaitingCall): boolean {
    const { kernel } = this;
    kernel.current.call = null;
    kernel.continued = waiting;
    kernel.abi = waiting.abi;
    this.#call = waiting.call;
    this.#number = waiting.number;
    const result = this.#invoke(waiting.call);
    kernel.continued = null;
    if (!this.#finishCall(waiting.number, result)) return false;
    return this.#afterTraced(kernel.current);
  }

  /** A call that the task's tracer lets it make, or has changed; false: the task does not go on now. */
  makeEntered({ abi, number }: EnteredCall): boolean {
    const { kernel } = this;
    const { current: task } = kernel;
    task.entered = null;
    kernel.abi = abi;
    const call = number >= 0 && number < abi.table.calls.length ? abi.table.calls[number]! : null;
    // A negative number: the tracer has done the call in its own way.
    if (call === null) {
      if (number >= 0) this.#unimplemented(abi, number);
      return this.#afterTraced(task);
    }
    abi.table.counts[number]!++;
    if (kernel.observer !== null) kernel.observer.enter(kernel, call, abi.table.names[number]!);
    this.#call = call;
    this.#number = number;
    if (!this.#finishCall(number, this.#invoke(call))) return false;
    return this.#afterTraced(task);
  }

  #afterTraced(task: Task): boolean {
    if (task.trace === null || task.state !== 'running') return task.state === 'running';
    traceCalled(this.kernel, task);
    return task.state === 'running';
  }

  /** The call under way stops for its task's tracer, and goes on with `done` afterwards: its handler returns this. */
  stopInCall(event: number, message: number, done: number): number {
    const { current, abi } = this.kernel;
    current.call = { abi, call: this.#call!, number: this.#number, deadline: Number.POSITIVE_INFINITY, done };
    traceEvent(this.kernel, current, event, message);
    return BLOCKED;
  }

  #unimplemented(abi: Abi, number: number): void {
    const { kernel } = this;
    const name = abi.table.names[number] ?? `syscall_${number}`;
    const counts = kernel.stats.unimplementedSystemCalls;
    counts[name] = (counts[name] ?? 0) + 1;
    kernel.observer?.unimplemented(kernel, name);
    kernel.cpu.setReg(S.RAX, -ENOSYS);
  }

  /** Adds the counts of system calls to the statistics. */
  flushStats(): void {
    const { kernel } = this;
    for (const abi of [this.abi32, this.abi64]) {
      for (const [number, count] of abi.table.counts.entries()) {
        const name = abi.table.names[number];
        if (count === 0 || name === null || name === undefined) continue;
        kernel.stats.systemCalls[name] = (kernel.stats.systemCalls[name] ?? 0) + count;
        abi.table.counts[number] = 0;
      }
    }
    for (const [name, count] of Object.entries(kernel.stats.unimplementedSystemCalls)) {
      kernel.stats.systemCalls[name] = (kernel.stats.systemCalls[name] ?? 0) + count;
    }
  }
}
