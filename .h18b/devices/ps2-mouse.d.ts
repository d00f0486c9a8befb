import type { DeviceState } from './device.js';
import { Ps2Queue } from './ps2-queue.js';
/** A PS/2 mouse, with wheel and five buttons when the guest knocks for them. */
export declare class Ps2Mouse {
    #private;
    readonly queue: Ps2Queue;
    /**
     * The host's mouse moved (right and up count positive), its wheel turned (towards the user positive), its buttons are
     * now so.
     */
    move(dx: number, dy: number, buttons: number, wheel?: number): void;
    /** Queues packets for what has not been reported, as many as fit. */
    report(): void;
    /** A byte from the controller. */
    write(value: number): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
