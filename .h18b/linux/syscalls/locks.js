import { call } from '../abi/call.js';
import { EAGAIN, EBADF, EINVAL, EOVERFLOW } from '../errno.js';
import { LOCK_END } from '../vfs/file-locks.js';
import { StatRecord } from '../vfs/stat.js';
/** fcntl(2)'s commands for locks: asm-generic/fcntl.h. */
const [F_GETLK, F_SETLKW] = [5, 7];
const [F_GETLK64, F_SETLKW64] = [12, 14];
const [F_OFD_GETLK, F_OFD_SETLKW] = [36, 38];
const [F_RDLCK, F_WRLCK, F_UNLCK] = [0, 1, 2];
export function isLockCommand(command) {
    return ((command >= F_GETLK && command <= F_SETLKW) ||
        (command >= F_GETLK64 && command <= F_SETLKW64) ||
        (command >= F_OFD_GETLK && command <= F_OFD_SETLKW));
}
const FLOCK_64 = { start: 8, length: 16, pid: 24, offsetBytes: 8 };
const I386_FLOCK = { start: 4, length: 8, pid: 12, offsetBytes: 4 };
/** Doublewords are aligned to four bytes in an i386 structure. */
const I386_FLOCK64 = { start: 4, length: 12, pid: 20, offsetBytes: 8 };
function readOffset(k, at, bytes) {
    return bytes === 4 ? k.space.readI32(at) : k.space.readSigned64(at);
}
function sizeOf(file) {
    const record = new StatRecord();
    return file.stat(record) === 0 ? record.size : 0;
}
/** First and last byte of a struct flock, or a negated errno: flock64_to_posix_lock() of fs/locks.c. */
function rangeOf(k, file, at, layout) {
    const whence = k.space.readU16(at + 2);
    const start = readOffset(k, at + layout.start, layout.offsetBytes);
    const length = readOffset(k, at + layout.length, layout.offsetBytes);
    if (whence > 2)
        return -EINVAL;
    const base = whence === 0 ? 0 : whence === 1 ? file.position : sizeOf(file);
    const from = base + start;
    if (from < 0)
        return -EINVAL;
    if (from > LOCK_END)
        return -EOVERFLOW;
    if (length > 0)
        return from + length - 1 > LOCK_END ? [from, LOCK_END] : [from, from + length - 1];
    if (length < 0)
        return from + length < 0 ? -EINVAL : [from + length, from - 1];
    return [from, LOCK_END];
}
function writeLock(k, at, layout, lock) {
    const length = lock.last === LOCK_END ? 0 : lock.last - lock.first + 1;
    if (layout.offsetBytes === 4 && (lock.first > 0x7fffffff || length > 0x7fffffff))
        return -EOVERFLOW;
    k.space.writeU16(at, lock.exclusive ? F_WRLCK : F_RDLCK);
    k.space.writeU16(at + 2, 0);
    for (const [field, value] of [
        [layout.start, lock.first],
        [layout.length, length],
    ]) {
        if (layout.offsetBytes === 4)
            k.space.writeU32(at + field, value);
        else
            k.space.writePair(at + field, value >>> 0, Math.floor(value / 2 ** 32));
    }
    k.space.writeU32(at + layout.pid, lock.pid);
    return 0;
}
/** F_GETLK, F_SETLK, F_SETLKW and their like; `at` is the address of a struct flock. */
export function recordLock(k, file, command, at) {
    const is64 = k.abi.bits === 64;
    // Commands of flock64 are there for 32-bit programs only.
    if (is64 && command >= F_GETLK64 && command <= F_SETLKW64)
        return -EINVAL;
    const layout = is64 ? FLOCK_64 : command <= F_SETLKW ? I386_FLOCK : I386_FLOCK64;
    const type = k.space.readU16(at);
    const range = rangeOf(k, file, at, layout);
    if (typeof range === 'number')
        return range;
    const ofDescription = command >= F_OFD_GETLK;
    if (ofDescription && k.space.readU32(at + layout.pid) !== 0)
        return -EINVAL;
    const [first, last] = range;
    const owner = ofDescription ? file : k.fds;
    const lock = { owner, pid: ofDescription ? -1 : k.group.pid, exclusive: type === F_WRLCK, first, last };
    const gets = command === F_GETLK || command === F_GETLK64 || command === F_OFD_GETLK;
    if (gets) {
        if (type !== F_RDLCK && type !== F_WRLCK && !(ofDescription && type === F_UNLCK))
            return -EINVAL;
        const other = k.locks.conflict(file, lock);
        if (other !== null)
            return writeLock(k, at, layout, other);
        k.space.writeU16(at, F_UNLCK);
        return 0;
    }
    if (type === F_UNLCK) {
        k.locks.unlock(file, lock);
        return 0;
    }
    if (type !== F_RDLCK && type !== F_WRLCK)
        return -EINVAL;
    if (type === F_RDLCK ? !file.readable : !file.writable)
        return -EBADF;
    const waits = command === F_SETLKW || command === F_SETLKW64 || command === F_OFD_SETLKW;
    const task = k.current;
    // Locks of descriptions cannot tell who would have to wait for whom: no EDEADLK, as on Linux.
    const got = k.locks.lock(file, lock, waits && !ofDescription ? () => task.state === 'waiting' : null);
    if (typeof got === 'number') {
        if (got === 0 && !ofDescription)
            k.fds.recordLocks = k.locks;
        return got;
    }
    return waits ? k.block([got]) : -EAGAIN;
}
const [LOCK_SH, LOCK_EX, LOCK_NB, LOCK_UN] = [1, 2, 4, 8];
/** flock(2). */
export const flock = call('di', (k, fd, operation) => {
    const file = k.fds.get(fd);
    if (file === null)
        return -EBADF;
    const what = operation & ~LOCK_NB;
    if (what !== LOCK_SH && what !== LOCK_EX && what !== LOCK_UN)
        return -EINVAL;
    if (what === LOCK_UN) {
        k.locks.unlockWhole(file);
        return 0;
    }
    const queue = k.locks.lockWhole(file, what === LOCK_EX);
    if (queue === 0)
        return 0;
    return (operation & LOCK_NB) !== 0 ? -EAGAIN : k.block([queue]);
});
