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
export declare class SignalSet {
    low: number;
    high: number;
    has(signal: number): boolean;
    add(signal: number): void;
    delete(signal: number): void;
    set(low: number, high: number): void;
}
