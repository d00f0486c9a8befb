/** siginfo_t, the fields that the kernel fills; which of them apply depends on `code`. */
export interface SignalInfo {
  readonly signal: number;
  readonly code: number;
  /** For faults. */
  readonly address?: number;
  readonly pid?: number;
  readonly uid?: number;
  /** SIGCHLD: the child's status. */
  readonly status?: number;
  readonly timerId?: number;
  readonly overrun?: number;
  /** sigval, as its low and high 32 bits. */
  readonly value?: number;
  readonly valueHigh?: number;
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
