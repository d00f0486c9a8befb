/** The most by which guest time moves between two looks at it while the guest runs, ns. */
const LARGEST_STEP_NS = 8e6;
/** How much faster guest time goes while it catches up. */
const CATCH_UP = 0.1;

/**
 * The host's monotonic clock as a running guest sees it. When the host does not let us run for a while, guest time must not jump:
 * a kernel that counts timer interrupts against its time stamp counter would find most of them missing. What is held back is made up
 * for bit by bit. While the guest is halted time goes on as it does.
 */
export class SteadyClock {
  #last: number;
  #time = 0;
  #behind = 0;

  constructor(private readonly hostNs: () => number = () => performance.now() * 1e6) {
    this.#last = hostNs();
  }

  now(): number {
    const host = this.hostNs();
    const passed = host - this.#last;
    this.#last = host;
    let step = Math.min(passed, LARGEST_STEP_NS);
    this.#behind += passed - step;
    if (this.#behind > 0) {
      const more = Math.min(this.#behind, step * CATCH_UP);
      this.#behind -= more;
      step += more;
    }
    this.#time += step;
    return Math.floor(this.#time);
  }

  /** The guest was halted until now: all of the time has passed for it. */
  wake(): void {
    const host = this.hostNs();
    this.#time += host - this.#last + this.#behind;
    this.#last = host;
    this.#behind = 0;
  }
}
