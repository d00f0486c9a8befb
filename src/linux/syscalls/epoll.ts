import { BLOCKED, call } from '../abi/call.js';
import { readTime64 } from '../abi/structs.js';
import { EBADF, EFAULT, EINTR, EINVAL } from '../errno.js';
import type { Linux } from '../kernel.js';
import { O_CLOEXEC } from '../vfs/constants.js';
import { type EpollEvent, EpollFile } from '../vfs/epoll.js';
import { withMask } from './poll.js';

const [EPOLL_CTL_ADD, EPOLL_CTL_DEL, EPOLL_CTL_MOD] = [1, 2, 3];
/** struct epoll_event is packed on both ABIs: u32 events, u64 data. */
const EVENT_BYTES = 12;
/** EP_MAX_EVENTS. */
const MOST_EVENTS = Math.floor(0x7fffffff / EVENT_BYTES);

function create(k: Linux, flags: number): number {
  if ((flags & ~O_CLOEXEC) !== 0) return -EINVAL;
  return k.fds.add(new EpollFile(0), (flags & O_CLOEXEC) !== 0);
}
export const epoll_create1 = call('F', create);
export const epoll_create = call('i', (k, size) => (size <= 0 ? -EINVAL : create(k, 0)));

export const epoll_ctl = call('didp', (k, epfd, operation, fd, at) => {
  const epoll = k.fds.get(epfd);
  const file = k.fds.get(fd);
  let event: EpollEvent = { events: 0, dataLow: 0, dataHigh: 0 };
  if (operation !== EPOLL_CTL_DEL) {
    const { space } = k;
    event = { events: space.readU32(at), dataLow: space.readU32(at + 4), dataHigh: space.readU32(at + 8) };
  }
  if (epoll === null || file === null) return -EBADF;
  if (!(epoll instanceof EpollFile)) return -EINVAL;
  if (operation === EPOLL_CTL_ADD) return epoll.add(fd, file, event);
  if (operation === EPOLL_CTL_MOD) return epoll.modify(fd, file, event);
  return operation === EPOLL_CTL_DEL ? epoll.remove(fd, file) : -EINVAL;
});

function wait(k: Linux, epfd: number, at: number, most: number, deadline: number): number {
  const epoll = k.fds.get(epfd);
  if (most <= 0 || most > MOST_EVENTS) return -EINVAL;
  if (epoll === null) return -EBADF;
  if (!(epoll instanceof EpollFile)) return -EINVAL;
  if (k.space.lookup(at, 'write') < 0) return -EFAULT;
  const { space } = k;
  const count = epoll.take(most);
  for (let i = 0; i < count; i++) {
    const { events, dataLow, dataHigh } = epoll.taken[i]!;
    const entry = at + i * EVENT_BYTES;
    space.writeU32(entry, events);
    space.writePair(entry + 4, dataLow, dataHigh);
  }
  if (count > 0 || deadline === 0 || (deadline !== Number.POSITIVE_INFINITY && k.clock.monotonic() >= deadline))
    return count;
  const result = k.block(epoll.queue.alone, deadline, 0, epoll.polls);
  return result === BLOCKED ? result : -EINTR;
}

function deadlineOf(k: Linux, ms: number): number {
  // 0 is past, whatever the clock says.
  return k.continued?.deadline ?? (ms < 0 ? Number.POSITIVE_INFINITY : ms === 0 ? 0 : k.clock.monotonic() + ms * 1e6);
}
export const epoll_wait = call('dpii', (k, epfd, at, most, ms) => wait(k, epfd, at, most, deadlineOf(k, ms)));
export const epoll_pwait = call('dpiipz', (k, epfd, at, most, ms, mask, size) => {
  if (mask !== 0 && size !== 8) return -EINVAL;
  return withMask(k, mask, () => wait(k, epfd, at, most, deadlineOf(k, ms)));
});
export const epoll_pwait2 = call('dpippz', (k, epfd, at, most, timeout, mask, size) => {
  if (mask !== 0 && size !== 8) return -EINVAL;
  let deadline = k.continued?.deadline ?? Number.POSITIVE_INFINITY;
  if (k.continued === null && timeout !== 0) {
    const t = readTime64(k.space, k.abi, timeout);
    if (t.sec < 0 || t.fraction < 0 || t.fraction >= 1e9) return -EINVAL;
    deadline = k.clock.monotonic() + t.sec * 1e9 + t.fraction;
  }
  return withMask(k, mask, () => wait(k, epfd, at, most, deadline));
});
