/** The frames of GDB's remote serial protocol: GDB manual, "Remote Protocol", Overview. */
/** Bytes between $ and # that a packet may have, in both directions. */
export const PACKET_BYTES = 0x4000;
const ESCAPE = 0x7d;
const ESCAPED_XOR = 0x20;
const INTERRUPT = 3;
const byteOf = (text) => text.charCodeAt(0);
const [DOLLAR, HASH, PLUS, MINUS, STAR] = [byteOf('$'), byteOf('#'), byteOf('+'), byteOf('-'), byteOf('*')];
const sum = (bytes) => bytes.reduce((a, b) => (a + b) & 255, 0);
/** Finds packets in a stream. */
export class PacketReader {
    events;
    #buffer = new Uint8Array(PACKET_BYTES);
    #length = -1;
    #tooLong = false;
    /** Characters of the checksum that have come; null: the packet goes on. */
    #checksum = null;
    constructor(events) {
        this.events = events;
    }
    feed(bytes) {
        for (const byte of bytes)
            this.#byte(byte);
    }
    #byte(byte) {
        if (this.#length < 0) {
            if (byte === DOLLAR)
                this.#begin();
            else if (byte === INTERRUPT)
                this.events.interrupt();
            else if (byte === MINUS)
                this.events.repeat();
            // Acknowledgements, and noise.
            return;
        }
        if (this.#checksum !== null) {
            this.#checksum += String.fromCharCode(byte);
            if (this.#checksum.length === 2)
                this.#end(this.#checksum);
            return;
        }
        if (byte === HASH)
            this.#checksum = '';
        else if (byte === DOLLAR)
            this.#begin();
        else if (this.#length === PACKET_BYTES)
            this.#tooLong = true;
        else
            this.#buffer[this.#length++] = byte;
    }
    #begin() {
        this.#length = 0;
        this.#tooLong = false;
        this.#checksum = null;
    }
    #end(checksum) {
        const raw = this.#buffer.subarray(0, this.#length);
        this.#length = -1;
        this.#checksum = null;
        if (this.#tooLong || !/^[0-9a-f]{2}$/i.test(checksum) || Number.parseInt(checksum, 16) !== sum(raw)) {
            this.events.damaged();
            return;
        }
        this.events.packet(unescaped(raw));
    }
}
function unescaped(raw) {
    const out = new Uint8Array(raw.length);
    let length = 0;
    for (let i = 0; i < raw.length; i++) {
        const byte = raw[i];
        out[length++] = byte === ESCAPE && i + 1 < raw.length ? raw[++i] ^ ESCAPED_XOR : byte;
    }
    return out.subarray(0, length);
}
/** A packet with its checksum. Run-length encoding is not used: no peer needs it. */
export function packetOf(payload) {
    const special = new Set([DOLLAR, HASH, ESCAPE, STAR]);
    const body = [];
    for (const byte of payload) {
        if (special.has(byte))
            body.push(ESCAPE, byte ^ ESCAPED_XOR);
        else
            body.push(byte);
    }
    const checksum = sum(Uint8Array.from(body)).toString(16).padStart(2, '0');
    return Uint8Array.from([DOLLAR, ...body, HASH, byteOf(checksum[0]), byteOf(checksum[1])]);
}
export const ACK = Uint8Array.of(PLUS);
export const NAK = Uint8Array.of(MINUS);
/** Text as one byte a character. */
export const latin1Bytes = (text) => Uint8Array.from(text, (c) => c.charCodeAt(0));
export const latin1Text = (bytes) => {
    let text = '';
    for (const byte of bytes)
        text += String.fromCharCode(byte);
    return text;
};
export const hexOf = (bytes) => {
    let text = '';
    for (const byte of bytes)
        text += byte.toString(16).padStart(2, '0');
    return text;
};
/** The bytes of hexadecimal digits; null if they are none. */
export function bytesOfHex(text) {
    if (text.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(text))
        return null;
    const bytes = new Uint8Array(text.length / 2);
    for (let i = 0; i < bytes.length; i++)
        bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
    return bytes;
}
