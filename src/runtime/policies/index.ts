import type { PolicyInput, PolicyRow, TierPolicy } from './policy.js';
import { rentPolicy } from './rent.js';
import { sharePolicy } from './share.js';
import { thresholdPolicy } from './threshold.js';

/** The policies that can be chosen, the default first. */
export const POLICIES: readonly PolicyRow[] = [rentPolicy, thresholdPolicy, sharePolicy];

/** The policy that the strategies ask for. Under `--icount` nothing may depend on the host's speed. */
export function tierPolicy(input: PolicyInput, icount: boolean): TierPolicy {
  const row = POLICIES.find((p) => p.name === input.strategies.policy && !(icount && p.measures));
  return (row ?? thresholdPolicy).create(input);
}
