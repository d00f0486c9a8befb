import type { TierCounts } from './tier-speed.js';

/** What a guest did in the time since the sample before it. */
export interface TimelineSample {
  /** Wall time since the start, ms. */
  ms: number;
  /** Guest instructions executed since the start. */
  instructions: number;
  /** Guest instructions a second of wall time, since the sample before. */
  perSecond: number;
  /** Shares of the tiers, 0 to 1, since the sample before. */
  interpreter: number;
  templates: number;
  regions: number;
}

/** A sample covers at least so much time. */
const INTERVAL_MS = 100;

/**
 * Speed and tiers of a guest along its run: a sample every 100 ms of wall time. It is looked at between slices, so that
 * a sample may cover more: a guest that sleeps, or a system call that waits.
 */
export class Timeline {
  private readonly started: number;
  private last: number;
  private before: TierCounts = [0, 0, 0];

  constructor(
    private readonly write: (sample: TimelineSample) => void,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.started = this.now();
    this.last = this.started;
  }

  /** After each slice; `counts`: what has been executed so far. */
  look(counts: () => TierCounts): void {
    const now = this.now();
    if (now - this.last >= INTERVAL_MS) this.sample(now, counts());
  }

  /** The guest has ended: what is left makes a last, shorter sample. */
  end(counts: TierCounts): void {
    const now = this.now();
    if (now > this.last && sum(counts) > sum(this.before)) this.sample(now, counts);
  }

  private sample(now: number, counts: TierCounts): void {
    const own = counts.map((n, tier) => Math.max(0, n - this.before[tier]!));
    const done = sum(own);
    const share = (tier: number): number => (done > 0 ? rounded(own[tier]! / done, 4) : 0);
    this.write({
      ms: rounded(now - this.started, 1),
      instructions: sum(counts),
      perSecond: Math.round((done / (now - this.last)) * 1000),
      interpreter: share(0),
      templates: share(1),
      regions: share(2),
    });
    this.before = counts;
    this.last = now;
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
