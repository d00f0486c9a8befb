import { DELIVERY } from './lapic-registers.js';
// Intel 82093AA I/O APIC data sheet (290566), with the EOI register of later ones (ICH, version 20h).
const SELECT = 0x00;
const WINDOW = 0x10;
const EOI = 0x40;
const ID = 0x00;
const VERSION = 0x01;
const ARBITRATION = 0x02;
const REDIRECTION = 0x10; // two registers for each pin
export const IOAPIC_PINS = 24;
/** What the version register reads. */
export const IO_APIC_VERSION = 0x20 | ((IOAPIC_PINS - 1) << 16);
const ENTRY_LOGICAL = 0x800;
const ENTRY_REMOTE_IRR = 0x4000;
const ENTRY_LEVEL = 0x8000;
const ENTRY_MASKED = 0x10000;
/** All but delivery status and remote IRR; bit 13, the polarity, among them. */
const ENTRY_WRITABLE = 0x1afff;
/**
 * The I/O APIC. A pin is told whether its interrupt is asserted, whatever the voltage: the polarity bit is kept and has
 * no effect.
 */
export class IoApic {
    send;
    name = 'ioapic';
    #select = 0;
    #id = 0;
    /** Low and high halves of the redirection entries. */
    #low = new Uint32Array(IOAPIC_PINS);
    #high = new Uint32Array(IOAPIC_PINS);
    /** Asserted pins; edges that came while their entry was masked are lost, as on the chip. */
    #lines = 0;
    constructor(send) {
        this.send = send;
        this.reset();
    }
    /** Whether input 0, where the 8259 is connected, passes its interrupts on. */
    get passesExtInt() {
        const entry = this.#low[0];
        return (entry & ENTRY_MASKED) === 0 && ((entry >> 8) & 7) === DELIVERY.extInt;
    }
    /** Whether an input is set up to send NMIs. */
    get sendsNmi() {
        return this.#low.some((entry) => (entry & ENTRY_MASKED) === 0 && ((entry >> 8) & 7) === DELIVERY.nmi);
    }
    setPin(pin, asserted) {
        const bit = 1 << pin;
        if (((this.#lines & bit) !== 0) === asserted)
            return;
        this.#lines ^= bit;
        if (asserted)
            this.#service(pin);
    }
    /**
     * Sends a pin's interrupt if its entry lets it. For level-triggered entries: not while the last one has had no EOI.
     */
    #service(pin) {
        const entry = this.#low[pin];
        if ((entry & ENTRY_MASKED) !== 0)
            return;
        const level = (entry & ENTRY_LEVEL) !== 0;
        const mode = (entry >> 8) & 7;
        if (level && mode <= DELIVERY.lowest) {
            if ((entry & ENTRY_REMOTE_IRR) !== 0)
                return;
            this.#low[pin] |= ENTRY_REMOTE_IRR;
        }
        this.send(this.#high[pin] >>> 24, (entry & ENTRY_LOGICAL) !== 0, mode, entry & 0xff, level);
    }
    /** A local APIC has ended a level-triggered interrupt of this vector. */
    endOfInterrupt(vector) {
        for (let pin = 0; pin < IOAPIC_PINS; pin++) {
            const entry = this.#low[pin];
            if ((entry & 0xff) !== vector || (entry & ENTRY_REMOTE_IRR) === 0)
                continue;
            this.#low[pin] &= ~ENTRY_REMOTE_IRR;
            if ((this.#lines & (1 << pin)) !== 0)
                this.#service(pin);
        }
    }
    #read(register) {
        if (register >= REDIRECTION && register < REDIRECTION + 2 * IOAPIC_PINS) {
            const pin = (register - REDIRECTION) >> 1;
            return (register & 1) === 0 ? this.#low[pin] : this.#high[pin];
        }
        if (register === VERSION)
            return IO_APIC_VERSION;
        return register === ID || register === ARBITRATION ? (this.#id << 24) >>> 0 : 0;
    }
    #write(register, value) {
        if (register === ID)
            this.#id = (value >>> 24) & 15;
        if (register < REDIRECTION || register >= REDIRECTION + 2 * IOAPIC_PINS)
            return;
        const pin = (register - REDIRECTION) >> 1;
        if ((register & 1) !== 0) {
            this.#high[pin] = value;
            return;
        }
        // Remote IRR is read only; an entry made edge-triggered has none (that is how kernels clear a stuck one).
        const remote = (value & ENTRY_LEVEL) !== 0 ? this.#low[pin] & ENTRY_REMOTE_IRR : 0;
        this.#low[pin] = (value & ENTRY_WRITABLE) | remote;
        if ((value & ENTRY_LEVEL) !== 0 && (this.#lines & (1 << pin)) !== 0)
            this.#service(pin);
    }
    readMmio(offset, size) {
        const byte = offset & 3;
        const aligned = offset - byte;
        const value = aligned === SELECT ? this.#select : aligned === WINDOW ? this.#read(this.#select) : 0;
        if (size === 4)
            return byte === 0 ? value : 0;
        return (value >>> (byte * 8)) & (size === 2 ? 0xffff : 0xff);
    }
    writeMmio(offset, size, value) {
        if (offset === SELECT)
            this.#select = value & 0xff;
        else if (offset === WINDOW && size === 4)
            this.#write(this.#select, value);
        else if (offset === EOI)
            this.endOfInterrupt(value & 0xff);
    }
    reset() {
        this.#select = 0;
        this.#id = 0;
        this.#low.fill(ENTRY_MASKED);
        this.#high.fill(0);
    }
    state() {
        return {
            select: this.#select,
            id: this.#id,
            low: [...this.#low],
            high: [...this.#high],
            lines: this.#lines,
        };
    }
    restore(state) {
        this.#select = state.select;
        this.#id = state.id;
        this.#low.set(state.low);
        this.#high.set(state.high);
        this.#lines = state.lines;
    }
}
