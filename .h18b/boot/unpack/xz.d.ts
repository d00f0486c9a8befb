/**
 * The .xz container ("The .xz File Format", 1.0.4) with LZMA2 and the x86 branch filter, as Linux kernels use it. The
 * container's CRC32 of headers is checked; the check of the data is, where it is CRC32 (which kernels are limited to).
 */
/** Unpacks one stream. `outSize` is what it is known to unpack to. */
export declare function unpackXz(input: Uint8Array, outSize: number): Uint8Array;
