import { type HostFile } from '../../host/host.js';
import type { ImageFile } from './image-file.js';
/** An image file of the host, read and written synchronously. */
export declare class HostImage implements ImageFile {
    #private;
    readonly name: string;
    private readonly file;
    readonly readOnly: boolean;
    constructor(name: string, file: HostFile, readOnly: boolean);
    get sizeBytes(): number;
    readAt(offset: number, into: Uint8Array): void;
    writeAt(offset: number, bytes: Uint8Array): void;
    extendTo(sizeBytes: number): void;
    sync(): void;
    close(): void;
}
/** Opens a disk image. Regular files and block devices only. Throws BlockError with one clear line. */
export declare function openHostImage(path: string, readOnly: boolean): HostImage;
/** A file without a name, gone when the process ends however it ends. */
export declare function temporaryImage(): HostImage;
