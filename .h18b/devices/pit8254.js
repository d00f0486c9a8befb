import { PitCounter } from './pit-counter.js';
// Intel 8254 data sheet (231164), and the PC/AT's port 61h (82371SB data sheet, 2.5.4: NMI status and control).
/** The 1.19318 MHz input, Hz. */
const PIT_HZ = 1193182;
const CONTROL = 3;
const READ_BACK = 3; // in the place of a channel number
const READ_BACK_NO_COUNT = 0x20;
const READ_BACK_NO_STATUS = 0x10;
const PORT61_GATE2 = 0x01;
const PORT61_WRITABLE = 0x0f;
const PORT61_REFRESH = 0x10;
const PORT61_OUT2 = 0x20;
/** Memory is refreshed once in 18 ticks; each turn toggles port 61h's bit 4. */
const REFRESH_TICKS = 18;
/**
 * The timer chip. Nothing ticks: a counter's value is computed from the clock when it is read, and the clock's timer is
 * set for the next rising edge of channel 0's output only.
 */
export class Pit8254 {
    clock;
    irq;
    name = 'pit';
    #counters = [new PitCounter(true), new PitCounter(true), new PitCounter(false)];
    #timer;
    #port61 = 0;
    /** The first rise of channel 0's output that has not been shown, as a tick. */
    #nextRise = Number.POSITIVE_INFINITY;
    /** Port 61h: gate of channel 2, speaker, refresh and channel 2's output. */
    port61 = {
        readPort: () => {
            const tick = this.#tick();
            let value = this.#port61;
            if (Math.floor(tick / REFRESH_TICKS) % 2 === 1)
                value |= PORT61_REFRESH;
            if (this.#counters[2].output(tick))
                value |= PORT61_OUT2;
            return value;
        },
        writePort: (_port, _size, value) => {
            this.#port61 = value & PORT61_WRITABLE;
            this.#counters[2].setGate(this.#tick(), (value & PORT61_GATE2) !== 0);
        },
    };
    /** `irq` is channel 0's output. */
    constructor(clock, irq) {
        this.clock = clock;
        this.irq = irq;
        this.#timer = clock.timer(() => this.#tickTimer());
    }
    #tick() {
        return Math.floor((this.clock.now() * PIT_HZ) / 1e9);
    }
    #tickTimer() {
        const tick = this.#tick();
        // However many rises there were: the 8259 sees one edge.
        if (tick >= this.#nextRise)
            this.#pulse();
        this.#schedule(tick);
    }
    #pulse() {
        this.irq.set(false);
        this.irq.set(true);
    }
    /**
     * Shows channel 0's output as it was at `tick` and waits for its next rise after that. The tick is that of the access
     * or of the timer: time goes on meanwhile, and a rise between the two must not be passed over.
     */
    #schedule(tick) {
        const counter = this.#counters[0];
        this.irq.set(counter.output(tick));
        this.#nextRise = counter.nextRise(tick);
        this.#timer.arm(Math.ceil((this.#nextRise * 1e9) / PIT_HZ));
    }
    readPort(port) {
        return port === CONTROL ? 0xff : this.#counters[port].read(this.#tick());
    }
    writePort(port, _size, value) {
        const tick = this.#tick();
        // A latch command (no access mode) changes no output.
        const programs = port === 0 || (port === CONTROL && value >> 6 === 0 && (value & 0x30) !== 0);
        // A rise that the clock's timer has not shown yet came before this write.
        if (programs && tick >= this.#nextRise)
            this.#pulse();
        if (port !== CONTROL) {
            this.#counters[port].write(tick, value);
            if (programs)
                this.#schedule(tick);
            return;
        }
        const channel = value >> 6;
        if (channel !== READ_BACK) {
            this.#counters[channel].control(tick, value & 0x3f);
            if (programs)
                this.#schedule(tick);
            return;
        }
        for (const [i, counter] of this.#counters.entries()) {
            if ((value & (2 << i)) === 0)
                continue;
            if ((value & READ_BACK_NO_COUNT) === 0)
                counter.latchCount(tick);
            if ((value & READ_BACK_NO_STATUS) === 0)
                counter.latchStatus(tick);
        }
    }
    reset() {
        this.#port61 = 0;
        for (const [i, counter] of this.#counters.entries())
            counter.reset(i !== 2);
        this.#schedule(this.#tick());
    }
    state() {
        const tick = this.#tick();
        return {
            port61: this.#port61,
            counters: this.#counters.map((counter) => counter.state(tick)),
        };
    }
    restore(state) {
        this.#port61 = state.port61;
        for (const [i, counter] of this.#counters.entries())
            counter.restore(state.counters[i]);
        this.#schedule(this.#tick());
    }
}
