/** Formats of floppy disks on a PC, and the drives that they are at home in. IBM PC/AT Technical Reference. */
/** What a drive calls itself in CMOS byte 10h: 360 KiB, 1.2 MiB, 720 KiB, 1.44 MiB, 2.88 MiB. */
export type FloppyDriveType = 1 | 2 | 3 | 4 | 5;
/** Rates of data as the controller's registers select them. */
export declare const RATE_500 = 0;
export declare const RATE_250 = 2;
export declare const RATE_1000 = 3;
export interface FloppyGeometry {
    readonly cylinders: number;
    readonly heads: number;
    /** Of 512 bytes, on each track. */
    readonly sectors: number;
    readonly driveType: FloppyDriveType;
    readonly rate: number;
}
export declare const FLOPPY_SECTOR_BYTES = 512;
/** The largest floppy disk that there is, bytes. */
export declare const FLOPPY_MAX_BYTES: number;
/** Whether an image has exactly the size of a floppy disk. */
export declare function isFloppySize(sizeBytes: number): boolean;
/**
 * The format of an image: that of its size; for one of no known size the smallest from 1.44 MiB on that holds it. Null:
 * it is too large.
 */
export declare function floppyGeometry(sizeBytes: number): FloppyGeometry | null;
