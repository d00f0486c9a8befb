import type { Flow } from '../flow.js';
import type { Stats } from '../stats.js';
import type { Strategies } from '../strategies.js';
import type { TierSpeed } from '../tier-speed.js';

/** A block as a policy sees it. */
export interface PolicyBlock {
  readonly address: bigint;
  readonly instructions: number;
  /** How it ends; `next`: the block behind it follows. */
  readonly ending: Flow['ending'];
  /** In the profile that the region is formed by; without one, so far. */
  readonly executions: number;
  /** How many regions hold it already. */
  readonly regions: number;
}

/** A region that grows. */
export interface GrowingRegion {
  /** Of its entry. */
  readonly address: bigint;
  readonly blocks: number;
  readonly instructions: number;
}

/** A region in the code cache. */
export interface CachedRegion {
  readonly id: number;
  /** Of its entry. */
  readonly address: bigint;
  readonly blocks: number;
  /** Of WebAssembly. */
  readonly bytes: number;
}

/** When code goes to the next tier; and, where it says so, what tier 2 translates and keeps. */
export interface TierPolicy {
  /**
   * Whether a block that a region of tier 2 leads to joins it; without: if few enough regions have it (`region-copies`)
   * and it is warm (`region-warmth`). The strategy `region-size` limits the whole, and `region-scope` the ways.
   */
  joins?(block: PolicyBlock, region: GrowingRegion): boolean;
  /** The code cache is full: ids of those that go, the oldest first in `regions`; too few: the older half goes. */
  evict?(regions: readonly CachedRegion[]): readonly number[];
  /**
   * Where the indirect jump or call of the block at `jump` will go, of the addresses that it was `seen` to go to, the
   * most frequent first; without: there. Asked for each such block that a region has.
   */
  predict?(jump: bigint, seen: readonly bigint[]): readonly bigint[];
  /** Executions of a block in the interpreter before tier 1 puts it together from templates. */
  tier1(): number;
  /** Entries of a block of tier 1 before tier 2 translates a region that starts there. */
  tier2(): number;
  /** Guest instructions executed before the thread of tier 2's translator starts; without: 50,000. */
  start?(): number;
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
