/** `--translation-cache`: the folder that a command keeps translations in. */
import { Option } from 'commander';
import { host } from '../host/host.js';
import { hostReason } from '../host/reason.js';
const NONE = 'none';
/** What `--translation-cache` is by default, if it is set. */
export const CACHE_VARIABLE = 'RINGLESS_TRANSLATION_CACHE';
export function translationCacheOption() {
    return new Option('--translation-cache <dir>', `where translations are kept for the next run, or "${NONE}" (default: $${CACHE_VARIABLE}, or ringless/translations in the user's cache folder)`);
}
/** The folder that is meant; null: none. */
export function cachePath(given) {
    const asked = given ?? host.variable(CACHE_VARIABLE);
    const path = asked ?? host.files.usualCache;
    return path === null || path === NONE ? null : { path, asked: asked !== undefined };
}
/**
 * Opens the folder that is meant. One that cannot be used is done without; who has asked for it hears of that, as of
 * one that cannot be written to later.
 */
export function translationCache(given) {
    const meant = cachePath(given);
    if (meant === null)
        return undefined;
    const { path, asked } = meant;
    const tell = (what, reason) => {
        if (asked)
            process.stderr.write(`ringless: translation cache ${path}: ${what}: ${reason}\n`);
    };
    try {
        return { folder: host.files.cache(path), onFailure: (reason) => tell('nothing more is kept', reason) };
    }
    catch (error) {
        tell('not used', hostReason(error));
        return undefined;
    }
}
