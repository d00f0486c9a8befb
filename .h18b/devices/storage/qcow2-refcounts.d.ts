import type { ImageFile } from './image-file.js';
import { type Qcow2Header } from './qcow2-header.js';
/**
 * Reference counts of a qcow2 image's clusters, and the search for free ones. A two-level table: the refcount table
 * (in memory) names refcount blocks, a block holds the counts of consecutive clusters.
 *
 * Increments wait in memory until `writeBack`, which the image calls before it writes tables that mention the new
 * clusters. Decrements are applied only after the tables that no longer mention the old ones were written: killed at
 * any moment, the image has leaked clusters at worst.
 */
export declare class Qcow2Refcounts {
    #private;
    readonly file: ImageFile;
    /** Clusters that hold the image's own structures: an allocation that lands there shows corrupt counts. */
    readonly reserved: Set<number>;
    constructor(file: ImageFile, header: Qcow2Header);
    reserve(offset: number, length: number): void;
    /** The count of cluster `number`. */
    get(number: number): number;
    /** Allocates one cluster, count 1. Returns its offset. Throws BlockError. */
    allocate(): number;
    /** One reference less. Called only when no table on disk has the reference any more. */
    release(offset: number): void;
    get dirty(): boolean;
    get full(): boolean;
    /** Writes counts, then the table's entries for new blocks, then (if it moved) the header's pointer to the table. */
    writeBack(): void;
}
export declare function setBigEndian64(view: DataView, offset: number, value: number): void;
