/** Pages in one leaf of the page table: 4 MiB of address space. */
export const LEAF_PAGES = 1024;
const CACHED_LEAVES = 16;

/** One leaf: an entry a page (frame offset | permissions, 0: nothing there), and frame hints for its 16 groups. */
export class Leaf {
  readonly entries = new Uint32Array(LEAF_PAGES);
  readonly hints = new Int32Array(LEAF_PAGES / 64).fill(-2);
  /** Entries that are not 0. */
  live = 0;
}

/** Leaves without entries, for the next that need one: processes come and go. */
const SPARE: Leaf[] = [];
const MOST_SPARE = 64;

function newLeaf(): Leaf {
  const leaf = SPARE.pop();
  if (leaf === undefined) return new Leaf();
  leaf.hints.fill(-2);
  return leaf;
}

/** A sparse array of page table entries by page number (below 2^35), with a small cache of the leaves last used. */
export class PageTable {
  readonly leaves = new Map<number, Leaf>();
  /** Entries that are not 0. */
  live = 0;
  readonly #cachedKeys = new Float64Array(CACHED_LEAVES).fill(-1);
  readonly #cached: (Leaf | null)[] = new Array<Leaf | null>(CACHED_LEAVES).fill(null);

  /** Nothing is in it any more, and nothing will be: what it is made of may be used again. */
  close(): void {
    for (const leaf of this.leaves.values()) if (leaf.live === 0 && SPARE.length < MOST_SPARE) SPARE.push(leaf);
    this.leaves.clear();
    this.#cachedKeys.fill(-1);
  }

  leaf(page: number): Leaf | null {
    const key = Math.floor(page / LEAF_PAGES);
    const slot = key & (CACHED_LEAVES - 1);
    if (this.#cachedKeys[slot] === key) return this.#cached[slot]!;
    const found = this.leaves.get(key);
    if (found === undefined) return null;
    this.#cachedKeys[slot] = key;
    this.#cached[slot] = found;
    return found;
  }

  leafForWrite(page: number): Leaf {
    const found = this.leaf(page);
    if (found !== null) return found;
    const made = newLeaf();
    this.leaves.set(Math.floor(page / LEAF_PAGES), made);
    return made;
  }

  get(page: number): number {
    const leaf = this.leaf(page);
    return leaf === null ? 0 : leaf.entries[page & (LEAF_PAGES - 1)]!;
  }

  set(page: number, entry: number): void {
    const leaf = this.leafForWrite(page);
    const i = page & (LEAF_PAGES - 1);
    const more = (entry === 0 ? 0 : 1) - (leaf.entries[i] === 0 ? 0 : 1);
    leaf.live += more;
    this.live += more;
    leaf.entries[i] = entry;
  }

  /** Calls `visit` for each entry that is not 0 in [first, end), and stores what it returns. */
  update(first: number, end: number, visit: (page: number, entry: number) => number): void {
    const firstKey = Math.floor(first / LEAF_PAGES);
    const lastKey = Math.floor((end - 1) / LEAF_PAGES);
    if (lastKey - firstKey < this.leaves.size) {
      for (let key = firstKey; key <= lastKey; key++) {
        const leaf = this.leaves.get(key);
        if (leaf !== undefined) this.#updateLeaf(key, leaf, first, end, visit);
      }
    } else {
      for (const [key, leaf] of this.leaves) {
        if (key >= firstKey && key <= lastKey) this.#updateLeaf(key, leaf, first, end, visit);
      }
    }
  }

  #updateLeaf(key: number, leaf: Leaf, first: number, end: number, visit: (page: number, entry: number) => number) {
    const base = key * LEAF_PAGES;
    const from = Math.max(0, first - base);
    const to = Math.min(LEAF_PAGES, end - base);
    for (let i = from; i < to; i++) {
      const entry = leaf.entries[i]!;
      if (entry === 0) continue;
      const next = visit(base + i, entry);
      if (next === entry) continue;
      leaf.entries[i] = next;
      if (next !== 0) continue;
      leaf.live--;
      this.live--;
    }
    if (leaf.live === 0 && from === 0 && to === LEAF_PAGES) {
      this.leaves.delete(key);
      if (SPARE.length < MOST_SPARE) SPARE.push(leaf);
      const slot = key & (CACHED_LEAVES - 1);
      if (this.#cachedKeys[slot] === key) this.#cachedKeys[slot] = -1;
    }
  }
}
