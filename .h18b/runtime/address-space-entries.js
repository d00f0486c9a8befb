import { PAGE_SIZE } from '../translator/layout.js';
import { PF_FETCH, PF_PRESENT, PF_USER, PF_WRITE } from './guest-fault.js';
/**
 * Entries of `AddressSpace`'s page table: a frame's host offset with the bits below. First its protection, as
 * PROT_READ, PROT_WRITE, PROT_EXEC of mmap(2).
 */
export const READ = 1;
export const WRITE = 2;
export const EXECUTE = 4;
export const PROTECTION = 7;
/**
 * Bits of a page table entry. CACHED: the frame is that of the file's page cache. A private mapping may not write there
 * (it gets a frame of its own first); a shared one may once it has, which is DIRTY.
 */
export const CACHED = 8;
export const DIRTY = 16;
/** The frame may be another address space's as well, since a fork: who writes first gets a copy. */
export const COPY_ON_WRITE = 32;
export const STATE = CACHED | DIRTY | COPY_ON_WRITE;
export function entryOf(frame, protection, state) {
    const isReadOnly = (state & COPY_ON_WRITE) !== 0 || (state & (CACHED | DIRTY)) === CACHED;
    return (frame | (isReadOnly ? protection & ~WRITE : protection) | state) >>> 0;
}
/** Byte offset in its file of a mapping's page. */
export function offsetIn(vma, page) {
    return vma.fileOffset + (page - vma.start) * PAGE_SIZE;
}
/** The permission that an access needs. Not a table: a string-keyed lookup costs more than the rest of `lookup`. */
export function bitOf(access) {
    return access === 'read' ? READ : access === 'write' ? WRITE : EXECUTE;
}
export function effective(protection) {
    const bits = protection & PROTECTION;
    return (bits & (WRITE | EXECUTE)) !== 0 ? bits | READ : bits;
}
export function errorCode(access, present) {
    return (PF_USER | (present ? PF_PRESENT : 0) | (access === 'write' ? PF_WRITE : 0) | (access === 'execute' ? PF_FETCH : 0));
}
