import { BLOCKED, call } from '../abi/call.js';
import { readTime64 } from '../abi/structs.js';
import { EAGAIN, EINVAL, ETIMEDOUT } from '../errno.js';
import type { Linux } from '../kernel.js';
import { addWaiter, type FutexWaiter, futexKey, removeWaiter } from '../tasks/futex.js';

/** FUTEX_WAITV_MAX. */
const MOST = 128;
/** struct futex_waitv, in bytes: u64 value, u64 address, u32 flags, u32 reserved. */
const SIZE = 24;
/** Flags: a word of 32 bits, the one size that there is; of one process. */
const FUTEX_32 = 2;
const FUTEX_PRIVATE = 0x80;
const CLOCK_REALTIME = 0;
const CLOCK_MONOTONIC = 1;

/** Lists the task under all of the words, if each is as expected; -errno. */
function begin(k: Linux, at: number, count: number): FutexWaiter[] | number {
  const waiters: FutexWaiter[] = [];
  const wanted: [address: number, value: number][] = [];
  for (let i = 0; i < count; i++) {
    const entry = at + i * SIZE;
    const address = k.space.readNumber64(entry + 8);
    const flags = k.space.readU32(entry + 16);
    const reserved = k.space.readU32(entry + 20);
    if ((flags & ~(FUTEX_32 | FUTEX_PRIVATE)) !== 0 || (flags & FUTEX_32) === 0) return -EINVAL;
    if (reserved !== 0 || k.space.readU32(entry + 4) !== 0 || address % 4 !== 0) return -EINVAL;
    wanted.push([address, k.space.readU32(entry)]);
    const key = futexKey(k, address, (flags & FUTEX_PRIVATE) !== 0);
    waiters.push({ task: k.current, bitset: 0xffffffff, key, woken: false, lock: null });
  }
  for (const [address, value] of wanted) if (k.space.readU32(address) !== value) return -EAGAIN;
  for (const waiter of waiters) addWaiter(waiter);
  return waiters;
}

/** CLOCK_MONOTONIC ns; -1: it is no time. */
function deadlineOf(k: Linux, at: number, clock: number): number {
  if (k.continued !== null) return k.continued.deadline;
  if (at === 0) return Number.POSITIVE_INFINITY;
  const { sec, fraction } = readTime64(k.space, k.abi, at);
  if (sec < 0 || fraction < 0 || fraction >= 1e9) return -1;
  const ns = sec * 1e9 + fraction;
  return clock === CLOCK_REALTIME ? Math.max(0, k.clock.monotonic() + (ns - k.clock.nowMs() * 1e6)) : ns;
}

/** futex_waitv(2): waits for any of several words; which one it was. */
export const futex_waitv = call('puxpi', (k, at, count, flags, timeout, clock) => {
  const { current } = k;
  if (flags !== 0 || count === 0 || count > MOST || at === 0) return -EINVAL;
  if (timeout !== 0 && clock !== CLOCK_REALTIME && clock !== CLOCK_MONOTONIC) return -EINVAL;
  const deadline = deadlineOf(k, timeout, clock);
  if (deadline < 0) return -EINVAL;
  if (current.futexes === null) {
    const begun = begin(k, at, count);
    if (typeof begun === 'number') return begun;
    current.futexes = begun;
  }
  // The last one of those that were woken, as Linux looks.
  let result = current.futexes.findLastIndex((w) => w.woken);
  if (result < 0) result = k.clock.monotonic() >= deadline ? -ETIMEDOUT : k.block([], deadline);
  if (result === BLOCKED) return result;
  for (const waiter of current.futexes) removeWaiter(waiter);
  current.futexes = null;
  return result;
});
