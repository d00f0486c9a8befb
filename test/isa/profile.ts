import type { Encoding } from './encodings.js';
import { PROFILE } from './seeded.js';

/** What of MXCSR's modes is judged so far: comparisons, minimum and maximum know nothing of denormals as zeros. */
const OBEYS_MXCSR = /^((add|sub|mul|div|sqrt|addsub|hadd|hsub|dp)[sp][sd]|cvt.*|round.*)$/;

/** What varies in the states of an encoding's cases; of a sequence's, if there is none. */
export function profileOf(e: Encoding | null): number {
  return PROFILE.X87 | (e && OBEYS_MXCSR.test(e.mnemonic) ? PROFILE.MXCSR : 0);
}
