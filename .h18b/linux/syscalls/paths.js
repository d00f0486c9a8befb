import { EBADF, ENAMETOOLONG, ENOENT, ENOTDIR } from '../errno.js';
import { PATH_MAX } from '../vfs/constants.js';
export const AT_FDCWD = -100;
export const AT_SYMLINK_NOFOLLOW = 0x100;
export const AT_REMOVEDIR = 0x200;
export const AT_SYMLINK_FOLLOW = 0x400;
export const AT_EMPTY_PATH = 0x1000;
/** The path at a guest address: a string of one character a byte, or a negated errno. */
export function readPath(k, address) {
    return k.space.readCString(address, PATH_MAX - 1) ?? -ENAMETOOLONG;
}
/** Where a relative path starts. */
export function startOf(k, dirfd, path) {
    if (dirfd === AT_FDCWD || path.charCodeAt(0) === 47)
        return k.cwd;
    const file = k.fds.get(dirfd);
    if (file === null)
        return -EBADF;
    if (file.dentry === null || !file.dentry.node.isDirectory)
        return -ENOTDIR;
    return file.dentry;
}
/** Resolves the path at `address`; `flags` as of the *at calls. */
export function resolveAt(k, dirfd, address, follow, flags = 0) {
    const frame = k.space.lookup(address, 'read');
    let at = -1;
    if (frame >= 0) {
        at = frame + (address & 4095);
        const known = k.paths.find(at, frame + 4096, follow, k.vfs.generation);
        if (known !== null)
            return known;
    }
    const path = readPath(k, address);
    if (typeof path === 'number')
        return path;
    if (path === '') {
        if ((flags & AT_EMPTY_PATH) === 0)
            return -ENOENT;
        if (dirfd === AT_FDCWD)
            return k.cwd;
        const file = k.fds.get(dirfd);
        return file === null ? -EBADF : (file.dentry ?? -EBADF);
    }
    const start = startOf(k, dirfd, path);
    if (typeof start === 'number')
        return start;
    const found = k.vfs.walk(start, path, follow);
    if (typeof found === 'number')
        return found;
    if (at >= 0 && k.vfs.cacheable)
        k.paths.remember(at, follow, k.vfs.generation, found);
    return found;
}
/** Resolves all but the last name of a path, which is left in `k.vfs.lastName`. */
export function resolveParent(k, dirfd, address) {
    const path = readPath(k, address);
    if (typeof path === 'number')
        return path;
    const start = startOf(k, dirfd, path);
    return typeof start === 'number' ? start : k.vfs.walkParent(start, path);
}
/** True for the last names that no call can create or remove. */
export function isSpecialName(name) {
    return name === '' || name === '.' || name === '..';
}
