import type { AccessSize, Clock, Device, DeviceState, InterruptLine, MmioDevice } from './device.js';
/** What the chip drives. */
export interface HpetPins {
    /** Lines of interrupt 0 and 8, for legacy replacement. */
    readonly legacy: readonly [InterruptLine, InterruptLine];
    /** An input of the I/O APIC. */
    gsi(input: number): InterruptLine;
    /** Legacy replacement: the PIT's and RTC's interrupts are disconnected. */
    onLegacy(enabled: boolean): void;
}
/** The high precision event timers. The counter is computed from the clock. */
export declare class Hpet implements Device, MmioDevice {
    #private;
    readonly clock: Clock;
    readonly pins: HpetPins;
    readonly name = "hpet";
    constructor(clock: Clock, pins: HpetPins);
    readMmio(offset: number, size: AccessSize): number;
    writeMmio(offset: number, size: AccessSize, value: number): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
