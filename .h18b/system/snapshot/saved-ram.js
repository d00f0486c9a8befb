/** RAM in a snapshot: chunks that are not all zeros. They are read when the guest, or a device, first comes to one. */
import { GUEST_RAM, PAGE_SIZE } from '../../translator/layout.js';
import { readPiece, SnapshotError } from './snapshot-file.js';
export const CHUNK_BYTES = 256 << 10;
const CHUNK_PAGES = CHUNK_BYTES / PAGE_SIZE;
function isZero(words) {
    for (let i = 0; i < words.length; i++)
        if (words[i] !== 0n)
            return false;
    return true;
}
export function saveRam(memory, ramBytes, writer) {
    const chunks = [];
    for (let at = 0; at < ramBytes; at += CHUNK_BYTES) {
        const bytes = Math.min(CHUNK_BYTES, ramBytes - at);
        if (isZero(new BigUint64Array(memory, GUEST_RAM + at, bytes / 8)))
            continue;
        chunks.push([at / CHUNK_BYTES, writer.add(new Uint8Array(memory, GUEST_RAM + at, bytes))]);
    }
    return chunks;
}
/** What of a machine's RAM is still in its snapshot: those pages are not in its physical map. */
export class AbsentRam {
    u8;
    ramBytes;
    physical;
    data;
    #chunks;
    /** Takes the chunks' pages out of the map, which is as it was when they were saved. Throws SnapshotError. */
    constructor(u8, ramBytes, physical, chunks, data) {
        this.u8 = u8;
        this.ramBytes = ramBytes;
        this.physical = physical;
        this.data = data;
        this.#chunks = new Map(chunks);
        for (const [n, { bytes }] of chunks) {
            if (!(n >= 0 && n * CHUNK_BYTES + bytes <= ramBytes && bytes <= CHUNK_BYTES))
                throw new SnapshotError('is damaged: its memory lies outside of the machine');
            physical.setAbsent(n * CHUNK_PAGES, bytes / PAGE_SIZE);
        }
        physical.bring = (page) => this.load(page * PAGE_SIZE, 1);
    }
    /** Brings what is in a range of RAM. */
    load(address, bytes) {
        if (this.#chunks.size === 0)
            return;
        const last = Math.floor((Math.min(address + bytes, this.ramBytes) - 1) / CHUNK_BYTES);
        for (let n = Math.floor(address / CHUNK_BYTES); n <= last; n++) {
            const piece = this.#chunks.get(n);
            if (piece === undefined)
                continue;
            this.#chunks.delete(n);
            this.u8.set(readPiece(this.data, piece), GUEST_RAM + n * CHUNK_BYTES);
            this.physical.setPresent(n * CHUNK_PAGES, piece.bytes / PAGE_SIZE);
        }
    }
    /** Brings all of it. */
    loadAll() {
        this.load(0, this.ramBytes);
    }
}
