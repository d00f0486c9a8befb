/** Timer modes: bits 18 and 17 of the LVT entry (SDM vol. 3A, 11.5.1). */
const ONE_SHOT = 0;
const PERIODIC = 1;
const TSC_DEADLINE = 2;
/** A period that is shorter is this long: the guest would do nothing but take interrupts. */
const SHORTEST_PERIOD_NS = 20_000;
/** The timer of a local APIC: SDM vol. 3A, 11.5.4. It counts nanoseconds, divided by 1 to 128. */
export class LapicTimer {
    clock;
    fire;
    tscToNs;
    #mode = ONE_SHOT;
    #masked = true;
    #initial = 0;
    #divide = 0;
    #startNs = 0;
    /** What the guest's TSC has to reach; 0: not armed. */
    #deadline = 0n;
    /** A one-shot count has reached zero, where it stays until a new one is written, in whatever mode. */
    #expired = true;
    #timer;
    /**
     * `fire` is called when the count reaches zero while the entry is not masked. `tscToNs` is the guest time at which
     * the guest's time stamp counter has a value.
     */
    constructor(clock, fire, tscToNs) {
        this.clock = clock;
        this.fire = fire;
        this.tscToNs = tscToNs;
        this.#timer = clock.timer(() => this.#expire());
    }
    /** Fires what is due, before the LVT entry is written: the count has reached zero even if nobody has looked since. */
    settle() {
        const isDue = this.#mode === ONE_SHOT && !this.#masked && !this.#expired && this.#nextNs() <= this.clock.now();
        if (isDue)
            this.#expire();
    }
    /** The LVT entry has been written: mode and mask. */
    setEntry(mode, masked) {
        if (mode !== this.#mode && (mode === TSC_DEADLINE || this.#mode === TSC_DEADLINE)) {
            this.#initial = 0;
            this.#deadline = 0n;
        }
        // A count that was begun again is not that far in the past.
        if (this.#mode === PERIODIC && mode === ONE_SHOT && !this.#expired)
            this.#startNs = this.clock.now() - (this.#initial - this.current()) * this.#nsPerCount;
        // What went by while it was masked is not made up for.
        if (this.#masked && this.#mode === ONE_SHOT && this.#nextNs() <= this.clock.now())
            this.#expired = true;
        this.#mode = mode;
        this.#masked = masked;
        this.#arm();
    }
    get initial() {
        return this.#initial;
    }
    setInitial(count) {
        if (this.#mode === TSC_DEADLINE)
            return;
        this.#initial = count;
        this.#expired = false;
        this.#startNs = this.clock.now();
        this.#arm();
    }
    get divide() {
        return this.#divide;
    }
    /** Ticks a count: bits 3, 1 and 0 of the divide configuration are 0 for 2, ... 6 for 128, 7 for 1. */
    get #nsPerCount() {
        const code = (this.#divide & 3) | ((this.#divide & 8) >> 1);
        return 1 << ((code + 1) & 7);
    }
    setDivide(value) {
        const current = this.current();
        this.#divide = value & 0x0b;
        // It goes on from where it is.
        this.#startNs = this.clock.now() - (this.#initial - current) * this.#nsPerCount;
        this.#arm();
    }
    current() {
        if (this.#initial === 0 || this.#expired || this.#mode === TSC_DEADLINE)
            return 0;
        const counts = Math.floor((this.clock.now() - this.#startNs) / this.#nsPerCount);
        if (this.#mode === PERIODIC)
            return this.#initial - (counts % this.#initial);
        return Math.max(0, this.#initial - counts);
    }
    /** IA32_TSC_DEADLINE. */
    get deadline() {
        if (this.#mode !== TSC_DEADLINE)
            return 0n;
        return this.#deadline;
    }
    set deadline(tsc) {
        if (this.#mode !== TSC_DEADLINE)
            return;
        this.#deadline = tsc;
        this.#arm();
    }
    /** When the count next reaches zero, ns; Infinity: never. */
    #nextNs() {
        if (this.#mode === TSC_DEADLINE)
            return this.#deadline === 0n ? Number.POSITIVE_INFINITY : this.tscToNs(this.#deadline);
        if (this.#initial === 0)
            return Number.POSITIVE_INFINITY;
        const lengthNs = this.#initial * this.#nsPerCount;
        if (this.#mode === ONE_SHOT)
            return this.#startNs + lengthNs;
        const now = this.clock.now();
        const next = this.#startNs + (Math.floor((now - this.#startNs) / lengthNs) + 1) * lengthNs;
        return Math.max(next, lengthNs < SHORTEST_PERIOD_NS ? now + SHORTEST_PERIOD_NS : 0);
    }
    #arm() {
        if (this.#masked || (this.#mode !== TSC_DEADLINE && this.#expired))
            this.#timer.disarm();
        else
            this.#timer.arm(this.#nextNs());
    }
    #expire() {
        if (this.#mode === TSC_DEADLINE)
            this.#deadline = 0n;
        if (this.#mode === ONE_SHOT)
            this.#expired = true;
        if (this.#mode === PERIODIC)
            this.#arm();
        this.fire();
    }
    reset() {
        this.#mode = ONE_SHOT;
        this.#masked = true;
        this.#initial = 0;
        this.#divide = 0;
        this.#startNs = 0;
        this.#deadline = 0n;
        this.#expired = true;
        this.#arm();
    }
    state() {
        return {
            mode: this.#mode,
            masked: this.#masked,
            initial: this.#initial,
            divide: this.#divide,
            startNs: this.#startNs,
            deadline: String(this.#deadline),
            expired: this.#expired,
        };
    }
    restore(state) {
        this.#mode = state.mode;
        this.#masked = state.masked;
        this.#initial = state.initial;
        this.#divide = state.divide;
        this.#startNs = state.startNs;
        this.#deadline = BigInt(state.deadline);
        this.#expired = state.expired;
        this.#arm();
    }
}
