import type { Strategies } from '../runtime/strategies.js';
import type { RegionRequest } from '../translator/codegen/region-graph.js';
export interface RunToExplain {
    readonly program: string;
    readonly args: readonly string[];
    readonly root?: string;
    readonly strategies: Partial<Strategies>;
}
/** A region that ran, and how much. */
export interface RanRegion {
    readonly request: RegionRequest;
    /** Part of the run's samples, and how many those are. */
    readonly share: number;
    readonly samples: number;
}
export interface Ran {
    readonly status: number;
    readonly samples: number;
    /** The one that most time was spent in first. */
    readonly regions: readonly RanRegion[];
}
/**
 * Runs a program, whose output goes to stderr, and finds the regions that most time was spent in. Where a slice ends is
 * a sample, as long as the slice took: of the region that holds the block there, the one that was asked for last.
 */
export declare function runToExplain({ program, args, root, strategies }: RunToExplain): Ran;
