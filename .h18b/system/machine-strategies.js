/**
 * A kernel that boots executes most of its code a few times only: a region must not take in what is not hot.
 * docs/performance.md has the measurement.
 */
export const MACHINE_STRATEGIES = { regionWarmth: 30 };
