import type { MachineClock } from '../devices/machine-clock.js';
import type { SteadyClock } from './steady-clock.js';

/** Whether guest code is to come back for a timer before its slice is over. */
export class TimerWatch {
  /** The next timer when the slice under way was made, ns. */
  deadlineNs = 0;

  constructor(
    private readonly clock: MachineClock,
    private readonly steady: SteadyClock,
  ) {}

  /** The same timer comes next, and is not due. */
  get areAsBefore(): boolean {
    return this.clock.nextDeadlineNs() === this.deadlineNs && !this.#isDue;
  }
  /** A timer is due, or comes earlier than the slice reckoned with. */
  get haveComeNearer(): boolean {
    return this.clock.nextDeadlineNs() < this.deadlineNs || this.#isDue;
  }

  /** As far as the guest's last access to a device has shown. */
  get #isDue(): boolean {
    const deadline = this.clock.nextDeadlineNs();
    if (deadline === Number.POSITIVE_INFINITY) return false;
    if (this.clock.counted) return this.clock.now() >= deadline;
    return this.steady.reached(this.clock.sourceNs(deadline));
  }
}
