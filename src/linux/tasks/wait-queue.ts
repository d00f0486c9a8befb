/** Whoever can wait: a task, or an epoll instance on behalf of several. */
export interface Sleeper {
  /** What it waited for has to be looked at again: `events` of poll(2) may have come. */
  wake(events: number): void;
}

/** Whatever poll(2) tells of. */
const ANY = 0xffff;

/**
 * Those who wait for one thing: wait_queue_head of Linux. A wake-up is a hint: the woken one looks again and may wait
 * again.
 */
export class WaitQueue {
  readonly #sleepers = new Set<Sleeper>();
  /** The queue as a list of one, for who waits on no other. */
  readonly alone: readonly WaitQueue[] = [this];

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
  wake(events = ANY): void {
    // Mostly nobody waits.
    if (this.#sleepers.size === 0) return;
    if (this.#sleepers.size === 1) {
      const [one] = this.#sleepers;
      one!.wake(events);
      return;
    }
    for (const sleeper of [...this.#sleepers]) sleeper.wake(events);
  }
}
