import type { Clock, Device, DeviceState, GuestMemory } from './device.js';
/**
 * Tells the guest how its time stamp counter relates to time, so that it has neither to measure the counter against a
 * timer chip (which fails on a busy host) nor to watch over it. The relation does not change: what is written once
 * stays true, unless the guest writes its counter.
 */
export declare class KvmClock implements Device {
    #private;
    readonly clock: Clock;
    readonly memory: GuestMemory;
    readonly tsc: () => bigint;
    readonly ticksPerNs: number;
    readonly name = "kvm-clock";
    /** `tsc` is the guest's time stamp counter, which counts `ticksPerNs` a nanosecond. */
    constructor(clock: Clock, memory: GuestMemory, tsc: () => bigint, ticksPerNs: number);
    /** null: not one of its registers. */
    readMsr(index: number): bigint | null;
    /** False: not one of its registers. */
    writeMsr(index: number, value: bigint): boolean;
    reset(): void;
    state(): DeviceState;
    /** The guest's memory, restored with it, holds what was written. */
    restore(state: DeviceState): void;
}
