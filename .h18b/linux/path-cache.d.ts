import type { Dentry } from './vfs/node.js';
/**
 * Resolved absolute paths, keyed by their bytes in guest memory: a stat or open of a path seen before makes no string
 * and walks nothing. Entries of an older generation of names are void. Only paths wholly in memory come in, for the
 * host's names change without notice.
 */
export declare class PathCache {
    #private;
    readonly memory: Uint8Array;
    constructor(memory: Uint8Array);
    /** Looks up the path at host offset `at`, which must end (NUL included) before `end`. */
    find(at: number, end: number, follow: boolean, generation: number): Dentry | null;
    /** Remembers the answer for the path just looked up without success. */
    remember(at: number, follow: boolean, generation: number, dentry: Dentry): void;
}
