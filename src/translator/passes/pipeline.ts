import type { RegionGraph } from '../ir/region.js';
import { successorsOf } from '../ir/region.js';
import { effectsBefore, type VerifiedRegion, verifyPass, verifyRegion } from '../ir/verify.js';
import type { OptionsOf } from '../option-row.js';
import { cachePagesPass } from './cache-pages.js';
import { coalesceChecksPass } from './coalesce-checks.js';
import { commonSubexpressionsPass } from './common-subexpressions.js';
import { deadFlagsPass } from './dead-flags.js';
import { expandFlagsPass } from './expand-flags.js';
import { floatFactsPass } from './float-facts.js';
import { fuseFlagsPass } from './fuse-flags.js';
import type { PassContext } from './pass.js';
import { usualModesPass } from './usual-modes.js';
import { walkLoopsPass } from './walk-loops.js';
import { x87RegistersPass } from './x87-registers.js';

/** The passes, in order. */
export const PASSES = [
  walkLoopsPass,
  x87RegistersPass,
  usualModesPass,
  fuseFlagsPass,
  deadFlagsPass,
  expandFlagsPass,
  floatFactsPass,
  commonSubexpressionsPass,
  coalesceChecksPass,
  cachePagesPass,
] as const;

export type PassOptions = OptionsOf<(typeof PASSES)[number]['options']>;

/**
 * Runs the passes on a region as it was lifted. `verify`: with a check before and after each; `after`: looks at what
 * each has made.
 */
export function runPasses(
  region: RegionGraph,
  context: PassContext,
  options: PassOptions,
  verify: boolean,
  after?: (pass: string) => void,
): void {
  if (verify) verifyRegion(viewOf(region), 'lifting');
  for (const pass of PASSES) {
    const before = verify ? effectsBefore(viewOf(region), pass) : null;
    pass.run(region, context, options);
    if (before) verifyPass(pass.name, before, viewOf(region), pass);
    after?.(pass.name);
  }
}

/** The region as the verifier sees it. */
export function viewOf(region: RegionGraph): VerifiedRegion {
  return {
    word: region.word,
    blocks: region.blocks.map((b) => ({ ...b, successors: successorsOf(region, b), copyOf: b.walk?.of })),
  };
}
