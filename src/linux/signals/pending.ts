import * as N from './numbers.js';
import { type SignalInfo, SignalSet } from './signal-info.js';

/** Faults come first: next_signal() of kernel/signal.c. */
const SYNCHRONOUS = [N.SIGSEGV, N.SIGBUS, N.SIGILL, N.SIGTRAP, N.SIGFPE, N.SIGSYS].reduce(
  (bits, signal) => bits | (1 << (signal - 1)),
  0,
);
/** RLIMIT_SIGPENDING, as far as one signal goes. */
const QUEUE_LIMIT = 1024;

/** Signals on their way to a thread, or to a process as a whole: struct sigpending. */
export class PendingSignals {
  readonly set = new SignalSet();
  readonly #queues = new Map<number, SignalInfo[]>();

  /** Standard signals do not queue; real-time ones do. */
  add(info: SignalInfo): void {
    const { signal } = info;
    let queue = this.#queues.get(signal);
    if (queue === undefined) {
      queue = [];
      this.#queues.set(signal, queue);
    }
    if (queue.length > 0 && (signal < 32 || queue.length >= QUEUE_LIMIT)) return;
    queue.push(info);
    this.set.add(signal);
  }

  /** Whether a signal of timer `id` waits. */
  holdsTimer(signal: number, id: number): boolean {
    return this.#queues.get(signal)?.some((info) => info.timerId === id) === true;
  }

  /** Takes the signal out that is to be delivered next, of those not in the blocked set. */
  take(blockedLow: number, blockedHigh: number): SignalInfo | null {
    const low = this.set.low & ~blockedLow;
    const high = this.set.high & ~blockedHigh;
    if ((low | high) === 0) return null;
    const sync = low & SYNCHRONOUS;
    const pick = sync !== 0 ? sync : low;
    const signal = pick !== 0 ? 32 - Math.clz32(pick & -pick) : 64 - Math.clz32(high & -high);
    const queue = this.#queues.get(signal);
    const info = queue?.shift() ?? { signal, code: N.SI_USER };
    if (queue === undefined || queue.length === 0) this.set.delete(signal);
    return info;
  }

  discard(signal: number): void {
    this.#queues.delete(signal);
    this.set.delete(signal);
  }

  clear(): void {
    this.#queues.clear();
    this.set.set(0, 0);
  }
}
