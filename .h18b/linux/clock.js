/** Clock ids: linux/time.h. */
export const CLOCK_REALTIME = 0;
export const CLOCK_MONOTONIC = 1;
export const CLOCK_PROCESS_CPUTIME_ID = 2;
export const CLOCK_THREAD_CPUTIME_ID = 3;
export const CLOCK_MONOTONIC_RAW = 4;
export const CLOCK_REALTIME_COARSE = 5;
export const CLOCK_MONOTONIC_COARSE = 6;
export const CLOCK_BOOTTIME = 7;
export const CLOCK_REALTIME_ALARM = 8;
export const CLOCK_BOOTTIME_ALARM = 9;
export const CLOCK_TAI = 11;
/** Where time starts under `--icount`: 2026-01-01 00:00:00 UTC. */
const ICOUNT_EPOCH = 1767225600;
/**
 * Guest time. Without `instructions`, the host's clocks; with it (`--icount`), one nanosecond an instruction from a
 * fixed epoch, and a sleep moves the clock instead of waiting.
 */
export class Clock {
    sec = 0;
    ns = 0;
    #instructions;
    #realSec;
    #realNs;
    #monotonicStart;
    #skippedNs = 0;
    #sleeper = new Int32Array(new SharedArrayBuffer(4));
    constructor(instructions) {
        this.#instructions = instructions;
        this.#monotonicStart = this.monotonic();
        if (instructions !== null) {
            this.#realSec = ICOUNT_EPOCH;
            this.#realNs = 0;
        }
        else {
            const ms = performance.timeOrigin + performance.now();
            this.#realSec = Math.floor(ms / 1000);
            this.#realNs = (ms - this.#realSec * 1000) * 1e6;
        }
    }
    /** CLOCK_MONOTONIC into `sec` and `ns`. The host's comes as whole numbers: no digit is lost, and nothing divided. */
    #readMonotonic() {
        const count = this.#instructions;
        if (count === null) {
            const now = process.hrtime();
            this.sec = now[0];
            this.ns = now[1];
        }
        else
            this.#split(0, count() + this.#skippedNs);
    }
    #split(sec, ns) {
        const whole = Math.floor(ns / 1e9);
        this.sec = sec + whole;
        this.ns = Math.floor(ns - whole * 1e9);
    }
    /** CLOCK_MONOTONIC in nanoseconds. */
    monotonic() {
        const count = this.#instructions;
        if (count !== null)
            return count() + this.#skippedNs;
        const now = process.hrtime();
        return now[0] * 1e9 + now[1];
    }
    /** Nanoseconds from somewhere on, for differences: makes nothing that has to be collected. */
    ticks() {
        return this.#instructions === null ? performance.now() * 1e6 : this.#instructions() + this.#skippedNs;
    }
    /** Time is the count of instructions. */
    get isCounted() {
        return this.#instructions !== null;
    }
    /** Nanoseconds since the VM started. */
    elapsed() {
        return this.monotonic() - this.#monotonicStart;
    }
    /** Milliseconds since 1970. */
    nowMs() {
        return this.#realSec * 1000 + (this.#realNs + this.elapsed()) / 1e6;
    }
    /** CPU time used, in nanoseconds. */
    cpu() {
        if (this.#instructions !== null)
            return this.#instructions();
        const usage = process.cpuUsage();
        return (usage.user + usage.system) * 1000;
    }
    /** Reads a clock into `sec` and `ns`; false: no such clock. */
    read(id) {
        switch (id) {
            case CLOCK_REALTIME:
            case CLOCK_REALTIME_COARSE:
            case CLOCK_REALTIME_ALARM:
                this.#split(this.#realSec, this.#realNs + this.elapsed());
                return true;
            case CLOCK_TAI:
                this.#split(this.#realSec + 37, this.#realNs + this.elapsed());
                return true;
            case CLOCK_MONOTONIC:
            case CLOCK_MONOTONIC_RAW:
            case CLOCK_MONOTONIC_COARSE:
            case CLOCK_BOOTTIME:
            case CLOCK_BOOTTIME_ALARM:
                this.#readMonotonic();
                return true;
            case CLOCK_PROCESS_CPUTIME_ID:
            case CLOCK_THREAD_CPUTIME_ID:
                this.#split(0, this.cpu());
                return true;
            default:
                return false;
        }
    }
    /** Lets `ns` nanoseconds pass; Infinity: waits for ever (until the host ends us). */
    sleep(ns) {
        if (ns <= 0)
            return;
        if (this.#instructions !== null && ns !== Number.POSITIVE_INFINITY)
            this.#skippedNs += Math.ceil(ns);
        else
            Atomics.wait(this.#sleeper, 0, 0, ns / 1e6);
    }
    /** Waits on the host, whatever the guest's clock does. */
    pause(ms) {
        Atomics.wait(this.#sleeper, 0, 0, ms);
    }
}
