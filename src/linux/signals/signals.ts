import * as N from './numbers.js';

/** siginfo_t, the fields that the kernel fills; which of them apply depends on `code`. */
export interface SignalInfo {
  readonly signal: number;
  readonly code: number;
  /** For faults. */
  readonly address?: number;
  readonly pid?: number;
  readonly uid?: number;
  readonly timerId?: number;
  readonly overrun?: number;
  /** sigval, as its low and high 32 bits. */
  readonly value?: number;
  readonly valueHigh?: number;
}

/** A signal's disposition: struct k_sigaction. */
export interface SignalAction {
  handler: number;
  flags: number;
  restorer: number;
  maskLow: number;
  maskHigh: number;
}

/** A set of signals as two 32-bit halves (bit n-1: signal n). */
export class SignalSet {
  low = 0;
  high = 0;
  has(signal: number): boolean {
    return signal <= 32 ? ((this.low >>> (signal - 1)) & 1) !== 0 : ((this.high >>> (signal - 33)) & 1) !== 0;
  }
  add(signal: number): void {
    if (signal <= 32) this.low |= 1 << (signal - 1);
    else this.high |= 1 << (signal - 33);
  }
  delete(signal: number): void {
    if (signal <= 32) this.low &= ~(1 << (signal - 1));
    else this.high &= ~(1 << (signal - 33));
  }
  set(low: number, high: number): void {
    this.low = low | 0;
    this.high = high | 0;
  }
}

const UNBLOCKABLE = (1 << (N.SIGKILL - 1)) | (1 << (N.SIGSTOP - 1));

/** Signals that do nothing by default: signal(7). Stopping ones are ignored too: there is nobody to continue us. */
const IGNORED = new Set([N.SIGCHLD, N.SIGURG, N.SIGWINCH, N.SIGCONT, N.SIGSTOP, N.SIGTSTP, N.SIGTTIN, N.SIGTTOU]);

/** The process's signal state: dispositions, blocked and pending signals, alternate stack. */
export class Signals {
  readonly actions: SignalAction[] = [];
  readonly blocked = new SignalSet();
  readonly pending = new SignalSet();
  /** Mask to restore after sigsuspend(2). */
  saved: { low: number; high: number } | null = null;
  readonly #queues: SignalInfo[][] = [];
  altStack = 0;
  altSize = 0;
  altFlags = 2;

  constructor() {
    for (let i = 0; i <= N.NSIG; i++) {
      this.actions.push({ handler: N.SIG_DFL, flags: 0, restorer: 0, maskLow: 0, maskHigh: 0 });
      this.#queues.push([]);
    }
  }

  setMask(low: number, high: number): void {
    this.blocked.set(low & ~UNBLOCKABLE, high);
  }

  /** True if a signal is pending that is not blocked. */
  get deliverable(): boolean {
    return ((this.pending.low & ~this.blocked.low) | (this.pending.high & ~this.blocked.high)) !== 0;
  }

  ignores(signal: number): boolean {
    const handler = this.actions[signal]!.handler;
    return handler === N.SIG_IGN || (handler === N.SIG_DFL && IGNORED.has(signal));
  }

  /** Makes a signal pending: send_signal() of kernel/signal.c. */
  send(info: SignalInfo): void {
    const { signal } = info;
    if (this.ignores(signal) && !this.blocked.has(signal)) return;
    const queue = this.#queues[signal]!;
    // Standard signals do not queue; real-time ones do, up to RLIMIT_SIGPENDING.
    if (queue.length > 0 && (signal < 32 || queue.length >= 1024)) return;
    queue.push(info);
    this.pending.add(signal);
  }

  /** Takes the pending signal out that is to be delivered next, of those not in `blocked`. */
  take(blockedLow = this.blocked.low, blockedHigh = this.blocked.high): SignalInfo | null {
    const low = this.pending.low & ~blockedLow;
    const high = this.pending.high & ~blockedHigh;
    if ((low | high) === 0) return null;
    // Synchronous faults first: next_signal() of kernel/signal.c.
    const sync = low & ((1 << 10) | (1 << 6) | (1 << 3) | (1 << 4) | (1 << 7) | (1 << 30));
    const pick = sync !== 0 ? sync : low;
    const signal = pick !== 0 ? 32 - Math.clz32(pick & -pick) : 64 - Math.clz32(high & -high);
    const queue = this.#queues[signal]!;
    const info = queue.shift() ?? { signal, code: N.SI_USER };
    if (queue.length === 0) this.pending.delete(signal);
    return info;
  }

  discard(signal: number): void {
    this.#queues[signal]!.length = 0;
    this.pending.delete(signal);
  }

  /** execve(2): handlers go back to the default, ignored signals stay ignored. */
  exec(): void {
    for (const action of this.actions) {
      if (action.handler !== N.SIG_IGN) action.handler = N.SIG_DFL;
      action.flags = 0;
      action.maskLow = action.maskHigh = 0;
    }
    this.altStack = this.altSize = 0;
    this.altFlags = 2;
  }
}
