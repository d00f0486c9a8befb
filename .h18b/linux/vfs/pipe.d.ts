import { WaitQueue } from '../tasks/wait-queue.js';
import { OpenFile } from './node.js';
import type { StatRecord } from './stat.js';
/** The bytes between a pipe's ends, in a ring. */
export declare class PipeBuffer {
    #private;
    readonly ino: number;
    /** It has a name, so that opening an end means something. */
    readonly isFifo: boolean;
    length: number;
    readers: number;
    writers: number;
    /** How often an end was opened: an open(2) of a fifo waits for the next. */
    readerOpens: number;
    writerOpens: number;
    /** Those who wait for either end. */
    readonly queue: WaitQueue;
    constructor(ino: number, 
    /** It has a name, so that opening an end means something. */
    isFifo?: boolean);
    /** Bytes. */
    get capacity(): number;
    get room(): number;
    /** F_SETPIPE_SZ: at least `bytes`, in a power of two of pages. Gives the capacity, or a negated errno. */
    resize(bytes: number, root: boolean): number;
    read(memory: Uint8Array, at: number, length: number): number;
    write(memory: Uint8Array, at: number, length: number): number;
}
/** Who owns pipes, for stat. */
interface PipeOwner {
    readonly uid: number;
    readonly gid: number;
}
/** One end of a pipe. Where a read or write would block, it returns ERESTARTSYS, and the task waits in `queue`. */
export declare class PipeEnd extends OpenFile {
    #private;
    readonly pipe: PipeBuffer;
    readonly owner: PipeOwner;
    constructor(flags: number, pipe: PipeBuffer, owner: PipeOwner);
    /** Whether the other end is open, or was meanwhile: what an open(2) of a fifo waits for. */
    get hasPeer(): boolean;
    get queue(): WaitQueue;
    get stream(): boolean;
    stat(out: StatRecord): number;
    read(memory: Uint8Array, at: number, length: number, position: number): number;
    write(memory: Uint8Array, at: number, length: number, position: number): number;
    poll(): number;
    available(): number;
    sync(): number;
    name(): string;
    reopen(flags: number): OpenFile | number;
    close(): void;
}
/** fifo(7): an end of a named pipe; null where opening would fail with ENXIO. */
export declare function openFifo(slot: {
    pipe: PipeBuffer | null;
}, flags: number, owner: PipeOwner): OpenFile | null;
export {};
