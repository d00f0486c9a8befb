import { IOAPIC_PINS } from './ioapic.js';
import { GSI, IRQ } from './pc-layout.js';
export const ISA_IRQS = 16;
/** Messages to local APICs are writes to this megabyte: SDM vol. 3A, 11.11. */
const MSI_BASE = 0xfee00000;
const MSI_LOGICAL = 0x04;
const MSI_LEVEL = 0x8000;
/** One of several outputs on the same line: the line is up while any of them is. */
class SharedLine {
    set;
    #sources = 0;
    constructor(set) {
        this.set = set;
    }
    source() {
        let asserted = false;
        return {
            set: (level) => {
                if (level === asserted)
                    return;
                asserted = level;
                this.#sources += level ? 1 : -1;
                this.set(this.#sources > 0);
            },
        };
    }
}
/**
 * How interrupts get from devices to the processor. An ISA interrupt goes to the 8259s and to the I/O APIC; the guest
 * leaves one of them masked. The 8259s' output is connected to the local APIC's LINT0 and the I/O APIC's input 0.
 */
export class Interrupts {
    name = 'interrupts';
    #pic;
    #lapic;
    #ioApic;
    #isa = [];
    #gsi = [];
    #nmi = false;
    #nmiMasked = false;
    /** Task priority where there is no local APIC to keep it. */
    #cr8 = 0;
    /**
     * Called when `pending()` or `nmiPending` may have become true: the processor has to look before its next
     * instruction.
     */
    onChange = () => { };
    /** Called when the task priority, CR8, has changed. */
    onPriority = () => { };
    constructor({ pic, lapic, ioApic }) {
        this.#pic = pic;
        this.#lapic = lapic;
        this.#ioApic = ioApic;
        for (let irq = 0; irq < ISA_IRQS; irq++) {
            const pin = irq === IRQ.timer ? GSI.timer : irq;
            this.#isa.push(new SharedLine((asserted) => {
                pic.setIrq(irq, asserted);
                ioApic?.setPin(pin, asserted);
            }));
        }
        for (let gsi = 0; gsi < IOAPIC_PINS; gsi++) {
            this.#gsi.push(new SharedLine((asserted) => ioApic?.setPin(gsi, asserted)));
        }
    }
    /** A new source of ISA interrupt `irq`; sources of one interrupt share its line. */
    isaLine(irq) {
        return this.#isa[irq].source();
    }
    /** A new source of the I/O APIC's inputs from 16 on, which are no ISA interrupts. */
    gsiLine(gsi) {
        return this.#gsi[gsi].source();
    }
    /** The 8259s' output has changed. */
    picOutput(asserted) {
        this.#lapic?.lint0.set(asserted);
        this.#ioApic?.setPin(0, asserted);
        if (asserted)
            this.onChange();
    }
    /**
     * A message-signalled interrupt: what a PCI function writes (PCI 3.0, 6.8). Other addresses are not for local APICs.
     */
    message(address, data) {
        if (address < MSI_BASE || address >= MSI_BASE + 0x100000)
            return;
        const destination = (address >>> 12) & 0xff;
        const logical = (address & MSI_LOGICAL) !== 0;
        this.#lapic?.message(destination, logical, (data >> 8) & 7, data & 0xff, (data & MSI_LEVEL) !== 0);
    }
    /** Whether message-signalled interrupts arrive. */
    get hasMessages() {
        return this.#lapic !== null;
    }
    get #extInt() {
        if (!this.#pic.output)
            return false;
        return this.#lapic === null || this.#lapic.passesExtInt || this.#ioApic?.passesExtInt === true;
    }
    /** Whether an interrupt would be taken now if the processor's IF allowed it. */
    pending() {
        return this.#extInt || (this.#lapic !== null && this.#lapic.pendingVector() >= 0);
    }
    /** The processor takes the interrupt: its vector. */
    acknowledge() {
        return this.#extInt || this.#lapic === null ? this.#pic.acknowledge() : this.#lapic.acknowledge();
    }
    get nmiPending() {
        return this.#nmi;
    }
    /** An NMI has arrived at the processor. */
    raiseNmi() {
        this.#nmi = true;
        this.onChange();
    }
    /** Whether a device may raise an NMI: a watchdog's timer, for one. */
    get nmiExpected() {
        return this.#lapic?.lint0IsNmi === true || this.#ioApic?.sendsNmi === true;
    }
    /** The processor takes the NMI. */
    acknowledgeNmi() {
        this.#nmi = false;
    }
    /** Port 70h's bit 7: NMIs of the board are held back. */
    maskNmi(masked) {
        this.#nmiMasked = masked;
    }
    /** The board's NMI, as by a button. */
    pressNmi() {
        if (this.#nmiMasked)
            return;
        if (this.#lapic === null)
            this.raiseNmi();
        else {
            this.#lapic.lint1.set(true);
            this.#lapic.lint1.set(false);
        }
    }
    /** CR8: the task priority, 0 to 15. */
    get cr8() {
        return this.#lapic === null ? this.#cr8 : this.#lapic.cr8;
    }
    set cr8(value) {
        if (this.#lapic === null)
            this.#cr8 = value & 15;
        else
            this.#lapic.cr8 = value;
    }
    reset() {
        this.#nmi = false;
        this.#cr8 = 0;
    }
    state() {
        return { nmi: this.#nmi, cr8: this.#cr8 };
    }
    restore(state) {
        this.#nmi = state.nmi;
        this.#cr8 = state.cr8;
    }
}
