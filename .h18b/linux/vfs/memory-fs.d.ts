import { type MemoryFs, MemoryNode } from './memory-node.js';
import { type DirectoryEntry, type Node, OpenFile } from './node.js';
import type { StatRecord } from './stat.js';
export declare class MemoryDirectory extends MemoryNode {
    #private;
    readonly children: Map<string, Node>;
    /** Attributes to show instead of its own: fills the record, or says that there are none. */
    shownAs: ((out: StatRecord) => boolean) | null;
    constructor(fs: MemoryFs, mode?: number);
    stat(out: StatRecord): number;
    get size(): number;
    lookup(name: string): Node | number;
    entries(): DirectoryEntry[];
    open(flags: number): OpenFile | number;
    /** Puts a node in, for those who build a tree. */
    add<T extends Node>(name: string, node: T): T;
    create(name: string, mode: number, flags: number): OpenFile | number;
    mkdir(name: string, mode: number): number;
    mknod(name: string, mode: number): number;
    symlink(name: string, target: string): number;
    link(name: string, target: Node): number;
    unlink(name: string): number;
    rmdir(name: string): number;
    rename(name: string, toParent: Node, toName: string, noReplace: boolean): number;
}
export declare class MemorySymlink extends MemoryNode {
    readonly target: string;
    constructor(fs: MemoryFs, target: string);
    get size(): number;
    readlink(): string;
    open(): number;
}
/** The name of a socket of unix(7). */
export declare class MemorySocket extends MemoryNode {
    constructor(fs: MemoryFs, mode: number);
    get size(): number;
    open(): number;
}
export declare class MemoryFifo extends MemoryNode {
    #private;
    constructor(fs: MemoryFs, mode: number);
    get size(): number;
    open(flags: number): OpenFile | number;
}
/** An open directory: getdents(2) walks a copy of the entries taken at its first call or at a seek to 0. */
export declare class DirectoryFile extends OpenFile {
    readonly node: Node;
    /** Entries as the last getdents(2) from the start found them. */
    list: DirectoryEntry[] | null;
    constructor(flags: number, node: Node);
    stat(out: StatRecord): number;
    entries(): DirectoryEntry[] | number;
    seek(offset: number, whence: number): number;
    read(): number;
    sync(): number;
}
