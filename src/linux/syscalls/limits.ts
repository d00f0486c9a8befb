import { call } from '../abi/call.js';
import { EFBIG, EINVAL, EPERM, ESRCH } from '../errno.js';
import type { Linux } from '../kernel.js';
import { SIGXFSZ } from '../signals/numbers.js';
import { RLIMIT_CPU, watchCpuLimit } from '../tasks/cpu-limit.js';
import { S_IFMT, S_IFREG } from '../vfs/constants.js';
import type { OpenFile } from '../vfs/node.js';

const INFINITY64 = 0xffffffffffffffffn;
/** Resources: asm-generic/resource.h. */
const RLIMIT_FSIZE = 1;
const RLIMIT_STACK = 3;
const RLIMIT_CORE = 4;
const RLIMIT_NPROC = 6;
const RLIMIT_NOFILE = 7;
const RLIMIT_AS = 9;
export const RLIMIT_MEMLOCK = 8;
const RLIMIT_SIGPENDING = 11;
const RLIMIT_MSGQUEUE = 12;
const RLIMIT_NICE = 13;
const RLIMIT_RTPRIO = 14;
const RLIM_NLIMITS = 16;

/** Names and units, as /proc/self/limits shows them, by resource. */
export const RLIMITS: readonly (readonly [name: string, unit: string])[] = [
  ['Max cpu time', 'seconds'],
  ['Max file size', 'bytes'],
  ['Max data size', 'bytes'],
  ['Max stack size', 'bytes'],
  ['Max core file size', 'bytes'],
  ['Max resident set', 'bytes'],
  ['Max processes', 'processes'],
  ['Max open files', 'files'],
  ['Max locked memory', 'bytes'],
  ['Max address space', 'bytes'],
  ['Max file locks', 'locks'],
  ['Max pending signals', 'signals'],
  ['Max msgqueue size', 'bytes'],
  ['Max nice priority', ''],
  ['Max realtime priority', ''],
  ['Max realtime timeout', 'us'],
];

/** Processes and pending signals of a user: threads-max / 2. */
const MAX_PROCESSES = 7823;

export function limitOf(k: Linux, resource: number): { soft: number; hard: number } {
  const known = k.limits.get(resource);
  if (known !== undefined) return known;
  const unlimited = Number.POSITIVE_INFINITY;
  switch (resource) {
    case RLIMIT_STACK:
      return { soft: k.space.stackLimit, hard: unlimited };
    case RLIMIT_CORE:
      return { soft: 0, hard: unlimited };
    case RLIMIT_NPROC:
    case RLIMIT_SIGPENDING:
      return { soft: MAX_PROCESSES, hard: MAX_PROCESSES };
    case RLIMIT_NOFILE:
      return { soft: k.fds.limit, hard: 1048576 };
    case RLIMIT_MEMLOCK:
      return { soft: 8 << 20, hard: 8 << 20 };
    case RLIMIT_MSGQUEUE:
      return { soft: 819200, hard: 819200 };
    case RLIMIT_NICE:
    case RLIMIT_RTPRIO:
      return { soft: 0, hard: 0 };
    default:
      return { soft: unlimited, hard: unlimited };
  }
}
function applyLimit(k: Linux, resource: number, soft: number, hard: number): number {
  const old = limitOf(k, resource);
  if (soft > hard) return -EINVAL;
  if (hard > old.hard && k.credentials.uid !== 0) return -EPERM;
  if (resource === RLIMIT_NOFILE && hard > 1048576) return -EPERM;
  k.limits.set(resource, { soft, hard });
  if (resource === RLIMIT_STACK) k.space.stackLimit = soft;
  if (resource === RLIMIT_AS) k.space.sizeLimit = soft;
  if (resource === RLIMIT_NOFILE) k.fds.limit = soft;
  if (resource === RLIMIT_FSIZE) k.group.fileSizeLimit = soft;
  if (resource === RLIMIT_CPU) watchCpuLimit(k, k.group);
  return 0;
}

/** A file may not become as large as that: SIGXFSZ, and the errno for the caller. */
function tooLarge(k: Linux): number {
  k.sendToSelf(SIGXFSZ);
  return -EFBIG;
}

/**
 * Bytes that may be written to `file` from `position` on (-1: its own), as RLIMIT_FSIZE says; Infinity: any.
 * generic_write_check_limits() of fs/read_write.c.
 */
export function roomToWrite(k: Linux, file: OpenFile, position: number): number {
  const limit = k.group.fileSizeLimit;
  if (limit === Number.POSITIVE_INFINITY || file.stream) return Number.POSITIVE_INFINITY;
  if (file.stat(k.record) < 0 || (k.record.mode & S_IFMT) !== S_IFREG) return Number.POSITIVE_INFINITY;
  const at = file.append ? k.record.size : position < 0 ? file.position : position;
  return Math.max(0, limit - at);
}

/** How many of `count` bytes may be written so; -EFBIG with SIGXFSZ: none. */
export function limitWrite(k: Linux, file: OpenFile, position: number, count: number): number {
  if (count === 0) return 0;
  const room = roomToWrite(k, file, position);
  return room === 0 ? tooLarge(k) : Math.min(count, room);
}

/** Whether a file may have `wanted` bytes: inode_newsize_ok() of fs/attr.c. 0, or -EFBIG with SIGXFSZ. */
export function limitSize(k: Linux, of: Pick<OpenFile, 'stat'>, wanted: number): number {
  if (wanted <= k.group.fileSizeLimit || of.stat(k.record) < 0 || (k.record.mode & S_IFMT) !== S_IFREG) return 0;
  return wanted > k.record.size ? tooLarge(k) : 0;
}

function fromBig(value: bigint): number {
  return value === INFINITY64 ? Number.POSITIVE_INFINITY : Number(value);
}
function toBig(value: number): bigint {
  return value === Number.POSITIVE_INFINITY ? INFINITY64 : BigInt(value);
}
/** struct rlimit; `max`: what infinity is in the ABI's long. */
function writeLimit(k: Linux, at: number, resource: number, infinity32: number): number {
  if (resource >= RLIM_NLIMITS) return -EINVAL;
  const { soft, hard } = limitOf(k, resource);
  if (k.abi.word === 8) {
    k.space.writeBig64(at, toBig(soft));
    k.space.writeBig64(at + 8, toBig(hard));
  } else {
    k.space.writeU32(at, Math.min(soft, infinity32));
    k.space.writeU32(at + 4, Math.min(hard, infinity32));
  }
  return 0;
}
export const getrlimit = call('up', (k, resource, at) => writeLimit(k, at, resource, 0xffffffff));
export const old_getrlimit = call('up', (k, resource, at) => writeLimit(k, at, resource, 0x7fffffff));
export const setrlimit = call('up', (k, resource, at) => {
  if (resource >= RLIM_NLIMITS) return -EINVAL;
  if (k.abi.word === 8)
    return applyLimit(k, resource, fromBig(k.space.readBig64(at)), fromBig(k.space.readBig64(at + 8)));
  const read = (a: number) => {
    const v = k.space.readU32(a);
    return v === 0xffffffff ? Number.POSITIVE_INFINITY : v;
  };
  return applyLimit(k, resource, read(at), read(at + 4));
});
export const prlimit64 = call('iupp', (k, pid, resource, value, old) => {
  if (pid !== 0 && pid !== k.pid) return -ESRCH;
  if (resource >= RLIM_NLIMITS) return -EINVAL;
  const before = limitOf(k, resource);
  if (value !== 0) {
    const result = applyLimit(k, resource, fromBig(k.space.readBig64(value)), fromBig(k.space.readBig64(value + 8)));
    if (result !== 0) return result;
  }
  if (old !== 0) {
    k.space.writeBig64(old, toBig(before.soft));
    k.space.writeBig64(old + 8, toBig(before.hard));
  }
  return 0;
});
