/**
 * Tables of a qcow2 image that were used lately. A dirty table stays until `writeDirty`; the owner keeps their number
 * in bounds by asking `full` and writing back in the order that keeps the image consistent.
 */
export class TableCache {
    file;
    tableBytes;
    limit;
    #tables = new Map();
    #dirtyCount = 0;
    constructor(file, tableBytes, limit) {
        this.file = file;
        this.tableBytes = tableBytes;
        this.limit = limit;
    }
    /** True when half of the tables are dirty: time to write back. */
    get full() {
        return this.#dirtyCount * 2 >= this.limit;
    }
    get dirty() {
        return this.#dirtyCount > 0;
    }
    /** The table at `offset`, read if need be. Throws BlockError. */
    get(offset) {
        const known = this.#tables.get(offset);
        if (known !== undefined)
            return known;
        const bytes = new Uint8Array(this.tableBytes);
        this.file.readAt(offset, bytes);
        return this.#add(offset, bytes);
    }
    /** A new table at `offset` with these contents (or zeros), dirty. */
    create(offset, contents) {
        this.forget(offset);
        const table = this.#add(offset, contents?.slice() ?? new Uint8Array(this.tableBytes));
        this.mark(table);
        return table;
    }
    #add(offset, bytes) {
        if (this.#tables.size >= this.limit)
            this.#evict();
        const table = { offset, bytes, view: new DataView(bytes.buffer), dirty: false };
        this.#tables.set(offset, table);
        return table;
    }
    /** Drops the table that came in first among those that are not dirty. */
    #evict() {
        for (const [offset, table] of this.#tables) {
            if (table.dirty)
                continue;
            this.#tables.delete(offset);
            return;
        }
    }
    mark(table) {
        if (table.dirty)
            return;
        table.dirty = true;
        this.#dirtyCount++;
    }
    forget(offset) {
        if (this.#tables.get(offset)?.dirty)
            this.#dirtyCount--;
        this.#tables.delete(offset);
    }
    writeDirty() {
        if (this.#dirtyCount === 0)
            return;
        for (const table of this.#tables.values()) {
            if (!table.dirty)
                continue;
            this.file.writeAt(table.offset, table.bytes);
            table.dirty = false;
            this.#dirtyCount--;
        }
    }
}
