import type { CacheAction } from './cache-command.js';
export declare function cache(action: CacheAction, options: {
    json?: boolean;
    translationCache?: string;
}): number;
