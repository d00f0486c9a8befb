import type { Deadlines } from '../tasks/deadlines.js';
import { AnonymousFile } from './anonymous-file.js';
/** What a timer needs of the kernel. */
interface TimerHost {
    readonly clock: {
        monotonic(): number;
    };
    /** What is to be done when. */
    readonly alarms: Deadlines<() => void>;
}
/** timerfd_create(2). Times are CLOCK_MONOTONIC ns. */
export declare class TimerFile extends AnonymousFile {
    #private;
    readonly host: TimerHost;
    /** CLOCK_ id. */
    readonly clockId: number;
    constructor(flags: number, host: TimerHost, 
    /** CLOCK_ id. */
    clockId: number);
    get(): {
        left: number;
        interval: number;
    };
    /** `deadline` Infinity: not armed. */
    set(deadline: number, intervalNs: number): void;
    read(memory: Uint8Array, at: number, length: number): number;
    poll(): number;
    close(): void;
}
export {};
