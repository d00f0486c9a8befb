import { call } from '../abi/call.js';
import { EBADF, EBUSY, EEXIST, EINVAL, EISDIR, ENOENT, ENOTDIR, ENOTEMPTY, EPERM, EROFS, EXDEV } from '../errno.js';
import { DirectoryFile } from '../vfs/memory-fs.js';
import { AT_EMPTY_PATH, AT_FDCWD, AT_REMOVEDIR, AT_SYMLINK_FOLLOW, isSpecialName, readPath, resolveAt, resolveParent, } from './paths.js';
/** A call changed a name: resolutions remembered so far are void. */
function changed(k, result) {
    if (result === 0)
        k.vfs.generation++;
    return result;
}
/** Resolves the place for a new name; the name must not exist. */
function placeFor(k, fd, path, directory) {
    const parent = resolveParent(k, fd, path);
    if (typeof parent === 'number')
        return parent;
    const name = k.vfs.lastName;
    if (isSpecialName(name))
        return -EEXIST;
    const trailing = k.vfs.trailingSlash;
    const existing = k.vfs.child(parent, name);
    if (typeof existing !== 'number')
        return -EEXIST;
    if (existing !== -ENOENT)
        return existing;
    return trailing && !directory ? -ENOENT : parent;
}
function makeDirectory(k, fd, path, mode) {
    const parent = placeFor(k, fd, path, true);
    if (typeof parent === 'number')
        return parent;
    return changed(k, parent.node.mkdir(k.vfs.lastName, mode & 0o1777 & ~k.umask));
}
export const mkdir = call('so', (k, path, mode) => makeDirectory(k, AT_FDCWD, path, mode));
export const mkdirat = call('dso', makeDirectory);
function makeNode(k, fd, path, mode) {
    const parent = placeFor(k, fd, path, false);
    if (typeof parent === 'number')
        return parent;
    return changed(k, parent.node.mknod(k.vfs.lastName, mode & ~k.umask));
}
export const mknod = call('sox', (k, path, mode) => makeNode(k, AT_FDCWD, path, mode));
export const mknodat = call('dsox', makeNode);
function makeSymlink(k, target, fd, path) {
    const text = readPath(k, target);
    if (typeof text === 'number')
        return text;
    if (text === '')
        return -ENOENT;
    const parent = placeFor(k, fd, path, false);
    if (typeof parent === 'number')
        return parent;
    return changed(k, parent.node.symlink(k.vfs.lastName, text));
}
export const symlink = call('ss', (k, target, path) => makeSymlink(k, target, AT_FDCWD, path));
export const symlinkat = call('sds', makeSymlink);
function makeLink(k, oldFd, oldPath, newFd, newPath, flags) {
    if ((flags & ~(AT_SYMLINK_FOLLOW | AT_EMPTY_PATH)) !== 0)
        return -EINVAL;
    const from = resolveAt(k, oldFd, oldPath, (flags & AT_SYMLINK_FOLLOW) !== 0, flags);
    if (typeof from === 'number')
        return from;
    const parent = placeFor(k, newFd, newPath, false);
    if (typeof parent === 'number')
        return parent;
    if (from.node.isDirectory)
        return -EPERM;
    return changed(k, parent.node.link(k.vfs.lastName, from.node));
}
export const link = call('ss', (k, from, to) => makeLink(k, AT_FDCWD, from, AT_FDCWD, to, 0));
export const linkat = call('dsdsx', makeLink);
function remove(k, fd, path, directory) {
    const parent = resolveParent(k, fd, path);
    if (typeof parent === 'number')
        return parent;
    const name = k.vfs.lastName;
    if (isSpecialName(name))
        return !directory ? -EISDIR : name === '.' ? -EINVAL : name === '..' ? -ENOTEMPTY : -EBUSY;
    const trailing = k.vfs.trailingSlash;
    const found = k.vfs.child(parent, name);
    if (typeof found === 'number')
        return found;
    if (parent.pinned?.has(name) === true)
        return parent.node.readOnly ? -EROFS : -EBUSY;
    if (!directory && trailing)
        return found.node.isDirectory ? -EISDIR : -ENOTDIR;
    return changed(k, directory ? parent.node.rmdir(name) : parent.node.unlink(name));
}
export const unlink = call('s', (k, path) => remove(k, AT_FDCWD, path, false));
export const rmdir = call('s', (k, path) => remove(k, AT_FDCWD, path, true));
export const unlinkat = call('dsx', (k, fd, path, flags) => {
    if ((flags & ~AT_REMOVEDIR) !== 0)
        return -EINVAL;
    return remove(k, fd, path, (flags & AT_REMOVEDIR) !== 0);
});
const RENAME_NOREPLACE = 1;
function rename(k, oldFd, oldPath, newFd, newPath, flags) {
    if ((flags & ~RENAME_NOREPLACE) !== 0)
        return -EINVAL;
    const from = resolveParent(k, oldFd, oldPath);
    if (typeof from === 'number')
        return from;
    const fromName = k.vfs.lastName;
    const fromSlash = k.vfs.trailingSlash;
    const to = resolveParent(k, newFd, newPath);
    if (typeof to === 'number')
        return to;
    const toName = k.vfs.lastName;
    const slash = fromSlash || k.vfs.trailingSlash;
    if (isSpecialName(fromName) || isSpecialName(toName))
        return -EBUSY;
    const source = k.vfs.child(from, fromName);
    if (typeof source === 'number')
        return source;
    if (slash && !source.node.isDirectory)
        return -ENOTDIR;
    const target = k.vfs.child(to, toName);
    if (typeof target !== 'number') {
        if ((flags & RENAME_NOREPLACE) !== 0)
            return -EEXIST;
        if (to.pinned?.has(toName) === true)
            return -EBUSY;
    }
    if (from.pinned?.has(fromName) === true)
        return -EBUSY;
    // A folder cannot move into itself.
    for (let d = to; d !== null; d = d.parent) {
        if (d.node === source.node || d.path() === source.path())
            return -EINVAL;
    }
    if (from.node.constructor !== to.node.constructor)
        return -EXDEV;
    return changed(k, from.node.rename(fromName, to.node, toName, (flags & RENAME_NOREPLACE) !== 0));
}
export const renamePath = call('ss', (k, from, to) => rename(k, AT_FDCWD, from, AT_FDCWD, to, 0));
export const renameat = call('dsds', (k, a, from, b, to) => rename(k, a, from, b, to, 0));
export const renameat2 = call('dsdsx', rename);
function changeDirectory(k, to) {
    if (typeof to === 'number')
        return to;
    if (!to.node.isDirectory)
        return -ENOTDIR;
    const denied = to.node.access(1);
    if (denied !== 0)
        return denied;
    k.current.fs.cwd = to;
    return 0;
}
export const chdir = call('s', (k, path) => changeDirectory(k, resolveAt(k, AT_FDCWD, path, true)));
export const fchdir = call('d', (k, fd) => {
    const file = k.fds.get(fd);
    return file === null ? -EBADF : changeDirectory(k, file.dentry ?? -ENOTDIR);
});
/** Entries of an open directory as getdents(2) tells them, `.` and `..` first. */
function listing(k, file) {
    if (file.list !== null && file.position > 0)
        return file.list;
    const dentry = file.dentry;
    const own = dentry.node.entries();
    if (typeof own === 'number')
        return own;
    const dots = [];
    for (const [name, d] of [
        ['.', dentry],
        ['..', dentry.parent ?? dentry],
    ]) {
        d.node.stat(k.record);
        dots.push({ name, ino: k.record.ino, inoHigh: k.record.inoHigh, type: 0o040000 });
    }
    file.list = [...dots, ...k.vfs.entries(dentry, own)];
    return file.list;
}
/** getdents(2): linux_dirent64 has its type before the name, linux_dirent in its last byte. */
function readDirectory(k, fd, buffer, size, layout) {
    const file = k.fds.get(fd);
    if (file === null)
        return -EBADF;
    if (!(file instanceof DirectoryFile) || file.dentry === null)
        return -ENOTDIR;
    const entries = listing(k, file);
    if (typeof entries === 'number')
        return entries;
    const word = layout === 'dirent64' ? 8 : k.abi.word;
    const header = layout === 'dirent64' ? 19 : 2 * word + 2;
    let done = 0;
    while (file.position < entries.length) {
        const entry = entries[file.position];
        const name = Buffer.from(entry.name, 'latin1');
        const unpadded = header + name.length + 1 + (layout === 'dirent64' ? 0 : 1);
        const length = Math.ceil(unpadded / word) * word;
        if (done + length > size)
            break;
        const record = new Uint8Array(length);
        const view = new DataView(record.buffer);
        view.setUint32(0, entry.ino, true);
        if (word === 8)
            view.setUint32(4, entry.inoHigh, true);
        view.setUint32(word, file.position + 1, true);
        view.setUint16(2 * word, length, true);
        record[layout === 'dirent64' ? 18 : length - 1] = entry.type >> 12;
        record.set(name, header);
        k.space.writeBytes(buffer + done, record);
        done += length;
        file.position++;
    }
    return done === 0 && file.position < entries.length ? -EINVAL : done;
}
export const getdents64 = call('dpu', (k, fd, buf, size) => readDirectory(k, fd, buf, size, 'dirent64'));
export const getdents = call('dpu', (k, fd, buf, size) => readDirectory(k, fd, buf, size, 'dirent'));
