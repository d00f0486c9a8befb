/** CRC-32 of IEEE 802.3, reflected: .xz, PNG. Eight bytes a step ("slicing-by-8"). */
/** `start` is the checksum of what went before. */
export declare function crc32(bytes: Uint8Array, start?: number): number;
