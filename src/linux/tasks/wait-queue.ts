/** Whoever can wait: a task. */
export interface Sleeper {
  /** Goes on; what it waited for has to be looked at again. */
  wake(): void;
}

/**
 * Those who wait for one thing: wait_queue_head of Linux. A wake-up is a hint: the woken one looks again and may wait again.
 */
export class WaitQueue {
  readonly #sleepers = new Set<Sleeper>();

  get empty(): boolean {
    return this.#sleepers.size === 0;
  }
  add(sleeper: Sleeper): void {
    this.#sleepers.add(sleeper);
  }
  delete(sleeper: Sleeper): void {
    this.#sleepers.delete(sleeper);
  }
  /** Wakes all, in the order in which they came. */
  wake(): void {
    // Mostly nobody waits.
    if (this.#sleepers.size === 0) return;
    for (const sleeper of [...this.#sleepers]) sleeper.wake();
  }
}
