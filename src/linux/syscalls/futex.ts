import { BLOCKED, call } from '../abi/call.js';
import { readTime, readTime64, writeLong } from '../abi/structs.js';
import { EAGAIN, EDEADLK, EINVAL, ENOSYS, EPERM, ESRCH, ETIMEDOUT } from '../errno.js';
import type { Linux } from '../kernel.js';
import {
  addWaiter,
  FUTEX_OWNER_DIED,
  FUTEX_TID_MASK,
  FUTEX_WAITERS,
  type FutexKey,
  futexKey,
  handOver,
  isSameFutex,
  removeWaiter,
  waitersOf,
  wakeWaiter,
  wakeWaiters,
} from '../tasks/futex.js';
import type { WaitQueue } from '../tasks/wait-queue.js';

/** Operations of futex(2): linux/futex.h. */
const FUTEX_WAIT = 0;
const FUTEX_WAKE = 1;
const FUTEX_REQUEUE = 3;
const FUTEX_CMP_REQUEUE = 4;
const FUTEX_WAKE_OP = 5;
const FUTEX_LOCK_PI = 6;
const FUTEX_UNLOCK_PI = 7;
const FUTEX_TRYLOCK_PI = 8;
const FUTEX_WAIT_BITSET = 9;
const FUTEX_WAKE_BITSET = 10;
const FUTEX_WAIT_REQUEUE_PI = 11;
const FUTEX_CMP_REQUEUE_PI = 12;
const FUTEX_LOCK_PI2 = 13;
const FUTEX_PRIVATE = 0x80;
const FUTEX_CLOCK_REALTIME = 0x100;
const ALL = 0xffffffff;

/** The deadline in CLOCK_MONOTONIC ns; -1 if the time is none. `absolute`: of the clock that the operation names. */
function deadlineOf(k: Linux, at: number, wide: boolean, absolute: boolean, realtime: boolean): number {
  if (k.continued !== null) return k.continued.deadline;
  if (at === 0) return Number.POSITIVE_INFINITY;
  const t = wide ? readTime64(k.space, k.abi, at) : readTime(k.space, k.abi.word, at);
  if (t.sec < 0 || t.fraction < 0 || t.fraction >= 1e9) return -1;
  const ns = t.sec * 1e9 + t.fraction;
  const now = k.clock.monotonic();
  if (!absolute) return now + ns;
  return realtime ? Math.max(0, now + (ns - k.clock.nowMs() * 1e6)) : ns;
}

const NO_QUEUES: readonly WaitQueue[] = [];

/** Has the task wait in `key`; 0 when it has been woken. `lock`: the lock that it is to get then. */
function sleep(k: Linux, key: FutexKey, bitset: number, deadline: number, lock: FutexKey | null = null): number {
  const { current } = k;
  const waiter = current.futex ?? { task: current, bitset, key, woken: false, lock };
  if (current.futex === null) {
    current.futex = waiter;
    addWaiter(waiter);
  }
  let result: number;
  if (waiter.woken) result = 0;
  else if (deadline !== Number.POSITIVE_INFINITY && k.clock.monotonic() >= deadline) result = -ETIMEDOUT;
  else result = k.block(NO_QUEUES, deadline);
  if (result === BLOCKED) return result;
  if (!waiter.woken) removeWaiter(waiter);
  current.futex = null;
  return result;
}

function waitOn(k: Linux, address: number, key: FutexKey, value: number, bitset: number, deadline: number): number {
  if (bitset === 0) return -EINVAL;
  if (k.continued === null && k.space.readU32(address) !== value >>> 0) return -EAGAIN;
  return sleep(k, key, bitset, deadline);
}

/** Wakes some of those who wait for `from`, and has others wait for `to` instead. */
function requeue(k: Linux, from: FutexKey, to: FutexKey, wake: number, move: number): number {
  const woken = wakeWaiters(k, from, wake, ALL);
  let moved = 0;
  for (const waiter of [...waitersOf(from)]) {
    if (moved >= move) break;
    removeWaiter(waiter);
    waiter.key = to;
    addWaiter(waiter);
    moved++;
  }
  return woken + moved;
}

/** FUTEX_WAKE_OP: changes the second word; whether what it was passes the comparison. */
function wakeOperation(k: Linux, address: number, encoded: number): boolean | number {
  const op = (encoded >>> 28) & 7;
  const comparison = (encoded >>> 24) & 15;
  let operand = (encoded << 8) >> 20;
  const against = (encoded << 20) >> 20;
  if (encoded >>> 31 !== 0) operand = 1 << (operand & 31);
  const old = k.space.readI32(address);
  const changed = [operand, old + operand, old | operand, old & ~operand, old ^ operand][op];
  if (changed === undefined) return -ENOSYS;
  k.space.writeU32(address, changed);
  const tests = [old === against, old !== against, old < against, old <= against, old > against, old >= against];
  return tests[comparison] ?? -ENOSYS;
}

/** FUTEX_LOCK_PI: the word is the owner's thread id. There are no priorities to inherit; who comes first is first. */
function lockPi(k: Linux, address: number, key: FutexKey, deadline: number, isTry: boolean): number {
  const word = k.space.readU32(address);
  const owner = word & FUTEX_TID_MASK;
  const { futex } = k.current;
  if (futex?.woken === true) {
    // Whoever unlocked it has made it ours.
    k.current.futex = null;
    return 0;
  }
  if (futex === null) {
    if (owner === k.tid) return -EDEADLK;
    if (owner === 0) {
      const waits = waitersOf(key).length > 0 ? FUTEX_WAITERS : 0;
      k.space.writeU32(address, k.tid | waits | (word & FUTEX_OWNER_DIED));
      return 0;
    }
    if (isTry) return -EAGAIN;
    if (!k.tasks.has(owner)) return -ESRCH;
    k.space.writeU32(address, word | FUTEX_WAITERS);
  }
  return sleep(k, key, ALL, deadline);
}

/** FUTEX_WAIT_REQUEUE_PI: waits for one word, to be woken as the owner of the lock at another one. */
function waitRequeuePi(
  k: Linux,
  address: number,
  key: FutexKey,
  value: number,
  deadline: number,
  lock: FutexKey,
): number {
  if (isSameFutex(key, lock)) return -EINVAL;
  if (k.continued === null && k.space.readU32(address) !== value >>> 0) return -EAGAIN;
  return sleep(k, key, ALL, deadline, lock);
}

/** FUTEX_CMP_REQUEUE_PI: the first one gets the lock, if it is free; others wait for that from now on. */
function requeuePi(k: Linux, from: FutexKey, lockAt: number, lock: FutexKey, move: number): number {
  const waiters = [...waitersOf(from)];
  if (waiters.some((w) => w.lock === null || !isSameFutex(w.lock, lock))) return -EINVAL;
  const owner = k.space.readU32(lockAt) & FUTEX_TID_MASK;
  if (owner !== 0 && !k.tasks.has(owner)) return -ESRCH;
  let done = 0;
  if (owner === 0 && waiters.length > 0) {
    const first = waiters.shift()!;
    k.space.writeU32(lockAt, first.task.tid);
    wakeWaiter(k, first);
    done++;
  }
  for (const waiter of waiters.slice(0, move)) {
    removeWaiter(waiter);
    waiter.key = lock;
    addWaiter(waiter);
    done++;
  }
  if (waitersOf(lock).length > 0) k.space.writeU32(lockAt, k.space.readU32(lockAt) | FUTEX_WAITERS);
  return done;
}

function unlockPi(k: Linux, address: number, key: FutexKey): number {
  const word = k.space.readU32(address);
  if ((word & FUTEX_TID_MASK) !== k.tid) return -EPERM;
  handOver(k, key, (value) => k.space.writeU32(address, value));
  return 0;
}

function futexOf(
  k: Linux,
  address: number,
  op: number,
  value: number,
  timeout: number,
  address2: number,
  value3: number,
  wide: boolean,
): number {
  const command = op & 0x7f;
  const isPrivate = (op & FUTEX_PRIVATE) !== 0;
  const realtime = (op & FUTEX_CLOCK_REALTIME) !== 0;
  if (address % 4 !== 0) return -EINVAL;
  const key = futexKey(k, address, isPrivate);
  /** The second count is where the timeout would be. */
  const count2 = timeout | 0;
  switch (command) {
    case FUTEX_WAIT:
    case FUTEX_WAIT_BITSET: {
      const deadline = deadlineOf(k, timeout, wide, command === FUTEX_WAIT_BITSET, realtime);
      if (deadline < 0) return -EINVAL;
      return waitOn(k, address, key, value, command === FUTEX_WAIT ? ALL : value3, deadline);
    }
    case FUTEX_WAKE:
    case FUTEX_WAKE_BITSET: {
      const bitset = command === FUTEX_WAKE ? ALL : value3;
      // Who waits to get a lock has to be requeued to it.
      if (waitersOf(key).some((w) => w.lock !== null && isSameFutex(w.key, key) && !isSameFutex(w.lock, key)))
        return -EINVAL;
      return bitset === 0 ? -EINVAL : wakeWaiters(k, key, Math.max(1, value | 0), bitset);
    }
    case FUTEX_REQUEUE:
    case FUTEX_CMP_REQUEUE:
      if ((value | 0) < 0 || count2 < 0) return -EINVAL;
      if (command === FUTEX_CMP_REQUEUE && k.space.readU32(address) !== value3 >>> 0) return -EAGAIN;
      return requeue(k, key, futexKey(k, address2, isPrivate), value | 0, count2);
    case FUTEX_WAKE_OP: {
      const passes = wakeOperation(k, address2, value3);
      if (typeof passes === 'number') return passes;
      const woken = wakeWaiters(k, key, value | 0, ALL);
      return passes ? woken + wakeWaiters(k, futexKey(k, address2, isPrivate), count2, ALL) : woken;
    }
    case FUTEX_LOCK_PI:
    case FUTEX_LOCK_PI2: {
      // Without PI2 the clock is CLOCK_REALTIME.
      const deadline = deadlineOf(k, timeout, wide, true, command === FUTEX_LOCK_PI || realtime);
      return deadline < 0 ? -EINVAL : lockPi(k, address, key, deadline, false);
    }
    case FUTEX_WAIT_REQUEUE_PI: {
      const deadline = deadlineOf(k, timeout, wide, true, realtime);
      if (deadline < 0 || address2 % 4 !== 0) return -EINVAL;
      return waitRequeuePi(k, address, key, value, deadline, futexKey(k, address2, isPrivate));
    }
    case FUTEX_CMP_REQUEUE_PI: {
      const lock = futexKey(k, address2, isPrivate);
      if (value !== 1 || count2 < 0 || address2 % 4 !== 0 || isSameFutex(key, lock)) return -EINVAL;
      if (k.space.readU32(address) !== value3 >>> 0) return -EAGAIN;
      return requeuePi(k, key, address2, lock, count2);
    }
    case FUTEX_TRYLOCK_PI:
      return lockPi(k, address, key, Number.POSITIVE_INFINITY, true);
    case FUTEX_UNLOCK_PI:
      return unlockPi(k, address, key);
    default:
      return -ENOSYS;
  }
}
export const futex = call('pixppx', (k, at, op, value, timeout, at2, value3) =>
  futexOf(k, at, op, value, timeout, at2, value3, false),
);
export const futex_time64 = call('pixppx', (k, at, op, value, timeout, at2, value3) =>
  futexOf(k, at, op, value, timeout, at2, value3, true),
);

export const set_robust_list = call('pz', (k, head, size) => {
  if (size !== 3 * k.abi.word) return -EINVAL;
  k.current.robustList = head;
  return 0;
});
export const get_robust_list = call('ipp', (k, tid, head, size) => {
  const task = tid === 0 ? k.current : k.tasks.get(tid);
  if (task === undefined) return -ESRCH;
  writeLong(k.space, k.abi, head, task.robustList);
  writeLong(k.space, k.abi, size, 3 * k.abi.word);
  return 0;
});
