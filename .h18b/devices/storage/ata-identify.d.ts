export interface TransferModes {
    /** Multiword DMA and Ultra DMA mode that SET FEATURES chose; null: none of that kind. */
    multiword: number | null;
    ultra: number | null;
}
export interface DiskIdentity {
    readonly sectors: number;
    readonly cylinders: number;
    readonly heads: number;
    readonly sectorsPerTrack: number;
    /** Sectors a DRQ block of the MULTIPLE commands has; 0: not set. */
    readonly multiple: number;
    readonly writeCache: boolean;
    readonly modes: TransferModes;
    readonly serial: string;
}
export declare const MULTIPLE_MAX = 16;
/** Largest disk that 28-bit commands reach. */
export declare const LBA28_SECTORS = 268435455;
export declare function identifyDisk(disk: DiskIdentity): Uint8Array;
export declare function identifyPacket(serial: string, modes: TransferModes): Uint8Array;
/** SET FEATURES 03h: the transfer mode in the count register. False for one that does not exist. */
export declare function setTransferMode(modes: TransferModes, count: number): boolean;
