/** The Internet checksum (RFC 1071), over big-endian words. */
/** Sum of `bytes` from `start` to `end`, not folded; a byte left over counts as the upper half of a word. */
export function sumWords(bytes, start, end, sum = 0) {
    let total = sum;
    const even = start + ((end - start) & ~1);
    for (let i = start; i < even; i += 2)
        total += (bytes[i] << 8) | bytes[i + 1];
    if (even < end)
        total += bytes[even] << 8;
    return total;
}
/** One's complement of a sum, as it stands in headers. */
export function foldChecksum(sum) {
    let folded = sum;
    while (folded > 0xffff)
        folded = (folded & 0xffff) + Math.floor(folded / 0x10000);
    return ~folded & 0xffff;
}
/** Sum of the pseudo header of TCP and UDP over IPv4, from an IPv4 header at `ip`. */
export function sumPseudoHeader(bytes, ip, protocol, length) {
    return sumWords(bytes, ip + 12, ip + 20, protocol + length);
}
