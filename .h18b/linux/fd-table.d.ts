import type { FileLocks } from './vfs/file-locks.js';
import type { OpenFile } from './vfs/node.js';
/** The process's descriptors: files_struct. */
export declare class FdTable {
    #private;
    readonly files: (OpenFile | null)[];
    /** Tasks that have it: CLONE_FILES of clone(2). */
    users: number;
    /** RLIMIT_NOFILE. */
    limit: number;
    /** Where the process has had record locks: a close(2) gives those of the file up. */
    recordLocks: FileLocks | null;
    /** The same open files, for a process of its own. */
    copy(): FdTable;
    get(fd: number): OpenFile | null;
    /** Takes the lowest free descriptor from `min` on. */
    add(file: OpenFile, closeOnExec: boolean, min?: number): number;
    /** dup2(2): puts `file` at `fd`, closing what is there. */
    replace(fd: number, file: OpenFile, closeOnExec: boolean): number;
    close(fd: number): number;
    closeOnExec(fd: number): boolean;
    setCloseOnExec(fd: number, on: boolean): void;
    exec(): void;
    closeAll(): void;
}
