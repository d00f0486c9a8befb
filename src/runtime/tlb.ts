import * as S from '../translator/state.js';
import type { Cpu } from './cpu.js';
import { TLB, TLB_ADDEND, TLB_ENTRIES, TLB_ENTRY_SIZE, TLB_READ, TLB_SUPERVISOR, TLB_WRITE } from './layout.js';

/** A tag that no page address equals. */
const NONE = 1;
/** Words of an entry that only TypeScript reads: u32 1 for a global page; u32 1 while the entry is in the list. */
const GLOBAL = 20;
const LISTED = 24;
/** The TLBs: for user code (the only one in process mode) and for a whole machine's supervisor. */
const BASES = [TLB, TLB_SUPERVISOR] as const;

/**
 * The software TLBs in Wasm memory that handlers and regions probe; the layout is in `translator/layout.ts`. Addresses
 * are signed numbers (canonical addresses are exact). The supervisor's is apart, so that user code cannot hit what only
 * the supervisor may reach; which of them fills and serves accesses is S.TLB_BASE.
 */
export class Tlb {
  /** Misses filled, for statistics. */
  misses = 0;
  /** Entries filled since the last complete flush, so that a flush costs what was filled. */
  private readonly list = new Uint32Array(BASES.length * TLB_ENTRIES);
  private listed = 0;

  constructor(private readonly cpu: Cpu) {
    for (const base of BASES) for (let i = 0; i < TLB_ENTRIES; i++) this.drop(base + i * TLB_ENTRY_SIZE);
    this.supervisor = false;
  }

  /** Whether the supervisor's TLB is in use. */
  set supervisor(on: boolean) {
    this.cpu.u32[S.TLB_BASE >> 2] = on ? TLB_SUPERVISOR : TLB;
  }

  /**
   * Enters the page of `address`, whose frame lies at host offset `frame`. An entry keeps the other permission if it
   * was for the same page and frame. `global`: survives `flush(true)`.
   */
  insert(address: number, frame: number, read: boolean, write: boolean, global = false): void {
    this.misses++;
    const u32 = this.cpu.u32;
    const base = u32[S.TLB_BASE >> 2]!;
    const entry = base + ((Math.floor(address / 4096) & (TLB_ENTRIES - 1)) >>> 0) * TLB_ENTRY_SIZE;
    const at = entry >> 2;
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
    u32[at + GLOBAL / 4] = global ? 1 : 0;
    if (u32[at + LISTED / 4] === 0) {
      u32[at + LISTED / 4] = 1;
      this.list[this.listed++] = entry;
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
    for (let p = first; p < first + pages; p++)
      for (const base of BASES) this.drop(base + ((p & (TLB_ENTRIES - 1)) >>> 0) * TLB_ENTRY_SIZE);
  }

  private drop(entry: number): void {
    const u32 = this.cpu.u32;
    u32[(entry + TLB_READ) >> 2] = NONE;
    u32[(entry + TLB_WRITE) >> 2] = NONE;
  }

  /** Withdraws write permission from a frame that has come to hold decoded code. */
  withdrawWrites(frame: number): void {
    const u32 = this.cpu.u32;
    for (let i = 0; i < this.listed; i++) {
      const at = this.list[i]! >> 2;
      const w = at + TLB_WRITE / 4;
      if (u32[w] !== NONE && (u32[w]! + u32[at + TLB_ADDEND / 4]!) >>> 0 === frame) u32[w] = NONE;
    }
  }

  /** Drops everything, or all but the global pages. */
  flush(keepGlobal = false): void {
    const u32 = this.cpu.u32;
    let kept = 0;
    for (let i = 0; i < this.listed; i++) {
      const entry = this.list[i]!;
      if (keepGlobal && u32[(entry + GLOBAL) >> 2] !== 0) {
        this.list[kept++] = entry;
        continue;
      }
      this.drop(entry);
      u32[(entry + LISTED) >> 2] = 0;
    }
    this.listed = kept;
  }
}
