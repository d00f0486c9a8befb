import type { RegionRequest } from '../translator/codegen/region-graph.js';
import { type Block } from './blocks.js';
import { type TranslationCacheOptions } from './cache/translation-cache.js';
import type { CpuState } from './cpu-state.js';
import type { FunctionTable } from './function-table.js';
import type { GuestCode, TranslatedCode } from './guest-code.js';
import type { GuestSpace } from './guest-space.js';
import type { PluginSet } from './plugins/plugin-set.js';
import type { TierPolicy } from './policies/policy.js';
import type { Stats } from './stats.js';
import type { Strategies } from './strategies.js';
import { Translations } from './translations.js';
import { Units } from './units.js';
export interface TiersOptions {
    cpu: CpuState;
    stats: Stats;
    strategies: Strategies;
    policy: TierPolicy;
    /** Without it there is the interpreter alone. */
    jit: boolean;
    code: GuestCode;
    space: GuestSpace;
    /** The block at an address, decoded if need be; null if it cannot be fetched. */
    blockAt: (rip: number) => Block | null;
    table: FunctionTable;
    imports: WebAssembly.Imports;
    /** Where translations are kept for other runs; without: nowhere. */
    cache: TranslationCacheOptions | undefined;
    plugins?: PluginSet | undefined;
    /** Sees each request to the translator of regions. */
    onRequest?: ((request: RegionRequest) => void) | undefined;
}
/**
 * Hotness: has blocks that are executed often translated, first into units of templates (tier 1), then into regions
 * (tier 2).
 */
export declare class Tiers implements TranslatedCode {
    private readonly options;
    /** Null: there is no such tier. */
    readonly units: Units | null;
    readonly translations: Translations | null;
    private readonly cache;
    constructor(options: TiersOptions);
    /** Executions of a block until it is translated for the first time. */
    get firstThreshold(): number;
    /** Whether blocks are put into units before they can belong to regions. */
    private get unitsFirst();
    /**
     * The block of a descriptor has been executed often: it is to become the entry of a region, unless it will be reached
     * inside one.
     */
    hot(descriptor: number): void;
    /** An indirect jump went to `rip` that the jump cache did not know. */
    noteJump(rip: number): void;
    /** Code that keeps being overwritten is only interpreted. */
    private mayTranslate;
    /**
     * Between slices: translates what is due, installs what has come. `retired`: guest instructions executed since start.
     */
    poll(retired: number): void;
    drop(block: Block): void;
    park(block: Block): void;
    unpark(block: Block): void;
    reset(): void;
    decoded(block: Block): void;
    remapped(): void;
    /** The guest has ended: keeps its translations for other runs. */
    keep(): void;
    close(): void;
}
