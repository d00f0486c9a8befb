import { call } from '../abi/call.js';
import { EBADF, EBUSY, EEXIST, EINVAL, EISDIR, ENOENT, ENOTDIR, ENOTEMPTY, EPERM, EROFS, EXDEV } from '../errno.js';
import type { Linux } from '../kernel.js';
import { IN_ATTRIB, IN_CREATE, IN_DELETE, IN_MOVE_SELF, IN_MOVED_FROM, IN_MOVED_TO } from '../vfs/inotify.js';
import { DirectoryFile } from '../vfs/memory-fs.js';
import type { Dentry, DirectoryEntry, Node } from '../vfs/node.js';
import {
  AT_EMPTY_PATH,
  AT_FDCWD,
  AT_REMOVEDIR,
  AT_SYMLINK_FOLLOW,
  isSpecialName,
  readPath,
  resolveAt,
  resolveParent,
} from './paths.js';

/** A call changed a name: resolutions remembered so far are void. */
function changed(k: Linux, result: number): number {
  if (result === 0) k.vfs.generation++;
  return result;
}

/** A name was made, if `result` is 0. */
function made(k: Linux, result: number, parent: Dentry, name: string, isFolder = false): number {
  if (result === 0 && k.notifier.isActive) k.notifier.named(parent.node, name, IN_CREATE, isFolder);
  return changed(k, result);
}

/** Resolves the place for a new name; the name must not exist. */
function placeFor(k: Linux, fd: number, path: number, directory: boolean): Dentry | number {
  const parent = resolveParent(k, fd, path);
  if (typeof parent === 'number') return parent;
  const name = k.vfs.lastName;
  if (isSpecialName(name)) return -EEXIST;
  const trailing = k.vfs.trailingSlash;
  const existing = k.vfs.child(parent, name);
  if (typeof existing !== 'number') return -EEXIST;
  if (existing !== -ENOENT) return existing;
  return trailing && !directory ? -ENOENT : parent;
}

function makeDirectory(k: Linux, fd: number, path: number, mode: number): number {
  const parent = placeFor(k, fd, path, true);
  if (typeof parent === 'number') return parent;
  const name = k.vfs.lastName;
  return made(k, parent.node.mkdir(name, mode & 0o1777 & ~k.umask), parent, name, true);
}
export const mkdir = call('so', (k, path, mode) => makeDirectory(k, AT_FDCWD, path, mode));
export const mkdirat = call('dso', makeDirectory);

function makeNode(k: Linux, fd: number, path: number, mode: number): number {
  const parent = placeFor(k, fd, path, false);
  if (typeof parent === 'number') return parent;
  const name = k.vfs.lastName;
  return made(k, parent.node.mknod(name, mode & ~k.umask), parent, name);
}
export const mknod = call('sox', (k, path, mode) => makeNode(k, AT_FDCWD, path, mode));
export const mknodat = call('dsox', makeNode);

function makeSymlink(k: Linux, target: number, fd: number, path: number): number {
  const text = readPath(k, target);
  if (typeof text === 'number') return text;
  if (text === '') return -ENOENT;
  const parent = placeFor(k, fd, path, false);
  if (typeof parent === 'number') return parent;
  const name = k.vfs.lastName;
  return made(k, parent.node.symlink(name, text), parent, name);
}
export const symlink = call('ss', (k, target, path) => makeSymlink(k, target, AT_FDCWD, path));
export const symlinkat = call('sds', makeSymlink);

function makeLink(k: Linux, oldFd: number, oldPath: number, newFd: number, newPath: number, flags: number): number {
  if ((flags & ~(AT_SYMLINK_FOLLOW | AT_EMPTY_PATH)) !== 0) return -EINVAL;
  const from = resolveAt(k, oldFd, oldPath, (flags & AT_SYMLINK_FOLLOW) !== 0, flags);
  if (typeof from === 'number') return from;
  const parent = placeFor(k, newFd, newPath, false);
  if (typeof parent === 'number') return parent;
  if (from.node.isDirectory) return -EPERM;
  const name = k.vfs.lastName;
  const result = parent.node.link(name, from.node);
  if (result === 0 && k.notifier.isActive) k.notifier.toInode(k.notifier.inodeOf(from.node), IN_ATTRIB);
  return made(k, result, parent, name);
}
export const link = call('ss', (k, from, to) => makeLink(k, AT_FDCWD, from, AT_FDCWD, to, 0));
export const linkat = call('dsdsx', makeLink);

function remove(k: Linux, fd: number, path: number, directory: boolean): number {
  const parent = resolveParent(k, fd, path);
  if (typeof parent === 'number') return parent;
  const name = k.vfs.lastName;
  if (isSpecialName(name)) return !directory ? -EISDIR : name === '.' ? -EINVAL : name === '..' ? -ENOTEMPTY : -EBUSY;
  const trailing = k.vfs.trailingSlash;
  const found = k.vfs.child(parent, name);
  if (typeof found === 'number') return found;
  if (parent.pinned?.has(name) === true) return parent.node.readOnly ? -EROFS : -EBUSY;
  if (!directory && trailing) return found.node.isDirectory ? -EISDIR : -ENOTDIR;
  if (!k.notifier.isActive) return changed(k, directory ? parent.node.rmdir(name) : parent.node.unlink(name));
  return removeWatched(k, parent, name, found.node, directory);
}
/** As `remove`, where somebody may watch. */
function removeWatched(k: Linux, parent: Dentry, name: string, node: Node, directory: boolean): number {
  const { notifier } = k;
  const inode = notifier.inodeOf(node);
  node.stat(k.record);
  const isLast = directory || k.record.nlink <= 1;
  const result = directory ? parent.node.rmdir(name) : parent.node.unlink(name);
  if (result !== 0) return result;
  if (!directory) notifier.toInode(inode, IN_ATTRIB);
  if (isLast) notifier.gone(inode);
  notifier.named(parent.node, name, IN_DELETE, directory);
  return changed(k, 0);
}
export const unlink = call('s', (k, path) => remove(k, AT_FDCWD, path, false));
export const rmdir = call('s', (k, path) => remove(k, AT_FDCWD, path, true));
export const unlinkat = call('dsx', (k, fd, path, flags) => {
  if ((flags & ~AT_REMOVEDIR) !== 0) return -EINVAL;
  return remove(k, fd, path, (flags & AT_REMOVEDIR) !== 0);
});

const RENAME_NOREPLACE = 1;

function linksOf(k: Linux, dentry: Dentry): number {
  dentry.node.stat(k.record);
  return k.record.nlink;
}

function rename(k: Linux, oldFd: number, oldPath: number, newFd: number, newPath: number, flags: number): number {
  if ((flags & ~RENAME_NOREPLACE) !== 0) return -EINVAL;
  const from = resolveParent(k, oldFd, oldPath);
  if (typeof from === 'number') return from;
  const fromName = k.vfs.lastName;
  const fromSlash = k.vfs.trailingSlash;
  const to = resolveParent(k, newFd, newPath);
  if (typeof to === 'number') return to;
  const toName = k.vfs.lastName;
  const slash = fromSlash || k.vfs.trailingSlash;
  if (isSpecialName(fromName) || isSpecialName(toName)) return -EBUSY;
  const source = k.vfs.child(from, fromName);
  if (typeof source === 'number') return source;
  if (slash && !source.node.isDirectory) return -ENOTDIR;
  const target = k.vfs.child(to, toName);
  if (typeof target !== 'number') {
    if ((flags & RENAME_NOREPLACE) !== 0) return -EEXIST;
    if (to.pinned?.has(toName) === true) return -EBUSY;
  }
  if (from.pinned?.has(fromName) === true) return -EBUSY;
  // A folder cannot move into itself.
  for (let d: Dentry | null = to; d !== null; d = d.parent) {
    if (d.node === source.node || d.path() === source.path()) return -EINVAL;
  }
  // Nor may it take the place of a folder that it lies in.
  if (typeof target !== 'number')
    for (let d: Dentry | null = from; d !== null; d = d.parent)
      if (d.node === target.node || d.path() === target.path()) return -ENOTEMPTY;
  if (from.node.constructor !== to.node.constructor) return -EXDEV;
  const replaced = typeof target === 'number' || !k.notifier.isActive ? '' : k.notifier.inodeOf(target.node);
  const wasLast = replaced !== '' && (source.node.isDirectory || linksOf(k, target as Dentry) <= 1);
  const result = from.node.rename(fromName, to.node, toName, (flags & RENAME_NOREPLACE) !== 0);
  if (result === 0 && k.notifier.isActive) {
    const { notifier } = k;
    const cookie = notifier.newCookie();
    const isFolder = source.node.isDirectory;
    notifier.named(from.node, fromName, IN_MOVED_FROM, isFolder, cookie);
    notifier.named(to.node, toName, IN_MOVED_TO, isFolder, cookie);
    const moved = k.vfs.child(to, toName);
    if (typeof moved !== 'number') notifier.toInode(notifier.inodeOf(moved.node), IN_MOVE_SELF);
    if (replaced !== '') {
      notifier.toInode(replaced, IN_ATTRIB);
      if (wasLast) notifier.gone(replaced);
    }
  }
  return changed(k, result);
}
export const renamePath = call('ss', (k, from, to) => rename(k, AT_FDCWD, from, AT_FDCWD, to, 0));
export const renameat = call('dsds', (k, a, from, b, to) => rename(k, a, from, b, to, 0));
export const renameat2 = call('dsdsx', rename);

function changeDirectory(k: Linux, to: Dentry | number): number {
  if (typeof to === 'number') return to;
  if (!to.node.isDirectory) return -ENOTDIR;
  const denied = to.node.access(1);
  if (denied !== 0) return denied;
  k.current.fs.cwd = to;
  return 0;
}
export const chdir = call('s', (k, path) => changeDirectory(k, resolveAt(k, AT_FDCWD, path, true)));
export const fchdir = call('d', (k, fd) => {
  const file = k.fds.get(fd);
  return file === null ? -EBADF : changeDirectory(k, file.dentry ?? -ENOTDIR);
});

/** Entries of an open directory as getdents(2) tells them, `.` and `..` first. */
function listing(k: Linux, file: DirectoryFile): DirectoryEntry[] | number {
  if (file.list !== null && file.position > 0) return file.list;
  const dentry = file.dentry!;
  const own = dentry.node.entries();
  if (typeof own === 'number') return own;
  const dots: DirectoryEntry[] = [];
  for (const [name, d] of [
    ['.', dentry],
    ['..', dentry.parent ?? dentry],
  ] as const) {
    d.node.stat(k.record);
    dots.push({ name, ino: k.record.ino, inoHigh: k.record.inoHigh, type: 0o040000 });
  }
  file.list = [...dots, ...k.vfs.entries(dentry, own)];
  return file.list;
}

type Layout = 'dirent64' | 'dirent';

/** getdents(2): linux_dirent64 has its type before the name, linux_dirent in its last byte. */
function readDirectory(k: Linux, fd: number, buffer: number, size: number, layout: Layout): number {
  const file = k.fds.get(fd);
  if (file === null) return -EBADF;
  if (!(file instanceof DirectoryFile) || file.dentry === null) return -ENOTDIR;
  const entries = listing(k, file);
  if (typeof entries === 'number') return entries;
  const word = layout === 'dirent64' ? 8 : k.abi.word;
  const header = layout === 'dirent64' ? 19 : 2 * word + 2;
  let done = 0;
  while (file.position < entries.length) {
    const entry = entries[file.position]!;
    const name = Buffer.from(entry.name, 'latin1');
    const unpadded = header + name.length + 1 + (layout === 'dirent64' ? 0 : 1);
    const length = Math.ceil(unpadded / word) * word;
    if (done + length > size) break;
    const record = new Uint8Array(length);
    const view = new DataView(record.buffer);
    view.setUint32(0, entry.ino, true);
    if (word === 8) view.setUint32(4, entry.inoHigh, true);
    view.setUint32(word, file.position + 1, true);
    view.setUint16(2 * word, length, true);
    record[layout === 'dirent64' ? 18 : length - 1] = entry.type >> 12;
    record.set(name, header);
    k.space.writeBytes(buffer + done, record);
    done += length;
    file.position++;
  }
  return done === 0 && file.position < entries.length ? -EINVAL : done;
}
export const getdents64 = call('dpu', (k, fd, buf, size) => readDirectory(k, fd, buf, size, 'dirent64'));
export const getdents = call('dpu', (k, fd, buf, size) => readDirectory(k, fd, buf, size, 'dirent'));
