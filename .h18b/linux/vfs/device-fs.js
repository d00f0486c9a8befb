import { randomFillSync } from 'node:crypto';
import { EINVAL, ENODEV, ENOSPC } from '../errno.js';
import { S_IFCHR } from './constants.js';
import { Node, OpenFile } from './node.js';
import { makeDevice } from './stat.js';
/** A character device that needs no hardware. */
export class DeviceNode extends Node {
    fs;
    kind;
    random;
    #ino;
    #rdev;
    #since;
    constructor(fs, kind, major, minor, 
    /** Fills with random bytes; given by the kernel, so that `--icount` can make it deterministic. */
    random = (bytes) => void randomFillSync(bytes)) {
        super();
        this.fs = fs;
        this.kind = kind;
        this.random = random;
        this.#ino = fs.newIno();
        this.#rdev = makeDevice(major, minor);
        this.#since = fs.now();
    }
    get mode() {
        return S_IFCHR | 0o666;
    }
    get readOnly() {
        return false;
    }
    stat(out) {
        out.clear();
        out.dev = this.fs.dev;
        out.ino = this.#ino;
        out.mode = this.mode;
        out.nlink = 1;
        out.rdev = this.#rdev;
        out.atime = out.mtime = out.ctime = Math.floor(this.#since / 1000);
        return 0;
    }
    open(flags) {
        if (this.kind === 'null')
            return new NullFile(flags, this);
        if (this.kind === 'zero')
            return new ZeroFile(flags, this);
        if (this.kind === 'full')
            return new FullFile(flags, this);
        return new RandomFile(flags, this);
    }
}
class DeviceFile extends OpenFile {
    node;
    constructor(flags, node) {
        super(flags);
        this.node = node;
    }
    stat(out) {
        return this.node.stat(out);
    }
    seek(_offset, whence) {
        return whence > 2 ? -EINVAL : 0;
    }
    sync() {
        return -EINVAL;
    }
}
class NullFile extends DeviceFile {
    read() {
        return 0;
    }
    write(_memory, _at, length) {
        return length;
    }
    mapping() {
        return -ENODEV;
    }
}
class ZeroFile extends DeviceFile {
    read(memory, at, length) {
        if (length === 1)
            memory[at] = 0;
        else
            memory.fill(0, at, at + length);
        return length;
    }
    write(_memory, _at, length) {
        return length;
    }
    mapping() {
        return new ZeroPages();
    }
}
/** A mapping of /dev/zero: anonymous memory by another name, which mmap(2) makes of it. */
export class ZeroPages {
    frames = new Map();
    readPage() {
        return 4096;
    }
    writePage() { }
    fileSize() {
        return Number.MAX_SAFE_INTEGER;
    }
    retain() { }
    release() { }
}
class FullFile extends ZeroFile {
    write() {
        return -ENOSPC;
    }
    mapping() {
        return -ENODEV;
    }
}
class RandomFile extends DeviceFile {
    read(memory, at, length) {
        // random(4): a read returns at most 32 MiB - 1 at a time.
        const n = Math.min(length, (32 << 20) - 1);
        this.node.random(memory.subarray(at, at + n));
        return n;
    }
    write(_memory, _at, length) {
        return length;
    }
}
/** /dev/tty: the host's controlling terminal is not granted; a stream that is a terminal stands in for it. */
export class TtyNode extends Node {
    fs;
    find;
    #ino;
    constructor(fs, 
    /** Opens the caller's terminal. */
    find) {
        super();
        this.fs = fs;
        this.find = find;
        this.#ino = fs.newIno();
    }
    get mode() {
        return S_IFCHR | 0o666;
    }
    get readOnly() {
        return false;
    }
    stat(out) {
        out.clear();
        out.dev = this.fs.dev;
        out.ino = this.#ino;
        out.mode = this.mode;
        out.nlink = 1;
        out.rdev = makeDevice(5, 0);
        return 0;
    }
    open(flags) {
        return this.find(flags);
    }
}
