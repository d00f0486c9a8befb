import type { RegionGraph } from '../ir/region.js';
import { type VerifiedRegion } from '../ir/verify.js';
import type { OptionsOf } from '../option-row.js';
import type { Pass, PassContext } from './pass.js';
/** The passes, in order. */
export declare const PASSES: readonly [Pass<readonly [{
    readonly name: "walk-loops";
    readonly key: "walkLoops";
    readonly kind: "switch";
    readonly default: true;
    readonly what: "a loop that walks through memory checks its addresses once for as many rounds as they stay in their pages";
    readonly after: "cache-pages";
}]>, Pass<readonly [{
    readonly name: "promote-x87";
    readonly key: "promoteX87";
    readonly kind: "switch";
    readonly default: true;
    readonly what: "hold x87 registers in Wasm locals and compute in line where the stack is as expected (with promote-registers)";
    readonly after: "promote-registers";
}, {
    readonly name: "x87";
    readonly key: "x87";
    readonly kind: "choice";
    readonly choices: readonly ["exact", "fast"];
    readonly default: "exact";
    readonly what: "x87 arithmetic: the processor's 80 bits, or double precision without exceptions (docs/x87.md says what is lost)";
}]>, Pass<readonly [{
    readonly name: "sse-flags";
    readonly key: "sseFlags";
    readonly kind: "choice";
    readonly choices: readonly ["asked", "always"];
    readonly default: "always";
    readonly what: "translated code records MXCSR's exception flags: always, or from the first LDMXCSR or STMXCSR on (losing earlier ones)";
    readonly after: "float-facts";
}]>, Pass<readonly [{
    readonly name: "fuse-flags";
    readonly key: "fuseFlags";
    readonly kind: "switch";
    readonly default: true;
    readonly what: "turn a compare and its branch into one Wasm comparison";
    readonly after: "record-flags";
}]>, Pass<readonly [{
    readonly name: "dead-flags";
    readonly key: "deadFlags";
    readonly kind: "switch";
    readonly default: true;
    readonly what: "drop flag computations that nobody reads";
    readonly after: "region-copies";
}, {
    readonly name: "record-flags";
    readonly key: "recordFlags";
    readonly kind: "switch";
    readonly default: true;
    readonly what: "keep the operands of flags that only a fault would show, and compute them if it comes (with dead-flags)";
}]>, Pass<readonly []>, Pass<readonly [{
    readonly name: "float-facts";
    readonly key: "floatFacts";
    readonly kind: "switch";
    readonly default: true;
    readonly what: "float operations do not look whether operands are denormal where a region knows it";
    readonly after: "relaxed-vectors";
}]>, Pass<readonly [{
    readonly name: "common-subexpressions";
    readonly key: "commonSubexpressions";
    readonly kind: "switch";
    readonly default: false;
    readonly what: "compute once what several instructions of a block compute from the same values";
    readonly after: "coalesce-checks";
}]>, Pass<readonly [{
    readonly name: "coalesce-checks";
    readonly key: "coalesceChecks";
    readonly kind: "switch";
    readonly default: true;
    readonly what: "one TLB check for nearby accesses through the same base register";
    readonly after: "x87";
}]>, Pass<readonly [{
    readonly name: "cache-pages";
    readonly key: "cachePages";
    readonly kind: "switch";
    readonly default: true;
    readonly what: "accesses that walk through memory in a loop compare with the page they found last before they probe the TLB";
    readonly after: "coalesce-checks";
}]>];
/** A pass of a plug-in, and which of the others it comes before or behind; neither: behind all. */
export interface PlacedPass {
    readonly plugin: string;
    readonly pass: Pass;
    readonly before?: string | undefined;
    readonly behind?: string | undefined;
}
export type PassOptions = OptionsOf<(typeof PASSES)[number]['options']>;
/**
 * Runs the passes on a region as it was lifted. `verify`: with a check before and after each; `after`: looks at what
 * each has made.
 */
export declare function runPasses(region: RegionGraph, context: PassContext, options: PassOptions, verify: boolean, after?: (pass: string) => void, extra?: readonly PlacedPass[]): void;
/** A plug-in's pass has failed, or made what the verifier does not let pass: the region is not translated. */
export declare class PluginPassError extends Error {
}
/** The region as the verifier sees it. */
export declare function viewOf(region: RegionGraph): VerifiedRegion;
