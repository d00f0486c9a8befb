import { type SignalInfo, SignalSet } from './signal-info.js';
/** Signals on their way to a thread, or to a process as a whole: struct sigpending. */
export declare class PendingSignals {
    #private;
    readonly set: SignalSet;
    /** Standard signals do not queue; real-time ones do. */
    add(info: SignalInfo): void;
    /** Takes the signal out that is to be delivered next, of those not in the blocked set. */
    take(blockedLow: number, blockedHigh: number): SignalInfo | null;
    discard(signal: number): void;
    clear(): void;
}
