import { host } from '../host/host.js';
/**
 * How long guest code runs before the host's events (sockets, timers, input) get their turn, ms; and while data moves
 * between guest and host.
 */
const TURN_MS = 10;
const BUSY_TURN_MS = 1;
/** How long after data have moved more are expected, ms. */
const BUSY_MS = 20;
/**
 * Waits below this are made by the thread itself, ms: the host's timers are too coarse for the shortest, and a turn of
 * its event loop costs more than a guest that ticks 250 times a second (4 ms) does in one tick. The second: while data
 * move between guest and host.
 */
const SHORT_WAIT_MS = 5;
const SHORT_BUSY_WAIT_MS = 0.5;
const LONGEST_TIMER_MS = 0x7fffffff;
/** When the host's events get their turn: the guest's thread is theirs as well. */
export class HostTurns {
    /** When they last had it, ms. */
    #servedMs = 0;
    #busyUntilMs = 0;
    #wake = null;
    #idle = new Int32Array(new SharedArrayBuffer(4));
    /** Data move between guest and host: the host's events come more often for a while. */
    busy() {
        this.#busyUntilMs = performance.now() + BUSY_MS;
    }
    get #isBusy() {
        return this.#busyUntilMs > 0 && performance.now() < this.#busyUntilMs;
    }
    /** How long guest code runs at a time, ms. */
    get turnMs() {
        return this.#isBusy ? BUSY_TURN_MS : TURN_MS;
    }
    /** Whether the host's events have waited for long enough. */
    get due() {
        return performance.now() - this.#servedMs >= this.turnMs;
    }
    /** The host's events that wait are served. */
    async serve() {
        await host.serveEvents();
        this.#servedMs = performance.now();
    }
    /** Whether a wait is so short that `doze` does it. */
    isShort(ms) {
        return ms < (this.#isBusy ? SHORT_BUSY_WAIT_MS : SHORT_WAIT_MS);
    }
    /** Waits without looking at the host's events. */
    doze(ms) {
        if (ms > 0)
            Atomics.wait(this.#idle, 0, 0, ms);
    }
    /** Serves the host's events until `ms` are over (Infinity: never) or one of them calls `wake`. */
    async sleep(ms) {
        await new Promise((resolve) => {
            const timer = Number.isFinite(ms) ? setTimeout(() => this.wake(), Math.min(ms, LONGEST_TIMER_MS)) : null;
            this.#wake = () => {
                if (timer)
                    clearTimeout(timer);
                this.#wake = null;
                this.#servedMs = performance.now();
                resolve();
            };
        });
    }
    /** Ends a sleep. */
    wake() {
        this.#wake?.();
    }
}
