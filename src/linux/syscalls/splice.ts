import { syncFile } from '../../runtime/address-space-files.js';
import { BLOCKED, call } from '../abi/call.js';
import { readPointer } from '../abi/structs.js';
import { EAGAIN, EBADF, EFAULT, EINVAL, EPIPE, ERESTARTSYS, ESPIPE } from '../errno.js';
import type { Linux } from '../kernel.js';
import { SIGPIPE } from '../signals/numbers.js';
import { AnonymousFile } from '../vfs/anonymous-file.js';
import { O_NONBLOCK } from '../vfs/constants.js';
import type { OpenFile } from '../vfs/node.js';
import { PipeEnd } from '../vfs/pipe.js';
import { checkCount, iovLength, modified, written } from './io.js';

/** Flags of splice(2): linux/splice.h. MOVE, MORE and GIFT have nothing to move. */
const SPLICE_F_NONBLOCK = 2;
const SPLICE_F_ALL = 15;
/** Bytes that one call moves, at most: what fits a pipe. */
const MOST = 1 << 20;

/** Waits for `file`, or says that it would have to. */
function wait(k: Linux, file: OpenFile, nonblock: boolean): number {
  if (nonblock) return -EAGAIN;
  const { queue } = file;
  return k.block(queue === null ? [] : queue.alone, Number.POSITIVE_INFINITY, 0, queue === null);
}

/** There is nobody to read from the pipe. */
function broken(k: Linux): number {
  k.sendToSelf(SIGPIPE);
  return -EPIPE;
}

/** Whether the bytes of a pipe can be taken: 0, or what the call gives; null: it is empty for ever. */
function awaitBytes(k: Linux, end: PipeEnd, nonblock: boolean): number | null {
  if (end.pipe.length > 0) return 0;
  return end.pipe.writers === 0 ? null : wait(k, end, nonblock);
}

/** Whether there is room in a pipe: 0, or what the call gives. */
function awaitRoom(k: Linux, end: PipeEnd, nonblock: boolean): number {
  if (end.pipe.readers === 0) return broken(k);
  return end.pipe.room > 0 ? 0 : wait(k, end, nonblock);
}

function fromPipe(k: Linux, end: PipeEnd, to: OpenFile, at: number, count: number, nonblock: boolean): number {
  const there = awaitBytes(k, end, nonblock || (end.flags & O_NONBLOCK) !== 0);
  if (there !== 0) return there ?? 0;
  const bytes = new Uint8Array(Math.min(count, end.pipe.length));
  end.pipe.peek(bytes, 0, bytes.length);
  const run = (): number => to.write(bytes, 0, bytes.length, at);
  const mapped = to.mappedFile();
  const n = mapped === null ? run() : written(k, to, mapped, at, run);
  if (n === -ERESTARTSYS) return wait(k, to, nonblock);
  if (n === -EPIPE) return broken(k);
  if (n > 0) {
    end.pipe.drop(n);
    if (k.notifier.isActive) modified(k, to);
  }
  return n;
}

function intoPipe(k: Linux, from: OpenFile, at: number, end: PipeEnd, count: number, nonblock: boolean): number {
  const there = awaitRoom(k, end, nonblock || (end.flags & O_NONBLOCK) !== 0);
  if (there !== 0) return there;
  const mapped = from.mappedFile();
  if (mapped !== null) syncFile(k.space, mapped, 0, Number.MAX_SAFE_INTEGER);
  const bytes = new Uint8Array(Math.min(count, end.pipe.room));
  const n = from.read(bytes, 0, bytes.length, at);
  if (n === -ERESTARTSYS) return wait(k, from, nonblock);
  return n > 0 ? end.pipe.write(bytes, 0, n) : n;
}

/** Between two pipes: `keep` leaves the bytes where they are, as tee(2) does. */
function between(k: Linux, from: PipeEnd, to: PipeEnd, count: number, nonblock: boolean, keep: boolean): number {
  if (from.pipe === to.pipe) return -EINVAL;
  const never = nonblock || ((from.flags | to.flags) & O_NONBLOCK) !== 0;
  const bytesThere = awaitBytes(k, from, never);
  if (bytesThere !== 0) return bytesThere ?? 0;
  const roomThere = awaitRoom(k, to, never);
  if (roomThere !== 0) return roomThere;
  const bytes = new Uint8Array(Math.min(count, from.pipe.length, to.pipe.room));
  from.pipe.peek(bytes, 0, bytes.length);
  if (!keep) from.pipe.drop(bytes.length);
  return to.pipe.write(bytes, 0, bytes.length);
}

/** A position in memory; -1: the file's own; or another negated errno. */
function position(k: Linux, file: OpenFile, at: number): number {
  if (at === 0) return -1;
  if (file instanceof PipeEnd) return -ESPIPE;
  if (file.stream) return -EINVAL;
  const value = k.space.readSigned64(at);
  return value < 0 ? -EINVAL : value;
}

export const splice = call('dpdpzx', (k, fdIn, atIn, fdOut, atOut, size, flags) => {
  if (size === 0) return 0;
  if ((flags & ~SPLICE_F_ALL) !== 0) return -EINVAL;
  const from = k.fds.get(fdIn);
  const to = k.fds.get(fdOut);
  if (from === null || to === null) return -EBADF;
  const offsetIn = position(k, from, atIn);
  const offsetOut = position(k, to, atOut);
  if (offsetIn === -ESPIPE || offsetOut === -ESPIPE) return -ESPIPE;
  if (!from.readable || !to.writable) return -EBADF;
  if (offsetIn < -1 || offsetOut < -1) return -EINVAL;
  const count = Math.min(MOST, checkCount(k, size));
  if (count < 0) return count;
  const nonblock = (flags & SPLICE_F_NONBLOCK) !== 0;
  if (from instanceof PipeEnd && to instanceof PipeEnd) return between(k, from, to, count, nonblock, false);
  if (from instanceof PipeEnd) {
    if (to.append || to instanceof AnonymousFile) return -EINVAL;
    const n = fromPipe(k, from, to, offsetOut, count, nonblock);
    if (n > 0 && atOut !== 0) k.space.writeNumber64(atOut, offsetOut + n);
    return n;
  }
  if (!(to instanceof PipeEnd) || from instanceof AnonymousFile) return -EINVAL;
  const n = intoPipe(k, from, offsetIn, to, count, nonblock);
  if (n > 0 && atIn !== 0) k.space.writeNumber64(atIn, offsetIn + n);
  return n;
});

export const tee = call('ddzx', (k, fdIn, fdOut, size, flags) => {
  if ((flags & ~SPLICE_F_ALL) !== 0) return -EINVAL;
  if (size === 0) return 0;
  const from = k.fds.get(fdIn);
  const to = k.fds.get(fdOut);
  if (from === null || to === null || !from.readable || !to.writable) return -EBADF;
  if (!(from instanceof PipeEnd) || !(to instanceof PipeEnd)) return -EINVAL;
  return between(k, from, to, size < 0 ? MOST : size, (flags & SPLICE_F_NONBLOCK) !== 0, true);
});

/** vmsplice(2): pages are copied, so what the program does to them later is not seen by the reader. */
export const vmsplice = call('dpzx', (k, fd, vector, count, flags) => {
  if ((flags & ~SPLICE_F_ALL) !== 0) return -EINVAL;
  const end = k.fds.get(fd);
  if (end === null || !(end instanceof PipeEnd)) return -EBADF;
  if (count < 0 || count > 1024) return -EINVAL;
  const nonblock = (flags & SPLICE_F_NONBLOCK) !== 0 || (end.flags & O_NONBLOCK) !== 0;
  const before = k.continued?.done ?? 0;
  let done = 0;
  for (let i = 0; i < count; i++) {
    const at = vector + i * 2 * k.abi.word;
    const length = iovLength(k, at);
    if (length < 0) return -EINVAL;
    const base = readPointer(k.space, k.abi, at);
    for (let inside = Math.min(length, Math.max(0, before - done)); inside < length; ) {
      const there = end.writable
        ? awaitRoom(k, end, nonblock)
        : (awaitBytes(k, end, nonblock || done + inside > 0) ?? 1);
      if (there === BLOCKED) {
        // Called again, it goes on behind what it has done.
        k.current.call = { ...k.current.call!, done: done + inside };
        return there;
      }
      if (there !== 0) return done + inside > 0 ? done + inside : Math.min(0, there);
      const n = piece(k, end, base + inside, length - inside);
      if (n < 0) return done + inside > 0 ? done + inside : n;
      inside += n;
    }
    done += length;
  }
  return done;
});

/** Bytes between memory and a pipe, as many as go at once. */
function piece(k: Linux, end: PipeEnd, address: number, count: number): number {
  const run = k.space.hostRun(address, count, end.writable ? 'read' : 'write');
  if (run === 0) return -EFAULT;
  const at = k.space.runOffset;
  if (end.writable) return end.pipe.write(k.memory, at, run);
  const n = end.pipe.read(k.memory, at, run);
  k.space.noteWrite(at, n);
  return n;
}
