import type { BuilderOptions } from '../ir/builder.js';
import type { RegionGraph } from '../ir/region.js';
import type { Latitude } from '../ir/verify.js';
import type { OptionRow, OptionsOf } from '../option-row.js';
/** What a pass may know beside the region and its own options. */
export interface PassContext {
    /** For new nodes. */
    readonly builder: BuilderOptions;
    /** SSE instructions record MXCSR's exception flags, and may raise #XM: see the strategy `sse-flags`. */
    readonly recordsMxcsr: boolean;
    /** Registers are held in locals. */
    readonly promotesRegisters: boolean;
}
/**
 * IR to IR. A pass is one file, which says all there is to know of it: its options become strategies, what it may drop
 * and add is what the verifier lets pass, and `pipeline.ts` has its place.
 */
export interface Pass<R extends readonly OptionRow[] = readonly OptionRow[]> extends Latitude {
    readonly name: string;
    /** What it does, as the command's help would say it. */
    readonly what: string;
    readonly options: R;
    /** Passes that it must come behind, and those that it must come before. */
    readonly behind?: readonly string[];
    readonly before?: readonly string[];
    run(region: RegionGraph, context: PassContext, options: OptionsOf<R>): void;
}
export declare function definePass<const R extends readonly OptionRow[]>(pass: Pass<R>): Pass<R>;
