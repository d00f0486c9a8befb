import type { Frames } from './address-space-frames.js';
import type { MappedFile } from './address-space-vmas.js';
/**
 * Files whose pages stay when nobody maps them any more: programs and libraries, which the next process maps again. A
 * frame in a kept file's `frames` has one user more than its mappings. All of it goes when frames run out.
 */
export declare class PageCache {
    #private;
    private readonly pool;
    constructor(pool: Frames);
    /** Whether new pages of the file have the cache for a user. */
    holds(file: MappedFile): boolean;
    /** The pages of `file` stay from now on, those included that will be read. */
    keep(file: MappedFile): void;
    /** The file ends after `pages` pages from now on. Its mappings have been cut. */
    resized(file: MappedFile, pages: number): void;
    /** Gives all frames back that nobody maps; false: there was nothing. */
    reclaim(): boolean;
}
