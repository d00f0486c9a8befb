import type { Linux } from '../kernel.js';
import type { WaitQueue } from '../tasks/wait-queue.js';
import { AnonymousFile } from './anonymous-file.js';
/** signalfd(2): the signals of whoever reads. */
export declare class SignalFile extends AnonymousFile {
    readonly kernel: Linux;
    low: number;
    high: number;
    constructor(flags: number, kernel: Linux, low: number, high: number);
    get queue(): WaitQueue;
    read(memory: Uint8Array, at: number, length: number): number;
    poll(): number;
}
