import { EEXIST, EINVAL, EISDIR, ENOENT, ENOTEMPTY, ENXIO, EXDEV } from '../errno.js';
import { O_ACCMODE, O_RDONLY, O_TRUNC, S_IFDIR, S_IFIFO, S_IFLNK, S_IFMT, S_IFREG, S_IFSOCK } from './constants.js';
import { MemoryFile } from './memory-file.js';
import { MemoryNode } from './memory-node.js';
import { OpenFile } from './node.js';
import { openFifo } from './pipe.js';
export class MemoryDirectory extends MemoryNode {
    children = new Map();
    /** Attributes to show instead of its own: fills the record, or says that there are none. */
    shownAs = null;
    constructor(fs, mode = 0o755) {
        super(fs, S_IFDIR | mode);
        this.nlink = 2;
    }
    stat(out) {
        return this.shownAs?.(out) === true ? 0 : super.stat(out);
    }
    get size() {
        return 20 * this.children.size + 40;
    }
    lookup(name) {
        return this.children.get(name) ?? -ENOENT;
    }
    entries() {
        const out = [];
        for (const [name, node] of this.children) {
            out.push({ name, ino: node instanceof MemoryNode ? node.ino : 1, inoHigh: 0, type: node.mode & S_IFMT });
        }
        return out;
    }
    open(flags) {
        if ((flags & O_ACCMODE) !== O_RDONLY)
            return -EISDIR;
        return new DirectoryFile(flags, this);
    }
    /** Puts a node in, for those who build a tree. */
    add(name, node) {
        this.children.set(name, node);
        if (node.isDirectory)
            this.nlink++;
        return node;
    }
    #insert(name, node) {
        this.add(name, node);
        this.mtime = this.ctime = this.fs.now();
    }
    create(name, mode, flags) {
        if (this.readOnly)
            return -this.denied();
        const file = new MemoryFile(this.fs, mode);
        this.#insert(name, file);
        return file.open(flags & ~O_TRUNC);
    }
    mkdir(name, mode) {
        if (this.readOnly)
            return -this.denied();
        if (this.children.has(name))
            return -EEXIST;
        this.#insert(name, new MemoryDirectory(this.fs, mode));
        return 0;
    }
    mknod(name, mode) {
        if (this.readOnly)
            return -this.denied();
        if (this.children.has(name))
            return -EEXIST;
        const type = mode & S_IFMT;
        if (type === 0 || type === S_IFREG)
            this.#insert(name, new MemoryFile(this.fs, mode & 0o7777));
        else if (type === S_IFIFO)
            this.#insert(name, new MemoryFifo(this.fs, mode & 0o7777));
        else if (type === S_IFSOCK)
            this.#insert(name, new MemorySocket(this.fs, mode & 0o7777));
        else
            return -1;
        return 0;
    }
    symlink(name, target) {
        if (this.readOnly)
            return -this.denied();
        if (this.children.has(name))
            return -EEXIST;
        this.#insert(name, new MemorySymlink(this.fs, target));
        return 0;
    }
    link(name, target) {
        if (!(target instanceof MemoryNode) || target.fs !== this.fs)
            return -EXDEV;
        if (this.readOnly)
            return -this.denied();
        if (target.isDirectory)
            return -1;
        if (this.children.has(name))
            return -EEXIST;
        target.nlink++;
        this.#insert(name, target);
        return 0;
    }
    #remove(name, node) {
        this.children.delete(name);
        if (node.isDirectory)
            this.nlink--;
        if (node instanceof MemoryNode) {
            node.nlink -= node.isDirectory ? 2 : 1;
            node.ctime = this.fs.now();
            if (node instanceof MemoryFile)
                node.freeIfUnused();
        }
        this.mtime = this.ctime = this.fs.now();
    }
    unlink(name) {
        const node = this.children.get(name);
        if (node === undefined)
            return -ENOENT;
        if (this.readOnly)
            return -this.denied();
        if (node.isDirectory)
            return -EISDIR;
        this.#remove(name, node);
        return 0;
    }
    rmdir(name) {
        const node = this.children.get(name);
        if (node === undefined)
            return -ENOENT;
        if (this.readOnly)
            return -this.denied();
        if (!(node instanceof MemoryDirectory))
            return -20;
        if (node.children.size > 0)
            return -ENOTEMPTY;
        this.#remove(name, node);
        return 0;
    }
    rename(name, toParent, toName, noReplace) {
        if (!(toParent instanceof MemoryDirectory) || toParent.fs !== this.fs)
            return -EXDEV;
        if (this.readOnly)
            return -this.denied();
        const node = this.children.get(name);
        if (node === undefined)
            return -ENOENT;
        const old = toParent.children.get(toName);
        if (old === node)
            return 0;
        if (old !== undefined) {
            if (noReplace)
                return -EEXIST;
            if (node.isDirectory && !old.isDirectory)
                return -20;
            if (!node.isDirectory && old.isDirectory)
                return -EISDIR;
            if (old instanceof MemoryDirectory && old.children.size > 0)
                return -ENOTEMPTY;
            toParent.#remove(toName, old);
        }
        this.children.delete(name);
        if (node.isDirectory)
            this.nlink--;
        this.mtime = this.ctime = this.fs.now();
        toParent.add(toName, node);
        toParent.mtime = toParent.ctime = this.fs.now();
        if (node instanceof MemoryNode)
            node.ctime = this.fs.now();
        return 0;
    }
}
export class MemorySymlink extends MemoryNode {
    target;
    constructor(fs, target) {
        super(fs, S_IFLNK | 0o777);
        this.target = target;
    }
    get size() {
        return this.target.length;
    }
    readlink() {
        return this.target;
    }
    open() {
        return -40;
    }
}
/** The name of a socket of unix(7). */
export class MemorySocket extends MemoryNode {
    constructor(fs, mode) {
        super(fs, S_IFSOCK | mode);
    }
    get size() {
        return 0;
    }
    open() {
        return -ENXIO;
    }
}
export class MemoryFifo extends MemoryNode {
    #buffer = { pipe: null };
    constructor(fs, mode) {
        super(fs, S_IFIFO | mode);
    }
    get size() {
        return 0;
    }
    open(flags) {
        return openFifo(this.#buffer, flags, this.fs) ?? -ENXIO;
    }
}
/** An open directory: getdents(2) walks a copy of the entries taken at its first call or at a seek to 0. */
export class DirectoryFile extends OpenFile {
    node;
    /** Entries as the last getdents(2) from the start found them. */
    list = null;
    constructor(flags, node) {
        super(flags);
        this.node = node;
    }
    stat(out) {
        return this.node.stat(out);
    }
    entries() {
        return this.node.entries();
    }
    seek(offset, whence) {
        if (whence > 1)
            return -EINVAL;
        const to = whence === 0 ? offset : this.position + offset;
        if (to < 0)
            return -EINVAL;
        this.position = to;
        return to;
    }
    read() {
        return -EISDIR;
    }
    sync() {
        return 0;
    }
}
