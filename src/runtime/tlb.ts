import {
  TLB,
  TLB_ADDEND,
  TLB_ENTRIES,
  TLB_ENTRY_SIZE,
  TLB_READ,
  TLB_SUPERVISOR,
  TLB_WRITE,
} from '../translator/layout.js';
import * as S from '../translator/state.js';
import type { CpuState } from './cpu-state.js';

/**
 * A tag that no page address equals, nor one with the low bits of an address that a check of alignment (up to 64 bytes)
 * puts there.
 */
const NONE = 0x800;
/**
 * Words of an entry that only TypeScript reads: u32 1 for a global page; u32 bits for the lists that the entry is in.
 */
const GLOBAL = 20;
const LISTED = 24;
const IN_LOCAL = 1;
const IN_GLOBAL = 2;
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
  /**
   * Entries filled since the last flush, so that a flush costs what was filled. Those filled with global pages have a
   * list of their own: a kernel has thousands, which the flush of each change of address space would go through.
   */
  private readonly local = new Uint32Array(BASES.length * TLB_ENTRIES);
  private readonly global = new Uint32Array(BASES.length * TLB_ENTRIES);
  private locals = 0;
  private globals = 0;

  constructor(private readonly cpu: CpuState) {
    for (const base of BASES) for (let i = 0; i < TLB_ENTRIES; i++) this.drop(base + i * TLB_ENTRY_SIZE);
    this.supervisor = false;
  }

  /** Whether the supervisor's TLB is in use. */
  set supervisor(on: boolean) {
    this.cpu.u32[S.TLB_BASE >> 2] = on ? TLB_SUPERVISOR : TLB;
  }

  /** Width of the addresses that each TLB was last used with: the users', the supervisor's. */
  private readonly words = [0, 0];
  /**
   * The TLB in use is about to be asked for addresses of `word` bits: forgets what those of another width left there.
   */
  useWord(word: 32 | 64): void {
    const which = this.cpu.u32[S.TLB_BASE >> 2] === TLB ? 0 : 1;
    if (this.words[which] === word) return;
    if (this.words[which] !== 0) this.flush();
    this.words[which] = word;
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
    const listed = u32[at + LISTED / 4]!;
    if (!global && (listed & IN_LOCAL) === 0) {
      u32[at + LISTED / 4] = listed | IN_LOCAL;
      this.local[this.locals++] = entry;
    } else if (global && (listed & IN_GLOBAL) === 0) {
      u32[at + LISTED / 4] = listed | IN_GLOBAL;
      this.global[this.globals++] = entry;
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
    for (let i = 0; i < this.locals; i++) this.withdraw(this.local[i]!, frame);
    for (let i = 0; i < this.globals; i++) this.withdraw(this.global[i]!, frame);
  }

  private withdraw(entry: number, frame: number): void {
    const u32 = this.cpu.u32;
    const w = (entry + TLB_WRITE) >> 2;
    if (u32[w] !== NONE && (u32[w]! + u32[(entry + TLB_ADDEND) >> 2]!) >>> 0 === frame) u32[w] = NONE;
  }

  /** Drops everything, or all but the global pages. */
  flush(keepGlobal = false): void {
    const u32 = this.cpu.u32;
    for (let i = 0; i < this.locals; i++) {
      const entry = this.local[i]!;
      u32[(entry + LISTED) >> 2]! &= ~IN_LOCAL;
      // A global page may have taken the entry since.
      if (u32[(entry + GLOBAL) >> 2] === 0) this.drop(entry);
    }
    this.locals = 0;
    if (keepGlobal) return;
    for (let i = 0; i < this.globals; i++) {
      const entry = this.global[i]!;
      u32[(entry + LISTED) >> 2]! &= ~IN_GLOBAL;
      this.drop(entry);
    }
    this.globals = 0;
  }
}
