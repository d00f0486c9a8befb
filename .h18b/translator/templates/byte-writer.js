/** A growing run of bytes, as WebAssembly's binary format wants them. */
export class ByteWriter {
    bytes = new Uint8Array(1 << 16);
    length = 0;
    room(n) {
        if (this.length + n <= this.bytes.length)
            return;
        const grown = new Uint8Array(Math.max(2 * this.bytes.length, this.length + n));
        grown.set(this.bytes.subarray(0, this.length));
        this.bytes = grown;
    }
    byte(b) {
        if (this.length === this.bytes.length)
            this.room(1);
        this.bytes[this.length++] = b;
    }
    two(a, b) {
        this.byte(a);
        this.byte(b);
    }
    copy(from, at, length) {
        this.room(length);
        const { bytes } = this;
        let to = this.length;
        for (let end = at + length; at < end; at++)
            bytes[to++] = from[at];
        this.length = to;
    }
    all(from) {
        this.room(from.length);
        this.bytes.set(from, this.length);
        this.length += from.length;
    }
    /** An unsigned number of at most 32 bits. */
    u(v) {
        while (v > 127) {
            this.byte((v & 127) | 128);
            v >>>= 7;
        }
        this.byte(v);
    }
    /** A signed number of 32 bits. */
    s(v) {
        for (;;) {
            const b = v & 127;
            v >>= 7;
            if ((v === 0 && b < 64) || (v === -1 && b >= 64)) {
                this.byte(b);
                return;
            }
            this.byte(b | 128);
        }
    }
    /** A signed number of 64 bits, in two halves. */
    s64(low, high) {
        if (high === low >> 31)
            this.s(low);
        else {
            for (let n = 0; n < 9; n++) {
                const b = low & 127;
                low = (low >>> 7) | (high << 25);
                high >>= 7;
                if ((low === 0 && high === 0 && b < 64) || (low === -1 && high === -1 && b >= 64)) {
                    this.byte(b);
                    return;
                }
                this.byte(b | 128);
            }
            this.byte(low & 127);
        }
    }
    text(s) {
        this.u(s.length);
        for (let n = 0; n < s.length; n++)
            this.byte(s.charCodeAt(n));
    }
    /** Room for a size of what follows; `sized` fills it in. */
    size() {
        this.room(5);
        this.length += 5;
        return this.length;
    }
    sized(from) {
        let v = this.length - from;
        for (let n = 5; n > 1; n--) {
            this.bytes[from - n] = (v & 127) | 128;
            v >>>= 7;
        }
        this.bytes[from - 1] = v;
    }
}
