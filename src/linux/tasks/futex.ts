import type { Linux } from '../kernel.js';
import type { Mm } from './mm.js';
import type { Task } from './task.js';

/** The word of a lock: who has it, and whether others wait. */
export const FUTEX_WAITERS = 0x80000000;
export const FUTEX_OWNER_DIED = 0x40000000;
export const FUTEX_TID_MASK = 0x3fffffff;

/** A task that waits for a word in memory to change. */
export interface FutexWaiter {
  readonly task: Task;
  readonly bitset: number;
  /** Where it is listed now: a requeue moves it. */
  key: FutexKey;
  /** Somebody has woken it, and has taken it off the list. */
  woken: boolean;
  /** The lock that it gets with being woken, after a requeue to it: FUTEX_WAIT_REQUEUE_PI; null: none. */
  readonly lock: FutexKey | null;
}

/** What a futex is known by: a table, of a program or of a mapped file, and a place in it. */
export interface FutexKey {
  readonly table: Map<number, FutexWaiter[]>;
  readonly place: number;
}

export function isSameFutex(a: FutexKey, b: FutexKey): boolean {
  return a.table === b.table && a.place === b.place;
}

const ofPrograms = new WeakMap<Mm, FutexKey['table']>();
const ofFiles = new WeakMap<object, FutexKey['table']>();

function tableOf<T extends object>(tables: WeakMap<T, FutexKey['table']>, owner: T): FutexKey['table'] {
  let table = tables.get(owner);
  if (table === undefined) {
    table = new Map();
    tables.set(owner, table);
  }
  return table;
}

/** get_futex_key() of kernel/futex/core.c: shared mappings go by their file, all else by its address. */
export function futexKey(k: Linux, address: number, isPrivate: boolean): FutexKey {
  const vma = isPrivate ? null : k.space.vmas.find(Math.floor(address / 4096));
  if (vma?.shared !== true || vma.file === null) return { table: tableOf(ofPrograms, k.mm), place: address };
  return { table: tableOf(ofFiles, vma.file.frames), place: vma.fileOffset + address - vma.start * 4096 };
}

export function addWaiter(waiter: FutexWaiter): void {
  const { table, place } = waiter.key;
  const list = table.get(place);
  if (list === undefined) table.set(place, [waiter]);
  else list.push(waiter);
}

export function removeWaiter(waiter: FutexWaiter): void {
  const { table, place } = waiter.key;
  const list = table.get(place);
  if (list === undefined) return;
  // Mostly it is alone.
  if (list.length === 1) {
    if (list[0] === waiter) table.delete(place);
    return;
  }
  const i = list.indexOf(waiter);
  if (i >= 0) list.splice(i, 1);
}

const NOBODY: readonly FutexWaiter[] = [];

export function waitersOf({ table, place }: FutexKey): readonly FutexWaiter[] {
  return table.get(place) ?? NOBODY;
}

/** Wakes up to `count` of those who wait for one of `bitset`, in the order in which they came; how many. */
export function wakeWaiters(k: Linux, key: FutexKey, count: number, bitset: number): number {
  const waiters = waitersOf(key);
  let woken = 0;
  if (waiters.length === 0) return 0;
  for (const waiter of waiters.length === 1 ? [waiters[0]!] : [...waiters]) {
    if (woken >= count) break;
    if ((waiter.bitset & bitset) === 0) continue;
    wakeWaiter(k, waiter);
    woken++;
  }
  return woken;
}

export function wakeWaiter(k: Linux, waiter: FutexWaiter): void {
  removeWaiter(waiter);
  waiter.woken = true;
  k.scheduler.wake(waiter.task);
}

/** The lock goes to who has waited longest for it, or to nobody. */
export function handOver(k: Linux, key: FutexKey, write: (word: number) => void): void {
  const [next, ...others] = waitersOf(key);
  write(next === undefined ? 0 : next.task.tid | (others.length > 0 ? FUTEX_WAITERS : 0));
  if (next !== undefined) wakeWaiter(k, next);
}
