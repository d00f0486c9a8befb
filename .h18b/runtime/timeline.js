/** A sample covers at least so much time. */
const INTERVAL_MS = 100;
/**
 * Speed and tiers of a guest along its run: a sample every 100 ms of wall time. It is looked at between slices, so that
 * a sample may cover more: a guest that sleeps, or a system call that waits.
 */
export class Timeline {
    write;
    now;
    started;
    last;
    before = [0, 0, 0];
    constructor(write, now = () => performance.now()) {
        this.write = write;
        this.now = now;
        this.started = this.now();
        this.last = this.started;
    }
    /** After each slice; `counts`: what has been executed so far. */
    look(counts) {
        const now = this.now();
        if (now - this.last >= INTERVAL_MS)
            this.sample(now, counts());
    }
    /** The guest has ended: what is left makes a last, shorter sample. */
    end(counts) {
        const now = this.now();
        if (now > this.last && sum(counts) > sum(this.before))
            this.sample(now, counts);
    }
    sample(now, counts) {
        const own = counts.map((n, tier) => Math.max(0, n - this.before[tier]));
        const done = sum(own);
        const share = (tier) => (done > 0 ? rounded(own[tier] / done, 4) : 0);
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
function sum(counts) {
    return counts.reduce((a, b) => a + b, 0);
}
function rounded(value, digits) {
    return Number(value.toFixed(digits));
}
