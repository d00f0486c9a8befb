/** The most by which guest time moves between two looks at it while the guest runs, ns. */
const LARGEST_STEP_NS = 8e6;
/** How much faster guest time goes while it catches up: while the guest runs, and while it sleeps (a second must stay a second). */
const CATCH_UP = 0.1;
const CATCH_UP_ASLEEP = 0.005;
/** What is held back at most, ns. On a host that is busier than that the guest has less time. */
const MOST_BEHIND_NS = 1e9;

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
    const step = Math.min(passed, LARGEST_STEP_NS);
    this.#behind = Math.min(MOST_BEHIND_NS, this.#behind + passed - step);
    this.#advance(step, CATCH_UP);
    return Math.floor(this.#time);
  }

  #advance(step: number, catchUp: number): void {
    const more = Math.min(this.#behind, step * catchUp);
    this.#behind -= more;
    this.#time += step + more;
  }

  /** The guest starts now: what went before was not its time. */
  start(): void {
    this.#last = this.hostNs();
    this.#behind = 0;
  }

  /** The guest was halted until now: all of that time has passed for it. */
  wake(): void {
    const host = this.hostNs();
    this.#advance(host - this.#last, CATCH_UP_ASLEEP);
    this.#last = host;
  }
}
