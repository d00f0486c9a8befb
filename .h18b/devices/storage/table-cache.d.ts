import type { ImageFile } from './image-file.js';
/** One cluster-sized table of an image, held in memory. */
export interface CachedTable {
    /** Where it stands in the file. */
    readonly offset: number;
    readonly bytes: Uint8Array;
    readonly view: DataView;
    dirty: boolean;
}
/**
 * Tables of a qcow2 image that were used lately. A dirty table stays until `writeDirty`; the owner keeps their number
 * in bounds by asking `full` and writing back in the order that keeps the image consistent.
 */
export declare class TableCache {
    #private;
    readonly file: ImageFile;
    readonly tableBytes: number;
    readonly limit: number;
    constructor(file: ImageFile, tableBytes: number, limit: number);
    /** True when half of the tables are dirty: time to write back. */
    get full(): boolean;
    get dirty(): boolean;
    /** The table at `offset`, read if need be. Throws BlockError. */
    get(offset: number): CachedTable;
    /** A new table at `offset` with these contents (or zeros), dirty. */
    create(offset: number, contents?: Uint8Array): CachedTable;
    mark(table: CachedTable): void;
    forget(offset: number): void;
    writeDirty(): void;
}
