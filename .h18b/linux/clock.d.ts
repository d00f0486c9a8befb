/** Clock ids: linux/time.h. */
export declare const CLOCK_REALTIME = 0;
export declare const CLOCK_MONOTONIC = 1;
export declare const CLOCK_PROCESS_CPUTIME_ID = 2;
export declare const CLOCK_THREAD_CPUTIME_ID = 3;
export declare const CLOCK_MONOTONIC_RAW = 4;
export declare const CLOCK_REALTIME_COARSE = 5;
export declare const CLOCK_MONOTONIC_COARSE = 6;
export declare const CLOCK_BOOTTIME = 7;
export declare const CLOCK_REALTIME_ALARM = 8;
export declare const CLOCK_BOOTTIME_ALARM = 9;
export declare const CLOCK_TAI = 11;
/**
 * Guest time. Without `instructions`, the host's clocks; with it (`--icount`), one nanosecond an instruction from a
 * fixed epoch, and a sleep moves the clock instead of waiting.
 */
export declare class Clock {
    #private;
    sec: number;
    ns: number;
    constructor(instructions: (() => number) | null);
    /** CLOCK_MONOTONIC in nanoseconds. */
    monotonic(): number;
    /** Nanoseconds from somewhere on, for differences: makes nothing that has to be collected. */
    ticks(): number;
    /** Time is the count of instructions. */
    get isCounted(): boolean;
    /** Nanoseconds since the VM started. */
    elapsed(): number;
    /** Milliseconds since 1970. */
    nowMs(): number;
    /** CPU time used, in nanoseconds. */
    cpu(): number;
    /** Reads a clock into `sec` and `ns`; false: no such clock. */
    read(id: number): boolean;
    /** Lets `ns` nanoseconds pass; Infinity: waits for ever (until the host ends us). */
    sleep(ns: number): void;
    /** Waits on the host, whatever the guest's clock does. */
    pause(ms: number): void;
}
