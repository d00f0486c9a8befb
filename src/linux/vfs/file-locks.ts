import { EDEADLK } from '../errno.js';
import { WaitQueue } from '../tasks/wait-queue.js';
import type { OpenFile } from './node.js';
import { StatRecord } from './stat.js';

/** The last byte that a lock can hold: l_len 0 reaches there. */
export const LOCK_END = Number.MAX_SAFE_INTEGER;

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

/** The locks of one file. */
class LocksOfFile {
  records: RecordLock[] = [];
  /** flock(2): true where exclusive. */
  readonly whole = new Map<OpenFile, boolean>();
  readonly queue = new WaitQueue();

  get unused(): boolean {
    return this.records.length === 0 && this.whole.size === 0 && this.queue.empty;
  }
}

/** Locks on files between processes: fs/locks.c of Linux. They are advisory, and hold inside the VM only. */
export class FileLocks {
  readonly #files = new Map<string, LocksOfFile>();
  /** Owners that wait, with those who are in their way: for EDEADLK. */
  readonly #waiting = new Map<LockOwner, { readonly blocker: LockOwner; readonly waits: () => boolean }>();
  readonly #stat = new StatRecord();

  /** Locks are those of an inode, however often it was opened. Throws nothing; null: the file has no inode. */
  #keyOf(file: OpenFile): string | null {
    const s = this.#stat;
    return file.stat(s) === 0 ? `${s.dev}:${s.inoHigh}:${s.ino}` : null;
  }
  #locksOf(file: OpenFile): LocksOfFile {
    const key = this.#keyOf(file) ?? '';
    let locks = this.#files.get(key);
    if (locks === undefined) {
      for (const [old, of] of this.#files) if (of.unused) this.#files.delete(old);
      locks = new LocksOfFile();
      this.#files.set(key, locks);
    }
    return locks;
  }

  /** The first lock of somebody else that stands in the way of `wanted`: F_GETLK. */
  conflict(file: OpenFile, wanted: RecordLock): RecordLock | null {
    return this.#conflict(this.#locksOf(file), wanted);
  }
  #conflict(locks: LocksOfFile, wanted: RecordLock): RecordLock | null {
    for (const lock of locks.records) {
      if (lock.owner === wanted.owner || lock.last < wanted.first || lock.first > wanted.last) continue;
      if (lock.exclusive || wanted.exclusive) return lock;
    }
    return null;
  }

  /**
   * Takes a record lock, in place of what the owner has there. Otherwise gives the queue to wait on, or -EDEADLK where
   * waiting would never end. `waits` says whether the owner still waits, later on.
   */
  lock(file: OpenFile, wanted: RecordLock, waits: (() => boolean) | null): WaitQueue | number {
    const locks = this.#locksOf(file);
    this.#waiting.delete(wanted.owner);
    const blocker = this.#conflict(locks, wanted);
    if (blocker === null) {
      locks.records = taken(locks.records, wanted);
      file.locks = this;
      locks.queue.wake();
      return 0;
    }
    if (waits !== null) {
      if (this.#leadsTo(blocker.owner, wanted.owner)) return -EDEADLK;
      this.#waiting.set(wanted.owner, { blocker: blocker.owner, waits });
    }
    return locks.queue;
  }
  unlock(file: OpenFile, range: Omit<RecordLock, 'pid' | 'exclusive'>): void {
    const locks = this.#locksOf(file);
    locks.records = without(locks.records, range);
    locks.queue.wake();
  }
  #leadsTo(from: LockOwner, to: LockOwner): boolean {
    const seen = new Set<LockOwner>();
    for (let owner = from; !seen.has(owner); ) {
      if (owner === to) return true;
      seen.add(owner);
      const next = this.#waiting.get(owner);
      if (next === undefined) return false;
      if (!next.waits()) {
        this.#waiting.delete(owner);
        return false;
      }
      owner = next.blocker;
    }
    return false;
  }

  /** flock(2): takes the lock for the description, or gives the queue to wait on. */
  lockWhole(file: OpenFile, exclusive: boolean): WaitQueue | 0 {
    const locks = this.#locksOf(file);
    for (const [other, itsExclusive] of locks.whole) {
      if (other === file || !(exclusive || itsExclusive)) continue;
      // A lock that is to be converted is given up first: flock(2).
      if (locks.whole.delete(file)) locks.queue.wake();
      return locks.queue;
    }
    const had = locks.whole.get(file);
    locks.whole.set(file, exclusive);
    file.locks = this;
    if (had === true && !exclusive) locks.queue.wake();
    return 0;
  }
  unlockWhole(file: OpenFile): void {
    const locks = this.#locksOf(file);
    if (locks.whole.delete(file)) locks.queue.wake();
  }

  /** A process closes a descriptor of the file: all its record locks on it go, whatever other descriptors it has. */
  closed(file: OpenFile, owner: LockOwner): void {
    this.unlock(file, { owner, first: 0, last: LOCK_END });
  }
  /** Nobody has the description any more. */
  forget(file: OpenFile): void {
    this.closed(file, file);
    this.unlockWhole(file);
  }
}

/**
 * With a further lock, which becomes one with those of its kind that it overlaps or touches. In order of their start.
 */
function taken(locks: readonly RecordLock[], wanted: RecordLock): RecordLock[] {
  const { owner, exclusive } = wanted;
  let { first, last } = wanted;
  const others = locks.filter((lock) => {
    if (lock.owner !== owner || lock.exclusive !== exclusive) return true;
    if (lock.last + 1 < wanted.first || lock.first - 1 > wanted.last) return true;
    first = Math.min(first, lock.first);
    last = Math.max(last, lock.last);
    return false;
  });
  return [...without(others, wanted), { ...wanted, first, last }].sort((a, b) => a.first - b.first);
}

/** The locks that stay when one owner's are taken out of a range. */
function without(locks: readonly RecordLock[], range: Pick<RecordLock, 'owner' | 'first' | 'last'>): RecordLock[] {
  return locks.flatMap((lock) => {
    if (lock.owner !== range.owner || lock.last < range.first || lock.first > range.last) return [lock];
    const rest: RecordLock[] = [];
    if (lock.first < range.first) rest.push({ ...lock, last: range.first - 1 });
    if (lock.last > range.last) rest.push({ ...lock, first: range.last + 1 });
    return rest;
  });
}
