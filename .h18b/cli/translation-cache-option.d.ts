/** `--translation-cache`: the folder that a command keeps translations in. */
import { Option } from 'commander';
import type { TranslationCacheOptions } from '../runtime/cache/translation-cache.js';
/** What `--translation-cache` is by default, if it is set. */
export declare const CACHE_VARIABLE = "RINGLESS_TRANSLATION_CACHE";
export declare function translationCacheOption(): Option;
/** The folder that is meant; null: none. */
export declare function cachePath(given: string | undefined): {
    path: string;
    asked: boolean;
} | null;
/**
 * Opens the folder that is meant. One that cannot be used is done without; who has asked for it hears of that, as of
 * one that cannot be written to later.
 */
export declare function translationCache(given: string | undefined): TranslationCacheOptions | undefined;
