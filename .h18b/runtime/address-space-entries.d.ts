import type { Vma } from './address-space-vmas.js';
import { type Access } from './guest-fault.js';
/**
 * Entries of `AddressSpace`'s page table: a frame's host offset with the bits below. First its protection, as
 * PROT_READ, PROT_WRITE, PROT_EXEC of mmap(2).
 */
export declare const READ = 1;
export declare const WRITE = 2;
export declare const EXECUTE = 4;
export declare const PROTECTION = 7;
/**
 * Bits of a page table entry. CACHED: the frame is that of the file's page cache. A private mapping may not write there
 * (it gets a frame of its own first); a shared one may once it has, which is DIRTY.
 */
export declare const CACHED = 8;
export declare const DIRTY = 16;
/** The frame may be another address space's as well, since a fork: who writes first gets a copy. */
export declare const COPY_ON_WRITE = 32;
export declare const STATE: number;
export declare function entryOf(frame: number, protection: number, state: number): number;
/** Byte offset in its file of a mapping's page. */
export declare function offsetIn(vma: Vma, page: number): number;
/** The permission that an access needs. Not a table: a string-keyed lookup costs more than the rest of `lookup`. */
export declare function bitOf(access: Access): number;
export declare function effective(protection: number): number;
export declare function errorCode(access: Access, present: boolean): number;
