import { Frames } from './address-space-frames.js';
import { LEAF_PAGES, PageTable } from './address-space-pages.js';
import { type MappedFile, Vma, VmaList } from './address-space-vmas.js';
import type { Cpu } from './cpu.js';
import { type Access, PF_FETCH, PF_PRESENT, PF_USER, PF_WRITE } from './guest-fault.js';
import { GuestSpace } from './guest-space.js';
import { PAGE_SIZE } from './layout.js';

export { type MappedFile, Vma } from './address-space-vmas.js';

/** Protection bits, as PROT_READ, PROT_WRITE, PROT_EXEC of mmap(2). */
export const READ = 1;
export const WRITE = 2;
export const EXECUTE = 4;
const PROTECTION = 7;

/** Distance in pages that a growing stack keeps from the mapping below it: `stack_guard_gap` in mm/mmap.c. */
const STACK_GUARD_PAGES = 256;
/** Lowest page that mmap hands out: vm.mmap_min_addr. */
const MIN_PAGE = 16;
const _TWO32 = 4294967296;

/** Where things go in the address space when nobody says; the figures of a Linux without address randomization. */
interface Layout {
  /** First address beyond user space: TASK_SIZE. */
  readonly top: number;
  readonly mmapTop: number;
}
const LAYOUTS: Record<32 | 64, Layout> = {
  32: { top: 0xffffe000, mmapTop: 0xf7ffd000 },
  64: { top: 0x7ffffffff000, mmapTop: 0x7ffff7fff000 },
};

export interface MapRequest {
  /** Page number. */
  readonly first: number;
  readonly pages: number;
  readonly protection: number;
  readonly shared?: boolean;
  readonly growsDown?: boolean;
  /** Takes no part in the accounting until a page is touched: MAP_NORESERVE. */
  readonly noReserve?: boolean;
  readonly file?: MappedFile | null;
  /** Byte offset in `file` of the first page. */
  readonly fileOffset?: number;
  readonly name?: string;
}

/**
 * Process mode's memory map: mappings (VMAs), and a page table from page number to frame and permissions that is
 * filled on first touch. x86 rules hold: a writable or executable page is readable.
 */
export class AddressSpace extends GuestSpace {
  readonly layout: Layout;
  readonly vmas = new VmaList();
  readonly frames: Frames;
  readonly #table = new PageTable();
  readonly #limitPages: number;
  /** Pages of mappings that count against the limit. */
  committedPages = 0;
  /** RLIMIT_STACK in bytes: how far a MAP_GROWSDOWN mapping may grow. */
  stackLimit = 8 << 20;

  constructor(cpu: Cpu, opts: { limitBytes: number }) {
    super(cpu);
    this.frames = new Frames(cpu.u8);
    this.layout = LAYOUTS[cpu.bits];
    this.#limitPages = Math.floor(opts.limitBytes / PAGE_SIZE);
  }

  /**
   * Host offset of the frame behind the page of `address`, allocated if need be; or -(1 + #PF error code).
   */
  lookup(address: number, access: Access): number {
    if (address >= 0) {
      const page = Math.floor(address / PAGE_SIZE);
      const leaf = this.#table.leaf(page);
      if (leaf !== null) {
        const entry = leaf.entries[page & (LEAF_PAGES - 1)]!;
        if ((entry & bitOf(access)) !== 0) return (entry & -PAGE_SIZE) >>> 0;
      }
      if (address < this.layout.top) return this.#fault(page, access);
    }
    return -1 - errorCode(access, false);
  }

  /** Permission bits of the page of `address`: 1 read, 2 write, 4 execute; 0: none, or nothing mapped. */
  permissions(address: number): number {
    return this.vmas.find(Math.floor(address / PAGE_SIZE))?.protection ?? 0;
  }

  /** The slow path of `lookup`: first touch, growing stacks, and true faults. */
  #fault(page: number, access: Access): number {
    const vma = this.vmas.find(page) ?? this.#growStack(page);
    const entry = this.#table.get(page);
    if (vma === null || (vma.protection & bitOf(access)) === 0) {
      return -1 - errorCode(access, entry !== 0 && (entry & PROTECTION) !== 0);
    }
    if (entry !== 0) {
      // The mapping allows it and the entry does not: the two disagree only while a mapping changes.
      this.#table.set(page, ((entry & -PAGE_SIZE) | vma.protection) >>> 0);
      return (entry & -PAGE_SIZE) >>> 0;
    }
    const frame = this.#populate(vma, page);
    return frame === 0 ? -1 - errorCode(access, false) : frame;
  }

  #populate(vma: Vma, page: number): number {
    const file = vma.file;
    let frame = 0;
    if (file === null) {
      frame = this.frames.allocate(this.#hint(page), true);
      if (frame === 0) return 0;
    } else {
      const offset = vma.fileOffset + (page - vma.start) * PAGE_SIZE;
      const cached = vma.shared ? file.frames.get(offset) : undefined;
      if (cached !== undefined) {
        this.frames.retain(cached);
        frame = cached;
      } else {
        frame = this.frames.allocate(this.#hint(page), true);
        if (frame === 0) return 0;
        if (file.readPage(this.u8, frame, offset) <= 0) {
          // Nothing of the file lies there: SIGBUS.
          this.frames.release(frame);
          return 0;
        }
        if (vma.shared) file.frames.set(offset, frame);
      }
    }
    this.#table.set(page, (frame | vma.protection) >>> 0);
    return frame;
  }

  /** Frame wished for `page`, so that neighbouring pages lie side by side in the host's memory too. */
  #hint(page: number): number {
    const leaf = this.#table.leafForWrite(page);
    const group = (page & (LEAF_PAGES - 1)) >> 6;
    let base = leaf.hints[group]!;
    if (base === -2) {
      base = this.frames.reserveGroup();
      leaf.hints[group] = base;
    }
    return base < 0 ? -1 : base + (page & 63);
  }

  /** expand_downwards() of mm/mmap.c: the mapping above grows to hold `page`, within its limit and off its neighbour. */
  #growStack(page: number): Vma | null {
    const above = this.vmas.firstEndingAfter(page);
    if (above === null || !above.growsDown || page >= above.start || page < MIN_PAGE) return null;
    if ((above.end - page) * PAGE_SIZE > this.stackLimit) return null;
    const below = this.vmas.lastEndingAtOrBefore(page);
    if (below !== null && !below.growsDown && below.protection !== 0 && page - below.end < STACK_GUARD_PAGES)
      return null;
    const grow = above.start - page;
    if (!this.#commit(grow)) return null;
    above.start = page;
    return above;
  }

  /** True if `page` belongs to a mapping that allows `access`: then a fault there was a read beyond the file's end. */
  isBeyondFile(address: number, access: Access): boolean {
    const vma = this.vmas.find(Math.floor(address / PAGE_SIZE));
    return vma !== null && vma.file !== null && (vma.protection & bitOf(access)) !== 0;
  }

  isMapped(address: number): boolean {
    return this.vmas.find(Math.floor(address / PAGE_SIZE)) !== null;
  }

  #commit(pages: number): boolean {
    if (this.committedPages + pages > this.#limitPages) return false;
    this.committedPages += pages;
    return true;
  }

  /** Puts a mapping at `first`, replacing what is there. False: the memory limit forbids it, nothing changed. */
  map(request: MapRequest): boolean {
    const { first, pages } = request;
    const protection = effective(request.protection);
    const counts = protection !== 0 && request.noReserve !== true;
    const replaced = counts ? this.vmas.committedIn(first, first + pages) : 0;
    if (counts && this.committedPages - replaced + pages > this.#limitPages) return false;
    this.unmap(first, pages);
    if (counts) this.committedPages += pages;
    const vma = new Vma(first, first + pages, protection, request.file ?? null, request.fileOffset ?? 0);
    vma.shared = request.shared === true;
    vma.growsDown = request.growsDown === true;
    vma.committed = counts;
    vma.name = request.name ?? '';
    vma.noReserve = request.noReserve === true;
    this.vmas.insert(vma);
    return true;
  }

  /** True if something was mapped there. */
  unmap(first: number, pages: number): boolean {
    const end = first + pages;
    if (!this.vmas.any(first, end)) return false;
    for (const vma of this.vmas.remove(first, end)) {
      if (vma.committed) this.committedPages -= vma.end - vma.start;
      this.#dropPages(vma);
      vma.file?.release();
    }
    this.onChange(first, pages);
    return true;
  }

  #dropPages(vma: Vma): void {
    const file = vma.shared ? vma.file : null;
    this.#table.update(vma.start, vma.end, (page, entry) => {
      const frame = (entry & -PAGE_SIZE) >>> 0;
      if (file !== null) this.#dropShared(file, vma.fileOffset + (page - vma.start) * PAGE_SIZE, frame);
      this.frames.release(frame);
      return 0;
    });
  }

  #dropShared(file: MappedFile, offset: number, frame: number): void {
    file.writePage(this.u8, frame, offset);
    if (!this.frames.isShared(frame)) file.frames.delete(offset);
  }

  /** mprotect(2) on a range that is mapped throughout. False: the limit forbids it. */
  protect(first: number, pages: number, protection: number): boolean {
    const end = first + pages;
    const bits = effective(protection);
    if (bits !== 0) {
      const more = this.vmas.uncommittedIn(first, end);
      if (!this.#commit(more)) return false;
    }
    for (const vma of this.vmas.carve(first, end)) {
      vma.protection = bits;
      if (bits !== 0 && !vma.noReserve) vma.committed = true;
    }
    this.vmas.mergeAround(first, end);
    this.#table.update(first, end, (_page, entry) => ((entry & -PAGE_SIZE) | bits) >>> 0);
    this.onChange(first, pages);
    return true;
  }

  /** Moves the pages of a mapping with their frames: mremap(2). Both ranges are mapped alike. */
  movePages(from: number, to: number, pages: number): void {
    const moved: number[] = [];
    this.#table.update(from, from + pages, (page, entry) => {
      moved.push(page, entry);
      return 0;
    });
    for (let i = 0; i < moved.length; i += 2) this.#table.set(moved[i]! - from + to, moved[i + 1]!);
    this.onChange(from, pages);
  }

  /** Forgets the contents of pages; the next touch reads zeros or the file again: madvise(MADV_DONTNEED). */
  discard(first: number, pages: number): void {
    for (const vma of this.vmas.overlapping(first, first + pages)) {
      const start = Math.max(first, vma.start);
      const end = Math.min(first + pages, vma.end);
      const file = vma.shared ? vma.file : null;
      if (vma.shared && file === null) continue;
      this.#table.update(start, end, (page, entry) => {
        const frame = (entry & -PAGE_SIZE) >>> 0;
        if (file !== null) this.#dropShared(file, vma.fileOffset + (page - vma.start) * PAGE_SIZE, frame);
        this.frames.release(frame);
        return 0;
      });
    }
    this.onChange(first, pages);
  }

  /** Writes the pages of shared file mappings back: msync(2), exit. */
  sync(first: number, pages: number): void {
    for (const vma of this.vmas.overlapping(first, first + pages)) {
      const file = vma.file;
      if (!vma.shared || file === null) continue;
      this.#table.update(Math.max(first, vma.start), Math.min(first + pages, vma.end), (page, entry) => {
        file.writePage(this.u8, (entry & -PAGE_SIZE) >>> 0, vma.fileOffset + (page - vma.start) * PAGE_SIZE);
        return entry;
      });
    }
  }

  /** Shared pages go to the file, so that read(2) sees what was stored through mappings. */
  syncFile(file: MappedFile): void {
    for (const [offset, frame] of file.frames) file.writePage(this.u8, frame, offset);
  }

  /** Shared pages are read anew, so that mappings see what write(2) stored. */
  reloadFile(file: MappedFile): void {
    for (const [offset, frame] of file.frames) {
      file.readPage(this.u8, frame, offset);
      this.noteWrite(frame, PAGE_SIZE);
    }
  }

  /** A file has shrunk: pages beyond its end go, and touching them faults from now on. */
  dropBeyondEnds(): void {
    for (const vma of this.vmas.list) {
      if (!vma.shared || vma.file === null) continue;
      const pages = Math.max(0, Math.ceil((vma.file.fileSize() - vma.fileOffset) / PAGE_SIZE));
      const first = vma.start + pages;
      if (first < vma.end) this.discard(first, vma.end - first);
    }
  }

  /** mincore(2): whether the page has been touched. */
  isResident(page: number): boolean {
    return this.#table.get(page) !== 0;
  }

  /** Highest free range of `pages` below the mmap area's top (or below `below`), or -1. */
  findFree(pages: number, below: number = this.layout.mmapTop): number {
    const limit = Math.floor(Math.min(below, this.layout.top) / PAGE_SIZE);
    return this.vmas.findGap(pages, MIN_PAGE, limit, STACK_GUARD_PAGES);
  }

  /** True if [first, first + pages) lies in user space and nothing is mapped there. */
  isFree(first: number, pages: number): boolean {
    return this.isUserRange(first, pages) && !this.vmas.any(first, first + pages);
  }

  isUserRange(first: number, pages: number): boolean {
    return first >= 0 && pages >= 0 && first + pages <= this.layout.top / PAGE_SIZE;
  }

  /** Unmaps everything: execve(2). */
  reset(): void {
    this.unmap(0, this.layout.top / PAGE_SIZE);
    this.#table.clear();
    this.frames.reset();
    this.committedPages = 0;
  }
}

/** The permission that an access needs. Not a table: a string-keyed lookup costs more than the rest of `lookup`. */
function bitOf(access: Access): number {
  return access === 'read' ? READ : access === 'write' ? WRITE : EXECUTE;
}

function effective(protection: number): number {
  const bits = protection & PROTECTION;
  return (bits & (WRITE | EXECUTE)) !== 0 ? bits | READ : bits;
}

function errorCode(access: Access, present: boolean): number {
  return (
    PF_USER | (present ? PF_PRESENT : 0) | (access === 'write' ? PF_WRITE : 0) | (access === 'execute' ? PF_FETCH : 0)
  );
}
