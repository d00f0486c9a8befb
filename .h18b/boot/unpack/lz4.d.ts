export declare const LZ4_LEGACY_MAGIC = 407642370;
export declare function unpackLz4(input: Uint8Array, outSize: number): Uint8Array;
