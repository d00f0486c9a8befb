import type { Device, DeviceState, InterruptLine, PortDevice } from './device.js';
import { Ps2Keyboard } from './ps2-keyboard.js';
import { Ps2Mouse } from './ps2-mouse.js';
/** The keyboard controller with a keyboard and a mouse behind it. Port 60h is `data`, port 64h `command`. */
export declare class I8042 implements Device {
    #private;
    readonly keyboardIrq: InterruptLine;
    readonly auxIrq: InterruptLine;
    readonly onA20: (enabled: boolean) => void;
    readonly onReset: () => void;
    readonly name = "i8042";
    readonly keyboard: Ps2Keyboard;
    readonly mouse: Ps2Mouse;
    readonly data: PortDevice;
    readonly command: PortDevice;
    /** `onA20` and `onReset` are the output port's pins to the processor. */
    constructor(keyboardIrq: InterruptLine, auxIrq: InterruptLine, onA20: (enabled: boolean) => void, onReset: () => void);
    /**
     * A key of the host's keyboard goes down or up: its set 1 bytes, with bit 7 for a release, e0h or e1h first where it
     * has one.
     */
    key(set1: readonly number[]): void;
    /** The host's mouse: movement right and up, wheel towards the user; buttons left, right, middle in bits 0 to 2. */
    pointer(dx: number, dy: number, buttons: number, wheel?: number): void;
    /** The guest has read all keys so far. */
    get keysRead(): boolean;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
