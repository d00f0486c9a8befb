import { EEXIST, EINVAL, EISDIR, ENOENT, ENOTDIR, ENOTEMPTY, EPERM, EXDEV } from '../errno.js';
import {
  O_ACCMODE,
  O_CREAT,
  O_EXCL,
  O_RDONLY,
  O_TRUNC,
  O_WRONLY,
  S_IFLNK,
  S_IFMT,
  S_IFREG,
  W_OK,
} from './constants.js';
import { DirectoryFile } from './memory-fs.js';
import { type Dentry, type DirectoryEntry, Node, type OpenFile, type TimeSetting } from './node.js';
import { type StatfsRecord, StatRecord } from './stat.js';

/**
 * In the upper folder: what is not there any more, and that nothing of the lower folder shows through (OCI image-spec).
 */
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
/** The device that files of the root show, whichever layer has them. */
const DEVICE = 48;
/** Bytes that are copied at a time. */
const PIECE = 1 << 20;

/** What the nodes of one overlay share: numbers of inodes, which stay when a file is copied up. */
class OverlayFs {
  readonly record = new StatRecord();
  readonly buffer = new Uint8Array(PIECE);
  readonly #inodes = new Map<string, number>();
  #next = 1;

  /** What the overlay shows of a layer's file. */
  shown(out: StatRecord): void {
    const key = keyOf(out);
    let ino = this.#inodes.get(key);
    if (ino === undefined) {
      ino = this.#next++;
      this.#inodes.set(key, ino);
    }
    out.dev = DEVICE;
    out.ino = ino;
    out.inoHigh = 0;
  }
  /** A file has been copied: it stays the same one for whoever looks. */
  copied(from: Node, to: Node): void {
    const { record } = this;
    if (from.stat(record) !== 0) return;
    const key = keyOf(record);
    this.shown(record);
    const ino = record.ino;
    this.#inodes.set(key, ino);
    if (to.stat(record) === 0) this.#inodes.set(keyOf(record), ino);
  }
  /** The number is free for the layer's next file. */
  gone(node: Node): void {
    const { record } = this;
    if (node.stat(record) === 0 && (record.nlink <= 1 || node.isDirectory)) this.#inodes.delete(keyOf(record));
  }
}

const keyOf = (r: StatRecord): string => `${r.dev} ${r.inoHigh} ${r.ino}`;

/**
 * A file or folder of two layers, of which the upper one takes all changes: overlayfs of Linux
 * (Documentation/filesystems/overlayfs.rst). What is changed is copied up first; what is removed leaves a whiteout, a
 * file `.wh.NAME`, since the host makes no devices. As there, a file that was opened for reading before it was copied
 * up stays the old one, hard links of the lower layer are separated, and a folder of the lower layer is not renamed
 * (EXDEV: mv(1) copies it).
 */
export class OverlayNode extends Node {
  readonly #children = new Map<string, OverlayNode>();

  constructor(
    private readonly fs: OverlayFs,
    private parent: OverlayNode | null,
    private name: string,
    private readonly lower: Node | null,
    private upper: Node | null,
  ) {
    super();
  }

  /** The root of an overlay; `upper` is a folder that may be written to. */
  static root(lower: Node, upper: Node): OverlayNode {
    return new OverlayNode(new OverlayFs(), null, '', lower, upper);
  }

  get #real(): Node {
    return (this.upper ?? this.lower)!;
  }
  get mode(): number {
    return this.#real.mode;
  }
  override get readOnly(): boolean {
    return false;
  }
  override get volatile(): boolean {
    return this.lower?.volatile === true || this.upper?.volatile === true;
  }
  stat(out: StatRecord): number {
    const result = this.#real.stat(out);
    if (result === 0) this.fs.shown(out);
    return result;
  }
  override readlink(): string | number {
    return this.#real.readlink();
  }
  override statfs(out: StatfsRecord): number {
    let top: OverlayNode = this;
    while (top.parent !== null) top = top.parent;
    return top.upper!.statfs(out);
  }
  override access(mode: number): number {
    if (this.upper !== null || (mode & W_OK) === 0) return this.#real.access(mode);
    // The layer cannot be written to; whoever may write to the file may write to its copy.
    const other = this.#real.access(mode & ~W_OK);
    if (other !== 0) return other;
    const { record } = this.fs;
    const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
    if (uid === 0 || this.#real.stat(record) !== 0) return 0;
    const shift = record.uid === uid ? 6 : record.gid === gid ? 3 : 0;
    return (record.mode >> shift) & W_OK ? 0 : -13;
  }

  // --- names ---

  /** What the lower layer shows of a name; undefined: nothing. */
  #below(name: string): Node | undefined {
    if (this.lower === null || !this.lower.isDirectory) return undefined;
    if (this.upper !== null) {
      if (typeof this.upper.lookup(WHITEOUT + name) !== 'number') return undefined;
      if (typeof this.upper.lookup(OPAQUE) !== 'number') return undefined;
    }
    const found = this.lower.lookup(name);
    return typeof found === 'number' ? undefined : found;
  }

  override lookup(name: string): OverlayNode | number {
    const known = this.#children.get(name);
    if (known !== undefined) return known;
    if (!this.isDirectory) return -ENOTDIR;
    if (name.startsWith(WHITEOUT)) return -ENOENT;
    const found = this.upper?.lookup(name);
    const upper = found === undefined || typeof found === 'number' ? null : found;
    const below = this.#below(name);
    // A folder shows what both layers have; anything else hides what is below.
    const lower = upper === null || (upper.isDirectory && below?.isDirectory === true) ? (below ?? null) : null;
    if (upper === null && lower === null) return -ENOENT;
    return this.#keep(name, new OverlayNode(this.fs, this, name, lower, upper));
  }
  #keep(name: string, node: OverlayNode): OverlayNode {
    this.#children.set(name, node);
    return node;
  }

  override entries(): DirectoryEntry[] | number {
    const upper = this.upper?.entries() ?? [];
    if (typeof upper === 'number') return upper;
    const hidden = new Set(upper.map(({ name }) => (name.startsWith(WHITEOUT) ? name.slice(WHITEOUT.length) : name)));
    const out = upper.filter(({ name }) => !name.startsWith(WHITEOUT));
    if (this.lower === null || upper.some(({ name }) => name === OPAQUE)) return out;
    const lower = this.lower.entries();
    if (typeof lower === 'number') return lower;
    return [...out, ...lower.filter(({ name }) => !hidden.has(name) && !name.startsWith(WHITEOUT))];
  }

  // --- opening and copying up ---

  override open(flags: number, dentry: Dentry): OpenFile | number {
    const writes = (flags & O_ACCMODE) !== O_RDONLY;
    if (this.isDirectory) return writes ? -EISDIR : new DirectoryFile(flags, this);
    if (writes || (flags & O_TRUNC) !== 0) {
      const failed = this.#copyUp((flags & O_TRUNC) === 0);
      if (failed !== 0) return failed;
    }
    return this.#opened(this.#real.open(flags, dentry));
  }
  /** An open file of a layer says of itself what the overlay does. */
  #opened(file: OpenFile | number): OpenFile | number {
    if (typeof file === 'number') return file;
    const stat = file.stat.bind(file);
    file.stat = (out) => {
      const result = stat(out);
      if (result === 0) this.fs.shown(out);
      return result;
    };
    file.chmod = (mode) => this.chmod(mode);
    file.chown = (uid, gid) => this.chown(uid, gid);
    file.utimens = (atime, mtime) => this.utimens(atime, mtime);
    return file;
  }

  /** Sees to it that the upper layer has the file, with its contents or empty; 0 or -errno. */
  #copyUp(contents = true): number {
    if (this.upper !== null) return 0;
    const { parent, name, lower } = this;
    const failed = parent!.#copyUp();
    if (failed !== 0) return failed;
    const made = this.#copy(parent!.upper!, name, lower!, contents);
    if (made !== 0) return made;
    const upper = parent!.upper!.lookup(name);
    if (typeof upper === 'number') return upper;
    this.fs.copied(lower!, upper);
    this.upper = upper;
    return 0;
  }
  #copy(to: Node, name: string, from: Node, contents: boolean): number {
    const record = new StatRecord();
    const failed = from.stat(record);
    if (failed !== 0) return failed;
    const type = from.mode & S_IFMT;
    const bits = record.mode & 0o7777;
    if (type === S_IFLNK) {
      const target = from.readlink();
      if (typeof target === 'number') return target;
      const made = to.symlink(name, target);
      if (made !== 0) return made;
    } else if (from.isDirectory) {
      const made = to.mkdir(name, bits);
      if (made !== 0) return made;
    } else if (type === S_IFREG) {
      const made = this.#copyFile(to, name, from, bits, contents);
      if (made !== 0) {
        to.unlink(name);
        return made;
      }
    } else {
      const made = to.mknod(name, record.mode);
      if (made !== 0) return made;
    }
    const copy = to.lookup(name);
    if (typeof copy === 'number') return copy;
    // Where the host does not let its user give files away, they are the user's.
    copy.chown(record.uid, record.gid);
    if (type === S_IFLNK) return 0;
    copy.chmod(bits);
    const time = (sec: number, ns: number): TimeSetting => ({ sec, ns });
    copy.utimens(time(record.atime, record.atimeNs), time(record.mtime, record.mtimeNs));
    return 0;
  }
  #copyFile(to: Node, name: string, from: Node, bits: number, contents: boolean): number {
    const nowhere = undefined as never;
    const copy = to.create(name, bits | 0o200, O_WRONLY | O_CREAT | O_EXCL, nowhere);
    if (typeof copy === 'number') return copy;
    let failed = 0;
    if (contents) {
      const source = from.open(O_RDONLY, nowhere);
      if (typeof source === 'number') failed = source;
      else {
        const { buffer } = this.fs;
        for (let at = 0; failed === 0; ) {
          const n = source.read(buffer, 0, buffer.length, at);
          if (n <= 0) {
            failed = n;
            break;
          }
          for (let done = 0; done < n && failed === 0; ) {
            const written = copy.write(buffer, done, n - done, at + done);
            if (written < 0) failed = written;
            else done += written;
          }
          at += n;
        }
        source.close();
      }
    }
    copy.close();
    return failed;
  }

  // --- changes ---

  /** Prepares for a new name: 0 or -errno. `covers`: the lower layer has one that must not show through. */
  #prepare(name: string): number {
    if (name.startsWith(WHITEOUT)) return -EPERM;
    if (typeof this.lookup(name) !== 'number') return -EEXIST;
    const failed = this.#copyUp();
    if (failed !== 0) return failed;
    this.#children.delete(name);
    return 0;
  }
  /** Makes a name by `make`, which works on the upper folder; whiteouts give way. */
  #make(name: string, make: (upper: Node) => number): number {
    const failed = this.#prepare(name);
    if (failed !== 0) return failed;
    const upper = this.upper!;
    const made = make(upper);
    if (made === 0) this.#uncover(name, upper);
    return made;
  }
  /** The upper layer has the name now: its whiteout has done its work, and a folder hides the one below. */
  #uncover(name: string, upper: Node): void {
    if (typeof upper.lookup(WHITEOUT + name) === 'number') return;
    const made = upper.lookup(name);
    if (typeof made !== 'number' && made.isDirectory) mark(made, OPAQUE);
    upper.unlink(WHITEOUT + name);
  }

  override create(name: string, mode: number, flags: number, parent: Dentry): OpenFile | number {
    const failed = this.#prepare(name);
    if (failed !== 0) return failed;
    const upper = this.upper!;
    const file = upper.create(name, mode, flags, parent);
    if (typeof file === 'number') return file;
    this.#uncover(name, upper);
    const node = this.lookup(name);
    return typeof node === 'number' ? file : node.#opened(file);
  }
  override mkdir(name: string, mode: number): number {
    return this.#make(name, (upper) => upper.mkdir(name, mode));
  }
  override mknod(name: string, mode: number): number {
    return this.#make(name, (upper) => upper.mknod(name, mode));
  }
  override symlink(name: string, target: string): number {
    return this.#make(name, (upper) => upper.symlink(name, target));
  }
  override link(name: string, target: Node): number {
    if (!(target instanceof OverlayNode) || target.fs !== this.fs) return -EXDEV;
    if (target.isDirectory) return -EPERM;
    const failed = target.#copyUp();
    return failed !== 0 ? failed : this.#make(name, (upper) => upper.link(name, target.upper!));
  }

  override unlink(name: string): number {
    const node = this.lookup(name);
    if (typeof node === 'number') return node;
    return node.isDirectory ? -EISDIR : this.#remove(name, node);
  }
  override rmdir(name: string): number {
    const node = this.lookup(name);
    if (typeof node === 'number') return node;
    if (!node.isDirectory) return -ENOTDIR;
    const entries = node.entries();
    if (typeof entries === 'number') return entries;
    return entries.length > 0 ? -ENOTEMPTY : this.#remove(name, node);
  }
  /** Takes a file or an empty folder away. */
  #remove(name: string, node: OverlayNode): number {
    const failed = this.#copyUp();
    if (failed !== 0) return failed;
    const upper = this.upper!;
    // First, so that nothing of the lower layer shows if the rest fails.
    const covers = this.#below(name) !== undefined;
    if (covers) {
      const marked = mark(upper, WHITEOUT + name);
      if (marked !== 0) return marked;
    }
    if (node.upper !== null) {
      if (node.isDirectory) node.#dropMarks();
      this.fs.gone(node.upper);
      const removed = node.isDirectory ? upper.rmdir(name) : upper.unlink(name);
      if (removed !== 0) {
        if (covers) upper.unlink(WHITEOUT + name);
        return removed;
      }
    }
    this.#children.delete(name);
    return 0;
  }
  /** Of a folder that shows nothing: what its upper one still has are marks. */
  #dropMarks(): void {
    const entries = this.upper!.entries();
    if (typeof entries !== 'number') for (const { name } of entries) this.upper!.unlink(name);
  }

  override rename(name: string, toParent: Node, toName: string, noReplace: boolean): number {
    if (!(toParent instanceof OverlayNode) || toParent.fs !== this.fs) return -EXDEV;
    if (toName.startsWith(WHITEOUT)) return -EPERM;
    const node = this.lookup(name);
    if (typeof node === 'number') return node;
    if (node.isDirectory && node.lower !== null) return -EXDEV;
    const there = toParent.lookup(toName);
    if (there === node) return 0;
    if (typeof there !== 'number') {
      if (noReplace) return -EEXIST;
      if (node.isDirectory !== there.isDirectory) return there.isDirectory ? -EISDIR : -ENOTDIR;
    }
    for (let up: OverlayNode | null = toParent; up !== null; up = up.parent) if (up === node) return -EINVAL;
    const failed = toParent.#copyUp() || node.#copyUp() || this.#copyUp();
    if (failed !== 0) return failed;
    if (typeof there !== 'number') {
      const removed = there.isDirectory ? toParent.rmdir(toName) : there.upper === null ? toParent.unlink(toName) : 0;
      if (removed !== 0) return removed;
    }
    const covers = this.#below(name) !== undefined;
    const covered = toParent.#below(toName) !== undefined;
    const moved = this.upper!.rename(name, toParent.upper!, toName, false);
    if (moved !== 0) return moved;
    if (covers) mark(this.upper!, WHITEOUT + name);
    if (covered && node.isDirectory) mark(node.upper!, OPAQUE);
    this.#children.delete(name);
    node.parent = toParent;
    node.name = toName;
    const upper = toParent.upper!.lookup(toName);
    if (typeof upper !== 'number') node.upper = upper;
    toParent.#uncover(toName, toParent.upper!);
    toParent.#keep(toName, node);
    // The host's nodes know where they are by their path.
    if (node.isDirectory) node.#moved();
    return 0;
  }
  #moved(): void {
    for (const [name, child] of [...this.#children]) {
      const upper = child.upper === null ? null : this.upper!.lookup(name);
      if (typeof upper === 'number') this.#children.delete(name);
      else {
        child.upper = upper;
        if (child.isDirectory) child.#moved();
      }
    }
  }

  #change(act: (upper: Node) => number): number {
    const failed = this.#copyUp();
    return failed !== 0 ? failed : act(this.upper!);
  }
  override truncate(size: number): number {
    if (this.isDirectory) return -EISDIR;
    return this.#change((upper) => upper.truncate(size));
  }
  override chmod(mode: number): number {
    const result = this.#change((upper) => upper.chmod(mode));
    this.#refresh();
    return result;
  }
  override chown(uid: number, gid: number): number {
    return this.#change((upper) => upper.chown(uid, gid));
  }
  override utimens(atime: TimeSetting, mtime: TimeSetting): number {
    return this.#change((upper) => upper.utimens(atime, mtime));
  }
  /** The host's nodes keep the mode that they were looked up with. */
  #refresh(): void {
    const upper = this.parent?.upper?.lookup(this.name);
    if (upper !== undefined && typeof upper !== 'number') this.upper = upper;
  }
}

/** Makes an empty file that means something to the overlay; 0 or -errno. */
function mark(folder: Node, name: string): number {
  const made = folder.mknod(name, S_IFREG | 0o600);
  return made === -EEXIST ? 0 : made;
}
