import type { Stats } from './stats.js';
import type { Tier, TierSpeed } from './tier-speed.js';
/** What one tier did and what it cost. Times are ns of CPU of the thread that did it, `waitingNs` is wall time. */
export interface TierStats {
    tier: Tier;
    name: 'interpreter' | 'templates' | 'regions';
    /** Guest instructions executed in it, counted when their block is entered; and their share of all, 0 to 1. */
    executed: number;
    share: number;
    /** Guest instructions translated, in units or regions, of which so many are in a module. */
    translated: number;
    units: number;
    modules: number;
    wasmBytes: number;
    /** Making the WebAssembly, V8's compiling it when it is installed, and the guest standing still for both. */
    emittingNs: number;
    compilingNs: number;
    waitingNs: number;
    /** Wall time of an executed instruction, from slices that ran in this tier alone; null: there were none. */
    nsPerInstruction: number | null;
    /**
     * Executions after which translating an instruction has paid, against the tier below whose speed is known; null: not
     * known.
     */
    breakEven: number | null;
}
/** The tiers' rows, from the counters of a run. */
export declare function tierStats(stats: Stats, speed: TierSpeed): TierStats[];
