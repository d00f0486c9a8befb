import { BlockError, checkRange } from './block-backend.js';
/** Zeros that `writeZeroes` writes from. */
const ZEROS = new Uint8Array(1 << 20);
/**
 * A raw image: byte n of the file is byte n of the disk. A file that ends inside a sector is a disk with that sector
 * whole, the rest of it zeros.
 */
export class RawImage {
    file;
    sizeBytes;
    /** Node cannot punch holes. */
    discards = false;
    #tail;
    constructor(file) {
        this.file = file;
        this.#tail = file.sizeBytes;
        this.sizeBytes = Math.ceil(file.sizeBytes / 512) * 512;
    }
    get readOnly() {
        return this.file.readOnly;
    }
    read(offset, into) {
        checkRange(this.sizeBytes, offset, into.length);
        const present = Math.min(into.length, Math.max(0, this.#tail - offset));
        this.file.readAt(offset, into.subarray(0, present));
        into.fill(0, present);
    }
    write(offset, bytes) {
        checkRange(this.sizeBytes, offset, bytes.length);
        if (this.readOnly)
            throw new BlockError(`${this.file.name} is read-only`);
        if (offset + bytes.length > this.#tail) {
            this.file.extendTo(this.sizeBytes);
            this.#tail = this.sizeBytes;
        }
        this.file.writeAt(offset, bytes);
    }
    flush() {
        if (!this.readOnly)
            this.file.sync();
    }
    discard(offset, length) {
        checkRange(this.sizeBytes, offset, length);
    }
    writeZeroes(offset, length) {
        checkRange(this.sizeBytes, offset, length);
        for (let at = 0; at < length; at += ZEROS.length) {
            this.write(offset + at, ZEROS.subarray(0, Math.min(ZEROS.length, length - at)));
        }
    }
    close() {
        this.file.close();
    }
}
