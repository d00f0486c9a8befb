import { BlockError } from './block-backend.js';
/** An image in memory, for tests and for hosts without files. */
export class MemoryImage {
    name;
    readOnly;
    #bytes;
    #size;
    constructor(bytes, name = 'memory', readOnly = false) {
        this.name = name;
        this.readOnly = readOnly;
        this.#bytes = bytes;
        this.#size = bytes.length;
    }
    get sizeBytes() {
        return this.#size;
    }
    get bytes() {
        return this.#bytes.subarray(0, this.#size);
    }
    readAt(offset, into) {
        if (offset + into.length > this.#size)
            throw new BlockError(`${this.name}: read past the end`);
        into.set(this.#bytes.subarray(offset, offset + into.length));
    }
    writeAt(offset, bytes) {
        this.extendTo(offset + bytes.length);
        this.#bytes.set(bytes, offset);
    }
    extendTo(sizeBytes) {
        if (sizeBytes <= this.#size)
            return;
        if (sizeBytes > this.#bytes.length) {
            const larger = new Uint8Array(Math.max(sizeBytes, this.#bytes.length * 2));
            larger.set(this.bytes);
            this.#bytes = larger;
        }
        this.#size = sizeBytes;
    }
    sync() { }
    close() { }
}
