import { EACCES, EINVAL, ENOENT } from '../errno.js';
import { O_ACCMODE, O_CLOEXEC, O_RDONLY, S_IFDIR, S_IFLNK, S_IFMT, S_IFREG } from './constants.js';
import { DirectoryFile } from './memory-fs.js';
import { Dentry, Node, OpenFile } from './node.js';
import { seekIn } from './seek.js';
/** PROC_SUPER_MAGIC. */
const PROC_MAGIC = 0x9fa0;
/** Whom files below /proc/PID tell of: a thread; null: whoever asks. */
export class ProcView {
    source;
    task;
    constructor(source, task = null) {
        this.source = source;
        this.task = task;
    }
    /** What `make` says of the thread; `otherwise` where it is no longer there. */
    ask(make, otherwise) {
        const { kernel } = this.source;
        const { task } = this;
        if (kernel === null || task?.state === 'dead')
            return otherwise;
        return task === null ? make(kernel) : kernel.seenAs(task, () => make(kernel));
    }
}
export class ProcNode extends Node {
    fs;
    ino;
    /** statfs(2)'s f_type. */
    magic = PROC_MAGIC;
    constructor(fs) {
        super();
        this.fs = fs;
        this.ino = fs.newIno();
    }
    stat(out) {
        out.clear();
        out.dev = this.fs.dev;
        out.ino = this.ino;
        out.mode = this.mode;
        out.nlink = this.isDirectory ? 2 : 1;
        out.uid = this.fs.uid;
        out.gid = this.fs.gid;
        out.atime = out.mtime = out.ctime = Math.floor(this.fs.now() / 1000);
        return 0;
    }
    access(mode) {
        return (mode & 2) !== 0 && (this.mode & S_IFMT) !== S_IFLNK ? -13 : 0;
    }
    statfs(out) {
        out.type = this.magic;
        return 0;
    }
}
/** A file whose text is made when it is opened; `store` takes what is written to it. */
export class ProcFile extends ProcNode {
    content;
    permissions;
    store;
    shownSize;
    constructor(fs, content, permissions = 0o444, 
    /** 0 or -errno. */
    store = null, 
    /** st_size: sysfs shows a page. */
    shownSize = 0) {
        super(fs);
        this.content = content;
        this.permissions = permissions;
        this.store = store;
        this.shownSize = shownSize;
    }
    get mode() {
        return S_IFREG | this.permissions;
    }
    get readOnly() {
        return this.store === null;
    }
    stat(out) {
        super.stat(out);
        out.size = this.shownSize;
        return 0;
    }
    access(mode) {
        return (mode & 2) !== 0 && this.store === null ? -EACCES : 0;
    }
    truncate() {
        return this.store === null ? -EACCES : 0;
    }
    open(flags) {
        const writes = (flags & O_ACCMODE) !== O_RDONLY;
        if (writes && this.store === null)
            return -EACCES;
        const made = writes ? '' : this.content();
        return new ProcOpenFile(flags, this, typeof made === 'string' ? Buffer.from(made, 'latin1') : made);
    }
}
class ProcOpenFile extends OpenFile {
    node;
    data;
    constructor(flags, node, data) {
        super(flags);
        this.node = node;
        this.data = data;
    }
    stat(out) {
        return this.node.stat(out);
    }
    read(memory, at, length, position) {
        const from = position < 0 ? this.position : position;
        const n = Math.min(length, this.data.length - from);
        if (n <= 0)
            return 0;
        memory.set(this.data.subarray(from, from + n), at);
        if (position < 0)
            this.position = from + n;
        return n;
    }
    write(memory, at, length) {
        const text = Buffer.from(memory.subarray(at, at + Math.min(length, 4096))).toString('latin1');
        const result = this.node.store?.(text) ?? -EINVAL;
        return result < 0 ? result : length;
    }
    truncate() {
        return 0;
    }
    seek(offset, whence) {
        const to = seekIn(this.data.length, this.position, offset, whence);
        if (to >= 0)
            this.position = to;
        return to;
    }
}
export class ProcLink extends ProcNode {
    target;
    place;
    constructor(fs, target, place = () => null) {
        super(fs);
        this.target = target;
        this.place = place;
    }
    get mode() {
        return S_IFLNK | 0o777;
    }
    open() {
        return -40;
    }
    readlink() {
        return this.target();
    }
    jump() {
        return this.place();
    }
}
export class ProcDirectory extends ProcNode {
    children = new Map();
    get mode() {
        return S_IFDIR | 0o555;
    }
    add(name, node) {
        this.children.set(name, node);
        return node;
    }
    lookup(name) {
        return this.children.get(name) ?? -ENOENT;
    }
    entries() {
        return [...this.children].map(([name, node]) => ({
            name,
            ino: node instanceof ProcNode ? node.ino : 1,
            inoHigh: 0,
            type: node.mode & S_IFMT,
        }));
    }
    open(flags) {
        return (flags & O_ACCMODE) !== O_RDONLY ? -21 : new DirectoryFile(flags, this);
    }
}
/** What /proc/self/fd/N leads to when the file has no path: opening it gives the same stream, never the host's file. */
class StreamNode extends ProcNode {
    file;
    record;
    constructor(fs, file, record) {
        super(fs);
        this.file = file;
        this.record = record;
    }
    get volatile() {
        return true;
    }
    get mode() {
        this.file.stat(this.record);
        return this.record.mode;
    }
    stat(out) {
        return this.file.stat(out);
    }
    access() {
        return 0;
    }
    open(flags) {
        return this.file.reopen(flags);
    }
}
/** A name for each open file descriptor. They change without a word, so nothing that comes of it is cached. */
class DescriptorsDirectory extends ProcDirectory {
    view;
    constructor(fs, view) {
        super(fs);
        this.view = view;
    }
    get volatile() {
        return true;
    }
    lookup(name) {
        const fd = /^\d+$/.test(name) ? Number(name) : -1;
        return this.view.ask((k) => {
            const file = k.fds.get(fd);
            return file === null ? -ENOENT : this.node(k, fd, file);
        }, -ENOENT);
    }
    entries() {
        const out = [];
        for (const [fd, file] of this.view.ask((k) => k.fds.files, []).entries()) {
            if (file !== null)
                out.push({ name: String(fd), ino: 1000 + fd, inoHigh: 0, type: this.type });
        }
        return out;
    }
}
/** /proc/self/fdinfo. */
export class FdInfoDirectory extends DescriptorsDirectory {
    type = S_IFREG;
    node(k, fd, file) {
        const flags = (file.flags | (k.fds.closeOnExec(fd) ? O_CLOEXEC : 0)) >>> 0;
        return new ProcFile(this.fs, () => {
            const known = file.stat(k.record) === 0;
            const ino = known ? k.record.inoHigh * 4294967296 + k.record.ino : 0;
            return `pos:\t${file.position}\nflags:\t0${flags.toString(8)}\nmnt_id:\t1\nino:\t${ino}\n`;
        });
    }
}
/** /proc/self/fd. */
export class FdDirectory extends DescriptorsDirectory {
    type = S_IFLNK;
    node(k, _fd, file) {
        return new ProcLink(this.fs, () => file.name(), () => file.dentry ?? new Dentry(k.vfs.root, file.name(), new StreamNode(this.fs, file, k.record)));
    }
}
