import type { PolicyInput, PolicyRow, TierPolicy } from './policy.js';
/**
 * Translating gets a share of the time. As long as it has taken less, code goes up at the usual thresholds; where it
 * has taken N times its share, only code that is N times as hot is translated. For programs with much code of the same
 * warmth, which the others translate to the last block, and for hosts whose other processors have more to do than to
 * translate.
 */
export declare class SharePolicy implements TierPolicy {
    private readonly input;
    /** ms. */
    private readonly now;
    private readonly started;
    constructor(input: PolicyInput, 
    /** ms. */
    now?: () => number);
    tier1(): number;
    tier2(): number;
    private raised;
}
export declare const sharePolicy: PolicyRow;
