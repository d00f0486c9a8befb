import { checksum } from './checksum.js';
const MAGIC = 0x43544c52;
const FORMAT = 3;
const HEADER = 8;
/** Words of a module's row: runs since one used it; then offset, bytes and checksum of each part. */
const ROW = 13;
const PART = 4;
const PARTS = { units: 0, wasm: 1, code: 2 };
/**
 * Words of an entry: address, module, number of the unit in it (and `PROMPT`), offset of the unit among the packed
 * ones.
 */
const ENTRY = 4;
const PROMPT = 0x80000000;
/** No head is larger, bytes. */
const HEAD_LIMIT = 64 << 20;
/** What there is of an image. */
export class Pack {
    file;
    words;
    rows;
    modules;
    /** Where the entry of an address begins. */
    entries = new Map();
    constructor(file, words, rows, modules) {
        this.file = file;
        this.words = words;
        this.rows = rows;
        this.modules = modules;
    }
    /** Null: the file is damaged, of another format, or for another key (if one is given). */
    static read(file, key) {
        const header = file.read(0, 4 * HEADER);
        if (header === null)
            return null;
        const [magic, format, keyBytes, modules, entries, , sum0, sum1] = wordsOf(header);
        if (magic !== MAGIC || format !== FORMAT)
            return null;
        const head = padded(keyBytes) + 4 * (modules * ROW + ENTRY * entries);
        if (head > HEAD_LIMIT || 4 * HEADER + head > file.sizeBytes)
            return null;
        const all = file.read(0, 4 * HEADER + head);
        if (all === null)
            return null;
        const words = wordsOf(all);
        words.fill(0, 6, 8);
        const sum = checksum(all);
        if (sum[0] !== sum0 || sum[1] !== sum1)
            return null;
        if (key !== null && textOf(all, keyBytes) !== key)
            return null;
        const rows = HEADER + padded(keyBytes) / 4;
        const pack = new Pack(file, words, rows, modules);
        let at = rows + ROW * modules;
        for (let n = 0; n < entries; n++, at += ENTRY)
            if (words[at + 1] < modules)
                pack.entries.set(words[at], at);
        return pack;
    }
    get bytes() {
        return this.file.sizeBytes;
    }
    get key() {
        return textOf(new Uint8Array(this.words.buffer), this.words[2]);
    }
    entryAt(at) {
        const { words } = this;
        const number = words[at + 2];
        return {
            address: words[at],
            module: words[at + 1],
            number: number & ~PROMPT,
            offset: words[at + 3],
            prompt: (number & PROMPT) !== 0,
        };
    }
    /** The unit that holds the block at an address. */
    find(address) {
        const at = this.entries.get(address);
        return at === undefined ? null : this.entryAt(at);
    }
    part(module, part) {
        const row = this.rows + module * ROW + 1 + part * PART;
        const [offset, bytes, sum0, sum1] = this.words.subarray(row, row + PART);
        if (bytes === 0 || offset + bytes > this.file.sizeBytes)
            return null;
        const read = this.file.read(offset, bytes);
        const sum = read && checksum(read);
        return sum && sum[0] === sum0 && sum[1] === sum1 ? read : null;
    }
    /** Null, as for the other parts: there is none, or it is damaged. */
    units(module) {
        return this.part(module, PARTS.units);
    }
    wasm(module) {
        return this.part(module, PARTS.wasm);
    }
    code(module) {
        return this.part(module, PARTS.code);
    }
    /** Whether all parts of a module are as they were written. */
    isSound(module) {
        const code = !this.hasCode(module) || this.code(module) !== null;
        return code && this.units(module) !== null && this.wasm(module) !== null;
    }
    /** Whether the module has machine code. */
    hasCode(module) {
        return this.words[this.rows + module * ROW + 1 + PARTS.code * PART + 1] !== 0;
    }
    raw(module) {
        const units = this.units(module);
        const wasm = this.wasm(module);
        if (units === null || wasm === null)
            return null;
        const unused = this.words[this.rows + module * ROW];
        return { unused, entries: this.entriesOf(module), units, wasm, code: this.code(module) };
    }
    byModule;
    entriesOf(module) {
        if (!this.byModule) {
            this.byModule = Array.from({ length: this.modules }, () => []);
            for (const at of this.entries.values()) {
                const entry = this.entryAt(at);
                this.byModule[entry.module].push(entry);
            }
        }
        return this.byModule[module];
    }
    isReplaced() {
        return this.file.isReplaced();
    }
    close() {
        this.file.close();
    }
}
/** The pieces of a file, in their order. */
export function writePack(key, modules) {
    const text = new TextEncoder().encode(key);
    const entries = modules.reduce((sum, m) => sum + m.entries.length, 0);
    const rows = HEADER + padded(text.length) / 4;
    const words = new Uint32Array(rows + modules.length * ROW + ENTRY * entries);
    const head = new Uint8Array(words.buffer);
    words.set([MAGIC, FORMAT, text.length, modules.length, entries]);
    head.set(text, 4 * HEADER);
    const pieces = [head];
    let offset = head.length;
    let at = rows;
    for (const m of modules) {
        words[at++] = m.unused;
        for (const part of [m.units, m.wasm, m.code]) {
            if (part !== null) {
                words.set([offset, part.length, ...checksum(part)], at);
                pieces.push(part, new Uint8Array(padded(part.length) - part.length));
                offset += padded(part.length);
            }
            at += PART;
        }
    }
    modules.forEach((m, module) => {
        for (const { address, number, offset, prompt } of m.entries) {
            words.set([address, module, prompt ? number | PROMPT : number, offset], at);
            at += ENTRY;
        }
    });
    words.set(checksum(head), 6);
    return pieces;
}
function padded(bytes) {
    return (bytes + 3) & ~3;
}
function wordsOf(bytes) {
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}
function textOf(head, bytes) {
    return new TextDecoder().decode(head.subarray(4 * HEADER, 4 * HEADER + bytes));
}
