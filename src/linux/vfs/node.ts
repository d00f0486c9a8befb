import type { MappedFile } from '../../runtime/address-space.js';
import { EACCES, EINVAL, ENODEV, ENOTDIR, ENOTTY, EPERM, EROFS, ESPIPE } from '../errno.js';
import type { WaitQueue } from '../tasks/wait-queue.js';
import { O_ACCMODE, O_APPEND, O_RDONLY, O_WRONLY, POLLIN, POLLOUT, S_IFDIR, S_IFMT } from './constants.js';
import type { FileLocks } from './file-locks.js';
import type { StatfsRecord, StatRecord } from './stat.js';

/** Strings that hold names and paths have one character a byte (latin1): Linux names are bytes. */
export interface DirectoryEntry {
  readonly name: string;
  readonly ino: number;
  readonly inoHigh: number;
  /** st_mode's type bits. */
  readonly type: number;
}

/** A time to set: seconds and nanoseconds, or null to leave it. */
export type TimeSetting = { readonly sec: number; readonly ns: number } | null;

/** Where a name stands: the guest's path to a node. `..` and getcwd go up this chain, never through the host. */
export class Dentry {
  /** Children with a fixed node: mount points and the way to them. They hide what the file system has there. */
  pinned: Map<string, Dentry> | null = null;

  constructor(
    readonly parent: Dentry | null,
    readonly name: string,
    readonly node: Node,
  ) {}

  path(): string {
    if (this.parent === null) return '/';
    let out = '';
    for (let d: Dentry = this; d.parent !== null; d = d.parent) out = `/${d.name}${out}`;
    return out;
  }
}

/**
 * An inode of the guest's file system. Methods return a negated errno on failure, like all of `src/linux`. What a
 * kind of file does not support keeps the answer given here.
 */
export abstract class Node {
  /** st_mode. */
  abstract get mode(): number;
  abstract stat(out: StatRecord): number;
  abstract open(flags: number, dentry: Dentry): OpenFile | number;

  get readOnly(): boolean {
    return true;
  }
  /** True if a cached name for this node can go stale behind the guest's back (it lives on the host). */
  get volatile(): boolean {
    return false;
  }
  get isDirectory(): boolean {
    return (this.mode & S_IFMT) === S_IFDIR;
  }

  lookup(_name: string): Node | number {
    return -ENOTDIR;
  }
  entries(): DirectoryEntry[] | number {
    return -ENOTDIR;
  }
  readlink(): string | number {
    return -EINVAL;
  }
  /** A link that leads to an object rather than to a path (/proc/self/fd/N, /proc/self/exe). */
  jump(): Dentry | null {
    return null;
  }
  /** Creates a regular file and opens it. */
  create(_name: string, _mode: number, _flags: number, _parent: Dentry): OpenFile | number {
    return -this.denied();
  }
  mkdir(_name: string, _mode: number): number {
    return -this.denied();
  }
  mknod(_name: string, _mode: number): number {
    return -EPERM;
  }
  symlink(_name: string, _target: string): number {
    return -this.denied();
  }
  link(_name: string, _target: Node): number {
    return -this.denied();
  }
  unlink(_name: string): number {
    return -this.denied();
  }
  rmdir(_name: string): number {
    return -this.denied();
  }
  rename(_name: string, _toParent: Node, _toName: string, _noReplace: boolean): number {
    return -this.denied();
  }
  truncate(_size: number): number {
    return -EINVAL;
  }
  chmod(_mode: number): number {
    return -this.denied();
  }
  chown(_uid: number, _gid: number): number {
    return -this.denied();
  }
  utimens(_atime: TimeSetting, _mtime: TimeSetting): number {
    return -this.denied();
  }
  /** access(2) for the host's user. */
  access(_mode: number): number {
    return 0;
  }
  statfs(_out: StatfsRecord): number {
    return 0;
  }
  protected denied(): number {
    return this.readOnly ? EROFS : EACCES;
  }
}

/**
 * An open file description. `memory` in reads and writes is the VM's whole memory, `at` and `length` the range; a
 * position of -1 stands for the file's own offset, which then moves.
 */
export abstract class OpenFile {
  /** Descriptors and mappings that hold it. */
  refs = 0;
  position = 0;
  dentry: Dentry | null = null;
  /** Where the description has had locks. */
  locks: FileLocks | null = null;

  /** Who is told when it is closed. */
  notifier: { readonly isActive: boolean; closed(file: OpenFile): void } | null = null;

  constructor(public flags: number) {}

  /** Whoever had it needs it no more: the last one closes it. */
  put(): void {
    if (--this.refs > 0) return;
    if (this.notifier?.isActive === true) this.notifier.closed(this);
    this.locks?.forget(this);
    this.close();
  }

  abstract stat(out: StatRecord): number;

  /** True for what delivers data as it comes (pipes, terminals): one host read answers one read(2). */
  get stream(): boolean {
    return false;
  }
  get readable(): boolean {
    return (this.flags & O_ACCMODE) !== O_WRONLY;
  }
  get writable(): boolean {
    return (this.flags & O_ACCMODE) !== O_RDONLY;
  }
  get append(): boolean {
    return (this.flags & O_APPEND) !== 0;
  }
  read(_memory: Uint8Array, _at: number, _length: number, _position: number): number {
    return -EINVAL;
  }
  write(_memory: Uint8Array, _at: number, _length: number, _position: number): number {
    return -EINVAL;
  }
  /** lseek(2) with whence 0 to 4. */
  seek(_offset: number, _whence: number): number {
    return -ESPIPE;
  }
  truncate(_size: number): number {
    return -EINVAL;
  }
  allocate(_mode: number, _offset: number, _length: number): number {
    return -ENODEV;
  }
  sync(): number {
    return -EINVAL;
  }
  /** Events of poll(2) that hold now. */
  poll(): number {
    return POLLIN | POLLOUT;
  }
  /**
   * Who waits until `poll` or a read or write gives something else; null: the file is always ready, or only the host
   * knows.
   */
  get queue(): WaitQueue | null {
    return null;
  }
  /** Bytes that can be read at once: FIONREAD; negative if the file has no such notion. */
  available(): number {
    return -ENOTTY;
  }
  terminal(): Terminal | null {
    return null;
  }
  chmod(mode: number): number {
    return this.dentry?.node.chmod(mode) ?? -EPERM;
  }
  chown(uid: number, gid: number): number {
    return this.dentry?.node.chown(uid, gid) ?? -EPERM;
  }
  utimens(atime: TimeSetting, mtime: TimeSetting): number {
    return this.dentry?.node.utimens(atime, mtime) ?? -EPERM;
  }
  entries(): DirectoryEntry[] | number {
    return -ENOTDIR;
  }
  mapping(): MappedFile | number {
    return -ENODEV;
  }
  /** What `mapping` has given before, while mappings may hold pages: reads and writes must agree with them. */
  mappedFile(): MappedFile | null {
    return null;
  }
  /** What is another string when the file is another one, or has been written to; null: nobody can tell. */
  version(): string | null {
    return null;
  }
  /** What /proc/self/fd shows. */
  name(): string {
    return this.dentry?.path() ?? 'anon_inode:[unknown]';
  }
  /** The description again for /proc/self/fd/N when there is no path to open anew (host streams, pipes). */
  reopen(_flags: number): OpenFile | number {
    return -EACCES;
  }
  /** A descriptor of it was closed: f_op->flush of Linux. */
  flushed(): void {}
  close(): void {}
}

/** struct termios as the kernel's TCGETS has it, and the window's size. */
export interface Terminal {
  get(): { iflag: number; oflag: number; cflag: number; lflag: number; cc: Uint8Array };
  set(termios: { iflag: number; oflag: number; cflag: number; lflag: number; cc: Uint8Array }): void;
  size(): { rows: number; columns: number };
}
