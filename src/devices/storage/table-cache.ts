import type { ImageFile } from './image-file.js';

/** One cluster-sized table of an image, held in memory. */
export interface CachedTable {
  /** Where it stands in the file. */
  readonly offset: number;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  dirty: boolean;
}

/**
 * Tables of a qcow2 image that were used lately. A dirty table stays until `writeDirty`; the owner keeps their number
 * in bounds by asking `full` and writing back in the order that keeps the image consistent.
 */
export class TableCache {
  readonly #tables = new Map<number, CachedTable>();
  #dirtyCount = 0;
  constructor(
    readonly file: ImageFile,
    readonly tableBytes: number,
    readonly limit: number,
  ) {}

  /** True when half of the tables are dirty: time to write back. */
  get full(): boolean {
    return this.#dirtyCount * 2 >= this.limit;
  }
  get dirty(): boolean {
    return this.#dirtyCount > 0;
  }

  /** The table at `offset`, read if need be. Throws BlockError. */
  get(offset: number): CachedTable {
    const known = this.#tables.get(offset);
    if (known !== undefined) return known;
    const bytes = new Uint8Array(this.tableBytes);
    this.file.readAt(offset, bytes);
    return this.#add(offset, bytes);
  }
  /** A new table at `offset` with these contents (or zeros), dirty. */
  create(offset: number, contents?: Uint8Array): CachedTable {
    this.forget(offset);
    const table = this.#add(offset, contents?.slice() ?? new Uint8Array(this.tableBytes));
    this.mark(table);
    return table;
  }
  #add(offset: number, bytes: Uint8Array): CachedTable {
    if (this.#tables.size >= this.limit) this.#evict();
    const table = { offset, bytes, view: new DataView(bytes.buffer), dirty: false };
    this.#tables.set(offset, table);
    return table;
  }
  /** Drops the table that came in first among those that are not dirty. */
  #evict(): void {
    for (const [offset, table] of this.#tables) {
      if (table.dirty) continue;
      this.#tables.delete(offset);
      return;
    }
  }
  mark(table: CachedTable): void {
    if (table.dirty) return;
    table.dirty = true;
    this.#dirtyCount++;
  }
  forget(offset: number): void {
    if (this.#tables.get(offset)?.dirty) this.#dirtyCount--;
    this.#tables.delete(offset);
  }
  writeDirty(): void {
    if (this.#dirtyCount === 0) return;
    for (const table of this.#tables.values()) {
      if (!table.dirty) continue;
      this.file.writeAt(table.offset, table.bytes);
      table.dirty = false;
      this.#dirtyCount--;
    }
  }
}
