import { type BlockBackend } from './block-backend.js';
import type { ImageFile } from './image-file.js';
/**
 * A raw image: byte n of the file is byte n of the disk. A file that ends inside a sector is a disk with that sector
 * whole, the rest of it zeros.
 */
export declare class RawImage implements BlockBackend {
    #private;
    readonly file: ImageFile;
    readonly sizeBytes: number;
    /** Node cannot punch holes. */
    readonly discards = false;
    constructor(file: ImageFile);
    get readOnly(): boolean;
    read(offset: number, into: Uint8Array): void;
    write(offset: number, bytes: Uint8Array): void;
    flush(): void;
    discard(offset: number, length: number): void;
    writeZeroes(offset: number, length: number): void;
    close(): void;
}
