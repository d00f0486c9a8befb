import { HostHandle } from './host-file.js';
import { type Dentry, type DirectoryEntry, Node, type OpenFile, type TimeSetting } from './node.js';
import { type PipeBuffer } from './pipe.js';
import type { StatfsRecord, StatRecord } from './stat.js';
/** Turns a host path of one character a byte into what Node's fs takes. */
export declare function hostPath(path: string): Buffer;
/**
 * A granted host folder or file. The host's own resolution is never trusted: paths handed to it consist of the mount's
 * real path and names that the guest's walk has checked one by one with lstat, and an opened file must still lie
 * below that real path.
 */
export declare class HostMount {
    #private;
    readonly readOnly: boolean;
    readonly owner: {
        uid: number;
        gid: number;
    };
    readonly root: string;
    /** Shared mappings by device and inode: two openings of a file share their pages. */
    readonly handles: Map<string, HostHandle>;
    readonly fifos: Map<string, {
        pipe: PipeBuffer | null;
    }>;
    /** Sockets and fifos that the guest has made, by host path: the host does not get them. */
    readonly specials: Map<string, Node>;
    constructor(path: string, readOnly: boolean, owner: {
        uid: number;
        gid: number;
    });
    makeSpecial(path: string, type: number, mode: number): void;
    /** Names of the sockets and fifos that are right in a folder. */
    specialsIn(folder: string): string[];
    /** A file or folder has another name: so have the sockets and fifos in it. */
    renamed(from: string, to: string): void;
    node(): HostNode;
    /** True if the host's name for an open file lies inside the mount: nobody swapped a folder for a link meanwhile. */
    holds(fd: number): boolean;
}
/** A file or folder of a mount. */
export declare class HostNode extends Node {
    #private;
    readonly mount: HostMount;
    /** Host path, free of symbolic links. */
    readonly path: string;
    readonly mode: number;
    constructor(mount: HostMount, 
    /** Host path, free of symbolic links. */
    path: string, mode: number);
    get readOnly(): boolean;
    get volatile(): boolean;
    stat(out: StatRecord): number;
    lookup(name: string): Node | number;
    readlink(): string | number;
    entries(): DirectoryEntry[] | number;
    open(flags: number, _dentry: Dentry): OpenFile | number;
    create(name: string, mode: number, flags: number, _parent: Dentry): OpenFile | number;
    mkdir(name: string, mode: number): number;
    mknod(name: string, mode: number): number;
    symlink(name: string, target: string): number;
    link(name: string, target: Node): number;
    unlink(name: string): number;
    rmdir(name: string): number;
    rename(name: string, toParent: Node, toName: string, noReplace: boolean): number;
    truncate(size: number): number;
    chmod(mode: number): number;
    chown(uid: number, gid: number): number;
    utimens(atime: TimeSetting, mtime: TimeSetting): number;
    access(mode: number): number;
    statfs(out: StatfsRecord): number;
}
