import { type PlacedPass } from '../passes/pipeline.js';
import { type RegionRequest } from './region-graph.js';
export interface Translation {
    wasm: Uint8Array;
    /** Requests by id that the module holds, in order: function `rN` is the N-th. */
    ids: number[];
    /** Guest instructions per region. */
    instructions: number[];
    /** Requests that could not be translated, and why; `mistake`: the verifier has found one of ours. */
    failed: {
        id: number;
        reason: string;
        mistake: boolean;
    }[];
    /** What a plug-in's pass has failed with, for the user; once each. */
    complaints?: string[];
}
/** Translates requests into one Wasm module. A request that fails is left out and reported. */
export declare function translate(requests: readonly RegionRequest[], optimize: number, extra?: readonly PlacedPass[]): Translation;
/**
 * The text of a request's module, for readers. A comment `;;@ guest:BLOCK:INSTRUCTION`, each counted from 1, stands
 * before what is of another instruction than the text before it. Empty if the request cannot be translated.
 */
export declare function translatedText(request: RegionRequest, optimize: number): string;
