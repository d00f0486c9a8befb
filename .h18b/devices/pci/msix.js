import { fromBase64, toBase64 } from '../base64.js';
/*
 * MSI-X. Source: PCI Local Bus Specification 3.0, 6.8.2.
 */
export const MSIX_CAPABILITY = 0x11;
const ENTRY_BYTES = 16;
const ENTRY_MASKED = 1;
/** Offset of the pending bits inside the BAR that holds table and pending bits. */
const PENDING = 0x800;
export const MSIX_BAR_BYTES = 4096;
/** As many vectors as fit in front of the pending bits. */
const MAX_VECTORS = PENDING / ENTRY_BYTES;
/** Table and pending bits of a function's MSI-X, as a BAR of 4 KiB. */
export class Msix {
    vectors;
    deliver;
    #table;
    #pending;
    #enabled = false;
    #functionMasked = false;
    constructor(vectors, deliver) {
        this.vectors = vectors;
        this.deliver = deliver;
        if (vectors > MAX_VECTORS)
            throw new Error(`no more than ${MAX_VECTORS} MSI-X vectors`);
        this.#table = new DataView(new ArrayBuffer(vectors * ENTRY_BYTES));
        this.#pending = new Uint8Array(vectors);
        this.reset();
    }
    /** The capability's body behind id and link: control, table's place, pending bits' place. */
    capability(bar) {
        const body = new DataView(new ArrayBuffer(10));
        body.setUint16(0, this.vectors - 1, true);
        body.setUint32(2, bar, true);
        body.setUint32(6, PENDING | bar, true);
        return { body: new Uint8Array(body.buffer), writable: Uint8Array.of(0, 0xc0) };
    }
    get enabled() {
        return this.#enabled;
    }
    /** The capability's control word was written. */
    setControl(control) {
        this.#enabled = (control & 0x8000) !== 0;
        this.#functionMasked = (control & 0x4000) !== 0;
        this.#sendPending();
    }
    /** Vector `index` fires: sent, or pending while it is masked. A vector that is not there is ignored. */
    fire(index) {
        if (index >= this.vectors || !this.#enabled)
            return;
        if (this.#functionMasked || this.#masked(index))
            this.#pending[index] = 1;
        else
            this.#send(index);
    }
    #masked(index) {
        return (this.#table.getUint32(index * ENTRY_BYTES + 12, true) & ENTRY_MASKED) !== 0;
    }
    #send(index) {
        this.#pending[index] = 0;
        const at = index * ENTRY_BYTES;
        const address = this.#table.getUint32(at + 4, true) * 2 ** 32 + this.#table.getUint32(at, true);
        this.deliver(address, this.#table.getUint32(at + 8, true));
    }
    #sendPending() {
        if (!this.#enabled || this.#functionMasked)
            return;
        for (let i = 0; i < this.vectors; i++)
            if (this.#pending[i] === 1 && !this.#masked(i))
                this.#send(i);
    }
    readMmio(offset, size) {
        let value = 0;
        for (let i = 0; i < size; i++)
            value |= this.#readByte(offset + i) << (i * 8);
        return value >>> 0;
    }
    #readByte(offset) {
        if (offset < this.#table.byteLength)
            return this.#table.getUint8(offset);
        let byte = 0;
        const first = (offset - PENDING) * 8;
        if (first >= 0)
            for (let i = 0; i < 8; i++)
                byte |= (this.#pending[first + i] ?? 0) << i;
        return byte;
    }
    writeMmio(offset, size, value) {
        // Only aligned dwords (and qwords, which arrive as two of them) are defined.
        if (size !== 4 || offset % 4 !== 0 || offset + 4 > this.#table.byteLength)
            return;
        // Messages go to aligned addresses.
        const kept = offset % ENTRY_BYTES === 0 ? value & ~3 : offset % ENTRY_BYTES === 12 ? value & ENTRY_MASKED : value;
        this.#table.setUint32(offset, kept >>> 0, true);
        if (offset % ENTRY_BYTES === 12)
            this.#sendPending();
    }
    reset() {
        this.#enabled = false;
        this.#functionMasked = false;
        this.#pending.fill(0);
        for (let i = 0; i < this.vectors; i++) {
            for (let word = 0; word < 12; word += 4)
                this.#table.setUint32(i * ENTRY_BYTES + word, 0, true);
            this.#table.setUint32(i * ENTRY_BYTES + 12, ENTRY_MASKED, true);
        }
    }
    state() {
        return {
            table: toBase64(new Uint8Array(this.#table.buffer)),
            pending: [...this.#pending],
            control: (this.#enabled ? 0x8000 : 0) | (this.#functionMasked ? 0x4000 : 0),
        };
    }
    restore(state) {
        new Uint8Array(this.#table.buffer).set(fromBase64(state.table));
        this.#pending.set(state.pending);
        this.#enabled = (state.control & 0x8000) !== 0;
        this.#functionMasked = (state.control & 0x4000) !== 0;
    }
}
