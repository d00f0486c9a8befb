import type { Linux } from '../kernel.js';
import type { Task } from '../tasks/task.js';
import type { MemoryFs } from './memory-node.js';
import { Dentry, type DirectoryEntry, Node, OpenFile } from './node.js';
import type { StatfsRecord, StatRecord } from './stat.js';
/** What `/proc` tells of: set once the kernel exists. */
export interface ProcSource {
    kernel: Linux | null;
}
/** Whom files below /proc/PID tell of: a thread; null: whoever asks. */
export declare class ProcView {
    readonly source: ProcSource;
    readonly task: Task | null;
    constructor(source: ProcSource, task?: Task | null);
    /** What `make` says of the thread; `otherwise` where it is no longer there. */
    ask<T>(make: (k: Linux) => T, otherwise: T): T;
}
export declare abstract class ProcNode extends Node {
    readonly fs: MemoryFs;
    readonly ino: number;
    /** statfs(2)'s f_type. */
    magic: number;
    constructor(fs: MemoryFs);
    stat(out: StatRecord): number;
    access(mode: number): number;
    statfs(out: StatfsRecord): number;
}
/** A file whose text is made when it is opened; `store` takes what is written to it. */
export declare class ProcFile extends ProcNode {
    readonly content: () => string | Uint8Array;
    readonly permissions: number;
    /** 0 or -errno. */
    readonly store: ((text: string) => number) | null;
    /** st_size: sysfs shows a page. */
    readonly shownSize: number;
    constructor(fs: MemoryFs, content: () => string | Uint8Array, permissions?: number, 
    /** 0 or -errno. */
    store?: ((text: string) => number) | null, 
    /** st_size: sysfs shows a page. */
    shownSize?: number);
    get mode(): number;
    get readOnly(): boolean;
    stat(out: StatRecord): number;
    access(mode: number): number;
    truncate(): number;
    open(flags: number): OpenFile | number;
}
export declare class ProcLink extends ProcNode {
    readonly target: () => string;
    readonly place: () => Dentry | null;
    constructor(fs: MemoryFs, target: () => string, place?: () => Dentry | null);
    get mode(): number;
    open(): number;
    readlink(): string;
    jump(): Dentry | null;
}
export declare class ProcDirectory extends ProcNode {
    readonly children: Map<string, Node>;
    get mode(): number;
    add<T extends Node>(name: string, node: T): T;
    lookup(name: string): Node | number;
    entries(): DirectoryEntry[];
    open(flags: number): OpenFile | number;
}
/** A name for each open file descriptor. They change without a word, so nothing that comes of it is cached. */
declare abstract class DescriptorsDirectory extends ProcDirectory {
    readonly view: ProcView;
    protected abstract readonly type: number;
    protected abstract node(k: Linux, fd: number, file: OpenFile): Node;
    constructor(fs: MemoryFs, view: ProcView);
    get volatile(): boolean;
    lookup(name: string): Node | number;
    entries(): DirectoryEntry[];
}
/** /proc/self/fdinfo. */
export declare class FdInfoDirectory extends DescriptorsDirectory {
    protected readonly type = 32768;
    protected node(k: Linux, fd: number, file: OpenFile): Node;
}
/** /proc/self/fd. */
export declare class FdDirectory extends DescriptorsDirectory {
    protected readonly type = 40960;
    protected node(k: Linux, _fd: number, file: OpenFile): Node;
}
export {};
