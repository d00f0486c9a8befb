import { EAGAIN, EBUSY, EINVAL, EPERM, EPIPE, ERESTARTSYS } from '../errno.js';
import { WaitQueue } from '../tasks/wait-queue.js';
import { O_ACCMODE, O_NONBLOCK, O_RDONLY, O_RDWR, O_WRONLY, POLLERR, POLLHUP, POLLIN, POLLOUT, S_IFIFO, } from './constants.js';
import { OpenFile } from './node.js';
/** Capacity of a new pipe, and what a user may ask for: pipe(7), /proc/sys/fs/pipe-max-size. */
const CAPACITY = 65536;
const MOST = 1 << 20;
/** What root may ask for here, where a pipe is memory of the VMM's. */
const MOST_FOR_ROOT = 1 << 26;
/** Few bytes are copied without making anything of them. */
const FEW = 32;
function copy(target, to, source, from, length) {
    if (length > FEW)
        target.set(source.subarray(from, from + length), to);
    else
        for (let i = 0; i < length; i++)
            target[to + i] = source[from + i];
}
/** The bytes between a pipe's ends, in a ring. */
export class PipeBuffer {
    ino;
    isFifo;
    #ring = new Uint8Array(CAPACITY);
    #start = 0;
    length = 0;
    readers = 0;
    writers = 0;
    /** How often an end was opened: an open(2) of a fifo waits for the next. */
    readerOpens = 0;
    writerOpens = 0;
    /** Those who wait for either end. */
    queue = new WaitQueue();
    constructor(ino, 
    /** It has a name, so that opening an end means something. */
    isFifo = false) {
        this.ino = ino;
        this.isFifo = isFifo;
    }
    /** Bytes. */
    get capacity() {
        return this.#ring.length;
    }
    get room() {
        return this.capacity - this.length;
    }
    /** F_SETPIPE_SZ: at least `bytes`, in a power of two of pages. Gives the capacity, or a negated errno. */
    resize(bytes, root) {
        let capacity = 4096;
        while (capacity < bytes)
            capacity *= 2;
        if (bytes > 0x80000000)
            return -EINVAL;
        if (capacity > this.capacity && capacity > (root ? MOST_FOR_ROOT : MOST))
            return -EPERM;
        if (capacity < this.length)
            return -EBUSY;
        const kept = new Uint8Array(capacity);
        const length = this.read(kept, 0, this.length);
        this.#ring = kept;
        this.#start = 0;
        this.length = length;
        this.queue.wake(POLLOUT);
        return capacity;
    }
    read(memory, at, length) {
        const n = Math.min(length, this.length);
        for (let done = 0; done < n;) {
            const run = Math.min(n - done, this.capacity - this.#start);
            copy(memory, at + done, this.#ring, this.#start, run);
            this.#start = (this.#start + run) % this.capacity;
            done += run;
        }
        this.length -= n;
        if (n > 0)
            this.queue.wake(POLLOUT);
        return n;
    }
    write(memory, at, length) {
        const n = Math.min(length, this.room);
        for (let done = 0; done < n;) {
            const to = (this.#start + this.length) % this.capacity;
            const run = Math.min(n - done, this.capacity - to);
            copy(this.#ring, to, memory, at + done, run);
            this.length += run;
            done += run;
        }
        if (n > 0)
            this.queue.wake(POLLIN);
        return n;
    }
}
/** One end of a pipe. Where a read or write would block, it returns ERESTARTSYS, and the task waits in `queue`. */
export class PipeEnd extends OpenFile {
    pipe;
    owner;
    /** How often the other end had been opened before. */
    #before;
    constructor(flags, pipe, owner) {
        super(flags);
        this.pipe = pipe;
        this.owner = owner;
        this.#before = this.readable ? pipe.writerOpens : pipe.readerOpens;
        if (this.readable) {
            pipe.readers++;
            pipe.readerOpens++;
        }
        if (this.writable) {
            pipe.writers++;
            pipe.writerOpens++;
        }
        pipe.queue.wake();
    }
    /** Whether the other end is open, or was meanwhile: what an open(2) of a fifo waits for. */
    get hasPeer() {
        const { pipe, readable } = this;
        if (!pipe.isFifo || (readable && this.writable))
            return true;
        return readable
            ? pipe.writers > 0 || pipe.writerOpens !== this.#before
            : pipe.readers > 0 || pipe.readerOpens !== this.#before;
    }
    get queue() {
        return this.pipe.queue;
    }
    get stream() {
        return true;
    }
    stat(out) {
        out.clear();
        out.dev = 14;
        out.ino = this.pipe.ino;
        out.mode = S_IFIFO | 0o600;
        out.nlink = 1;
        out.uid = this.owner.uid;
        out.gid = this.owner.gid;
        return 0;
    }
    read(memory, at, length, position) {
        if (position >= 0)
            return -29;
        if (this.pipe.length > 0)
            return this.pipe.read(memory, at, length);
        if (this.pipe.writers === 0 || length === 0)
            return 0;
        return (this.flags & O_NONBLOCK) !== 0 ? -EAGAIN : -ERESTARTSYS;
    }
    write(memory, at, length, position) {
        if (position >= 0)
            return -29;
        if (this.pipe.readers === 0)
            return -EPIPE;
        if (length === 0)
            return 0;
        // Writes of up to PIPE_BUF bytes are atomic: pipe(7).
        if (this.pipe.room === 0 || (length <= 4096 && this.pipe.room < length)) {
            return (this.flags & O_NONBLOCK) !== 0 ? -EAGAIN : -ERESTARTSYS;
        }
        return this.pipe.write(memory, at, length);
    }
    poll() {
        let events = 0;
        if (this.readable) {
            if (this.pipe.length > 0)
                events |= POLLIN;
            if (this.pipe.writers === 0)
                events |= POLLHUP;
        }
        if (this.writable) {
            if (this.pipe.room >= 4096)
                events |= POLLOUT;
            if (this.pipe.readers === 0)
                events |= POLLERR;
        }
        return events;
    }
    available() {
        return this.pipe.length;
    }
    sync() {
        return -EINVAL;
    }
    name() {
        return this.dentry?.path() ?? `pipe:[${this.pipe.ino}]`;
    }
    reopen(flags) {
        return new PipeEnd(flags, this.pipe, this.owner);
    }
    close() {
        if (this.readable)
            this.pipe.readers--;
        if (this.writable)
            this.pipe.writers--;
        this.pipe.queue.wake();
    }
}
/** fifo(7): an end of a named pipe; null where opening would fail with ENXIO. */
export function openFifo(slot, flags, owner) {
    slot.pipe ??= new PipeBuffer(1, true);
    const access = flags & O_ACCMODE;
    if (access === O_WRONLY && slot.pipe.readers === 0 && (flags & O_NONBLOCK) !== 0)
        return null;
    return new PipeEnd((flags & ~O_ACCMODE) | (access === O_RDONLY || access === O_RDWR ? access : O_WRONLY), slot.pipe, owner);
}
