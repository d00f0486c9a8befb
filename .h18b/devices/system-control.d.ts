import type { AccessSize, Device, DeviceState, PortDevice } from './device.js';
/**
 * The A20 gate: address line 20 is let through while either of its sources says so, port 92h or the keyboard
 * controller's output port. Both are on from the start, so that a kernel that is loaded without firmware finds all of
 * its memory.
 */
export declare class A20Gate {
    #private;
    readonly onChange: (enabled: boolean) => void;
    constructor(onChange: (enabled: boolean) => void);
    get enabled(): boolean;
    set(source: 'port92' | 'i8042', enabled: boolean): void;
}
/** Port 92h: fast A20 and fast reset (82371SB data sheet, 2.5.5). */
export declare class Port92 implements Device, PortDevice {
    #private;
    readonly a20: A20Gate;
    readonly onReset: () => void;
    readonly name = "port92";
    /** `onReset` resets the processor. */
    constructor(a20: A20Gate, onReset: () => void);
    readPort(): number;
    writePort(_port: number, _size: AccessSize, value: number): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
/** Port 80h: where firmware leaves a number for each step that it has done. Linux writes to it to pass time. */
export declare class PostCode implements Device, PortDevice {
    readonly name = "post-code";
    /** The last number written. */
    value: number;
    readPort(): number;
    writePort(_port: number, _size: AccessSize, value: number): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
