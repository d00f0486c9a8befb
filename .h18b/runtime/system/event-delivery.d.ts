import { type Processor } from './processor.js';
/** What is being delivered. */
export interface Event {
    readonly vector: number;
    /** null: the vector pushes none. */
    readonly errorCode: number | null;
    /** INT n, INT3, INTO: the gate's DPL counts. */
    readonly software: boolean;
    /** A fault: the instruction will be restarted, and EFLAGS.RF is set in the frame. SDM vol. 3B, section 18.3.1.1. */
    readonly fault: boolean;
}
export declare function hasErrorCode(vector: number): boolean;
/** Delivers an event to the guest's handler. RIP is what the handler shall return to. Throws GuestFault. */
export declare function deliver(p: Processor, event: Event): void;
