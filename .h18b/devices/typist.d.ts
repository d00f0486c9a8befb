/** Types a text on a machine's keyboard, as fast as the guest reads it. */
import type { Clock, Device, DeviceState } from './device.js';
import type { I8042 } from './i8042.js';
/** A press or release as set 1 bytes, or a pause in ns. */
type Stroke = readonly number[] | number;
export declare class TypedTextError extends Error {
}
/** The strokes of keys that are pressed at once and let go, by QEMU's names. Throws TypedTextError. */
export declare function chordStrokes(names: readonly string[]): Stroke[];
/**
 * The strokes that write `text` on a US keyboard. `<name>` is a key by QEMU's name, `<ctrl-alt-delete>` several at
 * once, `<wait>` a second, `<wait5>` five, and `<<` a `<`. Throws TypedTextError, one line.
 */
export declare function parseTypedText(text: string): Stroke[];
export declare class Typist implements Device {
    #private;
    readonly clock: Clock;
    readonly keyboard: I8042;
    readonly name = "typist";
    constructor(clock: Clock, keyboard: I8042);
    /** Types after what is still to be typed. */
    type(strokes: readonly Stroke[]): void;
    /** Whoever types does not stop because the machine is reset. */
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
export {};
