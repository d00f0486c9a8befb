import { S_IFLNK, S_IFMT } from './constants.js';
import { Node, type TimeSetting } from './node.js';
import type { StatfsRecord, StatRecord } from './stat.js';

/** TMPFS_MAGIC of linux/magic.h. */
const TMPFS_MAGIC = 0x01021994;

/** One in-memory file system: who owns new files, what time it is, how much room there is. */
export class MemoryFs {
  #nextIno = 1;
  usedBytes = 0;

  constructor(
    readonly dev: number,
    public uid: number,
    public gid: number,
    /** Milliseconds since 1970. */
    readonly now: () => number,
    readonly limitBytes: number,
    public readOnly: boolean,
  ) {}

  newIno(): number {
    return this.#nextIno++;
  }
}

export abstract class MemoryNode extends Node {
  readonly ino: number;
  uid: number;
  gid: number;
  nlink = 1;
  atime: number;
  mtime: number;
  ctime: number;
  /** Extended attributes by name; null: it never had any. */
  attributes: Map<string, Uint8Array> | null = null;

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
  /** Sets an extended attribute, or removes it (null); false: there is no room, or nothing to remove. */
  setAttribute(name: string, value: Uint8Array | null): boolean {
    const known = this.attributes?.get(name);
    if (value === null && known === undefined) return false;
    const cost = (v: Uint8Array | null | undefined): number => (v ? name.length + v.length : 0);
    const more = cost(value) - cost(known);
    if (more > 0 && this.fs.usedBytes + more > this.fs.limitBytes) return false;
    this.fs.usedBytes += more;
    this.attributes ??= new Map();
    if (value === null) this.attributes.delete(name);
    else this.attributes.set(name, value);
    this.ctime = this.fs.now();
    return true;
  }
  /** The node is gone: so are its attributes. */
  dropAttributes(): void {
    for (const name of [...(this.attributes?.keys() ?? [])]) this.setAttribute(name, null);
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
