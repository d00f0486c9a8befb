import { type BlockBackend } from './block-backend.js';
import type { ImageFile } from './image-file.js';
import { type Qcow2Header } from './qcow2-header.js';
/**
 * A qcow2 image, versions 2 and 3 (QEMU, docs/interop/qcow2.txt). Not supported: encryption, external data files,
 * subclusters, writing compressed clusters, lazy refcounts (images marked dirty open read-only).
 *
 * Order of writes: data at once; tables wait in memory. `#writeBack` writes refcounts, then L2 tables, then L1 entries,
 * with a sync between, then gives up what they no longer mention. So an image whose writer was killed at any moment
 * has leaked clusters at worst, and what was written before a `flush` is there after it.
 */
export declare class Qcow2Image implements BlockBackend {
    #private;
    readonly file: ImageFile;
    readonly backing: BlockBackend | null;
    readonly header: Qcow2Header;
    readonly sizeBytes: number;
    readonly readOnly: boolean;
    readonly discards = true;
    /** Throws BlockError for a corrupt or unsupported image, or one that cannot be written when `readOnly` is false. */
    constructor(file: ImageFile, backing?: BlockBackend | null);
    read(offset: number, into: Uint8Array): void;
    write(offset: number, bytes: Uint8Array): void;
    discard(offset: number, length: number): void;
    writeZeroes(offset: number, length: number): void;
    flush(): void;
    close(): void;
}
