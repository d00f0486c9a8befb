import { call } from '../abi/call.js';
import { type GuestTime, readTime, readTime64, writeTime, writeTime64 } from '../abi/structs.js';
import { EBADF, EINVAL, EPERM, ESRCH } from '../errno.js';
import type { Linux } from '../kernel.js';
import { SIGKILL, SIGSTOP } from '../signals/numbers.js';
import { maySignal, sendToGroup } from '../signals/send.js';
import { mayTrace } from '../tasks/access.js';
import type { ThreadGroup } from '../tasks/thread-group.js';
import { O_CLOEXEC, O_NONBLOCK } from '../vfs/constants.js';
import { EventFile } from '../vfs/eventfd.js';
import { DirectoryFile } from '../vfs/memory-fs.js';
import type { OpenFile } from '../vfs/node.js';
import { PidFile } from '../vfs/pidfd.js';
import { TaskFolder } from '../vfs/proc-tasks.js';
import { SignalFile } from '../vfs/signalfd.js';
import { TimerFile } from '../vfs/timerfd.js';

const EFD_SEMAPHORE = 1;

function eventFile(k: Linux, initial: number, flags: number): number {
  if ((flags & ~(EFD_SEMAPHORE | O_CLOEXEC | O_NONBLOCK)) !== 0) return -EINVAL;
  const file = new EventFile(flags & O_NONBLOCK, BigInt(initial), (flags & EFD_SEMAPHORE) !== 0);
  return k.fds.add(file, (flags & O_CLOEXEC) !== 0);
}
export const eventfd = call('u', (k, initial) => eventFile(k, initial, 0));
export const eventfd2 = call('uF', eventFile);

const TFD_TIMER_ABSTIME = 1;
const TFD_TIMER_CANCEL_ON_SET = 2;
/** CLOCK_REALTIME, MONOTONIC, BOOTTIME, REALTIME_ALARM, BOOTTIME_ALARM. */
const TIMER_CLOCKS = [0, 1, 7, 8, 9];

export const timerfd_create = call('iF', (k, clock, flags) => {
  if (!TIMER_CLOCKS.includes(clock) || (flags & ~(O_CLOEXEC | O_NONBLOCK)) !== 0) return -EINVAL;
  return k.fds.add(new TimerFile(flags & O_NONBLOCK, k, clock), (flags & O_CLOEXEC) !== 0);
});

function timerOf(k: Linux, fd: number): TimerFile | number {
  const file = k.fds.get(fd);
  if (file === null) return -EBADF;
  return file instanceof TimerFile ? file : -EINVAL;
}
/** struct itimerspec: interval, then value. */
function readSpec(k: Linux, at: number, wide: boolean): { interval: GuestTime; value: GuestTime } {
  const one = (where: number) => (wide ? readTime64(k.space, k.abi, where) : readTime(k.space, k.abi.word, where));
  return { interval: one(at), value: one(at + (wide ? 16 : 2 * k.abi.word)) };
}
function writeSpec(k: Linux, at: number, wide: boolean, { left, interval }: { left: number; interval: number }): void {
  for (const [i, ns] of [interval, left].entries()) {
    const [sec, rest] = [Math.floor(ns / 1e9), Math.floor(ns % 1e9)];
    if (wide) writeTime64(k.space, at + 16 * i, sec, rest);
    else writeTime(k.space, k.abi, at + 2 * k.abi.word * i, sec, rest);
  }
}

function settime(k: Linux, fd: number, flags: number, at: number, old: number, wide: boolean): number {
  if ((flags & ~(TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET)) !== 0) return -EINVAL;
  const { interval, value } = readSpec(k, at, wide);
  for (const t of [interval, value]) if (t.sec < 0 || t.fraction < 0 || t.fraction >= 1e9) return -EINVAL;
  const timer = timerOf(k, fd);
  if (typeof timer === 'number') return timer;
  if (old !== 0) writeSpec(k, old, wide, timer.get());
  const ns = value.sec * 1e9 + value.fraction;
  const now = k.clock.monotonic();
  let deadline = now + ns;
  if ((flags & TFD_TIMER_ABSTIME) !== 0) {
    k.clock.read(timer.clockId);
    deadline = now + (ns - (k.clock.sec * 1e9 + k.clock.ns));
  }
  timer.set(ns === 0 ? Number.POSITIVE_INFINITY : deadline, interval.sec * 1e9 + interval.fraction);
  return 0;
}
export const timerfd_settime = call('dipp', (k, fd, flags, at, old) => settime(k, fd, flags, at, old, false));
export const timerfd_settime64 = call('dipp', (k, fd, flags, at, old) => settime(k, fd, flags, at, old, true));

function gettime(k: Linux, fd: number, at: number, wide: boolean): number {
  const timer = timerOf(k, fd);
  if (typeof timer === 'number') return timer;
  writeSpec(k, at, wide, timer.get());
  return 0;
}
export const timerfd_gettime = call('dp', (k, fd, at) => gettime(k, fd, at, false));
export const timerfd_gettime64 = call('dp', (k, fd, at) => gettime(k, fd, at, true));

function signalFile(k: Linux, fd: number, mask: number, size: number, flags: number): number {
  if (size !== 8 || (flags & ~(O_CLOEXEC | O_NONBLOCK)) !== 0) return -EINVAL;
  const low = k.space.readU32(mask) & ~((1 << (SIGKILL - 1)) | (1 << (SIGSTOP - 1)));
  const high = k.space.readU32(mask + 4);
  if (fd === -1) return k.fds.add(new SignalFile(flags & O_NONBLOCK, k, low, high), (flags & O_CLOEXEC) !== 0);
  const file = k.fds.get(fd);
  if (file === null) return -EBADF;
  if (!(file instanceof SignalFile)) return -EINVAL;
  file.low = low;
  file.high = high;
  return fd;
}
export const signalfd = call('ipz', (k, fd, mask, size) => signalFile(k, fd, mask, size, 0));
export const signalfd4 = call('ipzF', signalFile);

export const pidfd_open = call('ix', (k, pid, flags) => {
  if ((flags & ~O_NONBLOCK) !== 0 || pid <= 0) return -EINVAL;
  const group = k.groups.get(pid);
  if (group === undefined) return k.tasks.has(pid) ? -EINVAL : -ESRCH;
  return k.fds.add(new PidFile(flags, group), true);
});
/** The process that a descriptor of pidfd_open(2) stands for, or one of a folder /proc/PID. */
function processOf(file: OpenFile | null): ThreadGroup | null {
  if (file instanceof PidFile) return file.group;
  if (!(file instanceof DirectoryFile) || !(file.node instanceof TaskFolder)) return null;
  const { task } = file.node;
  return task.group.pid === task.tid ? task.group : null;
}

export const pidfd_send_signal = call('dSpx', (k, fd, number, at, flags) => {
  const group = processOf(k.fds.get(fd));
  if (flags !== 0) return -EINVAL;
  if (group === null) return -EBADF;
  if (group.exit !== null) return -ESRCH;
  if (number < 0 || number > 64) return -EINVAL;
  if (!maySignal(k, group)) return -EPERM;
  const code = at === 0 ? 0 : k.space.readI32(at + 8);
  if (number !== 0) sendToGroup(k, group, { signal: number, code, pid: k.pid, uid: k.credentials.uid });
  return 0;
});

/** pidfd_getfd(2): another process's descriptor, as one of the caller's. */
export const pidfd_getfd = call('ddx', (k, pidfd, fd, flags) => {
  if (flags !== 0) return -EINVAL;
  const file = k.fds.get(pidfd);
  if (!(file instanceof PidFile)) return -EBADF;
  const task = file.group.leader;
  if (file.group.exit !== null || task === undefined) return -ESRCH;
  if (!mayTrace(k, task)) return -EPERM;
  const other = task.files.get(fd);
  return other === null ? -EBADF : k.fds.add(other, true);
});
