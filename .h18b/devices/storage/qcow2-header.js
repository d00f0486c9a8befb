import { BlockError } from './block-backend.js';
/*
 * The header of a qcow2 image. Source: QEMU, docs/interop/qcow2.txt. All numbers are big-endian.
 */
export const QCOW2_MAGIC = 0x514649fb; // "QFI" and fbh
/** Incompatible features: who does not know a bit must not open the image. */
const INCOMPATIBLE_DIRTY = 1 << 0; // refcounts may be wrong (lazy refcounts, not closed)
const INCOMPATIBLE_CORRUPT = 1 << 1;
const INCOMPATIBLE_EXTERNAL_DATA = 1 << 2;
const INCOMPATIBLE_COMPRESSION_TYPE = 1 << 3;
const INCOMPATIBLE_EXTENDED_L2 = 1 << 4;
/** Limits on tables that are held in memory, the same as QEMU's. */
const L1_LIMIT_BYTES = 32 << 20;
const REFCOUNT_TABLE_LIMIT_BYTES = 8 << 20;
export const HEADER_L1_TABLE = 40;
export const HEADER_REFCOUNT_TABLE = 48;
export const HEADER_AUTOCLEAR = 88;
/** Reads a big-endian 64-bit number; null where it is not exact in a double. */
export function bigEndian64(view, offset) {
    const value = view.getUint32(offset) * 2 ** 32 + view.getUint32(offset + 4);
    return Number.isSafeInteger(value) ? value : null;
}
/** True if the file starts as a qcow2 image does. */
export function looksLikeQcow2(file) {
    if (file.sizeBytes < 72)
        return false;
    const start = new Uint8Array(8);
    file.readAt(0, start);
    const view = new DataView(start.buffer);
    const version = view.getUint32(4);
    return view.getUint32(0) === QCOW2_MAGIC && (version === 2 || version === 3);
}
/** Reads and checks the header. Throws BlockError with one clear line for what is corrupt or unknown. */
export function readQcow2Header(file) {
    const fail = (why) => {
        throw new BlockError(`${file.name}: ${why}`);
    };
    if (file.sizeBytes < 72)
        fail('too short for a qcow2 image');
    const bytes = new Uint8Array(Math.min(file.sizeBytes, 4096));
    file.readAt(0, bytes);
    const view = new DataView(bytes.buffer);
    const number64 = (offset, what) => bigEndian64(view, offset) ?? fail(`corrupt qcow2 image: ${what} is out of range`);
    if (view.getUint32(0) !== QCOW2_MAGIC)
        fail('not a qcow2 image');
    const version = view.getUint32(4);
    if (version !== 2 && version !== 3)
        return fail(`qcow2 version ${version} is not known (2 and 3 are)`);
    const clusterBits = view.getUint32(20);
    if (clusterBits < 9 || clusterBits > 21)
        fail(`corrupt qcow2 image: clusters of 2^${clusterBits} bytes`);
    const clusterBytes = 2 ** clusterBits;
    if (view.getUint32(32) !== 0)
        fail('encrypted qcow2 images are not supported');
    let incompatible = 0;
    let refcountOrder = 4;
    let headerLength = 72;
    let autoclear = false;
    let compression = 'deflate';
    if (version === 3) {
        if (bytes.length < 104)
            fail('too short for a qcow2 image');
        if (view.getUint32(72) !== 0)
            fail('the qcow2 image needs features that are not known');
        incompatible = view.getUint32(76);
        autoclear = view.getUint32(88) !== 0 || view.getUint32(92) !== 0;
        refcountOrder = view.getUint32(96);
        headerLength = view.getUint32(100);
        if (refcountOrder > 6)
            fail(`corrupt qcow2 image: refcounts of 2^${refcountOrder} bits`);
        if (headerLength < 104 || headerLength > bytes.length || headerLength > clusterBytes) {
            fail(`corrupt qcow2 image: a header of ${headerLength} bytes`);
        }
        if ((incompatible & INCOMPATIBLE_EXTERNAL_DATA) !== 0)
            fail('qcow2 with an external data file is not supported');
        if ((incompatible & INCOMPATIBLE_EXTENDED_L2) !== 0)
            fail('qcow2 with subclusters is not supported');
        if (incompatible >= 32)
            fail('the qcow2 image needs features that are not known');
        const type = headerLength > 104 ? view.getUint8(104) : 0;
        if ((incompatible & INCOMPATIBLE_COMPRESSION_TYPE) !== 0 && type === 1)
            compression = 'zstd';
        else if (type !== 0)
            fail(`qcow2 compression type ${type} is not known`);
    }
    const sizeBytes = number64(24, 'the size');
    const l1Entries = view.getUint32(36);
    const l1Offset = number64(HEADER_L1_TABLE, "the L1 table's place");
    const refcountTableOffset = number64(HEADER_REFCOUNT_TABLE, "the refcount table's place");
    const refcountTableClusters = view.getUint32(56);
    const checkTable = (what, offset, length, limit) => {
        if (length > limit)
            fail(`corrupt qcow2 image: the ${what} has ${length} bytes, more than ${limit}`);
        if (offset % clusterBytes !== 0)
            fail(`corrupt qcow2 image: the ${what} is not aligned to a cluster`);
        if (length > 0 && offset === 0)
            fail(`corrupt qcow2 image: the ${what} overlaps the header`);
        if (offset + length > file.sizeBytes)
            fail(`corrupt qcow2 image: the ${what} lies past the end of the file`);
    };
    checkTable('L1 table', l1Offset, l1Entries * 8, L1_LIMIT_BYTES);
    if (refcountTableClusters === 0)
        fail('corrupt qcow2 image: no refcount table');
    checkTable('refcount table', refcountTableOffset, refcountTableClusters * clusterBytes, REFCOUNT_TABLE_LIMIT_BYTES);
    const bytesPerL1Entry = clusterBytes * (clusterBytes / 8);
    if (l1Entries < Math.ceil(sizeBytes / bytesPerL1Entry)) {
        fail(`corrupt qcow2 image: the L1 table is too small for ${sizeBytes} bytes`);
    }
    const text = (at, length) => new TextDecoder().decode(bytes.subarray(at, at + length));
    let backingFile = null;
    const backingOffset = number64(8, "the backing file's name");
    const backingLength = view.getUint32(16);
    if (backingOffset !== 0) {
        if (backingLength > 1023 || backingOffset + backingLength > bytes.length) {
            fail("corrupt qcow2 image: the backing file's name lies outside the header");
        }
        backingFile = text(backingOffset, backingLength);
    }
    let backingFormat = null;
    // Header extensions: type, length, data padded to 8 bytes, until type 0.
    for (let at = headerLength; at + 8 <= Math.min(bytes.length, clusterBytes);) {
        const type = view.getUint32(at);
        const length = view.getUint32(at + 4);
        if (type === 0 || at + 8 + length > bytes.length)
            break;
        if (type === 0xe2792aca)
            backingFormat = text(at + 8, length);
        at += 8 + Math.ceil(length / 8) * 8;
    }
    let whyReadOnly = null;
    if ((incompatible & INCOMPATIBLE_CORRUPT) !== 0)
        whyReadOnly = 'it is marked as corrupt (qemu-img check -r all mends it)';
    else if ((incompatible & INCOMPATIBLE_DIRTY) !== 0) {
        whyReadOnly = 'its refcounts are marked as out of date (qemu-img check -r all mends them)';
    }
    return {
        version,
        clusterBits,
        sizeBytes,
        l1Entries,
        l1Offset,
        refcountTableOffset,
        refcountTableClusters,
        refcountOrder,
        compression,
        backingFile,
        backingFormat,
        whyReadOnly,
        autoclear,
    };
}
