/** Access modes: bits 5 and 4 of the control word. */
const LATCH = 0;
const LOW = 1;
const HIGH = 2;
const STATUS_OUTPUT = 0x80;
const STATUS_NULL_COUNT = 0x40;
/** Tick of a counter that has not been loaded. */
const NEVER = Number.POSITIVE_INFINITY;
/**
 * One counter of an 8254, as a function of the tick (pulses of its input clock since the machine started). A count that
 * is written is loaded with the next pulse; `#start` is that pulse, and everything follows from the ticks since. Modes:
 * data sheet, "Mode definitions".
 */
export class PitCounter {
    gate;
    #control = 0;
    #mode = 0;
    #bcd = false;
    /** Reload value, 1 to 65536 or 10000. */
    #count = 0x10000;
    /** Tick at which the count was loaded; NEVER: not yet. */
    #start = NEVER;
    /** Ticks counted when the gate stopped modes 0 and 4, or null while it counts. */
    #paused = null;
    /**
     * A count for the next period (modes 2 and 3) or the next trigger (1 and 5): it holds from tick `from` as if it had
     * been loaded at `start`.
     */
    #next = null;
    /** Whether a count has been written since the control word. */
    #armed = false;
    /** What has been written of a count of two bytes; -1: nothing. */
    #written = -1;
    #readHigh = false;
    /** Latched count bytes still to be read, low byte first; and the latched status. */
    #latched = [];
    #status = -1;
    constructor(gate) {
        this.gate = gate;
    }
    reset(gate) {
        this.gate = gate;
        this.#program(0x30);
    }
    #program(control) {
        this.#control = control;
        const mode = (control >> 1) & 7;
        this.#mode = mode > 5 ? mode - 4 : mode;
        this.#bcd = (control & 1) !== 0;
        this.#count = this.#modulus;
        this.#start = NEVER;
        this.#paused = null;
        this.#next = null;
        this.#armed = false;
        this.#written = -1;
        this.#readHigh = false;
        this.#latched = [];
        this.#status = -1;
    }
    get #modulus() {
        return this.#bcd ? 10000 : 0x10000;
    }
    get #access() {
        return this.#control >> 4;
    }
    get #periodic() {
        return this.#mode === 2 || this.#mode === 3;
    }
    /** Whether a rising gate, not the count, starts it. */
    get #triggered() {
        return this.#mode === 1 || this.#mode === 5;
    }
    /** A control word for this counter, without its channel bits. */
    control(tick, value) {
        if (value >> 4 === LATCH)
            this.latchCount(tick);
        else
            this.#program(value);
    }
    /** Takes over what a new count made due by now. */
    #settle(tick) {
        if (this.#next === null || tick < this.#next.from)
            return;
        this.#count = this.#next.count;
        this.#start = this.#next.start;
        this.#next = null;
    }
    /** Ticks since the count was loaded; negative until it is. */
    #elapsed(tick) {
        return this.#paused ?? tick - this.#start;
    }
    /** Ticks of a square wave's high half; the low half has the rest. */
    #highTicks(count) {
        return (count + 1) >> 1;
    }
    /** OUT. */
    output(tick) {
        this.#settle(tick);
        const elapsed = this.#elapsed(tick);
        if (elapsed < 0)
            return this.#mode !== 0;
        switch (this.#mode) {
            case 0:
            case 1:
                return elapsed >= this.#count;
            case 2:
                return !this.gate || elapsed % this.#count !== this.#count - 1;
            case 3:
                return !this.gate || elapsed % this.#count < this.#highTicks(this.#count);
            default:
                return elapsed !== this.#count;
        }
    }
    /** The first tick after `tick` at which OUT goes up; Infinity if it stays as it is. */
    nextRise(tick) {
        this.#settle(tick);
        if (this.#start === NEVER || this.#paused !== null || (this.#periodic && !this.gate))
            return NEVER;
        const elapsed = tick - this.#start;
        const count = this.#count;
        if (this.#periodic) {
            if (count === 1)
                return NEVER; // OUT never moves
            // Being loaded is no rise: OUT is up before.
            const rise = this.#start + Math.max(1, Math.floor(elapsed / count) + 1) * count;
            const next = this.#next;
            return next !== null && next.from < rise ? next.start + next.count : rise;
        }
        const rise = this.#start + count + (this.#mode >= 4 ? 1 : 0);
        return rise > tick ? rise : NEVER;
    }
    /** The counting element, 0 to 65535 or 0 to 9999. */
    #value(tick) {
        this.#settle(tick);
        const count = this.#count;
        const elapsed = this.#elapsed(tick);
        if (elapsed < 0)
            return count % this.#modulus;
        if (this.#mode === 2)
            return (count - (elapsed % count)) % this.#modulus;
        if (this.#mode === 3) {
            const phase = elapsed % count;
            const high = this.#highTicks(count);
            const top = count & ~1;
            return (top - 2 * (phase < high ? phase : phase - high) + this.#modulus) % this.#modulus;
        }
        const left = (count - elapsed) % this.#modulus;
        return left < 0 ? left + this.#modulus : left;
    }
    #register(tick) {
        const value = this.#value(tick);
        if (!this.#bcd)
            return value;
        let digits = 0;
        for (let rest = value, shift = 0; shift < 16; rest = Math.floor(rest / 10), shift += 4) {
            digits |= (rest % 10) << shift;
        }
        return digits;
    }
    latchCount(tick) {
        if (this.#latched.length > 0)
            return;
        const value = this.#register(tick);
        if (this.#access === LOW)
            this.#latched = [value & 0xff];
        else if (this.#access === HIGH)
            this.#latched = [value >> 8];
        else
            this.#latched = this.#readHigh ? [value >> 8] : [value & 0xff, value >> 8];
    }
    latchStatus(tick) {
        if (this.#status >= 0)
            return;
        const output = this.output(tick) ? STATUS_OUTPUT : 0;
        const waiting = this.#elapsed(tick) < 0 || this.#next !== null ? STATUS_NULL_COUNT : 0;
        this.#status = output | waiting | this.#control;
    }
    read(tick) {
        if (this.#status >= 0) {
            const status = this.#status;
            this.#status = -1;
            return status;
        }
        const latched = this.#latched.shift();
        if (latched !== undefined) {
            if (this.#access !== LOW && this.#access !== HIGH)
                this.#readHigh = this.#latched.length > 0;
            return latched;
        }
        const value = this.#register(tick);
        const high = this.#access === HIGH || (this.#access !== LOW && this.#readHigh);
        if (this.#access !== LOW && this.#access !== HIGH)
            this.#readHigh = !this.#readHigh;
        return high ? value >> 8 : value & 0xff;
    }
    write(tick, value) {
        if (this.#access === LOW)
            this.#load(tick, value);
        else if (this.#access === HIGH)
            this.#load(tick, value << 8);
        else if (this.#written < 0) {
            this.#written = value;
            // The first byte stops counting in mode 0 and puts OUT down.
            if (this.#mode === 0) {
                this.#start = NEVER;
                this.#paused = null;
            }
        }
        else {
            const low = this.#written;
            this.#written = -1;
            this.#load(tick, low | (value << 8));
        }
    }
    /** Where a count stops counting for the gate: before it has begun. */
    #begin(tick) {
        this.#start = tick + 1;
        this.#paused = this.gate || this.#periodic || this.#triggered ? null : 0;
    }
    #load(tick, register) {
        this.#settle(tick);
        let count = register;
        if (this.#bcd) {
            count = 0;
            for (let shift = 12; shift >= 0; shift -= 4)
                count = count * 10 + ((register >> shift) & 15);
            count %= 10000;
        }
        if (count === 0)
            count = this.#modulus;
        this.#armed = true;
        if (this.#triggered) {
            // Held until the gate rises; the one-shot that runs is not disturbed.
            if (this.#start === NEVER)
                this.#count = count;
            else
                this.#next = { count, start: NEVER, from: NEVER };
            return;
        }
        if (!this.#periodic || this.#start === NEVER) {
            this.#count = count;
            if (this.#periodic && !this.gate)
                return;
            this.#begin(tick);
            return;
        }
        this.#next = this.#afterPeriod(tick, count);
    }
    /** A count written now holds from the end of the period in mode 2, of the half period in mode 3. */
    #afterPeriod(tick, count) {
        const elapsed = tick - this.#start;
        if (elapsed < 0)
            return { count, start: this.#start, from: this.#start };
        const period = this.#start + Math.floor(elapsed / this.#count) * this.#count;
        const half = period + this.#highTicks(this.#count);
        if (this.#mode === 2 || tick >= half) {
            const from = period + this.#count;
            return { count, start: from, from };
        }
        // The low half comes next, as if the new period's high half were just over.
        return { count, start: half - this.#highTicks(count), from: half };
    }
    setGate(tick, gate) {
        if (gate === this.gate)
            return;
        this.#settle(tick);
        this.gate = gate;
        if (this.#mode === 0 || this.#mode === 4) {
            if (this.#start === NEVER)
                return;
            if (!gate)
                this.#paused = Math.max(0, tick - this.#start);
            else if (this.#paused !== null) {
                this.#start = tick - this.#paused;
                this.#paused = null;
            }
            return;
        }
        if (!gate || !this.#armed)
            return;
        // A rising gate loads the count: the one-shots' trigger, and the periodic modes' way to be synchronised.
        if (this.#next !== null)
            this.#count = this.#next.count;
        this.#next = null;
        this.#begin(tick);
    }
    state(tick) {
        this.#settle(tick);
        return {
            control: this.#control,
            count: this.#count,
            start: this.#start === NEVER ? null : this.#start,
            paused: this.#paused,
            next: this.#next === null || this.#next.start === NEVER ? null : { ...this.#next },
            nextTriggered: this.#next?.start === NEVER ? this.#next.count : null,
            armed: this.#armed,
            written: this.#written,
            readHigh: this.#readHigh,
            latched: [...this.#latched],
            status: this.#status,
            gate: this.gate,
        };
    }
    restore(state) {
        this.#program(state.control);
        this.#count = state.count;
        this.#start = state.start ?? NEVER;
        this.#paused = state.paused;
        const triggered = state.nextTriggered;
        this.#next =
            triggered === null
                ? state.next
                : { count: triggered, start: NEVER, from: NEVER };
        this.#armed = state.armed;
        this.#written = state.written;
        this.#readHigh = state.readHigh;
        this.#latched = [...state.latched];
        this.#status = state.status;
        this.gate = state.gate;
    }
}
