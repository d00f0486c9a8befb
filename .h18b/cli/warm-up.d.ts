/** How a guest's speed grows along its run, as a line of text. */
import type { TimelineSample } from '../runtime/timeline.js';
export interface WarmUp {
    /** A bar for each stretch of the run; the highest stands for `most`. */
    readonly line: string;
    /** Wall time that a bar stands for, ms. */
    readonly barMs: number;
    /** Guest instructions a second, of the fastest stretch. */
    readonly most: number;
    /** Shares of all instructions, 0 to 1. */
    readonly interpreter: number;
    readonly templates: number;
    readonly regions: number;
}
/** Null where there is no sample. */
export declare function warmUp(samples: readonly TimelineSample[]): WarmUp | null;
