import type { ImageFile } from './image-file.js';
export declare const QCOW2_MAGIC = 1363560955;
export declare const HEADER_L1_TABLE = 40;
export declare const HEADER_REFCOUNT_TABLE = 48;
export declare const HEADER_AUTOCLEAR = 88;
export interface Qcow2Header {
    readonly version: 2 | 3;
    readonly clusterBits: number;
    /** Of the disk, as the guest sees it. */
    readonly sizeBytes: number;
    readonly l1Entries: number;
    readonly l1Offset: number;
    readonly refcountTableOffset: number;
    readonly refcountTableClusters: number;
    /** log2 of a refcount's width in bits. */
    readonly refcountOrder: number;
    readonly compression: 'deflate' | 'zstd';
    /** Name of the backing file as the image has it, null without one. */
    readonly backingFile: string | null;
    /** Format that the image says its backing file has. */
    readonly backingFormat: string | null;
    /** Set when something forbids writing: the reason. */
    readonly whyReadOnly: string | null;
    readonly autoclear: boolean;
}
/** Reads a big-endian 64-bit number; null where it is not exact in a double. */
export declare function bigEndian64(view: DataView, offset: number): number | null;
/** True if the file starts as a qcow2 image does. */
export declare function looksLikeQcow2(file: ImageFile): boolean;
/** Reads and checks the header. Throws BlockError with one clear line for what is corrupt or unknown. */
export declare function readQcow2Header(file: ImageFile): Qcow2Header;
