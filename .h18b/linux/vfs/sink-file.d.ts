import { OpenFile } from './node.js';
import type { StatRecord } from './stat.js';
/** A standard stream whose bytes a function of the host's takes. To the guest it is a pipe. */
export declare class SinkFile extends OpenFile {
    readonly sink: (bytes: Uint8Array) => void;
    constructor(sink: (bytes: Uint8Array) => void);
    get stream(): boolean;
    stat(out: StatRecord): number;
    write(memory: Uint8Array, at: number, length: number): number;
    poll(): number;
    name(): string;
}
