import type { MappedFile } from './address-space-vmas.js';
/**
 * A name for a file's contents: its length, and its first page, which of an ELF file says where all else is and often
 * holds a build ID.
 */
export declare function fileKey(file: MappedFile): string;
