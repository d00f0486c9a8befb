import type { Clock, DeviceState } from './device.js';
/** The timer of a local APIC: SDM vol. 3A, 11.5.4. It counts nanoseconds, divided by 1 to 128. */
export declare class LapicTimer {
    #private;
    readonly clock: Clock;
    readonly fire: () => void;
    readonly tscToNs: (tsc: bigint) => number;
    /**
     * `fire` is called when the count reaches zero while the entry is not masked. `tscToNs` is the guest time at which
     * the guest's time stamp counter has a value.
     */
    constructor(clock: Clock, fire: () => void, tscToNs: (tsc: bigint) => number);
    /** Fires what is due, before the LVT entry is written: the count has reached zero even if nobody has looked since. */
    settle(): void;
    /** The LVT entry has been written: mode and mask. */
    setEntry(mode: number, masked: boolean): void;
    get initial(): number;
    setInitial(count: number): void;
    get divide(): number;
    setDivide(value: number): void;
    current(): number;
    /** IA32_TSC_DEADLINE. */
    get deadline(): bigint;
    set deadline(tsc: bigint);
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
