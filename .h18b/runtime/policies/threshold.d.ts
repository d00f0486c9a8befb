import type { PolicyRow } from './policy.js';
/** Fixed numbers: the strategies `tier1-threshold` and `hot-threshold`. */
export declare const thresholdPolicy: PolicyRow;
