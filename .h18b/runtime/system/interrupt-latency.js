/** Steps of the histogram in each doubling. */
const STEPS = 8;
/** A doubling for each bit of a number, and one step for 0. */
const BUCKETS = 52 * STEPS + 1;
/** A distribution with its exact maximum, and percentiles within an eighth of a doubling. */
class Distribution {
    #buckets = new Uint32Array(BUCKETS);
    max = 0;
    add(value) {
        this.max = Math.max(this.max, value);
        const bucket = value < 1 ? 0 : Math.min(BUCKETS - 1, 1 + Math.floor(Math.log2(value) * STEPS));
        this.#buckets[bucket]++;
    }
    percentile(count, part) {
        let left = Math.ceil(count * part);
        for (let bucket = 0; bucket < BUCKETS; bucket++) {
            left -= this.#buckets[bucket];
            if (left <= 0)
                return Math.min(this.max, bucket === 0 ? 0 : Math.floor(2 ** (bucket / STEPS)));
        }
        return this.max;
    }
}
/**
 * How long interrupts wait for the processor: from the moment at which a device raises one, a timer's time comes, or
 * the guest sets EFLAGS.IF, whichever is last, to the entry of the handler. In guest time and in guest instructions;
 * those between a timer's time and the moment at which it is noticed are reckoned from the speed of the slice.
 */
export class InterruptLatency {
    nowNs;
    instructions;
    #ns = new Distribution();
    #instructions = new Distribution();
    #count = 0;
    /** When the pending interrupt could first have been taken; null: none is, or not yet. */
    #since = null;
    /** The time that the timers being fired were armed for. */
    #dueNs = null;
    #slice = { ns: 0, instructions: 0 };
    constructor(nowNs, instructions) {
        this.nowNs = nowNs;
        this.instructions = instructions;
    }
    /** Guest code starts to run. */
    starts() {
        this.#slice.ns = this.nowNs();
        this.#slice.instructions = this.instructions();
    }
    /** Runs `fire`, which fires timers of which the first was due at `dueNs`. */
    whileTimers(dueNs, fire) {
        this.#dueNs = dueNs;
        fire();
        this.#dueNs = null;
    }
    /** An interrupt is pending that the processor would take. */
    takeable() {
        if (this.#since !== null)
            return;
        const now = this.nowNs();
        const instructions = this.instructions();
        const ns = this.#dueNs === null ? now : Math.min(now, this.#dueNs);
        const slice = this.#slice;
        const part = ns >= now ? 0 : Math.min(1, (now - ns) / Math.max(1, now - slice.ns));
        this.#since = { ns, instructions: instructions - Math.round((instructions - slice.instructions) * part) };
    }
    /** There is none (any more), or the processor does not take interrupts. */
    nothing() {
        this.#since = null;
    }
    /** The handler is about to be entered. */
    taken() {
        if (this.#since === null)
            return;
        this.#count++;
        this.#ns.add(Math.max(0, this.nowNs() - this.#since.ns));
        this.#instructions.add(Math.max(0, this.instructions() - this.#since.instructions));
        this.#since = null;
    }
    stats() {
        const of = (d) => ({ max: Math.round(d.max), p99: d.percentile(this.#count, 0.99) });
        return { count: this.#count, ns: of(this.#ns), instructions: of(this.#instructions) };
    }
}
