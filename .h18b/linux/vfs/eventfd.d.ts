import { AnonymousFile } from './anonymous-file.js';
/** eventfd(2): a counter. */
export declare class EventFile extends AnonymousFile {
    private count;
    readonly isSemaphore: boolean;
    constructor(flags: number, count: bigint, isSemaphore: boolean);
    read(memory: Uint8Array, at: number, length: number): number;
    write(memory: Uint8Array, at: number, length: number): number;
    poll(): number;
}
