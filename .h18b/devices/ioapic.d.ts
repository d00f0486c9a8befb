import type { AccessSize, Device, DeviceState, MmioDevice } from './device.js';
export declare const IOAPIC_PINS = 24;
/** What the version register reads. */
export declare const IO_APIC_VERSION: number;
/** Sends an interrupt message to local APICs. */
export type SendMessage = (destination: number, logical: boolean, mode: number, vector: number, level: boolean) => void;
/**
 * The I/O APIC. A pin is told whether its interrupt is asserted, whatever the voltage: the polarity bit is kept and has
 * no effect.
 */
export declare class IoApic implements Device, MmioDevice {
    #private;
    readonly send: SendMessage;
    readonly name = "ioapic";
    constructor(send: SendMessage);
    /** Whether input 0, where the 8259 is connected, passes its interrupts on. */
    get passesExtInt(): boolean;
    /** Whether an input is set up to send NMIs. */
    get sendsNmi(): boolean;
    setPin(pin: number, asserted: boolean): void;
    /** A local APIC has ended a level-triggered interrupt of this vector. */
    endOfInterrupt(vector: number): void;
    readMmio(offset: number, size: AccessSize): number;
    writeMmio(offset: number, size: AccessSize, value: number): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
