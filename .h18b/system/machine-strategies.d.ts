import type { Strategies } from '../runtime/strategies.js';
/**
 * A kernel that boots executes most of its code a few times only: a region must not take in what is not hot.
 * docs/performance.md has the measurement.
 */
export declare const MACHINE_STRATEGIES: Partial<Strategies>;
