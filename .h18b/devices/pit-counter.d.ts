import type { DeviceState } from './device.js';
/**
 * One counter of an 8254, as a function of the tick (pulses of its input clock since the machine started). A count that
 * is written is loaded with the next pulse; `#start` is that pulse, and everything follows from the ticks since. Modes:
 * data sheet, "Mode definitions".
 */
export declare class PitCounter {
    #private;
    gate: boolean;
    constructor(gate: boolean);
    reset(gate: boolean): void;
    /** A control word for this counter, without its channel bits. */
    control(tick: number, value: number): void;
    /** OUT. */
    output(tick: number): boolean;
    /** The first tick after `tick` at which OUT goes up; Infinity if it stays as it is. */
    nextRise(tick: number): number;
    latchCount(tick: number): void;
    latchStatus(tick: number): void;
    read(tick: number): number;
    write(tick: number, value: number): void;
    setGate(tick: number, gate: boolean): void;
    state(tick: number): DeviceState;
    restore(state: DeviceState): void;
}
