import type { PolicyInput, PolicyRow, TierPolicy } from './policy.js';
/** The policies that can be chosen, the default first. */
export declare const POLICIES: readonly PolicyRow[];
/** The policy that the strategies ask for. Under `--icount` nothing may depend on the host's speed. */
export declare function tierPolicy(input: PolicyInput, icount: boolean): TierPolicy;
