import { PendingSignals } from './pending.js';
import { type SignalInfo, SignalSet } from './signal-info.js';
export { type SignalInfo, SignalSet } from './signal-info.js';
/** A signal's disposition: struct k_sigaction. */
export interface SignalAction {
    handler: number;
    flags: number;
    restorer: number;
    maskLow: number;
    maskHigh: number;
}
/** Signals that stop the process by default. */
export declare const STOPPING: ReadonlySet<number>;
/** What a process does on each signal: sighand_struct. Shared by the tasks that clone(2) made with CLONE_SIGHAND. */
export declare class SignalHandlers {
    /** Tasks that have it. */
    users: number;
    readonly actions: SignalAction[];
    constructor();
    copy(): SignalHandlers;
    ignores(signal: number): boolean;
}
/** A thread's signal state: blocked and pending signals, alternate stack, and the process's dispositions. */
export declare class Signals {
    handlers: SignalHandlers;
    /** Sent to the process. */
    readonly shared: PendingSignals;
    readonly blocked: SignalSet;
    /** Sent to this thread. */
    readonly own: PendingSignals;
    /** Mask to restore after sigsuspend(2). */
    saved: {
        low: number;
        high: number;
    } | null;
    /** What sigtimedwait(2) waits for, although it is blocked. */
    readonly awaited: SignalSet;
    altStack: number;
    altSize: number;
    altFlags: number;
    constructor(handlers: SignalHandlers, 
    /** Sent to the process. */
    shared: PendingSignals);
    /** Of a new thread or process: the same mask, nothing pending. */
    copy(handlers: SignalHandlers, shared: PendingSignals): Signals;
    copyAlternateStack(from: Signals): void;
    get actions(): SignalAction[];
    setMask(low: number, high: number): void;
    /** True if a signal is pending that is not blocked. */
    get deliverable(): boolean;
    /** Whether a signal that was just sent ends a wait. */
    get wakes(): boolean;
    get pendingLow(): number;
    get pendingHigh(): number;
    ignores(signal: number): boolean;
    /** Takes the pending signal out that is to be delivered next, of those not in `blocked`: the thread's own first. */
    take(blockedLow?: number, blockedHigh?: number): SignalInfo | null;
    /** execve(2): handlers go back to the default, ignored signals stay ignored. */
    exec(): void;
}
