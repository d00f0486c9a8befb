import * as fs from 'node:fs';
import * as net from 'node:net';
import type { MappedFile } from '../../runtime/address-space.js';
import { EAGAIN, EFBIG, EINVAL, ENODEV, EOPNOTSUPP, ERESTARTSYS, EROFS, ESPIPE, hostError } from '../errno.js';
import { O_ACCMODE, O_NONBLOCK, O_RDONLY, POLLIN, POLLOUT, S_IFSOCK } from './constants.js';
import type { HostMount } from './host-fs.js';
import { copyStat, seconds } from './host-stat.js';
import { OpenFile, type TimeSetting } from './node.js';
import { seekIn } from './seek.js';
import type { StatRecord } from './stat.js';

const ZEROS = new Uint8Array(65536);

/** An open host descriptor, held by open files and mappings, closed with the last of them. */
export class HostHandle implements MappedFile {
  #refs = 0;
  #frames = new Map<number, number>();
  #identity: { dev: number; ino: number; key: string; stamp: string } | null = null;
  discard: (() => void) | null = null;

  constructor(
    readonly fd: number,
    readonly mount: HostMount,
  ) {}
  get frames(): Map<number, number> {
    return this.#frames;
  }
  identity(): { dev: number; ino: number; key: string; stamp: string } {
    if (this.#identity === null) {
      const s = fs.fstatSync(this.fd, { bigint: true });
      const stamp = `${s.size}:${s.mtimeNs}:${s.ctimeNs}`;
      this.#identity = { dev: Number(s.dev), ino: Number(s.ino), key: `${s.dev}:${s.ino}`, stamp };
    }
    return this.#identity;
  }
  /** What the mount's other openings of the same file know it by. */
  key(writable: boolean): string {
    return `${this.identity().key}:${writable ? 'w' : 'r'}`;
  }
  /** Whether the file was the same when the other opening looked at it. */
  isLike(other: HostHandle): boolean {
    return this.identity().stamp === other.identity().stamp;
  }
  /** Uses the pages that another opening of the file has. */
  share(other: HostHandle): void {
    this.#frames = other.#frames;
  }
  retain(): void {
    this.#refs++;
  }
  release(): void {
    if (--this.#refs > 0) return;
    fs.closeSync(this.fd);
    for (const [key, handle] of this.mount.handles) if (handle === this) this.mount.handles.delete(key);
  }
  fileSize(): number {
    return fs.fstatSync(this.fd).size;
  }
  readPage(target: Uint8Array, at: number, offset: number): number {
    let done = 0;
    try {
      while (done < 4096) {
        const n = fs.readSync(this.fd, target, at + done, 4096 - done, offset + done);
        if (n === 0) break;
        done += n;
      }
    } catch {
      return 0;
    }
    return done;
  }
  writePage(source: Uint8Array, at: number, offset: number): void {
    if (this.mount.readOnly) return;
    try {
      const n = Math.min(4096, fs.fstatSync(this.fd).size - offset);
      if (n > 0) fs.writeSync(this.fd, source, at, n, offset);
    } catch {
      // The descriptor may be open for reading only: then the mapping was never writable.
    }
  }
  punch(offset: number, length: number): number {
    if (this.mount.readOnly) return -EROFS;
    try {
      const end = Math.min(offset + length, fs.fstatSync(this.fd).size);
      for (let at = offset; at < end; at += ZEROS.length)
        fs.writeSync(this.fd, ZEROS, 0, Math.min(ZEROS.length, end - at), at);
      return 0;
    } catch (e) {
      return hostError(e);
    }
  }
}

/** A regular file of a mount. */
export class HostFile extends OpenFile {
  constructor(
    flags: number,
    readonly handle: HostHandle,
  ) {
    super(flags);
    handle.retain();
  }
  stat(out: StatRecord): number {
    try {
      copyStat(fs.fstatSync(this.handle.fd, { bigint: true }), out);
      return 0;
    } catch (e) {
      return hostError(e);
    }
  }
  #size(): number {
    return fs.fstatSync(this.handle.fd).size;
  }
  override read(memory: Uint8Array, at: number, length: number, position: number): number {
    const from = position < 0 ? this.position : position;
    try {
      const n = fs.readSync(this.handle.fd, memory, at, length, from);
      if (position < 0) this.position = from + n;
      return n;
    } catch (e) {
      return hostError(e);
    }
  }
  override write(memory: Uint8Array, at: number, length: number, position: number): number {
    try {
      if (this.append) {
        const n = fs.writeSync(this.handle.fd, memory, at, length, null);
        if (position < 0) this.position = this.#size();
        return n;
      }
      const to = position < 0 ? this.position : position;
      if (to + length > Number.MAX_SAFE_INTEGER) return -EFBIG;
      const n = fs.writeSync(this.handle.fd, memory, at, length, to);
      if (position < 0) this.position = to + n;
      return n;
    } catch (e) {
      return hostError(e);
    }
  }
  override seek(offset: number, whence: number): number {
    try {
      const to = seekIn(whence >= 2 ? this.#size() : 0, this.position, offset, whence);
      if (to >= 0) this.position = to;
      return to;
    } catch (e) {
      return hostError(e);
    }
  }
  #change(act: () => void): number {
    if (this.handle.mount.readOnly) return -EROFS;
    try {
      act();
      return 0;
    } catch (e) {
      return hostError(e);
    }
  }
  override truncate(size: number): number {
    if (size < 0) return -EINVAL;
    return this.#change(() => fs.ftruncateSync(this.handle.fd, size));
  }
  override allocate(mode: number, offset: number, length: number): number {
    if (mode !== 0) return -EOPNOTSUPP;
    return this.#change(() => {
      if (offset + length > this.#size()) fs.ftruncateSync(this.handle.fd, offset + length);
    });
  }
  override sync(): number {
    try {
      fs.fdatasyncSync(this.handle.fd);
      return 0;
    } catch (e) {
      return hostError(e);
    }
  }
  override available(): number {
    return Math.max(0, this.#size() - this.position);
  }
  override chmod(mode: number): number {
    return this.#change(() => fs.fchmodSync(this.handle.fd, mode & 0o7777));
  }
  override chown(uid: number, gid: number): number {
    return this.#change(() => fs.fchownSync(this.handle.fd, uid, gid));
  }
  override utimens(atime: TimeSetting, mtime: TimeSetting): number {
    return this.#change(() => {
      const s = fs.fstatSync(this.handle.fd);
      fs.futimesSync(this.handle.fd, seconds(atime, s.atimeMs), seconds(mtime, s.mtimeMs));
    });
  }
  override mapping(): MappedFile | number {
    const { handles } = this.handle.mount;
    const writable = (this.flags & O_ACCMODE) !== O_RDONLY;
    try {
      // A writable opening is preferred for shared pages, so that they can be written back.
      const key = this.handle.key(writable);
      let known = handles.get(key);
      if (known !== undefined && known.discard !== null && !this.handle.isLike(known)) {
        // What is kept of it is what it was before somebody changed it.
        known.discard();
        known = handles.get(key);
      }
      if (known !== undefined) return known;
      const other = handles.get(this.handle.key(!writable));
      if (other !== undefined) this.handle.share(other);
      handles.set(key, this.handle);
      return this.handle;
    } catch {
      return -ENODEV;
    }
  }
  override mappedFile(): MappedFile | null {
    const { handles } = this.handle.mount;
    if (handles.size === 0) return null;
    return handles.get(this.handle.key(true)) ?? handles.get(this.handle.key(false)) ?? null;
  }
  override version(): string | null {
    try {
      const { key, stamp } = this.handle.identity();
      return `${key}:${stamp}`;
    } catch {
      return null;
    }
  }
  override close(): void {
    this.handle.release();
  }
}

/**
 * Input of the host that may not have come yet, from a pipe, a terminal or a socket: an opening that does not wait.
 * Node has no poll(2), so whether there is something is found out by reading one byte, which the next read gets first.
 */
class HostInput {
  /** Undefined: not opened yet; null: it cannot be. */
  #fd: number | null | undefined;
  readonly #byte = new Uint8Array(1);
  #peeked: 'nothing' | 'byte' | 'end' = 'nothing';

  /** Has put the socket into the mode in which nobody waits; it is never read from, nor closed. */
  #holder: net.Socket | null = null;

  constructor(
    readonly host: number,
    readonly isSocket: boolean,
  ) {}

  get hasPeeked(): boolean {
    return this.#peeked !== 'nothing';
  }

  #open(): number | null {
    if (this.#fd !== undefined) return this.#fd;
    try {
      if (this.isSocket) {
        // A socket cannot be opened again: it is the host's own opening that does not wait from now on.
        this.#holder = new net.Socket({ fd: this.host, readable: false, writable: true });
        this.#holder.unref();
        this.#fd = this.host;
      } else this.#fd = fs.openSync(`/proc/self/fd/${this.host}`, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
    } catch {
      this.#fd = null;
    }
    return this.#fd;
  }

  /** Bytes read, or -errno: -EAGAIN where there are none yet; null: only waiting would tell. */
  read(memory: Uint8Array, at: number, length: number): number | null {
    if (length === 0) return 0;
    if (this.#peeked === 'end') {
      this.#peeked = 'nothing';
      return 0;
    }
    if (this.#peeked === 'byte') {
      memory[at] = this.#byte[0]!;
      this.#peeked = 'nothing';
      const more = length > 1 ? this.#attempt(memory, at + 1, length - 1) : 0;
      return 1 + Math.max(0, more ?? 0);
    }
    return this.#attempt(memory, at, length);
  }

  #attempt(memory: Uint8Array, at: number, length: number): number | null {
    const fd = this.#open();
    if (fd === null) return null;
    try {
      return fs.readSync(fd, memory, at, length, null);
    } catch (e) {
      return hostError(e);
    }
  }

  close(): void {
    if (typeof this.#fd === 'number' && this.#holder === null) fs.closeSync(this.#fd);
    this.#fd = null;
  }

  isReady(): boolean {
    if (this.hasPeeked) return true;
    const n = this.#attempt(this.#byte, 0, 1);
    if (n === -EAGAIN) return false;
    if (n !== null && n >= 0) this.#peeked = n === 0 ? 'end' : 'byte';
    return true;
  }
}

/** A standard stream of the host: descriptor 0, 1 or 2 as the guest inherits it, whatever it is on the host. */
export class HostStream extends OpenFile {
  /** The guest has moved the offset: reads and writes name their place, for the host's own offset is elsewhere. */
  #moved = false;
  #regular: boolean;
  readonly #type: number;
  readonly #input: HostInput | null;

  constructor(
    flags: number,
    readonly fd: number,
    /** Waits a moment when the host says EAGAIN on a blocking stream. */
    readonly pause: (ms: number) => void,
    readonly isTerminal: boolean,
    readonly makeTerminal: (fd: number) => import('./node.js').Terminal,
    /** Whether a read may wait for the host: nobody else would have to wait with it. */
    readonly mayWait: () => boolean = () => true,
  ) {
    super(flags);
    let mode = 0;
    try {
      mode = fs.fstatSync(fd).mode;
    } catch {
      // Closed on the host: every call will say EBADF.
    }
    this.#type = mode & 0o170000;
    this.#regular = this.#type === 0o100000;
    if (this.#regular) this.position = hostOffset(fd);
    const isInput = this.#type === S_IFSOCK && fd === 0;
    const waits = this.#type === 0o010000 || this.#type === 0o020000 || isInput;
    this.#input = waits && this.readable ? new HostInput(fd, isInput) : null;
  }
  override get stream(): boolean {
    return !this.#regular;
  }
  stat(out: StatRecord): number {
    try {
      copyStat(fs.fstatSync(this.fd, { bigint: true }), out);
      return 0;
    } catch (e) {
      return hostError(e);
    }
  }
  override read(memory: Uint8Array, at: number, length: number, position: number): number {
    if (position >= 0 && !this.#regular) return -ESPIPE;
    if (this.#input !== null && (this.#input.hasPeeked || !this.mayWait())) {
      const n = this.#input.read(memory, at, length);
      if (n !== null) return n === -EAGAIN && (this.flags & O_NONBLOCK) === 0 ? -ERESTARTSYS : n;
    }
    // Whether a socket has something is not to be found out. From one that is for output nothing is expected.
    if (this.#type === S_IFSOCK && this.fd !== 0 && !this.mayWait())
      return (this.flags & O_NONBLOCK) !== 0 ? -EAGAIN : -ERESTARTSYS;
    for (let wait = 1; ; wait = Math.min(wait * 2, 20)) {
      try {
        const place = position >= 0 ? position : this.#moved ? this.position : null;
        const n = fs.readSync(this.fd, memory, at, length, place);
        if (position < 0) this.position += n;
        return n;
      } catch (e) {
        const error = hostError(e);
        if ((this.flags & O_NONBLOCK) !== 0 && error === -EAGAIN) return error;
        if (error !== -EAGAIN) return (e as { code?: string }).code === 'EOF' ? 0 : error;
        this.pause(wait);
      }
    }
  }
  override write(memory: Uint8Array, at: number, length: number, position: number): number {
    if (position >= 0 && !this.#regular) return -ESPIPE;
    let done = 0;
    for (let wait = 1; ; wait = Math.min(wait * 2, 20)) {
      try {
        while (done < length || length === 0) {
          const place = position >= 0 ? position + done : this.#moved && !this.append ? this.position : null;
          const n = fs.writeSync(this.fd, memory, at + done, length - done, place);
          if (position < 0) this.position += n;
          done += n;
          wait = 1;
          if (length === 0) break;
        }
        return done;
      } catch (e) {
        const error = hostError(e);
        if (error !== -EAGAIN || (this.flags & O_NONBLOCK) !== 0) return done > 0 ? done : error;
        this.pause(wait);
      }
    }
  }
  override poll(): number {
    const readable = this.#input === null || this.#input.isReady() ? POLLIN : 0;
    return readable | POLLOUT;
  }
  override seek(offset: number, whence: number): number {
    if (!this.#regular) return -ESPIPE;
    if (offset === 0 && whence === 1) return this.position;
    try {
      const to = seekIn(fs.fstatSync(this.fd).size, this.position, offset, whence);
      if (to < 0) return to;
      if (to !== this.position) {
        this.position = to;
        this.#moved = true;
      }
      return to;
    } catch (e) {
      return hostError(e);
    }
  }
  override truncate(size: number): number {
    if (!this.#regular || size < 0) return -EINVAL;
    try {
      fs.ftruncateSync(this.fd, size);
      return 0;
    } catch (e) {
      return hostError(e);
    }
  }
  override sync(): number {
    try {
      fs.fsyncSync(this.fd);
      return 0;
    } catch (e) {
      return hostError(e);
    }
  }
  override available(): number {
    if (!this.#regular) return 0;
    return Math.max(0, fs.fstatSync(this.fd).size - this.position);
  }
  override terminal(): import('./node.js').Terminal | null {
    return this.isTerminal ? this.makeTerminal(this.fd) : null;
  }
  override name(): string {
    if (this.isTerminal) return '/dev/tty';
    const kind = this.#type === 0o010000 ? 'pipe' : this.#type === 0o140000 ? 'socket' : null;
    if (kind === null) return `/dev/${['stdin', 'stdout', 'stderr'][this.fd] ?? `fd/${this.fd}`}`;
    try {
      return `${kind}:[${fs.fstatSync(this.fd).ino}]`;
    } catch {
      return `${kind}:[0]`;
    }
  }
  override close(): void {
    this.#input?.close();
  }
  override reopen(flags: number): OpenFile | number {
    return new HostStream(flags, this.fd, this.pause, this.isTerminal, this.makeTerminal, this.mayWait);
  }
}

/** The open flags of an inherited descriptor: proc(5), /proc/pid/fdinfo; null if it is not open. */
export function hostFlags(fd: number): number | null {
  try {
    const found = /^flags:\s*(\d+)/m.exec(fs.readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'));
    if (found !== null) return Number.parseInt(found[1]!, 8) & ~0o2004000;
  } catch {
    // Not Linux, or closed.
  }
  try {
    fs.fstatSync(fd);
    return fd === 0 ? 0 : 1;
  } catch {
    return null;
  }
}

/** The offset that an inherited descriptor stands at: proc(5), /proc/pid/fdinfo. */
function hostOffset(fd: number): number {
  try {
    const found = /^pos:\s*(\d+)/m.exec(fs.readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'));
    return found === null ? 0 : Number(found[1]);
  } catch {
    return 0;
  }
}
