import type { DeviceState } from './device.js';
import { Ps2Queue } from './ps2-queue.js';
/** A PS/2 keyboard with scancode sets 1 and 2. */
export declare class Ps2Keyboard {
    #private;
    readonly queue: Ps2Queue;
    /** Scroll, num and caps lock lamps: bits 0 to 2. */
    get leds(): number;
    /** A key goes down or up: its set 1 bytes. Dropped when the buffer is full, a whole key at a time. */
    key(set1: readonly number[]): void;
    /** A byte from the controller. */
    write(value: number): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
