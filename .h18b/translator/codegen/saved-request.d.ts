/**
 * Requests to the translator as JSON, a line each: for bug reports and tests. `--save-requests FILE` writes them,
 * `ringless replay FILE` translates them again.
 */
import type { RegionRequest } from './region-graph.js';
export interface SavedRequest {
    format: number;
    id: number;
    entry: string;
    mode: RegionRequest['mode'];
    tlb: number;
    /** Bytes are in hexadecimal. */
    blocks: {
        rip: string;
        bytes: string;
    }[];
    descriptors: [rip: string, offset: number][];
    liveImmediates: [rip: string, offset: number][];
    indirectTargets: string[];
    options: RegionRequest['options'];
}
export declare function saveRequest(request: RegionRequest): SavedRequest;
/** A value that is no saved request. */
export declare class SavedRequestError extends Error {
}
/** The request that a line holds. Throws SavedRequestError. */
export declare function loadRequest(value: unknown): RegionRequest;
