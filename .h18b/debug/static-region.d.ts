import type { Strategies } from '../runtime/strategies.js';
/** Readable code from an address on, at most `limit` bytes; null where there is none. */
export type CodeAt = (rip: bigint, limit: number) => Uint8Array | null;
/** What the translator asks for, but for the strategies. The descriptors' addresses stand for those of a real run. */
export declare function staticRegion(code: CodeAt, entry: bigint, word: 32 | 64, strategies: Strategies): {
    id: number;
    entry: bigint;
    mode: import("../translator/decode/mode.js").CodeMode;
    tlb: number;
    blocks: {
        rip: bigint;
        bytes: Uint8Array<ArrayBufferLike>;
    }[];
    descriptors: Map<bigint, number>;
    liveImmediates: Map<bigint, number>;
    indirectTargets: never[];
};
