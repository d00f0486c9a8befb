import { EDEADLK } from '../errno.js';
import { WaitQueue } from '../tasks/wait-queue.js';
import { StatRecord } from './stat.js';
/** The last byte that a lock can hold: l_len 0 reaches there. */
export const LOCK_END = Number.MAX_SAFE_INTEGER;
/** The locks of one file. */
class LocksOfFile {
    records = [];
    /** flock(2): true where exclusive. */
    whole = new Map();
    queue = new WaitQueue();
    get unused() {
        return this.records.length === 0 && this.whole.size === 0 && this.queue.empty;
    }
}
/** Locks on files between processes: fs/locks.c of Linux. They are advisory, and hold inside the VM only. */
export class FileLocks {
    #files = new Map();
    /** Owners that wait, with those who are in their way: for EDEADLK. */
    #waiting = new Map();
    #stat = new StatRecord();
    /** Locks are those of an inode, however often it was opened. Throws nothing; null: the file has no inode. */
    #keyOf(file) {
        const s = this.#stat;
        return file.stat(s) === 0 ? `${s.dev}:${s.inoHigh}:${s.ino}` : null;
    }
    #locksOf(file) {
        const key = this.#keyOf(file) ?? '';
        let locks = this.#files.get(key);
        if (locks === undefined) {
            for (const [old, of] of this.#files)
                if (of.unused)
                    this.#files.delete(old);
            locks = new LocksOfFile();
            this.#files.set(key, locks);
        }
        return locks;
    }
    /** The first lock of somebody else that stands in the way of `wanted`: F_GETLK. */
    conflict(file, wanted) {
        return this.#conflict(this.#locksOf(file), wanted);
    }
    #conflict(locks, wanted) {
        for (const lock of locks.records) {
            if (lock.owner === wanted.owner || lock.last < wanted.first || lock.first > wanted.last)
                continue;
            if (lock.exclusive || wanted.exclusive)
                return lock;
        }
        return null;
    }
    /**
     * Takes a record lock, in place of what the owner has there. Otherwise gives the queue to wait on, or -EDEADLK where
     * waiting would never end. `waits` says whether the owner still waits, later on.
     */
    lock(file, wanted, waits) {
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
            if (this.#leadsTo(blocker.owner, wanted.owner))
                return -EDEADLK;
            this.#waiting.set(wanted.owner, { blocker: blocker.owner, waits });
        }
        return locks.queue;
    }
    unlock(file, range) {
        const locks = this.#locksOf(file);
        locks.records = without(locks.records, range);
        locks.queue.wake();
    }
    #leadsTo(from, to) {
        const seen = new Set();
        for (let owner = from; !seen.has(owner);) {
            if (owner === to)
                return true;
            seen.add(owner);
            const next = this.#waiting.get(owner);
            if (next === undefined)
                return false;
            if (!next.waits()) {
                this.#waiting.delete(owner);
                return false;
            }
            owner = next.blocker;
        }
        return false;
    }
    /** flock(2): takes the lock for the description, or gives the queue to wait on. */
    lockWhole(file, exclusive) {
        const locks = this.#locksOf(file);
        for (const [other, itsExclusive] of locks.whole) {
            if (other === file || !(exclusive || itsExclusive))
                continue;
            // A lock that is to be converted is given up first: flock(2).
            if (locks.whole.delete(file))
                locks.queue.wake();
            return locks.queue;
        }
        const had = locks.whole.get(file);
        locks.whole.set(file, exclusive);
        file.locks = this;
        if (had === true && !exclusive)
            locks.queue.wake();
        return 0;
    }
    unlockWhole(file) {
        const locks = this.#locksOf(file);
        if (locks.whole.delete(file))
            locks.queue.wake();
    }
    /** A process closes a descriptor of the file: all its record locks on it go, whatever other descriptors it has. */
    closed(file, owner) {
        this.unlock(file, { owner, first: 0, last: LOCK_END });
    }
    /** Nobody has the description any more. */
    forget(file) {
        this.closed(file, file);
        this.unlockWhole(file);
    }
}
/**
 * With a further lock, which becomes one with those of its kind that it overlaps or touches. In order of their start.
 */
function taken(locks, wanted) {
    const { owner, exclusive } = wanted;
    let { first, last } = wanted;
    const others = locks.filter((lock) => {
        if (lock.owner !== owner || lock.exclusive !== exclusive)
            return true;
        if (lock.last + 1 < wanted.first || lock.first - 1 > wanted.last)
            return true;
        first = Math.min(first, lock.first);
        last = Math.max(last, lock.last);
        return false;
    });
    return [...without(others, wanted), { ...wanted, first, last }].sort((a, b) => a.first - b.first);
}
/** The locks that stay when one owner's are taken out of a range. */
function without(locks, range) {
    return locks.flatMap((lock) => {
        if (lock.owner !== range.owner || lock.last < range.first || lock.first > range.last)
            return [lock];
        const rest = [];
        if (lock.first < range.first)
            rest.push({ ...lock, last: range.first - 1 });
        if (lock.last > range.last)
            rest.push({ ...lock, first: range.last + 1 });
        return rest;
    });
}
