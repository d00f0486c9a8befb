import { WRITE } from '../../runtime/address-space.js';
import { clearFile, syncFile } from '../../runtime/address-space-files.js';
import { call } from '../abi/call.js';
import { EACCES, EBUSY, EFAULT, EINVAL, ENOMEM, EOPNOTSUPP, EPERM } from '../errno.js';
import { limitOf, RLIMIT_MEMLOCK } from './limits.js';
import { changed, PAGE, pagesOf, populate, rangeStart } from './ranges.js';
/** madvise(2) advice: asm-generic/mman-common.h. */
const MADV_DONTNEED = 4;
const MADV_FREE = 8;
const MADV_REMOVE = 9;
const MADV_WIPEONFORK = 18;
const MADV_COLD = 20;
const MADV_PAGEOUT = 21;
const MADV_POPULATE_READ = 22;
const MADV_POPULATE_WRITE = 23;
const MADV_DONTNEED_LOCKED = 24;
/** Advice that changes nothing a program can see here. */
const HARMLESS = new Set([0, 1, 2, 3, 10, 11, 12, 13, 14, 15, 16, 17, 19, 25]);
/** The advice for one mapping's pages [start, end): 0 or -errno, which ends the call. */
function advise(k, vma, start, end, advice) {
    switch (advice) {
        case MADV_DONTNEED:
        case MADV_DONTNEED_LOCKED:
            if (vma.locked && advice === MADV_DONTNEED)
                return -EINVAL;
            // The pages of a shared mapping stay in the page cache.
            if (!vma.shared)
                k.space.discard(start, end - start);
            return 0;
        case MADV_FREE:
            if (vma.file !== null || vma.shared)
                return -EINVAL;
            k.space.discard(start, end - start);
            return 0;
        case MADV_REMOVE:
            return remove(k, vma, start, end);
        case MADV_WIPEONFORK:
            return vma.file !== null || vma.shared ? -EINVAL : 0;
        case MADV_COLD:
        case MADV_PAGEOUT:
            return vma.locked ? -EINVAL : 0;
        case MADV_POPULATE_READ:
        case MADV_POPULATE_WRITE:
            return populateAll(k, vma, start, end, advice === MADV_POPULATE_WRITE);
        default:
            return 0;
    }
}
/** MADV_REMOVE: a hole in the file, and zeros in the pages that show it. */
function remove(k, vma, start, end) {
    const { file } = vma;
    if (vma.locked || file === null)
        return -EINVAL;
    if (!vma.shared || (vma.protection & WRITE) === 0)
        return -EACCES;
    if (file.punch === undefined)
        return -EOPNOTSUPP;
    const from = vma.fileOffset + (start - vma.start) * PAGE;
    const length = (end - start) * PAGE;
    syncFile(k.space, file, from, from + length);
    const result = file.punch(from, length);
    if (result === 0)
        clearFile(k.space, file, from, from + length);
    return result;
}
function populateAll(k, vma, start, end, write) {
    if ((vma.protection & (write ? WRITE : 1)) === 0)
        return -EINVAL;
    for (let page = start; page < end; page++) {
        if (k.space.lookup(page * PAGE, write ? 'write' : 'read') < 0)
            return -EFAULT;
    }
    return 0;
}
/** madvise(2): what lies beyond a hole is advised too, and then the hole reported; populating stops there. */
export const madvise = call('pzi', (k, address, length, advice) => {
    const populates = advice === MADV_POPULATE_READ || advice === MADV_POPULATE_WRITE;
    const known = HARMLESS.has(advice) ||
        advice === MADV_DONTNEED ||
        (advice >= MADV_FREE && advice <= MADV_REMOVE) ||
        (advice >= MADV_WIPEONFORK && advice <= MADV_DONTNEED_LOCKED);
    if (!known)
        return advice === 100 || advice === 101 ? -EPERM : -EINVAL;
    const first = rangeStart(k, address, length);
    if (first < 0)
        return address >= 0 && address % PAGE === 0 && length >= 0 ? -ENOMEM : -EINVAL;
    const end = first + pagesOf(length);
    let at = first;
    let hole = false;
    for (const vma of [...k.space.vmas.overlapping(first, end)]) {
        if (vma.start > at) {
            hole = true;
            if (populates)
                break;
        }
        const result = advise(k, vma, Math.max(first, vma.start), Math.min(end, vma.end), advice);
        if (result !== 0)
            return changed(k, result);
        at = vma.end;
    }
    return changed(k, hole || at < end ? -ENOMEM : 0);
});
const MS_ASYNC = 1;
const MS_INVALIDATE = 2;
const MS_SYNC = 4;
export const msync = call('pzi', (k, address, length, flags) => {
    if ((flags & ~(MS_ASYNC | MS_INVALIDATE | MS_SYNC)) !== 0 || (flags & (MS_ASYNC | MS_SYNC)) === (MS_ASYNC | MS_SYNC))
        return -EINVAL;
    if (address < 0 || address % PAGE !== 0)
        return -EINVAL;
    const first = rangeStart(k, address, length);
    if (first < 0)
        return -ENOMEM;
    const end = first + pagesOf(length);
    let at = first;
    let hole = false;
    for (const vma of k.space.vmas.overlapping(first, end)) {
        if (vma.start > at)
            hole = true;
        if ((flags & MS_INVALIDATE) !== 0 && vma.locked)
            return -EBUSY;
        k.space.sync(Math.max(first, vma.start), Math.min(end, vma.end) - Math.max(first, vma.start));
        at = vma.end;
    }
    return hole || at < end ? -ENOMEM : 0;
});
export const mincore = call('pzp', (k, address, length, vector) => {
    const first = rangeStart(k, address, length);
    if (first < 0)
        return address >= 0 && address % PAGE === 0 ? -ENOMEM : -EINVAL;
    const pages = pagesOf(length);
    if (pages > 1 << 24)
        return -ENOMEM;
    for (let i = 0; i < pages; i++) {
        if (k.space.vmas.find(first + i) === null)
            return -ENOMEM;
        k.space.writeU8(vector + i, k.space.isResident(first + i) ? 1 : 0);
    }
    return 0;
});
/** mlock(2): guest memory is never swapped by us, but locked pages are touched, and madvise(2) lets them alone. */
function lock(k, address, length, locked, touch) {
    if (address < 0 || length < 0)
        return -EINVAL;
    const start = Math.floor(address / PAGE);
    const end = Math.ceil((address + length) / PAGE);
    if (locked) {
        const limit = k.credentials.uid === 0 ? Number.POSITIVE_INFINITY : limitOf(k, RLIMIT_MEMLOCK).soft;
        if (limit === 0)
            return -EPERM;
        const already = k.space.vmas.list.reduce((n, v) => n + (v.locked ? v.end - v.start : 0), 0);
        if ((already + end - start) * PAGE > limit)
            return -ENOMEM;
    }
    if (!k.space.isUserRange(start, end - start))
        return -ENOMEM;
    let at = start;
    for (const vma of [...k.space.vmas.overlapping(start, end)]) {
        if (vma.start > at)
            return -ENOMEM;
        const until = Math.min(vma.end, end);
        k.space.lock(at, until - at, locked);
        if (touch)
            populate(k, at, until - at);
        at = until;
    }
    return at < end ? -ENOMEM : 0;
}
export const mlock = call('pz', (k, address, length) => lock(k, address, length, true, true));
export const munlock = call('pz', (k, address, length) => lock(k, address, length, false, false));
const MLOCK_ONFAULT = 1;
export const mlock2 = call('pzi', (k, address, length, flags) => {
    if ((flags & ~MLOCK_ONFAULT) !== 0)
        return -EINVAL;
    return lock(k, address, length, true, flags === 0);
});
const MCL_CURRENT = 1;
const MCL_FUTURE = 2;
const MCL_ONFAULT = 4;
export const mlockall = call('i', (k, flags) => {
    if ((flags & ~7) !== 0 || flags === 0 || flags === MCL_ONFAULT)
        return -EINVAL;
    k.map.lockFuture = (flags & MCL_FUTURE) !== 0;
    if ((flags & MCL_CURRENT) === 0)
        return 0;
    for (const vma of [...k.space.vmas.list]) {
        k.space.lock(vma.start, vma.end - vma.start, true);
        if ((flags & MCL_ONFAULT) === 0)
            populate(k, vma.start, vma.end - vma.start);
    }
    return 0;
});
export const munlockall = call('', (k) => {
    k.map.lockFuture = false;
    for (const vma of [...k.space.vmas.list])
        k.space.lock(vma.start, vma.end - vma.start, false);
    return 0;
});
