export type Packing = 'gzip' | 'LZ4' | 'XZ' | 'LZMA' | 'ZSTD' | 'BZIP2' | 'LZO';
/** By the magic number at the start. */
export declare function packingOf(bytes: Uint8Array): Packing | null;
export declare function canUnpack(packing: Packing): boolean;
/**
 * Unpacks what kernels are packed in, as Linux's build appends it: with the unpacked size in the last four bytes,
 * which gzip has by itself.
 */
export declare function unpack(bytes: Uint8Array, packing: Packing): Uint8Array;
