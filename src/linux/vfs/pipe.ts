import { EAGAIN, EBUSY, EINVAL, EPERM, EPIPE, ERESTARTSYS } from '../errno.js';
import { WaitQueue } from '../tasks/wait-queue.js';
import {
  O_ACCMODE,
  O_NONBLOCK,
  O_RDONLY,
  O_RDWR,
  O_WRONLY,
  POLLERR,
  POLLHUP,
  POLLIN,
  POLLOUT,
  S_IFIFO,
} from './constants.js';
import { OpenFile } from './node.js';
import type { StatRecord } from './stat.js';

/** Capacity of a new pipe, and what a user may ask for: pipe(7), /proc/sys/fs/pipe-max-size. */
const CAPACITY = 65536;
const MOST = 1 << 20;
/** What root may ask for here, where a pipe is memory of the VMM's. */
const MOST_FOR_ROOT = 1 << 26;

/** Few bytes are copied without making anything of them. */
const FEW = 32;

function copy(target: Uint8Array, to: number, source: Uint8Array, from: number, length: number): void {
  if (length > FEW) target.set(source.subarray(from, from + length), to);
  else for (let i = 0; i < length; i++) target[to + i] = source[from + i]!;
}

/** The bytes between a pipe's ends, in a ring. */
export class PipeBuffer {
  #ring = new Uint8Array(CAPACITY);
  #start = 0;
  length = 0;
  readers = 0;
  writers = 0;
  /** How often an end was opened: an open(2) of a fifo waits for the next. */
  readerOpens = 0;
  writerOpens = 0;
  /** Those who wait for either end. */
  readonly queue = new WaitQueue();

  constructor(
    readonly ino: number,
    /** It has a name, so that opening an end means something. */
    readonly isFifo = false,
  ) {}

  /** Bytes. */
  get capacity(): number {
    return this.#ring.length;
  }
  get room(): number {
    return this.capacity - this.length;
  }
  /** F_SETPIPE_SZ: at least `bytes`, in a power of two of pages. Gives the capacity, or a negated errno. */
  resize(bytes: number, root: boolean): number {
    let capacity = 4096;
    while (capacity < bytes) capacity *= 2;
    if (bytes > 0x80000000) return -EINVAL;
    if (capacity > this.capacity && capacity > (root ? MOST_FOR_ROOT : MOST)) return -EPERM;
    if (capacity < this.length) return -EBUSY;
    const kept = new Uint8Array(capacity);
    const length = this.read(kept, 0, this.length);
    this.#ring = kept;
    this.#start = 0;
    this.length = length;
    this.queue.wake(POLLOUT);
    return capacity;
  }
  read(memory: Uint8Array, at: number, length: number): number {
    const n = this.peek(memory, at, length);
    this.drop(n);
    return n;
  }
  /** Reads bytes that stay. */
  peek(memory: Uint8Array, at: number, length: number): number {
    const n = Math.min(length, this.length);
    for (let done = 0, from = this.#start; done < n; ) {
      const run = Math.min(n - done, this.capacity - from);
      copy(memory, at + done, this.#ring, from, run);
      from = (from + run) % this.capacity;
      done += run;
    }
    return n;
  }
  /** Bytes that were peeked at have gone elsewhere. */
  drop(bytes: number): void {
    if (bytes === 0) return;
    this.#start = (this.#start + bytes) % this.capacity;
    this.length -= bytes;
    this.queue.wake(POLLOUT);
  }
  write(memory: Uint8Array, at: number, length: number): number {
    const n = Math.min(length, this.room);
    for (let done = 0; done < n; ) {
      const to = (this.#start + this.length) % this.capacity;
      const run = Math.min(n - done, this.capacity - to);
      copy(this.#ring, to, memory, at + done, run);
      this.length += run;
      done += run;
    }
    if (n > 0) this.queue.wake(POLLIN);
    return n;
  }
}

/** Who owns pipes, for stat. */
interface PipeOwner {
  readonly uid: number;
  readonly gid: number;
}

/** One end of a pipe. Where a read or write would block, it returns ERESTARTSYS, and the task waits in `queue`. */
export class PipeEnd extends OpenFile {
  /** How often the other end had been opened before. */
  readonly #before: number;

  constructor(
    flags: number,
    readonly pipe: PipeBuffer,
    readonly owner: PipeOwner,
  ) {
    super(flags);
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
  get hasPeer(): boolean {
    const { pipe, readable } = this;
    if (!pipe.isFifo || (readable && this.writable)) return true;
    return readable
      ? pipe.writers > 0 || pipe.writerOpens !== this.#before
      : pipe.readers > 0 || pipe.readerOpens !== this.#before;
  }
  override get queue(): WaitQueue {
    return this.pipe.queue;
  }
  override get stream(): boolean {
    return true;
  }
  stat(out: StatRecord): number {
    out.clear();
    out.dev = 14;
    out.ino = this.pipe.ino;
    out.mode = S_IFIFO | 0o600;
    out.nlink = 1;
    out.uid = this.owner.uid;
    out.gid = this.owner.gid;
    return 0;
  }
  override read(memory: Uint8Array, at: number, length: number, position: number): number {
    if (position >= 0) return -29;
    if (this.pipe.length > 0) return this.pipe.read(memory, at, length);
    if (this.pipe.writers === 0 || length === 0) return 0;
    return (this.flags & O_NONBLOCK) !== 0 ? -EAGAIN : -ERESTARTSYS;
  }
  override write(memory: Uint8Array, at: number, length: number, position: number): number {
    if (position >= 0) return -29;
    if (this.pipe.readers === 0) return -EPIPE;
    if (length === 0) return 0;
    // Writes of up to PIPE_BUF bytes are atomic: pipe(7).
    if (this.pipe.room === 0 || (length <= 4096 && this.pipe.room < length)) {
      return (this.flags & O_NONBLOCK) !== 0 ? -EAGAIN : -ERESTARTSYS;
    }
    return this.pipe.write(memory, at, length);
  }
  override poll(): number {
    let events = 0;
    if (this.readable) {
      if (this.pipe.length > 0) events |= POLLIN;
      if (this.pipe.writers === 0) events |= POLLHUP;
    }
    if (this.writable) {
      if (this.pipe.room >= 4096) events |= POLLOUT;
      if (this.pipe.readers === 0) events |= POLLERR;
    }
    return events;
  }
  override available(): number {
    return this.pipe.length;
  }
  override sync(): number {
    return -EINVAL;
  }
  override name(): string {
    return this.dentry?.path() ?? `pipe:[${this.pipe.ino}]`;
  }
  override reopen(flags: number): OpenFile | number {
    return new PipeEnd(flags, this.pipe, this.owner);
  }
  override close(): void {
    if (this.readable) this.pipe.readers--;
    if (this.writable) this.pipe.writers--;
    this.pipe.queue.wake();
  }
}

/** fifo(7): an end of a named pipe; null where opening would fail with ENXIO. */
export function openFifo(slot: { pipe: PipeBuffer | null }, flags: number, owner: PipeOwner): OpenFile | null {
  slot.pipe ??= new PipeBuffer(1, true);
  const access = flags & O_ACCMODE;
  if (access === O_WRONLY && slot.pipe.readers === 0 && (flags & O_NONBLOCK) !== 0) return null;
  return new PipeEnd(
    (flags & ~O_ACCMODE) | (access === O_RDONLY || access === O_RDWR ? access : O_WRONLY),
    slot.pipe,
    owner,
  );
}
