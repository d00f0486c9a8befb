import type { PolicyInput, PolicyRow, TierPolicy } from './policy.js';

/**
 * What is taken for the costs until they have been measured, ns of CPU a guest instruction: to translate it for a tier,
 * to run it.
 */
const TRANSLATING_NS = [0, 12_000, 250_000] as const;
const RUNNING_NS = [7, 2, 0.8] as const;
/** What the translator's thread takes until it can begin, ns of CPU: loading binaryen. */
const STARTING_NS = 300_000_000;
/** Instructions that must have been translated before what they cost counts. */
const SAMPLE = [0, 2_000, 5_000] as const;
/**
 * Instructions executed from one entry of a unit, or round of a loop in it, to the next: measured on python3, lua and
 * perl.
 */
const INSTRUCTIONS_AN_ENTRY = 13;
/** Instructions in a region, until some have been made; and what part of them runs as often as its entry. */
const REGION_INSTRUCTIONS = 200;
const ENTERED = 0.5;
const LEAST = [0, 100, 100_000] as const;
const MOST = [0, 5_000, 2_000_000] as const;

/**
 * Of a piece of code nobody knows more than its past, so the best that can be promised is to spend on translating it
 * what has been spent on running it without: no program then pays more than twice the best. Thresholds follow from
 * costs measured in this process: what translating has taken so far, and what an instruction takes in each tier. A
 * threshold that is not left at its default stays as it was given.
 */
class RentPolicy implements TierPolicy {
  /** What the thresholds were computed from last: how much each tier had translated. */
  private known = [-1, -1];
  private thresholds = [0, 0];

  constructor(private readonly input: PolicyInput) {}

  tier1(): number {
    this.update();
    return this.thresholds[0]!;
  }
  tier2(): number {
    this.update();
    return this.thresholds[1]!;
  }

  /** The thread starts when the guest has run as long as that takes: what ends sooner does not pay for it. */
  start(): number {
    const { strategies, usual, speed } = this.input;
    if (strategies.hotThreshold !== usual.hotThreshold) return 0;
    return STARTING_NS / (speed.nsPerInstruction(1) ?? RUNNING_NS[1]);
  }

  /** Costs are looked at again when something has been translated. */
  private update(): void {
    const { tier1, regions } = this.input.stats;
    if (this.known[0] === tier1.modules && this.known[1] === regions.translated) return;
    this.known = [tier1.modules, regions.translated];
    this.thresholds = [this.forTier1(), this.forTier2()];
  }

  private forTier1(): number {
    const { tier1Threshold } = this.input.strategies;
    if (tier1Threshold !== this.input.usual.tier1Threshold) return tier1Threshold;
    const { tier1 } = this.input.stats;
    const cost = perInstruction(tier1.emitNs + tier1.compileNs, tier1.instructions, 1);
    return bounded(cost / this.gain(0), 1);
  }

  private forTier2(): number {
    const { hotThreshold } = this.input.strategies;
    if (hotThreshold !== this.input.usual.hotThreshold) return hotThreshold;
    const { regions, translateNs, compileNs } = this.input.stats;
    const cost = perInstruction(translateNs + compileNs, regions.instructions, 2);
    const size = regions.translated > 0 ? regions.instructions / regions.translated : REGION_INSTRUCTIONS;
    return bounded((cost * size * ENTERED) / (this.gain(1) * INSTRUCTIONS_AN_ENTRY), 2);
  }

  /** ns that an instruction takes less in the tier after `tier`. */
  private gain(tier: 0 | 1): number {
    const now = this.input.speed.nsPerInstruction(tier) ?? RUNNING_NS[tier];
    const then = this.input.speed.nsPerInstruction(tier === 0 ? 1 : 2) ?? RUNNING_NS[tier + 1]!;
    // Slices that a tier has to itself are not the average ones: a tier is never taken for worthless.
    return Math.max(now - then, (RUNNING_NS[tier] - RUNNING_NS[tier + 1]!) / 4);
  }
}

function perInstruction(ns: number, instructions: number, tier: 1 | 2): number {
  return instructions < SAMPLE[tier] ? TRANSLATING_NS[tier] : ns / instructions;
}

function bounded(executions: number, tier: 1 | 2): number {
  return Math.round(Math.min(MOST[tier], Math.max(LEAST[tier], executions)));
}

export const rentPolicy: PolicyRow = {
  name: 'rent',
  what: 'when it has cost as much as translating it, by measured costs (for thresholds left at their default)',
  measures: true,
  create: (input) => new RentPolicy(input),
};
