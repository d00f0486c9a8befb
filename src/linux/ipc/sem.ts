import { EAGAIN, EFBIG, EIDRM, ERANGE } from '../errno.js';
import type { Linux } from '../kernel.js';
import type { Task } from '../tasks/task.js';
import { IPC_NOWAIT, IpcObject, seconds } from './ids.js';

/** SEMVMX of linux/sem.h. */
export const SEMVMX = 32767;
export const SEM_UNDO = 0x1000;

/** struct sembuf. */
export interface Operation {
  readonly number: number;
  readonly change: number;
  readonly flags: number;
}

/** What the tasks that share it (CLONE_SYSVSEM) give back when the last of them ends: struct sem_undo_list. */
export class SemUndo {
  users = 1;
  readonly adjustments = new Map<SemaphoreSet, Int16Array>();

  of(set: SemaphoreSet): Int16Array {
    let known = this.adjustments.get(set);
    if (known === undefined) {
      known = new Int16Array(set.values.length);
      this.adjustments.set(set, known);
      set.undos.add(this);
    }
    return known;
  }
}

/** A call of semop(2) that waits; what it waits for is `operations[blocking]`. */
export interface SemWaiter {
  readonly task: Task;
  readonly operations: readonly Operation[];
  blocking: number;
  /** Null: it still waits. */
  result: number | null;
}

/** The undo list of `task`, made where it has none. */
export function undoOf(task: Task): SemUndo {
  task.semUndo ??= new SemUndo();
  return task.semUndo;
}

/** Semaphores: semget(2). */
export class SemaphoreSet extends IpcObject {
  readonly values: Int32Array;
  /** Who last changed each. */
  readonly pids: Int32Array;
  /** Seconds since 1970; 0: never. */
  operated = 0;
  readonly undos = new Set<SemUndo>();
  waiting: SemWaiter[] = [];

  constructor(k: Linux, key: number, mode: number, count: number) {
    super(k, key, mode);
    this.values = new Int32Array(count);
    this.pids = new Int32Array(count);
  }

  /** Does all of the operations for `task`, or none: 0, -errno, or 1 + the index of the one that has to wait. */
  attempt(k: Linux, task: Task, operations: readonly Operation[]): number {
    const before = this.values.slice();
    const giveUp = (result: number): number => {
      this.values.set(before);
      return result;
    };
    for (const [i, { number, change, flags }] of operations.entries()) {
      const value = this.values[number]!;
      const next = value + change;
      const waits = change === 0 ? value !== 0 : next < 0;
      if (waits) return giveUp((flags & IPC_NOWAIT) !== 0 ? -EAGAIN : 1 + i);
      if (next > SEMVMX) return giveUp(-ERANGE);
      if ((flags & SEM_UNDO) !== 0) {
        const undo = undoOf(task).of(this)[number]! - change;
        if (undo < -SEMVMX - 1 || undo > SEMVMX) return giveUp(-ERANGE);
      }
      this.values[number] = next;
    }
    for (const { number, change, flags } of operations) {
      this.pids[number] = task.group.pid;
      if ((flags & SEM_UNDO) !== 0) undoOf(task).of(this)[number]! -= change;
    }
    this.operated = seconds(k);
    return 0;
  }

  /** Values have changed: does what waits and can go on now, in the order in which it came. update_queue(). */
  update(k: Linux): void {
    for (let again = this.waiting.length > 0; again; ) {
      again = false;
      for (const waiter of this.waiting) {
        if (waiter.result !== null || waiter.task.state === 'dead') continue;
        const result = this.attempt(k, waiter.task, waiter.operations);
        if (result > 0) {
          waiter.blocking = result - 1;
          continue;
        }
        waiter.result = result;
        k.scheduler.wake(waiter.task);
        if (result === 0 && waiter.operations.some(({ change }) => change !== 0)) again = true;
      }
      this.waiting = this.waiting.filter((w) => w.result === null && w.task.state !== 'dead');
    }
  }

  /** Tasks that wait for semaphore `number` to grow, or (`zero`) to become 0. */
  waiters(number: number, zero: boolean): number {
    const live = this.waiting.filter((w) => w.task.state !== 'dead');
    return live.filter(({ operations, blocking }) => {
      const operation = operations[blocking]!;
      return operation.number === number && (operation.change === 0) === zero;
    }).length;
  }

  /** Whether all semaphores are there that the operations name: 0 or -EFBIG. */
  check(operations: readonly Operation[]): number {
    return operations.some(({ number }) => number >= this.values.length) ? -EFBIG : 0;
  }

  /** IPC_RMID. */
  remove(k: Linux): void {
    k.ipc.semaphores.remove(this);
    for (const undo of this.undos) undo.adjustments.delete(this);
    for (const waiter of this.waiting.splice(0)) {
      waiter.result = -EIDRM;
      k.scheduler.wake(waiter.task);
    }
  }

  /** Values set by semctl(2): there is nothing to undo any more. */
  forgetUndo(number: number): void {
    for (const undo of this.undos) undo.of(this)[number] = 0;
  }
}

/** The task ends: what it has to undo, if nobody shares it: exit_sem() of ipc/sem.c. */
export function undoSemaphores(k: Linux, task: Task): void {
  const undo = task.semUndo;
  task.semUndo = null;
  if (undo === null || --undo.users > 0) return;
  for (const [set, adjustments] of undo.adjustments) {
    for (const [number, change] of adjustments.entries()) {
      if (change === 0) continue;
      set.values[number] = Math.min(SEMVMX, Math.max(0, set.values[number]! + change));
      set.pids[number] = task.group.pid;
    }
    set.undos.delete(undo);
    set.operated = seconds(k);
    set.update(k);
  }
}
