import { EXECUTE, READ, WRITE } from '../../runtime/address-space.js';
import { call } from '../abi/call.js';
import { writeLong } from '../abi/structs.js';
import { EACCES, EIDRM, EINVAL, ENOMEM } from '../errno.js';
import * as C from '../ipc/ids.js';
import { SHMMNI } from '../ipc/ipc.js';
import { SHM_LOCKED, ShmSegment, segmentOf } from '../ipc/shm.js';
import type { Linux } from '../kernel.js';
import { changed, PAGE, pagesOf } from './ranges.js';

/** Flags of shmget(2) and shmat(2), commands of shmctl(2): linux/shm.h. */
const SHM_HUGETLB = 0o4000;
const SHM_RDONLY = 0o10000;
const SHM_RND = 0o20000;
const SHM_REMAP = 0o40000;
const SHM_EXEC = 0o100000;
const SHM_LOCK = 11;
const SHM_UNLOCK = 12;
const SHM_STAT = 13;
const SHM_INFO = 14;
const SHM_STAT_ANY = 15;

/** ULONG_MAX - 2^24: SHMMAX and SHMALL. */
const SHMMAX_64 = 2 ** 64 - 2 ** 24;

export const shmget = call('izx', (k, key, size, flags) => {
  const found = k.ipc.segments.get(
    k,
    key,
    flags,
    (segment) => (size > segment.bytes || size < 0 ? -EINVAL : 0),
    () => {
      if (size === 0 || size < 0) return -EINVAL;
      if ((flags & SHM_HUGETLB) !== 0) return -ENOMEM;
      const segment = new ShmSegment(k, key, flags & 0o777, size);
      const failed = segment.reserve();
      return failed !== 0 ? failed : segment;
    },
  );
  return typeof found === 'number' ? found : found.id;
});

/** do_shmat() of ipc/shm.c: the address, or -errno. */
export function attach(k: Linux, id: number, address: number, flags: number): number {
  const { space } = k;
  if (id < 0) return -EINVAL;
  let at = address;
  if (at !== 0) {
    if (at % PAGE !== 0) {
      if ((flags & SHM_RND) === 0) return -EINVAL;
      at -= at % PAGE;
      if (at === 0 && (flags & SHM_REMAP) !== 0) return -EINVAL;
    }
  } else if ((flags & SHM_REMAP) !== 0) return -EINVAL;
  const segment = k.ipc.segments.find(id);
  if (typeof segment === 'number') return segment;
  const readOnly = (flags & SHM_RDONLY) !== 0;
  const isCode = (flags & SHM_EXEC) !== 0;
  const wanted = (readOnly ? C.READABLE : C.READABLE | C.WRITABLE) | (isCode ? 0o111 : 0);
  if (!segment.allows(k, wanted)) return -EACCES;
  const pages = pagesOf(segment.bytes);
  if (at < 0 || (at !== 0 && !space.isUserRange(at / PAGE, pages))) return at === 0 ? -EINVAL : -ENOMEM;
  if (at !== 0 && (flags & SHM_REMAP) === 0 && !space.isFree(at / PAGE, pages)) return -EINVAL;
  const first = at === 0 ? space.findFree(pages) : at / PAGE;
  if (first < 0) return -ENOMEM;
  const mapped = space.map({
    first,
    pages,
    protection: k.map.protection(READ | (readOnly ? 0 : WRITE) | (isCode ? EXECUTE : 0)),
    shared: true,
    allowed: READ | EXECUTE | (readOnly ? 0 : WRITE),
    file: segment.file,
    name: segment.name,
  });
  return changed(k, mapped ? first * PAGE : -ENOMEM);
}
export const shmat = call('ipx', attach);

/** shmdt(2): all mappings of the segment that was attached at the address. */
export const shmdt = call('p', (k, address) => {
  if (address < 0 || address % PAGE !== 0) return -EINVAL;
  const first = address / PAGE;
  const { space } = k;
  const ofSegment = space.vmas.list.find(
    (v) => v.start >= first && (v.start - first) * PAGE === v.fileOffset && segmentOf(v.file) !== null,
  );
  const segment = ofSegment === undefined ? null : segmentOf(ofSegment.file);
  if (segment === null) return -EINVAL;
  const end = first + pagesOf(segment.bytes);
  const parts = space.vmas.overlapping(first, end).filter((v) => {
    return v.file === segment.file && (v.start - first) * PAGE === v.fileOffset;
  });
  for (const { start, end: behind } of parts) space.unmap(start, behind - start);
  return changed(k, 0);
});

/** Behind struct ipc64_perm: struct shmid64_ds of asm-generic/shmbuf.h, asm/compat.h. */
function writeStatus(k: Linux, at: number, s: ShmSegment): void {
  const { word } = k.abi;
  const size = C.permSize(k);
  k.space.fill(at, word === 8 ? 112 : 84, 0);
  C.writePerm(k, at, s);
  writeLong(k.space, k.abi, at + size, s.bytes);
  const behind = C.writeTimes(k, at + size + word, [s.attached, s.detached, s.changed]);
  k.space.writeU32(behind, s.creator);
  k.space.writeU32(behind + 4, s.lastUser);
  writeLong(k.space, k.abi, behind + 8, s.attachments);
}

/** struct shminfo64. */
function writeLimits(k: Linux, at: number): void {
  const { word } = k.abi;
  k.space.fill(at, 9 * word, 0);
  const most = word === 8 ? SHMMAX_64 : 0x7fffffff;
  if (word === 8) k.space.writeBig64(at, BigInt.asUintN(64, -(1n << 24n) - 1n));
  else k.space.writeU32(at, most);
  for (const [i, value] of [1, SHMMNI, SHMMNI].entries()) writeLong(k.space, k.abi, at + (i + 1) * word, value);
  if (word === 8) k.space.writeBig64(at + 4 * word, BigInt.asUintN(64, -(1n << 24n) - 1n));
  else k.space.writeU32(at + 4 * word, 0xfeffffff);
}

/** struct shm_info. */
function writeUse(k: Linux, at: number): void {
  const { word } = k.abi;
  const { objects } = k.ipc.segments;
  k.space.fill(at, 6 * word, 0);
  k.space.writeU32(at, objects.length);
  const total = objects.reduce((pages, s) => pages + pagesOf(s.bytes), 0);
  writeLong(k.space, k.abi, at + word, total);
  writeLong(k.space, k.abi, at + 2 * word, total);
}

export function control(k: Linux, id: number, command: number, at: number): number {
  const { segments } = k.ipc;
  if (id < 0 || command < 0) return -EINVAL;
  switch (command) {
    case C.IPC_INFO:
      writeLimits(k, at);
      return segments.highest;
    case SHM_INFO:
      writeUse(k, at);
      return segments.highest;
    case C.IPC_STAT:
    case SHM_STAT:
    case SHM_STAT_ANY: {
      const s = command === C.IPC_STAT ? segments.find(id) : segments.at(id);
      if (typeof s === 'number') return s;
      if (command !== SHM_STAT_ANY && !s.allows(k, C.READABLE)) return -EACCES;
      writeStatus(k, at, s);
      return command === C.IPC_STAT ? 0 : s.id;
    }
    case C.IPC_SET: {
      k.space.readBytes(at, C.permSize(k));
      const s = C.owned(k, segments, id);
      if (typeof s === 'number') return s;
      C.readPerm(k, at, s);
      return 0;
    }
    case C.IPC_RMID: {
      const s = C.owned(k, segments, id);
      if (typeof s === 'number') return s;
      s.remove();
      return 0;
    }
    case SHM_LOCK:
    case SHM_UNLOCK: {
      const s = C.owned(k, segments, id);
      if (typeof s === 'number') return s === -EINVAL ? -EINVAL : s;
      if (s.removed) return -EIDRM;
      s.mode = command === SHM_LOCK ? s.mode | SHM_LOCKED : s.mode & ~SHM_LOCKED;
      return 0;
    }
    default:
      return -EINVAL;
  }
}
export const shmctl = call('iip', control);
