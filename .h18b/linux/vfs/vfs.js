import { ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR } from '../errno.js';
import { NAME_MAX, PATH_MAX, S_IFLNK, S_IFMT } from './constants.js';
import { MemoryDirectory } from './memory-fs.js';
import { Dentry } from './node.js';
/** Symbolic links followed in one resolution, at most: path_resolution(7). */
const MAX_LINKS = 40;
/**
 * The guest's name space. Paths are resolved here, one name at a time, symbolic links and `..` included; a file
 * system only ever sees single names.
 */
export class Vfs {
    root;
    scaffold;
    shared;
    /** Changes with every change of a name: cached resolutions of an older generation are void. */
    generation = 1;
    /** Parent and last name of the path that `walkParent` resolved. */
    lastName = '';
    /** The last path ended in a slash: it must name a directory. */
    trailingSlash = false;
    /** The last walk met nothing that lives on the host: its result may be cached. */
    cacheable = false;
    /** Mount points, the root first; a later one may hide one before. */
    mounts = [];
    constructor(root, 
    /** Holds the folders that lead to mount points and exist nowhere else. */
    scaffold, 
    /** That of /dev/shm, and of files without a name: memfd_create(2). */
    shared) {
        this.root = root;
        this.scaffold = scaffold;
        this.shared = shared;
    }
    /** Pins the root of a file system. */
    mount(path, node, type, source = type) {
        const dentry = this.pin(path, node);
        this.mounts.push({ dentry, type, source });
        return dentry;
    }
    /** Pins `node` at an absolute path; folders on the way that do not exist are made up. */
    pin(path, node) {
        const names = path.split('/').filter((n) => n !== '' && n !== '.');
        let at = this.root;
        for (const [i, name] of names.entries()) {
            at.pinned ??= new Map();
            const known = at.pinned.get(name);
            const last = i === names.length - 1;
            if (known !== undefined && !last) {
                at = known;
                continue;
            }
            let child = node;
            if (!last) {
                child = at.node.lookup(name);
                if (typeof child === 'number' || !child.isDirectory)
                    child = new MemoryDirectory(this.scaffold);
            }
            const dentry = new Dentry(at, name, child);
            if (known !== undefined)
                dentry.pinned = known.pinned;
            at.pinned.set(name, dentry);
            at = dentry;
        }
        this.generation++;
        return at;
    }
    child(dir, name) {
        const pinned = dir.pinned?.get(name);
        if (pinned !== undefined)
            return pinned;
        if (dir.node.volatile)
            this.cacheable = false;
        const node = dir.node.lookup(name);
        return typeof node === 'number' ? node : new Dentry(dir, name, node);
    }
    /** Resolves `path`; `follow`: also a symbolic link at its end. */
    walk(start, path, follow) {
        if (path === '')
            return -ENOENT;
        if (path.length >= PATH_MAX)
            return -ENAMETOOLONG;
        this.cacheable = true;
        this.trailingSlash = path.endsWith('/');
        return this.#walk(start, path, follow || this.trailingSlash, { left: MAX_LINKS });
    }
    #walk(start, path, follow, links) {
        let at = path.startsWith('/') ? this.root : start;
        let from = 0;
        const n = path.length;
        while (from < n) {
            if (path.charCodeAt(from) === 47) {
                from++;
                continue;
            }
            let to = path.indexOf('/', from);
            if (to < 0)
                to = n;
            const name = path.slice(from, to);
            from = to;
            if (name.length > NAME_MAX)
                return -ENAMETOOLONG;
            if (!at.node.isDirectory)
                return -ENOTDIR;
            if (name === '.')
                continue;
            if (name === '..') {
                at = at.parent ?? at;
                continue;
            }
            const next = this.child(at, name);
            if (typeof next === 'number')
                return next;
            const last = isTail(path, to);
            if ((next.node.mode & S_IFMT) === S_IFLNK && (!last || follow)) {
                if (--links.left < 0)
                    return -ELOOP;
                this.cacheable = false;
                const jump = next.node.jump();
                if (jump !== null) {
                    at = jump;
                    continue;
                }
                const target = next.node.readlink();
                if (typeof target === 'number')
                    return target;
                if (target === '')
                    return -ENOENT;
                const found = this.#walk(at, target, true, links);
                if (typeof found === 'number')
                    return found;
                at = found;
            }
            else
                at = next;
        }
        if (path.endsWith('/') && !at.node.isDirectory)
            return -ENOTDIR;
        return at;
    }
    /** Resolves all but the last name, which is left in `lastName` ('' , '.' or '..' included). */
    walkParent(start, path) {
        if (path === '')
            return -ENOENT;
        if (path.length >= PATH_MAX)
            return -ENAMETOOLONG;
        let end = path.length;
        while (end > 0 && path.charCodeAt(end - 1) === 47)
            end--;
        this.trailingSlash = end < path.length;
        const slash = path.lastIndexOf('/', end - 1);
        this.lastName = path.slice(slash + 1, end);
        if (this.lastName.length > NAME_MAX)
            return -ENAMETOOLONG;
        this.cacheable = true;
        const dir = slash < 0 ? start : slash === 0 ? this.root : this.#walk(start, path.slice(0, slash), true, { left: MAX_LINKS });
        if (typeof dir === 'number')
            return dir;
        return dir.node.isDirectory ? dir : -ENOTDIR;
    }
    /** A directory's entries with the mount points in it. */
    entries(dir, own) {
        if (dir.pinned === null)
            return own;
        const out = own.filter((e) => !dir.pinned.has(e.name));
        for (const [name, d] of dir.pinned)
            out.push({ name, ino: 1, inoHigh: 0, type: d.node.mode & S_IFMT });
        return out;
    }
}
function isTail(path, from) {
    for (let i = from; i < path.length; i++)
        if (path.charCodeAt(i) !== 47)
            return false;
    return true;
}
