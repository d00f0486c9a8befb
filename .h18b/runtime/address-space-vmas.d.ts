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
    identity?(): {
        dev: number;
        ino: number;
    };
}
/** MAP_SHARED | MAP_ANONYMOUS, and shared mappings of /dev/zero: pages that live as long as a mapping does. */
export declare class SharedMemory implements MappedFile {
    readonly bytes: number;
    readonly frames: Map<number, number>;
    readonly keepsFrames = true;
    constructor(bytes: number);
    readPage(_target: Uint8Array, _at: number, offset: number): number;
    writePage(): void;
    fileSize(): number;
    retain(): void;
    release(): void;
    punch(): number;
}
/** A mapping of pages [start, end): vm_area_struct. */
export declare class Vma {
    #private;
    start: number;
    end: number;
    protection: number;
    readonly file: MappedFile | null;
    /** Byte offset in the file of `start`. */
    fileOffset: number;
    shared: boolean;
    growsDown: boolean;
    noReserve: boolean;
    /** Counts against the memory limit. */
    committed: boolean;
    /** mlock(2): madvise(2) may not throw its pages away. */
    locked: boolean;
    /** PROT_ bits that mprotect(2) may give: a shared mapping of a file open for reading only never gets PROT_WRITE. */
    allowed: number;
    /** Shown in /proc/self/maps. */
    name: string;
    constructor(start: number, end: number, protection: number, file: MappedFile | null, 
    /** Byte offset in the file of `start`. */
    fileOffset: number);
    /** Cuts the mapping at `page`: this one keeps the lower part, the upper one is returned. */
    split(page: number): Vma;
    /** The same mapping for a child of the process: locks are not inherited. */
    copy(): Vma;
    continues(next: Vma): boolean;
}
/** The mappings of an address space, sorted and disjoint. Ranges are page numbers, the end excluded. */
export declare class VmaList {
    #private;
    readonly list: Vma[];
    find(page: number): Vma | null;
    firstEndingAfter(page: number): Vma | null;
    lastEndingAtOrBefore(page: number): Vma | null;
    any(start: number, end: number): boolean;
    overlapping(start: number, end: number): Vma[];
    /** True if every page of the range is mapped. */
    covers(start: number, end: number): boolean;
    committedIn(start: number, end: number): number;
    /** Pages that a permission other than none would add to the account. */
    uncommittedIn(start: number, end: number): number;
    /** Puts a mapping into a hole, joined with its neighbours where nothing tells them apart. */
    insert(vma: Vma): void;
    /** Cuts mappings at the ends of the range, and returns those inside. */
    carve(start: number, end: number): Vma[];
    remove(start: number, end: number): Vma[];
    mergeAround(start: number, end: number): void;
    /** Start of the highest hole of `pages` within [low, high), keeping `guard` pages below a growing stack; or -1. */
    findGap(pages: number, low: number, high: number, guard: number): number;
}
