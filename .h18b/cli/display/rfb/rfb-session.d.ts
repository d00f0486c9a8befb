import type { VgaState } from '../../../devices/vga/vga-state.js';
/** What a session does to the machine, and to its socket. */
export interface SessionEvents {
    send(bytes: Uint8Array): void;
    /** Ends the session: the viewer is gone, was refused or has broken the rules. */
    end(): void;
    /** X's keysym. */
    key(keysym: number, down: boolean): void;
    /** Set 1, with e0h in bit 7. */
    scancode(code: number, down: boolean): void;
    /** Where the pointer is; RFB's buttons: left, middle, right, wheel up, wheel down from bit 0 on. */
    pointer(x: number, y: number, buttons: number): void;
}
export declare class RfbSession {
    #private;
    readonly password: string;
    readonly events: SessionEvents;
    constructor(vga: VgaState, password: string, events: SessionEvents);
    receive(bytes: Uint8Array): void;
    /** The socket is gone. */
    close(): void;
    /** Sends what is new, if the viewer has asked and the last has gone out. */
    tick(): void;
}
