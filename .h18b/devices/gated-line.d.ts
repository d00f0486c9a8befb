import type { InterruptLine } from './device.js';
/** A line that can be disconnected: what is set meanwhile shows when it is connected again. */
export declare class GatedLine implements InterruptLine {
    #private;
    readonly line: InterruptLine;
    constructor(line: InterruptLine);
    set(asserted: boolean): void;
    connect(connected: boolean): void;
}
