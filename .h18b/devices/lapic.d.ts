import type { AccessSize, Clock, Device, DeviceState, InterruptLine, MmioDevice } from './device.js';
/** What a local APIC is connected to. */
export interface LapicPins {
    /** The processor has to look: an interrupt may have become deliverable. */
    onChange(): void;
    onNmi(): void;
    /** The task priority has changed: CR8, bits 7 to 4 of it. */
    onPriority(cr8: number): void;
    /** End of a level-triggered interrupt, for I/O APICs. */
    onEoi(vector: number): void;
    /** Its registers are now at this physical address; null: nowhere. */
    onBase(address: number | null): void;
}
/** The local APIC of the machine's one processor. INIT and start-up IPIs, which are for others, do nothing. */
export declare class Lapic implements Device, MmioDevice {
    #private;
    readonly pins: LapicPins;
    readonly name = "lapic";
    constructor(clock: Clock, pins: LapicPins, 
    /** Guest time, ns, at which the guest's time stamp counter has a value. */
    tscToNs: (tsc: bigint) => number);
    /** Enabled by IA32_APIC_BASE: else it is as if the processor had none, and INTR is the 8259's. */
    get present(): boolean;
    /** Whether the 8259's INTR goes through to the processor: virtual wire mode (SDM vol. 3A, 11.5.1). */
    get passesExtInt(): boolean;
    /** Whether LINT0 turns what the 8259 passes on into NMIs. */
    get lint0IsNmi(): boolean;
    /** LINT0, where the 8259's INTR is connected, and LINT1, where NMI is. */
    readonly lint0: InterruptLine;
    readonly lint1: InterruptLine;
    /**
     * An interrupt message on the system bus: from an I/O APIC, a message-signalled interrupt, or the processor's own
     * ICR. `logical` is the destination mode.
     */
    message(destination: number, logical: boolean, mode: number, vector: number, level: boolean): void;
    /**
     * An interrupt message of another sender's, `low` as in the ICR, to the APIC of one number; false: that is not this
     * one.
     */
    ipiFrom(id: number, low: number): boolean;
    /** The vector that the processor would take now, or -1. */
    pendingVector(): number;
    /** The processor takes the interrupt: its vector, the spurious one if it has gone. */
    acknowledge(): number;
    /** CR8: bits 7 to 4 of the task priority. */
    get cr8(): number;
    set cr8(value: number);
    readMmio(offset: number, size: AccessSize): number;
    writeMmio(offset: number, size: AccessSize, value: number): void;
    /** Reads one of its MSRs; null: there is none, or not in this mode. */
    readMsr(index: number): bigint | null;
    /** Writes one of its MSRs; false: there is none, or not in this mode, or the value has bits that must be 0. */
    writeMsr(index: number, value: bigint): boolean;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
