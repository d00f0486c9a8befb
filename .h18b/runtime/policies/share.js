/** The part of the time that translating may take. */
const SHARE = 0.1;
/** Executions that hardly a block gets to. */
const MOST = 0x7fffffff;
/**
 * Translating gets a share of the time. As long as it has taken less, code goes up at the usual thresholds; where it
 * has taken N times its share, only code that is N times as hot is translated. For programs with much code of the same
 * warmth, which the others translate to the last block, and for hosts whose other processors have more to do than to
 * translate.
 */
export class SharePolicy {
    input;
    now;
    started;
    constructor(input, 
    /** ms. */
    now = () => performance.now()) {
        this.input = input;
        this.now = now;
        this.started = now();
    }
    tier1() {
        return this.raised(this.input.strategies.tier1Threshold);
    }
    tier2() {
        return this.raised(this.input.strategies.hotThreshold);
    }
    raised(threshold) {
        const { tier1, translateNs, compileNs } = this.input.stats;
        const spent = tier1.emitNs + tier1.compileNs + translateNs + compileNs;
        const granted = SHARE * (this.now() - this.started) * 1e6;
        return spent <= granted ? threshold : Math.min(MOST, Math.round((threshold * spent) / Math.max(1, granted)));
    }
}
export const sharePolicy = {
    name: 'share',
    what: 'at the thresholds, which rise while translating has taken more than a tenth of the time',
    measures: true,
    create: (input) => new SharePolicy(input),
};
