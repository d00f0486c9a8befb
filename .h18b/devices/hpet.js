// IA-PC HPET specification 1.0a, section 2.3. Interrupts over the front side bus are not offered.
const CAPABILITIES = 0x00;
const CONFIGURATION = 0x10;
const STATUS = 0x20;
const COUNTER = 0xf0;
const TIMERS = 0x100;
const TIMER_STRIDE = 0x20;
const TIMER_CONFIG = 0x00;
const TIMER_COMPARATOR = 0x08;
const TIMER_COUNT = 3;
/** 100 MHz. */
const NS_PER_COUNT = 10;
const PERIOD_FS = NS_PER_COUNT * 1_000_000;
/** Intel, legacy replacement, 64-bit counter, three timers, revision 1. */
const CAPABILITIES_LOW = 0x8086a001 | ((TIMER_COUNT - 1) << 8);
const ENABLE = 0x01;
const LEGACY = 0x02;
const LEVEL = 0x02;
const INTERRUPT = 0x04;
const PERIODIC = 0x08;
const VALUE_SET = 0x40;
const MODE_32 = 0x100;
const CAPABLE = 0x30; // of periodic mode and of 64 bits
const CONFIG_WRITABLE = 0x3f4e;
/** Inputs of the I/O APIC that a timer may drive: 20 to 23. */
const ROUTES = 0x00f00000;
const SHORTEST_PERIOD_NS = 20_000;
const MASK_64 = 0xffffffffffffffffn;
const MASK_32 = 0xffffffffn;
/** The high precision event timers. The counter is computed from the clock. */
export class Hpet {
    clock;
    pins;
    name = 'hpet';
    #config = 0;
    #status = 0;
    /** The counter's value at `#startNs`, from which it has counted if it is enabled. */
    #counter = 0n;
    #startNs = 0;
    #timers;
    #gsiLines = new Map();
    constructor(clock, pins) {
        this.clock = clock;
        this.pins = pins;
        this.#timers = Array.from({ length: TIMER_COUNT }, (_, i) => ({
            config: 0,
            comparator: MASK_64,
            period: 0n,
            timer: clock.timer(() => this.#match(i)),
            silentSince: null,
            line: null,
        }));
        for (let gsi = 0; gsi < 32; gsi++) {
            if (((ROUTES >>> gsi) & 1) !== 0)
                this.#gsiLines.set(gsi, pins.gsi(gsi));
        }
    }
    #now() {
        if ((this.#config & ENABLE) === 0)
            return this.#counter;
        const counts = Math.floor((this.clock.now() - this.#startNs) / NS_PER_COUNT);
        return (this.#counter + BigInt(counts)) & MASK_64;
    }
    #mask(timer) {
        return (timer.config & MODE_32) !== 0 ? MASK_32 : MASK_64;
    }
    /**
     * Whether the guest would notice that a timer matches. Linux leaves a periodic timer running with its interrupt off:
     * that must not wake the host.
     */
    #shows(i) {
        const { config } = this.#timers[i];
        if ((config & LEVEL) !== 0)
            return (this.#status & (1 << i)) === 0;
        return (config & INTERRUPT) !== 0 && this.#lineOf(i) !== null;
    }
    /** Moves a comparator on by the matches that showed nowhere. */
    #catchUp(i) {
        const timer = this.#timers[i];
        const { silentSince, period } = timer;
        if (silentSince === null)
            return;
        const mask = this.#mask(timer);
        const left = ((timer.comparator - silentSince - 1n) & mask) + 1n;
        const now = this.#now();
        const passed = (now - silentSince) & MASK_64;
        if (passed >= left)
            timer.comparator = (timer.comparator + ((passed - left) / period + 1n) * period) & mask;
        timer.silentSince = now;
    }
    #catchUpAll() {
        for (let i = 0; i < TIMER_COUNT; i++)
            this.#catchUp(i);
    }
    #arm(i) {
        const timer = this.#timers[i];
        timer.silentSince = null;
        if ((this.#config & ENABLE) === 0) {
            timer.timer.disarm();
            return;
        }
        if (this.#periodic(timer) && !this.#shows(i)) {
            timer.silentSince = this.#now();
            timer.timer.disarm();
            return;
        }
        const mask = this.#mask(timer);
        const now = this.clock.now();
        // Counts begin at multiples of 10 ns from the start.
        const counted = Math.floor((now - this.#startNs) / NS_PER_COUNT);
        // A comparator that the counter has passed matches when it comes round.
        const left = ((timer.comparator - this.#counter - BigInt(counted) - 1n) & mask) + 1n;
        const at = this.#startNs + (counted + Number(left)) * NS_PER_COUNT;
        if (!this.#periodic(timer)) {
            timer.timer.arm(at);
            return;
        }
        const periodNs = Number(timer.period) * NS_PER_COUNT;
        timer.timer.arm(periodNs < SHORTEST_PERIOD_NS ? Math.max(at, now + SHORTEST_PERIOD_NS) : at);
    }
    #periodic(timer) {
        return (timer.config & PERIODIC) !== 0 && timer.period !== 0n;
    }
    #armAll() {
        for (let i = 0; i < TIMER_COUNT; i++)
            this.#arm(i);
    }
    #match(i) {
        const timer = this.#timers[i];
        if (this.#periodic(timer)) {
            const mask = this.#mask(timer);
            const late = (this.#now() - timer.comparator) & mask;
            timer.comparator = (timer.comparator + (late / timer.period + 1n) * timer.period) & mask;
        }
        if ((timer.config & LEVEL) !== 0) {
            this.#status |= 1 << i;
            this.#showLine(i);
        }
        else if ((timer.config & INTERRUPT) !== 0) {
            const line = this.#lineOf(i);
            line?.set(true);
            line?.set(false);
        }
        if (this.#periodic(timer))
            this.#arm(i);
    }
    #lineOf(i) {
        if ((this.#config & LEGACY) !== 0 && i < 2)
            return this.pins.legacy[i];
        return this.#gsiLines.get((this.#timers[i].config >> 9) & 31) ?? null;
    }
    /** Shows a level-triggered timer's status on its line, and takes it off a line that it drove before. */
    #showLine(i) {
        const timer = this.#timers[i];
        const line = this.#lineOf(i);
        if (timer.line !== null && timer.line !== line)
            timer.line.set(false);
        timer.line = line;
        const level = (timer.config & (LEVEL | INTERRUPT)) === (LEVEL | INTERRUPT);
        line?.set(level && (this.#status & (1 << i)) !== 0);
    }
    #showLines() {
        for (let i = 0; i < TIMER_COUNT; i++)
            this.#showLine(i);
    }
    /** A 32-bit half of a register. */
    #read(offset) {
        const high = (offset & 4) !== 0;
        const half = (value) => Number(high ? value >> 32n : value & MASK_32);
        const register = offset & ~7;
        if (register >= TIMERS) {
            const timer = this.#timers[((register - TIMERS) / TIMER_STRIDE) | 0];
            if (timer === undefined)
                return 0;
            const field = (register - TIMERS) % TIMER_STRIDE;
            if (field === TIMER_CONFIG)
                return high ? ROUTES : timer.config | CAPABLE;
            this.#catchUp(((register - TIMERS) / TIMER_STRIDE) | 0);
            return field === TIMER_COMPARATOR ? half(timer.comparator) : 0;
        }
        switch (register) {
            case CAPABILITIES:
                return high ? PERIOD_FS : CAPABILITIES_LOW >>> 0;
            case CONFIGURATION:
                return high ? 0 : this.#config;
            case STATUS:
                return high ? 0 : this.#status;
            case COUNTER:
                return half(this.#now());
            default:
                return 0;
        }
    }
    readMmio(offset, size) {
        const byte = offset & 3;
        if (byte + size > 4)
            return 0;
        return ((this.#read(offset - byte) >>> (byte * 8)) & (0xffffffff >>> (32 - 8 * size))) >>> 0;
    }
    writeMmio(offset, size, value) {
        if (size !== 4 || (offset & 3) !== 0)
            return;
        const high = (offset & 4) !== 0;
        const withHalf = (old) => high ? (old & MASK_32) | (BigInt(value) << 32n) : (old & ~MASK_32) | BigInt(value);
        const register = offset & ~7;
        if (register >= TIMERS) {
            const i = Math.floor((register - TIMERS) / TIMER_STRIDE);
            const field = (register - TIMERS) % TIMER_STRIDE;
            if (i >= TIMER_COUNT)
                return;
            if (field === TIMER_CONFIG && !high)
                this.#configureTimer(i, value);
            else if (field === TIMER_COMPARATOR)
                this.#setComparator(i, withHalf);
        }
        else if (register === CONFIGURATION && !high)
            this.#configure(value);
        else if (register === STATUS && !high) {
            const cleared = this.#status & value;
            this.#status &= ~value;
            this.#showLines();
            for (const [i, timer] of this.#timers.entries()) {
                if ((cleared & (1 << i)) === 0 || !this.#periodic(timer))
                    continue;
                this.#catchUp(i);
                this.#arm(i);
            }
        }
        else if (register === COUNTER) {
            this.#catchUpAll();
            this.#counter = withHalf(this.#now());
            this.#startNs = this.clock.now();
            this.#armAll();
        }
    }
    #configure(value) {
        this.#catchUpAll();
        const counter = this.#now();
        const legacy = (value & LEGACY) !== 0;
        if (legacy !== ((this.#config & LEGACY) !== 0))
            this.pins.onLegacy(legacy);
        this.#config = value & (ENABLE | LEGACY);
        this.#counter = counter;
        this.#startNs = this.clock.now();
        this.#showLines();
        this.#armAll();
    }
    #configureTimer(i, value) {
        const timer = this.#timers[i];
        this.#catchUp(i);
        timer.config = value & CONFIG_WRITABLE;
        if ((value & MODE_32) !== 0) {
            timer.comparator &= MASK_32;
            timer.period &= MASK_32;
        }
        // An input that is not offered reads back as none.
        if (((ROUTES >>> ((value >> 9) & 31)) & 1) === 0)
            timer.config &= ~0x3e00;
        this.#showLine(i);
        this.#arm(i);
    }
    #setComparator(i, withHalf) {
        const timer = this.#timers[i];
        this.#catchUp(i);
        const mask = this.#mask(timer);
        const periodic = (timer.config & PERIODIC) !== 0;
        if (!periodic || (timer.config & VALUE_SET) !== 0)
            timer.comparator = withHalf(timer.comparator) & mask;
        if (periodic)
            timer.period = withHalf(timer.period) & mask;
        timer.config &= ~VALUE_SET;
        this.#arm(i);
    }
    reset() {
        this.#configure(0);
        this.#counter = 0n;
        this.#status = 0;
        for (const timer of this.#timers) {
            timer.config = 0;
            timer.comparator = MASK_64;
            timer.period = 0n;
        }
        this.#showLines();
        this.#armAll();
    }
    state() {
        this.#catchUpAll();
        return {
            config: this.#config,
            status: this.#status,
            counter: String(this.#counter),
            startNs: this.#startNs,
            timers: this.#timers.map(({ config, comparator, period }) => ({
                config,
                comparator: String(comparator),
                period: String(period),
            })),
        };
    }
    restore(state) {
        this.#config = state.config;
        this.#status = state.status;
        this.#counter = BigInt(state.counter);
        this.#startNs = state.startNs;
        const timers = state.timers;
        for (const [i, timer] of this.#timers.entries()) {
            timer.config = timers[i].config;
            timer.comparator = BigInt(timers[i].comparator);
            timer.period = BigInt(timers[i].period);
        }
        this.pins.onLegacy((this.#config & LEGACY) !== 0);
        this.#showLines();
        this.#armAll();
    }
}
