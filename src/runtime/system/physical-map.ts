import { PAGE_SIZE } from '../layout.js';

/** Pages of the 4 GiB that physical addresses may name here. */
const PAGES = 1 << 20;
/** Address bit 20 in a page's number. */
const A20_PAGE = (1 << 20) / PAGE_SIZE;

/**
 * What lies at each physical page below 4 GiB: memory (at a host offset of the Wasm memory), read-only memory, or
 * nothing that is memory: the bus then knows.
 */
export class PhysicalMap {
  /** Host page number; negative: the same, read-only; 0: none. */
  readonly pages = new Int32Array(PAGES);

  /** What is done to the number of every page that the processor names: without the A20 gate address bit 20 is always zero. */
  pageMask = ~0;
  set a20(enabled: boolean) {
    this.pageMask = enabled ? ~0 : ~A20_PAGE;
  }

  /** Puts `bytes` of host memory from `host` at `address` (both multiples of 4096). */
  map(address: number, bytes: number, host: number, writable = true): void {
    const first = address / PAGE_SIZE;
    for (let i = 0; i < bytes / PAGE_SIZE; i++) {
      const page = host / PAGE_SIZE + i;
      this.pages[first + i] = writable ? page : -page;
    }
  }

  /** Takes memory away: what is there is the bus's. */
  unmap(address: number, bytes: number): void {
    this.pages.fill(0, address / PAGE_SIZE, (address + bytes) / PAGE_SIZE);
  }

  /** Host offset of a physical address that is memory; 0 if it is none (or read-only, for a write). */
  host(address: number, write = false): number {
    if (address < 0 || address >= PAGES * PAGE_SIZE) return 0;
    const page = this.pages[(address >>> 12) & this.pageMask]!;
    if (page === 0 || (write && page < 0)) return 0;
    return (((page < 0 ? -page : page) << 12) | (address & (PAGE_SIZE - 1))) >>> 0;
  }
}
