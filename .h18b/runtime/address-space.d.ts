import { FramePool } from './address-space-frames.js';
import { type MappedFile, VmaList } from './address-space-vmas.js';
import type { CodeImage } from './cache/translation-cache.js';
import type { CodeHome } from './code-groups.js';
import type { CpuState } from './cpu-state.js';
import type { Access } from './guest-fault.js';
import { GuestSpace } from './guest-space.js';
export { EXECUTE, READ, WRITE } from './address-space-entries.js';
export { type MappedFile, SharedMemory, Vma } from './address-space-vmas.js';
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
export declare class AddressSpace extends GuestSpace {
    #private;
    readonly layout: Layout;
    readonly bits: 32 | 64;
    readonly vmas: VmaList;
    /** The frames, and whoever else uses them. */
    readonly pool: FramePool;
    /** Pages of mappings that count against the limit. */
    committedPages: number;
    /** Pages of mappings, and the most that there have been. */
    mappedPages: number;
    peakPages: number;
    /** Changes whenever other code may be mapped than before. */
    codeVersion: number;
    /** RLIMIT_STACK in bytes: how far a MAP_GROWSDOWN mapping may grow. */
    stackLimit: number;
    /** `pool`: shared with other address spaces of the same memory; `bits`: width of the program. */
    constructor(cpu: CpuState, opts: {
        limitBytes: number;
        pool?: FramePool;
        bits?: 32 | 64;
    });
    get frames(): FramePool;
    /**
     * A copy for a child: fork(2). Private pages are shared from now on until one of the two writes to them; what the TLB
     * knows of them is the caller's to forget.
     */
    fork(): AddressSpace;
    /** Pages that are there, and the most that there have been. */
    get residentPages(): number;
    peakResidentPages: number;
    /**
     * Host offset of the frame behind the page of `address`, allocated if need be; or -(1 + #PF error code).
     */
    lookup(address: number, access: Access): number;
    /**
     * The frame that code of a page would be fetched from, without touching the page for the first time; -1: none that is
     * there already.
     */
    codeFrame(page: number): number;
    /** Permission bits of the page of `address`: 1 read, 2 write, 4 execute; 0: none, or nothing mapped. */
    permissions(address: number): number;
    codeImage(address: number): CodeImage | null;
    codeHome(page: number, frame: number): CodeHome | null;
    /** Whether a page of [first, end) may be executed. */
    hasCode(first: number, end: number): boolean;
    /** True if `page` belongs to a mapping that allows `access`: then a fault there was a read beyond the file's end. */
    isBeyondFile(address: number, access: Access): boolean;
    isMapped(address: number): boolean;
    /** Puts a mapping at `first`, replacing what is there. False: the memory limit forbids it, nothing changed. */
    map(request: MapRequest): boolean;
    /** True if something was mapped there. */
    unmap(first: number, pages: number): boolean;
    /** mprotect(2) on a range that is mapped throughout. False: the limit forbids it. */
    protect(first: number, pages: number, protection: number): boolean;
    /** Moves the pages of a mapping with their frames: mremap(2). Both ranges are mapped alike. */
    movePages(from: number, to: number, pages: number): void;
    /** Forgets the contents of private pages; the next touch reads zeros or the file again: madvise(MADV_DONTNEED). */
    discard(first: number, pages: number): void;
    /** Writes the pages of shared file mappings back: msync(2), exit. */
    sync(first: number, pages: number): void;
    /** Writes back what was stored through this space's shared mappings to bytes [from, to) of a file. */
    writeBackFile(file: MappedFile, from: number, to: number): void;
    /** Takes away pages of a file's mappings from page number `kept` of the file on. */
    cutMappings(file: MappedFile, kept: number): void;
    /** mlock(2) and munlock(2) on a range that is mapped throughout. */
    lock(first: number, pages: number, locked: boolean): void;
    /** mincore(2): whether the page has been touched, or is one of a file (whose cache is the host's). */
    isResident(page: number): boolean;
    /** For /proc/self/smaps: pages of [start, end) that are there, those of them that are a file's, those written to. */
    residence(start: number, end: number): {
        resident: number;
        cached: number;
        written: number;
    };
    /** Highest free range of `pages` below the mmap area's top (or below `below`), or -1. */
    findFree(pages: number, below?: number): number;
    /** True if [first, first + pages) lies in user space and nothing is mapped there. */
    isFree(first: number, pages: number): boolean;
    isUserRange(first: number, pages: number): boolean;
    /** Unmaps everything: nothing uses the address space any more. */
    close(): void;
}
