import type { AccessSize, Clock, Device, DeviceState, InterruptLine, PortDevice } from './device.js';
/**
 * The timer chip. Nothing ticks: a counter's value is computed from the clock when it is read, and the clock's timer is
 * set for the next rising edge of channel 0's output only.
 */
export declare class Pit8254 implements Device, PortDevice {
    #private;
    readonly clock: Clock;
    readonly irq: InterruptLine;
    readonly name = "pit";
    /** Port 61h: gate of channel 2, speaker, refresh and channel 2's output. */
    readonly port61: PortDevice;
    /** `irq` is channel 0's output. */
    constructor(clock: Clock, irq: InterruptLine);
    readPort(port: number): number;
    writePort(port: number, _size: AccessSize, value: number): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
