import { WRITE } from './address-space-entries.js';
/** What a mapping asks of the file behind it. */
export interface MappedFile {
  /**
   * The file's page cache: frames by byte offset, of the pages that a mapping holds as the file has them; kept by
   * AddressSpace. Two objects that stand for one file have the same map.
   */
  readonly frames: Map<number, number>;
  /**
   * The frames are all that keeps the contents: they stay until the last mapping has gone (shared anonymous memory).
   */
  readonly keepsFrames?: boolean;
  /**
   * Gives up what the page cache keeps of the file beyond its mappings; null: nothing is kept. Without: nothing ever is
   * (`PageCache`).
   */
  discard?: (() => void) | null;
  /** Made anew by each run: there is no file that others would find. */
  readonly isMade?: boolean;
  /** Fills target[at, at + 4096) from `offset` (the target is zero): bytes read; 0: all beyond the end of the file. */
  readPage(target: Uint8Array, at: number, offset: number): number;
  /** Writes a shared page back (what lies beyond the end of the file is dropped). */
  writePage(source: Uint8Array, at: number, offset: number): void;
  /** Bytes of the file now. */
  fileSize(): number;
  retain(): void;
  release(): void;
  /** Makes a range read zeros: FALLOC_FL_PUNCH_HOLE of fallocate(2). 0 or a negated errno. */
  punch?(offset: number, length: number): number;
  /** Device and inode, as /proc/self/maps shows them. */
  identity?(): { dev: number; ino: number };
}

/** MAP_SHARED | MAP_ANONYMOUS, and shared mappings of /dev/zero: pages that live as long as a mapping does. */
export class SharedMemory implements MappedFile {
  readonly frames = new Map<number, number>();
  readonly keepsFrames = true;

  constructor(readonly bytes: number) {}
  readPage(_target: Uint8Array, _at: number, offset: number): number {
    return offset < this.bytes ? 4096 : 0;
  }
  writePage(): void {}
  fileSize(): number {
    return this.bytes;
  }
  retain(): void {}
  release(): void {}
  punch(): number {
    return 0;
  }
}

/** A mapping of pages [start, end): vm_area_struct. */
export class Vma {
  shared = false;
  growsDown = false;
  noReserve = false;
  /** Counts against the memory limit. */
  committed = false;
  /** mlock(2): madvise(2) may not throw its pages away. */
  locked = false;
  /** PROT_ bits that mprotect(2) may give: a shared mapping of a file open for reading only never gets PROT_WRITE. */
  allowed = 7;
  /** Shown in /proc/self/maps. */
  name = '';

  constructor(
    public start: number,
    public end: number,
    public protection: number,
    readonly file: MappedFile | null,
    /** Byte offset in the file of `start`. */
    public fileOffset: number,
  ) {
    file?.retain();
  }

  /** Cuts the mapping at `page`: this one keeps the lower part, the upper one is returned. */
  split(page: number): Vma {
    const upper = this.#like(page);
    upper.locked = this.locked;
    this.end = page;
    return upper;
  }

  /** The same mapping for a child of the process: locks are not inherited. */
  copy(): Vma {
    return this.#like(this.start);
  }

  /** A mapping as this one from `start` on. */
  #like(start: number): Vma {
    const vma = new Vma(start, this.end, this.protection, this.file, this.fileOffset + (start - this.start) * 4096);
    vma.shared = this.shared;
    vma.growsDown = this.growsDown;
    vma.noReserve = this.noReserve;
    vma.committed = this.committed;
    vma.name = this.name;
    vma.allowed = this.allowed;
    return vma;
  }

  continues(next: Vma): boolean {
    return (
      this.end === next.start &&
      this.protection === next.protection &&
      this.file === null &&
      next.file === null &&
      this.shared === next.shared &&
      !this.shared &&
      this.growsDown === next.growsDown &&
      this.noReserve === next.noReserve &&
      this.locked === next.locked &&
      this.committed === next.committed &&
      this.name === next.name
    );
  }
}

/** The mappings of an address space, sorted and disjoint. Ranges are page numbers, the end excluded. */
export class VmaList {
  readonly list: Vma[] = [];
  #last: Vma | null = null;

  /** Index of the first mapping that ends after `page`. */
  #index(page: number): number {
    const list = this.list;
    let lo = 0;
    let hi = list.length;
    while (lo < hi) {
      const mid = (lo + hi) >>> 1;
      if (list[mid]!.end > page) hi = mid;
      else lo = mid + 1;
    }
    return lo;
  }

  find(page: number): Vma | null {
    const last = this.#last;
    if (last !== null && page >= last.start && page < last.end) return last;
    const vma = this.list[this.#index(page)];
    if (vma === undefined || vma.start > page) return null;
    this.#last = vma;
    return vma;
  }

  firstEndingAfter(page: number): Vma | null {
    return this.list[this.#index(page)] ?? null;
  }

  lastEndingAtOrBefore(page: number): Vma | null {
    return this.list[this.#index(page) - 1] ?? null;
  }

  any(start: number, end: number): boolean {
    const vma = this.list[this.#index(start)];
    return vma !== undefined && vma.start < end;
  }

  overlapping(start: number, end: number): Vma[] {
    const out: Vma[] = [];
    for (let i = this.#index(start); i < this.list.length && this.list[i]!.start < end; i++) out.push(this.list[i]!);
    return out;
  }

  /** True if every page of the range is mapped. */
  covers(start: number, end: number): boolean {
    let at = start;
    for (const vma of this.overlapping(start, end)) {
      if (vma.start > at) return false;
      at = vma.end;
    }
    return at >= end;
  }

  mappedIn(start: number, end: number): number {
    return this.#count(start, end, () => true);
  }
  committedIn(start: number, end: number): number {
    return this.#count(start, end, (vma) => vma.committed);
  }
  /** Pages that a permission, other than none, would add to the account. */
  uncommittedIn(start: number, end: number, protection: number): number {
    const isWritable = (protection & WRITE) !== 0;
    return this.#count(start, end, (vma) => !vma.committed && !vma.noReserve && (isWritable || vma.file === null));
  }
  #count(start: number, end: number, counts: (vma: Vma) => boolean): number {
    let pages = 0;
    for (let i = this.#index(start); i < this.list.length && this.list[i]!.start < end; i++) {
      const vma = this.list[i]!;
      if (!counts(vma)) continue;
      pages += Math.min(end, vma.end) - Math.max(start, vma.start);
    }
    return pages;
  }

  /** Puts a mapping into a hole, joined with its neighbours where nothing tells them apart. */
  insert(vma: Vma): void {
    const i = this.#index(vma.start);
    const before = this.list[i - 1];
    if (before?.continues(vma) === true) {
      before.end = vma.end;
      const after = this.list[i];
      if (after !== undefined && before.continues(after)) {
        before.end = after.end;
        this.#forget(i, 1);
      }
      return;
    }
    const after = this.list[i];
    if (after !== undefined && vma.continues(after)) {
      after.start = vma.start;
      return;
    }
    this.list.splice(i, 0, vma);
  }

  #forget(index: number, count: number): Vma[] {
    this.#last = null;
    return this.list.splice(index, count);
  }

  /** Cuts mappings at the ends of the range, and returns those inside. */
  carve(start: number, end: number): Vma[] {
    let i = this.#index(start);
    const first = this.list[i];
    if (first !== undefined && first.start < start) {
      this.list.splice(i + 1, 0, first.split(start));
      i++;
    }
    const out: Vma[] = [];
    for (; i < this.list.length; i++) {
      const vma = this.list[i]!;
      if (vma.start >= end) break;
      if (vma.end > end) this.list.splice(i + 1, 0, vma.split(end));
      out.push(vma);
    }
    this.#last = null;
    return out;
  }

  remove(start: number, end: number): Vma[] {
    const out = this.carve(start, end);
    if (out.length > 0) this.#forget(this.list.indexOf(out[0]!), out.length);
    return out;
  }

  mergeAround(start: number, end: number): void {
    let i = Math.max(1, this.#index(start));
    while (i < this.list.length && this.list[i]!.start <= end) {
      if (this.list[i - 1]!.continues(this.list[i]!)) {
        this.list[i - 1]!.end = this.list[i]!.end;
        this.#forget(i, 1);
      } else i++;
    }
  }

  /** Start of the highest hole of `pages` within [low, high), keeping `guard` pages below a growing stack; or -1. */
  findGap(pages: number, low: number, high: number, guard: number): number {
    let end = high;
    for (let i = this.list.length - 1; i >= 0; i--) {
      const vma = this.list[i]!;
      if (vma.start >= end) {
        if (vma.growsDown && vma.start - guard < end) end = vma.start - guard;
        continue;
      }
      if (end - vma.end >= pages) break;
      end = vma.growsDown ? vma.start - guard : vma.start;
    }
    const start = end - pages;
    return start >= low ? start : -1;
  }
}
