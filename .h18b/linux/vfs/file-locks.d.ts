import { WaitQueue } from '../tasks/wait-queue.js';
import type { OpenFile } from './node.js';
/** The last byte that a lock can hold: l_len 0 reaches there. */
export declare const LOCK_END: number;
/**
 * Who holds a lock: a table of descriptors for fcntl(2)'s F_SETLK (files_struct), an open file description for
 * F_OFD_SETLK and flock(2).
 */
export type LockOwner = object;
export interface RecordLock {
    readonly owner: LockOwner;
    /** As F_GETLK tells it; -1: an open file description. */
    readonly pid: number;
    readonly exclusive: boolean;
    /** First and last byte. */
    readonly first: number;
    readonly last: number;
}
/** Locks on files between processes: fs/locks.c of Linux. They are advisory, and hold inside the VM only. */
export declare class FileLocks {
    #private;
    /** The first lock of somebody else that stands in the way of `wanted`: F_GETLK. */
    conflict(file: OpenFile, wanted: RecordLock): RecordLock | null;
    /**
     * Takes a record lock, in place of what the owner has there. Otherwise gives the queue to wait on, or -EDEADLK where
     * waiting would never end. `waits` says whether the owner still waits, later on.
     */
    lock(file: OpenFile, wanted: RecordLock, waits: (() => boolean) | null): WaitQueue | number;
    unlock(file: OpenFile, range: Omit<RecordLock, 'pid' | 'exclusive'>): void;
    /** flock(2): takes the lock for the description, or gives the queue to wait on. */
    lockWhole(file: OpenFile, exclusive: boolean): WaitQueue | 0;
    unlockWhole(file: OpenFile): void;
    /** A process closes a descriptor of the file: all its record locks on it go, whatever other descriptors it has. */
    closed(file: OpenFile, owner: LockOwner): void;
    /** Nobody has the description any more. */
    forget(file: OpenFile): void;
}
