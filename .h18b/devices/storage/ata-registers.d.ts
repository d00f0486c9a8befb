/** Offsets in the command block. */
export declare const ATA_DATA = 0;
export declare const ATA_ERROR = 1;
export declare const ATA_COUNT = 2;
export declare const ATA_LBA_LOW = 3;
export declare const ATA_LBA_MID = 4;
export declare const ATA_LBA_HIGH = 5;
export declare const ATA_DEVICE = 6;
export declare const ATA_STATUS = 7;
export declare const STATUS_ERROR = 1;
export declare const STATUS_DATA_REQUEST = 8;
export declare const STATUS_SEEK_COMPLETE = 16;
export declare const STATUS_READY = 64;
export declare const STATUS_BUSY = 128;
export declare const ERROR_ABORT = 4;
export declare const ERROR_ID_NOT_FOUND = 16;
export declare const ERROR_UNCORRECTABLE = 64;
export declare const DEVICE_SECOND = 16;
export declare const DEVICE_LBA = 64;
export declare const CONTROL_NO_INTERRUPT = 2;
export declare const CONTROL_RESET = 4;
export declare const CONTROL_HIGH_ORDER = 128;
/** What the host wrote for the next command. Each register of 48-bit commands keeps the value written before it too. */
export declare class TaskFile {
    features: number;
    count: number;
    lbaLow: number;
    lbaMid: number;
    lbaHigh: number;
    device: number;
    previousFeatures: number;
    previousCount: number;
    previousLow: number;
    previousMid: number;
    previousHigh: number;
    write(register: number, value: number): void;
    /** Count and address registers; with `previous` the high-order bytes. */
    read(register: number, previous: boolean): number;
    get lba28(): number;
    set lba28(lba: number);
    get lba48(): number;
    set lba48(lba: number);
}
