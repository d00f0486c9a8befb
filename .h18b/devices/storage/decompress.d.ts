/**
 * Decompresses one cluster of an image. `packed` may have bytes of the next cluster at its end. Throws BlockError if
 * the data are corrupt or do not give `length` bytes.
 */
export declare function decompressCluster(packed: Uint8Array, kind: 'deflate' | 'zstd', length: number, name: string): Uint8Array;
