import type { Strategies } from '../runtime/strategies.js';

/**
 * A kernel that boots executes most of its code a few times only, and its whole start is shorter than the translation of
 * all that looks hot in it: what is translated must be hotter than in a program, and come without what is not.
 * docs/performance.md has the measurement.
 */
export const MACHINE_STRATEGIES: Partial<Strategies> = { hotThreshold: 100_000, regionWarmth: 30 };
/** What runs after a start has come to stay: after so many guest instructions the threshold is that at which translation pays in the long run. */
export const SETTLED = { after: 600_000_000, hotThreshold: 20_000 };
