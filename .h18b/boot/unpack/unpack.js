/** Which packer made these bytes, and what was in them. */
import { host } from '../../host/host.js';
import { BootError } from '../boot-error.js';
import { LZ4_LEGACY_MAGIC, unpackLz4 } from './lz4.js';
import { unpackLzmaAlone } from './lzma.js';
import { unpackXz } from './xz.js';
/** A kernel is no larger; a file that says so is damaged. */
const OUTPUT_MAX_BYTES = 512 * 1024 * 1024;
/** By the magic number at the start. */
export function packingOf(bytes) {
    if (bytes.length < 18)
        return null;
    const first = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
    if ((first & 0xffff) === 0x8b1f)
        return 'gzip';
    if (first === LZ4_LEGACY_MAGIC)
        return 'LZ4';
    if (first === 0x587a_37fd && bytes[4] === 0x5a && bytes[5] === 0)
        return 'XZ';
    if (first === 0xfd2f_b528)
        return 'ZSTD';
    if ((first & 0xff_ffff) === 0x68_5a42)
        return 'BZIP2';
    if (first === 0x4f5a_4c89)
        return 'LZO';
    // Properties 5Dh and a dictionary size of a power of two up to 256 MiB.
    if (bytes[0] === 0x5d && bytes[1] === 0 && bytes[2] === 0)
        return 'LZMA';
    return null;
}
export function canUnpack(packing) {
    return packing !== 'BZIP2' && packing !== 'LZO' && (packing !== 'ZSTD' || host.compression.zstd !== null);
}
/**
 * Unpacks what kernels are packed in, as Linux's build appends it: with the unpacked size in the last four bytes,
 * which gzip has by itself.
 */
export function unpack(bytes, packing) {
    const outSize = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true);
    if (outSize === 0 || outSize > OUTPUT_MAX_BYTES) {
        throw new BootError(`is damaged: its ${packing} data say that they unpack to ${outSize} bytes`);
    }
    const packed = packing === 'gzip' ? bytes : bytes.subarray(0, bytes.length - 4);
    const out = unpackAs(packed, packing, outSize);
    if (out.length !== outSize) {
        throw new BootError(`is damaged: its ${packing} data unpack to ${out.length} bytes, not to ${outSize}`);
    }
    return out;
}
function unpackAs(packed, packing, outSize) {
    switch (packing) {
        case 'LZ4':
            return unpackLz4(packed, outSize);
        case 'XZ':
            return unpackXz(packed, outSize);
        case 'LZMA':
            return unpackLzmaAlone(packed, outSize);
        case 'gzip':
            return decoded(() => host.compression.gunzip(packed, outSize), packing);
        case 'ZSTD': {
            const { zstd } = host.compression;
            if (zstd)
                return decoded(() => zstd(packed, outSize), packing);
            break;
        }
        case 'BZIP2':
        case 'LZO':
            break;
        default:
            packing;
    }
    throw new BootError(`is packed with ${packing}, which is not supported here`);
}
function decoded(decode, packing) {
    try {
        return decode();
    }
    catch (error) {
        throw new BootError(`is damaged: its ${packing} data do not unpack (${error.message})`);
    }
}
