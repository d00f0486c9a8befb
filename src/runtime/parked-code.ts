import type { ParkedBlock } from './blocks.js';

/** Blocks of one page that is mapped elsewhere, or not at all, in the address space of now. */
export interface ParkedPage {
  readonly page: number;
  readonly blocks: readonly ParkedBlock[];
}

/**
 * Decoded code of other address spaces, by host offset of the frame that it lies in, and by page. It comes back when
 * the page is mapped to that frame again: a machine's processes take turns at the same addresses.
 */
export class ParkedCode {
  private readonly frames = new Map<number, Map<number, ParkedPage>>();

  has(frame: number): boolean {
    return this.frames.has(frame);
  }

  add(frame: number, parked: ParkedPage): void {
    let pages = this.frames.get(frame);
    if (!pages) {
      pages = new Map();
      this.frames.set(frame, pages);
    }
    pages.set(parked.page, parked);
  }

  /** What was parked for `page` in `frame`, which is no longer parked then. */
  take(frame: number, page: number): ParkedPage | null {
    const pages = this.frames.get(frame);
    const parked = pages?.get(page);
    if (!pages || !parked) return null;
    pages.delete(page);
    if (pages.size === 0) this.frames.delete(frame);
    return parked;
  }

  /** Pages with blocks that have bytes among the `length` bytes at `offset` of `frame`. */
  overlapping(frame: number, offset: number, length: number): ParkedPage[] {
    const pages = this.frames.get(frame);
    if (!pages) return [];
    return [...pages.values()].filter(({ page, blocks }) => {
      const from = page * 4096 + offset;
      return blocks.some(({ block }) => block.linear < from + length && from < block.linear + block.bytes);
    });
  }

  /** The frames in which code was parked for `page`. */
  framesOf(page: number): number[] {
    return [...this.frames].filter(([, pages]) => pages.has(page)).map(([frame]) => frame);
  }

  /** All pages that are parked in `frame`. */
  of(frame: number): ParkedPage[] {
    return [...(this.frames.get(frame)?.values() ?? [])];
  }

  clear(): void {
    this.frames.clear();
  }
}
