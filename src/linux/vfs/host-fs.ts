import * as fs from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import {
  EACCES,
  EEXIST,
  EINVAL,
  EISDIR,
  ENOENT,
  ENOTDIR,
  ENOTEMPTY,
  ENXIO,
  EROFS,
  EXDEV,
  hostError,
} from '../errno.js';
import * as C from './constants.js';
import { HostFile, HostHandle } from './host-file.js';
import { copyStat, seconds } from './host-stat.js';
import { DirectoryFile, MemoryFifo, MemorySocket } from './memory-fs.js';
import { MemoryFs, type MemoryNode } from './memory-node.js';
import { type Dentry, type DirectoryEntry, Node, type OpenFile, type TimeSetting } from './node.js';
import { openFifo, type PipeBuffer } from './pipe.js';
import type { StatfsRecord, StatRecord } from './stat.js';

/** Turns a host path of one character a byte into what Node's fs takes. */
export function hostPath(path: string): Buffer {
  return Buffer.from(path, 'latin1');
}

/** The device that sockets and fifos in mounts show. */
const SPECIALS = 0x73;

/** The guest's umask is in the mode already; the host's own has no say. Node allows this on the main thread only. */
function withoutUmask<T>(act: () => T): T {
  if (!isMainThread) return act();
  const umask = process.umask(0);
  try {
    return act();
  } finally {
    process.umask(umask);
  }
}

/**
 * A granted host folder or file. The host's own resolution is never trusted: paths handed to it consist of the mount's
 * real path and names that the guest's walk has checked one by one with lstat, and an opened file must still lie
 * below that real path.
 */
export class HostMount {
  readonly root: string;
  /** Shared mappings by device and inode: two openings of a file share their pages. */
  readonly handles = new Map<string, HostHandle>();
  readonly fifos = new Map<string, { pipe: PipeBuffer | null }>();
  /** Sockets and fifos that the guest has made, by host path: the host does not get them. */
  readonly specials = new Map<string, Node>();
  readonly #specialFs: MemoryFs;

  constructor(
    path: string,
    readonly readOnly: boolean,
    readonly owner: { uid: number; gid: number },
  ) {
    this.root = fs.realpathSync(hostPath(path), 'latin1' as BufferEncoding) as string;
    this.#specialFs = new MemoryFs(SPECIALS, owner.uid, owner.gid, () => Date.now(), 0, readOnly);
  }

  makeSpecial(path: string, type: number, mode: number): void {
    const Kind = type === C.S_IFIFO ? MemoryFifo : MemorySocket;
    this.specials.set(path, new Kind(this.#specialFs, mode));
  }
  /** Names of the sockets and fifos that are right in a folder. */
  specialsIn(folder: string): string[] {
    const start = folder === '/' ? '/' : `${folder}/`;
    return [...this.specials.keys()]
      .filter((path) => path.startsWith(start) && !path.includes('/', start.length))
      .map((path) => path.slice(start.length));
  }
  /** A file or folder has another name: so have the sockets and fifos in it. */
  renamed(from: string, to: string): void {
    for (const [path, node] of [...this.specials]) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      this.specials.delete(path);
      this.specials.set(to + path.slice(from.length), node);
    }
  }

  node(): HostNode {
    const mode = fs.lstatSync(hostPath(this.root)).mode;
    return new HostNode(this, this.root, mode);
  }

  /** True if the host's name for an open file lies inside the mount: nobody swapped a folder for a link meanwhile. */
  holds(fd: number): boolean {
    if (this.root === '/') return true;
    let real: string;
    try {
      real = fs.readlinkSync(`/proc/self/fd/${fd}`, 'latin1');
    } catch {
      return true;
    }
    return real === this.root || real.startsWith(`${this.root}/`) || real.endsWith(' (deleted)');
  }
}

/** A file or folder of a mount. */
export class HostNode extends Node {
  constructor(
    readonly mount: HostMount,
    /** Host path, free of symbolic links. */
    readonly path: string,
    readonly mode: number,
  ) {
    super();
  }
  override get readOnly(): boolean {
    return this.mount.readOnly;
  }
  override get volatile(): boolean {
    return true;
  }
  #child(name: string): string {
    return this.path === '/' ? `/${name}` : `${this.path}/${name}`;
  }

  stat(out: StatRecord): number {
    try {
      copyStat(fs.lstatSync(hostPath(this.path), { bigint: true }), out);
      return 0;
    } catch (e) {
      return hostError(e);
    }
  }
  override lookup(name: string): Node | number {
    try {
      const path = this.#child(name);
      const special = this.mount.specials.get(path);
      if (special !== undefined) return special;
      const s = fs.lstatSync(hostPath(path), { throwIfNoEntry: false });
      return s === undefined ? -ENOENT : new HostNode(this.mount, path, s.mode);
    } catch (e) {
      return hostError(e);
    }
  }
  override readlink(): string | number {
    if ((this.mode & C.S_IFMT) !== C.S_IFLNK) return -EINVAL;
    try {
      return fs.readlinkSync(hostPath(this.path), 'latin1');
    } catch (e) {
      return hostError(e);
    }
  }
  override entries(): DirectoryEntry[] | number {
    const out: DirectoryEntry[] = [];
    try {
      // opendir keeps the host's order, where readdir would sort.
      const dir = fs.opendirSync(hostPath(this.path) as unknown as string, { encoding: 'latin1', bufferSize: 256 });
      try {
        for (let e = dir.readSync(); e !== null; e = dir.readSync()) {
          const s = fs.lstatSync(hostPath(this.#child(e.name)), { bigint: true, throwIfNoEntry: false });
          if (s === undefined) continue;
          out.push({
            name: e.name,
            ino: Number(s.ino & 0xffffffffn),
            inoHigh: Number(s.ino >> 32n),
            type: Number(s.mode) & C.S_IFMT,
          });
        }
      } finally {
        dir.closeSync();
      }
    } catch (e) {
      return hostError(e);
    }
    for (const name of this.mount.specialsIn(this.path)) {
      const node = this.mount.specials.get(this.#child(name)) as MemoryNode;
      out.push({ name, ino: node.ino, inoHigh: 0, type: node.mode & C.S_IFMT });
    }
    return out;
  }

  open(flags: number, _dentry: Dentry): OpenFile | number {
    const type = this.mode & C.S_IFMT;
    const writes = (flags & C.O_ACCMODE) !== C.O_RDONLY;
    if (type === C.S_IFDIR) {
      if (writes) return -EISDIR;
      try {
        fs.accessSync(hostPath(this.path), fs.constants.R_OK);
      } catch (e) {
        return hostError(e);
      }
      return new DirectoryFile(flags, this);
    }
    if (type === C.S_IFIFO) return this.#openFifo(flags);
    // Devices and sockets of the host are not part of a grant (as with the mount option nodev).
    if (type !== C.S_IFREG) return type === C.S_IFSOCK ? -ENXIO : -EACCES;
    if (this.readOnly && (writes || (flags & C.O_TRUNC) !== 0)) return -EROFS;
    return this.#openHost(this.path, flags & ~(C.O_CREAT | C.O_EXCL), 0);
  }
  #openFifo(flags: number): OpenFile | number {
    let slot = this.mount.fifos.get(this.path);
    if (slot === undefined) {
      slot = { pipe: null };
      this.mount.fifos.set(this.path, slot);
    }
    return openFifo(slot, flags, this.mount.owner) ?? -ENXIO;
  }
  #openHost(path: string, flags: number, mode: number): OpenFile | number {
    const passed = C.O_ACCMODE | C.O_CREAT | C.O_EXCL | C.O_TRUNC | C.O_APPEND | C.O_DSYNC;
    let fd: number;
    try {
      const given = (flags & passed & ~C.O_TRUNC) | C.O_NOFOLLOW | C.O_NONBLOCK;
      const open = (): number => fs.openSync(hostPath(path), given, mode);
      fd = (given & C.O_CREAT) === 0 ? open() : withoutUmask(open);
    } catch (e) {
      return hostError(e);
    }
    try {
      if (!this.mount.holds(fd)) {
        fs.closeSync(fd);
        return -EACCES;
      }
      // Truncated only once the file is known to be inside the mount.
      if ((flags & C.O_TRUNC) !== 0 && (flags & C.O_ACCMODE) !== C.O_RDONLY) fs.ftruncateSync(fd, 0);
    } catch (e) {
      fs.closeSync(fd);
      return hostError(e);
    }
    return new HostFile(flags, new HostHandle(fd, this.mount));
  }
  override create(name: string, mode: number, flags: number, _parent: Dentry): OpenFile | number {
    if (this.readOnly) return -EROFS;
    if (this.#hasSpecial(name)) return -EEXIST;
    return this.#openHost(this.#child(name), flags | C.O_CREAT, mode & 0o7777);
  }

  #hasSpecial(name: string): boolean {
    return this.mount.specials.has(this.#child(name));
  }
  #change(act: () => void): number {
    if (this.readOnly) return -EROFS;
    try {
      act();
      return 0;
    } catch (e) {
      return hostError(e);
    }
  }
  /** As `#change`, for what gives a file a name. */
  #make(name: string, act: () => void): number {
    return !this.readOnly && this.#hasSpecial(name) ? -EEXIST : this.#change(() => withoutUmask(act));
  }
  override mkdir(name: string, mode: number): number {
    return this.#make(name, () => fs.mkdirSync(hostPath(this.#child(name)), { mode: mode & 0o7777 }));
  }
  override mknod(name: string, mode: number): number {
    const type = mode & C.S_IFMT;
    const path = this.#child(name);
    if (type === C.S_IFIFO || type === C.S_IFSOCK) {
      if (!this.readOnly && fs.lstatSync(hostPath(path), { throwIfNoEntry: false }) !== undefined) return -EEXIST;
      return this.#make(name, () => {
        // Who may not make a file there may not make these either.
        fs.accessSync(hostPath(this.path), fs.constants.W_OK);
        this.mount.makeSpecial(path, type, mode & 0o7777);
      });
    }
    if (type !== 0 && type !== C.S_IFREG) return -1;
    return this.#make(name, () =>
      fs.closeSync(fs.openSync(hostPath(path), C.O_CREAT | C.O_EXCL | C.O_WRONLY, mode & 0o7777)),
    );
  }
  override symlink(name: string, target: string): number {
    return this.#make(name, () => fs.symlinkSync(hostPath(target), hostPath(this.#child(name))));
  }
  override link(name: string, target: Node): number {
    if (!(target instanceof HostNode) || target.mount !== this.mount) return -EXDEV;
    return this.#make(name, () => fs.linkSync(hostPath(target.path), hostPath(this.#child(name))));
  }
  override unlink(name: string): number {
    const path = this.#child(name);
    return this.#change(() => {
      if (!this.mount.specials.delete(path)) fs.unlinkSync(hostPath(path));
    });
  }
  override rmdir(name: string): number {
    const path = this.#child(name);
    if (!this.readOnly) {
      if (this.mount.specials.has(path)) return -ENOTDIR;
      if (this.mount.specialsIn(path).length > 0) return -ENOTEMPTY;
    }
    return this.#change(() => fs.rmdirSync(hostPath(path)));
  }
  override rename(name: string, toParent: Node, toName: string, noReplace: boolean): number {
    if (!(toParent instanceof HostNode) || toParent.mount !== this.mount) return -EXDEV;
    if (this.readOnly) return -EROFS;
    const from = this.#child(name);
    const to = toParent.#child(toName);
    if (from === to) return 0;
    const { specials } = this.mount;
    const there = fs.lstatSync(hostPath(to), { throwIfNoEntry: false });
    if (noReplace && (there !== undefined || specials.has(to))) return -EEXIST;
    if (there?.isDirectory() === true && this.mount.specialsIn(to).length > 0) return -ENOTEMPTY;
    return this.#change(() => {
      if (!specials.has(from)) fs.renameSync(hostPath(from), hostPath(to));
      // A folder in its way makes this fail, as it should.
      else if (there !== undefined) fs.unlinkSync(hostPath(to));
      specials.delete(to);
      this.mount.renamed(from, to);
    });
  }
  override truncate(size: number): number {
    if (this.isDirectory) return -EISDIR;
    const file = this.open(C.O_WRONLY, undefined as never);
    if (typeof file === 'number') return file;
    const result = file.truncate(size);
    file.close();
    return result;
  }
  override chmod(mode: number): number {
    if ((this.mode & C.S_IFMT) === C.S_IFLNK) return -95;
    return this.#change(() => fs.chmodSync(hostPath(this.path), mode & 0o7777));
  }
  override chown(uid: number, gid: number): number {
    return this.#change(() => fs.lchownSync(hostPath(this.path), uid, gid));
  }
  override utimens(atime: TimeSetting, mtime: TimeSetting): number {
    return this.#change(() => {
      const path = hostPath(this.path);
      const s = fs.lstatSync(path);
      fs.lutimesSync(path, seconds(atime, s.atimeMs), seconds(mtime, s.mtimeMs));
    });
  }
  override access(mode: number): number {
    if (this.readOnly && (mode & C.W_OK) !== 0 && (this.mode & C.S_IFMT) !== C.S_IFLNK) return -EROFS;
    if ((this.mode & C.S_IFMT) === C.S_IFLNK) return 0;
    try {
      fs.accessSync(hostPath(this.path), mode & 7);
      return 0;
    } catch (e) {
      return hostError(e);
    }
  }
  override statfs(out: StatfsRecord): number {
    try {
      const s = fs.statfsSync(hostPath(this.path));
      out.type = s.type;
      out.bsize = s.bsize;
      out.blocks = s.blocks;
      out.bfree = s.bfree;
      out.bavail = s.bavail;
      out.files = s.files;
      out.ffree = s.ffree;
      out.flags = this.readOnly ? 1 : 0;
      return 0;
    } catch (e) {
      return hostError(e);
    }
  }
}
