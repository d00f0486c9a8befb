import { utf8 } from './fw-cfg.js';
/**
 * The script "etc/table-loader": how firmware is told to place ACPI tables in its memory, to patch the pointers between
 * them and to set their checksums (QEMU's hw/acpi/bios-linker-loader.c documents the commands; each has 128 bytes).
 */
const ENTRY_BYTES = 128;
const NAME_BYTES = 56;
const ALLOCATE = 1;
const ADD_POINTER = 2;
const ADD_CHECKSUM = 3;
export class TableLoader {
    #entries = [];
    /** Allocates room for a whole file and loads it. */
    allocate(file, align, zone) {
        const entry = this.#entry(ALLOCATE, file);
        entry.setUint32(4 + NAME_BYTES, align, true);
        entry.setUint8(8 + NAME_BYTES, zone === 'high' ? 1 : 2);
        return this;
    }
    /** Adds `target`'s address to the pointer of `sizeBytes` at `offset` in `file`. */
    addPointer(file, offset, sizeBytes, target) {
        const entry = this.#entry(ADD_POINTER, file);
        setName(entry, 4 + NAME_BYTES, target);
        entry.setUint32(4 + 2 * NAME_BYTES, offset, true);
        entry.setUint8(8 + 2 * NAME_BYTES, sizeBytes);
        return this;
    }
    /** Sets the byte at `offset` so that `length` bytes from `start` add up to 0. */
    addChecksum(file, offset, start, length) {
        const entry = this.#entry(ADD_CHECKSUM, file);
        entry.setUint32(4 + NAME_BYTES, offset, true);
        entry.setUint32(8 + NAME_BYTES, start, true);
        entry.setUint32(12 + NAME_BYTES, length, true);
        return this;
    }
    bytes() {
        const all = new Uint8Array(this.#entries.length * ENTRY_BYTES);
        for (const [i, entry] of this.#entries.entries())
            all.set(entry, i * ENTRY_BYTES);
        return all;
    }
    #entry(command, file) {
        const entry = new Uint8Array(ENTRY_BYTES);
        const view = new DataView(entry.buffer);
        view.setUint32(0, command, true);
        setName(view, 4, file);
        this.#entries.push(entry);
        return view;
    }
}
function setName(entry, offset, name) {
    const bytes = utf8(name);
    if (bytes.length >= NAME_BYTES)
        throw new Error(`fw_cfg file name too long: ${name}`);
    for (const [i, byte] of bytes.entries())
        entry.setUint8(offset + i, byte);
}
