import type { MappedFile } from '../../runtime/address-space.js';
import { EEXIST, EFBIG, EINVAL, EISDIR, ENOENT, ENOSPC, ENOTEMPTY, ENXIO, EOPNOTSUPP, EXDEV } from '../errno.js';
import { O_ACCMODE, O_RDONLY, O_TRUNC, S_IFDIR, S_IFIFO, S_IFLNK, S_IFMT, S_IFREG } from './constants.js';
import { type Dentry, type DirectoryEntry, Node, OpenFile, type TimeSetting } from './node.js';
import { openFifo, type PipeBuffer } from './pipe.js';
import type { StatfsRecord, StatRecord } from './stat.js';

/** TMPFS_MAGIC of linux/magic.h. */
const TMPFS_MAGIC = 0x01021994;

/** One in-memory file system: who owns new files, what time it is, how much room there is. */
export class MemoryFs {
  #nextIno = 1;
  usedBytes = 0;

  constructor(
    readonly dev: number,
    readonly uid: number,
    readonly gid: number,
    /** Milliseconds since 1970. */
    readonly now: () => number,
    readonly limitBytes: number,
    readonly readOnly: boolean,
  ) {}

  newIno(): number {
    return this.#nextIno++;
  }
}

abstract class MemoryNode extends Node {
  readonly ino: number;
  uid: number;
  gid: number;
  nlink = 1;
  atime: number;
  mtime: number;
  ctime: number;

  constructor(
    readonly fs: MemoryFs,
    public bits: number,
  ) {
    super();
    this.ino = fs.newIno();
    this.uid = fs.uid;
    this.gid = fs.gid;
    this.atime = this.mtime = this.ctime = fs.now();
  }
  get mode(): number {
    return this.bits;
  }
  override get readOnly(): boolean {
    return this.fs.readOnly;
  }
  abstract get size(): number;

  stat(out: StatRecord): number {
    out.clear();
    out.dev = this.fs.dev;
    out.ino = this.ino;
    out.mode = this.bits;
    out.nlink = this.nlink;
    out.uid = this.uid;
    out.gid = this.gid;
    out.size = this.size;
    out.blocks = (this.bits & S_IFMT) === S_IFREG ? Math.ceil(this.size / 4096) * 8 : 0;
    out.atime = Math.floor(this.atime / 1000);
    out.atimeNs = nanoseconds(this.atime);
    out.mtime = Math.floor(this.mtime / 1000);
    out.mtimeNs = nanoseconds(this.mtime);
    out.ctime = Math.floor(this.ctime / 1000);
    out.ctimeNs = nanoseconds(this.ctime);
    return 0;
  }
  override chmod(mode: number): number {
    if (this.readOnly) return -this.denied();
    this.bits = (this.bits & S_IFMT) | (mode & 0o7777);
    this.ctime = this.fs.now();
    return 0;
  }
  override chown(uid: number, gid: number): number {
    if (this.readOnly) return -this.denied();
    if (uid !== -1) this.uid = uid;
    if (gid !== -1) this.gid = gid;
    this.ctime = this.fs.now();
    return 0;
  }
  override utimens(atime: TimeSetting, mtime: TimeSetting): number {
    if (this.readOnly) return -this.denied();
    if (atime !== null) this.atime = atime.sec * 1000 + atime.ns / 1e6;
    if (mtime !== null) this.mtime = mtime.sec * 1000 + mtime.ns / 1e6;
    this.ctime = this.fs.now();
    return 0;
  }
  override access(mode: number): number {
    if (this.readOnly && (mode & 2) !== 0 && (this.bits & S_IFMT) !== S_IFLNK) return -this.denied();
    if (this.fs.uid === 0) return (mode & 1) !== 0 && !this.isDirectory && (this.bits & 0o111) === 0 ? -13 : 0;
    const shift = this.uid === this.fs.uid ? 6 : this.gid === this.fs.gid ? 3 : 0;
    return (mode & ~(this.bits >> shift) & 7) === 0 ? 0 : -13;
  }
  override statfs(out: StatfsRecord): number {
    out.type = TMPFS_MAGIC;
    out.bsize = 4096;
    out.blocks = Math.floor(this.fs.limitBytes / 4096);
    out.bfree = out.bavail = Math.floor((this.fs.limitBytes - this.fs.usedBytes) / 4096);
    out.files = out.ffree = 1 << 20;
    return 0;
  }
}

function nanoseconds(ms: number): number {
  return Math.floor((ms - Math.floor(ms / 1000) * 1000) * 1e6);
}

export class MemoryDirectory extends MemoryNode {
  readonly children = new Map<string, Node>();
  /** Attributes to show instead of its own: fills the record, or says that there are none. */
  shownAs: ((out: StatRecord) => boolean) | null = null;

  constructor(fs: MemoryFs, mode = 0o755) {
    super(fs, S_IFDIR | mode);
    this.nlink = 2;
  }
  override stat(out: StatRecord): number {
    return this.shownAs?.(out) === true ? 0 : super.stat(out);
  }
  get size(): number {
    return 20 * this.children.size + 40;
  }
  override lookup(name: string): Node | number {
    return this.children.get(name) ?? -ENOENT;
  }
  override entries(): DirectoryEntry[] {
    const out: DirectoryEntry[] = [];
    for (const [name, node] of this.children) {
      out.push({ name, ino: node instanceof MemoryNode ? node.ino : 1, inoHigh: 0, type: node.mode & S_IFMT });
    }
    return out;
  }
  open(flags: number): OpenFile | number {
    if ((flags & O_ACCMODE) !== O_RDONLY) return -EISDIR;
    return new DirectoryFile(flags, this);
  }

  /** Puts a node in, for those who build a tree. */
  add<T extends Node>(name: string, node: T): T {
    this.children.set(name, node);
    if (node.isDirectory) this.nlink++;
    return node;
  }
  #insert(name: string, node: MemoryNode): void {
    this.add(name, node);
    this.mtime = this.ctime = this.fs.now();
  }
  override create(name: string, mode: number, flags: number): OpenFile | number {
    if (this.readOnly) return -this.denied();
    const file = new MemoryFile(this.fs, mode);
    this.#insert(name, file);
    return file.open(flags & ~O_TRUNC);
  }
  override mkdir(name: string, mode: number): number {
    if (this.readOnly) return -this.denied();
    if (this.children.has(name)) return -EEXIST;
    this.#insert(name, new MemoryDirectory(this.fs, mode));
    return 0;
  }
  override mknod(name: string, mode: number): number {
    if (this.readOnly) return -this.denied();
    if (this.children.has(name)) return -EEXIST;
    const type = mode & S_IFMT;
    if (type === 0 || type === S_IFREG) this.#insert(name, new MemoryFile(this.fs, mode & 0o7777));
    else if (type === S_IFIFO) this.#insert(name, new MemoryFifo(this.fs, mode & 0o7777));
    else return -1;
    return 0;
  }
  override symlink(name: string, target: string): number {
    if (this.readOnly) return -this.denied();
    if (this.children.has(name)) return -EEXIST;
    this.#insert(name, new MemorySymlink(this.fs, target));
    return 0;
  }
  override link(name: string, target: Node): number {
    if (!(target instanceof MemoryNode) || target.fs !== this.fs) return -EXDEV;
    if (this.readOnly) return -this.denied();
    if (target.isDirectory) return -1;
    if (this.children.has(name)) return -EEXIST;
    target.nlink++;
    this.#insert(name, target);
    return 0;
  }
  #remove(name: string, node: Node): void {
    this.children.delete(name);
    if (node.isDirectory) this.nlink--;
    if (node instanceof MemoryNode) {
      node.nlink -= node.isDirectory ? 2 : 1;
      node.ctime = this.fs.now();
      if (node instanceof MemoryFile) node.freeIfUnused();
    }
    this.mtime = this.ctime = this.fs.now();
  }
  override unlink(name: string): number {
    const node = this.children.get(name);
    if (node === undefined) return -ENOENT;
    if (this.readOnly) return -this.denied();
    if (node.isDirectory) return -EISDIR;
    this.#remove(name, node);
    return 0;
  }
  override rmdir(name: string): number {
    const node = this.children.get(name);
    if (node === undefined) return -ENOENT;
    if (this.readOnly) return -this.denied();
    if (!(node instanceof MemoryDirectory)) return -20;
    if (node.children.size > 0) return -ENOTEMPTY;
    this.#remove(name, node);
    return 0;
  }
  override rename(name: string, toParent: Node, toName: string, noReplace: boolean): number {
    if (!(toParent instanceof MemoryDirectory) || toParent.fs !== this.fs) return -EXDEV;
    if (this.readOnly) return -this.denied();
    const node = this.children.get(name);
    if (node === undefined) return -ENOENT;
    const old = toParent.children.get(toName);
    if (old === node) return 0;
    if (old !== undefined) {
      if (noReplace) return -EEXIST;
      if (node.isDirectory && !old.isDirectory) return -20;
      if (!node.isDirectory && old.isDirectory) return -EISDIR;
      if (old instanceof MemoryDirectory && old.children.size > 0) return -ENOTEMPTY;
      toParent.#remove(toName, old);
    }
    this.children.delete(name);
    if (node.isDirectory) this.nlink--;
    this.mtime = this.ctime = this.fs.now();
    toParent.add(toName, node);
    toParent.mtime = toParent.ctime = this.fs.now();
    if (node instanceof MemoryNode) node.ctime = this.fs.now();
    return 0;
  }
}

export class MemorySymlink extends MemoryNode {
  constructor(
    fs: MemoryFs,
    readonly target: string,
  ) {
    super(fs, S_IFLNK | 0o777);
  }
  get size(): number {
    return this.target.length;
  }
  override readlink(): string {
    return this.target;
  }
  open(): number {
    return -40;
  }
}

class MemoryFifo extends MemoryNode {
  readonly #buffer: { pipe: PipeBuffer | null } = { pipe: null };
  constructor(fs: MemoryFs, mode: number) {
    super(fs, S_IFIFO | mode);
  }
  get size(): number {
    return 0;
  }
  open(flags: number): OpenFile | number {
    return openFifo(this.#buffer, flags, this.fs) ?? -ENXIO;
  }
}

export class MemoryFile extends MemoryNode implements MappedFile {
  data: Uint8Array = new Uint8Array(0);
  length = 0;
  opens = 0;
  readonly frames = new Map<number, number>();
  /** Bytes of `data` charged to the file system. */
  #charged = 0;

  constructor(fs: MemoryFs, mode: number, content?: Uint8Array) {
    super(fs, S_IFREG | mode);
    if (content !== undefined) {
      this.data = content;
      this.length = content.length;
    }
  }
  get size(): number {
    return this.length;
  }
  open(flags: number): OpenFile | number {
    if (this.readOnly && (flags & O_ACCMODE) !== O_RDONLY) return -this.denied();
    if ((flags & O_TRUNC) !== 0 && (flags & O_ACCMODE) !== O_RDONLY) this.truncate(0);
    this.opens++;
    return new MemoryOpenFile(flags, this);
  }
  /** Makes room for `size` bytes; 0 or -errno. */
  #reserve(size: number): number {
    if (size <= this.data.length) return 0;
    if (size > 2 ** 31) return -EFBIG;
    const capacity = Math.max(size, Math.min(this.data.length * 2, this.data.length + (16 << 20)), 256);
    const more = capacity - this.#charged;
    if (this.fs.usedBytes + more > this.fs.limitBytes) return -ENOSPC;
    const grown = new Uint8Array(capacity);
    grown.set(this.data.subarray(0, this.length));
    this.data = grown;
    this.fs.usedBytes += more;
    this.#charged = capacity;
    return 0;
  }
  override truncate(size: number): number {
    if (size < 0) return -EINVAL;
    if (this.readOnly) return -this.denied();
    const error = this.#reserve(size);
    if (error !== 0) return error;
    if (size < this.length) this.data.fill(0, size, this.length);
    if (size === 0) this.#free();
    this.length = size;
    this.mtime = this.ctime = this.fs.now();
    return 0;
  }
  #free(): void {
    this.fs.usedBytes -= this.#charged;
    this.#charged = 0;
    this.data = new Uint8Array(0);
    this.length = 0;
  }
  freeIfUnused(): void {
    if (this.nlink <= 0 && this.opens === 0) this.#free();
  }
  writeAt(memory: Uint8Array, at: number, length: number, position: number): number {
    const error = this.#reserve(position + length);
    if (error !== 0) return error;
    this.data.set(memory.subarray(at, at + length), position);
    if (position + length > this.length) this.length = position + length;
    this.mtime = this.ctime = this.fs.now();
    return length;
  }
  readPage(target: Uint8Array, at: number, offset: number): number {
    const n = Math.min(4096, this.length - offset);
    if (n <= 0) return 0;
    target.set(this.data.subarray(offset, offset + n), at);
    return n;
  }
  writePage(source: Uint8Array, at: number, offset: number): void {
    const n = Math.min(4096, this.length - offset);
    if (n > 0 && !this.readOnly) this.data.set(source.subarray(at, at + n), offset);
  }
  fileSize(): number {
    return this.length;
  }
  retain(): void {
    this.opens++;
  }
  release(): void {
    this.opens--;
    this.freeIfUnused();
  }
}

/** lseek(2) on a file of known size: the new offset or -errno. */
export function seekIn(size: number, current: number, offset: number, whence: number): number {
  let to: number;
  if (whence === 0) to = offset;
  else if (whence === 1) to = current + offset;
  else if (whence === 2) to = size + offset;
  else if (whence === 3) to = offset >= 0 && offset < size ? offset : -ENXIO;
  else if (whence === 4) to = offset >= 0 && offset < size ? size : -ENXIO;
  else return -EINVAL;
  if (to === -ENXIO && whence >= 3) return -ENXIO;
  return to < 0 || to >= 2 ** 53 ? -EINVAL : to;
}

class MemoryOpenFile extends OpenFile {
  constructor(
    flags: number,
    readonly file: MemoryFile,
  ) {
    super(flags);
  }
  stat(out: StatRecord): number {
    return this.file.stat(out);
  }
  override read(memory: Uint8Array, at: number, length: number, position: number): number {
    const from = position < 0 ? this.position : position;
    const n = Math.min(length, this.file.length - from);
    if (n <= 0) return 0;
    memory.set(this.file.data.subarray(from, from + n), at);
    if (position < 0) this.position = from + n;
    return n;
  }
  override write(memory: Uint8Array, at: number, length: number, position: number): number {
    const to = this.append ? this.file.length : position < 0 ? this.position : position;
    const n = this.file.writeAt(memory, at, length, to);
    if (n > 0 && position < 0) this.position = to + n;
    return n;
  }
  override seek(offset: number, whence: number): number {
    const to = seekIn(this.file.length, this.position, offset, whence);
    if (to >= 0) this.position = to;
    return to;
  }
  override truncate(size: number): number {
    return this.file.truncate(size);
  }
  override allocate(mode: number, offset: number, length: number): number {
    if (mode !== 0 && mode !== 1) return -EOPNOTSUPP;
    if (mode === 1 || offset + length <= this.file.length) return 0;
    return this.file.truncate(offset + length);
  }
  override sync(): number {
    return 0;
  }
  override available(): number {
    return Math.max(0, this.file.length - this.position);
  }
  override chmod(mode: number): number {
    return this.file.chmod(mode);
  }
  override chown(uid: number, gid: number): number {
    return this.file.chown(uid, gid);
  }
  override utimens(atime: TimeSetting, mtime: TimeSetting): number {
    return this.file.utimens(atime, mtime);
  }
  override mapping(): MappedFile {
    return this.file;
  }
  override sharedPages(): MappedFile | null {
    return this.file.frames.size > 0 ? this.file : null;
  }
  override close(): void {
    this.file.release();
  }
}

/** An open directory: getdents(2) walks a copy of the entries taken at its first call or at a seek to 0. */
export class DirectoryFile extends OpenFile {
  /** Entries as the last getdents(2) from the start found them. */
  list: DirectoryEntry[] | null = null;

  constructor(
    flags: number,
    readonly node: Node,
  ) {
    super(flags);
  }
  stat(out: StatRecord): number {
    return this.node.stat(out);
  }
  override entries(): DirectoryEntry[] | number {
    return this.node.entries();
  }
  override seek(offset: number, whence: number): number {
    if (whence > 1) return -EINVAL;
    const to = whence === 0 ? offset : this.position + offset;
    if (to < 0) return -EINVAL;
    this.position = to;
    return to;
  }
  override read(): number {
    return -EISDIR;
  }
  override sync(): number {
    return 0;
  }
}

/** The parent's type, for those that only need the shape of `Node.open`. */
export type OpenFunction = (flags: number, dentry: Dentry) => OpenFile | number;
