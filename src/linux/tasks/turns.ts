import { UserError } from '../../host/user-error.js';
import type { CurrentSpace } from '../../runtime/current-space.js';
import type { Engine } from '../../runtime/engine.js';
import type { Linux } from '../kernel.js';
import type { Timers } from '../timers.js';
import { endAfterInit } from './exit.js';
import { restartSequence } from './rseq.js';
import type { Task } from './task.js';

/** Guest instructions that a task may execute while others wait for their turn. */
const SLICE = 1_000_000;
/** How long the host sleeps between looks at what does not wake anybody, at most; ns. */
const POLL_NS = 2e6;

/** Whose turn it is: switches between tasks, waits when none can run, and counts what each has used. */
export class Turns {
  /** Timers of processes that are armed. */
  readonly armed = new Set<Timers>();
  #engine: Engine | null = null;
  #spaces: CurrentSpace | null = null;
  /** Count of instructions from which on the task's turn is over; when it began, in ns. */
  #turnEnds = SLICE;
  #turnBegan: number;
  /** Whose turn it is; null: there has been one task only. */
  #running: Task | null = null;
  /** There has never been another task: all of the VMM's CPU time is its own, the translator's threads' included. */
  #isLone = true;

  constructor(private readonly kernel: Linux) {
    this.#turnBegan = kernel.clock.ticks();
  }

  attach(engine: Engine, spaces: CurrentSpace): void {
    this.#engine = engine;
    this.#spaces = spaces;
  }

  /** Sees to it that `current` is a task that can run, or that all has ended. */
  pick(): void {
    const { kernel } = this;
    const { scheduler } = kernel;
    if (kernel.idleUntil !== null) {
      kernel.idleUntil = null;
      this.#turnBegan = kernel.clock.ticks();
      scheduler.wakePollers();
    }
    for (;;) {
      this.#expire();
      const { current } = kernel;
      const runs = current.state === 'running' && !current.isHeld;
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
      // While nobody runs the time is nobody's.
      this.accountTime();
      this.#idle();
      this.#turnBegan = kernel.clock.ticks();
      if (kernel.finished || kernel.idleUntil !== null) return;
    }
  }

  #instructions(): number {
    return this.#engine?.instructionCount() ?? 0;
  }

  /** Timers and deadlines that are due. */
  #expire(): void {
    const { kernel } = this;
    if (this.armed.size > 0) for (const timers of [...this.armed]) timers.fire();
    const { deadlines } = kernel.scheduler;
    if (deadlines.size > 0) kernel.scheduler.expire(kernel.clock.monotonic());
    if (kernel.alarms.size === 0) return;
    const now = kernel.clock.monotonic();
    for (let due = kernel.alarms.take(now); due !== null; due = kernel.alarms.take(now)) due();
  }

  /** Nobody can run: waits for the next timer, or for the host. */
  #idle(): void {
    const { kernel } = this;
    endAfterInit(kernel);
    if (kernel.finished) return;
    const { scheduler } = kernel;
    let until = Math.min(scheduler.deadlines.next, kernel.alarms.next);
    for (const timers of this.armed) until = Math.min(until, timers.next);
    const polls = scheduler.pollers.size > 0;
    const { outside } = kernel.network;
    if (until === Number.POSITIVE_INFINITY && !polls && outside?.isExpected !== true) {
      // A debugger wants to see why.
      if (kernel.tracer !== null && kernel.exit === null) kernel.idleUntil = until;
      else this.#stuck();
      return;
    }
    const now = kernel.clock.monotonic();
    if (outside !== null || (kernel.servesHost && !kernel.clock.isCounted)) {
      // The host's events have to be served meanwhile.
      kernel.idleUntil = polls ? Math.min(until, now + POLL_NS) : until;
      return;
    }
    if (polls) {
      // Where time is the count of instructions, it goes on all the same.
      if (kernel.clock.isCounted) kernel.clock.sleep(Math.min(POLL_NS, until - now));
      kernel.clock.pause(Math.min(POLL_NS, until - now) / 1e6);
      scheduler.wakePollers();
      if (kernel.servesHost) kernel.idleUntil = now;
    } else kernel.clock.sleep(until - now);
  }

  /** `task` is the next one, if it can run. */
  prefer(task: Task): void {
    const { kernel } = this;
    if (task === kernel.current || task.isHeld || !kernel.scheduler.takeOut(task)) return;
    const { current } = kernel;
    if (current.state === 'running') kernel.scheduler.ready(current);
    this.#switchTo(task);
  }

  /** Everybody waits for somebody else, for ever. */
  #stuck(): void {
    const { kernel } = this;
    if (kernel.exit !== null) {
      // What is left of background jobs: nobody waits for it.
      kernel.finished = true;
      return;
    }
    const who = [...kernel.tasks.values()].map((t) => {
      const name = t.call === null ? 'stopped' : t.call.abi.table.names[t.call.number];
      return `${t.comm} (${t.tid}, ${name})`;
    });
    throw new UserError(`all processes of the guest wait for what cannot come: ${who.join(', ')}`, 125);
  }

  #switchTo(next: Task): void {
    const { kernel } = this;
    const { current: before } = kernel;
    this.#turnEnds = this.#instructions() + SLICE;
    if (next === before) return;
    const engine = this.#engine;
    if (before.state !== 'dead') {
      this.accountTime();
      before.registers.save(kernel.cpu);
      before.codeContext = engine?.context ?? null;
    } else this.#turnBegan = kernel.clock.ticks();
    kernel.current = next;
    this.#running = next;
    this.#spaces?.use(next.mm.space);
    kernel.observer?.switched?.(kernel, next);
    if (next.codeContext !== null) engine?.useContext(next.codeContext);
    next.registers.restore(kernel.cpu);
    if (next.rseq !== 0) restartSequence(kernel);
  }

  /** The running task, which need not be `kernel.current` now, has used the processor until now. */
  accountTime(): void {
    const now = this.kernel.clock.ticks();
    (this.#running ?? this.kernel.current).cpuNs += now - this.#turnBegan;
    this.#turnBegan = now;
  }

  /** There will be another task than the first: its time is told apart from now on. */
  leaveAlone(): void {
    if (!this.#isLone) return;
    this.#isLone = false;
    this.#turnBegan = this.kernel.clock.ticks();
    this.kernel.current.cpuNs = this.kernel.clock.cpu();
  }

  /** The task's turn is over: sched_yield(2). */
  yieldTurn(): void {
    if (!this.kernel.scheduler.othersReady) return;
    this.#turnEnds = 0;
    this.kernel.leave = true;
  }

  /** A new task gets the registers as they are now, in code of the running task's kind. */
  saveRegistersFor(task: Task): void {
    task.registers.save(this.kernel.cpu);
    task.codeContext = this.#engine?.context ?? null;
  }

  /** CPU time of a process so far, in ns. */
  cpuTime(group = this.kernel.group): number {
    if (this.#isLone) return this.kernel.clock.cpu();
    this.accountTime();
    let total = group.cpuNs;
    for (const task of group.tasks) total += task.cpuNs;
    return total;
  }

  /** CPU time of a thread so far, in ns. */
  threadTime(task: Task): number {
    if (this.#isLone) return this.kernel.clock.cpu();
    this.accountTime();
    return task.cpuNs;
  }
}
