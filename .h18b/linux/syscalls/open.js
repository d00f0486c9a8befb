import { fileResized } from '../../runtime/address-space-files.js';
import { BLOCKED, call } from '../abi/call.js';
import { EACCES, EBADF, EEXIST, EINVAL, EISDIR, ELOOP, ENOENT, ENOTDIR, EOPNOTSUPP } from '../errno.js';
import * as C from '../vfs/constants.js';
import { OpenFile } from '../vfs/node.js';
import { PipeEnd } from '../vfs/pipe.js';
import { AT_FDCWD, isSpecialName, readPath, resolveAt, startOf } from './paths.js';
/** A descriptor that only names a place: O_PATH of open(2). */
class PathFile extends OpenFile {
    stat(out) {
        return this.dentry.node.stat(out);
    }
    read() {
        return -EBADF;
    }
    write() {
        return -EBADF;
    }
    seek() {
        return -EBADF;
    }
    truncate() {
        return -EBADF;
    }
}
function openDentry(dentry, flags) {
    const { node } = dentry;
    if ((flags & C.O_DIRECTORY) !== 0 && !node.isDirectory)
        return -ENOTDIR;
    if ((flags & C.O_PATH) !== 0)
        return new PathFile(flags);
    if ((node.mode & C.S_IFMT) === C.S_IFLNK)
        return -ELOOP;
    if (!node.volatile) {
        const access = flags & C.O_ACCMODE;
        const wanted = (access === C.O_WRONLY ? 0 : C.R_OK) | (access === C.O_RDONLY ? 0 : C.W_OK);
        if (node.isDirectory && access !== C.O_RDONLY)
            return -EISDIR;
        const denied = node.access(wanted);
        if (denied !== 0)
            return denied;
    }
    return node.open(flags, dentry);
}
/** O_TRUNC on a file that is mapped. */
function truncated(k, file) {
    const mapped = file.mappedFile();
    if (mapped === null)
        return;
    fileResized(k.space, mapped);
    k.leave = true;
}
/** open(2) with O_CREAT: the last name may not exist, or be a link to a name that does not exist. */
function openCreating(k, start, path, flags, mode) {
    let from = start;
    let text = path;
    for (let links = 0; links <= 40; links++) {
        const parent = k.vfs.walkParent(from, text);
        if (typeof parent === 'number')
            return parent;
        const name = k.vfs.lastName;
        if (isSpecialName(name) || k.vfs.trailingSlash)
            return -EISDIR;
        const found = k.vfs.child(parent, name);
        if (typeof found === 'number') {
            if (found !== -ENOENT)
                return found;
            const file = parent.node.create(name, mode & ~k.umask, flags, parent);
            if (typeof file === 'number')
                return file;
            k.vfs.generation++;
            const made = k.vfs.child(parent, name);
            return install(k, file, typeof made === 'number' ? null : made, flags);
        }
        if ((flags & C.O_EXCL) !== 0)
            return -EEXIST;
        const { node } = found;
        if ((node.mode & C.S_IFMT) !== C.S_IFLNK) {
            if (node.isDirectory)
                return -EISDIR;
            return install(k, openDentry(found, flags), found, flags);
        }
        if ((flags & C.O_NOFOLLOW) !== 0)
            return -ELOOP;
        const jump = node.jump();
        if (jump !== null)
            return install(k, openDentry(jump, flags), jump, flags);
        const target = node.readlink();
        if (typeof target === 'number')
            return target;
        from = parent;
        text = target;
    }
    return -ELOOP;
}
function install(k, file, dentry, flags) {
    if (typeof file === 'number')
        return file;
    if ((flags & C.O_TRUNC) !== 0)
        truncated(k, file);
    // A stream opened anew through /proc/self/fd has no place in the name space.
    if (!(file.stream && file.dentry === null && dentry?.node.volatile === true))
        file.dentry ??= dentry;
    file.flags = flags & ~(C.O_CREAT | C.O_EXCL | C.O_NOCTTY | C.O_TRUNC | C.O_CLOEXEC);
    if (k.abi.bits === 64)
        file.flags |= C.O_LARGEFILE;
    const fd = k.fds.add(file, (flags & C.O_CLOEXEC) !== 0);
    return fd >= 0 && file instanceof PipeEnd ? waitForPeer(k, fd, file) : fd;
}
/** fifo(7): opening one end waits for the other to be opened. */
function waitForPeer(k, fd, end) {
    if (end.hasPeer || (end.flags & C.O_NONBLOCK) !== 0)
        return fd;
    const result = k.block([end.queue], Number.POSITIVE_INFINITY, fd);
    if (result !== BLOCKED)
        k.fds.close(fd);
    return result;
}
export function doOpen(k, dirfd, address, flags, mode) {
    if (k.continued !== null) {
        const fd = k.continued.done;
        const file = k.fds.get(fd);
        return file instanceof PipeEnd ? waitForPeer(k, fd, file) : fd;
    }
    if ((flags & C.O_PATH) === 0 && (flags & (C.O_CREAT | C.O_DIRECTORY)) === (C.O_CREAT | C.O_DIRECTORY))
        return -EINVAL;
    if ((flags & C.O_TMPFILE) === C.O_TMPFILE)
        return -EOPNOTSUPP;
    if ((flags & C.O_CREAT) !== 0 && (flags & C.O_PATH) === 0) {
        const path = readPath(k, address);
        if (typeof path === 'number')
            return path;
        const start = startOf(k, dirfd, path);
        if (typeof start === 'number')
            return start;
        if (path === '')
            return -ENOENT;
        return openCreating(k, start, path, flags, mode & 0o7777);
    }
    const dentry = resolveAt(k, dirfd, address, (flags & C.O_NOFOLLOW) === 0);
    if (typeof dentry === 'number')
        return dentry;
    return install(k, openDentry(dentry, flags), dentry, flags);
}
export const open = call('sFo', (k, path, flags, mode) => doOpen(k, AT_FDCWD, path, flags, mode));
export const openat = call('dsFo', (k, fd, path, flags, mode) => doOpen(k, fd, path, flags, mode));
export const creat = call('so', (k, path, mode) => doOpen(k, AT_FDCWD, path, C.O_CREAT | C.O_WRONLY | C.O_TRUNC, mode));
const RESOLVE_FLAGS = 0x3f;
/** openat2(2): struct open_how { flags, mode, resolve }. Resolution limits other than none are refused. */
export const openat2 = call('dspz', (k, fd, path, how, size) => {
    if (size < 24)
        return -EINVAL;
    const flags = k.space.readU32(how);
    const mode = k.space.readU32(how + 8);
    const resolve = k.space.readU32(how + 16);
    if ((resolve & ~RESOLVE_FLAGS) !== 0)
        return -EINVAL;
    if (resolve !== 0)
        return -EACCES;
    return doOpen(k, fd, path, flags | 0, mode);
});
export const close = call('d', (k, fd) => k.fds.close(fd));
export const close_range = call('uux', (k, first, last, flags) => {
    if (first > last || (flags & ~6) !== 0)
        return -EINVAL;
    const end = Math.min(last, k.fds.files.length - 1);
    for (let fd = first; fd <= end; fd++) {
        if (k.fds.get(fd) === null)
            continue;
        if ((flags & 4) !== 0)
            k.fds.setCloseOnExec(fd, true);
        else
            k.fds.close(fd);
    }
    return 0;
});
