import type { Block, Blocks } from './blocks.js';

const PAGE = 4096;

/**
 * Which frames hold code that was decoded, so that writes to them are noticed: the slow store path and the kernel ask
 * here before a write, and drop the blocks whose bytes change.
 */
export class CodePages {
  /** A byte per frame of the whole memory (host offset >>> 12): not 0 where decoded code lies. */
  readonly frames: Uint8Array;
  private readonly pagesOf = new Map<number, Set<number>>();
  private readonly frameOf = new Map<number, number>();
  /** Times that code of a page was overwritten, by page number. */
  readonly rewrites = new Map<number, number>();

  constructor(
    memoryBytes: number,
    private readonly blocks: Blocks,
    private readonly dropBlock: (block: Block) => void,
  ) {
    this.frames = new Uint8Array(memoryBytes / PAGE);
  }

  /** Notes that virtual page `page`, in the frame at host offset `frame`, holds decoded code. True if it is news. */
  add(page: number, frame: number): boolean {
    const known = this.frameOf.get(page);
    if (known === frame) return false;
    if (known !== undefined) this.forget(page, 1);
    this.frameOf.set(page, frame);
    let pages = this.pagesOf.get(frame);
    if (!pages) {
      pages = new Set();
      this.pagesOf.set(frame, pages);
    }
    pages.add(page);
    const isNew = this.frames[frame >>> 12] === 0;
    this.frames[frame >>> 12] = 1;
    return isNew;
  }

  /** Blocks with bytes among the `length` bytes at `hostOffset` (within one frame). */
  private *overlapping(hostOffset: number, length: number): Generator<Block> {
    const frame = hostOffset - (hostOffset & (PAGE - 1));
    for (const page of this.pagesOf.get(frame) ?? []) {
      const from = page * PAGE + (hostOffset & (PAGE - 1));
      for (const b of this.blocks.byPage.get(page) ?? []) {
        if (b.rip < from + length && from < b.rip + b.bytes) yield b;
      }
    }
  }

  /** Whether a write there would change decoded code. */
  hits(hostOffset: number, length: number): boolean {
    for (const _ of this.overlapping(hostOffset, length)) return true;
    return false;
  }

  /** Drops the blocks whose bytes a write changes. */
  written(hostOffset: number, length: number): void {
    const hit = [...this.overlapping(hostOffset, length)];
    for (const b of hit) {
      const page = Math.floor(b.rip / PAGE);
      this.rewrites.set(page, (this.rewrites.get(page) ?? 0) + 1);
      this.dropBlock(b);
    }
  }

  /** Drops everything decoded from `pages` virtual pages from `first` on: they were unmapped or changed. */
  forget(first: number, pages: number): boolean {
    let any = false;
    const one = (page: number): void => {
      for (const b of [...(this.blocks.byPage.get(page) ?? [])]) {
        this.dropBlock(b);
        any = true;
      }
      const frame = this.frameOf.get(page);
      if (frame === undefined) return;
      this.frameOf.delete(page);
      const set = this.pagesOf.get(frame);
      set?.delete(page);
      if (set?.size === 0) {
        this.pagesOf.delete(frame);
        this.frames[frame >>> 12] = 0;
      }
    };
    if (pages > this.frameOf.size) {
      for (const page of [...this.frameOf.keys()]) if (page >= first && page < first + pages) one(page);
    } else for (let p = first; p < first + pages; p++) one(p);
    return any;
  }

  reset(): void {
    this.frames.fill(0);
    this.pagesOf.clear();
    this.frameOf.clear();
  }
}
