import type { MappedFile } from '../../runtime/address-space.js';
import { fileResized, mappedFiles, reloadFile, syncFile } from '../../runtime/address-space-files.js';
import { call } from '../abi/call.js';
import { type GuestTime, readTime, readTime64 } from '../abi/structs.js';
import { EACCES, EBADF, EINVAL, EISDIR, EROFS } from '../errno.js';
import type { Linux } from '../kernel.js';
import { IN_ATTRIB, IN_MODIFY } from '../vfs/inotify.js';
import type { Dentry, TimeSetting } from '../vfs/node.js';
import { limitSize } from './limits.js';
import { AT_EMPTY_PATH, AT_FDCWD, AT_SYMLINK_NOFOLLOW, resolveAt } from './paths.js';

/** A call has changed something of a file, if `result` is 0: who watches it is told. */
function told(k: Linux, result: number, dentry: Dentry | null, mask: number): number {
  if (result === 0 && dentry !== null && k.notifier.isActive) k.notifier.happened(dentry, mask);
  return result;
}

function changeMode(k: Linux, fd: number, path: number, mode: number): number {
  const dentry = resolveAt(k, fd, path, true);
  return typeof dentry === 'number' ? dentry : told(k, dentry.node.chmod(mode), dentry, IN_ATTRIB);
}
export const chmod = call('so', (k, path, mode) => changeMode(k, AT_FDCWD, path, mode));
export const fchmodat = call('dso', changeMode);
export const fchmod = call('do', (k, fd, mode) => {
  const file = k.fds.get(fd);
  return file === null ? -EBADF : told(k, file.chmod(mode), file.dentry, IN_ATTRIB);
});

function changeOwner(k: Linux, fd: number, path: number, uid: number, gid: number, flags: number): number {
  if ((flags & ~(AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH)) !== 0) return -EINVAL;
  const dentry = resolveAt(k, fd, path, (flags & AT_SYMLINK_NOFOLLOW) === 0, flags);
  return typeof dentry === 'number' ? dentry : told(k, dentry.node.chown(id32(uid), id32(gid)), dentry, IN_ATTRIB);
}
/** Ids are unsigned; -1 stands for "leave it". */
function id32(id: number): number {
  return id === -1 ? -1 : id >>> 0;
}
/** A 16-bit id of the old calls: 0xffff stands for "leave it". */
function id16(id: number): number {
  return (id & 0xffff) === 0xffff ? -1 : id & 0xffff;
}
export const chown = call('sii', (k, p, u, g) => changeOwner(k, AT_FDCWD, p, u, g, 0));
export const lchown = call('sii', (k, p, u, g) => changeOwner(k, AT_FDCWD, p, u, g, AT_SYMLINK_NOFOLLOW));
export const fchownat = call('dsiix', changeOwner);
function changeOwnerOf(k: Linux, fd: number, uid: number, gid: number): number {
  const file = k.fds.get(fd);
  return file === null ? -EBADF : told(k, file.chown(id32(uid), id32(gid)), file.dentry, IN_ATTRIB);
}
export const fchown = call('dii', changeOwnerOf);
export const chown16 = call('sii', (k, p, u, g) => changeOwner(k, AT_FDCWD, p, id16(u), id16(g), 0));
export const lchown16 = call('sii', (k, p, u, g) => changeOwner(k, AT_FDCWD, p, id16(u), id16(g), AT_SYMLINK_NOFOLLOW));
export const fchown16 = call('dii', (k, fd, u, g) => changeOwnerOf(k, fd, id16(u), id16(g)));

const UTIME_NOW = 0x3fffffff;
const UTIME_OMIT = 0x3ffffffe;

function now(k: Linux): { sec: number; ns: number } {
  k.clock.read(0);
  return { sec: k.clock.sec, ns: k.clock.ns };
}
function setting(k: Linux, time: GuestTime): TimeSetting | -1 {
  if (time.fraction === UTIME_OMIT) return null;
  if (time.fraction === UTIME_NOW) return now(k);
  if (time.fraction < 0 || time.fraction >= 1e9) return -1;
  return { sec: time.sec, ns: time.fraction };
}
function apply(k: Linux, fd: number, path: number, a: TimeSetting, m: TimeSetting, flags: number): number {
  if (path === 0 && fd !== AT_FDCWD) {
    const file = k.fds.get(fd);
    return file === null ? -EBADF : told(k, file.utimens(a, m), file.dentry, IN_ATTRIB);
  }
  const dentry = resolveAt(k, fd, path, (flags & AT_SYMLINK_NOFOLLOW) === 0, flags);
  return typeof dentry === 'number' ? dentry : told(k, dentry.node.utimens(a, m), dentry, IN_ATTRIB);
}
function utimens(k: Linux, fd: number, path: number, times: number, flags: number, wide: boolean): number {
  if ((flags & ~(AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH)) !== 0) return -EINVAL;
  let a: TimeSetting | -1 = now(k);
  let m: TimeSetting | -1 = a;
  if (times !== 0) {
    const size = wide ? 16 : 2 * k.abi.word;
    const read = (at: number) => (wide ? readTime64(k.space, k.abi, at) : readTime(k.space, k.abi.word, at));
    a = setting(k, read(times));
    m = setting(k, read(times + size));
  }
  if (a === -1 || m === -1) return -EINVAL;
  if (a === null && m === null) return 0;
  return apply(k, fd, path, a, m, flags);
}
export const utimensat = call('dspx', (k, fd, p, t, flags) => utimens(k, fd, p, t, flags, false));
export const utimensat_time64 = call('dspx', (k, fd, p, t, flags) => utimens(k, fd, p, t, flags, true));

/** utimes(2): struct timeval[2]. */
function utimesOf(k: Linux, fd: number, path: number, times: number): number {
  if (times === 0) return apply(k, fd, path, now(k), now(k), 0);
  const { word } = k.abi;
  const a = readTime(k.space, word, times);
  const m = readTime(k.space, word, times + 2 * word);
  if (a.fraction < 0 || a.fraction >= 1e6 || m.fraction < 0 || m.fraction >= 1e6) return -EINVAL;
  return apply(k, fd, path, { sec: a.sec, ns: a.fraction * 1000 }, { sec: m.sec, ns: m.fraction * 1000 }, 0);
}
export const utimes = call('sp', (k, path, times) => utimesOf(k, AT_FDCWD, path, times));
export const futimesat = call('dsp', utimesOf);
export const utime = call('sp', (k, path, times) => {
  if (times === 0) return apply(k, AT_FDCWD, path, now(k), now(k), 0);
  const { sec, fraction } = readTime(k.space, k.abi.word, times);
  return apply(k, AT_FDCWD, path, { sec, ns: 0 }, { sec: fraction, ns: 0 }, 0);
});

/** A file may have a new size: mappings lose the pages beyond its end. */
function resized(k: Linux, result: number, files: Iterable<MappedFile>): number {
  if (result !== 0) return result;
  for (const file of files) fileResized(k.space, file);
  k.leave = true;
  return result;
}

function truncatePath(k: Linux, path: number, size: number): number {
  if (size < 0) return -EINVAL;
  const dentry = resolveAt(k, AT_FDCWD, path, true);
  if (typeof dentry === 'number') return dentry;
  const { node } = dentry;
  if (node.isDirectory) return -EISDIR;
  if (node.readOnly) return -EROFS;
  const denied = node.access(2);
  if (denied !== 0) return denied;
  const tooLarge = limitSize(k, node, size);
  if (tooLarge !== 0) return tooLarge;
  return told(k, resized(k, node.truncate(size), mappedFiles(k.space)), dentry, IN_MODIFY);
}
function truncateFd(k: Linux, fd: number, size: number): number {
  const file = k.fds.get(fd);
  if (file === null) return -EBADF;
  if (size < 0 || !file.writable) return -EINVAL;
  const tooLarge = limitSize(k, file, size);
  if (tooLarge !== 0) return tooLarge;
  const mapped = file.mappedFile();
  return told(k, resized(k, file.truncate(size), mapped === null ? [] : [mapped]), file.dentry, IN_MODIFY);
}
function offset64(low: number, high: number): number {
  return (high | 0) * 4294967296 + low;
}
export const truncate = call('sl', truncatePath);
export const ftruncate = call('dl', truncateFd);
export const truncate64 = call('suu', (k, path, lo, hi) => truncatePath(k, path, offset64(lo, hi)));
export const ftruncate64 = call('duu', (k, fd, lo, hi) => truncateFd(k, fd, offset64(lo, hi)));

/** fallocate(2): linux/falloc.h. */
const FALLOC_FL_KEEP_SIZE = 1;
function allocate(k: Linux, fd: number, mode: number, offset: number, length: number): number {
  const file = k.fds.get(fd);
  if (file === null || !file.writable) return -EBADF;
  if (offset < 0 || length <= 0) return -EINVAL;
  const tooLarge = (mode & FALLOC_FL_KEEP_SIZE) !== 0 ? 0 : limitSize(k, file, offset + length);
  if (tooLarge !== 0) return tooLarge;
  const mapped = file.mappedFile();
  if (mapped !== null) syncFile(k.space, mapped, 0, Number.MAX_SAFE_INTEGER);
  const result = file.allocate(mode, offset, length);
  if (mapped !== null && result === 0) reloadFile(k.space, mapped, 0, Number.MAX_SAFE_INTEGER);
  return result;
}
export const fallocate = call('dill', allocate);
export const fallocate32 = call('diuuuu', (k, fd, mode, lo, hi, lengthLow, lengthHigh) =>
  allocate(k, fd, mode, offset64(lo, hi), offset64(lengthLow, lengthHigh)),
);

export const umask = call('o', (k, mask) => {
  const old = k.umask;
  k.current.fs.umask = mask & 0o777;
  return old;
});

export const chroot = call('s', () => -EACCES);
