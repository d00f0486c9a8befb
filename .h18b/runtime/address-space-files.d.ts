import type { AddressSpace } from './address-space.js';
import type { MappedFile } from './address-space-vmas.js';
/**
 * Files and the mappings that show them, of all address spaces of one memory (those that share `space`'s frames): what
 * was stored goes to the file, what was written to the file is seen.
 */
/** What was stored through mappings to bytes [from, to) of a file goes there, so that read(2) sees it. */
export declare function syncFile(space: AddressSpace, file: MappedFile, from: number, to: number): void;
/** Bytes [from, to) of a file have changed: its pages are read anew, so that mappings see what write(2) stored. */
export declare function reloadFile(space: AddressSpace, file: MappedFile, from: number, to: number): void;
/** Bytes [from, to) of a file, whole pages, have become a hole. */
export declare function clearFile(space: AddressSpace, file: MappedFile, from: number, to: number): void;
/**
 * A file has a new size. Pages beyond its end go, copies that private mappings have made included, and touching them
 * faults from now on; what its last page holds beyond the end is zero.
 */
export declare function fileResized(space: AddressSpace, file: MappedFile): void;
/** The files that are mapped: for calls that know a path only. */
export declare function mappedFiles(space: AddressSpace): Set<MappedFile>;
