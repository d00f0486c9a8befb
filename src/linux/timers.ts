import type { Clock } from './clock.js';
import * as N from './signals/numbers.js';
import type { SignalInfo } from './signals/signals.js';

interface Timer {
  /** Nanoseconds of CLOCK_MONOTONIC, or of `cpu`; Infinity: not armed. */
  deadline: number;
  intervalNs: number;
  readonly info: SignalInfo | null;
  /** Which thread gets the signal; 0: the process. */
  readonly tid: number;
  /** The clock that absolute times are of. */
  readonly clockId: number;
  /** It runs on CPU time, which this tells in ns; null: on CLOCK_MONOTONIC. */
  readonly cpu: CpuTime | null;
  /** What was sent last: it counts the expirations that came while it was pending. */
  sent: { overrun: number } | null;
}

/** CPU time of a process or thread so far, ns. */
export type CpuTime = () => number;

/** How often CPU time is looked at, at most, ns: a tick of a kernel with 1000 of them a second. */
const LOOK_NS = 1e6;

/** Sends `info` to a process, or a thread of it; tells whether the last one is still pending. */
export interface TimerSignals {
  send(info: SignalInfo, tid: number): void;
  isPending(info: SignalInfo, tid: number): boolean;
}

function itimer(signal: number, cpu: CpuTime | null): Timer {
  const info = { signal, code: N.SI_KERNEL };
  return { deadline: Number.POSITIVE_INFINITY, intervalNs: 0, info, tid: 0, clockId: 0, cpu, sent: null };
}

/**
 * setitimer(2), alarm(2), timer_create(2) and RLIMIT_CPU. There is one processor, so what runs on CPU time cannot be
 * due before that much time has passed: it is looked at then, and again later if its process has not run meanwhile.
 */
export class Timers {
  readonly #itimers: readonly Timer[];
  readonly #posix = new Map<number, Timer>();
  #nextId = 0;
  /** What is to happen when the process has used `at` ns of CPU time; it says when again. */
  #cpuWatch: { readonly at: number; readonly expired: () => number } | null = null;
  /** The earliest deadline of CLOCK_MONOTONIC. */
  next = Number.POSITIVE_INFINITY;
  /** When CPU time is looked at next, CLOCK_MONOTONIC ns. */
  #look = Number.POSITIVE_INFINITY;
  armed = false;

  constructor(
    readonly clock: Clock,
    readonly signals: TimerSignals,
    /** Of the process. */
    readonly cpuTime: CpuTime,
    /** `armed` may have changed. */
    readonly changed: (timers: Timers) => void = () => {},
  ) {
    // All of the time counts as spent in user mode.
    this.#itimers = [itimer(N.SIGALRM, null), itimer(N.SIGVTALRM, cpuTime), itimer(N.SIGPROF, cpuTime)];
  }

  /** Sends the signals that are due. */
  fire(): void {
    if (!this.armed) return;
    const now = this.clock.monotonic();
    if (now < this.next && now < this.#look) return;
    for (const t of this.#itimers) this.#fireOne(t, now);
    for (const t of this.#posix.values()) this.#fireOne(t, now);
    const watch = this.#cpuWatch;
    if (watch !== null && this.cpuTime() >= watch.at) this.watchCpu(watch.expired(), watch.expired);
    this.#update();
  }
  #fireOne(t: Timer, wallNow: number): void {
    if (t.deadline === Number.POSITIVE_INFINITY) return;
    const now = t.cpu?.() ?? wallNow;
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
    let cpuLeft = this.#cpuWatch === null ? Number.POSITIVE_INFINITY : this.#cpuWatch.at - this.cpuTime();
    const count = (t: Timer): void => {
      if (t.deadline === Number.POSITIVE_INFINITY) return;
      if (t.cpu === null) next = Math.min(next, t.deadline);
      else cpuLeft = Math.min(cpuLeft, t.deadline - t.cpu());
    };
    for (const t of this.#itimers) count(t);
    for (const t of this.#posix.values()) count(t);
    this.next = next;
    const looks = cpuLeft !== Number.POSITIVE_INFINITY;
    this.#look = looks ? this.clock.monotonic() + Math.max(cpuLeft, LOOK_NS) : cpuLeft;
    this.armed = looks || next !== Number.POSITIVE_INFINITY;
    this.changed(this);
  }
  #set(t: Timer, deadline: number, intervalNs: number): void {
    t.deadline = deadline;
    t.intervalNs = intervalNs;
    if (t.sent !== null) t.sent.overrun = 0;
    this.#update();
  }
  #left(t: Timer): number {
    return t.deadline === Number.POSITIVE_INFINITY ? 0 : Math.max(1000, t.deadline - this.#now(t));
  }
  /** What `deadline` of a timer is compared with. */
  #now(t: Timer): number {
    return t.cpu?.() ?? this.clock.monotonic();
  }

  /** Has `expired` called when the process has used `at` ns of CPU time; it returns when again. Infinity: never. */
  watchCpu(at: number, expired: () => number): void {
    this.#cpuWatch = at === Number.POSITIVE_INFINITY ? null : { at, expired };
    this.#update();
  }

  /** Time left and interval of interval timer `which`, in nanoseconds. */
  getItimer(which: number): { left: number; interval: number } {
    const t = this.#itimers[which]!;
    return { left: this.#left(t), interval: t.intervalNs };
  }
  setItimer(which: number, ns: number, intervalNs: number): void {
    const t = this.#itimers[which]!;
    this.#set(t, ns > 0 ? this.#now(t) + ns : Number.POSITIVE_INFINITY, intervalNs);
  }

  /**
   * A timer of the clock `clockId`, which `cpu` tells where it is one of CPU time. It sends `info`, without a value the
   * timer's id; null: nothing.
   */
  create(clockId: number, info: SignalInfo | null, tid: number, cpu: CpuTime | null = null): number {
    const id = this.#nextId++;
    const value = info?.value ?? id;
    const stamped = info === null ? null : { ...info, timerId: id, value };
    this.#posix.set(id, {
      ...{ deadline: Number.POSITIVE_INFINITY, intervalNs: 0, sent: null },
      ...{ info: stamped, tid, clockId, cpu },
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
  /** Now, on the clock that `set` takes deadlines of. */
  now(id: number): number {
    return this.#now(this.#posix.get(id)!);
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
    this.#cpuWatch = null;
    this.#update();
  }
  /** execve(2) deletes POSIX timers; interval timers go on. */
  exec(): void {
    this.#posix.clear();
    this.#update();
  }
}
