import { EFBIG, EINVAL, ENOSPC, ENXIO, EOPNOTSUPP, EPERM } from '../errno.js';
import { O_ACCMODE, O_RDONLY, O_TRUNC, S_IFREG } from './constants.js';
import { MemoryNode } from './memory-node.js';
import { OpenFile } from './node.js';
import { seekIn } from './seek.js';
/** Modes of fallocate(2): linux/falloc.h. */
const FALLOC_FL_KEEP_SIZE = 1;
const FALLOC_FL_PUNCH_HOLE = 2;
/** Seals of memfd_create(2): linux/fcntl.h. */
export const F_SEAL_SEAL = 1;
export const F_SEAL_SHRINK = 2;
export const F_SEAL_GROW = 4;
export const F_SEAL_WRITE = 8;
export const F_SEAL_FUTURE_WRITE = 16;
/** Bytes of a piece of a file's contents; the first piece of a small file is smaller. */
const CHUNK = 65536;
/** s_maxbytes of tmpfs, as far as a number is exact. */
const MAX_BYTES = Number.MAX_SAFE_INTEGER;
/** A regular file: pieces of memory where something was written, and holes. */
export class MemoryFile extends MemoryNode {
    #chunks = new Map();
    length = 0;
    opens = 0;
    frames = new Map();
    /** Bytes of the pieces, as they are charged to the file system. */
    #charged = 0;
    /** F_SEAL_ bits of memfd_create(2); null: the file cannot be sealed. */
    seals = null;
    constructor(fs, mode) {
        super(fs, S_IFREG | mode);
    }
    get size() {
        return this.length;
    }
    stat(out) {
        super.stat(out);
        out.blocks = Math.ceil(this.#charged / 4096) * 8;
        return 0;
    }
    identity() {
        return { dev: this.fs.dev, ino: this.ino };
    }
    open(flags) {
        if (this.readOnly && (flags & O_ACCMODE) !== O_RDONLY)
            return -this.denied();
        if ((flags & O_TRUNC) !== 0 && (flags & O_ACCMODE) !== O_RDONLY)
            this.truncate(0);
        this.opens++;
        return new MemoryOpenFile(flags, this);
    }
    /** The piece with number `index`, with room for `bytes` of it; or -ENOSPC. */
    #chunk(index, bytes) {
        const known = this.#chunks.get(index);
        if (known !== undefined && known.length >= bytes)
            return known;
        const capacity = index > 0 ? CHUNK : Math.min(CHUNK, Math.max(bytes, (known?.length ?? 0) * 2, 256));
        const more = capacity - (known?.length ?? 0);
        if (this.fs.usedBytes + more > this.fs.limitBytes)
            return -ENOSPC;
        const made = new Uint8Array(capacity);
        if (known !== undefined)
            made.set(known);
        this.#chunks.set(index, made);
        this.fs.usedBytes += more;
        this.#charged += more;
        return made;
    }
    #drop(index) {
        const bytes = this.#chunks.get(index)?.length ?? 0;
        this.#chunks.delete(index);
        this.fs.usedBytes -= bytes;
        this.#charged -= bytes;
    }
    truncate(size) {
        if (size < 0)
            return -EINVAL;
        if (this.readOnly)
            return -this.denied();
        if (size > MAX_BYTES)
            return -EFBIG;
        if ((this.sealed & (size < this.length ? F_SEAL_SHRINK : size > this.length ? F_SEAL_GROW : 0)) !== 0)
            return -EPERM;
        if (size < this.length) {
            for (const [index, chunk] of this.#chunks) {
                const start = index * CHUNK;
                if (start >= size)
                    this.#drop(index);
                else if (start + chunk.length > size)
                    chunk.fill(0, size - start);
            }
        }
        this.length = size;
        this.mtime = this.ctime = this.fs.now();
        return 0;
    }
    get sealed() {
        return this.seals ?? 0;
    }
    freeIfUnused() {
        if (this.nlink > 0 || this.opens > 0)
            return;
        for (const index of [...this.#chunks.keys()])
            this.#drop(index);
        this.length = 0;
    }
    /** Copies bytes from `position` on, which lie within the file. */
    readAt(target, at, length, position) {
        for (let done = 0; done < length;) {
            const index = Math.floor((position + done) / CHUNK);
            const inside = position + done - index * CHUNK;
            const n = Math.min(length - done, CHUNK - inside);
            const chunk = this.#chunks.get(index);
            const there = chunk === undefined ? 0 : Math.max(0, Math.min(n, chunk.length - inside));
            if (there > 0)
                target.set(chunk.subarray(inside, inside + there), at + done);
            if (there < n)
                target.fill(0, at + done + there, at + done + n);
            done += n;
        }
    }
    /** Bytes written, or -errno. */
    writeAt(memory, at, length, position) {
        if (position + length > MAX_BYTES)
            return -EFBIG;
        const { sealed } = this;
        if ((sealed & F_SEAL_WRITE) !== 0 || ((sealed & F_SEAL_GROW) !== 0 && position + length > this.length))
            return -EPERM;
        const done = this.#put(memory, at, length, position);
        if (done < 0)
            return done;
        this.length = Math.max(this.length, position + done);
        this.mtime = this.ctime = this.fs.now();
        return done;
    }
    #put(memory, at, length, position) {
        let done = 0;
        while (done < length) {
            const index = Math.floor((position + done) / CHUNK);
            const inside = position + done - index * CHUNK;
            const n = Math.min(length - done, CHUNK - inside);
            const chunk = this.#chunk(index, inside + n);
            if (typeof chunk === 'number')
                return done > 0 ? done : chunk;
            chunk.set(memory.subarray(at + done, at + done + n), inside);
            done += n;
        }
        return done;
    }
    /** Gives pieces to a range that may have holes: 0 or -ENOSPC. */
    reserve(offset, length) {
        for (let index = Math.floor(offset / CHUNK); index * CHUNK < offset + length; index++) {
            const chunk = this.#chunk(index, Math.min(CHUNK, offset + length - index * CHUNK));
            if (typeof chunk === 'number')
                return chunk;
        }
        return 0;
    }
    punch(offset, length) {
        if (this.readOnly)
            return -this.denied();
        if ((this.sealed & F_SEAL_WRITE) !== 0)
            return -EPERM;
        const end = Math.min(offset + length, this.length);
        for (const [index, chunk] of this.#chunks) {
            const start = index * CHUNK;
            if (start >= offset && start + chunk.length <= end)
                this.#drop(index);
            else if (start < end && start + chunk.length > offset)
                chunk.fill(0, Math.max(0, offset - start), end - start);
        }
        this.mtime = this.ctime = this.fs.now();
        return 0;
    }
    /** lseek(2) for data (3) and holes (4) from `offset`, which lies within the file. */
    seekData(offset, whence) {
        for (let at = offset; at < this.length; at = (Math.floor(at / CHUNK) + 1) * CHUNK) {
            if (this.#chunks.has(Math.floor(at / CHUNK)) === (whence === 3))
                return at;
        }
        return whence === 3 ? -ENXIO : this.length;
    }
    readPage(target, at, offset) {
        const n = Math.min(4096, this.length - offset);
        if (n <= 0)
            return 0;
        this.readAt(target, at, n, offset);
        return n;
    }
    writePage(source, at, offset) {
        const n = Math.min(4096, this.length - offset);
        if (n > 0 && !this.readOnly)
            this.#put(source, at, n, offset);
    }
    fileSize() {
        return this.length;
    }
    retain() {
        this.opens++;
    }
    release() {
        this.opens--;
        this.freeIfUnused();
    }
}
class MemoryOpenFile extends OpenFile {
    file;
    constructor(flags, file) {
        super(flags);
        this.file = file;
    }
    stat(out) {
        return this.file.stat(out);
    }
    read(memory, at, length, position) {
        const from = position < 0 ? this.position : position;
        const n = Math.min(length, this.file.length - from);
        if (n <= 0)
            return 0;
        this.file.readAt(memory, at, n, from);
        if (position < 0)
            this.position = from + n;
        return n;
    }
    write(memory, at, length, position) {
        const to = this.append ? this.file.length : position < 0 ? this.position : position;
        const n = this.file.writeAt(memory, at, length, to);
        if (n > 0 && position < 0)
            this.position = to + n;
        return n;
    }
    seek(offset, whence) {
        let to = seekIn(this.file.length, this.position, offset, whence);
        if (to >= 0 && whence >= 3)
            to = this.file.seekData(offset, whence);
        if (to >= 0)
            this.position = to;
        return to;
    }
    truncate(size) {
        return this.file.truncate(size);
    }
    allocate(mode, offset, length) {
        const keepSize = (mode & FALLOC_FL_KEEP_SIZE) !== 0;
        const end = offset + length;
        switch (mode & ~FALLOC_FL_KEEP_SIZE) {
            case FALLOC_FL_PUNCH_HOLE:
                return keepSize ? this.file.punch(offset, length) : -EOPNOTSUPP;
            case 0: {
                const error = this.file.reserve(offset, length);
                return error !== 0 || keepSize || end <= this.file.length ? error : this.file.truncate(end);
            }
            default:
                return -EOPNOTSUPP;
        }
    }
    sync() {
        return 0;
    }
    available() {
        return Math.max(0, this.file.length - this.position);
    }
    chmod(mode) {
        return this.file.chmod(mode);
    }
    chown(uid, gid) {
        return this.file.chown(uid, gid);
    }
    utimens(atime, mtime) {
        return this.file.utimens(atime, mtime);
    }
    mapping() {
        return this.file;
    }
    mappedFile() {
        return this.file;
    }
    close() {
        this.file.release();
    }
}
