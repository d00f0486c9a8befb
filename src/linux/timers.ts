import type { Clock } from './clock.js';
import * as N from './signals/numbers.js';
import type { SignalInfo } from './signals/signals.js';

interface Timer {
  /** CLOCK_MONOTONIC nanoseconds; Infinity: not armed. */
  deadline: number;
  intervalNs: number;
  readonly info: SignalInfo | null;
  overrun: number;
}

/**
 * setitimer(2), alarm(2) and timer_create(2). CPU-time timers run on the CPU clock, looked at on the same occasions.
 */
export class Timers {
  readonly #itimers: Timer[] = [
    { deadline: Number.POSITIVE_INFINITY, intervalNs: 0, info: { signal: N.SIGALRM, code: N.SI_KERNEL }, overrun: 0 },
    { deadline: Number.POSITIVE_INFINITY, intervalNs: 0, info: { signal: N.SIGVTALRM, code: N.SI_KERNEL }, overrun: 0 },
    { deadline: Number.POSITIVE_INFINITY, intervalNs: 0, info: { signal: N.SIGPROF, code: N.SI_KERNEL }, overrun: 0 },
  ];
  readonly #posix = new Map<number, Timer>();
  #nextId = 0;
  /** The earliest deadline. */
  next = Number.POSITIVE_INFINITY;
  armed = false;

  constructor(
    readonly clock: Clock,
    readonly send: (info: SignalInfo) => void,
    /** `next` has changed. */
    readonly changed: (timers: Timers) => void = () => {},
  ) {}

  /** Sends the signals that are due. */
  fire(): void {
    if (!this.armed) return;
    const now = this.clock.monotonic();
    if (now < this.next) return;
    for (const t of this.#itimers) this.#fireOne(t, now);
    for (const t of this.#posix.values()) this.#fireOne(t, now);
    this.#update();
  }
  #fireOne(t: Timer, now: number): void {
    if (t.deadline > now) return;
    if (t.info !== null) this.send(t.info);
    if (t.intervalNs > 0) {
      const missed = Math.floor((now - t.deadline) / t.intervalNs);
      t.overrun = missed;
      t.deadline += (missed + 1) * t.intervalNs;
    } else t.deadline = Number.POSITIVE_INFINITY;
  }
  #update(): void {
    let next = Number.POSITIVE_INFINITY;
    for (const t of this.#itimers) next = Math.min(next, t.deadline);
    for (const t of this.#posix.values()) next = Math.min(next, t.deadline);
    this.next = next;
    this.armed = next !== Number.POSITIVE_INFINITY;
    this.changed(this);
  }
  #set(t: Timer, deadline: number, intervalNs: number): void {
    t.deadline = deadline;
    t.intervalNs = intervalNs;
    t.overrun = 0;
    this.#update();
  }
  #left(t: Timer): number {
    return t.deadline === Number.POSITIVE_INFINITY ? 0 : Math.max(1000, t.deadline - this.clock.monotonic());
  }

  /** Time left and interval of interval timer `which`, in nanoseconds. */
  getItimer(which: number): { left: number; interval: number } {
    const t = this.#itimers[which]!;
    return { left: this.#left(t), interval: t.intervalNs };
  }
  setItimer(which: number, ns: number, intervalNs: number): void {
    this.#set(this.#itimers[which]!, ns > 0 ? this.clock.monotonic() + ns : Number.POSITIVE_INFINITY, intervalNs);
  }

  create(info: SignalInfo | null): number {
    const id = this.#nextId++;
    const stamped = info === null ? null : { ...info, timerId: id };
    this.#posix.set(id, { deadline: Number.POSITIVE_INFINITY, intervalNs: 0, info: stamped, overrun: 0 });
    return id;
  }
  get count(): number {
    return this.#posix.size;
  }
  has(id: number): boolean {
    return this.#posix.has(id);
  }
  get(id: number): { left: number; interval: number } {
    const t = this.#posix.get(id)!;
    return { left: this.#left(t), interval: t.intervalNs };
  }
  set(id: number, deadline: number, intervalNs: number): void {
    this.#set(this.#posix.get(id)!, deadline, intervalNs);
  }
  overrun(id: number): number {
    return this.#posix.get(id)!.overrun;
  }
  delete(id: number): void {
    this.#posix.delete(id);
    this.#update();
  }
  /** The process has ended. */
  clear(): void {
    for (const t of this.#itimers) t.deadline = Number.POSITIVE_INFINITY;
    this.#posix.clear();
    this.#update();
  }
  /** execve(2) deletes POSIX timers; interval timers go on. */
  exec(): void {
    this.#posix.clear();
    this.#update();
  }
}
