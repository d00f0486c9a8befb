import type { MappedFile } from '../../runtime/address-space.js';
import type { WaitQueue } from '../tasks/wait-queue.js';
import type { FileLocks } from './file-locks.js';
import type { StatfsRecord, StatRecord } from './stat.js';
/** Strings that hold names and paths have one character a byte (latin1): Linux names are bytes. */
export interface DirectoryEntry {
    readonly name: string;
    readonly ino: number;
    readonly inoHigh: number;
    /** st_mode's type bits. */
    readonly type: number;
}
/** A time to set: seconds and nanoseconds, or null to leave it. */
export type TimeSetting = {
    readonly sec: number;
    readonly ns: number;
} | null;
/** Where a name stands: the guest's path to a node. `..` and getcwd go up this chain, never through the host. */
export declare class Dentry {
    readonly parent: Dentry | null;
    readonly name: string;
    readonly node: Node;
    /** Children with a fixed node: mount points and the way to them. They hide what the file system has there. */
    pinned: Map<string, Dentry> | null;
    constructor(parent: Dentry | null, name: string, node: Node);
    path(): string;
}
/**
 * An inode of the guest's file system. Methods return a negated errno on failure, like all of `src/linux`. What a
 * kind of file does not support keeps the answer given here.
 */
export declare abstract class Node {
    /** st_mode. */
    abstract get mode(): number;
    abstract stat(out: StatRecord): number;
    abstract open(flags: number, dentry: Dentry): OpenFile | number;
    get readOnly(): boolean;
    /** True if a cached name for this node can go stale behind the guest's back (it lives on the host). */
    get volatile(): boolean;
    get isDirectory(): boolean;
    lookup(_name: string): Node | number;
    entries(): DirectoryEntry[] | number;
    readlink(): string | number;
    /** A link that leads to an object rather than to a path (/proc/self/fd/N, /proc/self/exe). */
    jump(): Dentry | null;
    /** Creates a regular file and opens it. */
    create(_name: string, _mode: number, _flags: number, _parent: Dentry): OpenFile | number;
    mkdir(_name: string, _mode: number): number;
    mknod(_name: string, _mode: number): number;
    symlink(_name: string, _target: string): number;
    link(_name: string, _target: Node): number;
    unlink(_name: string): number;
    rmdir(_name: string): number;
    rename(_name: string, _toParent: Node, _toName: string, _noReplace: boolean): number;
    truncate(_size: number): number;
    chmod(_mode: number): number;
    chown(_uid: number, _gid: number): number;
    utimens(_atime: TimeSetting, _mtime: TimeSetting): number;
    /** access(2) for the host's user. */
    access(_mode: number): number;
    statfs(_out: StatfsRecord): number;
    protected denied(): number;
}
/**
 * An open file description. `memory` in reads and writes is the VM's whole memory, `at` and `length` the range; a
 * position of -1 stands for the file's own offset, which then moves.
 */
export declare abstract class OpenFile {
    flags: number;
    /** Descriptors and mappings that hold it. */
    refs: number;
    position: number;
    dentry: Dentry | null;
    /** Where the description has had locks. */
    locks: FileLocks | null;
    constructor(flags: number);
    /** Whoever had it needs it no more: the last one closes it. */
    put(): void;
    abstract stat(out: StatRecord): number;
    /** True for what delivers data as it comes (pipes, terminals): one host read answers one read(2). */
    get stream(): boolean;
    get readable(): boolean;
    get writable(): boolean;
    get append(): boolean;
    read(_memory: Uint8Array, _at: number, _length: number, _position: number): number;
    write(_memory: Uint8Array, _at: number, _length: number, _position: number): number;
    /** lseek(2) with whence 0 to 4. */
    seek(_offset: number, _whence: number): number;
    truncate(_size: number): number;
    allocate(_mode: number, _offset: number, _length: number): number;
    sync(): number;
    /** Events of poll(2) that hold now. */
    poll(): number;
    /**
     * Who waits until `poll` or a read or write gives something else; null: the file is always ready, or only the host
     * knows.
     */
    get queue(): WaitQueue | null;
    /** Bytes that can be read at once: FIONREAD; negative if the file has no such notion. */
    available(): number;
    terminal(): Terminal | null;
    chmod(mode: number): number;
    chown(uid: number, gid: number): number;
    utimens(atime: TimeSetting, mtime: TimeSetting): number;
    entries(): DirectoryEntry[] | number;
    mapping(): MappedFile | number;
    /** What `mapping` has given before, while mappings may hold pages: reads and writes must agree with them. */
    mappedFile(): MappedFile | null;
    /** What /proc/self/fd shows. */
    name(): string;
    /** The description again for /proc/self/fd/N when there is no path to open anew (host streams, pipes). */
    reopen(_flags: number): OpenFile | number;
    close(): void;
}
/** struct termios as the kernel's TCGETS has it, and the window's size. */
export interface Terminal {
    get(): {
        iflag: number;
        oflag: number;
        cflag: number;
        lflag: number;
        cc: Uint8Array;
    };
    set(termios: {
        iflag: number;
        oflag: number;
        cflag: number;
        lflag: number;
        cc: Uint8Array;
    }): void;
    size(): {
        rows: number;
        columns: number;
    };
}
