import { BLOCKED, call } from '../abi/call.js';
import { readTime, readTime64 } from '../abi/structs.js';
import { E2BIG, EACCES, EAGAIN, EINTR, EINVAL, ERANGE } from '../errno.js';
import * as C from '../ipc/ids.js';
import { SEMMNI } from '../ipc/ipc.js';
import { type Operation, SEM_UNDO, SEMVMX, SemaphoreSet, type SemWaiter, undoOf } from '../ipc/sem.js';
import type { Linux } from '../kernel.js';

/** Commands of semctl(2): linux/sem.h. */
const GETPID = 11;
const GETVAL = 12;
const GETALL = 13;
const GETNCNT = 14;
const GETZCNT = 15;
const SETVAL = 16;
const SETALL = 17;
const SEM_STAT = 18;
const SEM_INFO = 19;
const SEM_STAT_ANY = 20;

const SEMMSL = 32000;
const SEMMNS = 1024000000;
const SEMOPM = 500;

export const semget = call('iix', (k, key, count, flags) => {
  if (count < 0 || count > SEMMSL) return -EINVAL;
  const found = k.ipc.semaphores.get(
    k,
    key,
    flags,
    (set) => (count > set.values.length ? -EINVAL : 0),
    () => (count === 0 ? -EINVAL : new SemaphoreSet(k, key, flags & 0o777, count)),
  );
  return typeof found === 'number' ? found : found.id;
});

function readOperations(k: Linux, at: number, count: number): Operation[] {
  return Array.from({ length: count }, (_, i) => ({
    number: k.space.readU16(at + 6 * i),
    change: (k.space.readU16(at + 6 * i + 2) << 16) >> 16,
    flags: k.space.readU16(at + 6 * i + 4),
  }));
}

/** What is left of a call that waited. */
function goOn(k: Linux, waiter: SemWaiter, set: SemaphoreSet | number, deadline: number): number {
  let { result } = waiter;
  if (result === null && k.clock.monotonic() >= deadline) result = -EAGAIN;
  if (result === null) {
    const waits = k.block([], deadline);
    if (waits === BLOCKED) return waits;
    // A signal: semop(2) is never started again.
    result = -EINTR;
  }
  k.current.semWaiter = null;
  if (typeof set !== 'number') set.waiting = set.waiting.filter((w) => w !== waiter);
  return result;
}

function operate(k: Linux, id: number, at: number, count: number, timeoutAt: number, wide: boolean): number {
  const { semaphores } = k.ipc;
  const known = k.current.semWaiter;
  if (k.continued !== null && known !== null) return goOn(k, known, semaphores.find(id), k.continued.deadline);
  let deadline = Number.POSITIVE_INFINITY;
  if (timeoutAt !== 0) {
    const t = wide ? readTime64(k.space, k.abi, timeoutAt) : readTime(k.space, k.abi.word, timeoutAt);
    if (t.sec < 0 || t.fraction < 0 || t.fraction >= 1e9) return -EINVAL;
    deadline = k.clock.monotonic() + t.sec * 1e9 + t.fraction;
  }
  if (count < 1 || id < 0) return -EINVAL;
  if (count > SEMOPM) return -E2BIG;
  const operations = readOperations(k, at, count);
  const set = semaphores.find(id);
  if (typeof set === 'number') return set;
  const misses = set.check(operations);
  if (misses !== 0) return misses;
  const alters = operations.some(({ change }) => change !== 0);
  if (!set.allows(k, alters ? C.WRITABLE : C.READABLE)) return -EACCES;
  if (operations.some(({ flags }) => (flags & SEM_UNDO) !== 0)) undoOf(k.current).of(set);
  const result = set.attempt(k, k.current, operations);
  if (result === 0 && alters) set.update(k);
  if (result <= 0) return result;
  const waiter: SemWaiter = { task: k.current, operations, blocking: result - 1, result: null };
  k.current.semWaiter = waiter;
  set.waiting = [...set.waiting.filter((w) => w.task.state !== 'dead'), waiter];
  return goOn(k, waiter, set, deadline);
}
export const semop = call('ipz', (k, id, at, count) => operate(k, id, at, count, 0, false));
export const semtimedop = call('ipzp', (k, id, at, count, timeout) => operate(k, id, at, count, timeout, false));
export const semtimedop_time64 = call('ipzp', (k, id, at, count, timeout) => operate(k, id, at, count, timeout, true));

/** struct semid64_ds of asm/sembuf.h. */
function writeStatus(k: Linux, at: number, set: SemaphoreSet): void {
  const wide = k.abi.word === 8;
  k.space.fill(at, wide ? 104 : 64, 0);
  C.writePerm(k, at, set);
  const { operated, changed } = set;
  const behind = C.writeTimes(k, at + C.permSize(k), wide ? [operated, 0, changed, 0] : [operated, changed]);
  k.space.writeU32(behind, set.values.length);
}

/** struct seminfo; `used`: with what there is instead of two of the limits. */
function writeInfo(k: Linux, at: number, used: boolean): number {
  const { objects, highest } = k.ipc.semaphores;
  const semaphores = objects.reduce((n, set) => n + set.values.length, 0);
  const fields = [SEMMNS, SEMMNI, SEMMNS, SEMMNS, SEMMSL, SEMOPM, SEMOPM];
  fields.push(used ? objects.length : 20, SEMVMX, used ? semaphores : SEMVMX);
  for (const [i, value] of fields.entries()) k.space.writeU32(at + 4 * i, value);
  return highest;
}

/** SETVAL and SETALL: no value may be left out. */
function setValues(k: Linux, set: SemaphoreSet, first: number, values: readonly number[]): number {
  if (values.some((v) => v < 0 || v > SEMVMX)) return -ERANGE;
  for (const [i, value] of values.entries()) {
    set.values[first + i] = value;
    set.pids[first + i] = k.pid;
    set.forgetUndo(first + i);
  }
  set.changed = C.seconds(k);
  set.update(k);
  return 0;
}

function ofOne(k: Linux, set: SemaphoreSet, number: number, command: number, value: number): number {
  if (number < 0 || number >= set.values.length) return -EINVAL;
  switch (command) {
    case GETVAL:
      return set.values[number]!;
    case GETPID:
      return set.pids[number]!;
    case GETNCNT:
      return set.waiters(number, false);
    case GETZCNT:
      return set.waiters(number, true);
    default:
      return setValues(k, set, number, [value]);
  }
}

function ofAll(k: Linux, set: SemaphoreSet, command: number, at: number): number {
  const { length } = set.values;
  if (command === SETALL)
    return setValues(
      k,
      set,
      0,
      Array.from({ length }, (_, i) => k.space.readU16(at + 2 * i)),
    );
  for (let i = 0; i < length; i++) k.space.writeU16(at + 2 * i, set.values[i]!);
  return 0;
}

export function control(k: Linux, id: number, number: number, command: number, argument: number): number {
  const { semaphores } = k.ipc;
  if (id < 0) return -EINVAL;
  const find = (wanted: number): SemaphoreSet | number => {
    const set = semaphores.find(id);
    return typeof set === 'number' || set.allows(k, wanted) ? set : -EACCES;
  };
  switch (command) {
    case C.IPC_INFO:
    case SEM_INFO:
      return writeInfo(k, argument, command === SEM_INFO);
    case C.IPC_STAT:
    case SEM_STAT:
    case SEM_STAT_ANY: {
      const set = command === C.IPC_STAT ? semaphores.find(id) : semaphores.at(id);
      if (typeof set === 'number') return set;
      if (command !== SEM_STAT_ANY && !set.allows(k, C.READABLE)) return -EACCES;
      writeStatus(k, argument, set);
      return command === C.IPC_STAT ? 0 : set.id;
    }
    case GETALL:
    case SETALL: {
      const set = find(command === SETALL ? C.WRITABLE : C.READABLE);
      return typeof set === 'number' ? set : ofAll(k, set, command, argument);
    }
    case GETVAL:
    case GETPID:
    case GETNCNT:
    case GETZCNT:
    case SETVAL: {
      const value = argument | 0;
      if (command === SETVAL && (value < 0 || value > SEMVMX)) return -ERANGE;
      const set = find(command === SETVAL ? C.WRITABLE : C.READABLE);
      return typeof set === 'number' ? set : ofOne(k, set, number, command, value);
    }
    case C.IPC_SET: {
      k.space.readBytes(argument, C.permSize(k));
      const set = C.owned(k, semaphores, id);
      if (typeof set === 'number') return set;
      C.readPerm(k, argument, set);
      return 0;
    }
    case C.IPC_RMID: {
      const set = C.owned(k, semaphores, id);
      if (typeof set === 'number') return set;
      set.remove(k);
      return 0;
    }
    default:
      return -EINVAL;
  }
}
export const semctl = call('iiip', control);
