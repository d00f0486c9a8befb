import type { Cpu } from './cpu.js';
import { TLB, TLB_ADDEND, TLB_ENTRIES, TLB_ENTRY_SIZE, TLB_READ, TLB_WRITE } from './layout.js';

/** A tag that no page address equals. */
const NONE = 1;

/**
 * The software TLB in Wasm memory that handlers and regions probe; the layout is in `translator/layout.ts`. Addresses
 * are signed numbers (canonical addresses are exact).
 */
export class Tlb {
  /** Misses filled, for statistics. */
  misses = 0;

  constructor(private readonly cpu: Cpu) {
    this.flush();
  }

  private entry(address: number): number {
    return TLB + ((Math.floor(address / 4096) & (TLB_ENTRIES - 1)) >>> 0) * TLB_ENTRY_SIZE;
  }

  /**
   * Enters the page of `address`, whose frame lies at host offset `frame`. An entry keeps the other permission if it
   * was for the same page and frame.
   */
  insert(address: number, frame: number, read: boolean, write: boolean): void {
    this.misses++;
    const u32 = this.cpu.u32;
    const at = this.entry(address) >> 2;
    const page = Math.floor(address / 4096) * 4096;
    const lo = page >>> 0;
    const hi = Math.floor(page / 4294967296) >>> 0;
    const addend = (frame - lo) >>> 0;
    const same = u32[at + TLB_ADDEND / 4] === addend && this.holds(at, lo, hi);
    u32[at + TLB_ADDEND / 4] = addend;
    if (read || !same) {
      u32[at + TLB_READ / 4] = read ? lo : NONE;
      u32[at + TLB_READ / 4 + 1] = read ? hi : 0;
    }
    if (write || !same) {
      u32[at + TLB_WRITE / 4] = write ? lo : NONE;
      u32[at + TLB_WRITE / 4 + 1] = write ? hi : 0;
    }
  }

  private holds(at: number, lo: number, hi: number): boolean {
    const u32 = this.cpu.u32;
    const r = at + TLB_READ / 4;
    const w = at + TLB_WRITE / 4;
    return (u32[r] === lo && u32[r + 1] === hi) || (u32[w] === lo && u32[w + 1] === hi);
  }

  /** Drops `pages` pages from page number `first`. */
  flushPages(first: number, pages: number): void {
    if (pages >= TLB_ENTRIES) {
      this.flush();
      return;
    }
    for (let p = first; p < first + pages; p++) this.drop(TLB + (p & (TLB_ENTRIES - 1)) * TLB_ENTRY_SIZE);
  }

  private drop(entry: number): void {
    const u32 = this.cpu.u32;
    u32[(entry + TLB_READ) >> 2] = NONE;
    u32[(entry + TLB_WRITE) >> 2] = NONE;
  }

  /** Withdraws write permission everywhere: a frame has come to hold translated code. */
  flushWrites(): void {
    const u32 = this.cpu.u32;
    for (let i = 0, at = (TLB + TLB_WRITE) >> 2; i < TLB_ENTRIES; i++, at += TLB_ENTRY_SIZE >> 2) u32[at] = NONE;
  }

  flush(): void {
    for (let i = 0; i < TLB_ENTRIES; i++) this.drop(TLB + i * TLB_ENTRY_SIZE);
  }
}
