import type { LatencyStats } from '../stats.js';
/**
 * How long interrupts wait for the processor: from the moment at which a device raises one, a timer's time comes, or
 * the guest sets EFLAGS.IF, whichever is last, to the entry of the handler. In guest time and in guest instructions;
 * those between a timer's time and the moment at which it is noticed are reckoned from the speed of the slice.
 */
export declare class InterruptLatency {
    #private;
    private readonly nowNs;
    private readonly instructions;
    constructor(nowNs: () => number, instructions: () => number);
    /** Guest code starts to run. */
    starts(): void;
    /** Runs `fire`, which fires timers of which the first was due at `dueNs`. */
    whileTimers(dueNs: number, fire: () => void): void;
    /** An interrupt is pending that the processor would take. */
    takeable(): void;
    /** There is none (any more), or the processor does not take interrupts. */
    nothing(): void;
    /** The handler is about to be entered. */
    taken(): void;
    stats(): LatencyStats;
}
