import type { MappedFile, MapRequest } from '../../runtime/address-space.js';
import { call } from '../abi/call.js';
import { EACCES, EBADF, EEXIST, EFAULT, EINVAL, ENODEV, ENOMEM, EOVERFLOW, EPERM } from '../errno.js';
import type { Linux } from '../kernel.js';
import { O_ACCMODE, O_RDWR } from '../vfs/constants.js';

const PAGE = 4096;
/** mmap(2) flags: asm-generic/mman-common.h, asm/mman.h. */
const MAP_TYPE = 0x0f;
const MAP_SHARED = 1;
const MAP_PRIVATE = 2;
const MAP_SHARED_VALIDATE = 3;
const MAP_FIXED = 0x10;
const MAP_ANONYMOUS = 0x20;
const MAP_32BIT = 0x40;
const MAP_GROWSDOWN = 0x100;
const MAP_NORESERVE = 0x4000;
const MAP_POPULATE = 0x8000;
const MAP_FIXED_NOREPLACE = 0x100000;
const PROT_WRITE = 2;
const PROT_MASK = 7;

/** The maps changed: translated code comes back to the dispatcher before it goes on. */
function changed(k: Linux, result: number): number {
  k.leave = true;
  return result;
}

function pagesOf(length: number): number {
  return Math.ceil(length / PAGE);
}

function doMmap(
  k: Linux,
  hint: number,
  length: number,
  prot: number,
  flags: number,
  fd: number,
  offset: number,
): number {
  const { space } = k;
  const type = flags & MAP_TYPE;
  if (!(length > 0)) return length === 0 ? -EINVAL : -ENOMEM;
  if (length > space.layout.top) return -ENOMEM;
  if (offset < 0 || offset % PAGE !== 0) return -EINVAL;
  if (type !== MAP_SHARED && type !== MAP_PRIVATE && type !== MAP_SHARED_VALIDATE) return -EINVAL;
  const shared = type !== MAP_PRIVATE;
  const pages = pagesOf(length);
  let file: MappedFile | null = null;
  let name = '';
  if ((flags & MAP_ANONYMOUS) === 0) {
    const opened = k.fds.get(fd);
    if (opened === null) return -EBADF;
    if (!opened.readable) return -EACCES;
    if (shared && (prot & PROT_WRITE) !== 0 && (opened.flags & O_ACCMODE) !== O_RDWR) return -EACCES;
    if (offset + length > Number.MAX_SAFE_INTEGER) return -EOVERFLOW;
    const mapping = opened.mapping();
    if (typeof mapping === 'number') return mapping;
    file = mapping;
    name = opened.name();
  }
  const first = placeFor(k, hint, pages, flags);
  if (first < 0) return first;
  const request: MapRequest = {
    first,
    pages,
    protection: k.map.protection(prot & PROT_MASK),
    shared,
    growsDown: (flags & MAP_GROWSDOWN) !== 0,
    noReserve: (flags & MAP_NORESERVE) !== 0,
    file,
    fileOffset: file === null ? 0 : offset,
    name,
  };
  // A replaced mapping may hold running code; a new one changes nothing that translated code knows.
  if ((flags & (MAP_FIXED | MAP_FIXED_NOREPLACE)) !== 0) k.leave = true;
  if (!space.map(request)) return -ENOMEM;
  if ((flags & MAP_POPULATE) !== 0) populate(k, first, pages);
  return first * PAGE;
}

/** First page for a mapping, or -errno. */
function placeFor(k: Linux, hint: number, pages: number, flags: number): number {
  const { space } = k;
  if ((flags & (MAP_FIXED | MAP_FIXED_NOREPLACE)) !== 0) {
    if (hint % PAGE !== 0) return -EINVAL;
    if (hint < 0) return -ENOMEM;
    const first = hint / PAGE;
    if (!space.isUserRange(first, pages)) return -ENOMEM;
    if (first < 16) return -EPERM;
    if ((flags & MAP_FIXED_NOREPLACE) !== 0 && !space.isFree(first, pages)) return -EEXIST;
    return first;
  }
  const wished = Math.ceil(hint / PAGE);
  if (wished >= 16 && space.isFree(wished, pages)) return wished;
  const below = (flags & MAP_32BIT) !== 0 && k.abi.bits === 64 ? 0x80000000 : space.layout.mmapTop;
  const first = space.findFree(pages, below);
  return first < 0 ? -ENOMEM : first;
}

function populate(k: Linux, first: number, pages: number): void {
  for (let i = 0; i < pages && i < 16384; i++) if (k.space.lookup((first + i) * PAGE, 'read') < 0) return;
}

export const mmap = call('pzxxdl', doMmap);
export const mmap2 = call('pzxxdu', (k, hint, length, prot, flags, fd, page) =>
  doMmap(k, hint, length, prot, flags, fd, page * PAGE),
);
/** The oldest call of i386 takes its arguments from memory: struct mmap_arg_struct. */
export const old_mmap = call('p', (k, at) => {
  const word = (i: number) => k.space.readU32(at + 4 * i);
  return doMmap(k, word(0), word(1), word(2), word(3), word(4) | 0, word(5));
});

/** Checks an address range of whole pages: its first page, or -EINVAL. */
function rangeStart(k: Linux, address: number, length: number): number {
  if (address < 0 || length < 0 || address % PAGE !== 0) return -EINVAL;
  return k.space.isUserRange(address / PAGE, pagesOf(length)) ? address / PAGE : -EINVAL;
}

export const munmap = call('pz', (k, address, length) => {
  const first = rangeStart(k, address, length);
  if (first < 0 || length === 0) return -EINVAL;
  return k.space.unmap(first, pagesOf(length)) ? changed(k, 0) : 0;
});

export const mprotect = call('pzx', (k, address, length, prot) => {
  const first = address < 0 || address % PAGE !== 0 ? -EINVAL : rangeStart(k, address, length);
  if (address >= 0 && address % PAGE === 0 && first < 0) return -ENOMEM;
  if (first < 0 || (prot & ~(PROT_MASK | 0x3000008)) !== 0) return -EINVAL;
  const pages = pagesOf(length);
  if (pages === 0) return 0;
  if (!k.space.vmas.covers(first, first + pages)) return -ENOMEM;
  return changed(k, k.space.protect(first, pages, k.map.protection(prot & PROT_MASK)) ? 0 : -ENOMEM);
});

const MREMAP_MAYMOVE = 1;
const MREMAP_FIXED = 2;

export const mremap = call('pzzxp', (k, address, oldLength, newLength, flags, to) => {
  const { space } = k;
  const fixed = (flags & MREMAP_FIXED) !== 0;
  if ((flags & ~3) !== 0 || (fixed && (flags & MREMAP_MAYMOVE) === 0)) return -EINVAL;
  if (address < 0 || address % PAGE !== 0 || !(newLength > 0) || oldLength < 0) return -EINVAL;
  const first = address / PAGE;
  const oldPages = pagesOf(oldLength);
  const newPages = pagesOf(newLength);
  const vma = space.vmas.find(first);
  if (vma === null || first + oldPages > vma.end) return -EFAULT;
  if (newLength > space.layout.top || oldPages === 0) return newLength > space.layout.top ? -ENOMEM : -EINVAL;
  const request = {
    protection: vma.protection,
    shared: vma.shared,
    growsDown: vma.growsDown,
    noReserve: vma.noReserve,
    file: vma.file,
    name: vma.name,
  };
  const offsetOf = (page: number) => (vma.file === null ? 0 : vma.fileOffset + (page - vma.start) * PAGE);
  if (!fixed) {
    if (newPages <= oldPages) {
      if (newPages < oldPages) space.unmap(first + newPages, oldPages - newPages);
      return changed(k, address);
    }
    const more = newPages - oldPages;
    if (first + oldPages === vma.end && space.isFree(vma.end, more)) {
      const at = vma.end;
      return space.map({ ...request, first: at, pages: more, fileOffset: offsetOf(at) }) ? address : -ENOMEM;
    }
    if ((flags & MREMAP_MAYMOVE) === 0) return -ENOMEM;
  }
  let target: number;
  if (fixed) {
    if (to < 0 || to % PAGE !== 0) return -EINVAL;
    target = to / PAGE;
    if (!space.isUserRange(target, newPages) || (target < first + oldPages && first < target + newPages))
      return -EINVAL;
  } else {
    target = space.findFree(newPages);
    if (target < 0) return -ENOMEM;
  }
  if (!space.map({ ...request, first: target, pages: newPages, fileOffset: offsetOf(first) })) return -ENOMEM;
  space.movePages(first, target, Math.min(oldPages, newPages));
  space.unmap(first, oldPages);
  return changed(k, target * PAGE);
});

const MADV_DONTNEED = 4;
const MADV_FREE = 8;
const MADV_REMOVE = 9;
/** Advice that changes nothing a program can see here. */
const HARMLESS = new Set([0, 1, 2, 3, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25]);

export const madvise = call('pzi', (k, address, length, advice) => {
  const first = rangeStart(k, address, length);
  if (first < 0) return -EINVAL;
  const pages = pagesOf(length);
  if (pages === 0) return 0;
  if (advice === MADV_DONTNEED || advice === MADV_FREE) {
    if (!k.space.vmas.any(first, first + pages)) return -ENOMEM;
    k.space.discard(first, pages);
    return changed(k, k.space.vmas.covers(first, first + pages) ? 0 : -ENOMEM);
  }
  if (advice === MADV_REMOVE || !HARMLESS.has(advice)) return -EINVAL;
  return k.space.vmas.covers(first, first + pages) ? 0 : -ENOMEM;
});

export const msync = call('pzi', (k, address, length, flags) => {
  const first = rangeStart(k, address, length);
  if (first < 0 || (flags & ~7) !== 0 || (flags & 5) === 5) return -EINVAL;
  const pages = pagesOf(length);
  if (!k.space.vmas.covers(first, first + pages)) return -ENOMEM;
  k.space.sync(first, pages);
  return 0;
});

export const mincore = call('pzp', (k, address, length, vector) => {
  const first = rangeStart(k, address, length);
  if (first < 0) return address >= 0 && address % PAGE === 0 ? -ENOMEM : -EINVAL;
  const pages = pagesOf(length);
  if (pages > 1 << 24 || !k.space.vmas.covers(first, first + pages)) return -ENOMEM;
  for (let i = 0; i < pages; i++) k.space.writeU8(vector + i, k.space.isResident(first + i) ? 1 : 0);
  return 0;
});

/** mlock(2) and its kin: guest memory is never swapped by us. */
export const mlock = call('pz', (k, address, length) => {
  const start = Math.floor(address / PAGE);
  const end = Math.ceil((address + length) / PAGE);
  if (address < 0 || length < 0) return -EINVAL;
  return k.space.isUserRange(start, end - start) && k.space.vmas.covers(start, end) ? 0 : -ENOMEM;
});
export const mlock2 = call('pzi', (k, address, length, flags) => {
  if ((flags & ~1) !== 0) return -EINVAL;
  return mlock.handler(k, address, length, 0, 0, 0, 0);
});
export const mlockall = call('i', (_k, flags) => ((flags & ~7) !== 0 || flags === 0 ? -EINVAL : 0));
export const munlockall = call('', () => 0);

export const brk = call('p', (k, to) => {
  const before = k.map.brk;
  const now = k.map.setBrk(to);
  if (now < before) k.leave = true;
  return now;
});

/** process_vm_readv(2) and its kin on the process itself are left out; remap_file_pages is gone from Linux too. */
export const get_mempolicy = call('ppzpx', (k, mode, mask, maxnode) => {
  if (mode !== 0) k.space.writeU32(mode, 0);
  if (mask !== 0 && maxnode > 0) k.space.writeU8(mask, 1);
  return 0;
});
export const set_mempolicy = call('ipz', () => 0);
export const mbind = call('pzipzx', () => 0);

/** memfd_create(2) has no file system to live in yet. */
export const memfd_create = call('sx', () => -ENODEV);
