import type { Clock } from './clock.js';
import type { SignalInfo } from './signals/signals.js';
/**
 * setitimer(2), alarm(2) and timer_create(2). CPU-time timers run on the CPU clock, looked at on the same occasions.
 */
export declare class Timers {
    #private;
    readonly clock: Clock;
    readonly send: (info: SignalInfo) => void;
    /** `next` has changed. */
    readonly changed: (timers: Timers) => void;
    /** The earliest deadline. */
    next: number;
    armed: boolean;
    constructor(clock: Clock, send: (info: SignalInfo) => void, 
    /** `next` has changed. */
    changed?: (timers: Timers) => void);
    /** Sends the signals that are due. */
    fire(): void;
    /** Time left and interval of interval timer `which`, in nanoseconds. */
    getItimer(which: number): {
        left: number;
        interval: number;
    };
    setItimer(which: number, ns: number, intervalNs: number): void;
    create(info: SignalInfo | null): number;
    get count(): number;
    has(id: number): boolean;
    get(id: number): {
        left: number;
        interval: number;
    };
    set(id: number, deadline: number, intervalNs: number): void;
    overrun(id: number): number;
    delete(id: number): void;
    /** The process has ended. */
    clear(): void;
    /** execve(2) deletes POSIX timers; interval timers go on. */
    exec(): void;
}
