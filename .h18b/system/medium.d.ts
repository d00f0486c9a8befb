export type MediumKind = 'kernel' | 'cd' | 'floppy' | 'disk';
/** A file of which the beginning is read before all of it is. */
export interface MediumFile {
    readonly sizeBytes: number;
    /** Up to so many bytes from the start; fewer where the file ends. */
    head(bytes: number): Uint8Array;
}
/** Null: it is nothing that could be started. A disk with a kernel's header somewhere inside is a disk. */
export declare function probeMedium(file: MediumFile): MediumKind | null;
