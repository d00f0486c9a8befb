import type { CodeMode } from '../decode/mode.js';
import { type BlockProbes } from '../decode/probes.js';
import type { RegionGraph } from '../ir/region.js';
import type { PassContext } from '../passes/pass.js';
import { type PlacedPass } from '../passes/pipeline.js';
import type { TranslatorOptions } from './options.js';
/** The strategies that the translator itself knows, and what it takes for granted of the guest. */
export interface RegionOptions extends TranslatorOptions {
    /** The program has asked for MXCSR. */
    sseFlagsAsked?: boolean;
}
export declare function recordsFlags(o: RegionOptions): boolean;
/** What the runtime sends: code found by running it, and the descriptors of every address the code names. */
export interface RegionRequest {
    id: number;
    entry: bigint;
    mode: CodeMode;
    /** Byte offset of the TLB that the code probes. */
    tlb: number;
    blocks: {
        rip: bigint;
        bytes: Uint8Array;
        probes?: BlockProbes;
    }[];
    descriptors: Map<bigint, number>;
    /** Instructions whose immediate the program rewrites, and where its bytes lie in the Wasm memory. */
    liveImmediates: Map<bigint, number>;
    /** Addresses that indirect jumps were seen to go to. */
    indirectTargets: bigint[];
    options: RegionOptions;
}
/** Runs the passes on a region that was lifted. */
export declare function passRegion(graph: RegionGraph, request: RegionRequest, after?: (pass: string) => void, extra?: readonly PlacedPass[]): void;
/** What passes may know of a request. */
export declare function passContext(request: RegionRequest): PassContext;
/** Decodes and lifts a request into basic blocks; no passes yet. */
export declare function liftRegion(request: RegionRequest): RegionGraph;
