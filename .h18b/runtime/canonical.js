/*
 * 64-bit addresses as numbers: signed, so that canonical ones (48 bits) are exact.
 */
const TWO32 = 4294967296;
const TWO47 = 0x800000000000;
/** Bits 63 to 47 are equal: SDM vol. 1, section 3.3.7.1. */
export function isCanonical(address) {
    return address >= -TWO47 && address < TWO47;
}
/** The number of two unsigned halves; rounded unless it is canonical, and then still not canonical. */
export function signed64(low, high) {
    return (high | 0) * TWO32 + low;
}
