import { EACCES, EINVAL, ENODEV, ENOTDIR, ENOTTY, EPERM, EROFS, ESPIPE } from '../errno.js';
import { O_ACCMODE, O_APPEND, O_RDONLY, O_WRONLY, POLLIN, POLLOUT, S_IFDIR, S_IFMT } from './constants.js';
/** Where a name stands: the guest's path to a node. `..` and getcwd go up this chain, never through the host. */
export class Dentry {
    parent;
    name;
    node;
    /** Children with a fixed node: mount points and the way to them. They hide what the file system has there. */
    pinned = null;
    constructor(parent, name, node) {
        this.parent = parent;
        this.name = name;
        this.node = node;
    }
    path() {
        if (this.parent === null)
            return '/';
        let out = '';
        for (let d = this; d.parent !== null; d = d.parent)
            out = `/${d.name}${out}`;
        return out;
    }
}
/**
 * An inode of the guest's file system. Methods return a negated errno on failure, like all of `src/linux`. What a
 * kind of file does not support keeps the answer given here.
 */
export class Node {
    get readOnly() {
        return true;
    }
    /** True if a cached name for this node can go stale behind the guest's back (it lives on the host). */
    get volatile() {
        return false;
    }
    get isDirectory() {
        return (this.mode & S_IFMT) === S_IFDIR;
    }
    lookup(_name) {
        return -ENOTDIR;
    }
    entries() {
        return -ENOTDIR;
    }
    readlink() {
        return -EINVAL;
    }
    /** A link that leads to an object rather than to a path (/proc/self/fd/N, /proc/self/exe). */
    jump() {
        return null;
    }
    /** Creates a regular file and opens it. */
    create(_name, _mode, _flags, _parent) {
        return -this.denied();
    }
    mkdir(_name, _mode) {
        return -this.denied();
    }
    mknod(_name, _mode) {
        return -EPERM;
    }
    symlink(_name, _target) {
        return -this.denied();
    }
    link(_name, _target) {
        return -this.denied();
    }
    unlink(_name) {
        return -this.denied();
    }
    rmdir(_name) {
        return -this.denied();
    }
    rename(_name, _toParent, _toName, _noReplace) {
        return -this.denied();
    }
    truncate(_size) {
        return -EINVAL;
    }
    chmod(_mode) {
        return -this.denied();
    }
    chown(_uid, _gid) {
        return -this.denied();
    }
    utimens(_atime, _mtime) {
        return -this.denied();
    }
    /** access(2) for the host's user. */
    access(_mode) {
        return 0;
    }
    statfs(_out) {
        return 0;
    }
    denied() {
        return this.readOnly ? EROFS : EACCES;
    }
}
/**
 * An open file description. `memory` in reads and writes is the VM's whole memory, `at` and `length` the range; a
 * position of -1 stands for the file's own offset, which then moves.
 */
export class OpenFile {
    flags;
    /** Descriptors and mappings that hold it. */
    refs = 0;
    position = 0;
    dentry = null;
    /** Where the description has had locks. */
    locks = null;
    constructor(flags) {
        this.flags = flags;
    }
    /** Whoever had it needs it no more: the last one closes it. */
    put() {
        if (--this.refs > 0)
            return;
        this.locks?.forget(this);
        this.close();
    }
    /** True for what delivers data as it comes (pipes, terminals): one host read answers one read(2). */
    get stream() {
        return false;
    }
    get readable() {
        return (this.flags & O_ACCMODE) !== O_WRONLY;
    }
    get writable() {
        return (this.flags & O_ACCMODE) !== O_RDONLY;
    }
    get append() {
        return (this.flags & O_APPEND) !== 0;
    }
    read(_memory, _at, _length, _position) {
        return -EINVAL;
    }
    write(_memory, _at, _length, _position) {
        return -EINVAL;
    }
    /** lseek(2) with whence 0 to 4. */
    seek(_offset, _whence) {
        return -ESPIPE;
    }
    truncate(_size) {
        return -EINVAL;
    }
    allocate(_mode, _offset, _length) {
        return -ENODEV;
    }
    sync() {
        return -EINVAL;
    }
    /** Events of poll(2) that hold now. */
    poll() {
        return POLLIN | POLLOUT;
    }
    /**
     * Who waits until `poll` or a read or write gives something else; null: the file is always ready, or only the host
     * knows.
     */
    get queue() {
        return null;
    }
    /** Bytes that can be read at once: FIONREAD; negative if the file has no such notion. */
    available() {
        return -ENOTTY;
    }
    terminal() {
        return null;
    }
    chmod(mode) {
        return this.dentry?.node.chmod(mode) ?? -EPERM;
    }
    chown(uid, gid) {
        return this.dentry?.node.chown(uid, gid) ?? -EPERM;
    }
    utimens(atime, mtime) {
        return this.dentry?.node.utimens(atime, mtime) ?? -EPERM;
    }
    entries() {
        return -ENOTDIR;
    }
    mapping() {
        return -ENODEV;
    }
    /** What `mapping` has given before, while mappings may hold pages: reads and writes must agree with them. */
    mappedFile() {
        return null;
    }
    /** What /proc/self/fd shows. */
    name() {
        return this.dentry?.path() ?? 'anon_inode:[unknown]';
    }
    /** The description again for /proc/self/fd/N when there is no path to open anew (host streams, pipes). */
    reopen(_flags) {
        return -EACCES;
    }
    close() { }
}
