/**
 * LZ4's legacy frame, which Linux kernels are packed in: a magic number, then blocks with their packed size before
 * them, each of up to 8 MiB unpacked ("LZ4 Frame Format Description", legacy frame; "LZ4 Block Format Description").
 */
import { BootError } from '../boot-error.js';
import { FileReader } from '../file-reader.js';
export const LZ4_LEGACY_MAGIC = 0x184c_2102;
const MIN_MATCH = 4;
const damaged = () => new BootError('is damaged: its LZ4 data make no sense');
export function unpackLz4(input, outSize) {
    const file = new FileReader(input, 'LZ4 frame');
    const out = new Uint8Array(outSize);
    let position = 4;
    let outPosition = 0;
    // What stands behind the output's last block is no data: the kernel appends the unpacked size.
    while (position + 4 <= input.length && outPosition < outSize) {
        const size = file.u32(position);
        position += 4;
        // Frames may follow each other.
        if (size === LZ4_LEGACY_MAGIC)
            continue;
        outPosition = unpackBlock(file.slice(position, size), out, outPosition);
        position += size;
    }
    return out.subarray(0, outPosition);
}
/** Unpacks one block to `out` at `start`; gives where it ended. Matches reach back to `start` only. */
function unpackBlock(input, out, start) {
    let from = 0;
    let to = start;
    const end = input.length;
    while (from < end) {
        const token = input[from++];
        let literals = token >> 4;
        if (literals === 15) {
            let more;
            do {
                if (from >= end)
                    throw damaged();
                more = input[from++];
                literals += more;
            } while (more === 255);
        }
        if (from + literals > end || to + literals > out.length)
            throw damaged();
        if (literals > 32) {
            out.set(input.subarray(from, from + literals), to);
            from += literals;
            to += literals;
        }
        else {
            for (let n = literals; n > 0; n--)
                out[to++] = input[from++];
        }
        // The last sequence has literals only.
        if (from === end)
            break;
        if (from + 2 > end)
            throw damaged();
        const offset = input[from] | (input[from + 1] << 8);
        from += 2;
        let length = token & 15;
        if (length === 15) {
            let more;
            do {
                if (from >= end)
                    throw damaged();
                more = input[from++];
                length += more;
            } while (more === 255);
        }
        length += MIN_MATCH;
        let match = to - offset;
        if (offset === 0 || match < start || to + length > out.length)
            throw damaged();
        if (length > 64 && offset >= length) {
            out.copyWithin(to, match, match + length);
            to += length;
        }
        else {
            for (let n = length; n > 0; n--)
                out[to++] = out[match++];
        }
    }
    return to;
}
