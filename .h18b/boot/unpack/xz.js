/**
 * The .xz container ("The .xz File Format", 1.0.4) with LZMA2 and the x86 branch filter, as Linux kernels use it. The
 * container's CRC32 of headers is checked; the check of the data is, where it is CRC32 (which kernels are limited to).
 */
import { BootError } from '../boot-error.js';
import { FileReader } from '../file-reader.js';
import { crc32 } from './crc32.js';
import { LzmaDecoder } from './lzma.js';
import { undoX86Filter } from './x86-filter.js';
const FILTER_X86 = 4;
const FILTER_LZMA2 = 0x21;
const CHECK_SIZES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
const CHECK_CRC32 = 1;
const STREAM_HEADER_BYTES = 12;
const damaged = (why) => new BootError(`is damaged: its XZ data ${why}`);
/** Unpacks one stream. `outSize` is what it is known to unpack to. */
export function unpackXz(input, outSize) {
    const file = new FileReader(input, 'XZ stream');
    const checkType = file.u8(7) & 15;
    if (crc32(file.slice(6, 2)) !== file.u32(8))
        throw damaged('have a bad header');
    const out = new Uint8Array(outSize);
    let position = STREAM_HEADER_BYTES;
    let outPosition = 0;
    // A zero where a block's size would be starts the index, which ends the data.
    while (file.u8(position) !== 0) {
        const block = readBlockHeader(file, position);
        const decoder = new LzmaDecoder(input, out);
        decoder.inPosition = block.end;
        decoder.outPosition = outPosition;
        decodeLzma2(file, decoder);
        const data = out.subarray(outPosition, decoder.outPosition);
        if (block.x86)
            undoX86Filter(data);
        // The block is padded to four bytes; then comes the check.
        position = block.end + Math.ceil((decoder.inPosition - block.end) / 4) * 4;
        if (checkType === CHECK_CRC32 && crc32(data) !== file.u32(position))
            throw damaged('do not match their checksum');
        position += CHECK_SIZES[checkType];
        outPosition = decoder.outPosition;
    }
    return out.subarray(0, outPosition);
}
function readBlockHeader(file, start) {
    const size = (file.u8(start) + 1) * 4;
    if (crc32(file.slice(start, size - 4)) !== file.u32(start + size - 4))
        throw damaged('have a bad block header');
    let position = start + 2;
    const number = () => {
        let value = 0;
        for (let shift = 0; shift < 63; shift += 7) {
            const byte = file.u8(position++);
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
        throw damaged('have a number without an end');
    };
    const flags = file.u8(start + 1);
    if (flags & 0x40)
        number();
    if (flags & 0x80)
        number();
    const filters = Array.from({ length: (flags & 3) + 1 }, () => {
        const id = number();
        const propertiesBytes = number();
        position += propertiesBytes;
        return { id, propertiesBytes };
    });
    const last = filters.pop();
    const x86 = filters.length === 1 && filters[0].id === FILTER_X86 && filters[0].propertiesBytes === 0;
    if (last?.id !== FILTER_LZMA2 || (filters.length > 0 && !x86))
        throw new BootError('is packed with unknown XZ filters');
    return { end: start + size, x86 };
}
/** Chunks of LZMA2 up to the end marker: control byte, sizes, properties where they are new. */
function decodeLzma2(file, decoder) {
    const bigEndian16 = (at) => file.u8(at) * 256 + file.u8(at + 1);
    let hasProperties = false;
    for (;;) {
        const at = decoder.inPosition;
        const control = file.u8(at);
        if (control === 0) {
            decoder.inPosition = at + 1;
            return;
        }
        if (control === 1 || control >= 0xe0)
            decoder.resetDictionary();
        if (control < 0x80) {
            if (control > 2)
                throw damaged('have an unknown chunk');
            decoder.inPosition = at + 3;
            decoder.copy(bigEndian16(at + 1) + 1);
            continue;
        }
        const outBytes = (control & 0x1f) * 65536 + bigEndian16(at + 1) + 1;
        const inBytes = bigEndian16(at + 3) + 1;
        decoder.inPosition = at + 5;
        if (control >= 0xc0) {
            decoder.setProperties(file.u8(at + 5));
            decoder.inPosition++;
            hasProperties = true;
        }
        if (!hasProperties)
            throw damaged('begin without properties');
        if (control >= 0xa0)
            decoder.resetState();
        const end = decoder.inPosition + inBytes;
        decoder.startRange();
        decoder.decode(decoder.outPosition + outBytes);
        if (decoder.inPosition !== end)
            throw damaged('have a chunk of another size than it says');
    }
}
