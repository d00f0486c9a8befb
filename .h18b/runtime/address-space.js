import { PAGE_SIZE } from '../translator/layout.js';
import { bitOf, CACHED, COPY_ON_WRITE, DIRTY, EXECUTE, effective, entryOf, errorCode, offsetIn, PROTECTION, STATE, WRITE, } from './address-space-entries.js';
import { FramePool } from './address-space-frames.js';
import { LEAF_PAGES, PageTable } from './address-space-pages.js';
import { Vma, VmaList } from './address-space-vmas.js';
import { fileKey } from './file-key.js';
import { GuestSpace } from './guest-space.js';
export { EXECUTE, READ, WRITE } from './address-space-entries.js';
export { SharedMemory, Vma } from './address-space-vmas.js';
/** Distance in pages that a growing stack keeps from the mapping below it: `stack_guard_gap` in mm/mmap.c. */
const STACK_GUARD_PAGES = 256;
/** Lowest page that mmap hands out: vm.mmap_min_addr. */
const MIN_PAGE = 16;
const LAYOUTS = {
    32: { top: 0xffffe000, mmapTop: 0xf7efd000 },
    64: { top: 0x7ffffffff000, mmapTop: 0x7ffff7eff000 },
};
/**
 * Process mode's memory map: mappings (VMAs), and a page table from page number to frame and permissions that is
 * filled on first touch. x86 rules hold: a writable or executable page is readable.
 */
export class AddressSpace extends GuestSpace {
    layout;
    bits;
    vmas = new VmaList();
    /** The frames, and whoever else uses them. */
    pool;
    #cpu;
    #table = new PageTable();
    #limitPages;
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
    /** `pool`: shared with other address spaces of the same memory; `bits`: width of the program. */
    constructor(cpu, opts) {
        super(cpu);
        this.#cpu = cpu;
        this.bits = opts.bits ?? cpu.bits;
        this.pool = opts.pool ?? new FramePool(cpu.u8);
        this.pool.spaces.add(this);
        this.layout = LAYOUTS[this.bits];
        this.#limitPages = Math.floor(opts.limitBytes / PAGE_SIZE);
    }
    get frames() {
        return this.pool;
    }
    /**
     * A copy for a child: fork(2). Private pages are shared from now on until one of the two writes to them; what the TLB
     * knows of them is the caller's to forget.
     */
    fork() {
        const { pool, bits } = this;
        const child = new AddressSpace(this.#cpu, { limitBytes: this.#limitPages * PAGE_SIZE, pool, bits });
        for (const vma of this.vmas.list)
            child.vmas.list.push(vma.copy());
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
        child.codeVersion = this.codeVersion;
        return child;
    }
    /** Pages that are there, and the most that there have been. */
    get residentPages() {
        return this.#table.live;
    }
    peakResidentPages = 0;
    /**
     * Host offset of the frame behind the page of `address`, allocated if need be; or -(1 + #PF error code).
     */
    lookup(address, access) {
        if (address >= 0) {
            const page = Math.floor(address / PAGE_SIZE);
            const leaf = this.#table.leaf(page);
            if (leaf !== null) {
                const entry = leaf.entries[page & (LEAF_PAGES - 1)];
                if ((entry & bitOf(access)) !== 0)
                    return (entry & -PAGE_SIZE) >>> 0;
            }
            if (address < this.layout.top)
                return this.#fault(page, access);
        }
        return -1 - errorCode(access, false);
    }
    /**
     * The frame that code of a page would be fetched from, without touching the page for the first time; -1: none that is
     * there already.
     */
    codeFrame(page) {
        const entry = this.#table.get(page);
        if ((entry & EXECUTE) !== 0)
            return (entry & -PAGE_SIZE) >>> 0;
        const vma = entry === 0 ? this.vmas.find(page) : null;
        // What another process has touched is in the file's page cache.
        if (vma === null || vma.file === null || (vma.protection & (WRITE | EXECUTE)) !== EXECUTE)
            return -1;
        return vma.file.frames.get(offsetIn(vma, page)) ?? -1;
    }
    /** Permission bits of the page of `address`: 1 read, 2 write, 4 execute; 0: none, or nothing mapped. */
    permissions(address) {
        return this.vmas.find(Math.floor(address / PAGE_SIZE))?.protection ?? 0;
    }
    codeImage(address) {
        const vma = this.vmas.find(Math.floor(address / PAGE_SIZE));
        const file = vma?.file;
        if (!file || file.keepsFrames === true || file.isMade === true)
            return null;
        return { key: fileKey(file), base: vma.start * PAGE_SIZE - vma.fileOffset };
    }
    codeHome(page, frame) {
        const vma = this.vmas.find(page);
        const file = vma?.file;
        if (!file || file.frames.get(offsetIn(vma, page)) !== frame)
            return null;
        const base = vma.start * PAGE_SIZE - vma.fileOffset;
        return { frames: file.frames, base, image: () => this.codeImage(page * PAGE_SIZE) };
    }
    /** Whether a page of [first, end) may be executed. */
    hasCode(first, end) {
        return this.vmas.overlapping(first, end).some(mayExecute);
    }
    /** The slow path of `lookup`: first touch, growing stacks, and true faults. */
    #fault(page, access) {
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
    #enter(page, frame, vma, state) {
        this.#table.set(page, entryOf(frame, vma.protection, state));
        if (this.#table.live > this.peakResidentPages)
            this.peakResidentPages = this.#table.live;
        return frame;
    }
    /**
     * The first write to a private mapping's page that is the page cache's, or that a fork has shared: the mapping takes
     * the frame if nobody else maps it, else a copy. The frame; or -(1 + #PF error code).
     */
    #own(vma, page) {
        const entry = this.#table.get(page);
        const old = (entry & -PAGE_SIZE) >>> 0;
        let frame = old;
        if (this.frames.isShared(old)) {
            frame = this.frames.allocate(this.#hint(page), false);
            if (frame === 0)
                return -1 - errorCode('write', true);
            this.u8.copyWithin(frame, old, old + PAGE_SIZE);
            this.frames.release(old);
            this.moved = true;
        }
        else if ((entry & CACHED) !== 0)
            vma.file.frames.delete(offsetIn(vma, page));
        this.#enter(page, frame, vma, 0);
        if (mayExecute(vma))
            this.codeVersion++;
        if (frame !== old)
            this.onChange(page, 1);
        return frame;
    }
    #populate(vma, page, access) {
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
        if (known !== undefined && !own)
            this.frames.retain(known);
        else {
            frame = this.frames.allocate(this.#hint(page), true);
            if (frame === 0)
                return 0;
            if (known !== undefined)
                this.u8.copyWithin(frame, known, known + PAGE_SIZE);
            else if (file.readPage(this.u8, frame, offset) <= 0) {
                // Nothing of the file lies there: SIGBUS.
                this.frames.release(frame);
                return 0;
            }
            if (!own) {
                file.frames.set(offset, frame);
                if (file.keepsFrames === true || this.pool.cache.holds(file))
                    this.frames.retain(frame);
            }
        }
        if (own && mayExecute(vma))
            this.codeVersion++;
        return this.#enter(page, frame, vma, own ? 0 : write ? CACHED | DIRTY : CACHED);
    }
    /** Frame wished for `page`, so that neighbouring pages lie side by side in the host's memory too. */
    #hint(page) {
        const leaf = this.#table.leafForWrite(page);
        const group = (page & (LEAF_PAGES - 1)) >> 6;
        let base = leaf.hints[group];
        if (base === -2) {
            base = this.frames.reserveGroup();
            leaf.hints[group] = base;
        }
        return base < 0 ? -1 : base + (page & 63);
    }
    /**
     * expand_downwards() of mm/mmap.c: the mapping above grows to hold `page`, within its limit and off its neighbour.
     */
    #growStack(page) {
        const above = this.vmas.firstEndingAfter(page);
        if (above === null || !above.growsDown || page >= above.start || page < MIN_PAGE)
            return null;
        if ((above.end - page) * PAGE_SIZE > this.stackLimit)
            return null;
        const below = this.vmas.lastEndingAtOrBefore(page);
        if (below !== null && !below.growsDown && below.protection !== 0 && page - below.end < STACK_GUARD_PAGES)
            return null;
        const grow = above.start - page;
        if (!this.#commit(grow))
            return null;
        above.start = page;
        this.#mapped(grow);
        return above;
    }
    /** True if `page` belongs to a mapping that allows `access`: then a fault there was a read beyond the file's end. */
    isBeyondFile(address, access) {
        const vma = this.vmas.find(Math.floor(address / PAGE_SIZE));
        return vma !== null && vma.file !== null && (vma.protection & bitOf(access)) !== 0;
    }
    isMapped(address) {
        return this.vmas.find(Math.floor(address / PAGE_SIZE)) !== null;
    }
    #commit(pages) {
        if (this.committedPages + pages > this.#limitPages)
            return false;
        this.committedPages += pages;
        return true;
    }
    /** Puts a mapping at `first`, replacing what is there. False: the memory limit forbids it, nothing changed. */
    map(request) {
        const { first, pages } = request;
        const protection = effective(request.protection);
        const counts = protection !== 0 && request.noReserve !== true;
        const replaced = counts ? this.vmas.committedIn(first, first + pages) : 0;
        if (counts && this.committedPages - replaced + pages > this.#limitPages)
            return false;
        this.unmap(first, pages);
        if (counts)
            this.committedPages += pages;
        const vma = new Vma(first, first + pages, protection, request.file ?? null, request.fileOffset ?? 0);
        vma.shared = request.shared === true;
        vma.growsDown = request.growsDown === true;
        vma.committed = counts;
        vma.name = request.name ?? '';
        vma.noReserve = request.noReserve === true;
        vma.locked = request.locked === true;
        vma.allowed = request.allowed ?? PROTECTION;
        if (vma.shared && vma.file !== null)
            this.#sharedMappings++;
        this.vmas.insert(vma);
        if (mayExecute(vma)) {
            this.codeVersion++;
            if (vma.file !== null)
                this.pool.cache.keep(vma.file);
        }
        this.#mapped(pages);
        return true;
    }
    /** True if something was mapped there. */
    unmap(first, pages) {
        const end = first + pages;
        if (!this.vmas.any(first, end))
            return false;
        for (const vma of this.vmas.remove(first, end)) {
            if (mayExecute(vma))
                this.codeVersion++;
            this.mappedPages -= vma.end - vma.start;
            if (vma.committed)
                this.committedPages -= vma.end - vma.start;
            this.#dropPages(vma, vma.start, vma.end, true);
            if (vma.file !== null)
                this.#releaseFile(vma.file);
        }
        this.#countShared();
        this.onChange(first, pages);
        return true;
    }
    #mapped(pages) {
        this.mappedPages += pages;
        if (this.mappedPages > this.peakPages)
            this.peakPages = this.mappedPages;
    }
    #countShared() {
        if (this.#sharedMappings > 0)
            this.#sharedMappings = this.vmas.list.filter((v) => v.shared && v.file !== null).length;
    }
    #releaseFile(file) {
        if (file.keepsFrames === true && !this.pool.isMapped(file)) {
            for (const frame of file.frames.values())
                this.frames.release(frame);
            file.frames.clear();
        }
        file.release();
    }
    /** Takes pages out of the page table; `keep`: what was written to a shared mapping goes to its file. */
    #dropPages(vma, start, end, keep) {
        this.#table.update(start, end, (page, entry) => {
            this.#dropPage(vma, page, entry, keep);
            return 0;
        });
    }
    #dropPage(vma, page, entry, keep) {
        const { file } = vma;
        const frame = (entry & -PAGE_SIZE) >>> 0;
        if (file !== null && (entry & CACHED) !== 0) {
            const offset = offsetIn(vma, page);
            if (keep && (entry & DIRTY) !== 0)
                file.writePage(this.u8, frame, offset);
            if (!this.frames.isShared(frame))
                file.frames.delete(offset);
        }
        this.frames.release(frame);
    }
    /** mprotect(2) on a range that is mapped throughout. False: the limit forbids it. */
    protect(first, pages, protection) {
        const end = first + pages;
        const bits = effective(protection);
        if (bits !== 0) {
            const more = this.vmas.uncommittedIn(first, end);
            if (!this.#commit(more))
                return false;
        }
        for (const vma of this.vmas.carve(first, end)) {
            if (mayExecute(vma) || (bits & EXECUTE) !== 0)
                this.codeVersion++;
            vma.protection = bits;
            if (bits !== 0 && !vma.noReserve)
                vma.committed = true;
            const mixed = !vma.shared && (bits & (WRITE | EXECUTE)) === (WRITE | EXECUTE);
            this.#table.update(vma.start, vma.end, (page, entry) => {
                if (!mixed || (entry & CACHED) === 0)
                    return entryOf(entry & -PAGE_SIZE, bits, entry & STATE);
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
    movePages(from, to, pages) {
        const moved = [];
        this.#table.update(from, from + pages, (page, entry) => {
            moved.push(page, entry);
            return 0;
        });
        this.codeVersion++;
        for (let i = 0; i < moved.length; i += 2)
            this.#table.set(moved[i] - from + to, moved[i + 1]);
        this.onChange(from, pages);
    }
    /** Forgets the contents of private pages; the next touch reads zeros or the file again: madvise(MADV_DONTNEED). */
    discard(first, pages) {
        const end = first + pages;
        for (const vma of this.vmas.overlapping(first, end)) {
            if (mayExecute(vma))
                this.codeVersion++;
            this.#dropPages(vma, Math.max(first, vma.start), Math.min(end, vma.end), true);
        }
        this.onChange(first, pages);
    }
    /** Writes the pages of shared file mappings back: msync(2), exit. */
    sync(first, pages) {
        for (const vma of this.vmas.overlapping(first, first + pages)) {
            if (vma.shared && vma.file !== null) {
                this.#writeBack(vma, Math.max(first, vma.start), Math.min(first + pages, vma.end));
            }
        }
    }
    #writeBack(vma, start, end) {
        this.#table.update(start, end, (page, entry) => {
            if ((entry & DIRTY) !== 0)
                vma.file.writePage(this.u8, (entry & -PAGE_SIZE) >>> 0, offsetIn(vma, page));
            return entry;
        });
    }
    /** Writes back what was stored through this space's shared mappings to bytes [from, to) of a file. */
    writeBackFile(file, from, to) {
        if (this.#sharedMappings === 0)
            return;
        for (const vma of this.vmas.list) {
            if (!vma.shared || vma.file?.frames !== file.frames)
                continue;
            const start = Math.max(vma.start, vma.start + Math.floor((from - vma.fileOffset) / PAGE_SIZE));
            const end = Math.min(vma.end, vma.start + Math.ceil((to - vma.fileOffset) / PAGE_SIZE));
            if (start < end)
                this.#writeBack(vma, start, end);
        }
    }
    /** Takes away pages of a file's mappings from page number `kept` of the file on. */
    cutMappings(file, kept) {
        for (const vma of this.vmas.list) {
            if (vma.file?.frames !== file.frames)
                continue;
            const first = Math.max(vma.start, vma.start + kept - Math.floor(vma.fileOffset / PAGE_SIZE));
            if (first >= vma.end)
                continue;
            this.codeVersion++;
            this.#dropPages(vma, first, vma.end, false);
            this.onChange(first, vma.end - first);
        }
    }
    /** mlock(2) and munlock(2) on a range that is mapped throughout. */
    lock(first, pages, locked) {
        for (const vma of this.vmas.carve(first, first + pages))
            vma.locked = locked;
        this.vmas.mergeAround(first, first + pages);
    }
    /** mincore(2): whether the page has been touched, or is one of a file (whose cache is the host's). */
    isResident(page) {
        if (this.#table.get(page) !== 0)
            return true;
        const vma = this.vmas.find(page);
        return vma?.file != null && vma.file.keepsFrames !== true && offsetIn(vma, page) < vma.file.fileSize();
    }
    /** For /proc/self/smaps: pages of [start, end) that are there, those of them that are a file's, those written to. */
    residence(start, end) {
        const out = { resident: 0, cached: 0, written: 0 };
        this.#table.update(start, end, (_page, entry) => {
            out.resident++;
            if ((entry & CACHED) !== 0)
                out.cached++;
            if ((entry & CACHED) === 0 || (entry & DIRTY) !== 0)
                out.written++;
            return entry;
        });
        return out;
    }
    /** Highest free range of `pages` below the mmap area's top (or below `below`), or -1. */
    findFree(pages, below = this.layout.mmapTop) {
        const limit = Math.floor(Math.min(below, this.layout.top) / PAGE_SIZE);
        return this.vmas.findGap(pages, MIN_PAGE, limit, STACK_GUARD_PAGES);
    }
    /** True if [first, first + pages) lies in user space and nothing is mapped there. */
    isFree(first, pages) {
        return this.isUserRange(first, pages) && !this.vmas.any(first, first + pages);
    }
    isUserRange(first, pages) {
        return first >= 0 && pages >= 0 && first + pages <= this.layout.top / PAGE_SIZE;
    }
    /** Unmaps everything: nothing uses the address space any more. */
    close() {
        this.unmap(0, this.layout.top / PAGE_SIZE);
        this.pool.spaces.delete(this);
    }
}
function mayExecute(vma) {
    return (vma.protection & EXECUTE) !== 0;
}
