import type { Linux } from '../kernel.js';
export declare const PAGE = 4096;
/** The maps changed: translated code comes back to the dispatcher before it goes on. */
export declare function changed(k: Linux, result: number): number;
export declare function pagesOf(length: number): number;
/** Checks an address range of whole pages: its first page, or -EINVAL. */
export declare function rangeStart(k: Linux, address: number, length: number): number;
/** Touches pages as mm_populate() does: private ones that may be written to are made the process's own. */
export declare function populate(k: Linux, first: number, pages: number): void;
