import { BLOCKED, call } from '../abi/call.js';
import { readPointer, readTime, readTime64, writeLong } from '../abi/structs.js';
import {
  EACCES,
  EAGAIN,
  EBADF,
  EBUSY,
  EEXIST,
  EINVAL,
  EMSGSIZE,
  ENAMETOOLONG,
  ENOENT,
  ENOSPC,
  EPERM,
  ETIMEDOUT,
} from '../errno.js';
import {
  MQ_DEFAULT,
  MQ_LIMIT,
  MQ_LIMIT_FOR_ROOT,
  MQ_PRIO_MAX,
  MqFile,
  type MqWaiter,
  PosixQueue,
  tellSocket,
} from '../ipc/mqueue.js';
import type { Linux } from '../kernel.js';
import { NetlinkSocket } from '../net/netlink.js';
import * as C from '../vfs/constants.js';

/** Ways to be told: asm-generic/siginfo.h. */
const SIGEV_SIGNAL = 0;
const SIGEV_NONE = 1;
const SIGEV_THREAD = 2;
/** NOTIFY_COOKIE_LEN of linux/mqueue.h. */
const COOKIE_BYTES = 32;
const NSIG = 64;

/** struct mq_attr: flags, messages at most, bytes of each, messages there are; longs. */
function readAttributes(k: Linux, at: number): number[] {
  const { word } = k.abi;
  const long = (i: number): number => (word === 8 ? k.space.readSigned64(at + 8 * i) : k.space.readI32(at + 4 * i));
  return [0, 1, 2, 3].map(long);
}

function readName(k: Linux, at: number): string | number {
  const name = k.space.readCString(at, C.PATH_MAX - 1);
  if (name === null || name.length > C.NAME_MAX) return -ENAMETOOLONG;
  if (name === '') return -EINVAL;
  if (name === '.' || name === '..' || name.includes('/')) return -EACCES;
  return name;
}

/** Whether a new queue may be that large: mq_attr_ok() of ipc/mqueue.c. */
function sizesOf(k: Linux, attributes: number): { most: number; size: number } | number {
  if (attributes === 0) return { ...MQ_DEFAULT };
  const [, most, size] = readAttributes(k, attributes) as [number, number, number];
  const limit = k.credentials.uid === 0 ? MQ_LIMIT_FOR_ROOT : MQ_LIMIT;
  if (most <= 0 || size <= 0 || most > limit.most || size > limit.size) return -EINVAL;
  return { most, size };
}

export const mq_open = call('sFop', (k, nameAt, flags, mode, attributes) => {
  const { named } = k.ipc;
  const name = readName(k, nameAt);
  if (typeof name === 'number') return name;
  let queue = named.get(name);
  if (queue === undefined) {
    if ((flags & C.O_CREAT) === 0) return -ENOENT;
    if (named.size >= MQ_LIMIT.queues && k.credentials.uid !== 0) return -ENOSPC;
    const sizes = sizesOf(k, attributes);
    if (typeof sizes === 'number') return sizes;
    queue = new PosixQueue(k, k.ipc.newInode(), mode & 0o777 & ~k.umask, sizes.most, sizes.size);
    named.set(name, queue);
  } else {
    if ((flags & (C.O_CREAT | C.O_EXCL)) === (C.O_CREAT | C.O_EXCL)) return -EEXIST;
    const access = flags & C.O_ACCMODE;
    if (access === C.O_ACCMODE) return -EINVAL;
    const wanted = (access === C.O_WRONLY ? 0 : 4) | (access === C.O_RDONLY ? 0 : 2);
    if (!queue.allows(k, wanted)) return -EACCES;
  }
  const status = flags & (C.O_ACCMODE | C.O_NONBLOCK);
  return k.fds.add(new MqFile(status, queue, `/${name}`, () => k), (flags & C.O_CLOEXEC) !== 0);
});

export const mq_unlink = call('s', (k, nameAt) => {
  const name = readName(k, nameAt);
  if (typeof name === 'number') return name;
  const queue = k.ipc.named.get(name);
  if (queue === undefined) return -ENOENT;
  const { uid } = k.credentials;
  if (uid !== 0 && uid !== queue.uid) return -EPERM;
  k.ipc.named.delete(name);
  return 0;
});

function fileOf(k: Linux, fd: number): MqFile | number {
  const file = k.fds.get(fd);
  return file instanceof MqFile ? file : -EBADF;
}

/** The deadline of a call, of CLOCK_REALTIME in memory, as CLOCK_MONOTONIC ns; or -errno. */
function deadlineOf(k: Linux, at: number, wide: boolean): number {
  if (k.continued !== null) return k.continued.deadline;
  if (at === 0) return Number.POSITIVE_INFINITY;
  const t = wide ? readTime64(k.space, k.abi, at) : readTime(k.space, k.abi.word, at);
  if (t.sec < 0 || t.fraction < 0 || t.fraction >= 1e9) return -EINVAL;
  return Math.max(0, k.clock.monotonic() + (t.sec * 1e9 + t.fraction - k.clock.nowMs() * 1e6));
}

/** Waits on one of a queue's lists; 0: what it waited for is done. */
function wait(k: Linux, waiter: MqWaiter, remove: () => void, deadline: number): number {
  if (!waiter.done) {
    const result = k.clock.monotonic() >= deadline ? -ETIMEDOUT : k.block([], deadline);
    if (result === BLOCKED) return result;
    remove();
    k.current.mqWaiter = null;
    return result;
  }
  k.current.mqWaiter = null;
  return 0;
}

function send(
  k: Linux,
  fd: number,
  at: number,
  size: number,
  priority: number,
  timeout: number,
  wide: boolean,
): number {
  const { current } = k;
  const deadline = deadlineOf(k, timeout, wide);
  if (priority >= MQ_PRIO_MAX || deadline < 0) return -EINVAL;
  const file = fileOf(k, fd);
  if (typeof file === 'number') return file;
  const queue = file.of;
  const remove = (): void => {
    queue.senders = queue.senders.filter((s) => s.task !== current);
  };
  if (k.continued !== null && current.mqWaiter !== null) return wait(k, current.mqWaiter, remove, deadline);
  if (!file.writable) return -EBADF;
  if (size < 0 || size > queue.size) return -EMSGSIZE;
  const message = { priority, bytes: k.space.readBytes(at, size).slice() };
  if (!queue.isFull) {
    queue.put(k, message);
    return 0;
  }
  if ((file.flags & C.O_NONBLOCK) !== 0) return -EAGAIN;
  current.mqWaiter = { task: current, message, done: false };
  queue.senders.push(current.mqWaiter);
  return wait(k, current.mqWaiter, remove, deadline);
}

function receive(
  k: Linux,
  fd: number,
  at: number,
  size: number,
  prioAt: number,
  timeout: number,
  wide: boolean,
): number {
  const { current } = k;
  const deadline = deadlineOf(k, timeout, wide);
  if (deadline < 0) return deadline;
  const file = fileOf(k, fd);
  if (typeof file === 'number') return file;
  const queue = file.of;
  const remove = (): void => {
    queue.receivers = queue.receivers.filter((r) => r.task !== current);
  };
  let waiter = k.continued === null ? null : current.mqWaiter;
  if (waiter === null) {
    if (!file.readable) return -EBADF;
    if (size < 0 || size < queue.size) return -EMSGSIZE;
    waiter = { task: current, message: null, done: false };
    if (queue.messages.length > 0) {
      waiter.message = queue.take(k);
      waiter.done = true;
    } else if ((file.flags & C.O_NONBLOCK) !== 0) return -EAGAIN;
    else {
      current.mqWaiter = waiter;
      queue.receivers.push(waiter);
    }
  }
  const result = wait(k, waiter, remove, deadline);
  if (result !== 0) return result;
  const { priority, bytes } = waiter.message!;
  if (prioAt !== 0) k.space.writeU32(prioAt, priority);
  k.space.writeBytes(at, bytes);
  return bytes.length;
}
export const mq_timedsend = call('dpzup', (k, fd, at, n, prio, t) => send(k, fd, at, n, prio, t, false));
export const mq_timedsend_time64 = call('dpzup', (k, fd, at, n, prio, t) => send(k, fd, at, n, prio, t, true));
export const mq_timedreceive = call('dpzpp', (k, fd, at, n, prio, t) => receive(k, fd, at, n, prio, t, false));
export const mq_timedreceive_time64 = call('dpzpp', (k, fd, at, n, prio, t) => receive(k, fd, at, n, prio, t, true));

/** mq_notify(2). To be told by a thread is the C library's wish for a message on a socket of netlink(7). */
export const mq_notify = call('dp', (k, fd, event) => {
  let notice: PosixQueue['notice'] = null;
  if (event !== 0) {
    const { word } = k.abi;
    const how = k.space.readI32(event + word + 4);
    const signal = k.space.readI32(event + word);
    if (how !== SIGEV_SIGNAL && how !== SIGEV_NONE && how !== SIGEV_THREAD) return -EINVAL;
    if (how === SIGEV_SIGNAL && (signal < 0 || signal > NSIG)) return -EINVAL;
    const value = k.space.readU32(event);
    const valueHigh = word === 8 ? k.space.readU32(event + 4) : 0;
    notice = { group: k.group, signal: how === SIGEV_SIGNAL ? signal : 0, value, valueHigh };
    if (how === SIGEV_THREAD) {
      const socket = k.fds.get(signal);
      if (socket === null) return -EBADF;
      if (!(socket instanceof NetlinkSocket)) return -EINVAL;
      notice = {
        ...notice,
        socket: { socket, cookie: k.space.readBytes(readPointer(k.space, k.abi, event), COOKIE_BYTES) },
      };
    }
  }
  const file = fileOf(k, fd);
  if (typeof file === 'number') return file;
  const { of } = file;
  if (notice === null) {
    if (of.notice?.group !== k.group) return 0;
    tellSocket(of.notice);
    of.notice = null;
    return 0;
  }
  if (of.notice !== null && of.notice.group.exit === null) return -EBUSY;
  of.notice = notice;
  if (notice.socket !== undefined) notice.socket.socket.refs++;
  return 0;
});

export const mq_getsetattr = call('dpp', (k, fd, at, old) => {
  const flags = at === 0 ? 0 : readAttributes(k, at)[0]!;
  if ((flags & ~C.O_NONBLOCK) !== 0) return -EINVAL;
  const file = fileOf(k, fd);
  if (typeof file === 'number') return file;
  const { of } = file;
  if (old !== 0) {
    const { word } = k.abi;
    k.space.fill(old, 8 * word, 0);
    for (const [i, value] of [file.flags & C.O_NONBLOCK, of.most, of.size, of.messages.length].entries())
      writeLong(k.space, k.abi, old + i * word, value);
  }
  if (at !== 0) file.flags = (file.flags & ~C.O_NONBLOCK) | flags;
  return 0;
});
