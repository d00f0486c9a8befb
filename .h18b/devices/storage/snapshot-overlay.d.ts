import { type BlockBackend } from './block-backend.js';
import type { ImageFile } from './image-file.js';
/**
 * A disk whose writes are thrown away at the end: a read-only base and the units that were written since, in memory
 * up to a limit, then in a nameless temporary file.
 */
export declare class SnapshotOverlay implements BlockBackend {
    #private;
    readonly base: BlockBackend;
    readonly makeSpill: () => ImageFile;
    readonly readOnly = false;
    readonly discards = false;
    readonly sizeBytes: number;
    constructor(base: BlockBackend, makeSpill: () => ImageFile, memoryLimitBytes?: number);
    read(offset: number, into: Uint8Array): void;
    write(offset: number, bytes: Uint8Array): void;
    /** What was written, whole units: numbers and their bytes (the last unit of the disk has zeros behind its end). */
    units(): Iterable<[number, Uint8Array]>;
    /** As `units` gave it. Throws BlockError where the disk has no such unit. */
    setUnit(number: number, bytes: Uint8Array): void;
    /** Nothing of a snapshot outlives the VM. */
    flush(): void;
    discard(offset: number, length: number): void;
    writeZeroes(offset: number, length: number): void;
    close(): void;
}
