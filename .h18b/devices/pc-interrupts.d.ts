import type { Device, DeviceState, InterruptLine } from './device.js';
import { type IoApic } from './ioapic.js';
import type { Lapic } from './lapic.js';
import type { Pic8259 } from './pic8259.js';
export declare const ISA_IRQS = 16;
/** What the wiring connects; the machine may have no APICs. */
export interface InterruptControllers {
    readonly pic: Pic8259;
    readonly lapic: Lapic | null;
    readonly ioApic: IoApic | null;
}
/**
 * How interrupts get from devices to the processor. An ISA interrupt goes to the 8259s and to the I/O APIC; the guest
 * leaves one of them masked. The 8259s' output is connected to the local APIC's LINT0 and the I/O APIC's input 0.
 */
export declare class Interrupts implements Device {
    #private;
    readonly name = "interrupts";
    /**
     * Called when `pending()` or `nmiPending` may have become true: the processor has to look before its next
     * instruction.
     */
    onChange: () => void;
    /** Called when the task priority, CR8, has changed. */
    onPriority: (cr8: number) => void;
    constructor({ pic, lapic, ioApic }: InterruptControllers);
    /** A new source of ISA interrupt `irq`; sources of one interrupt share its line. */
    isaLine(irq: number): InterruptLine;
    /** A new source of the I/O APIC's inputs from 16 on, which are no ISA interrupts. */
    gsiLine(gsi: number): InterruptLine;
    /** The 8259s' output has changed. */
    picOutput(asserted: boolean): void;
    /**
     * A message-signalled interrupt: what a PCI function writes (PCI 3.0, 6.8). Other addresses are not for local APICs.
     */
    message(address: number, data: number): void;
    /** Whether message-signalled interrupts arrive. */
    get hasMessages(): boolean;
    /** Whether an interrupt would be taken now if the processor's IF allowed it. */
    pending(): boolean;
    /** The processor takes the interrupt: its vector. */
    acknowledge(): number;
    get nmiPending(): boolean;
    /** An NMI has arrived at the processor. */
    raiseNmi(): void;
    /** Whether a device may raise an NMI: a watchdog's timer, for one. */
    get nmiExpected(): boolean;
    /** The processor takes the NMI. */
    acknowledgeNmi(): void;
    /** Port 70h's bit 7: NMIs of the board are held back. */
    maskNmi(masked: boolean): void;
    /** The board's NMI, as by a button. */
    pressNmi(): void;
    /** CR8: the task priority, 0 to 15. */
    get cr8(): number;
    set cr8(value: number);
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
