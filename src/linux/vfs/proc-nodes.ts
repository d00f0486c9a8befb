import { EACCES, EINVAL, ENOENT } from '../errno.js';
import type { Linux } from '../kernel.js';
import type { Task } from '../tasks/task.js';
import { O_ACCMODE, O_CLOEXEC, O_RDONLY, S_IFDIR, S_IFLNK, S_IFMT, S_IFREG } from './constants.js';
import { DirectoryFile } from './memory-fs.js';
import type { MemoryFs } from './memory-node.js';
import { Dentry, type DirectoryEntry, Node, OpenFile } from './node.js';
import { seekIn } from './seek.js';
import type { StatfsRecord, StatRecord } from './stat.js';

/** PROC_SUPER_MAGIC. */
const PROC_MAGIC = 0x9fa0;

/** What `/proc` tells of: set once the kernel exists. */
export interface ProcSource {
  kernel: Linux | null;
}

/** Whom files below /proc/PID tell of: a thread; null: whoever asks. */
export class ProcView {
  constructor(
    readonly source: ProcSource,
    readonly task: Task | null = null,
  ) {}

  /**
   * What `make` says of the thread; `otherwise` where it is no longer there, or a zombie of which `make` says nothing.
   */
  ask<T>(make: (k: Linux) => T, otherwise: T, knowsZombies = false): T {
    const { kernel } = this.source;
    const { task } = this;
    if (kernel === null || (task?.state === 'dead' && !(knowsZombies && task.isZombie))) return otherwise;
    return task === null ? make(kernel) : kernel.seenAs(task, () => make(kernel));
  }
}

export abstract class ProcNode extends Node {
  readonly ino: number;
  /** statfs(2)'s f_type. */
  magic = PROC_MAGIC;
  constructor(readonly fs: MemoryFs) {
    super();
    this.ino = fs.newIno();
  }
  stat(out: StatRecord): number {
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
  override access(mode: number): number {
    return (mode & 2) !== 0 && (this.mode & S_IFMT) !== S_IFLNK ? -13 : 0;
  }
  override statfs(out: StatfsRecord): number {
    out.type = this.magic;
    return 0;
  }
}

/** A file whose text is made when it is opened; `store` takes what is written to it. */
export class ProcFile extends ProcNode {
  constructor(
    fs: MemoryFs,
    readonly content: () => string | Uint8Array,
    readonly permissions = 0o444,
    /** 0 or -errno. */
    readonly store: ((text: string) => number) | null = null,
    /** st_size: sysfs shows a page. */
    readonly shownSize = 0,
  ) {
    super(fs);
  }
  get mode(): number {
    return S_IFREG | this.permissions;
  }
  override get readOnly(): boolean {
    return this.store === null;
  }
  override stat(out: StatRecord): number {
    super.stat(out);
    out.size = this.shownSize;
    return 0;
  }
  override access(mode: number): number {
    return (mode & 2) !== 0 && this.store === null ? -EACCES : 0;
  }
  override truncate(): number {
    return this.store === null ? -EACCES : 0;
  }
  open(flags: number): OpenFile | number {
    const writes = (flags & O_ACCMODE) !== O_RDONLY;
    if (writes && this.store === null) return -EACCES;
    const made = writes ? '' : this.content();
    return new ProcOpenFile(flags, this, typeof made === 'string' ? Buffer.from(made, 'latin1') : made);
  }
}

class ProcOpenFile extends OpenFile {
  constructor(
    flags: number,
    readonly node: ProcFile,
    readonly data: Uint8Array,
  ) {
    super(flags);
  }
  stat(out: StatRecord): number {
    return this.node.stat(out);
  }
  override read(memory: Uint8Array, at: number, length: number, position: number): number {
    const from = position < 0 ? this.position : position;
    const n = Math.min(length, this.data.length - from);
    if (n <= 0) return 0;
    memory.set(this.data.subarray(from, from + n), at);
    if (position < 0) this.position = from + n;
    return n;
  }
  override write(memory: Uint8Array, at: number, length: number): number {
    const text = Buffer.from(memory.subarray(at, at + Math.min(length, 4096))).toString('latin1');
    const result = this.node.store?.(text) ?? -EINVAL;
    return result < 0 ? result : length;
  }
  override truncate(): number {
    return 0;
  }
  override seek(offset: number, whence: number): number {
    const to = seekIn(this.data.length, this.position, offset, whence);
    if (to >= 0) this.position = to;
    return to;
  }
}

export class ProcLink extends ProcNode {
  constructor(
    fs: MemoryFs,
    readonly target: () => string,
    readonly place: () => Dentry | null = () => null,
  ) {
    super(fs);
  }
  get mode(): number {
    return S_IFLNK | 0o777;
  }
  open(): number {
    return -40;
  }
  override readlink(): string | number {
    // A zombie has no program and no place among files.
    return this.target() || -ENOENT;
  }
  override jump(): Dentry | null {
    return this.place();
  }
}

export class ProcDirectory extends ProcNode {
  readonly children = new Map<string, Node>();
  get mode(): number {
    return S_IFDIR | 0o555;
  }
  add<T extends Node>(name: string, node: T): T {
    this.children.set(name, node);
    return node;
  }
  override lookup(name: string): Node | number {
    return this.children.get(name) ?? -ENOENT;
  }
  override entries(): DirectoryEntry[] {
    return [...this.children].map(([name, node]) => ({
      name,
      ino: node instanceof ProcNode ? node.ino : 1,
      inoHigh: 0,
      type: node.mode & S_IFMT,
    }));
  }
  open(flags: number): OpenFile | number {
    return (flags & O_ACCMODE) !== O_RDONLY ? -21 : new DirectoryFile(flags, this);
  }
}

/** What /proc/self/fd/N leads to when the file has no path: opening it gives the same stream, never the host's file. */
class StreamNode extends ProcNode {
  constructor(
    fs: MemoryFs,
    readonly file: OpenFile,
    readonly record: StatRecord,
  ) {
    super(fs);
  }
  override get volatile(): boolean {
    return true;
  }
  get mode(): number {
    this.file.stat(this.record);
    return this.record.mode;
  }
  override stat(out: StatRecord): number {
    return this.file.stat(out);
  }
  override access(): number {
    return 0;
  }
  open(flags: number): OpenFile | number {
    return this.file.reopen(flags);
  }
}

/** A name for each open file descriptor. They change without a word, so nothing that comes of it is cached. */
abstract class DescriptorsDirectory extends ProcDirectory {
  protected abstract readonly type: number;
  protected abstract node(k: Linux, fd: number, file: OpenFile): Node;

  constructor(
    fs: MemoryFs,
    readonly view: ProcView,
  ) {
    super(fs);
  }
  override get volatile(): boolean {
    return true;
  }
  override lookup(name: string): Node | number {
    const fd = /^\d+$/.test(name) ? Number(name) : -1;
    return this.view.ask((k) => {
      const file = k.fds.get(fd);
      return file === null ? -ENOENT : this.node(k, fd, file);
    }, -ENOENT);
  }
  override entries(): DirectoryEntry[] {
    const out: DirectoryEntry[] = [];
    for (const [fd, file] of this.view.ask((k) => k.fds.files, []).entries()) {
      if (file !== null) out.push({ name: String(fd), ino: 1000 + fd, inoHigh: 0, type: this.type });
    }
    return out;
  }
}

/** /proc/self/fdinfo. */
export class FdInfoDirectory extends DescriptorsDirectory {
  protected readonly type = S_IFREG;
  protected node(k: Linux, fd: number, file: OpenFile): Node {
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
  protected readonly type = S_IFLNK;
  protected node(k: Linux, _fd: number, file: OpenFile): Node {
    return new ProcLink(
      this.fs,
      () => file.name(),
      () => file.dentry ?? new Dentry(k.vfs.root, file.name(), new StreamNode(this.fs, file, k.record)),
    );
  }
}
