/**
 * The most by which guest time moves between two looks at it while the guest runs, ns: so much, and so much for each
 * instruction executed.
 */
const STEP_NS = 1e6;
const STEP_NS_PER_INSTRUCTION = 100;
const LARGEST_STEP_NS = 8e6;
/**
 * So much time may pass at once although a timer is due before: one that comes more often than this is not waited for,
 * ns.
 */
const LEAST_STEP_NS = 20_000;
/**
 * Guest instructions after a timer in which it may take the interrupt, or finish what forbids that, before the next
 * comes.
 */
const RESPITE = 1000;
/**
 * How much faster guest time goes while it catches up: at least, and for each second that is held back; while the guest
 * sleeps.
 */
const CATCH_UP = 0.1;
const CATCH_UP_PER_NS = 1e-9;
const FASTEST_CATCH_UP = 1;
const CATCH_UP_ASLEEP = 0.005;
/** What is held back at most, ns. On a host that is busier than that the guest has less time. */
const MOST_BEHIND_NS = 1e9;
/** What a guest may oversleep in all before time is lost, ns. */
const MOST_OVERSLEPT_NS = 60e9;
/** Of this many accesses to devices one at least looks at the host's clock. */
const ACCESSES_PER_LOOK = 8;

/**
 * The host's monotonic clock as a running guest sees it: the one time of the machine, from which all of its clocks and
 * counters are computed.
 *
 * - Time stands still within a *moment*: all that one access to a device reads or does has one time.
 * - It stops at the next timer until that has fired, and then leaves the guest some instructions to take the interrupt.
 *   So no interrupt of a periodic timer goes missing because the host did something else; what has to come more often
 *   than every 20 us may.
 * - It does not jump: what is held back is made up for bit by bit, at most a second of it. What is beyond is lost, to
 *   all clocks alike.
 * - While the guest is halted time goes on as it does, up to the next timer. If the host wakes it late, the rest passes
 *   in its next sleeps.
 */
export class SteadyClock {
  #last: number;
  #time = 0;
  #behind = 0;
  #overslept = 0;
  /** Time has been looked at in this moment. */
  #looked = false;
  #asleep = false;
  /** The machine is stopped: time stands still. */
  #held = false;
  #accesses = 0;
  /** The instruction count up to which the guest has respite. */
  #respiteUntil = 0;
  /** The instruction count when time was last looked at. */
  #lookedAt = 0;

  /** `instructions` counts what the guest has executed. */
  constructor(
    private readonly hostNs: () => number,
    private readonly instructions: () => number,
  ) {
    this.#last = hostNs();
  }

  /** A new moment begins. */
  nextMoment(): void {
    this.#looked = false;
  }

  /** Guest time, ns. The next timer is due at `timerNs`. */
  now(timerNs = Number.POSITIVE_INFINITY): number {
    if (!this.#looked || this.#asleep) this.#look(timerNs);
    return Math.floor(this.#time);
  }

  #look(timerNs: number): void {
    this.#looked = true;
    const host = this.hostNs();
    const passed = this.#held ? 0 : host - this.#last;
    this.#last = host;
    const instructions = this.instructions();
    const room = this.#room(timerNs, instructions);
    this.#lookedAt = instructions;
    const step = Math.min(passed, room);
    if (this.#asleep) this.#overslept = Math.min(MOST_OVERSLEPT_NS, this.#overslept + passed - step);
    else this.#behind = Math.min(MOST_BEHIND_NS, this.#behind + passed - step);
    const held = this.#behind + this.#overslept;
    const rate = this.#asleep ? CATCH_UP_ASLEEP : Math.min(FASTEST_CATCH_UP, CATCH_UP + held * CATCH_UP_PER_NS);
    this.#time += step;
    this.#makeUp(Math.min(held, step * rate, room - step));
  }

  /** How far time may go. */
  #room(timerNs: number, instructions: number): number {
    const left = Math.max(0, Math.ceil(timerNs) - this.#time);
    if (this.#asleep) return left;
    if (instructions < this.#respiteUntil) return LEAST_STEP_NS;
    const executed = instructions - this.#lookedAt;
    return Math.min(LARGEST_STEP_NS, STEP_NS + executed * STEP_NS_PER_INSTRUCTION, Math.max(LEAST_STEP_NS, left));
  }

  /** Lets `ns` pass of the time that is held back. */
  #makeUp(ns: number): void {
    const slept = Math.min(this.#overslept, ns);
    this.#overslept -= slept;
    this.#behind -= ns - slept;
    this.#time += ns;
  }

  /**
   * Whether the timer is due, as far as is known; at every eighth access that has not looked itself the host is asked.
   */
  reached(timerNs: number): boolean {
    if (!this.#looked && ++this.#accesses % ACCESSES_PER_LOOK !== 0) return false;
    return this.now(timerNs) >= timerNs;
  }

  /** Timers have fired. */
  fired(): void {
    this.#respiteUntil = this.instructions() + RESPITE;
  }

  /** The guest starts now: what went before was not its time, but for `behindNs`, which it makes up for. */
  start(behindNs = 0): void {
    this.#last = this.hostNs();
    this.#behind = Math.min(MOST_BEHIND_NS, behindNs);
    this.#overslept = 0;
  }

  /** Time stands still, for all of the machine's clocks, until `release`. */
  hold(): void {
    if (this.#held) return;
    this.#held = true;
    const host = this.hostNs();
    if (this.#asleep) this.#overslept += host - this.#last;
    else this.#behind += host - this.#last;
    this.#last = host;
  }
  release(): void {
    if (!this.#held) return;
    this.#held = false;
    this.#last = this.hostNs();
  }

  /** The guest halts until a timer at `timerNs` or something from outside. What it overslept before passes at once. */
  sleep(timerNs: number): void {
    this.#look(timerNs);
    this.#asleep = true;
    this.#respiteUntil = 0;
    this.#makeUp(Math.min(this.#overslept, Math.max(0, Math.ceil(timerNs) - this.#time)));
  }

  /** The guest was halted until now; the next timer is due at `timerNs`. */
  wake(timerNs: number): void {
    this.#look(timerNs);
    this.#asleep = false;
  }
}
