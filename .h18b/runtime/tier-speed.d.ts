/** Index of a tier: 0 the interpreter, 1 templates, 2 regions. */
export type Tier = 0 | 1 | 2;
/** Guest instructions executed, by tier. */
export type TierCounts = readonly [interpreter: number, templates: number, regions: number];
/**
 * Measures what an instruction takes in each tier, from slices that ran in one tier nearly alone. The clock is looked
 * at once a long slice; the lower quartile leaves out slices in which code was decoded, or the host gave the processor
 * to somebody else.
 */
export declare class TierSpeed {
    private readonly now;
    private readonly samples;
    private next;
    /** When the slice before ended, ms; -1: not known. */
    private ended;
    private before;
    constructor(now?: () => number);
    /** After each slice of `instructions`; `counts`: those executed so far. */
    sliceEnded(instructions: number, counts: () => TierCounts): void;
    /** ns of wall time an instruction; null: too few slices have told. */
    nsPerInstruction(tier: Tier): number | null;
}
