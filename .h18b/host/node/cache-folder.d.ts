import type { CacheFolder } from '../cache-folder.js';
/** Opens a folder, which is made if it is not there. Throws what `hostReason` puts into words. */
export declare function openCacheFolder(path: string): CacheFolder;
