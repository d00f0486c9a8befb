import type { MachineClock } from '../devices/machine-clock.js';
/** How many guest instructions may be executed until somebody looks at the clock. */
export declare class SliceBudget {
    #private;
    private readonly clock;
    private readonly slice;
    constructor(clock: MachineClock, slice: number);
    /** Instructions until the next timer is due, as far as can be said. */
    next(): number;
    /** How fast the guest is: faster is believed at once, slower (the host may be busy) only bit by bit. */
    measure(instructions: number, ns: number): void;
}
