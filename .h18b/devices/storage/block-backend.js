/** A request failed: host I/O error, a corrupt image, a range outside the disk. Becomes the guest's I/O error. */
export class BlockError extends Error {
}
/** Throws unless [offset, offset + length) lies inside a disk of `sizeBytes`. */
export function checkRange(sizeBytes, offset, length) {
    if (!(offset >= 0 && length >= 0 && offset + length <= sizeBytes)) {
        throw new BlockError(`bytes ${offset} to ${offset + length} are outside the disk of ${sizeBytes} bytes`);
    }
}
