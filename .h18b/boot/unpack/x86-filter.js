/**
 * The x86 branch filter of .xz ("BCJ"): packers replace the relative targets of calls and jumps (E8, E9) by absolute
 * ones, which repeat and so pack better. This turns them back, in place.
 *
 * A candidate is an opcode whose target's top byte is 00 or FF (a near target). Bytes of a target may look like
 * opcodes: candidates closely behind an opcode that was left alone follow rules of their own, which the packer and we
 * have to share. `near` has bit n set where the byte n + 1 back was such an opcode.
 */
const isSign = (byte) => byte === 0 || byte === 0xff;
export function undoX86Filter(bytes) {
    const end = bytes.length - 4;
    let near = 0;
    let last = -1;
    for (let i = 0; i < end; i++) {
        if ((bytes[i] & 0xfe) !== 0xe8)
            continue;
        const distance = i - last;
        last = i;
        near = distance > 3 ? 0 : (near << (distance - 1)) & 7;
        // The byte of this target that belongs to the furthest of those opcodes' targets as its top byte.
        const shared = 32 - Math.clz32(near);
        const several = (near & (near - 1)) !== 0;
        if ((near !== 0 && (several || isSign(bytes[i + 4 - shared]))) || !isSign(bytes[i + 4])) {
            near = (near << 1) | 1;
            continue;
        }
        let absolute = (bytes[i + 1] | (bytes[i + 2] << 8) | (bytes[i + 3] << 16) | (bytes[i + 4] << 24)) >>> 0;
        let relative = (absolute - (i + 5)) >>> 0;
        while (near !== 0 && isSign((relative >>> (24 - shared * 8)) & 0xff)) {
            absolute = (relative ^ (2 ** (32 - shared * 8) - 1)) >>> 0;
            relative = (absolute - (i + 5)) >>> 0;
        }
        bytes[i + 1] = relative;
        bytes[i + 2] = relative >>> 8;
        bytes[i + 3] = relative >>> 16;
        bytes[i + 4] = relative & 0x0100_0000 ? 0xff : 0;
        i += 4;
    }
}
