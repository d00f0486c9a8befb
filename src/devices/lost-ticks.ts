/** No more than this much time is made up for, ns: a machine that was stopped for a minute has lost it. */
const MOST_NS = 1e9;
/** Owed ticks come this many times as fast as due ones. */
const SPEED = 4;

/**
 * Periodic interrupts that came due while the host ran something else. A guest that counts them for its time would fall behind, so they are
 * delivered late, one by one, between the due ones.
 */
export class LostTicks {
  owed = 0;

  /** `missed` periods of `periodNs` have gone by without their interrupt. */
  add(missed: number, periodNs: number): void {
    this.owed = Math.min(this.owed + missed, Math.ceil(MOST_NS / periodNs));
  }
  /** When the next interrupt is to be shown, if the next due one is at `dueNs`. */
  nextNs(nowNs: number, dueNs: number, periodNs: number): number {
    return this.owed > 0 ? Math.min(dueNs, nowNs + periodNs / SPEED) : dueNs;
  }
}
