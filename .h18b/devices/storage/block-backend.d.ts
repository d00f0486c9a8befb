/**
 * What a disk controller asks of whatever holds the disk's contents. All of it is synchronous: a request is done when
 * the call returns, in order, and `flush` makes what went before it durable.
 */
export interface BlockBackend {
    /** A multiple of 512. */
    readonly sizeBytes: number;
    readonly readOnly: boolean;
    /** True if `discard` gives space back. */
    readonly discards: boolean;
    /** Fills `into` from byte `offset`. The range must lie inside the disk. Throws BlockError. */
    read(offset: number, into: Uint8Array): void;
    /** Throws BlockError; also on a read-only disk. */
    write(offset: number, bytes: Uint8Array): void;
    /** Returns when everything written is on stable storage. Throws BlockError. */
    flush(): void;
    /** The range's contents are no longer needed; it reads as zeros or as before. Throws BlockError. */
    discard(offset: number, length: number): void;
    /** The range reads as zeros from now on. Throws BlockError. */
    writeZeroes(offset: number, length: number): void;
    /** Flushes what is cached and lets go of the host's files. */
    close(): void;
}
/** A request failed: host I/O error, a corrupt image, a range outside the disk. Becomes the guest's I/O error. */
export declare class BlockError extends Error {
}
/** Throws unless [offset, offset + length) lies inside a disk of `sizeBytes`. */
export declare function checkRange(sizeBytes: number, offset: number, length: number): void;
