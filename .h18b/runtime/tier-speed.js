/** A slice tells of a tier's speed if it has so many instructions, and all but this share of them in that tier. */
const LEAST_INSTRUCTIONS = 20_000;
const FOREIGN = 0.1;
/** Slices remembered for each tier: the last ones; and how many it takes to tell. */
const KEPT = 64;
const FEWEST = 4;
/**
 * Measures what an instruction takes in each tier, from slices that ran in one tier nearly alone. The clock is looked
 * at once a long slice; the lower quartile leaves out slices in which code was decoded, or the host gave the processor
 * to somebody else.
 */
export class TierSpeed {
    now;
    samples = [[], [], []];
    next = 0;
    /** When the slice before ended, ms; -1: not known. */
    ended = -1;
    before = [0, 0, 0];
    constructor(now = () => performance.now()) {
        this.now = now;
    }
    /** After each slice of `instructions`; `counts`: those executed so far. */
    sliceEnded(instructions, counts) {
        if (instructions < LEAST_INSTRUCTIONS) {
            this.ended = -1;
            return;
        }
        const now = this.now();
        const after = counts();
        if (this.ended >= 0) {
            const own = after.map((n, tier) => n - this.before[tier]);
            const tier = own.findIndex((n) => n >= (1 - FOREIGN) * instructions);
            if (tier >= 0)
                this.samples[tier][this.next++ % KEPT] = ((now - this.ended) * 1e6) / instructions;
        }
        this.before = after;
        this.ended = now;
    }
    /** ns of wall time an instruction; null: too few slices have told. */
    nsPerInstruction(tier) {
        const sorted = Object.values(this.samples[tier]).sort((a, b) => a - b);
        return sorted.length < FEWEST ? null : sorted[sorted.length >> 2];
    }
}
