import type { Stats } from './stats.js';
import { defaultStrategies, type Strategies } from './strategies.js';
import type { TierSpeed } from './tier-speed.js';

/**
 * When code goes to the next tier. Of a piece of code nobody knows more than its past, so the best that can be promised is to
 * spend on translating it what has been spent on running it without: no program then pays more than twice the best.
 */
export interface TierPolicy {
  /** Executions of a block in the interpreter before tier 1 puts it together from templates. */
  tier1(): number;
  /** Entries of a block of tier 1 before tier 2 translates a region that starts there. */
  tier2(): number;
}

/** Fixed numbers: the strategies `tier1-threshold` and `hot-threshold`. */
export class ThresholdPolicy implements TierPolicy {
  constructor(private readonly strategies: Strategies) {}
  tier1(): number {
    return this.strategies.tier1Threshold;
  }
  tier2(): number {
    return this.strategies.hotThreshold;
  }
}

/** What is taken for the costs until they have been measured, ns of CPU a guest instruction: to translate it for a tier, to run it. */
const TRANSLATING_NS = [0, 12_000, 250_000] as const;
const RUNNING_NS = [7, 2, 0.8] as const;
/** Instructions that must have been translated before what they cost counts. */
const SAMPLE = [0, 2_000, 5_000] as const;
/** Instructions executed from one entry of a unit, or round of a loop in it, to the next: measured on python3, lua and perl. */
const INSTRUCTIONS_AN_ENTRY = 13;
/** Instructions in a region, until some have been made; and what part of them runs as often as its entry. */
const REGION_INSTRUCTIONS = 200;
const ENTERED = 0.5;
const LEAST = [0, 100, 100_000] as const;
const MOST = [0, 5_000, 2_000_000] as const;

/**
 * Thresholds that follow from costs measured in this process: what translating has taken so far, and what an instruction takes in
 * each tier (`TierSpeed`). A threshold that is not left at its default stays as it was given.
 */
export class RentPolicy implements TierPolicy {
  private readonly usual = defaultStrategies();
  /** What the thresholds were computed from last: how much each tier had translated. */
  private known = [-1, -1];
  private thresholds = [0, 0];

  constructor(
    private readonly strategies: Strategies,
    private readonly stats: Stats,
    private readonly speed: TierSpeed,
  ) {}

  tier1(): number {
    this.update();
    return this.thresholds[0]!;
  }
  tier2(): number {
    this.update();
    return this.thresholds[1]!;
  }

  /** Costs are looked at again when something has been translated. */
  private update(): void {
    const { tier1, regions } = this.stats;
    if (this.known[0] === tier1.modules && this.known[1] === regions.translated) return;
    this.known = [tier1.modules, regions.translated];
    this.thresholds = [this.forTier1(), this.forTier2()];
  }

  private forTier1(): number {
    const { tier1Threshold } = this.strategies;
    if (tier1Threshold !== this.usual.tier1Threshold) return tier1Threshold;
    const { tier1 } = this.stats;
    const cost = perInstruction(tier1.emitNs + tier1.compileNs, tier1.instructions, 1);
    return bounded(cost / this.gain(0), 1);
  }

  private forTier2(): number {
    const { hotThreshold } = this.strategies;
    if (hotThreshold !== this.usual.hotThreshold) return hotThreshold;
    const { regions, translateNs, compileNs } = this.stats;
    const cost = perInstruction(translateNs + compileNs, regions.instructions, 2);
    const size = regions.translated > 0 ? regions.instructions / regions.translated : REGION_INSTRUCTIONS;
    return bounded((cost * size * ENTERED) / (this.gain(1) * INSTRUCTIONS_AN_ENTRY), 2);
  }

  /** ns that an instruction takes less in the tier after `tier`. */
  private gain(tier: 0 | 1): number {
    const now = this.speed.nsPerInstruction(tier) ?? RUNNING_NS[tier];
    const then = this.speed.nsPerInstruction(tier === 0 ? 1 : 2) ?? RUNNING_NS[tier + 1]!;
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

/** The policy that the strategies ask for. Under `--icount` nothing may depend on the host's speed. */
export function tierPolicy(strategies: Strategies, stats: Stats, speed: TierSpeed, icount: boolean): TierPolicy {
  return strategies.policy === 'rent' && !icount
    ? new RentPolicy(strategies, stats, speed)
    : new ThresholdPolicy(strategies);
}
