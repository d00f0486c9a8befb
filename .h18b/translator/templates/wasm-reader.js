export class WasmReader {
    bytes;
    at;
    constructor(bytes, at) {
        this.bytes = bytes;
        this.at = at;
    }
    u() {
        let v = 0;
        for (let shift = 0;; shift += 7) {
            const b = this.bytes[this.at++];
            v += (b & 127) * 2 ** shift;
            if (b < 128)
                return v;
        }
    }
    s() {
        let v = 0n;
        let shift = 0n;
        for (;;) {
            const b = this.bytes[this.at++];
            v |= BigInt(b & 127) << shift;
            shift += 7n;
            if (b >= 128)
                continue;
            return (b & 64) !== 0 ? v - (1n << shift) : v;
        }
    }
    skip(bytes) {
        this.at += bytes;
    }
    next() {
        const start = this.at;
        const op = this.bytes[this.at++];
        const i = { op, sub: 0, start, end: 0, at: this.at, value: 0n, memory: false };
        const unsigned = () => {
            i.at = this.at;
            i.value = BigInt(this.u());
        };
        const memory = () => {
            this.u();
            unsigned();
            i.memory = true;
        };
        if (op >= 0x02 && op <= 0x04)
            this.blockType();
        else if (op === 0x0c || op === 0x0d || op === 0x10 || op === 0x12)
            unsigned();
        else if (op === 0x0e)
            for (let n = this.u(); n >= 0; n--)
                this.u();
        else if (op === 0x11 || op === 0x13) {
            this.u();
            this.u();
        }
        else if (op === 0x1c)
            for (let n = this.u(); n > 0; n--)
                this.u();
        else if (op >= 0x20 && op <= 0x24)
            unsigned();
        else if (op >= 0x28 && op <= 0x3e)
            memory();
        else if (op === 0x41 || op === 0x42) {
            i.at = this.at;
            i.value = this.s();
        }
        else if (op === 0x43)
            this.skip(4);
        else if (op === 0x44)
            this.skip(8);
        else if (op === 0xfc) {
            i.sub = this.u();
            if (i.sub > 7)
                throw new Error(`instruction fc ${i.sub} in a template`);
        }
        else if (op === 0xfd) {
            i.sub = this.u();
            if (i.sub <= 11 || i.sub === 92 || i.sub === 93)
                memory();
            else if (i.sub === 12 || i.sub === 13)
                this.skip(16);
            else if (i.sub >= 21 && i.sub <= 34)
                this.skip(1);
            else if (i.sub >= 84 && i.sub <= 91) {
                memory();
                this.skip(1);
            }
        }
        else if (![0x00, 0x01, 0x05, 0x0b, 0x0f, 0x1a, 0x1b].includes(op) && !(op >= 0x45 && op <= 0xc4))
            throw new Error(`instruction ${op.toString(16)} in a template`);
        i.end = this.at;
        return i;
    }
    blockType() {
        const t = this.bytes[this.at];
        if (t !== 0x40 && (t < 0x7b || t > 0x7f))
            throw new Error('a block of several values in a template');
        this.at++;
    }
}
/** The sections of a module: where their contents start, by number. */
export function sectionsOf(wasm) {
    const r = new WasmReader(wasm, 8);
    const found = new Map();
    while (r.at < wasm.length) {
        const id = wasm[r.at++];
        const size = r.u();
        found.set(id, r.at);
        r.skip(size);
    }
    return found;
}
