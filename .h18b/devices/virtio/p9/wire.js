/*
 * Messages of 9P2000.L: size[4] type[1] tag[2], then fields, little-endian. Strings are a length of 2 bytes and that
 * many bytes, here one character a byte. Sources: intro(5) of Plan 9; diod's protocol.md for the .L messages.
 */
/** A request that is not what its type says. */
export class WireError extends Error {
}
export const HEADER_BYTES = 7;
export class Reader {
    bytes;
    #at = HEADER_BYTES;
    #view;
    constructor(bytes) {
        this.bytes = bytes;
        if (bytes.length < HEADER_BYTES)
            throw new WireError('a message without a whole header');
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    get type() {
        return this.bytes[4];
    }
    get tag() {
        return this.#view.getUint16(5, true);
    }
    #take(length) {
        const at = this.#at;
        if (at + length > this.bytes.length)
            throw new WireError('a message is too short');
        this.#at += length;
        return at;
    }
    u8() {
        return this.#view.getUint8(this.#take(1));
    }
    u16() {
        return this.#view.getUint16(this.#take(2), true);
    }
    u32() {
        return this.#view.getUint32(this.#take(4), true);
    }
    /** A number of 64 bits; too large ones come out inexact. */
    u64() {
        const at = this.#take(8);
        return this.#view.getUint32(at, true) + this.#view.getUint32(at + 4, true) * 2 ** 32;
    }
    text() {
        const length = this.u16();
        const at = this.#take(length);
        return String.fromCharCode(...this.bytes.subarray(at, at + length));
    }
    data(length) {
        const at = this.#take(length);
        return this.bytes.subarray(at, at + length);
    }
}
export class Writer {
    bytes;
    #at = HEADER_BYTES;
    #view;
    constructor(bytes) {
        this.bytes = bytes;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    /** Bytes that still find room. */
    get room() {
        return this.bytes.length - this.#at;
    }
    #put(length) {
        const at = this.#at;
        if (length > this.room)
            throw new WireError('a reply finds no room');
        this.#at += length;
        return at;
    }
    u8(value) {
        this.#view.setUint8(this.#put(1), value);
        return this;
    }
    u16(value) {
        this.#view.setUint16(this.#put(2), value, true);
        return this;
    }
    u32(value) {
        this.#view.setUint32(this.#put(4), value, true);
        return this;
    }
    u64(value) {
        this.#view.setBigUint64(this.#put(8), BigInt.asUintN(64, BigInt(value)), true);
        return this;
    }
    text(value) {
        this.u16(value.length);
        const at = this.#put(value.length);
        for (let i = 0; i < value.length; i++)
            this.bytes[at + i] = value.charCodeAt(i);
        return this;
    }
    /** The next `length` bytes, for the caller to fill. */
    reserve(length) {
        const at = this.#put(length);
        return this.bytes.subarray(at, at + length);
    }
    /** Gives back the last `length` bytes. */
    drop(length) {
        this.#at -= length;
    }
    /** The message so far. */
    finish(type, tag) {
        this.#view.setUint32(0, this.#at, true);
        this.#view.setUint8(4, type);
        this.#view.setUint16(5, tag, true);
        return this.bytes.subarray(0, this.#at);
    }
    restart() {
        this.#at = HEADER_BYTES;
        return this;
    }
}
