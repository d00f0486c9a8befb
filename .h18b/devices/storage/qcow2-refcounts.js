import { BlockError } from './block-backend.js';
import { bigEndian64, HEADER_REFCOUNT_TABLE } from './qcow2-header.js';
import { TableCache } from './table-cache.js';
/** Refcount blocks kept in memory. */
const CACHED_BLOCKS = 16;
/**
 * Reference counts of a qcow2 image's clusters, and the search for free ones. A two-level table: the refcount table
 * (in memory) names refcount blocks, a block holds the counts of consecutive clusters.
 *
 * Increments wait in memory until `writeBack`, which the image calls before it writes tables that mention the new
 * clusters. Decrements are applied only after the tables that no longer mention the old ones were written: killed at
 * any moment, the image has leaked clusters at worst.
 */
export class Qcow2Refcounts {
    file;
    #table;
    #tableOffset;
    #blocks;
    #clusterBytes;
    #countsPerBlock;
    #order;
    #max;
    /** No cluster below is free. */
    #hint = 0;
    /** Entries of the table that name blocks which the file's table does not name yet. */
    #newEntries = new Set();
    #tableMoved = null;
    /** Clusters that hold the image's own structures: an allocation that lands there shows corrupt counts. */
    reserved = new Set();
    constructor(file, header) {
        this.file = file;
        this.#clusterBytes = 2 ** header.clusterBits;
        this.#order = header.refcountOrder;
        this.#countsPerBlock = (this.#clusterBytes * 8) / 2 ** this.#order;
        this.#max = this.#order >= 5 ? 2 ** 32 - 1 : 2 ** (2 ** this.#order) - 1;
        this.#blocks = new TableCache(file, this.#clusterBytes, CACHED_BLOCKS);
        this.#tableOffset = header.refcountTableOffset;
        const bytes = new Uint8Array(header.refcountTableClusters * this.#clusterBytes);
        file.readAt(this.#tableOffset, bytes);
        const view = new DataView(bytes.buffer);
        this.#table = new Float64Array(bytes.length / 8);
        for (let i = 0; i < this.#table.length; i++) {
            const offset = bigEndian64(view, i * 8);
            if (offset === null || offset % this.#clusterBytes !== 0 || offset + this.#clusterBytes > file.sizeBytes) {
                throw new BlockError(`${file.name}: corrupt qcow2 image: refcount block ${i} lies outside the file`);
            }
            this.#table[i] = offset;
            if (offset === 0)
                continue;
            if (this.reserved.has(offset / this.#clusterBytes)) {
                throw new BlockError(`${file.name}: corrupt qcow2 image: two refcount blocks in the same place`);
            }
            this.reserve(offset, this.#clusterBytes);
        }
        this.reserve(0, this.#clusterBytes);
        this.reserve(this.#tableOffset, bytes.length);
    }
    reserve(offset, length) {
        for (let at = offset; at < offset + length; at += this.#clusterBytes)
            this.reserved.add(at / this.#clusterBytes);
    }
    /** The count of cluster `number`. */
    get(number) {
        const block = this.#table[Math.floor(number / this.#countsPerBlock)];
        if (block === undefined || block === 0)
            return 0;
        return this.#read(this.#blocks.get(block).view, number % this.#countsPerBlock);
    }
    #read(view, index) {
        switch (this.#order) {
            case 3:
                return view.getUint8(index);
            case 4:
                return view.getUint16(index * 2);
            case 5:
                return view.getUint32(index * 4);
            case 6:
                return view.getUint32(index * 8) * 2 ** 32 + view.getUint32(index * 8 + 4);
            default: {
                // Narrower than a byte: the first is in the low bits.
                const perByte = 8 >> this.#order;
                const byte = view.getUint8(Math.floor(index / perByte));
                return (byte >> ((index % perByte) << this.#order)) & this.#max;
            }
        }
    }
    #store(view, index, count) {
        switch (this.#order) {
            case 3:
                view.setUint8(index, count);
                break;
            case 4:
                view.setUint16(index * 2, count);
                break;
            case 5:
                view.setUint32(index * 4, count);
                break;
            case 6:
                view.setUint32(index * 8, Math.floor(count / 2 ** 32));
                view.setUint32(index * 8 + 4, count % 2 ** 32);
                break;
            default: {
                const perByte = 8 >> this.#order;
                const at = Math.floor(index / perByte);
                const shift = (index % perByte) << this.#order;
                view.setUint8(at, (view.getUint8(at) & ~(this.#max << shift)) | (count << shift));
            }
        }
    }
    #set(number, count) {
        const block = this.#blocks.get(this.#block(number));
        this.#store(block.view, number % this.#countsPerBlock, count);
        this.#blocks.mark(block);
    }
    /** Offset of the block with the count of cluster `number`; made if there is none. */
    #block(number) {
        const index = Math.floor(number / this.#countsPerBlock);
        if (index >= this.#table.length)
            this.#growTable(index);
        const known = this.#table[index];
        if (known !== 0)
            return known;
        // A new block goes where this block counts itself or to a free cluster that another block counts.
        const home = this.#findFree(1);
        const offset = home * this.#clusterBytes;
        this.#table[index] = offset;
        this.#newEntries.add(index);
        this.file.extendTo(offset + this.#clusterBytes);
        this.#blocks.create(offset);
        this.reserved.add(home);
        this.#set(home, 1);
        return offset;
    }
    #growTable(index) {
        const entriesPerCluster = this.#clusterBytes / 8;
        const clusters = Math.ceil(Math.max(index + 1, this.#table.length * 1.5) / entriesPerCluster);
        const first = this.#findFree(clusters);
        const old = { offset: this.#tableOffset, clusters: this.#table.length / entriesPerCluster };
        const larger = new Float64Array(clusters * entriesPerCluster);
        larger.set(this.#table);
        this.#table = larger;
        this.#tableOffset = first * this.#clusterBytes;
        this.file.extendTo((first + clusters) * this.#clusterBytes);
        this.#tableMoved ??= old;
        this.reserve(this.#tableOffset, clusters * this.#clusterBytes);
        for (let i = 0; i < clusters; i++)
            this.#set(first + i, 1);
    }
    /** First of `count` neighbouring free clusters. Counts stay as they are. */
    #findFree(count) {
        let run = 0;
        for (let number = this.#hint;; number++) {
            // A cluster whose count is 0 though it holds a structure is passed over, not overwritten.
            run = this.get(number) === 0 && !this.reserved.has(number) ? run + 1 : 0;
            if (run === 1 && count === 1)
                this.#hint = number;
            if (run === count)
                return number - count + 1;
        }
    }
    /** Allocates one cluster, count 1. Returns its offset. Throws BlockError. */
    allocate() {
        for (;;) {
            const number = this.#findFree(1);
            this.#block(number); // may take the cluster for a new block
            if (this.get(number) !== 0)
                continue;
            this.#set(number, 1);
            this.#hint = number + 1;
            return number * this.#clusterBytes;
        }
    }
    /** One reference less. Called only when no table on disk has the reference any more. */
    release(offset) {
        const number = Math.floor(offset / this.#clusterBytes);
        const count = this.get(number);
        if (count === 0)
            return; // corrupt counts: a leak is better than a negative number
        this.#set(number, count - 1);
        if (count === 1)
            this.#hint = Math.min(this.#hint, number);
    }
    get dirty() {
        return this.#blocks.dirty;
    }
    get full() {
        return this.#blocks.full;
    }
    /** Writes counts, then the table's entries for new blocks, then (if it moved) the header's pointer to the table. */
    writeBack() {
        this.#blocks.writeDirty();
        if (this.#newEntries.size === 0 && this.#tableMoved === null)
            return;
        this.file.sync();
        const entry = new Uint8Array(8);
        const moved = this.#tableMoved;
        if (moved !== null) {
            const bytes = new Uint8Array(this.#table.length * 8);
            const view = new DataView(bytes.buffer);
            this.#table.forEach((offset, i) => {
                setBigEndian64(view, i * 8, offset);
            });
            this.file.writeAt(this.#tableOffset, bytes);
            this.file.sync();
            const pointer = new DataView(new ArrayBuffer(12));
            setBigEndian64(pointer, 0, this.#tableOffset);
            pointer.setUint32(8, bytes.length / this.#clusterBytes);
            this.file.writeAt(HEADER_REFCOUNT_TABLE, new Uint8Array(pointer.buffer));
            this.file.sync();
            this.#tableMoved = null;
            for (let i = 0; i < moved.clusters; i++) {
                this.reserved.delete(moved.offset / this.#clusterBytes + i);
                this.release(moved.offset + i * this.#clusterBytes);
            }
        }
        else {
            for (const index of this.#newEntries) {
                setBigEndian64(new DataView(entry.buffer), 0, this.#table[index]);
                this.file.writeAt(this.#tableOffset + index * 8, entry);
            }
            this.file.sync();
        }
        this.#newEntries.clear();
        this.#blocks.writeDirty();
    }
}
export function setBigEndian64(view, offset, value) {
    view.setUint32(offset, Math.floor(value / 2 ** 32));
    view.setUint32(offset + 4, value % 2 ** 32);
}
