import { successorsOf } from '../ir/region.js';
import { effectsBefore, verifyPass, verifyRegion } from '../ir/verify.js';
import { cachePagesPass } from './cache-pages.js';
import { coalesceChecksPass } from './coalesce-checks.js';
import { commonSubexpressionsPass } from './common-subexpressions.js';
import { deadFlagsPass } from './dead-flags.js';
import { expandFlagsPass } from './expand-flags.js';
import { floatFactsPass } from './float-facts.js';
import { fuseFlagsPass } from './fuse-flags.js';
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
];
/**
 * Runs the passes on a region as it was lifted. `verify`: with a check before and after each; `after`: looks at what
 * each has made.
 */
export function runPasses(region, context, options, verify, after, extra = []) {
    if (verify)
        verifyRegion(viewOf(region), 'lifting');
    const others = (place, name) => {
        for (const placed of extra) {
            if (placed[place] !== name)
                continue;
            runExtra(region, context, options, placed);
            after?.(placed.pass.name);
        }
    };
    for (const pass of PASSES) {
        others('before', pass.name);
        const before = verify ? effectsBefore(viewOf(region), pass) : null;
        pass.run(region, context, options);
        if (before)
            verifyPass(pass.name, before, viewOf(region), pass);
        after?.(pass.name);
        others('behind', pass.name);
    }
}
/** A pass of somebody else's is looked at each time: the guest must not pay for it. */
function runExtra(region, context, options, { plugin, pass }) {
    const before = effectsBefore(viewOf(region), pass);
    try {
        pass.run(region, context, options);
        verifyPass(pass.name, before, viewOf(region), pass);
    }
    catch (e) {
        const reason = e instanceof Error ? e.message : String(e);
        throw new PluginPassError(`plug-in ${plugin}: pass ${pass.name}: ${reason.split('\n', 1)[0]}`);
    }
}
/** A plug-in's pass has failed, or made what the verifier does not let pass: the region is not translated. */
export class PluginPassError extends Error {
}
/** The region as the verifier sees it. */
export function viewOf(region) {
    return {
        word: region.word,
        blocks: region.blocks.map((b) => ({ ...b, successors: successorsOf(region, b), copyOf: b.walk?.of })),
    };
}
