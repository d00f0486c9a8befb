import type { Stats } from '../stats.js';
import type { Strategies } from '../strategies.js';
import type { TierSpeed } from '../tier-speed.js';
/** When code goes to the next tier. */
export interface TierPolicy {
    /** Executions of a block in the interpreter before tier 1 puts it together from templates. */
    tier1(): number;
    /** Entries of a block of tier 1 before tier 2 translates a region that starts there. */
    tier2(): number;
}
/** What a policy may go by. */
export interface PolicyInput {
    readonly strategies: Strategies;
    /** The strategies' defaults: a threshold that was given stays as it is. */
    readonly usual: Strategies;
    /** What translating has cost so far. */
    readonly stats: Stats;
    /** What an instruction takes in each tier. */
    readonly speed: TierSpeed;
}
/** A policy as it can be chosen: its file exports one, and `index.ts` has them all. */
export interface PolicyRow {
    /** The value of the strategy `policy`. */
    readonly name: string;
    /** When code goes to the next tier by it, as the help says it. */
    readonly what: string;
    /** It goes by the host's speed: not under `--icount`. */
    readonly measures: boolean;
    create(input: PolicyInput): TierPolicy;
}
