/**
 * The file that holds a disk image, as the image formats see it: bytes at offsets. Node's files are in `host-image.ts`.
 */
export interface ImageFile {
    /** How messages call it. */
    readonly name: string;
    readonly readOnly: boolean;
    /** Length as of opening and of our own writes: a file cut short by someone else shows as a failed read. */
    readonly sizeBytes: number;
    /** Fills `into`. Throws BlockError if not all of it could be read. */
    readAt(offset: number, into: Uint8Array): void;
    /** Writes all of `bytes`; extends the file where needed. Throws BlockError. */
    writeAt(offset: number, bytes: Uint8Array): void;
    /** Makes the file at least this long; what is added reads as zeros. Throws BlockError. */
    extendTo(sizeBytes: number): void;
    /** fdatasync. Throws BlockError. */
    sync(): void;
    close(): void;
}
/** An image in memory, for tests and for hosts without files. */
export declare class MemoryImage implements ImageFile {
    #private;
    readonly name: string;
    readonly readOnly: boolean;
    constructor(bytes: Uint8Array, name?: string, readOnly?: boolean);
    get sizeBytes(): number;
    get bytes(): Uint8Array;
    readAt(offset: number, into: Uint8Array): void;
    writeAt(offset: number, bytes: Uint8Array): void;
    extendTo(sizeBytes: number): void;
    sync(): void;
    close(): void;
}
