import { Deadlines } from './deadlines.js';
import type { Task } from './task.js';
import type { WaitQueue } from './wait-queue.js';

/** Which tasks can run, in which order, and which wait for what. Round robin. */
export class Scheduler {
  #ready: Task[] = [];
  /** Index in `#ready` of the next one. */
  #next = 0;
  readonly deadlines = new Deadlines<Task>();
  /** Tasks that wait for the host, which has to be asked. */
  readonly pollers = new Set<Task>();
  readonly #sleepers = new Map<Task, { wake(): void }>();

  /** Whether a task other than the one that runs could run. */
  get othersReady(): boolean {
    return this.#next < this.#ready.length;
  }

  /** `task` can run: after all the others. */
  ready(task: Task): void {
    this.#ready.push(task);
  }

  /** Takes `task` off the list; false: it was not on it. */
  takeOut(task: Task): boolean {
    const at = this.#ready.indexOf(task, this.#next);
    if (at >= 0) this.#ready.splice(at, 1);
    return at >= 0;
  }

  /**
   * The task whose turn it is, no longer on the list; null: there is none. Tasks of stopped processes are put aside.
   */
  take(): Task | null {
    while (this.#next < this.#ready.length) {
      const task = this.#ready[this.#next++]!;
      if (this.#next === this.#ready.length || this.#next > 1000) {
        this.#ready = this.#ready.slice(this.#next);
        this.#next = 0;
      }
      if (task.state === 'dead') continue;
      if (!task.isHeld) return task;
      task.group.held.push(task);
    }
    return null;
  }

  /**
   * `task` waits until one of `queues` is woken, or until `deadline`; `polls`: or until the host may have something.
   */
  wait(task: Task, queues: readonly WaitQueue[], deadline: number, polls: boolean): void {
    task.state = 'waiting';
    task.queues = queues;
    task.polls = polls;
    if (queues.length > 0) {
      const sleeper = this.#sleeper(task);
      for (const queue of queues) queue.add(sleeper);
    }
    if (deadline !== Number.POSITIVE_INFINITY) this.deadlines.set(task, deadline);
    if (polls) this.pollers.add(task);
  }

  #sleeper(task: Task): { wake(): void } {
    let sleeper = this.#sleepers.get(task);
    if (sleeper === undefined) {
      sleeper = { wake: () => this.wake(task) };
      this.#sleepers.set(task, sleeper);
    }
    return sleeper;
  }

  /** `task` goes on, if it waits. */
  wake(task: Task): void {
    if (task.state !== 'waiting') return;
    this.#leaveQueues(task);
    task.state = 'running';
    this.ready(task);
  }

  #leaveQueues(task: Task): void {
    if (task.queues.length > 0) {
      const sleeper = this.#sleeper(task);
      for (const queue of task.queues) queue.delete(sleeper);
      task.queues = [];
    }
    this.deadlines.delete(task);
    if (task.polls) this.pollers.delete(task);
    task.polls = false;
  }

  /** `task` never runs again. */
  remove(task: Task): void {
    this.#leaveQueues(task);
    this.#sleepers.delete(task);
    task.state = 'dead';
    task.call = null;
  }

  /** Wakes those whose deadline is past. */
  expire(now: number): void {
    for (let task = this.deadlines.take(now); task !== null; task = this.deadlines.take(now)) this.wake(task);
  }

  wakePollers(): void {
    for (const task of [...this.pollers]) this.wake(task);
  }
}
