import { PAGE_SIZE } from '../translator/layout.js';
import {
  bitOf,
  CACHED,
  COPY_ON_WRITE,
  DIRTY,
  EXECUTE,
  effective,
  entryOf,
  errorCode,
  offsetIn,
  PROTECTION,
  STATE,
  WRITE,
} from './address-space-entries.js';
import { FramePool } from './address-space-frames.js';
import { LEAF_PAGES, PageTable } from './address-space-pages.js';
import { type MappedFile, Vma, VmaList } from './address-space-vmas.js';
import type { CodeImage } from './cache/translation-cache.js';
import type { CodeHome } from './code-groups.js';
import type { CpuState } from './cpu-state.js';
import { fileKey } from './file-key.js';
import type { Access } from './guest-fault.js';
import { GuestSpace } from './guest-space.js';

export { EXECUTE, READ, WRITE } from './address-space-entries.js';
export { type MappedFile, SharedMemory, Vma } from './address-space-vmas.js';

/** Distance in pages that a growing stack keeps from the mapping below it: `stack_guard_gap` in mm/mmap.c. */
const STACK_GUARD_PAGES = 256;
/** Lowest page that mmap hands out: vm.mmap_min_addr. */
const MIN_PAGE = 16;

/**
 * Where things go in the address space when nobody says; the figures of a Linux without address randomization, but for
 * 1 MiB between: the data of the ELF interpreter, at the top of the area of mmap, would have the same entries of the
 * TLB as the top of the stack, and each start of a program would go from one to the other a thousand times.
 */
interface Layout {
  /** First address beyond user space: TASK_SIZE. */
  readonly top: number;
  readonly mmapTop: number;
}
const LAYOUTS: Record<32 | 64, Layout> = {
  32: { top: 0xffffe000, mmapTop: 0xf7efd000 },
  64: { top: 0x7ffffffff000, mmapTop: 0x7ffff7eff000 },
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
  /** PROT_ bits that mprotect(2) may give; all by default. */
  readonly allowed?: number;
  readonly locked?: boolean;
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
  readonly bits: 32 | 64;
  readonly vmas = new VmaList();
  /** The frames, and whoever else uses them. */
  readonly pool: FramePool;
  readonly #cpu: CpuState;
  readonly #table = new PageTable();
  readonly #limitPages: number;
  /** Pages of mappings that count against the limit. */
  committedPages = 0;
  /** Pages of mappings, and the most that there have been. */
  mappedPages = 0;
  peakPages = 0;
  /** Mappings through which pages of files can be changed. */
  #sharedMappings = 0;
  /** Changes whenever other code may be mapped than before. */
  codeVersion = 0;
  /** RLIMIT_STACK in bytes: how far a MAP_GROWSDOWN mapping may grow. */
  stackLimit = 8 << 20;
  /** Bytes of all mappings, at most: RLIMIT_AS. */
  sizeLimit = Number.POSITIVE_INFINITY;

  /** `pool`: shared with other address spaces of the same memory; `bits`: width of the program. */
  constructor(cpu: CpuState, opts: { limitBytes: number; pool?: FramePool; bits?: 32 | 64 }) {
    super(cpu);
    this.#cpu = cpu;
    this.bits = opts.bits ?? cpu.bits;
    this.pool = opts.pool ?? new FramePool(cpu.u8);
    this.pool.spaces.add(this);
    this.layout = LAYOUTS[this.bits];
    this.#limitPages = Math.floor(opts.limitBytes / PAGE_SIZE);
  }

  get frames(): FramePool {
    return this.pool;
  }

  /**
   * A copy for a child: fork(2). Private pages are shared from now on until one of the two writes to them; what the TLB
   * knows of them is the caller's to forget.
   */
  fork(): AddressSpace {
    const { pool, bits } = this;
    const child = new AddressSpace(this.#cpu, { limitBytes: this.#limitPages * PAGE_SIZE, pool, bits });
    for (const vma of this.vmas.list) child.vmas.list.push(vma.copy());
    this.#table.update(0, this.layout.top / PAGE_SIZE, (page, entry) => {
      const next = (entry & CACHED) !== 0 ? entry : ((entry & ~WRITE) | COPY_ON_WRITE) >>> 0;
      pool.retain((entry & -PAGE_SIZE) >>> 0);
      child.#table.set(page, next);
      return next;
    });
    child.committedPages = this.committedPages;
    child.mappedPages = child.peakPages = this.mappedPages;
    child.peakResidentPages = child.residentPages;
    child.#sharedMappings = this.#sharedMappings;
    child.stackLimit = this.stackLimit;
    child.sizeLimit = this.sizeLimit;
    child.codeVersion = this.codeVersion;
    return child;
  }

  /** Pages that are there, and the most that there have been. */
  get residentPages(): number {
    return this.#table.live;
  }
  peakResidentPages = 0;

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

  /**
   * As `lookup`, whatever a mapping's permissions are, for a debugger; -1: nothing lies there, or it would be written
   * to a file that is mapped for reading.
   */
  lookupForced(address: number, writes: boolean): number {
    const page = Math.floor(address / PAGE_SIZE);
    const vma = address >= 0 && address < this.layout.top ? this.vmas.find(page) : null;
    if (vma === null || (writes && vma.shared && (vma.protection & WRITE) === 0)) return -1;
    const access = writes ? 'write' : 'read';
    if ((vma.protection & bitOf(access)) !== 0) return this.lookup(address, access);
    const entry = this.#table.get(page);
    if (entry === 0) return this.#populate(vma, page, access) || -1;
    const isOwn = vma.shared || (entry & (CACHED | COPY_ON_WRITE)) === 0;
    return isOwn || !writes ? (entry & -PAGE_SIZE) >>> 0 : Math.max(-1, this.#own(vma, page));
  }

  /**
   * The frame that code of a page would be fetched from, without touching the page for the first time; -1: none that is
   * there already.
   */
  codeFrame(page: number): number {
    const entry = this.#table.get(page);
    if ((entry & EXECUTE) !== 0) return (entry & -PAGE_SIZE) >>> 0;
    const vma = entry === 0 ? this.vmas.find(page) : null;
    // What another process has touched is in the file's page cache.
    if (vma === null || vma.file === null || (vma.protection & (WRITE | EXECUTE)) !== EXECUTE) return -1;
    return vma.file.frames.get(offsetIn(vma, page)) ?? -1;
  }

  /** Permission bits of the page of `address`: 1 read, 2 write, 4 execute; 0: none, or nothing mapped. */
  permissions(address: number): number {
    return this.vmas.find(Math.floor(address / PAGE_SIZE))?.protection ?? 0;
  }

  override codeImage(address: number): CodeImage | null {
    const vma = this.vmas.find(Math.floor(address / PAGE_SIZE));
    const file = vma?.file;
    if (!file || file.keepsFrames === true || file.isMade === true) return null;
    return { key: fileKey(file), base: vma.start * PAGE_SIZE - vma.fileOffset };
  }

  override codeHome(page: number, frame: number): CodeHome | null {
    const vma = this.vmas.find(page);
    const file = vma?.file;
    if (!file || file.frames.get(offsetIn(vma, page)) !== frame) return null;
    const base = vma.start * PAGE_SIZE - vma.fileOffset;
    return { frames: file.frames, base, image: () => this.codeImage(page * PAGE_SIZE) };
  }

  /** Whether a page of [first, end) may be executed. */
  hasCode(first: number, end: number): boolean {
    return this.vmas.overlapping(first, end).some(mayExecute);
  }

  /** The slow path of `lookup`: first touch, growing stacks, and true faults. */
  #fault(page: number, access: Access): number {
    const vma = this.vmas.find(page) ?? this.#growStack(page);
    const entry = this.#table.get(page);
    if (vma === null || (vma.protection & bitOf(access)) === 0) {
      return -1 - errorCode(access, entry !== 0 && (entry & PROTECTION) !== 0);
    }
    if (entry !== 0) {
      const frame = (entry & -PAGE_SIZE) >>> 0;
      if ((entry & (CACHED | COPY_ON_WRITE)) !== 0 && access === 'write')
        return vma.shared ? this.#enter(page, frame, vma, CACHED | DIRTY) : this.#own(vma, page);
      // The mapping allows it and the entry does not: the two disagree only while a mapping changes.
      return this.#enter(page, frame, vma, entry & STATE);
    }
    const frame = this.#populate(vma, page, access);
    return frame === 0 ? -1 - errorCode(access, false) : frame;
  }

  /** Writes the page table's entry; the frame. */
  #enter(page: number, frame: number, vma: Vma, state: number): number {
    this.#table.set(page, entryOf(frame, vma.protection, state));
    if (this.#table.live > this.peakResidentPages) this.peakResidentPages = this.#table.live;
    return frame;
  }

  /**
   * The first write to a private mapping's page that is the page cache's, or that a fork has shared: the mapping takes
   * the frame if nobody else maps it, else a copy. The frame; or -(1 + #PF error code).
   */
  #own(vma: Vma, page: number): number {
    const entry = this.#table.get(page);
    const old = (entry & -PAGE_SIZE) >>> 0;
    let frame = old;
    if (this.frames.isShared(old)) {
      frame = this.frames.allocate(this.#hint(page), false);
      if (frame === 0) return -1 - errorCode('write', true);
      this.u8.copyWithin(frame, old, old + PAGE_SIZE);
      this.frames.release(old);
      this.moved = true;
    } else if ((entry & CACHED) !== 0) vma.file!.frames.delete(offsetIn(vma, page));
    this.#enter(page, frame, vma, 0);
    if (mayExecute(vma)) this.codeVersion++;
    if (frame !== old) this.onChange(page, 1);
    return frame;
  }

  #populate(vma: Vma, page: number, access: Access): number {
    const { file } = vma;
    const write = access === 'write';
    if (file === null) {
      const frame = this.frames.allocate(this.#hint(page), true);
      return frame === 0 ? 0 : this.#enter(page, frame, vma, 0);
    }
    const offset = offsetIn(vma, page);
    const known = file.frames.get(offset);
    // Code that changes itself finds its page in one frame from the start.
    const own = !vma.shared && (write || (access === 'execute' && (vma.protection & WRITE) !== 0));
    let frame = known ?? 0;
    if (known !== undefined && !own) this.frames.retain(known);
    else {
      frame = this.frames.allocate(this.#hint(page), true);
      if (frame === 0) return 0;
      if (known !== undefined) this.u8.copyWithin(frame, known, known + PAGE_SIZE);
      else if (file.readPage(this.u8, frame, offset) <= 0) {
        // Nothing of the file lies there: SIGBUS.
        this.frames.release(frame);
        return 0;
      }
      if (!own) {
        file.frames.set(offset, frame);
        if (file.keepsFrames === true || this.pool.cache.holds(file)) this.frames.retain(frame);
      }
    }
    if (own && mayExecute(vma)) this.codeVersion++;
    return this.#enter(page, frame, vma, own ? 0 : write ? CACHED | DIRTY : CACHED);
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

  /**
   * expand_downwards() of mm/mmap.c: the mapping above grows to hold `page`, within its limit and off its neighbour.
   */
  #growStack(page: number): Vma | null {
    const above = this.vmas.firstEndingAfter(page);
    if (above === null || !above.growsDown || page >= above.start || page < MIN_PAGE) return null;
    if ((above.end - page) * PAGE_SIZE > this.stackLimit || !this.#mayMap(above.start - page)) return null;
    const below = this.vmas.lastEndingAtOrBefore(page);
    if (below !== null && !below.growsDown && below.protection !== 0 && page - below.end < STACK_GUARD_PAGES)
      return null;
    const grow = above.start - page;
    if (!this.#commit(grow)) return null;
    above.start = page;
    this.#mapped(grow);
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

  #mayMap(pages: number): boolean {
    return pages <= 0 || (this.mappedPages + pages) * PAGE_SIZE <= this.sizeLimit;
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
    // What only shows a file can be read from it again.
    const isView = (request.file ?? null) !== null && (protection & WRITE) === 0;
    const counts = protection !== 0 && request.noReserve !== true && !isView;
    const replaced = counts ? this.vmas.committedIn(first, first + pages) : 0;
    if (counts && this.committedPages - replaced + pages > this.#limitPages) return false;
    if (this.sizeLimit !== Number.POSITIVE_INFINITY && !this.#mayMap(pages - this.vmas.mappedIn(first, first + pages)))
      return false;
    this.unmap(first, pages);
    if (counts) this.committedPages += pages;
    const vma = new Vma(first, first + pages, protection, request.file ?? null, request.fileOffset ?? 0);
    vma.shared = request.shared === true;
    vma.growsDown = request.growsDown === true;
    vma.committed = counts;
    vma.name = request.name ?? '';
    vma.noReserve = request.noReserve === true;
    vma.locked = request.locked === true;
    vma.allowed = request.allowed ?? PROTECTION;
    if (vma.shared && vma.file !== null) this.#sharedMappings++;
    this.vmas.insert(vma);
    if (mayExecute(vma)) {
      this.codeVersion++;
      if (vma.file !== null) this.pool.cache.keep(vma.file);
    }
    this.#mapped(pages);
    return true;
  }

  /** True if something was mapped there. */
  unmap(first: number, pages: number): boolean {
    const end = first + pages;
    if (!this.vmas.any(first, end)) return false;
    for (const vma of this.vmas.remove(first, end)) {
      if (mayExecute(vma)) this.codeVersion++;
      this.mappedPages -= vma.end - vma.start;
      if (vma.committed) this.committedPages -= vma.end - vma.start;
      this.#dropPages(vma, vma.start, vma.end, true);
      if (vma.file !== null) this.#releaseFile(vma.file);
    }
    this.#countShared();
    this.onChange(first, pages);
    return true;
  }

  #mapped(pages: number): void {
    this.mappedPages += pages;
    if (this.mappedPages > this.peakPages) this.peakPages = this.mappedPages;
  }

  #countShared(): void {
    if (this.#sharedMappings > 0)
      this.#sharedMappings = this.vmas.list.filter((v) => v.shared && v.file !== null).length;
  }

  #releaseFile(file: MappedFile): void {
    if (file.keepsFrames === true && !this.pool.isMapped(file)) {
      for (const frame of file.frames.values()) this.frames.release(frame);
      file.frames.clear();
    }
    file.release();
  }

  /** Takes pages out of the page table; `keep`: what was written to a shared mapping goes to its file. */
  #dropPages(vma: Vma, start: number, end: number, keep: boolean): void {
    this.#table.update(start, end, (page, entry) => {
      this.#dropPage(vma, page, entry, keep);
      return 0;
    });
  }
  #dropPage(vma: Vma, page: number, entry: number, keep: boolean): void {
    const { file } = vma;
    const frame = (entry & -PAGE_SIZE) >>> 0;
    if (file !== null && (entry & CACHED) !== 0) {
      const offset = offsetIn(vma, page);
      if (keep && (entry & DIRTY) !== 0) file.writePage(this.u8, frame, offset);
      if (!this.frames.isShared(frame)) file.frames.delete(offset);
    }
    this.frames.release(frame);
  }

  /** mprotect(2) on a range that is mapped throughout. False: the limit forbids it. */
  protect(first: number, pages: number, protection: number): boolean {
    const end = first + pages;
    const bits = effective(protection);
    if (bits !== 0) {
      const more = this.vmas.uncommittedIn(first, end, bits);
      if (!this.#commit(more)) return false;
    }
    for (const vma of this.vmas.carve(first, end)) {
      if (mayExecute(vma) || (bits & EXECUTE) !== 0) this.codeVersion++;
      vma.protection = bits;
      if (bits !== 0 && !vma.noReserve && ((bits & WRITE) !== 0 || vma.file === null)) vma.committed = true;
      const mixed = !vma.shared && (bits & (WRITE | EXECUTE)) === (WRITE | EXECUTE);
      this.#table.update(vma.start, vma.end, (page, entry) => {
        if (!mixed || (entry & CACHED) === 0) return entryOf(entry & -PAGE_SIZE, bits, entry & STATE);
        // See #populate.
        this.#dropPage(vma, page, entry, true);
        return 0;
      });
    }
    this.vmas.mergeAround(first, end);
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
    this.codeVersion++;
    for (let i = 0; i < moved.length; i += 2) this.#table.set(moved[i]! - from + to, moved[i + 1]!);
    this.onChange(from, pages);
  }

  /** Forgets the contents of private pages; the next touch reads zeros or the file again: madvise(MADV_DONTNEED). */
  discard(first: number, pages: number): void {
    const end = first + pages;
    for (const vma of this.vmas.overlapping(first, end)) {
      if (mayExecute(vma)) this.codeVersion++;
      this.#dropPages(vma, Math.max(first, vma.start), Math.min(end, vma.end), true);
    }
    this.onChange(first, pages);
  }

  /** Writes the pages of shared file mappings back: msync(2), exit. */
  sync(first: number, pages: number): void {
    for (const vma of this.vmas.overlapping(first, first + pages)) {
      if (vma.shared && vma.file !== null) {
        this.#writeBack(vma, Math.max(first, vma.start), Math.min(first + pages, vma.end));
      }
    }
  }
  #writeBack(vma: Vma, start: number, end: number): void {
    this.#table.update(start, end, (page, entry) => {
      if ((entry & DIRTY) !== 0) vma.file!.writePage(this.u8, (entry & -PAGE_SIZE) >>> 0, offsetIn(vma, page));
      return entry;
    });
  }

  /** Writes back what was stored through this space's shared mappings to bytes [from, to) of a file. */
  writeBackFile(file: MappedFile, from: number, to: number): void {
    if (this.#sharedMappings === 0) return;
    for (const vma of this.vmas.list) {
      if (!vma.shared || vma.file?.frames !== file.frames) continue;
      const start = Math.max(vma.start, vma.start + Math.floor((from - vma.fileOffset) / PAGE_SIZE));
      const end = Math.min(vma.end, vma.start + Math.ceil((to - vma.fileOffset) / PAGE_SIZE));
      if (start < end) this.#writeBack(vma, start, end);
    }
  }

  /** Takes away pages of a file's mappings from page number `kept` of the file on. */
  cutMappings(file: MappedFile, kept: number): void {
    for (const vma of this.vmas.list) {
      if (vma.file?.frames !== file.frames) continue;
      const first = Math.max(vma.start, vma.start + kept - Math.floor(vma.fileOffset / PAGE_SIZE));
      if (first >= vma.end) continue;
      this.codeVersion++;
      this.#dropPages(vma, first, vma.end, false);
      this.onChange(first, vma.end - first);
    }
  }

  /** mlock(2) and munlock(2) on a range that is mapped throughout. */
  lock(first: number, pages: number, locked: boolean): void {
    for (const vma of this.vmas.carve(first, first + pages)) vma.locked = locked;
    this.vmas.mergeAround(first, first + pages);
  }

  /** mincore(2): whether the page has been touched, or is one of a file (whose cache is the host's). */
  isResident(page: number): boolean {
    if (this.#table.get(page) !== 0) return true;
    const vma = this.vmas.find(page);
    return vma?.file != null && vma.file.keepsFrames !== true && offsetIn(vma, page) < vma.file.fileSize();
  }

  /** For /proc/self/smaps: pages of [start, end) that are there, those of them that are a file's, those written to. */
  residence(start: number, end: number): { resident: number; cached: number; written: number } {
    const out = { resident: 0, cached: 0, written: 0 };
    this.#table.update(start, end, (_page, entry) => {
      out.resident++;
      if ((entry & CACHED) !== 0) out.cached++;
      if ((entry & CACHED) === 0 || (entry & DIRTY) !== 0) out.written++;
      return entry;
    });
    return out;
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

  /** Unmaps everything: nothing uses the address space any more. */
  close(): void {
    this.unmap(0, this.layout.top / PAGE_SIZE);
    this.#table.close();
    this.pool.spaces.delete(this);
  }
}

function mayExecute(vma: Vma): boolean {
  return (vma.protection & EXECUTE) !== 0;
}
