/** Bytes of tables that do not know yet where they will be: which fields are addresses, and where checksums go. */
export class TableFile {
    name;
    #bytes = [];
    /** Fields that hold an offset in the file `target`; its address is to be added. */
    pointers = [];
    /** Bytes that make `length` bytes from `start` add up to 0. In the order in which they have to be set. */
    checksums = [];
    constructor(name) {
        this.name = name;
    }
    get length() {
        return this.#bytes.length;
    }
    /** Appends bytes at a multiple of `align`; returns their offset. */
    append(bytes, align = 1) {
        while (this.#bytes.length % align !== 0)
            this.#bytes.push(0);
        const offset = this.#bytes.length;
        this.#bytes = [...this.#bytes, ...bytes];
        return offset;
    }
    /** Puts `offset` of `target` into the field at `at`. */
    point(at, sizeBytes, offset, target = this) {
        for (let i = 0; i < sizeBytes; i++)
            this.#bytes[at + i] = Math.floor(offset / 2 ** (8 * i)) % 256;
        this.pointers.push({ offset: at, sizeBytes, target });
    }
    sum(offset, start, length) {
        this.#bytes[offset] = 0;
        this.checksums.push({ offset, start, length });
    }
    /** As it is, for someone else to place. */
    bytes() {
        return Uint8Array.from(this.#bytes);
    }
    /** With pointers and checksums for the addresses that files have. */
    placed(address) {
        const bytes = this.bytes();
        for (const { offset, sizeBytes, target } of this.pointers) {
            let carry = address(target);
            for (let i = 0; i < sizeBytes; i++) {
                carry += bytes[offset + i];
                bytes[offset + i] = carry % 256;
                carry = Math.floor(carry / 256);
            }
        }
        for (const { offset, start, length } of this.checksums) {
            const sum = bytes.subarray(start, start + length).reduce((all, byte) => all + byte, 0);
            bytes[offset] = (256 - (sum % 256)) % 256;
        }
        return bytes;
    }
}
