import { EXECUTE, READ, SharedMemory, WRITE } from '../../runtime/address-space.js';
import { call } from '../abi/call.js';
import { EACCES, EBADF, EEXIST, EINVAL, ENOMEM, EOPNOTSUPP, EOVERFLOW, EPERM } from '../errno.js';
import { O_ACCMODE, O_LARGEFILE, O_RDWR } from '../vfs/constants.js';
import { ZeroPages } from '../vfs/device-fs.js';
import { F_SEAL_FUTURE_WRITE, F_SEAL_SEAL, F_SEAL_WRITE, MemoryFile } from '../vfs/memory-file.js';
import { Dentry } from '../vfs/node.js';
import { changed, PAGE, pagesOf, populate, rangeStart } from './ranges.js';
/** mmap(2) flags: asm-generic/mman-common.h, asm/mman.h. */
const MAP_TYPE = 0x0f;
const MAP_SHARED = 1;
const MAP_PRIVATE = 2;
const MAP_SHARED_VALIDATE = 3;
const MAP_FIXED = 0x10;
const MAP_ANONYMOUS = 0x20;
const MAP_32BIT = 0x40;
const MAP_GROWSDOWN = 0x100;
const MAP_DENYWRITE = 0x800;
const MAP_LOCKED = 0x2000;
const MAP_NORESERVE = 0x4000;
const MAP_POPULATE = 0x8000;
const MAP_NONBLOCK = 0x10000;
const MAP_FIXED_NOREPLACE = 0x100000;
/** What MAP_SHARED_VALIDATE lets pass: LEGACY_MAP_MASK of linux/mman.h, and what came later. */
const MAP_KNOWN = 0x11fffff & ~0x80000;
const PROT_WRITE = 2;
const PROT_MASK = 7;
function doMmap(k, hint, length, prot, flags, fd, offset) {
    const { space } = k;
    const type = flags & MAP_TYPE;
    if (!(length > 0))
        return length === 0 ? -EINVAL : -ENOMEM;
    if (length > space.layout.top)
        return -ENOMEM;
    if (offset < 0 || offset % PAGE !== 0)
        return -EINVAL;
    if (type !== MAP_SHARED && type !== MAP_PRIVATE && type !== MAP_SHARED_VALIDATE)
        return -EINVAL;
    if (type === MAP_SHARED_VALIDATE && (flags & ~MAP_KNOWN) !== 0)
        return -EOPNOTSUPP;
    const shared = type !== MAP_PRIVATE;
    const pages = pagesOf(length);
    const growsDown = (flags & MAP_GROWSDOWN) !== 0;
    let file = null;
    let name = '';
    let allowed = READ | WRITE | EXECUTE;
    if ((flags & MAP_ANONYMOUS) === 0) {
        const opened = k.fds.get(fd);
        if (opened === null)
            return -EBADF;
        if (!opened.readable)
            return -EACCES;
        if (shared && (opened.flags & O_ACCMODE) !== O_RDWR)
            allowed &= ~WRITE;
        if ((prot & PROT_MASK & ~allowed) !== 0)
            return -EACCES;
        if (offset + length > Number.MAX_SAFE_INTEGER)
            return -EOVERFLOW;
        const mapping = opened.mapping();
        if (typeof mapping === 'number')
            return mapping;
        if (growsDown)
            return -EINVAL;
        const sealed = shared ? sealedProtection(opened, prot) : 0;
        if (sealed < 0)
            return sealed;
        allowed &= ~sealed;
        name = opened.name();
        file = mapping instanceof ZeroPages ? null : mapping;
    }
    if (shared && file === null) {
        if (growsDown)
            return -EINVAL;
        file = new SharedMemory(pages * PAGE);
        offset = 0;
        name = '/dev/zero (deleted)';
    }
    const first = placeFor(k, hint, pages, flags, isImage(file, flags, offset) ? file : null);
    if (first < 0)
        return first;
    const request = {
        first,
        pages,
        protection: k.map.protection(prot & PROT_MASK),
        shared,
        growsDown,
        allowed,
        locked: (flags & MAP_LOCKED) !== 0 || k.map.lockFuture,
        noReserve: (flags & MAP_NORESERVE) !== 0,
        file,
        fileOffset: file === null ? 0 : offset,
        name,
    };
    // A replaced mapping may hold running code; a new one changes nothing that translated code knows.
    if ((flags & (MAP_FIXED | MAP_FIXED_NOREPLACE)) !== 0)
        k.leave = true;
    if (!space.map(request))
        return -ENOMEM;
    if (request.locked === true || (flags & (MAP_POPULATE | MAP_NONBLOCK)) === MAP_POPULATE)
        populate(k, first, pages);
    return first * PAGE;
}
/** Whether a library is being loaded: glibc's loader says so by a flag that has no other meaning any more. */
function isImage(file, flags, offset) {
    return file !== null && offset === 0 && (flags & (MAP_TYPE | MAP_DENYWRITE)) === (MAP_PRIVATE | MAP_DENYWRITE);
}
/** First page for a mapping, or -errno; `image`: the file if it is a library's. */
function placeFor(k, hint, pages, flags, image) {
    const { space } = k;
    if ((flags & (MAP_FIXED | MAP_FIXED_NOREPLACE)) !== 0) {
        if (hint % PAGE !== 0)
            return -EINVAL;
        if (hint < 0)
            return -ENOMEM;
        const first = hint / PAGE;
        if (!space.isUserRange(first, pages))
            return -ENOMEM;
        if (first < 16)
            return -EPERM;
        if ((flags & MAP_FIXED_NOREPLACE) !== 0 && !space.isFree(first, pages))
            return -EEXIST;
        return first;
    }
    const wished = Math.ceil(hint / PAGE);
    if (wished >= 16 && space.isFree(wished, pages))
        return wished;
    const below = (flags & MAP_32BIT) !== 0 && k.abi.bits === 64 ? 0x80000000 : space.layout.mmapTop;
    const first = image === null ? space.findFree(pages, below) : k.places.library(space, image, pages, below);
    return first < 0 ? -ENOMEM : first;
}
/** What a seal takes from a shared mapping of a memfd: PROT_WRITE, -EPERM if it is asked for, or 0. memfd_create(2). */
function sealedProtection(opened, prot) {
    const file = opened.mappedFile();
    if (!(file instanceof MemoryFile) || (file.sealed & (F_SEAL_WRITE | F_SEAL_FUTURE_WRITE)) === 0)
        return 0;
    return (prot & PROT_WRITE) !== 0 ? -EPERM : WRITE;
}
export const mmap = call('pzxxdl', doMmap);
export const mmap2 = call('pzxxdu', (k, hint, length, prot, flags, fd, page) => doMmap(k, hint, length, prot, flags, fd, page * PAGE));
/** The oldest call of i386 takes its arguments from memory: struct mmap_arg_struct. */
export const old_mmap = call('p', (k, at) => {
    const word = (i) => k.space.readU32(at + 4 * i);
    return doMmap(k, word(0), word(1), word(2), word(3), word(4) | 0, word(5));
});
export const munmap = call('pz', (k, address, length) => {
    const first = rangeStart(k, address, length);
    if (first < 0 || length === 0)
        return -EINVAL;
    return k.space.unmap(first, pagesOf(length)) ? changed(k, 0) : 0;
});
const PROT_GROWSDOWN = 0x1000000;
const PROT_GROWSUP = 0x2000000;
const PROT_SEM = 8;
/** mprotect(2): mappings change one after the other, up to a hole or to one that may not get the protection. */
export const mprotect = call('pzx', (k, address, length, prot) => {
    if (address < 0 || address % PAGE !== 0)
        return -EINVAL;
    const grows = prot & (PROT_GROWSDOWN | PROT_GROWSUP);
    if (grows === (PROT_GROWSDOWN | PROT_GROWSUP))
        return -EINVAL;
    if (length === 0)
        return 0;
    let first = rangeStart(k, address, length);
    if (first < 0)
        return -ENOMEM;
    if ((prot & ~(PROT_MASK | PROT_SEM | grows)) !== 0)
        return -EINVAL;
    const end = first + pagesOf(length);
    const { vmas } = k.space;
    const found = vmas.find(first);
    if (grows !== 0) {
        // PROT_GROWSDOWN: from the start of a mapping that grows downwards.
        if (found === null)
            return -ENOMEM;
        if (grows === PROT_GROWSUP || !found.growsDown)
            return -EINVAL;
        first = found.start;
    }
    const protection = k.map.protection(prot & PROT_MASK);
    let at = first;
    let error = 0;
    for (const vma of vmas.overlapping(first, end)) {
        if (vma.start > at)
            break;
        if ((prot & PROT_MASK & ~vma.allowed) !== 0) {
            error = -EACCES;
            break;
        }
        const until = Math.min(vma.end, end);
        if (!k.space.protect(at, until - at, protection)) {
            error = -ENOMEM;
            break;
        }
        at = until;
    }
    return changed(k, error !== 0 ? error : at < end ? -ENOMEM : 0);
});
export const brk = call('p', (k, to) => {
    const before = k.map.brk;
    const now = k.map.setBrk(to);
    if (now < before)
        k.leave = true;
    return now;
});
export const get_mempolicy = call('ppzpx', (k, mode, mask, maxnode) => {
    if (mode !== 0)
        k.space.writeU32(mode, 0);
    if (mask !== 0 && maxnode > 0)
        k.space.writeU8(mask, 1);
    return 0;
});
export const set_mempolicy = call('ipz', () => 0);
export const mbind = call('pzipzx', () => 0);
const MFD_CLOEXEC = 1;
const MFD_ALLOW_SEALING = 2;
const MFD_NOEXEC_SEAL = 8;
const MFD_EXEC = 16;
/** NAME_MAX without the prefix. */
const MFD_NAME_MAX = 249;
export const memfd_create = call('sx', (k, at, flags) => {
    if ((flags & ~(MFD_CLOEXEC | MFD_ALLOW_SEALING | MFD_NOEXEC_SEAL | MFD_EXEC)) !== 0)
        return -EINVAL;
    if ((flags & MFD_NOEXEC_SEAL) !== 0 && (flags & MFD_EXEC) !== 0)
        return -EINVAL;
    const name = k.space.readCString(at, MFD_NAME_MAX);
    if (name === null)
        return -EINVAL;
    const file = new MemoryFile(k.vfs.shared, (flags & MFD_NOEXEC_SEAL) !== 0 ? 0o666 : 0o777);
    file.nlink = 0;
    file.seals = (flags & (MFD_ALLOW_SEALING | MFD_NOEXEC_SEAL)) !== 0 ? 0 : F_SEAL_SEAL;
    const opened = file.open(O_RDWR);
    if (typeof opened === 'number')
        return opened;
    if (k.abi.bits === 64)
        opened.flags |= O_LARGEFILE;
    opened.dentry = new Dentry(k.vfs.root, `memfd:${name} (deleted)`, file);
    return k.fds.add(opened, (flags & MFD_CLOEXEC) !== 0);
});
