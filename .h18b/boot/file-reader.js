/** Little-endian reads from a file that may be cut short or lie about its sizes. */
import { BootError } from './boot-error.js';
import { latin1 } from './bytes.js';
export class FileReader {
    bytes;
    what;
    #view;
    constructor(bytes, 
    /** What the file is, for messages: "ELF file". */
    what) {
        this.bytes = bytes;
        this.what = what;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    get size() {
        return this.bytes.length;
    }
    u8(offset) {
        this.#check(offset, 1);
        return this.#view.getUint8(offset);
    }
    u16(offset) {
        this.#check(offset, 2);
        return this.#view.getUint16(offset, true);
    }
    u32(offset) {
        this.#check(offset, 4);
        return this.#view.getUint32(offset, true);
    }
    /** As a number: an address or size beyond 2^53 becomes inexact, and so is refused by whatever checks it. */
    u64(offset) {
        this.#check(offset, 8);
        return this.#view.getUint32(offset, true) + this.#view.getUint32(offset + 4, true) * 2 ** 32;
    }
    /** A view of `length` bytes at `offset`. */
    slice(offset, length) {
        this.#check(offset, length);
        return this.bytes.subarray(offset, offset + length);
    }
    /** Text up to a zero byte, `limit` bytes at most. */
    text(offset, limit) {
        const bytes = this.slice(offset, Math.min(limit, this.size - offset));
        const end = bytes.indexOf(0);
        return latin1(bytes.subarray(0, end < 0 ? bytes.length : end));
    }
    #check(offset, length) {
        if (offset < 0 || length < 0 || offset + length > this.size) {
            throw new BootError(`is a truncated ${this.what}: ${length} bytes wanted at ${offset}, the file has ${this.size}`);
        }
    }
}
