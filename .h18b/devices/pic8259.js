// Intel 8259A data sheet (231468); two of them as in the PC/AT, with the EISA edge/level registers (82371SB data sheet,
// 2.5).
const COMMAND = 0; // write: ICW1, OCW2, OCW3; read: IRR, ISR or poll
const DATA = 1; // write: ICW2 to ICW4 while being initialised, then OCW1; read: IMR
const ICW1 = 0x10;
const ICW1_NEEDS_ICW4 = 0x01;
const ICW1_SINGLE = 0x02;
const ICW4_AUTO_EOI = 0x02;
const ICW4_SPECIAL_FULLY_NESTED = 0x10;
const OCW3 = 0x08;
const OCW3_READ_ISR = 0x01;
const OCW3_READ = 0x02;
const OCW3_POLL = 0x04;
const OCW3_SPECIAL_MASK = 0x20;
const OCW3_SET_SPECIAL_MASK = 0x40;
/** Bits 7 to 5 of OCW2: rotate, specific, end of interrupt. */
const OCW2_ROTATE = 4;
const OCW2_SPECIFIC = 2;
const OCW2_EOI = 1;
/** The master's input that the slave drives. */
const CASCADE = 2;
/** Inputs that are always edge-triggered: timer, keyboard, cascade; RTC, coprocessor. */
const ELCR_WRITABLE = [0xf8, 0xde];
const SPURIOUS = 7;
class Chip {
    master;
    changed;
    #expects = 'OCW1';
    /** Until it is initialised a chip has no vector to give. */
    #initialised = false;
    #icw1 = 0;
    #vectorBase = 0;
    #autoEoi = false;
    #rotateOnAutoEoi = false;
    #specialFullyNested = false;
    #specialMask = false;
    #readIsr = false;
    #poll = false;
    /** The input of lowest priority; the one after it has the highest. */
    #lowest = 7;
    #requests = 0;
    #inService = 0;
    #mask = 0;
    #lines = 0;
    /** Level-triggered inputs. */
    #level = 0;
    /** The same without the cascade, which is level-triggered whatever the register says. */
    #elcr = 0;
    constructor(master, changed) {
        this.master = master;
        this.changed = changed;
        this.reset();
    }
    reset() {
        this.#expects = 'OCW1';
        this.#initialised = false;
        this.#icw1 = 0;
        this.#vectorBase = 0;
        this.#mask = 0;
        this.setElcr(0);
        this.#initialise();
    }
    #initialise() {
        this.#autoEoi = false;
        this.#rotateOnAutoEoi = false;
        this.#specialFullyNested = false;
        this.#specialMask = false;
        this.#readIsr = false;
        this.#poll = false;
        this.#lowest = 7;
        this.#inService = 0;
        // An edge that came before does not count any more; a level does.
        this.#requests = this.#lines & this.#level;
    }
    get elcr() {
        return this.#elcr;
    }
    setElcr(value) {
        this.#elcr = value & ELCR_WRITABLE[this.master ? 0 : 1];
        this.#level = this.#elcr | (this.master ? 1 << CASCADE : 0);
        this.#requests = (this.#requests & ~this.#level) | (this.#lines & this.#level);
    }
    setLine(input, asserted) {
        const bit = 1 << input;
        const was = (this.#lines & bit) !== 0;
        if (asserted === was)
            return;
        this.#lines ^= bit;
        // An edge stays latched when the line falls before it is acknowledged: the chip would report input 7 instead.
        if (asserted)
            this.#requests |= bit;
        else if ((this.#level & bit) !== 0)
            this.#requests &= ~bit;
        else
            return;
        this.changed();
    }
    /** The input that would be acknowledged, or -1. */
    pending() {
        const requests = this.#requests & ~this.#mask;
        if (requests === 0 || !this.#initialised)
            return -1;
        const inService = this.#specialMask ? this.#inService & ~this.#mask : this.#inService;
        for (let i = 1; i <= 8; i++) {
            const input = (this.#lowest + i) & 7;
            const bit = 1 << input;
            const nested = this.#specialFullyNested && this.master && input === CASCADE;
            if ((inService & bit) !== 0 && !nested)
                return -1;
            if ((requests & bit) !== 0)
                return input;
            if ((inService & bit) !== 0)
                return -1;
        }
        return -1;
    }
    /** The processor's acknowledge cycle: the input, 7 if the request has gone. */
    acknowledge() {
        const input = this.pending();
        if (input < 0)
            return SPURIOUS;
        const bit = 1 << input;
        this.#requests &= ~bit | this.#level;
        if (!this.#autoEoi)
            this.#inService |= bit;
        else if (this.#rotateOnAutoEoi)
            this.#lowest = input;
        return input;
    }
    vector(input) {
        return this.#vectorBase | input;
    }
    readPort(port) {
        if (this.#poll) {
            this.#poll = false;
            if (this.pending() < 0)
                return 0;
            const input = this.acknowledge();
            this.changed();
            return 0x80 | input;
        }
        if (port === DATA)
            return this.#mask;
        return this.#readIsr ? this.#inService : this.#requests;
    }
    writePort(port, _size, value) {
        if (port === COMMAND)
            this.#command(value);
        else
            this.#data(value);
        this.changed();
    }
    #command(value) {
        if ((value & ICW1) !== 0) {
            this.#icw1 = value;
            this.#expects = 'ICW2';
            this.#initialised = false;
            this.#mask = 0;
            this.#initialise();
        }
        else if ((value & OCW3) !== 0) {
            if ((value & OCW3_POLL) !== 0)
                this.#poll = true;
            else if ((value & OCW3_READ) !== 0)
                this.#readIsr = (value & OCW3_READ_ISR) !== 0;
            if ((value & OCW3_SET_SPECIAL_MASK) !== 0)
                this.#specialMask = (value & OCW3_SPECIAL_MASK) !== 0;
        }
        else
            this.#endOfInterrupt(value >> 5, value & 7);
    }
    #endOfInterrupt(operation, input) {
        const rotate = (operation & OCW2_ROTATE) !== 0;
        const specific = (operation & OCW2_SPECIFIC) !== 0;
        if ((operation & OCW2_EOI) === 0) {
            if (!specific)
                this.#rotateOnAutoEoi = rotate;
            else if (rotate)
                this.#lowest = input;
            return;
        }
        const ended = specific ? input : this.#highestInService();
        if (ended < 0)
            return;
        this.#inService &= ~(1 << ended);
        if (rotate)
            this.#lowest = ended;
    }
    /** What an EOI that names no input ends; in special mask mode it passes over masked inputs. */
    #highestInService() {
        const inService = this.#specialMask ? this.#inService & ~this.#mask : this.#inService;
        for (let i = 1; i <= 8; i++) {
            const input = (this.#lowest + i) & 7;
            if ((inService & (1 << input)) !== 0)
                return input;
        }
        return -1;
    }
    #data(value) {
        switch (this.#expects) {
            case 'OCW1':
                this.#mask = value;
                return;
            case 'ICW2':
                this.#vectorBase = value & 0xf8;
                this.#expects = (this.#icw1 & ICW1_SINGLE) === 0 ? 'ICW3' : 'ICW4';
                break;
            case 'ICW3': // how the chips are wired, which they are not asked
                this.#expects = 'ICW4';
                break;
            case 'ICW4':
                this.#autoEoi = (value & ICW4_AUTO_EOI) !== 0;
                this.#specialFullyNested = (value & ICW4_SPECIAL_FULLY_NESTED) !== 0;
                this.#expects = 'OCW1';
                break;
        }
        if (this.#expects === 'ICW4' && (this.#icw1 & ICW1_NEEDS_ICW4) === 0)
            this.#expects = 'OCW1';
        this.#initialised = this.#expects === 'OCW1';
    }
    state() {
        return {
            expects: this.#expects,
            initialised: this.#initialised,
            icw1: this.#icw1,
            vectorBase: this.#vectorBase,
            autoEoi: this.#autoEoi,
            rotateOnAutoEoi: this.#rotateOnAutoEoi,
            specialFullyNested: this.#specialFullyNested,
            specialMask: this.#specialMask,
            readIsr: this.#readIsr,
            poll: this.#poll,
            lowest: this.#lowest,
            requests: this.#requests,
            inService: this.#inService,
            mask: this.#mask,
            lines: this.#lines,
            elcr: this.#elcr,
        };
    }
    restore(state) {
        this.setElcr(state.elcr);
        this.#expects = state.expects;
        this.#initialised = state.initialised;
        this.#icw1 = state.icw1;
        this.#vectorBase = state.vectorBase;
        this.#autoEoi = state.autoEoi;
        this.#rotateOnAutoEoi = state.rotateOnAutoEoi;
        this.#specialFullyNested = state.specialFullyNested;
        this.#specialMask = state.specialMask;
        this.#readIsr = state.readIsr;
        this.#poll = state.poll;
        this.#lowest = state.lowest;
        this.#requests = state.requests;
        this.#inService = state.inService;
        this.#mask = state.mask;
        this.#lines = state.lines;
    }
}
/**
 * The two interrupt controllers of the PC/AT: inputs 0 to 7 at the master, 8 to 15 at the slave, which drives the
 * master's input 2.
 */
export class Pic8259 {
    onOutput;
    name = 'pic';
    #master = new Chip(true, () => this.#update());
    #slave = new Chip(false, () => this.#update());
    /** Ports 20h, 21h. */
    master = this.#master;
    /** Ports a0h, a1h. */
    slave = this.#slave;
    /** Ports 4d0h, 4d1h: edge (0) or level (1) for each input. */
    elcr = {
        readPort: (port) => (port === 0 ? this.#master : this.#slave).elcr,
        writePort: (port, _size, value) => {
            (port === 0 ? this.#master : this.#slave).setElcr(value);
            this.#update();
        },
    };
    /** INTR. */
    output = false;
    /** `onOutput` is called when INTR changes. */
    constructor(onOutput) {
        this.onOutput = onOutput;
    }
    #update() {
        this.#master.setLine(CASCADE, this.#slave.pending() >= 0);
        const output = this.#master.pending() >= 0;
        if (output === this.output)
            return;
        this.output = output;
        this.onOutput(output);
    }
    setIrq(irq, asserted) {
        if (irq === CASCADE)
            return;
        if (irq < 8)
            this.#master.setLine(irq, asserted);
        else
            this.#slave.setLine(irq - 8, asserted);
    }
    line(irq) {
        return { set: (asserted) => this.setIrq(irq, asserted) };
    }
    /** The processor takes the interrupt: its vector. A request that has gone since gives the vector of input 7 or 15. */
    acknowledge() {
        const input = this.#master.acknowledge();
        const vector = input === CASCADE ? this.#slave.vector(this.#slave.acknowledge()) : this.#master.vector(input);
        this.#update();
        return vector;
    }
    reset() {
        this.#slave.reset();
        this.#master.reset();
        this.#update();
    }
    state() {
        return { master: this.#master.state(), slave: this.#slave.state() };
    }
    restore(state) {
        this.#master.restore(state.master);
        this.#slave.restore(state.slave);
        this.#update();
    }
}
