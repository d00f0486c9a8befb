/** The Internet checksum (RFC 1071), over big-endian words. */
/** Sum of `bytes` from `start` to `end`, not folded; a byte left over counts as the upper half of a word. */
export declare function sumWords(bytes: Uint8Array, start: number, end: number, sum?: number): number;
/** One's complement of a sum, as it stands in headers. */
export declare function foldChecksum(sum: number): number;
/** Sum of the pseudo header of TCP and UDP over IPv4, from an IPv4 header at `ip`. */
export declare function sumPseudoHeader(bytes: Uint8Array, ip: number, protocol: number, length: number): number;
