import type { AccessSize, DeviceState, InterruptLine } from '../device.js';
import { PciFunction } from './pci-function.js';
/**
 * 8086:7000. Routes PIRQA to PIRQD to the ISA interrupts that its registers name, and, where the board has an I/O APIC,
 * always to inputs 16 to 19 of it as well. Edge or level is the business of the ELCR, which belongs to the PIC.
 */
export declare class IsaBridge extends PciFunction {
    #private;
    /** I/O APIC inputs for PIRQA to PIRQD; none without I/O APIC. */
    readonly apicLines: readonly InterruptLine[];
    /** The inputs that PCI devices drive. */
    readonly pirqs: readonly InterruptLine[];
    constructor(
    /** ISA interrupt n. */
    isaLine: (irq: number) => InterruptLine, 
    /** I/O APIC inputs for PIRQA to PIRQD; none without I/O APIC. */
    apicLines?: readonly InterruptLine[]);
    protected configWritten(offset: number, size: AccessSize): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
