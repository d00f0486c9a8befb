import type { Clock } from './clock.js';
import * as N from './signals/numbers.js';
import type { SignalInfo } from './signals/signals.js';

interface Timer {
  /** CLOCK_MONOTONIC nanoseconds; Infinity: not armed. */
  deadline: number;
  intervalNs: number;
  readonly info: SignalInfo | null;
  /** Which thread gets the signal; 0: the process. */
  readonly tid: number;
  /** The clock that absolute times are of. */
  readonly clockId: number;
  /** What was sent last: it counts the expirations that came while it was pending. */
  sent: { overrun: number } | null;
}

/** Sends `info` to a process, or a thread of it; tells whether the last one is still pending. */
export interface TimerSignals {
  send(info: SignalInfo, tid: number): void;
  isPending(info: SignalInfo, tid: number): boolean;
}

function itimer(signal: number): Timer {
  const info = { signal, code: N.SI_KERNEL };
  return { deadline: Number.POSITIVE_INFINITY, intervalNs: 0, info, tid: 0, clockId: 0, sent: null };
}

/**
 * setitimer(2), alarm(2) and timer_create(2). CPU-time timers run on the CPU clock, looked at on the same occasions.
 */
export class Timers {
  readonly #itimers: readonly Timer[] = [itimer(N.SIGALRM), itimer(N.SIGVTALRM), itimer(N.SIGPROF)];
  readonly #posix = new Map<number, Timer>();
  #nextId = 0;
  /** The earliest deadline. */
  next = Number.POSITIVE_INFINITY;
  armed = false;

  constructor(
    readonly clock: Clock,
    readonly signals: TimerSignals,
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
    const missed = t.intervalNs > 0 ? Math.floor((now - t.deadline) / t.intervalNs) : 0;
    if (t.intervalNs > 0) t.deadline += (missed + 1) * t.intervalNs;
    else t.deadline = Number.POSITIVE_INFINITY;
    if (t.info === null) return;
    if (t.info.timerId === undefined) this.signals.send(t.info, 0);
    else if (t.sent !== null && this.signals.isPending(t.info, t.tid)) t.sent.overrun += missed + 1;
    else {
      const info = { ...t.info, overrun: missed };
      t.sent = info;
      this.signals.send(info, t.tid);
    }
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
    if (t.sent !== null) t.sent.overrun = 0;
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

  /** A timer of the clock `clockId` that sends `info`, without a value the timer's id; null: nothing. */
  create(clockId: number, info: SignalInfo | null, tid: number): number {
    const id = this.#nextId++;
    const value = info?.value ?? id;
    const stamped = info === null ? null : { ...info, timerId: id, value };
    this.#posix.set(id, {
      ...{ deadline: Number.POSITIVE_INFINITY, intervalNs: 0, sent: null },
      ...{ info: stamped, tid, clockId },
    });
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
  clockOf(id: number): number {
    return this.#posix.get(id)!.clockId;
  }
  overrun(id: number): number {
    return this.#posix.get(id)!.sent?.overrun ?? 0;
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
