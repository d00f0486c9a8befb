import { call } from '../abi/call.js';
import { writeOldStat, writeStat, writeStat64, writeStatfs, writeStatfs64, writeStatx } from '../abi/structs.js';
import { EBADF, EINVAL, ENOENT, EOVERFLOW, ERANGE } from '../errno.js';
import { AT_EMPTY_PATH, AT_FDCWD, AT_SYMLINK_NOFOLLOW, readPath, resolveAt } from './paths.js';
/** Fills `k.record` for a path; 0 or -errno. */
function statPath(k, dirfd, path, follow, flags) {
    if ((flags & AT_EMPTY_PATH) !== 0 && dirfd !== AT_FDCWD && k.space.readU8(path) === 0) {
        const file = k.fds.get(dirfd);
        return file === null ? -EBADF : file.stat(k.record);
    }
    const dentry = resolveAt(k, dirfd, path, follow, flags);
    return typeof dentry === 'number' ? dentry : dentry.node.stat(k.record);
}
function statFd(k, fd) {
    const file = k.fds.get(fd);
    return file === null ? -EBADF : file.stat(k.record);
}
function give(k, error, buffer) {
    if (error !== 0)
        return error;
    return writeStat(k.space, k.abi, buffer, k.record) ? 0 : -EOVERFLOW;
}
function give64(k, error, buffer) {
    if (error === 0)
        writeStat64(k.space, buffer, k.record);
    return error;
}
function giveOld(k, error, buffer) {
    if (error === 0)
        writeOldStat(k.space, buffer, k.record);
    return error;
}
const STAT_FLAGS = AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH | 0x800;
export const stat = call('sp', (k, path, buf) => give(k, statPath(k, AT_FDCWD, path, true, 0), buf));
export const lstat = call('sp', (k, path, buf) => give(k, statPath(k, AT_FDCWD, path, false, 0), buf));
export const fstat = call('dp', (k, fd, buf) => give(k, statFd(k, fd), buf));
export const stat64 = call('sp', (k, path, buf) => give64(k, statPath(k, AT_FDCWD, path, true, 0), buf));
export const lstat64 = call('sp', (k, path, buf) => give64(k, statPath(k, AT_FDCWD, path, false, 0), buf));
export const fstat64 = call('dp', (k, fd, buf) => give64(k, statFd(k, fd), buf));
export const oldstat = call('sp', (k, path, buf) => giveOld(k, statPath(k, AT_FDCWD, path, true, 0), buf));
export const oldlstat = call('sp', (k, path, buf) => giveOld(k, statPath(k, AT_FDCWD, path, false, 0), buf));
export const oldfstat = call('dp', (k, fd, buf) => giveOld(k, statFd(k, fd), buf));
export const newfstatat = call('dspx', (k, fd, path, buf, flags) => {
    if ((flags & ~STAT_FLAGS) !== 0)
        return -EINVAL;
    return give(k, statPath(k, fd, path, (flags & AT_SYMLINK_NOFOLLOW) === 0, flags), buf);
});
export const fstatat64 = call('dspx', (k, fd, path, buf, flags) => {
    if ((flags & ~STAT_FLAGS) !== 0)
        return -EINVAL;
    return give64(k, statPath(k, fd, path, (flags & AT_SYMLINK_NOFOLLOW) === 0, flags), buf);
});
export const statx = call('dsxxp', (k, fd, path, flags, mask, buf) => {
    if ((flags & ~(STAT_FLAGS | 0x6000)) !== 0 || (mask & 0x80000000) !== 0)
        return -EINVAL;
    const error = statPath(k, fd, path, (flags & AT_SYMLINK_NOFOLLOW) === 0, flags);
    if (error === 0)
        writeStatx(k.space, buf, k.record);
    return error;
});
function access(k, fd, path, mode, flags) {
    if ((mode & ~7) !== 0 || (flags & ~(0x200 | AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH)) !== 0)
        return -EINVAL;
    const dentry = resolveAt(k, fd, path, (flags & AT_SYMLINK_NOFOLLOW) === 0, flags);
    return typeof dentry === 'number' ? dentry : dentry.node.access(mode);
}
export const accessPath = call('si', (k, path, mode) => access(k, AT_FDCWD, path, mode, 0));
export const faccessat = call('dsi', (k, fd, path, mode) => access(k, fd, path, mode, 0));
export const faccessat2 = call('dsix', (k, fd, path, mode, flags) => access(k, fd, path, mode, flags));
function readlinkOf(k, fd, path, buffer, size) {
    if (size <= 0)
        return -EINVAL;
    const dentry = resolveAt(k, fd, path, false, AT_EMPTY_PATH);
    if (typeof dentry === 'number')
        return dentry;
    const target = dentry.node.readlink();
    if (typeof target === 'number')
        return dentry.node.isDirectory && target === -EINVAL && pathIsEmpty(k, path) ? -ENOENT : target;
    const bytes = Buffer.from(target, 'latin1').subarray(0, size);
    k.space.writeBytes(buffer, bytes);
    return bytes.length;
}
function pathIsEmpty(k, path) {
    return readPath(k, path) === '';
}
export const readlink = call('spi', (k, path, buf, size) => readlinkOf(k, AT_FDCWD, path, buf, size));
export const readlinkat = call('dspi', readlinkOf);
export const getcwd = call('pz', (k, buffer, size) => {
    const bytes = Buffer.from(`${k.cwd.path()}\0`, 'latin1');
    if (bytes.length > size)
        return -ERANGE;
    k.space.writeBytes(buffer, bytes);
    return bytes.length;
});
/** statfs(2) of a node; memory file systems and host mounts fill in what they know. */
function filesystem(dentry, file) {
    const out = {
        type: 0x01021994,
        bsize: 4096,
        blocks: 0,
        bfree: 0,
        bavail: 0,
        files: 0,
        ffree: 0,
        namelen: 255,
        flags: 0,
    };
    if (dentry === null && file !== null && file.stream)
        out.type = 0x50495045;
    dentry?.node.statfs(out);
    return out;
}
function statfsOf(k, path) {
    const dentry = resolveAt(k, AT_FDCWD, path, true);
    return typeof dentry === 'number' ? dentry : filesystem(dentry, null);
}
function fstatfsOf(k, fd) {
    const file = k.fds.get(fd);
    return file === null ? -EBADF : filesystem(file.dentry, file);
}
function giveStatfs(k, s, at) {
    if (typeof s === 'number')
        return s;
    writeStatfs(k.space, k.abi, at, s);
    return 0;
}
function giveStatfs64(k, s, size, at) {
    if (size !== 84 && size !== 88)
        return -EINVAL;
    if (typeof s === 'number')
        return s;
    writeStatfs64(k.space, at, s);
    return 0;
}
export const statfs = call('sp', (k, path, at) => giveStatfs(k, statfsOf(k, path), at));
export const fstatfs = call('dp', (k, fd, at) => giveStatfs(k, fstatfsOf(k, fd), at));
export const statfs64 = call('szp', (k, path, size, at) => giveStatfs64(k, statfsOf(k, path), size, at));
export const fstatfs64 = call('dzp', (k, fd, size, at) => giveStatfs64(k, fstatfsOf(k, fd), size, at));
