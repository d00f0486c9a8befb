import { Node, type TimeSetting } from './node.js';
import type { StatfsRecord, StatRecord } from './stat.js';
/** One in-memory file system: who owns new files, what time it is, how much room there is. */
export declare class MemoryFs {
    #private;
    readonly dev: number;
    readonly uid: number;
    readonly gid: number;
    /** Milliseconds since 1970. */
    readonly now: () => number;
    readonly limitBytes: number;
    readonly readOnly: boolean;
    usedBytes: number;
    constructor(dev: number, uid: number, gid: number, 
    /** Milliseconds since 1970. */
    now: () => number, limitBytes: number, readOnly: boolean);
    newIno(): number;
}
export declare abstract class MemoryNode extends Node {
    readonly fs: MemoryFs;
    bits: number;
    readonly ino: number;
    uid: number;
    gid: number;
    nlink: number;
    atime: number;
    mtime: number;
    ctime: number;
    constructor(fs: MemoryFs, bits: number);
    get mode(): number;
    get readOnly(): boolean;
    abstract get size(): number;
    stat(out: StatRecord): number;
    chmod(mode: number): number;
    chown(uid: number, gid: number): number;
    utimens(atime: TimeSetting, mtime: TimeSetting): number;
    access(mode: number): number;
    statfs(out: StatfsRecord): number;
}
