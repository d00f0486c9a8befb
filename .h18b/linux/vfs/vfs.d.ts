import type { MemoryFs } from './memory-node.js';
import { Dentry, type DirectoryEntry, type Node } from './node.js';
/** A mount point, as /proc/self/mounts tells of it. */
export interface Mount {
    readonly dentry: Dentry;
    /** Name of the file system. */
    readonly type: string;
    readonly source: string;
}
/**
 * The guest's name space. Paths are resolved here, one name at a time, symbolic links and `..` included; a file
 * system only ever sees single names.
 */
export declare class Vfs {
    #private;
    readonly root: Dentry;
    /** Holds the folders that lead to mount points and exist nowhere else. */
    readonly scaffold: MemoryFs;
    /** That of /dev/shm, and of files without a name: memfd_create(2). */
    readonly shared: MemoryFs;
    /** Changes with every change of a name: cached resolutions of an older generation are void. */
    generation: number;
    /** Parent and last name of the path that `walkParent` resolved. */
    lastName: string;
    /** The last path ended in a slash: it must name a directory. */
    trailingSlash: boolean;
    /** The last walk met nothing that lives on the host: its result may be cached. */
    cacheable: boolean;
    /** Mount points, the root first; a later one may hide one before. */
    readonly mounts: Mount[];
    constructor(root: Dentry, 
    /** Holds the folders that lead to mount points and exist nowhere else. */
    scaffold: MemoryFs, 
    /** That of /dev/shm, and of files without a name: memfd_create(2). */
    shared: MemoryFs);
    /** Pins the root of a file system. */
    mount(path: string, node: Node, type: string, source?: string): Dentry;
    /** Pins `node` at an absolute path; folders on the way that do not exist are made up. */
    pin(path: string, node: Node): Dentry;
    child(dir: Dentry, name: string): Dentry | number;
    /** Resolves `path`; `follow`: also a symbolic link at its end. */
    walk(start: Dentry, path: string, follow: boolean): Dentry | number;
    /** Resolves all but the last name, which is left in `lastName` ('' , '.' or '..' included). */
    walkParent(start: Dentry, path: string): Dentry | number;
    /** A directory's entries with the mount points in it. */
    entries(dir: Dentry, own: DirectoryEntry[]): DirectoryEntry[];
}
