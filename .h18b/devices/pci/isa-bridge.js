import { PciFunction } from './pci-function.js';
/*
 * ISA bridge in the manner of the 82371SB (PIIX3), function 0. Source: Intel 82371FB/82371SB data sheet, 2.2.
 */
const PIRQ_ROUTE = 0x60; // A to D: 60h to 63h
const ROUTE_DISABLED = 0x80;
/** PIRQRC may name IRQ 3 to 7, 9 to 12, 14 and 15. */
const ROUTABLE = 0b1101_1110_1111_1000;
/**
 * 8086:7000. Routes PIRQA to PIRQD to the ISA interrupts that its registers name, and, where the board has an I/O APIC,
 * always to inputs 16 to 19 of it as well. Edge or level is the business of the ELCR, which belongs to the PIC.
 */
export class IsaBridge extends PciFunction {
    apicLines;
    #asserted = [false, false, false, false];
    #isaLevels = new Array(16).fill(false);
    #isaLines;
    /** The inputs that PCI devices drive. */
    pirqs;
    constructor(
    /** ISA interrupt n. */
    isaLine, 
    /** I/O APIC inputs for PIRQA to PIRQD; none without I/O APIC. */
    apicLines = []) {
        super('piix3', {
            vendor: 0x8086,
            device: 0x7000,
            classCode: 0x060100,
            subsystemVendor: 0x1af4,
            subsystem: 0x1100,
        });
        this.apicLines = apicLines;
        this.define(0x04, 0x07, 0x08); // I/O, memory and bus master cannot be turned off
        this.define(0x06, 0x00);
        this.define(0x07, 0x02);
        this.define(0x4c, 0x4d, 0xff); // I/O recovery
        this.define(0x4e, 0x03, 0xff); // X-bus chip select
        this.define(0x4f, 0x00, 0x01);
        for (let i = 0; i < 4; i++)
            this.define(PIRQ_ROUTE + i, ROUTE_DISABLED, 0x8f);
        this.define(0x69, 0x02, 0xfe); // top of memory
        this.define(0x70, 0x80, 0xef); // motherboard interrupt routing
        this.define(0x76, 0x0c, 0x8f); // motherboard DMA
        this.define(0x77, 0x0c, 0x8f);
        this.define(0x78, 0x02, 0xff);
        this.define(0x80, 0x00, 0x7f); // APIC base
        this.define(0x82, 0x00, 0x0f); // deterministic latency
        this.define(0xa0, 0x08, 0xff); // SMI control, without effect
        this.#isaLines = this.#isaLevels.map((_, irq) => isaLine(irq));
        this.pirqs = [0, 1, 2, 3].map((pirq) => ({
            set: (asserted) => {
                this.#asserted[pirq] = asserted;
                this.apicLines[pirq]?.set(asserted);
                this.#showIsa();
            },
        }));
    }
    configWritten(offset, size) {
        if (offset < PIRQ_ROUTE + 4 && offset + size > PIRQ_ROUTE)
            this.#showIsa();
    }
    #showIsa() {
        let levels = 0;
        for (let pirq = 0; pirq < 4; pirq++) {
            const route = this.config[PIRQ_ROUTE + pirq];
            if (this.#asserted[pirq] && (route & ROUTE_DISABLED) === 0)
                levels |= (1 << (route & 15)) & ROUTABLE;
        }
        for (let irq = 3; irq < 16; irq++) {
            const level = ((levels >> irq) & 1) === 1;
            if (this.#isaLevels[irq] === level)
                continue;
            this.#isaLevels[irq] = level;
            this.#isaLines[irq].set(level);
        }
    }
    reset() {
        super.reset();
        this.#asserted.fill(false);
        for (const line of this.apicLines)
            line.set(false);
        this.#showIsa();
    }
    state() {
        return { ...super.state(), asserted: [...this.#asserted] };
    }
    restore(state) {
        super.restore(state);
        state.asserted.forEach((level, pirq) => {
            this.#asserted[pirq] = level;
        });
        this.#showIsa();
    }
}
