import type { Links } from '../../translator/templates/links.js';
import type { Block, Blocks } from '../blocks.js';
import type { CpuState } from '../cpu-state.js';
import type { CacheStats } from '../stats.js';
import { type KeptModule } from './kept-code.js';
import type { PackedUnit } from './packed-units.js';
import type { KeptImage, TranslationCache } from './translation-cache.js';
/** What is kept of a unit that runs: in which module, as which function. */
export interface Kept {
    readonly image: KeptImage;
    readonly module: KeptModule;
    readonly code: WebAssembly.ExportValue;
    readonly packed: PackedUnit;
}
/** A unit that runs, as far as it matters here. */
export interface LiveUnit {
    readonly blocks: readonly Block[];
    readonly kept: Kept | null;
    readonly missing: number;
}
/** A unit of an earlier run, with this process's blocks, which it fits. */
export interface FoundUnit {
    readonly kept: Kept;
    readonly members: readonly Block[];
    /** Descriptors for its links. */
    readonly outside: readonly number[];
}
export interface KeptUnitsOptions {
    cpu: CpuState;
    blocks: Blocks;
    stats: CacheStats;
    cache: TranslationCache;
    /** Decodes a block of the current context that has not run yet; null if it cannot be fetched. */
    decode: (rip: number) => Block | null;
    /** The bytes that a block was decoded from; null: they cannot be told. */
    codeOf: (block: Block) => Uint8Array | null;
    /** Whether a block may be translated, and does not change under its code. */
    allowed: (block: Block) => boolean;
    /** Executions until a block is hot for a unit. */
    threshold: () => number;
    /** Puts units together anew, as one module. */
    emit: (units: readonly LiveUnit[], image: KeptImage) => {
        wasm: Uint8Array;
        packed: readonly (PackedUnit | null)[];
    };
}
/** Tier 1's side of the cache: finds the units of earlier runs, and keeps those of this one. */
export declare class KeptUnits {
    private readonly options;
    /** A unit's blocks are being decoded. */
    private finding;
    constructor(options: KeptUnitsOptions);
    image(block: Block): KeptImage | null;
    /** A block of the current context has been decoded: the unit that holds it, if it is worth taking at once. */
    met(block: Block): FoundUnit | null;
    /** The unit that holds a block that is hot. */
    hot(block: Block): FoundUnit | null;
    /** Null: there is none, or the code is not what it was made of. */
    private take;
    /** The block at `rip`, if it is what a unit was made of. */
    private member;
    /** What is kept of a unit with these blocks and links; null: its code is right in this process alone. */
    pack(members: readonly Block[], links: Links, { base }: KeptImage): PackedUnit | null;
    /** Notes how often a unit's blocks have been entered, before their counts go. */
    count({ kept, blocks }: LiveUnit): void;
    /** Writes what is worth it. `live`: the units of this process; `last`: the guest has ended. */
    save(live: Iterable<LiveUnit>, last: boolean): void;
    /**
     * One module for the hot units of many small modules of an image, and one for the others; none if there are not many.
     * What V8 has optimized stays as it is: its machine code belongs to its module.
     */
    private merge;
    private emitAgain;
}
