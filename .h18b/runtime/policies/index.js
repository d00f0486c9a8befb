import { rentPolicy } from './rent.js';
import { sharePolicy } from './share.js';
import { thresholdPolicy } from './threshold.js';
/** The policies that can be chosen, the default first. */
export const POLICIES = [rentPolicy, thresholdPolicy, sharePolicy];
/** The policy that the strategies ask for. Under `--icount` nothing may depend on the host's speed. */
export function tierPolicy(input, icount) {
    const row = POLICIES.find((p) => p.name === input.strategies.policy && !(icount && p.measures));
    return (row ?? thresholdPolicy).create(input);
}
