import type { Clock, DeviceState, Timer } from './device.js';
export interface MachineClockOptions {
    /**
     * Guest instructions executed so far: time is their count (`--icount`), and a wait skips ahead instead of waiting.
     * Without it time is the host's.
     */
    readonly instructions?: (() => number) | undefined;
    /** With `instructions`: how long one takes. Default 1. */
    readonly nsPerInstruction?: number | undefined;
    /** Wall-clock time at the start, ms since 1970. Default: the host's, or 2026-01-01 with `instructions`. */
    readonly startMs?: number | undefined;
    /**
     * The host's monotonic clock, ns. It may stop short at the next timer, which is due at `timerNs` by the same clock,
     * until that has fired.
     */
    readonly hostNs?: ((timerNs: number) => number) | undefined;
}
/**
 * Guest time: the host's monotonic clock or the instruction count, and the queue of everything that waits for a time.
 */
export declare class MachineClock implements Clock {
    #private;
    /** Whether time is the instruction count. */
    readonly counted: boolean;
    constructor(options?: MachineClockOptions);
    now(): number;
    wallClockMs(): number;
    timer(fire: () => void): Timer;
    /** When the next timer is due; Infinity: none is armed. */
    nextDeadlineNs(): number;
    /** Fires the timers that are due. To be called between guest instructions. */
    run(): void;
    /** A time of this clock by that which it was given. */
    sourceNs(ns: number): number;
    /** Moves time forward to `ns`, as a halted guest does under `--icount`. */
    skipTo(ns: number): void;
    state(): DeviceState;
    /**
     * Goes on from the saved time; the wall clock, unless time is counted, from the host's. Timers are the devices' to
     * arm.
     */
    restore(state: DeviceState): void;
}
