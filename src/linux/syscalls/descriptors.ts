import { WRITE } from '../../runtime/address-space.js';
import { call } from '../abi/call.js';
import { EBADF, EBUSY, EINVAL, EMFILE, EPERM } from '../errno.js';
import type { Linux } from '../kernel.js';
import * as C from '../vfs/constants.js';
import { F_SEAL_SEAL, F_SEAL_WRITE, MemoryFile } from '../vfs/memory-file.js';
import type { OpenFile } from '../vfs/node.js';
import { PipeBuffer, PipeEnd } from '../vfs/pipe.js';
import { isLockCommand, recordLock } from './locks.js';

export const dup = call('d', (k, fd) => {
  const file = k.fds.get(fd);
  return file === null ? -EBADF : k.fds.add(file, false);
});
export const dup2 = call('dd', (k, from, to) => {
  const file = k.fds.get(from);
  if (file === null) return -EBADF;
  return from === to ? to : k.fds.replace(to, file, false);
});
export const dup3 = call('ddF', (k, from, to, flags) => {
  const file = k.fds.get(from);
  if (from === to || (flags & ~C.O_CLOEXEC) !== 0) return -EINVAL;
  return file === null ? -EBADF : k.fds.replace(to, file, (flags & C.O_CLOEXEC) !== 0);
});

const SETTABLE = C.O_APPEND | C.O_NONBLOCK | C.O_DIRECT | C.O_NOATIME | C.O_ASYNC;

/** fcntl(2) commands: asm-generic/fcntl.h. */
function control(k: Linux, fd: number, command: number, argument: number): number {
  const file = k.fds.get(fd);
  if (file === null) return -EBADF;
  if (isLockCommand(command)) return recordLock(k, file, command, argument);
  switch (command) {
    case 0: // F_DUPFD
    case 1030: // F_DUPFD_CLOEXEC
      if (argument < 0 || argument >= k.fds.limit) return -EINVAL;
      return k.fds.add(file, command === 1030, argument | 0);
    case 1: // F_GETFD
      return k.fds.closeOnExec(fd) ? 1 : 0;
    case 2: // F_SETFD
      k.fds.setCloseOnExec(fd, (argument & 1) !== 0);
      return 0;
    case 3: // F_GETFL
      return file.flags;
    case 4: // F_SETFL
      file.flags = (file.flags & ~SETTABLE) | (argument & SETTABLE);
      return 0;
    case 8: // F_SETOWN
    case 10: // F_SETSIG
    case 1026: // F_NOTIFY
      return 0;
    case 9: // F_GETOWN
    case 11: // F_GETSIG
      return 0;
    case 1031: // F_SETPIPE_SZ
      return file instanceof PipeEnd ? file.pipe.resize(argument >>> 0, k.credentials.uid === 0) : -EBADF;
    case 1032: // F_GETPIPE_SZ
      return file instanceof PipeEnd ? file.pipe.capacity : -EBADF;
    case 1033: // F_ADD_SEALS
      return addSeals(k, file, argument);
    case 1034: {
      // F_GET_SEALS
      const mapped = file.mappedFile();
      return mapped instanceof MemoryFile ? (mapped.seals ?? F_SEAL_SEAL) : -EINVAL;
    }
    default:
      return -EINVAL;
  }
}

/** F_ADD_SEALS of fcntl(2). */
function addSeals(k: Linux, file: OpenFile, seals: number): number {
  const mapped = file.mappedFile();
  if (!file.writable) return -EPERM;
  if ((seals & ~0x3f) !== 0 || !(mapped instanceof MemoryFile)) return -EINVAL;
  if (mapped.seals === null || (mapped.seals & F_SEAL_SEAL) !== 0) return -EPERM;
  const writers = k.space.vmas.list.some((v) => v.shared && v.file === mapped && (v.allowed & WRITE) !== 0);
  if ((seals & F_SEAL_WRITE) !== 0 && writers) return -EBUSY;
  mapped.seals |= seals;
  return 0;
}
export const fcntl = call('dip', control);
function makePipe(k: Linux, at: number, flags: number): number {
  if ((flags & ~(C.O_CLOEXEC | C.O_NONBLOCK | C.O_DIRECT)) !== 0) return -EINVAL;
  const pipe = new PipeBuffer(k.newPipeInode());
  const status = flags & (C.O_NONBLOCK | C.O_DIRECT);
  const cloexec = (flags & C.O_CLOEXEC) !== 0;
  const reader = k.fds.add(new PipeEnd(C.O_RDONLY | status, pipe, k.credentials), cloexec);
  if (reader < 0) return -EMFILE;
  const writer = k.fds.add(new PipeEnd(C.O_WRONLY | status, pipe, k.credentials), cloexec);
  if (writer < 0) {
    k.fds.close(reader);
    return -EMFILE;
  }
  try {
    k.space.writeU32(at, reader);
    k.space.writeU32(at + 4, writer);
  } catch (e) {
    k.fds.close(reader);
    k.fds.close(writer);
    throw e;
  }
  return 0;
}
export const pipe = call('p', (k, at) => makePipe(k, at, 0));
export const pipe2 = call('pF', makePipe);
