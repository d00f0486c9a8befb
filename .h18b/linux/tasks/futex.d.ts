import type { Linux } from '../kernel.js';
import type { Task } from './task.js';
/** The word of a lock: who has it, and whether others wait. */
export declare const FUTEX_WAITERS = 2147483648;
export declare const FUTEX_OWNER_DIED = 1073741824;
export declare const FUTEX_TID_MASK = 1073741823;
/** A task that waits for a word in memory to change. */
export interface FutexWaiter {
    readonly task: Task;
    readonly bitset: number;
    /** Where it is listed now: a requeue moves it. */
    key: FutexKey;
    /** Somebody has woken it, and has taken it off the list. */
    woken: boolean;
}
/** What a futex is known by: a table, of a program or of a mapped file, and a place in it. */
export interface FutexKey {
    readonly table: Map<number, FutexWaiter[]>;
    readonly place: number;
}
/** get_futex_key() of kernel/futex/core.c: shared mappings go by their file, all else by its address. */
export declare function futexKey(k: Linux, address: number, isPrivate: boolean): FutexKey;
export declare function addWaiter(waiter: FutexWaiter): void;
export declare function removeWaiter(waiter: FutexWaiter): void;
export declare function waitersOf({ table, place }: FutexKey): readonly FutexWaiter[];
/** Wakes up to `count` of those who wait for one of `bitset`, in the order in which they came; how many. */
export declare function wakeWaiters(k: Linux, key: FutexKey, count: number, bitset: number): number;
export declare function wakeWaiter(k: Linux, waiter: FutexWaiter): void;
/** The lock goes to who has waited longest for it, or to nobody. */
export declare function handOver(k: Linux, key: FutexKey, write: (word: number) => void): void;
