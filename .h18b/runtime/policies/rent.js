/**
 * What is taken for the costs until they have been measured, ns of CPU a guest instruction: to translate it for a tier,
 * to run it.
 */
const TRANSLATING_NS = [0, 12_000, 250_000];
const RUNNING_NS = [7, 2, 0.8];
/** Instructions that must have been translated before what they cost counts. */
const SAMPLE = [0, 2_000, 5_000];
/**
 * Instructions executed from one entry of a unit, or round of a loop in it, to the next: measured on python3, lua and
 * perl.
 */
const INSTRUCTIONS_AN_ENTRY = 13;
/** Instructions in a region, until some have been made; and what part of them runs as often as its entry. */
const REGION_INSTRUCTIONS = 200;
const ENTERED = 0.5;
const LEAST = [0, 100, 100_000];
const MOST = [0, 5_000, 2_000_000];
/**
 * Of a piece of code nobody knows more than its past, so the best that can be promised is to spend on translating it
 * what has been spent on running it without: no program then pays more than twice the best. Thresholds follow from
 * costs measured in this process: what translating has taken so far, and what an instruction takes in each tier. A
 * threshold that is not left at its default stays as it was given.
 */
class RentPolicy {
    input;
    /** What the thresholds were computed from last: how much each tier had translated. */
    known = [-1, -1];
    thresholds = [0, 0];
    constructor(input) {
        this.input = input;
    }
    tier1() {
        this.update();
        return this.thresholds[0];
    }
    tier2() {
        this.update();
        return this.thresholds[1];
    }
    /** Costs are looked at again when something has been translated. */
    update() {
        const { tier1, regions } = this.input.stats;
        if (this.known[0] === tier1.modules && this.known[1] === regions.translated)
            return;
        this.known = [tier1.modules, regions.translated];
        this.thresholds = [this.forTier1(), this.forTier2()];
    }
    forTier1() {
        const { tier1Threshold } = this.input.strategies;
        if (tier1Threshold !== this.input.usual.tier1Threshold)
            return tier1Threshold;
        const { tier1 } = this.input.stats;
        const cost = perInstruction(tier1.emitNs + tier1.compileNs, tier1.instructions, 1);
        return bounded(cost / this.gain(0), 1);
    }
    forTier2() {
        const { hotThreshold } = this.input.strategies;
        if (hotThreshold !== this.input.usual.hotThreshold)
            return hotThreshold;
        const { regions, translateNs, compileNs } = this.input.stats;
        const cost = perInstruction(translateNs + compileNs, regions.instructions, 2);
        const size = regions.translated > 0 ? regions.instructions / regions.translated : REGION_INSTRUCTIONS;
        return bounded((cost * size * ENTERED) / (this.gain(1) * INSTRUCTIONS_AN_ENTRY), 2);
    }
    /** ns that an instruction takes less in the tier after `tier`. */
    gain(tier) {
        const now = this.input.speed.nsPerInstruction(tier) ?? RUNNING_NS[tier];
        const then = this.input.speed.nsPerInstruction(tier === 0 ? 1 : 2) ?? RUNNING_NS[tier + 1];
        // Slices that a tier has to itself are not the average ones: a tier is never taken for worthless.
        return Math.max(now - then, (RUNNING_NS[tier] - RUNNING_NS[tier + 1]) / 4);
    }
}
function perInstruction(ns, instructions, tier) {
    return instructions < SAMPLE[tier] ? TRANSLATING_NS[tier] : ns / instructions;
}
function bounded(executions, tier) {
    return Math.round(Math.min(MOST[tier], Math.max(LEAST[tier], executions)));
}
export const rentPolicy = {
    name: 'rent',
    what: 'when it has cost as much as translating it, by measured costs (for thresholds left at their default)',
    measures: true,
    create: (input) => new RentPolicy(input),
};
