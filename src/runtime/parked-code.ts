import type { Block } from './blocks.js';

/** Pages of code that are kept: 4 KiB each, and the records, which stay where they are in any case. */
const LIMIT = 2048;

/** A page of decoded code that is not mapped for the moment. */
export interface ParkedPage {
  /** What it was decoded from. */
  readonly bytes: Uint8Array;
  /** The blocks that lie in it as a whole. */
  readonly blocks: Set<Block>;
  /** Where they lie: a bit per byte. */
  readonly marks: Uint32Array;
}

/**
 * Decoded pages that may come back, by page number. A kernel that switches to another process, forks one or starts a program maps the same code at the
 * same addresses again, page by page as it is touched: the records are good as long as the bytes are the same.
 */
export class ParkedCode {
  readonly #pages = new Map<number, ParkedPage>();

  /** `discard` is called with the blocks of what is not kept any more. */
  constructor(private readonly discard: (blocks: ReadonlySet<Block>) => void) {}

  keep(page: number, parked: ParkedPage): void {
    const before = this.#pages.get(page);
    if (before) this.discard(before.blocks);
    else if (this.#pages.size >= LIMIT) {
      for (const { blocks } of this.#pages.values()) this.discard(blocks);
      this.#pages.clear();
    }
    this.#pages.set(page, parked);
  }

  /** What is kept of `page`, if it was decoded from the same `bytes`; it is not kept any longer, nor is it otherwise. */
  take(page: number, bytes: Uint8Array): ParkedPage | null {
    const parked = this.#pages.get(page);
    if (parked === undefined) return null;
    this.#pages.delete(page);
    if (Buffer.compare(parked.bytes, bytes) === 0) return parked;
    this.discard(parked.blocks);
    return null;
  }

  clear(): void {
    this.#pages.clear();
  }
}
