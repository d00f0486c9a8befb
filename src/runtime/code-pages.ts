import * as Rec from '../translator/codegen/record.js';
import type { Block, Blocks, Immediate } from './blocks.js';
import type { Cpu } from './cpu.js';

const PAGE = 4096;
/** Rewritten immediates kept track of, at most. */
const LIVE_LIMIT = 4096;

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

  /** Immediates that the program rewrites, by the address of their bytes: size. Translated code reads them live. */
  private readonly live = new Map<number, number>();

  constructor(
    memoryBytes: number,
    private readonly cpu: Cpu,
    private readonly blocks: Blocks,
    private readonly dropBlock: (block: Block) => void,
    private readonly liveImmediates: boolean,
  ) {
    this.frames = new Uint8Array(memoryBytes / PAGE);
  }

  /** Called when a page has come to hold decoded code. */
  onAdd: (page: number) => void = () => {};

  /** Notes that virtual page `page`, in the frame at host offset `frame`, holds decoded code. True if it is news. */
  add(page: number, frame: number): boolean {
    const known = this.frameOf.get(page);
    if (known === frame) return false;
    if (known !== undefined) this.forget(page, 1);
    this.frameOf.set(page, frame);
    this.onAdd(page);
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
        if (b.linear < from + length && from < b.linear + b.bytes) yield b;
      }
    }
  }

  /** Whether a write there would change decoded code that must be dropped first. */
  hits(hostOffset: number, length: number): boolean {
    for (const b of this.overlapping(hostOffset, length))
      if (!this.immediateUnder(b, hostOffset, length, true)) return true;
    return false;
  }

  /** The immediate of `block` that holds all the bytes written, if there is one (and it is known to be rewritten). */
  private immediateUnder(block: Block, hostOffset: number, length: number, live: boolean): Immediate | null {
    const inPage = hostOffset & (PAGE - 1);
    for (const i of block.immediates) {
      const at = i.address & (PAGE - 1);
      if (at <= inPage && inPage + length <= at + i.bytes) return !live || this.live.has(i.address) ? i : null;
    }
    return null;
  }

  /** After a write that `hits` let pass: the interpreter's records take over the new immediate. */
  refresh(hostOffset: number, length: number): void {
    const { u8, u32 } = this.cpu;
    for (const b of this.overlapping(hostOffset, length)) {
      const i = this.immediateUnder(b, hostOffset, length, true);
      if (!i) continue;
      // Instructions that leave for TypeScript are kept decoded, with their immediates.
      b.context.leaving.delete(i.rip);
      const at = hostOffset - (hostOffset & (PAGE - 1)) + (i.address & (PAGE - 1));
      if (i.wide) {
        for (let n = 0; n < 8; n++) u8[i.record + Rec.WIDE + n] = u8[at + n]!;
      } else {
        let v = 0;
        for (let n = i.bytes - 1; n >= 0; n--) v = (v << 8) | u8[at + n]!;
        const shift = 32 - 8 * i.bytes;
        u32[(i.record + Rec.IMM) >> 2] = (v << shift) >> shift;
      }
    }
  }

  /** Host offset of a rewritten immediate's bytes; 0 if it is not one, or lies across pages. */
  liveImmediate(address: number, bytes: number): number {
    if (this.live.get(address) !== bytes || (address & (PAGE - 1)) + bytes > PAGE) return 0;
    const frame = this.frameOf.get(Math.floor(address / PAGE));
    return frame === undefined ? 0 : frame + (address & (PAGE - 1));
  }

  /** Drops the blocks whose bytes a write changes. */
  written(hostOffset: number, length: number): void {
    const hit = [...this.overlapping(hostOffset, length)];
    for (const b of hit) {
      // Code that specializes itself by its immediates: the next translation reads them from memory.
      const immediate = this.immediateUnder(b, hostOffset, length, false);
      const page = Math.floor(b.linear / PAGE);
      if (immediate && this.liveImmediates && this.live.size < LIVE_LIMIT)
        this.live.set(immediate.address, immediate.bytes);
      else this.rewrites.set(page, (this.rewrites.get(page) ?? 0) + 1);
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
      for (const at of this.live.keys()) if (Math.floor(at / PAGE) === page) this.live.delete(at);
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

  /** Pages that hold decoded code, with their frames. */
  get pages(): ReadonlyMap<number, number> {
    return this.frameOf;
  }

  reset(): void {
    this.frames.fill(0);
    this.pagesOf.clear();
    this.frameOf.clear();
  }
}
