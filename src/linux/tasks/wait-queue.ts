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
  /** The only one who waits, as is mostly so; else null. */
  #only: Sleeper | null = null;
  /** All of several, from the first time on that there were. */
  #sleepers: Set<Sleeper> | null = null;
  /** The queue as a list of one, for who waits on no other. */
  readonly alone: readonly WaitQueue[] = [this];

  get empty(): boolean {
    return this.#only === null && (this.#sleepers === null || this.#sleepers.size === 0);
  }
  add(sleeper: Sleeper): void {
    if (this.#sleepers !== null) this.#sleepers.add(sleeper);
    else if (this.#only === null) this.#only = sleeper;
    else if (this.#only !== sleeper) {
      this.#sleepers = new Set([this.#only, sleeper]);
      this.#only = null;
    }
  }
  delete(sleeper: Sleeper): void {
    if (this.#only === sleeper) this.#only = null;
    else this.#sleepers?.delete(sleeper);
  }
  /** Wakes all, in the order in which they came. */
  wake(events = ANY): void {
    if (this.#only !== null) {
      this.#only.wake(events);
      return;
    }
    // Mostly nobody waits.
    if (this.#sleepers === null || this.#sleepers.size === 0) return;
    for (const sleeper of [...this.#sleepers]) sleeper.wake(events);
  }
}
