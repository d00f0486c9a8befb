import { host } from '../../host/host.js';
import { BlockError } from './block-backend.js';
/**
 * Decompresses one cluster of an image. `packed` may have bytes of the next cluster at its end. Throws BlockError if
 * the data are corrupt or do not give `length` bytes.
 */
export function decompressCluster(packed, kind, length, name) {
    let out;
    try {
        if (kind === 'zstd') {
            const { zstd } = host.compression;
            if (zstd === null)
                throw new BlockError(`${name}: reading zstd clusters needs Node 22.15 or later`);
            out = zstd(zstdFrame(packed), length);
        }
        else {
            out = host.compression.inflate(packed, length);
        }
    }
    catch (e) {
        if (e instanceof BlockError)
            throw e;
        throw new BlockError(`${name}: corrupt qcow2 image: a compressed cluster cannot be read`);
    }
    if (out.length !== length)
        throw new BlockError(`${name}: corrupt qcow2 image: a compressed cluster is too short`);
    return out;
}
/**
 * The first zstd frame in `bytes`, without what follows: the decoder refuses trailing garbage. RFC 8878, 3.1.1: magic,
 * header, blocks of 3 header bytes each, checksum.
 */
function zstdFrame(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (bytes.length < 6 || view.getUint32(0, true) !== 0xfd2fb528)
        throw new Error('no zstd frame');
    const descriptor = view.getUint8(4);
    const single = (descriptor >> 5) & 1;
    const sizeField = [single, 2, 4, 8][descriptor >> 6];
    const dictionaryField = [0, 1, 2, 4][descriptor & 3];
    let at = 5 + (1 - single) + dictionaryField + sizeField;
    for (let last = 0; last === 0;) {
        const header = view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
        last = header & 1;
        // Type 1 (RLE) holds one byte however long its content.
        at += 3 + (((header >> 1) & 3) === 1 ? 1 : header >> 3);
    }
    return bytes.subarray(0, at + ((descriptor >> 2) & 1) * 4);
}
