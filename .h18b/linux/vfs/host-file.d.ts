import type { MappedFile } from '../../runtime/address-space.js';
import type { HostMount } from './host-fs.js';
import { OpenFile, type TimeSetting } from './node.js';
import type { StatRecord } from './stat.js';
/** An open host descriptor, held by open files and mappings, closed with the last of them. */
export declare class HostHandle implements MappedFile {
    #private;
    readonly fd: number;
    readonly mount: HostMount;
    discard: (() => void) | null;
    constructor(fd: number, mount: HostMount);
    get frames(): Map<number, number>;
    identity(): {
        dev: number;
        ino: number;
        key: string;
        stamp: string;
    };
    /** What the mount's other openings of the same file know it by. */
    key(writable: boolean): string;
    /** Whether the file was the same when the other opening looked at it. */
    isLike(other: HostHandle): boolean;
    /** Uses the pages that another opening of the file has. */
    share(other: HostHandle): void;
    retain(): void;
    release(): void;
    fileSize(): number;
    readPage(target: Uint8Array, at: number, offset: number): number;
    writePage(source: Uint8Array, at: number, offset: number): void;
    punch(offset: number, length: number): number;
}
/** A regular file of a mount. */
export declare class HostFile extends OpenFile {
    #private;
    readonly handle: HostHandle;
    constructor(flags: number, handle: HostHandle);
    stat(out: StatRecord): number;
    read(memory: Uint8Array, at: number, length: number, position: number): number;
    write(memory: Uint8Array, at: number, length: number, position: number): number;
    seek(offset: number, whence: number): number;
    truncate(size: number): number;
    allocate(mode: number, offset: number, length: number): number;
    sync(): number;
    available(): number;
    chmod(mode: number): number;
    chown(uid: number, gid: number): number;
    utimens(atime: TimeSetting, mtime: TimeSetting): number;
    mapping(): MappedFile | number;
    mappedFile(): MappedFile | null;
    close(): void;
}
/** A standard stream of the host: descriptor 0, 1 or 2 as the guest inherits it, whatever it is on the host. */
export declare class HostStream extends OpenFile {
    #private;
    readonly fd: number;
    /** Waits a moment when the host says EAGAIN on a blocking stream. */
    readonly pause: (ms: number) => void;
    readonly isTerminal: boolean;
    readonly makeTerminal: (fd: number) => import('./node.js').Terminal;
    /** Whether a read may wait for the host: nobody else would have to wait with it. */
    readonly mayWait: () => boolean;
    constructor(flags: number, fd: number, 
    /** Waits a moment when the host says EAGAIN on a blocking stream. */
    pause: (ms: number) => void, isTerminal: boolean, makeTerminal: (fd: number) => import('./node.js').Terminal, 
    /** Whether a read may wait for the host: nobody else would have to wait with it. */
    mayWait?: () => boolean);
    get stream(): boolean;
    stat(out: StatRecord): number;
    read(memory: Uint8Array, at: number, length: number, position: number): number;
    write(memory: Uint8Array, at: number, length: number, position: number): number;
    poll(): number;
    seek(offset: number, whence: number): number;
    truncate(size: number): number;
    sync(): number;
    available(): number;
    terminal(): import('./node.js').Terminal | null;
    name(): string;
    close(): void;
    reopen(flags: number): OpenFile | number;
}
/** The open flags of an inherited descriptor: proc(5), /proc/pid/fdinfo; null if it is not open. */
export declare function hostFlags(fd: number): number | null;
