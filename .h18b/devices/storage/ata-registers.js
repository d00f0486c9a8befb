/*
 * ATA registers and bits. Source: ATA/ATAPI-6 (INCITS 361-2002), chapter 7.
 */
/** Offsets in the command block. */
export const ATA_DATA = 0;
export const ATA_ERROR = 1; // features when written
export const ATA_COUNT = 2;
export const ATA_LBA_LOW = 3;
export const ATA_LBA_MID = 4;
export const ATA_LBA_HIGH = 5;
export const ATA_DEVICE = 6;
export const ATA_STATUS = 7; // command when written
export const STATUS_ERROR = 0x01;
export const STATUS_DATA_REQUEST = 0x08;
export const STATUS_SEEK_COMPLETE = 0x10;
export const STATUS_READY = 0x40;
export const STATUS_BUSY = 0x80;
export const ERROR_ABORT = 0x04;
export const ERROR_ID_NOT_FOUND = 0x10;
export const ERROR_UNCORRECTABLE = 0x40;
export const DEVICE_SECOND = 0x10;
export const DEVICE_LBA = 0x40;
export const CONTROL_NO_INTERRUPT = 0x02;
export const CONTROL_RESET = 0x04;
export const CONTROL_HIGH_ORDER = 0x80;
/** What the host wrote for the next command. Each register of 48-bit commands keeps the value written before it too. */
export class TaskFile {
    features = 0;
    count = 0;
    lbaLow = 0;
    lbaMid = 0;
    lbaHigh = 0;
    device = 0;
    previousFeatures = 0;
    previousCount = 0;
    previousLow = 0;
    previousMid = 0;
    previousHigh = 0;
    write(register, value) {
        switch (register) {
            case ATA_ERROR:
                this.previousFeatures = this.features;
                this.features = value;
                break;
            case ATA_COUNT:
                this.previousCount = this.count;
                this.count = value;
                break;
            case ATA_LBA_LOW:
                this.previousLow = this.lbaLow;
                this.lbaLow = value;
                break;
            case ATA_LBA_MID:
                this.previousMid = this.lbaMid;
                this.lbaMid = value;
                break;
            case ATA_LBA_HIGH:
                this.previousHigh = this.lbaHigh;
                this.lbaHigh = value;
                break;
            case ATA_DEVICE:
                this.device = value;
                break;
        }
    }
    /** Count and address registers; with `previous` the high-order bytes. */
    read(register, previous) {
        switch (register) {
            case ATA_COUNT:
                return previous ? this.previousCount : this.count;
            case ATA_LBA_LOW:
                return previous ? this.previousLow : this.lbaLow;
            case ATA_LBA_MID:
                return previous ? this.previousMid : this.lbaMid;
            case ATA_LBA_HIGH:
                return previous ? this.previousHigh : this.lbaHigh;
            default:
                return this.device | 0xa0;
        }
    }
    get lba28() {
        return this.lbaLow + this.lbaMid * 2 ** 8 + this.lbaHigh * 2 ** 16 + (this.device & 15) * 2 ** 24;
    }
    set lba28(lba) {
        this.lbaLow = lba & 0xff;
        this.lbaMid = (lba >>> 8) & 0xff;
        this.lbaHigh = (lba >>> 16) & 0xff;
        this.device = (this.device & 0xf0) | ((lba >>> 24) & 15);
    }
    get lba48() {
        const low = this.lbaLow + this.lbaMid * 2 ** 8 + this.lbaHigh * 2 ** 16;
        return low + (this.previousLow + this.previousMid * 2 ** 8 + this.previousHigh * 2 ** 16) * 2 ** 24;
    }
    set lba48(lba) {
        const high = Math.floor(lba / 2 ** 24);
        this.lbaLow = lba & 0xff;
        this.lbaMid = (lba >>> 8) & 0xff;
        this.lbaHigh = (lba >>> 16) & 0xff;
        this.previousLow = high & 0xff;
        this.previousMid = (high >>> 8) & 0xff;
        this.previousHigh = (high >>> 16) & 0xff;
    }
}
