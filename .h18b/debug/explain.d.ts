/** `ringless explain`: what the translator makes of a region, from guest assembly to WebAssembly text. */
import '../host/node.js';
import { type Strategies } from '../runtime/strategies.js';
import { type PrintedIr } from './print-ir.js';
export interface ExplainOptions {
    readonly program: string;
    readonly symbol?: string;
    /** As the file has it: a position-independent program is not moved. */
    readonly address?: bigint;
    readonly json: boolean;
    /** A file for the explanation as a page. */
    readonly html?: string;
    /** Tier whose code is shown: 1, or 2 (without). */
    readonly tier?: number;
    /** Runs the program, and shows the regions that most time was spent in: so many. */
    readonly run?: {
        readonly top: number;
        readonly args: readonly string[];
        readonly root?: string;
    };
    readonly strategies: Partial<Strategies>;
}
export interface ExplainedBlock {
    readonly rip: bigint;
    readonly symbol: string | null;
    readonly instructions: {
        rip: bigint;
        bytes: string;
        text: string;
    }[];
    /** A copy without address checks: see the walk-loops pass. */
    readonly twin: boolean;
    readonly before: PrintedIr;
    readonly after: PrintedIr;
    /** The IR behind each pass that has changed it, in order. */
    readonly passes: readonly {
        readonly pass: string;
        readonly ir: PrintedIr;
    }[];
    readonly kind: string;
    /** Indices of the blocks that it may go on to; -1: out of the region. */
    readonly successors: readonly number[];
}
export interface Explanation {
    readonly entry: bigint;
    readonly word: 32 | 64;
    readonly blocks: ExplainedBlock[];
    /** Null when the translator fails: the code would stay interpreted. */
    readonly wat: string | null;
    readonly wasmBytes: number;
    readonly failure: string | null;
    /** What the translator was asked with. */
    readonly strategies: Strategies;
}
export declare function explain(options: ExplainOptions): Promise<void>;
export declare function explainRegion(options: ExplainOptions): Promise<Explanation>;
export declare function asJson(e: Explanation): string;
/** `width`: columns of the terminal, 0 if there is none. */
export declare function asText(e: Explanation, width: number): string;
