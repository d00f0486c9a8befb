import { BlockError, checkRange } from './block-backend.js';
import { decompressCluster } from './decompress.js';
import { HEADER_AUTOCLEAR, readQcow2Header } from './qcow2-header.js';
import { Qcow2Refcounts, setBigEndian64 } from './qcow2-refcounts.js';
import { TableCache } from './table-cache.js';
/** Flags in the high word of L1 and L2 entries, and in the low word of L2 entries. */
const COPIED = 0x8000_0000; // refcount is 1: may be written in place
const COMPRESSED = 0x4000_0000;
const OFFSET_HIGH = 0x00ff_ffff; // bits 32 to 55
const OFFSET_LOW = 0xffff_fe00; // bits 9 to 31
const READS_AS_ZEROS = 1;
/** Memory for L2 tables, bytes; but at least this many tables. */
const L2_CACHE_BYTES = 2 << 20;
const L2_CACHE_TABLES = 8;
/** Clusters that wait to be freed before tables are written for their sake. */
const PENDING_FREES = 4096;
/**
 * A qcow2 image, versions 2 and 3 (QEMU, docs/interop/qcow2.txt). Not supported: encryption, external data files,
 * subclusters, writing compressed clusters, lazy refcounts (images marked dirty open read-only).
 *
 * Order of writes: data at once; tables wait in memory. `#writeBack` writes refcounts, then L2 tables, then L1 entries,
 * with a sync between, then gives up what they no longer mention. So an image whose writer was killed at any moment
 * has leaked clusters at worst, and what was written before a `flush` is there after it.
 */
export class Qcow2Image {
    file;
    backing;
    header;
    sizeBytes;
    readOnly;
    discards = true;
    #clusterBytes;
    #entriesPerTable;
    /** Offsets of L2 tables, 0 for none. */
    #l1;
    #l1Copied;
    #l1Dirty = new Set();
    #l2;
    /** Null for read-only images. */
    #refcounts;
    #pendingFrees = [];
    #cluster;
    /** The compressed cluster read last, by the place of its data. */
    #unpacked = null;
    /** Throws BlockError for a corrupt or unsupported image, or one that cannot be written when `readOnly` is false. */
    constructor(file, backing = null) {
        this.file = file;
        this.backing = backing;
        const header = readQcow2Header(file);
        this.header = header;
        if (header.backingFile !== null && backing === null) {
            throw new BlockError(`${file.name} needs its backing file ${JSON.stringify(header.backingFile)}: grant it with backing=FILE`);
        }
        if (header.backingFile === null && backing !== null) {
            throw new BlockError(`${file.name} has no backing file, but backing= names one`);
        }
        this.readOnly = file.readOnly;
        if (!this.readOnly && header.whyReadOnly !== null) {
            throw new BlockError(`${file.name} can be opened read-only: ${header.whyReadOnly}`);
        }
        this.#clusterBytes = 2 ** header.clusterBits;
        this.#entriesPerTable = this.#clusterBytes / 8;
        this.sizeBytes = Math.floor(header.sizeBytes / 512) * 512;
        this.#cluster = new Uint8Array(this.#clusterBytes);
        this.#l2 = new TableCache(file, this.#clusterBytes, Math.max(L2_CACHE_TABLES, L2_CACHE_BYTES / this.#clusterBytes));
        this.#l1 = new Float64Array(header.l1Entries);
        this.#l1Copied = new Uint8Array(header.l1Entries);
        this.#refcounts = this.readOnly ? null : new Qcow2Refcounts(file, header);
        this.#readL1();
        if (!this.readOnly && header.autoclear)
            file.writeAt(HEADER_AUTOCLEAR, new Uint8Array(8));
    }
    #corrupt(why) {
        return new BlockError(`${this.file.name}: corrupt qcow2 image: ${why}`);
    }
    #readL1() {
        const bytes = new Uint8Array(this.#l1.length * 8);
        this.file.readAt(this.header.l1Offset, bytes);
        const view = new DataView(bytes.buffer);
        const reserved = this.#refcounts?.reserved;
        this.#refcounts?.reserve(this.header.l1Offset, bytes.length);
        for (let i = 0; i < this.#l1.length; i++) {
            const high = view.getUint32(i * 8);
            const offset = (high & OFFSET_HIGH) * 2 ** 32 + ((view.getUint32(i * 8 + 4) & OFFSET_LOW) >>> 0);
            this.#l1[i] = offset;
            this.#l1Copied[i] = high >>> 31;
            if (offset === 0)
                continue;
            if (offset % this.#clusterBytes !== 0 || offset + this.#clusterBytes > this.file.sizeBytes) {
                throw this.#corrupt(`L2 table ${i} lies outside the file`);
            }
            if (reserved?.has(offset / this.#clusterBytes))
                throw this.#corrupt(`L2 table ${i} overlaps another table`);
            this.#refcounts?.reserve(offset, this.#clusterBytes);
        }
    }
    /** What stands behind the cluster that holds disk byte `at`. */
    #lookup(at) {
        const cluster = Math.floor(at / this.#clusterBytes);
        const offset = this.#l1[Math.floor(cluster / this.#entriesPerTable)];
        if (offset === 0)
            return { kind: 'unallocated' };
        return this.#decode(this.#l2.get(offset), cluster % this.#entriesPerTable);
    }
    #decode(table, index) {
        const high = table.view.getUint32(index * 8);
        const low = table.view.getUint32(index * 8 + 4);
        if ((high & COMPRESSED) !== 0) {
            // Bits 0 to x-1: offset of the data; x to 61: how many 512-byte sectors they go on behind the first.
            const x = 62 - (this.header.clusterBits - 8);
            const offset = (high & (2 ** (x - 32) - 1)) * 2 ** 32 + low;
            const more = (high & 0x3fff_ffff) >>> (x - 32);
            const length = Math.min((more + 1) * 512 - (offset % 512), this.file.sizeBytes - offset);
            if (length <= 0)
                throw this.#corrupt('compressed data lie outside the file');
            return { kind: 'compressed', offset, length };
        }
        const offset = (high & OFFSET_HIGH) * 2 ** 32 + ((low & OFFSET_LOW) >>> 0);
        const copied = (high & COPIED) !== 0;
        if (offset % this.#clusterBytes !== 0)
            throw this.#corrupt('a cluster is not aligned');
        if (offset >= this.file.sizeBytes)
            throw this.#corrupt('a cluster lies outside the file');
        if (this.header.version === 3 && (low & READS_AS_ZEROS) !== 0)
            return { kind: 'zeros', offset, copied };
        return offset === 0 ? { kind: 'unallocated' } : { kind: 'data', offset, copied };
    }
    /** Reads from one cluster; `into` does not leave it. */
    #readPart(at, into, mapping) {
        const within = at % this.#clusterBytes;
        switch (mapping.kind) {
            case 'data': {
                // The file may end inside its last cluster.
                const present = Math.max(0, Math.min(into.length, this.file.sizeBytes - mapping.offset - within));
                this.file.readAt(mapping.offset + within, into.subarray(0, present));
                into.fill(0, present);
                return;
            }
            case 'zeros':
                into.fill(0);
                return;
            case 'compressed':
                into.set(this.#unpack(mapping.offset, mapping.length).subarray(within, within + into.length));
                return;
            case 'unallocated': {
                const present = Math.max(0, Math.min(into.length, (this.backing?.sizeBytes ?? 0) - at));
                if (present > 0)
                    this.backing.read(at, into.subarray(0, present));
                into.fill(0, present);
            }
        }
    }
    #unpack(offset, length) {
        if (this.#unpacked?.offset !== offset) {
            const packed = new Uint8Array(length);
            this.file.readAt(offset, packed);
            const bytes = decompressCluster(packed, this.header.compression, this.#clusterBytes, this.file.name);
            this.#unpacked = { offset, bytes };
        }
        return this.#unpacked.bytes;
    }
    read(offset, into) {
        checkRange(this.sizeBytes, offset, into.length);
        for (let done = 0; done < into.length;) {
            const at = offset + done;
            const n = Math.min(this.#clusterBytes - (at % this.#clusterBytes), into.length - done);
            this.#readPart(at, into.subarray(done, done + n), this.#lookup(at));
            done += n;
        }
    }
    write(offset, bytes) {
        this.#checkWrite(offset, bytes.length);
        for (let done = 0; done < bytes.length;) {
            const at = offset + done;
            const n = Math.min(this.#clusterBytes - (at % this.#clusterBytes), bytes.length - done);
            this.#makeRoom();
            this.#writePart(at, bytes.subarray(done, done + n));
            done += n;
        }
    }
    #checkWrite(offset, length) {
        checkRange(this.sizeBytes, offset, length);
        if (this.readOnly)
            throw new BlockError(`${this.file.name} is read-only`);
    }
    /** Writes tables back when too many wait. */
    #makeRoom() {
        if (this.#l2.full || this.#refcounts.full || this.#pendingFrees.length >= PENDING_FREES)
            this.#writeBack();
    }
    /** Writes into one cluster; `part` does not leave it. */
    #writePart(at, part) {
        const cluster = Math.floor(at / this.#clusterBytes);
        const within = at % this.#clusterBytes;
        const table = this.#writableTable(Math.floor(cluster / this.#entriesPerTable));
        const index = cluster % this.#entriesPerTable;
        const mapping = this.#decode(table, index);
        if (mapping.kind === 'data' && mapping.copied) {
            if (this.#refcounts.reserved.has(mapping.offset / this.#clusterBytes)) {
                throw this.#corrupt('a cluster of data overlaps a table');
            }
            this.file.writeAt(mapping.offset + within, part);
            return;
        }
        const host = this.#refcounts.allocate();
        const blank = mapping.kind === 'zeros' || (mapping.kind === 'unallocated' && this.backing === null);
        if (part.length === this.#clusterBytes) {
            this.file.writeAt(host, part);
        }
        else if (blank && host >= this.file.sizeBytes) {
            this.file.extendTo(host + this.#clusterBytes); // zeros
            this.file.writeAt(host + within, part);
        }
        else {
            // Copy on write: the whole cluster, with what was there around the new bytes.
            const whole = this.#cluster;
            const start = cluster * this.#clusterBytes;
            this.#readPart(start, whole, mapping);
            whole.set(part, within);
            this.file.writeAt(host, whole);
        }
        this.#setEntry(table, index, mapping, COPIED + Math.floor(host / 2 ** 32), host % 2 ** 32);
    }
    /** Replaces an L2 entry; what the old one held is freed once that is on disk. */
    #setEntry(table, index, old, high, low) {
        table.view.setUint32(index * 8, high);
        table.view.setUint32(index * 8 + 4, low);
        this.#l2.mark(table);
        if (old.kind === 'compressed') {
            this.#unpacked = null;
            const first = Math.floor(old.offset / this.#clusterBytes);
            const last = Math.floor((old.offset + old.length - 1) / this.#clusterBytes);
            for (let c = first; c <= last; c++)
                this.#pendingFrees.push(c * this.#clusterBytes);
        }
        else if (old.kind !== 'unallocated' && old.offset !== 0) {
            this.#pendingFrees.push(old.offset);
        }
    }
    /** The L2 table that L1 entry `index` names, made or copied if it may not be written in place. */
    #writableTable(index) {
        const offset = this.#l1[index];
        if (offset !== 0 && this.#l1Copied[index] === 1)
            return this.#l2.get(offset);
        const contents = offset === 0 ? undefined : this.#l2.get(offset).bytes;
        const host = this.#refcounts.allocate();
        this.file.extendTo(host + this.#clusterBytes);
        const table = this.#l2.create(host, contents);
        this.#refcounts.reserve(host, this.#clusterBytes);
        if (offset !== 0) {
            this.#refcounts.reserved.delete(offset / this.#clusterBytes);
            this.#pendingFrees.push(offset);
        }
        this.#l1[index] = host;
        this.#l1Copied[index] = 1;
        this.#l1Dirty.add(index);
        return table;
    }
    /** Gives up the clusters that lie wholly in the range; parts of clusters go through `part`. */
    #forClusters(offset, length, zeros) {
        const flagged = this.header.version === 3;
        for (let done = 0; done < length;) {
            const at = offset + done;
            const n = Math.min(this.#clusterBytes - (at % this.#clusterBytes), length - done);
            done += n;
            // The disk's last cluster counts as whole.
            const whole = at % this.#clusterBytes === 0 && (n === this.#clusterBytes || at + n === this.sizeBytes);
            const mapping = this.#lookup(at);
            if (mapping.kind === 'unallocated' && this.backing === null)
                continue;
            if (mapping.kind === 'zeros' && (zeros || mapping.offset === 0))
                continue;
            this.#makeRoom();
            if (whole && (flagged || this.backing === null)) {
                const cluster = Math.floor(at / this.#clusterBytes);
                const table = this.#writableTable(Math.floor(cluster / this.#entriesPerTable));
                this.#setEntry(table, cluster % this.#entriesPerTable, mapping, 0, this.backing === null ? 0 : READS_AS_ZEROS);
            }
            else if (zeros) {
                this.#writePart(at, new Uint8Array(n));
            }
        }
    }
    discard(offset, length) {
        this.#checkWrite(offset, length);
        this.#forClusters(offset, length, false);
    }
    writeZeroes(offset, length) {
        this.#checkWrite(offset, length);
        this.#forClusters(offset, length, true);
    }
    /** Writes what waits, in the order that keeps the image consistent. */
    #writeBack() {
        const refcounts = this.#refcounts;
        if (refcounts === null)
            return;
        refcounts.writeBack();
        if (this.#l2.dirty) {
            this.file.sync();
            this.#l2.writeDirty();
        }
        if (this.#l1Dirty.size > 0) {
            this.file.sync();
            const entry = new Uint8Array(8);
            for (const index of this.#l1Dirty) {
                const view = new DataView(entry.buffer);
                setBigEndian64(view, 0, this.#l1[index]);
                view.setUint32(0, view.getUint32(0) + (this.#l1Copied[index] === 1 ? COPIED : 0));
                this.file.writeAt(this.header.l1Offset + index * 8, entry);
            }
            this.#l1Dirty.clear();
        }
        if (this.#pendingFrees.length > 0) {
            this.file.sync();
            const frees = this.#pendingFrees;
            this.#pendingFrees = [];
            for (const offset of frees) {
                refcounts.release(offset);
                this.#l2.forget(offset); // it may have been a table
            }
            refcounts.writeBack();
        }
    }
    flush() {
        if (this.readOnly)
            return;
        this.#writeBack();
        this.file.sync();
    }
    close() {
        try {
            this.flush();
        }
        finally {
            this.file.close();
            this.backing?.close();
        }
    }
}
