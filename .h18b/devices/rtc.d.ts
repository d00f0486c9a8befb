import type { AccessSize, Clock, Device, DeviceState, InterruptLine, PortDevice } from './device.js';
export declare const RTC_CENTURY = 50;
/**
 * The real-time clock and its 128 bytes of CMOS memory. Time is the wall clock plus what the guest has set it off by;
 * nothing happens once a second unless an interrupt is asked for.
 */
export declare class Rtc implements Device, PortDevice {
    #private;
    readonly clock: Clock;
    readonly irq: InterruptLine;
    readonly onNmiMask: (masked: boolean) => void;
    readonly name = "rtc";
    /** `irq` is interrupt 8; `onNmiMask` is told port 70h's bit 7. */
    constructor(clock: Clock, irq: InterruptLine, onNmiMask?: (masked: boolean) => void);
    /** Sets a CMOS byte, as firmware's setup does. */
    setByte(index: number, value: number): void;
    byte(index: number): number;
    get nmiMasked(): boolean;
    readPort(port: number): number;
    writePort(port: number, _size: AccessSize, value: number): void;
    /** Memory and time stay; interrupts are off. */
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
