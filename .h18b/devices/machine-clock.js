/** Where wall-clock time starts when time is the instruction count: 2026-01-01 00:00:00 UTC. */
const ICOUNT_START_MS = Date.UTC(2026, 0, 1);
class QueuedTimer {
    queue;
    fire;
    /** When to fire, ns; Infinity: not armed. */
    atNs = Number.POSITIVE_INFINITY;
    /** Timers for the same time fire in the order in which they were armed. */
    order = 0;
    /** Place in the heap; -1: not armed. */
    index = -1;
    constructor(queue, fire) {
        this.queue = queue;
        this.fire = fire;
    }
    arm(atNs) {
        this.queue.arm(this, atNs);
    }
    disarm() {
        this.queue.disarm(this);
    }
}
/** Armed timers as a binary heap: the earliest is at index 0. */
class TimerQueue {
    #heap = [];
    #armed = 0;
    /** The time for which timers are being fired. */
    #firingNs = Number.NEGATIVE_INFINITY;
    get firstNs() {
        const first = this.#heap[0];
        return first === undefined ? Number.POSITIVE_INFINITY : first.atNs;
    }
    arm(timer, atNs) {
        // NaN would break the heap's order, Infinity never fires.
        if (!(atNs < Number.POSITIVE_INFINITY)) {
            this.disarm(timer);
            return;
        }
        timer.atNs = atNs > this.#firingNs ? atNs : this.#firingNs + 1;
        timer.order = this.#armed++;
        if (timer.index < 0) {
            timer.index = this.#heap.length;
            this.#heap.push(timer);
        }
        this.#up(timer);
        this.#down(timer);
    }
    disarm(timer) {
        const index = timer.index;
        if (index < 0)
            return;
        timer.index = -1;
        timer.atNs = Number.POSITIVE_INFINITY;
        const last = this.#heap.pop();
        if (last === timer)
            return;
        last.index = index;
        this.#heap[index] = last;
        this.#up(last);
        this.#down(last);
    }
    /**
     * Fires what is due at `nowNs`, in order of time. One that is armed meanwhile for a time that is past waits for the
     * next call, so this ends whatever the guest has programmed.
     */
    fireDue(nowNs) {
        this.#firingNs = nowNs;
        while (this.firstNs <= nowNs) {
            const timer = this.#heap[0];
            this.disarm(timer);
            timer.fire();
        }
        this.#firingNs = Number.NEGATIVE_INFINITY;
    }
    #before(a, b) {
        return a.atNs < b.atNs || (a.atNs === b.atNs && a.order < b.order);
    }
    #up(timer) {
        const heap = this.#heap;
        let index = timer.index;
        while (index > 0) {
            const parent = heap[(index - 1) >> 1];
            if (!this.#before(timer, parent))
                break;
            heap[index] = parent;
            parent.index = index;
            index = (index - 1) >> 1;
        }
        heap[index] = timer;
        timer.index = index;
    }
    #down(timer) {
        const heap = this.#heap;
        let index = timer.index;
        for (;;) {
            let child = 2 * index + 1;
            if (child >= heap.length)
                break;
            if (child + 1 < heap.length && this.#before(heap[child + 1], heap[child]))
                child++;
            if (!this.#before(heap[child], timer))
                break;
            heap[index] = heap[child];
            heap[index].index = index;
            index = child;
        }
        heap[index] = timer;
        timer.index = index;
    }
}
/**
 * Guest time: the host's monotonic clock or the instruction count, and the queue of everything that waits for a time.
 */
export class MachineClock {
    #queue = new TimerQueue();
    /** Time without skips and restored time. */
    #source;
    /** The time while timers fire: the same for all of them. */
    #firingNs = null;
    #startMs;
    #offsetNs;
    /** Whether time is the instruction count. */
    counted;
    constructor(options = {}) {
        const { instructions, nsPerInstruction = 1 } = options;
        this.counted = instructions !== undefined;
        if (instructions !== undefined)
            this.#source = () => Math.floor(instructions() * nsPerInstruction);
        else
            this.#source = options.hostNs ?? (() => Math.floor(performance.now() * 1e6));
        this.#startMs = options.startMs ?? (this.counted ? ICOUNT_START_MS : Date.now());
        this.#offsetNs = -this.#source(Number.POSITIVE_INFINITY);
    }
    now() {
        return this.#firingNs ?? this.#source(this.#queue.firstNs - this.#offsetNs) + this.#offsetNs;
    }
    wallClockMs() {
        return this.#startMs + this.now() / 1e6;
    }
    timer(fire) {
        return new QueuedTimer(this.#queue, fire);
    }
    /** When the next timer is due; Infinity: none is armed. */
    nextDeadlineNs() {
        return this.#queue.firstNs;
    }
    /** Fires the timers that are due. To be called between guest instructions. */
    run() {
        if (this.#queue.firstNs === Number.POSITIVE_INFINITY)
            return;
        const now = this.now();
        if (this.#queue.firstNs > now)
            return;
        this.#firingNs = now;
        this.#queue.fireDue(now);
        this.#firingNs = null;
    }
    /** A time of this clock by that which it was given. */
    sourceNs(ns) {
        return ns - this.#offsetNs;
    }
    /** Moves time forward to `ns`, as a halted guest does under `--icount`. */
    skipTo(ns) {
        this.#offsetNs += Math.max(0, ns - this.now());
    }
    state() {
        return { nowNs: this.now(), wallClockMs: this.wallClockMs() };
    }
    /**
     * Goes on from the saved time; the wall clock, unless time is counted, from the host's. Timers are the devices' to
     * arm.
     */
    restore(state) {
        const nowNs = state.nowNs;
        this.#offsetNs += nowNs - this.now();
        this.#startMs = (this.counted ? state.wallClockMs : Date.now()) - nowNs / 1e6;
    }
}
