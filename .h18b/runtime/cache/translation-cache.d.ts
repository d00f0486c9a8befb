import type { CacheFolder } from '../../host/cache-folder.js';
import type { Block } from '../blocks.js';
import type { CpuModel } from '../cpu-models.js';
import type { CacheStats } from '../stats.js';
import { type Strategies } from '../strategies.js';
import { type Compile, KeptCode, type KeptModule } from './kept-code.js';
/**
 * Code that comes again: the pages of a file, say, wherever they are mapped. The key says which, as well as can be told
 * quickly: what is kept is compared with the code itself before it is used.
 */
export interface CodeImage {
    readonly key: string;
    /** Address of its first byte. */
    readonly base: number;
}
/** An image as it lies in this process, in one context. */
export interface KeptImage {
    readonly base: number;
    readonly code: KeptCode;
}
export interface TranslationCacheOptions {
    readonly folder: CacheFolder;
    /** A name for a whole machine, of which all code is one image; without: `GuestSpace.codeImage` tells. */
    readonly machine?: string;
    /** Told, once, that nothing can be written. */
    readonly onFailure?: ((reason: string) => void) | undefined;
}
/** Translations on disk: what an earlier run of any program has made of the same code. docs/translation-cache.md. */
export declare class TranslationCache {
    private readonly options;
    private readonly imageAt;
    private readonly compile;
    private readonly imports;
    private readonly stats;
    private readonly environment;
    private readonly codes;
    private readonly images;
    /** By page * 2, + 1 for the supervisor. */
    private readonly byPage;
    private failed;
    constructor(options: TranslationCacheOptions, model: CpuModel | null, strategies: Strategies, imageAt: (linear: number) => CodeImage | null, compile: Compile, imports: WebAssembly.Imports, stats: CacheStats);
    /** The image that a block is part of; null: its code will not come again. */
    image(block: Block): KeptImage | null;
    private findImage;
    /** Pages were mapped or unmapped. */
    forgetPages(): void;
    /** Writes what is new: see `KeptCode.save`. */
    save(merged: (code: KeptCode) => readonly KeptModule[]): void;
    close(): void;
}
