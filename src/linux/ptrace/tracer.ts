/**
 * What ptrace(2) gives a debugger natively, from outside of the VM: it stops a process at breakpoints, watchpoints,
 * signals and programs, reads and changes its threads, and has it go on or step.
 */

import { CpuContext } from '../../runtime/cpu-context.js';
import type { CpuModel } from '../../runtime/cpu-models.js';
import type { CpuState } from '../../runtime/cpu-state.js';
import { DebugStops, type WatchKind, type Watchpoint } from '../../runtime/debug-stops.js';
import type { Engine } from '../../runtime/engine.js';
import { PAGE_SIZE } from '../../translator/layout.js';
import type { Linux } from '../kernel.js';
import * as N from '../signals/numbers.js';
import { sendToGroup, sendToTask } from '../signals/send.js';
import type { SignalInfo } from '../signals/signals.js';
import type { Task, WaitingCall } from '../tasks/task.js';
import type { ThreadGroup } from '../tasks/thread-group.js';

/** PROT_WRITE. */
const WRITE = 2;
/** Instructions of a turn, unless a step is wanted. */
const TURN = 200_000;

/** Why the process has stopped, in its own terms; `signal` is about to be delivered to the thread. */
export type TraceStop =
  | { readonly kind: 'breakpoint' | 'stepped' | 'interrupted' }
  | { readonly kind: 'watchpoint'; readonly watch: WatchKind; readonly address: number }
  | { readonly kind: 'signal'; readonly signal: number }
  | { readonly kind: 'executed'; readonly path: string };

/** A call that a debugger has taken a thread out of, and the registers that it had there. */
interface LeftCall {
  readonly call: WaitingCall;
  readonly registers: Uint8Array;
}

/** One debugger and the VM's first process. The other ones run as if it were not there. */
export class Tracer {
  readonly group: ThreadGroup;
  /** Where it has stopped; null: it runs. */
  stop: TraceStop | null = null;
  /** The thread that the stop is of. */
  thread: Task;
  /** Signals that are delivered without a stop. */
  passed: ReadonlySet<number> = new Set();
  readonly #stops: DebugStops;
  /** The signal that the stop is for. */
  #held: SignalInfo | null = null;
  /** What has been sent to a thread to be delivered without another stop. */
  #given: { readonly task: Task; readonly signal: number } | null = null;
  /** The thread whose next instruction is executed alone: over a breakpoint, or as a step. */
  #first: Task | null = null;
  /** Where the breakpoint was. */
  #firstRip = 0;
  #stepping = false;
  readonly #left = new Map<Task, LeftCall>();

  constructor(
    private readonly kernel: Linux,
    private readonly engine: Engine,
    /** Called when the process has stopped, between two instructions. */
    private readonly onStop: () => void,
  ) {
    this.group = kernel.init;
    this.thread = this.#someThread();
    this.#stops = new DebugStops(
      (met) => {
        const stop: TraceStop =
          met.kind === 'breakpoint'
            ? { kind: 'breakpoint' }
            : { kind: 'watchpoint', watch: met.met.kind, address: met.met.address };
        this.stop ??= stop;
        this.thread = kernel.current;
        this.#firstRip = kernel.cpu.rip;
      },
      () => kernel.current.group === this.group,
    );
    engine.useStops(this.#stops);
    kernel.tracer = this;
  }

  /** The debugger is gone: the process goes on, with the signal that it had stopped for. */
  close(): void {
    this.setStops([], []);
    this.engine.useStops(null);
    this.resume(this.#held?.signal ?? 0, null, false);
    this.kernel.tracer = null;
  }

  get processor(): { readonly cpu: CpuState; readonly model: CpuModel } {
    return this.kernel;
  }
  /** Width of the program's code. */
  get bits(): 32 | 64 {
    return this.thread.mm.bits;
  }

  /** Threads, the first one first. */
  get threads(): Task[] {
    return [...this.group.tasks];
  }
  #someThread(): Task {
    const { current } = this.kernel;
    return current.group === this.group ? current : (this.threads[0] ?? current);
  }

  // --- running ---

  /** Runs the VM for about `ms` of the host's time, or until the process stops; false: all has ended. */
  turn(ms: number): boolean {
    const { kernel, engine } = this;
    const until = performance.now() + ms;
    do {
      kernel.beforeResume();
      if (kernel.finished) {
        engine.finishStats();
        return false;
      }
      if (!kernel.isIdle) this.#run();
      if (this.stop !== null) {
        this.onStop();
        return true;
      }
    } while (!kernel.isIdle && performance.now() < until);
    return true;
  }

  #run(): void {
    const { kernel, engine } = this;
    const first = this.#first;
    if (first !== null && first.state === 'dead') this.#first = null;
    if (first === null || first !== kernel.current) {
      engine.turn(TURN);
      return;
    }
    this.#first = null;
    const stepping = this.#stepping;
    // A signal's handler or the debugger may have led it elsewhere.
    if (!stepping && kernel.cpu.rip !== this.#firstRip) return;
    engine.step();
    if (!stepping || this.stop !== null) return;
    // A call that waits is a step once it is done.
    if (first.state === 'running' && first.call === null) this.#stopAt(first, { kind: 'stepped' });
    else if (first.state !== 'dead') this.#stepped = first;
  }
  #stepped: Task | null = null;

  #stopAt(task: Task, stop: TraceStop): void {
    this.stop = stop;
    this.thread = task;
    this.#stepped = null;
  }

  /** Guest code of the running task is about to go on; whether it does not. */
  holds(): boolean {
    const { current } = this.kernel;
    if (this.#stepped === current) this.#stopAt(current, { kind: 'stepped' });
    return this.stop !== null;
  }

  /** Stops it from outside. */
  interrupt(): void {
    if (this.stop !== null) return;
    this.stop = { kind: 'interrupted' };
    this.thread = this.#someThread();
    this.onStop();
  }

  /**
   * Goes on, with a signal for the thread that has stopped; 0: none. `step`: until one instruction of `task` is done.
   */
  resume(signal: number, task: Task | null, step: boolean): void {
    const { thread } = this;
    const stop = this.stop;
    const held = this.#held;
    this.#held = null;
    this.stop = null;
    this.#stops.stopping = false;
    for (const [one, left] of this.#left) this.#returnTo(one, left);
    if (signal > 0 && thread.state !== 'dead') {
      this.#given = { task: thread, signal };
      const sent = { signal, code: N.SI_USER, pid: this.kernel.pid, uid: 0 };
      sendToTask(this.kernel, thread, held?.signal === signal ? held : sent);
    }
    this.#stepping = step;
    this.#first = step ? (task ?? thread) : stop?.kind === 'breakpoint' ? thread : null;
    if (step && this.#first !== null) this.kernel.turns.prefer(this.#first);
  }

  kill(): void {
    this.close();
    sendToGroup(this.kernel, this.group, { signal: N.SIGKILL, code: N.SI_USER });
  }

  // --- what the kernel tells ---

  /** The running task is about to get a signal: true: it stops instead. */
  takesSignal(info: SignalInfo): boolean {
    const { current } = this.kernel;
    if (current.group !== this.group || info.signal === N.SIGKILL || this.passed.has(info.signal)) return false;
    const given = this.#given;
    if (given?.task === current && given.signal === info.signal) {
      this.#given = null;
      return false;
    }
    this.#held = info;
    this.#stopAt(current, { kind: 'signal', signal: info.signal });
    return true;
  }

  /** The running task has a new program. */
  executed(): void {
    const { current } = this.kernel;
    if (current.group !== this.group) return;
    this.#left.clear();
    this.#stopAt(current, { kind: 'executed', path: current.mm.exePath });
  }

  // --- looking and changing ---

  /** Does `act` with the registers of a thread in the processor. */
  withRegisters<T>(task: Task, act: (cpu: CpuState) => T): T {
    const { cpu, current } = this.kernel;
    if (task === current) return act(cpu);
    const before = new CpuContext();
    before.save(cpu);
    task.registers.restore(cpu);
    try {
      return act(cpu);
    } finally {
      task.registers.save(cpu);
      before.restore(cpu);
    }
  }

  /**
   * The debugger is about to change a register of a thread. One that waits in a system call leaves it, and comes back
   * to it when its registers are again what they are now.
   */
  beforeChange(task: Task): void {
    const { call } = task;
    if (call === null || task.state === 'dead') return;
    const registers = this.#registersOf(task);
    this.kernel.scheduler.wake(task);
    task.call = null;
    this.#left.set(task, { call, registers });
  }
  #returnTo(task: Task, { call, registers }: LeftCall): void {
    if (task.state === 'dead') {
      this.#left.delete(task);
      return;
    }
    if (!this.#registersOf(task).every((byte, i) => byte === registers[i])) return;
    this.#left.delete(task);
    task.call = call;
  }
  #registersOf(task: Task): Uint8Array {
    const context = new CpuContext();
    return this.withRegisters(task, (cpu) => {
      context.save(cpu);
      return context.bytes();
    });
  }

  get #space() {
    return (this.threads[0] ?? this.kernel.current).mm.space;
  }

  /** As many bytes from an address on as are there. */
  read(address: number, length: number): Uint8Array {
    const space = this.#space;
    const out = new Uint8Array(length);
    let done = 0;
    while (done < length) {
      const at = address + done;
      const frame = at < 0 ? -1 : this.#frame(at, 'read');
      if (frame < 0) break;
      const inPage = at % PAGE_SIZE;
      const bytes = Math.min(length - done, PAGE_SIZE - inPage);
      out.set(space.u8.subarray(frame + inPage, frame + inPage + bytes), done);
      done += bytes;
    }
    return out.subarray(0, done);
  }
  #frame(address: number, access: 'read' | 'write'): number {
    const space = this.#space;
    const frame = space.lookup(address, access);
    return frame < 0 && access === 'read' ? space.lookup(address, 'execute') : frame;
  }

  /** Writes also where the process may not: a private page that it cannot write to is copied (FOLL_FORCE of Linux). */
  write(address: number, bytes: Uint8Array): boolean {
    for (let done = 0; done < bytes.length; ) {
      const at = address + done;
      const part = bytes.subarray(done, done + Math.min(bytes.length - done, PAGE_SIZE - (at % PAGE_SIZE)));
      if (at < 0 || !this.#writeInPage(at, part)) return false;
      done += part.length;
    }
    return true;
  }
  #writeInPage(address: number, bytes: Uint8Array): boolean {
    const space = this.#space;
    const page = Math.floor(address / PAGE_SIZE);
    let frame = space.lookup(address, 'write');
    const vma = space.vmas.find(page);
    const before = vma?.protection ?? 0;
    const isForced = frame < 0 && vma !== null && !vma.shared && before !== 0 && (before & WRITE) === 0;
    if (isForced) {
      if (!space.protect(page, 1, before | WRITE)) return false;
      frame = space.lookup(address, 'write');
    }
    if (frame >= 0) {
      const host = frame + (address % PAGE_SIZE);
      space.u8.set(bytes, host);
      space.noteWrite(host, bytes.length);
    }
    if (isForced) space.protect(page, 1, before);
    return frame >= 0;
  }

  setStops(breakpoints: readonly number[], watchpoints: readonly Watchpoint[]): void {
    const added = this.#stops.setBreakpoints(breakpoints);
    // What was decoded of a space that is not in use is put aside, and would come back as it was.
    if (added.length > 0 && this.kernel.groups.size > 1) this.engine.code.reset();
    this.engine.stopsChanged(added, this.#stops.setWatchpoints(watchpoints));
  }
}
