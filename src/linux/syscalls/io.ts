import type { MappedFile } from '../../runtime/address-space.js';
import { reloadFile, syncFile } from '../../runtime/address-space-files.js';
import { BLOCKED, call } from '../abi/call.js';
import { EBADF, EFAULT, EINVAL, EISDIR, EPIPE, ERESTARTSYS, ESPIPE } from '../errno.js';
import type { Linux } from '../kernel.js';
import { SIGPIPE, SIGXFSZ } from '../signals/numbers.js';
import type { WaitQueue } from '../tasks/wait-queue.js';
import { O_APPEND, POLLIN, S_IFBLK, S_IFDIR, S_IFIFO, S_IFMT, S_IFREG } from '../vfs/constants.js';
import { IN_ACCESS, IN_MODIFY } from '../vfs/inotify.js';
import type { OpenFile } from '../vfs/node.js';
import { limitWrite, roomToWrite } from './limits.js';

/** Bytes that one call transfers, at most: MAX_RW_COUNT. */
const MAX_COUNT = 0x7ffff000;
const BOUNCE = 65536;
const NO_QUEUES: readonly WaitQueue[] = [];

/** A count as the kernel takes it: -EINVAL when it is negative as a ssize_t. */
export function checkCount(k: Linux, count: number): number {
  if (count < 0 || (k.abi.bits === 32 && count > 0x7fffffff)) return -EINVAL;
  return Math.min(count, MAX_COUNT);
}

/** Has the call wait until the file can go on; `done`: bytes so far. */
function block(k: Linux, file: OpenFile, done = 0): number {
  const { queue } = file;
  return k.block(queue === null ? NO_QUEUES : queue.alone, Number.POSITIVE_INFINITY, done, queue === null);
}

/** Reads into guest memory; `position` -1: at the file's offset. */
export function readInto(k: Linux, file: OpenFile, address: number, count: number, position: number): number {
  const n = readRuns(k, file, address, count, position);
  if (n > 0 && k.notifier.isActive && file.dentry !== null) k.notifier.happened(file.dentry, IN_ACCESS);
  return n;
}

function readRuns(k: Linux, file: OpenFile, address: number, count: number, position: number): number {
  const { space } = k;
  const mapped = file.mappedFile();
  if (mapped !== null) syncFile(space, mapped, position < 0 ? file.position : position, Number.MAX_SAFE_INTEGER);
  let done = 0;
  do {
    const run = count === 0 ? 0 : space.hostRun(address + done, count - done, 'write');
    if (run === 0 && count !== 0) return done > 0 ? done : -EFAULT;
    const at = count === 0 ? 0 : space.runOffset;
    if (file.stream && run < count) return readStream(k, file, address, count);
    const n = file.read(k.memory, at, run, position < 0 ? -1 : position + done);
    if (n === -ERESTARTSYS) return done > 0 ? done : block(k, file);
    if (n < 0) return done > 0 ? done : n;
    if (n > 0) space.noteWrite(at, n);
    done += n;
    if (n < run) break;
  } while (done < count);
  return done;
}

/** One host read for a buffer in scattered frames. */
function readStream(k: Linux, file: OpenFile, address: number, count: number): number {
  const bounce = new Uint8Array(Math.min(count, BOUNCE));
  const n = file.read(bounce, 0, bounce.length, -1);
  if (n === -ERESTARTSYS) return block(k, file);
  if (n > 0) k.space.writeBytes(address, bounce.subarray(0, n));
  return n;
}

/** `before`: bytes that the call has written already. */
export function writeFrom(
  k: Linux,
  file: OpenFile,
  address: number,
  count: number,
  position: number,
  before = 0,
): number {
  const size = k.group.fileSizeLimit === Number.POSITIVE_INFINITY ? count : limitWrite(k, file, position, count);
  if (size < 0) return size;
  const mapped = file.mappedFile();
  // In a function of its own: what it makes has to be collected, and pipes are written to often.
  const n =
    mapped === null
      ? writeRuns(k, file, address, size, position, before)
      : writeMapped(k, file, mapped, address, size, position, before);
  if (n > 0 && k.notifier.isActive) modified(k, file);
  return n;
}

function writeMapped(
  k: Linux,
  file: OpenFile,
  mapped: MappedFile,
  address: number,
  count: number,
  position: number,
  before: number,
): number {
  return written(k, file, mapped, position, () => writeRuns(k, file, address, count, position, before));
}

/** A write to a file that may be mapped: what mappings hold goes to the file before, and they see it afterwards. */
export function written(k: Linux, file: OpenFile, mapped: MappedFile, position: number, write: () => number): number {
  const { space } = k;
  const from = file.append ? mapped.fileSize() : position < 0 ? file.position : position;
  syncFile(space, mapped, from, Number.MAX_SAFE_INTEGER);
  const n = write();
  if (n > 0) reloadFile(space, mapped, from, from + n);
  return n;
}

function writeRuns(k: Linux, file: OpenFile, address: number, count: number, position: number, before: number): number {
  const { space } = k;
  let done = 0;
  do {
    const run = count === 0 ? 0 : space.hostRun(address + done, count - done, 'read');
    if (run === 0 && count !== 0) return done > 0 ? done : -EFAULT;
    const at = count === 0 ? 0 : space.runOffset;
    let n = file.write(k.memory, at, run, position < 0 ? -1 : position + done);
    if (n === -ERESTARTSYS) {
      n = block(k, file, before + done);
      if (n === BLOCKED) return n;
    }
    if (n === -EPIPE) k.sendToSelf(SIGPIPE);
    if (n < 0) return done > 0 ? done : n;
    done += n;
    if (n < run && !file.stream) break;
  } while (done < count);
  return done;
}

export const read = call('drz', (k, fd, address, size) => {
  const file = k.fds.get(fd);
  if (file === null || !file.readable) return -EBADF;
  const count = checkCount(k, size);
  return count < 0 ? count : readInto(k, file, address, count, -1);
});

export const write = call('dwz', (k, fd, address, size) => {
  const file = k.fds.get(fd);
  if (file === null || !file.writable) return -EBADF;
  const count = checkCount(k, size);
  if (count < 0) return count;
  const before = k.continued?.done ?? 0;
  const n = writeFrom(k, file, address + before, count - before, -1, before);
  return n === BLOCKED || before === 0 ? n : before + Math.max(0, n);
});

function positioned(k: Linux, fd: number, address: number, size: number, position: number, writes: boolean): number {
  const file = k.fds.get(fd);
  if (position < 0) return -EINVAL;
  if (file === null || !(writes ? file.writable : file.readable)) return -EBADF;
  if (file.stream) return -ESPIPE;
  const count = checkCount(k, size);
  if (count < 0) return count;
  return writes ? writeFrom(k, file, address, count, position) : readInto(k, file, address, count, position);
}

/** A loff_t from two registers; negative when its top bit is set. */
function offset64(low: number, high: number): number {
  return (high | 0) * 4294967296 + low;
}

export const pread64 = call('drzl', (k, fd, p, n, at) => positioned(k, fd, p, n, at, false));
export const pwrite64 = call('dwzl', (k, fd, p, n, at) => positioned(k, fd, p, n, at, true));
export const pread64_32 = call('drzuu', (k, fd, p, n, lo, hi) => positioned(k, fd, p, n, offset64(lo, hi), false));
export const pwrite64_32 = call('dwzuu', (k, fd, p, n, lo, hi) => positioned(k, fd, p, n, offset64(lo, hi), true));

/** readv(2) and its kin: `position` -1 is the file's offset. */
function vectored(k: Linux, fd: number, vector: number, count: number, position: number, writes: boolean): number {
  const file = k.fds.get(fd);
  if (file === null || !(writes ? file.writable : file.readable)) return -EBADF;
  if (count < 0 || count > 1024) return -EINVAL;
  const { word } = k.abi;
  let total = 0;
  for (let i = 0; i < count; i++) {
    const length = iovLength(k, vector + i * 2 * word);
    if (length < 0) return -EINVAL;
    total += length;
    if (total > (word === 4 ? 0x7fffffff : Number.MAX_SAFE_INTEGER)) return -EINVAL;
  }
  let done = 0;
  /** What an earlier call of this handler has done. */
  const before = k.continued?.done ?? 0;
  for (let i = 0; i < count; i++) {
    const at = vector + i * 2 * word;
    const whole = Math.min(iovLength(k, at), MAX_COUNT - done);
    const skip = Math.min(whole, Math.max(0, before - done));
    done += skip;
    const base = (word === 4 ? k.space.readU32(at) : k.space.readSigned64(at)) + skip;
    const length = whole - skip;
    if (length === 0) continue;
    const place = position < 0 ? -1 : position + done;
    // A stream that has delivered is not asked again: it might block.
    if (!writes && file.stream && done > 0 && (file.poll() & POLLIN) === 0) break;
    // As much as the file may have has been written: the next call hears of it.
    if (writes && done > 0 && roomToWrite(k, file, place) === 0) break;
    const n = writes ? writeFrom(k, file, base, length, place, done) : readInto(k, file, base, length, place);
    if (n === BLOCKED) return n;
    if (n < 0) return done > 0 ? done : n;
    done += n;
    if (n < length) break;
  }
  return done;
}

export function iovLength(k: Linux, at: number): number {
  return k.abi.word === 4 ? k.space.readI32(at + 4) : k.space.readSigned64(at + 8);
}

export const readv = call('dpl', (k, fd, v, n) => vectored(k, fd, v, n, -1, false));
export const writev = call('dpl', (k, fd, v, n) => vectored(k, fd, v, n, -1, true));

function vectoredAt(k: Linux, fd: number, v: number, n: number, position: number, writes: boolean): number {
  if (position < 0) return -EINVAL;
  if (k.fds.get(fd)?.stream === true) return -ESPIPE;
  return vectored(k, fd, v, n, position, writes);
}
/** On x86-64 the low register holds the whole offset; on i386 it takes two. */
function vectorOffset(k: Linux, low: number, high: number): number {
  return k.abi.bits === 64 ? low : offset64(low, high);
}
export const preadv = call('dplzz', (k, fd, v, n, lo, hi) => vectoredAt(k, fd, v, n, vectorOffset(k, lo, hi), false));
export const pwritev = call('dplzz', (k, fd, v, n, lo, hi) => vectoredAt(k, fd, v, n, vectorOffset(k, lo, hi), true));

const RWF_FLAGS = 0x1f;
export const preadv2 = call('dplzzx', (k, fd, v, n, lo, hi, flags) => {
  if ((flags & ~RWF_FLAGS) !== 0) return -95;
  const at = vectorOffset(k, lo, hi);
  return at === -1 ? vectored(k, fd, v, n, -1, false) : vectoredAt(k, fd, v, n, at, false);
});
export const pwritev2 = call('dplzzx', (k, fd, v, n, lo, hi, flags) => {
  if ((flags & ~RWF_FLAGS) !== 0) return -95;
  const at = vectorOffset(k, lo, hi);
  return at === -1 ? vectored(k, fd, v, n, -1, true) : vectoredAt(k, fd, v, n, at, true);
});

function seek(k: Linux, fd: number, offset: number, whence: number): number {
  const file = k.fds.get(fd);
  return file === null ? -EBADF : file.seek(offset, whence);
}
export const lseek = call('dlu', (k, fd, offset, whence) => seek(k, fd, offset, whence));
export const _llseek = call('duupu', (k, fd, high, low, result, whence) => {
  const to = seek(k, fd, offset64(low, high), whence);
  if (to < 0) return to;
  k.space.writeNumber64(result, to);
  return 0;
});

/** A file has other contents: who watches it is told. */
export function modified(k: Linux, file: OpenFile): void {
  if (file.dentry !== null) k.notifier.happened(file.dentry, IN_MODIFY);
}

/** Copies between files, of which mappings may hold pages; offsets -1 stand for the files' own. */
function copy(k: Linux, to: OpenFile, from: OpenFile, toOffset: number, fromOffset: number, count: number): number {
  const source = from.mappedFile();
  if (source !== null) syncFile(k.space, source, 0, Number.MAX_SAFE_INTEGER);
  const mapped = to.mappedFile();
  const size = limitWrite(k, to, toOffset, count);
  if (size < 0) return size;
  const run = () => copyBytes(k, to, from, toOffset, fromOffset, size);
  const n = mapped === null ? run() : written(k, to, mapped, toOffset, run);
  if (n > 0 && k.notifier.isActive) {
    if (from.dentry !== null) k.notifier.happened(from.dentry, IN_ACCESS);
    modified(k, to);
  }
  return n;
}

/** Copies between files through a buffer; offsets -1 stand for the files' own. Bytes copied, or -errno. */
function copyBytes(
  k: Linux,
  to: OpenFile,
  from: OpenFile,
  toOffset: number,
  fromOffset: number,
  count: number,
): number {
  const buffer = new Uint8Array(Math.min(count, BOUNCE));
  let done = 0;
  while (done < count) {
    const want = Math.min(buffer.length, count - done);
    const n = from.read(buffer, 0, want, fromOffset < 0 ? -1 : fromOffset + done);
    if (n === -ERESTARTSYS) return done > 0 ? done : block(k, from);
    if (n < 0) return done > 0 ? done : n;
    if (n === 0) break;
    let written = 0;
    while (written < n) {
      const w = to.write(buffer, written, n - written, toOffset < 0 ? -1 : toOffset + done + written);
      if (w === -EPIPE) k.sendToSelf(SIGPIPE);
      if (w < 0) {
        // What was read and not written goes back.
        if (fromOffset < 0 && !from.stream) from.seek(written - n, 1);
        if (done + written > 0) return done + written;
        return w === -ERESTARTSYS ? block(k, to) : w;
      }
      written += w;
    }
    done += n;
    if (from.stream) break;
  }
  return done;
}

/** sendfile(2) goes on until RLIMIT_FSIZE stops it: SIGXFSZ comes even if some of it was copied. */
function exceeding(k: Linux, to: OpenFile, n: number, count: number): number {
  if (n > 0 && n < count && roomToWrite(k, to, -1) === 0) k.sendToSelf(SIGXFSZ);
  return n;
}

/** sendfile(2); the offset, where given, is a long or a loff_t in memory. */
function sendfileFrom(k: Linux, out: number, inFd: number, offsetAt: number, size: number, wide: boolean): number {
  const to = k.fds.get(out);
  const from = k.fds.get(inFd);
  if (to === null || from === null || !to.writable || !from.readable) return -EBADF;
  if ((to.flags & O_APPEND) !== 0) return -EINVAL;
  if (from.stream || from.seek(0, 1) < 0)
    return from.seek(0, 1) === -EISDIR ? -EINVAL : offsetAt !== 0 ? -ESPIPE : -EINVAL;
  const count = checkCount(k, size);
  if (count < 0) return count;
  if (offsetAt === 0) return exceeding(k, to, copy(k, to, from, -1, -1, count), count);
  const at = wide ? k.space.readSigned64(offsetAt) : k.space.readI32(offsetAt);
  if (at < 0) return -EINVAL;
  const n = exceeding(k, to, copy(k, to, from, -1, at, count), count);
  if (n > 0) {
    if (wide) k.space.writeNumber64(offsetAt, at + n);
    else k.space.writeU32(offsetAt, at + n);
  }
  return n;
}
export const sendfile64 = call('ddpz', (k, out, from, at, n) => sendfileFrom(k, out, from, at, n, true));
export const sendfile = call('ddpz', (k, out, from, at, n) => sendfileFrom(k, out, from, at, n, k.abi.bits === 64));

export const copy_file_range = call('dpdpzx', (k, fdIn, offIn, fdOut, offOut, size, flags) => {
  const from = k.fds.get(fdIn);
  const to = k.fds.get(fdOut);
  if (from === null || to === null || !from.readable || !to.writable || to.append) return -EBADF;
  if (flags !== 0 || from.stream || to.stream) return -EINVAL;
  const count = checkCount(k, size);
  if (count < 0) return count;
  const atIn = offIn === 0 ? -1 : k.space.readSigned64(offIn);
  const atOut = offOut === 0 ? -1 : k.space.readSigned64(offOut);
  if ((offIn !== 0 && atIn < 0) || (offOut !== 0 && atOut < 0)) return -EINVAL;
  if (from.dentry?.node === to.dentry?.node && from.dentry !== null) {
    const [first, second] = [atIn < 0 ? from.position : atIn, atOut < 0 ? to.position : atOut];
    if (first < second + count && second < first + count) return -EINVAL;
  }
  const n = copy(k, to, from, atOut, atIn, count);
  if (n > 0 && offIn !== 0) k.space.writeNumber64(offIn, atIn + n);
  if (n > 0 && offOut !== 0) k.space.writeNumber64(offOut, atOut + n);
  return n;
});

/** Advice and read-ahead have nothing to advise here. */
export const readahead = call('dlz', (k, fd) => (k.fds.get(fd) === null ? -EBADF : 0));
/** posix_fadvise(2): POSIX_FADV_NORMAL to POSIX_FADV_NOREUSE. generic_fadvise() of mm/fadvise.c. */
const MOST_ADVICE = 5;
function advise(k: Linux, fd: number, length: number, advice: number): number {
  const file = k.fds.get(fd);
  if (file === null) return -EBADF;
  if (file.stat(k.record) === 0 && (k.record.mode & S_IFMT) === S_IFIFO) return -ESPIPE;
  return length < 0 || advice < 0 || advice > MOST_ADVICE ? -EINVAL : 0;
}
export const fadvise64 = call('dlli', (k, fd, _at, length, advice) => advise(k, fd, length, advice));
/** i386's, with a size_t and with a loff_t for the length. */
export const fadvise64_32 = call('duuui', (k, fd, _lo, _hi, length, advice) => advise(k, fd, length | 0, advice));
export const fadvise64_64 = call('duuuui', (k, fd, _lo, _hi, length, lengthHigh, advice) =>
  advise(k, fd, offset64(length, lengthHigh), advice),
);

function sync(k: Linux, fd: number): number {
  const file = k.fds.get(fd);
  return file === null ? -EBADF : file.sync();
}
export const fsync = call('d', sync);
export const fdatasync = call('d', sync);
export const syncfs = call('d', (k, fd) => (k.fds.get(fd) === null ? -EBADF : 0));
export const syncAll = call('', () => 0);

const SYNC_FILE_RANGE_FLAGS = 7;
/** sync_file_range(2): what it begins with is done when it ends, as a kernel without a queue for the disk would. */
function syncRange(k: Linux, fd: number, at: number, length: number, flags: number): number {
  const file = k.fds.get(fd);
  if (file === null) return -EBADF;
  const fits = at >= 0 && length >= 0 && (length === 0 || at + length < 2 ** 63);
  if ((flags & ~SYNC_FILE_RANGE_FLAGS) !== 0 || !fits) return -EINVAL;
  const error = file.stat(k.record);
  if (error < 0) return error;
  if (![S_IFREG, S_IFDIR, S_IFBLK].includes(k.record.mode & S_IFMT)) return -ESPIPE;
  return flags === 0 ? 0 : file.sync();
}
export const sync_file_range = call('dllx', syncRange);
export const sync_file_range_32 = call('duuuux', (k, fd, lo, hi, lengthLo, lengthHi, flags) =>
  syncRange(k, fd, offset64(lo, hi), offset64(lengthLo, lengthHi), flags),
);
