var _a;
/** MAP_SHARED | MAP_ANONYMOUS, and shared mappings of /dev/zero: pages that live as long as a mapping does. */
export class SharedMemory {
    bytes;
    frames = new Map();
    keepsFrames = true;
    constructor(bytes) {
        this.bytes = bytes;
    }
    readPage(_target, _at, offset) {
        return offset < this.bytes ? 4096 : 0;
    }
    writePage() { }
    fileSize() {
        return this.bytes;
    }
    retain() { }
    release() { }
    punch() {
        return 0;
    }
}
/** A mapping of pages [start, end): vm_area_struct. */
export class Vma {
    start;
    end;
    protection;
    file;
    fileOffset;
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
    constructor(start, end, protection, file, 
    /** Byte offset in the file of `start`. */
    fileOffset) {
        this.start = start;
        this.end = end;
        this.protection = protection;
        this.file = file;
        this.fileOffset = fileOffset;
        file?.retain();
    }
    /** Cuts the mapping at `page`: this one keeps the lower part, the upper one is returned. */
    split(page) {
        const upper = this.#like(page);
        upper.locked = this.locked;
        this.end = page;
        return upper;
    }
    /** The same mapping for a child of the process: locks are not inherited. */
    copy() {
        return this.#like(this.start);
    }
    /** A mapping as this one from `start` on. */
    #like(start) {
        const vma = new _a(start, this.end, this.protection, this.file, this.fileOffset + (start - this.start) * 4096);
        vma.shared = this.shared;
        vma.growsDown = this.growsDown;
        vma.noReserve = this.noReserve;
        vma.committed = this.committed;
        vma.name = this.name;
        vma.allowed = this.allowed;
        return vma;
    }
    continues(next) {
        return (this.end === next.start &&
            this.protection === next.protection &&
            this.file === null &&
            next.file === null &&
            this.shared === next.shared &&
            !this.shared &&
            this.growsDown === next.growsDown &&
            this.noReserve === next.noReserve &&
            this.locked === next.locked &&
            this.committed === next.committed &&
            this.name === next.name);
    }
}
_a = Vma;
/** The mappings of an address space, sorted and disjoint. Ranges are page numbers, the end excluded. */
export class VmaList {
    list = [];
    #last = null;
    /** Index of the first mapping that ends after `page`. */
    #index(page) {
        const list = this.list;
        let lo = 0;
        let hi = list.length;
        while (lo < hi) {
            const mid = (lo + hi) >>> 1;
            if (list[mid].end > page)
                hi = mid;
            else
                lo = mid + 1;
        }
        return lo;
    }
    find(page) {
        const last = this.#last;
        if (last !== null && page >= last.start && page < last.end)
            return last;
        const vma = this.list[this.#index(page)];
        if (vma === undefined || vma.start > page)
            return null;
        this.#last = vma;
        return vma;
    }
    firstEndingAfter(page) {
        return this.list[this.#index(page)] ?? null;
    }
    lastEndingAtOrBefore(page) {
        return this.list[this.#index(page) - 1] ?? null;
    }
    any(start, end) {
        const vma = this.list[this.#index(start)];
        return vma !== undefined && vma.start < end;
    }
    overlapping(start, end) {
        const out = [];
        for (let i = this.#index(start); i < this.list.length && this.list[i].start < end; i++)
            out.push(this.list[i]);
        return out;
    }
    /** True if every page of the range is mapped. */
    covers(start, end) {
        let at = start;
        for (const vma of this.overlapping(start, end)) {
            if (vma.start > at)
                return false;
            at = vma.end;
        }
        return at >= end;
    }
    committedIn(start, end) {
        return this.#count(start, end, true);
    }
    /** Pages that a permission other than none would add to the account. */
    uncommittedIn(start, end) {
        return this.#count(start, end, false);
    }
    #count(start, end, committed) {
        let pages = 0;
        for (let i = this.#index(start); i < this.list.length && this.list[i].start < end; i++) {
            const vma = this.list[i];
            if (vma.committed !== committed || (!committed && vma.noReserve))
                continue;
            pages += Math.min(end, vma.end) - Math.max(start, vma.start);
        }
        return pages;
    }
    /** Puts a mapping into a hole, joined with its neighbours where nothing tells them apart. */
    insert(vma) {
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
    #forget(index, count) {
        this.#last = null;
        return this.list.splice(index, count);
    }
    /** Cuts mappings at the ends of the range, and returns those inside. */
    carve(start, end) {
        let i = this.#index(start);
        const first = this.list[i];
        if (first !== undefined && first.start < start) {
            this.list.splice(i + 1, 0, first.split(start));
            i++;
        }
        const out = [];
        for (; i < this.list.length; i++) {
            const vma = this.list[i];
            if (vma.start >= end)
                break;
            if (vma.end > end)
                this.list.splice(i + 1, 0, vma.split(end));
            out.push(vma);
        }
        this.#last = null;
        return out;
    }
    remove(start, end) {
        const out = this.carve(start, end);
        if (out.length > 0)
            this.#forget(this.list.indexOf(out[0]), out.length);
        return out;
    }
    mergeAround(start, end) {
        let i = Math.max(1, this.#index(start));
        while (i < this.list.length && this.list[i].start <= end) {
            if (this.list[i - 1].continues(this.list[i])) {
                this.list[i - 1].end = this.list[i].end;
                this.#forget(i, 1);
            }
            else
                i++;
        }
    }
    /** Start of the highest hole of `pages` within [low, high), keeping `guard` pages below a growing stack; or -1. */
    findGap(pages, low, high, guard) {
        let end = high;
        for (let i = this.list.length - 1; i >= 0; i--) {
            const vma = this.list[i];
            if (vma.start >= end) {
                if (vma.growsDown && vma.start - guard < end)
                    end = vma.start - guard;
                continue;
            }
            if (end - vma.end >= pages)
                break;
            end = vma.growsDown ? vma.start - guard : vma.start;
        }
        const start = end - pages;
        return start >= low ? start : -1;
    }
}
