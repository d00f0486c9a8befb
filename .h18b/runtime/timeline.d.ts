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
/**
 * Speed and tiers of a guest along its run: a sample every 100 ms of wall time. It is looked at between slices, so that
 * a sample may cover more: a guest that sleeps, or a system call that waits.
 */
export declare class Timeline {
    private readonly write;
    private readonly now;
    private readonly started;
    private last;
    private before;
    constructor(write: (sample: TimelineSample) => void, now?: () => number);
    /** After each slice; `counts`: what has been executed so far. */
    look(counts: () => TierCounts): void;
    /** The guest has ended: what is left makes a last, shorter sample. */
    end(counts: TierCounts): void;
    private sample;
}
