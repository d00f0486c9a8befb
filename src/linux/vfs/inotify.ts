import { EAGAIN, EINVAL, ERESTARTSYS } from '../errno.js';
import { AnonymousFile } from './anonymous-file.js';
import { O_NONBLOCK, O_RDONLY, POLLIN } from './constants.js';
import type { Dentry, Node, OpenFile } from './node.js';
import { StatRecord } from './stat.js';

/** Events of inotify(7): linux/inotify.h. */
export const IN_ACCESS = 1;
export const IN_MODIFY = 2;
export const IN_ATTRIB = 4;
export const IN_CLOSE_WRITE = 8;
export const IN_CLOSE_NOWRITE = 0x10;
export const IN_OPEN = 0x20;
export const IN_MOVED_FROM = 0x40;
export const IN_MOVED_TO = 0x80;
export const IN_CREATE = 0x100;
export const IN_DELETE = 0x200;
export const IN_DELETE_SELF = 0x400;
export const IN_MOVE_SELF = 0x800;
export const IN_ALL_EVENTS = 0xfff;
const IN_Q_OVERFLOW = 0x4000;
const IN_IGNORED = 0x8000;
export const IN_ONESHOT = 0x80000000;
const IN_ISDIR = 0x40000000;

/** fs.inotify: events that wait, watches and instances, at most. */
const MOST_EVENTS = 16384;
export const MOST_WATCHES = 65536;
export const MOST_INSTANCES = 128;

interface Watch {
  readonly file: InotifyFile;
  readonly wd: number;
  readonly inode: string;
  mask: number;
}

interface Event {
  readonly wd: number;
  readonly mask: number;
  readonly cookie: number;
  readonly name: string;
}

/** Bytes of struct inotify_event with its name, which is padded. */
function sizeOf({ name }: Event): number {
  return 16 + (name === '' ? 0 : (name.length + 16) & ~15);
}

/** inotify_init(2): events that wait to be read. */
export class InotifyFile extends AnonymousFile {
  readonly watches = new Map<number, Watch>();
  #events: Event[] = [];
  #bytes = 0;
  #lastWd = 0;

  constructor(
    flags: number,
    private readonly owner: Notifier,
  ) {
    super(flags | O_RDONLY, 'inotify');
  }

  /** The next descriptor of a watch: they are not used again soon. */
  newWd(): number {
    do this.#lastWd = this.#lastWd >= 0x7fffffff ? 1 : this.#lastWd + 1;
    while (this.watches.has(this.#lastWd));
    return this.#lastWd;
  }

  tell(event: Event): void {
    const last = this.#events.at(-1);
    if (last !== undefined) {
      const { wd, mask, cookie, name } = last;
      if (wd === event.wd && mask === event.mask && name === event.name && cookie === event.cookie) return;
    }
    const isLost = this.#events.length >= MOST_EVENTS;
    if (isLost && last?.mask === IN_Q_OVERFLOW) return;
    const told = isLost ? { wd: -1, mask: IN_Q_OVERFLOW, cookie: 0, name: '' } : event;
    this.#events.push(told);
    this.#bytes += sizeOf(told);
    this.queue.wake(POLLIN);
  }

  override read(memory: Uint8Array, at: number, length: number): number {
    if (this.#events.length === 0) return (this.flags & O_NONBLOCK) !== 0 ? -EAGAIN : -ERESTARTSYS;
    const view = new DataView(memory.buffer, memory.byteOffset);
    let done = 0;
    let count = 0;
    for (const event of this.#events) {
      const size = sizeOf(event);
      if (done + size > length) break;
      const to = at + done;
      memory.fill(0, to, to + size);
      view.setInt32(to, event.wd, true);
      view.setUint32(to + 4, event.mask, true);
      view.setUint32(to + 8, event.cookie, true);
      view.setUint32(to + 12, size - 16, true);
      for (let i = 0; i < event.name.length; i++) memory[to + 16 + i] = event.name.charCodeAt(i);
      done += size;
      count++;
    }
    if (count === 0) return -EINVAL;
    this.#events = this.#events.slice(count);
    this.#bytes -= done;
    return done;
  }
  override poll(): number {
    return this.#events.length > 0 ? POLLIN : 0;
  }
  override available(): number {
    return this.#bytes;
  }
  override close(): void {
    this.owner.close(this);
  }
}

/** Who watches which inode: what happens to files is told to them. `isActive` says whether anybody does. */
export class Notifier {
  readonly #watches = new Map<string, Set<Watch>>();
  readonly instances = new Set<InotifyFile>();
  readonly #record = new StatRecord();
  #cookie = 0;
  isActive = false;

  newCookie(): number {
    return ++this.#cookie;
  }

  /** What a node is known by, whatever object stands for it. */
  inodeOf(node: Node): string {
    const r = this.#record;
    return node.stat(r) < 0 ? '' : `${r.dev}:${r.inoHigh}:${r.ino}`;
  }

  get count(): number {
    let n = 0;
    for (const { watches } of this.instances) n += watches.size;
    return n;
  }

  /** The watch of `file` on an inode, if there is one. */
  find(file: InotifyFile, inode: string): Watch | undefined {
    for (const watch of this.#watches.get(inode) ?? []) if (watch.file === file) return watch;
    return undefined;
  }
  add(file: InotifyFile, inode: string, mask: number): Watch {
    const watch = { file, wd: file.newWd(), inode, mask };
    file.watches.set(watch.wd, watch);
    const known = this.#watches.get(inode);
    if (known === undefined) this.#watches.set(inode, new Set([watch]));
    else known.add(watch);
    this.isActive = true;
    return watch;
  }
  /** A watch ends, which its reader is told. */
  remove(watch: Watch): void {
    this.#forget(watch);
    watch.file.tell({ wd: watch.wd, mask: IN_IGNORED, cookie: 0, name: '' });
  }
  #forget(watch: Watch): void {
    watch.file.watches.delete(watch.wd);
    const there = this.#watches.get(watch.inode);
    there?.delete(watch);
    if (there?.size === 0) this.#watches.delete(watch.inode);
    this.isActive = this.#watches.size > 0;
  }
  close(file: InotifyFile): void {
    for (const watch of [...file.watches.values()]) this.#forget(watch);
    this.instances.delete(file);
  }

  #tell(inode: string, mask: number, name: string, cookie: number, isFolder: boolean): void {
    for (const watch of [...(this.#watches.get(inode) ?? [])]) {
      if ((watch.mask & mask) === 0) continue;
      const { file, wd } = watch;
      file.tell({ wd, mask: (mask | (isFolder ? IN_ISDIR : 0)) >>> 0, cookie, name });
      if ((watch.mask & IN_ONESHOT) !== 0) this.remove(watch);
    }
  }

  /** Something happened to what `dentry` names: told to who watches its folder, and who watches itself. */
  happened(dentry: Dentry, mask: number): void {
    const { node, parent, name } = dentry;
    const isFolder = node.isDirectory;
    if (parent !== null) this.#tell(this.inodeOf(parent.node), mask, name, 0, isFolder);
    this.#tell(this.inodeOf(node), mask, '', 0, isFolder);
  }
  /** A name of a folder has come or gone. */
  named(folder: Node, name: string, mask: number, isFolder: boolean, cookie = 0): void {
    this.#tell(this.inodeOf(folder), mask, name, cookie, isFolder);
  }
  /** Something happened to an inode whatever its names. */
  toInode(inode: string, mask: number, isFolder = false): void {
    this.#tell(inode, mask, '', 0, isFolder);
  }
  /** An inode is gone. */
  gone(inode: string): void {
    this.#tell(inode, IN_DELETE_SELF, '', 0, false);
    for (const watch of [...(this.#watches.get(inode) ?? [])]) this.remove(watch);
  }
  /** A file was closed by the last who had it open. */
  closed(file: OpenFile): void {
    if (file.dentry === null) return;
    this.happened(file.dentry, file.writable ? IN_CLOSE_WRITE : IN_CLOSE_NOWRITE);
  }
}
