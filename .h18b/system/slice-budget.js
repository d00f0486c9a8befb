/**
 * Guest instructions a ns, as a first guess for how long a slice may be until a timer is due; and within what bounds it
 * is.
 */
const SPEED = 0.3;
const LEAST_SPEED = 0.01;
const LARGEST_SPEED = 1;
/** A slice that is shorter than this, ns, tells nothing of the speed. */
const SHORTEST_MEASURED_NS = 50_000;
const LEAST_SLICE = 2000;
/** How many guest instructions may be executed until somebody looks at the clock. */
export class SliceBudget {
    clock;
    slice;
    /** Guest instructions a host ns, as the last slices had it; exits count as they are charged. */
    #speed = SPEED;
    constructor(clock, slice) {
        this.clock = clock;
        this.slice = slice;
    }
    /** Instructions until the next timer is due, as far as can be said. */
    next() {
        const left = this.clock.nextDeadlineNs() - this.clock.now();
        if (this.clock.counted)
            return Math.max(1, Math.min(this.slice, left));
        return Math.max(LEAST_SLICE, Math.min(this.slice, Math.floor(left * this.#speed)));
    }
    /** How fast the guest is: faster is believed at once, slower (the host may be busy) only bit by bit. */
    measure(instructions, ns) {
        if (ns < SHORTEST_MEASURED_NS || instructions < LEAST_SLICE)
            return;
        const speed = Math.min(LARGEST_SPEED, Math.max(LEAST_SPEED, instructions / ns));
        this.#speed += (speed - this.#speed) * (speed > this.#speed ? 0.5 : 0.05);
    }
}
