/** Bits of the 82077AA's registers and results: Intel 82077AA data sheet (290166), 2 and 5. */
/** Ports from 3f0h on. */
export declare const STATUS_A = 0;
export declare const STATUS_B = 1;
export declare const DIGITAL_OUTPUT = 2;
export declare const TAPE_DRIVE = 3;
/** Read: main status; write: data rate select. */
export declare const MAIN_STATUS = 4;
export declare const FIFO = 5;
export declare const DOR_DRIVE = 3;
export declare const DOR_NOT_RESET = 4;
export declare const DOR_INTERRUPTS = 8;
export declare const DOR_MOTOR_0 = 16;
export declare const DSR_RESET = 128;
export declare const RATE = 3;
export declare const MSR_READY = 128;
export declare const MSR_TO_HOST = 64;
export declare const MSR_NO_DMA = 32;
export declare const MSR_BUSY = 16;
export declare const DIR_CHANGED = 128;
export declare const ST0_ABNORMAL = 64;
export declare const ST0_INVALID = 128;
export declare const ST0_POLLED = 192;
export declare const ST0_SEEK_END = 32;
export declare const ST0_EQUIPMENT_CHECK = 16;
export declare const ST1_END_OF_CYLINDER = 128;
export declare const ST1_DATA_ERROR = 32;
export declare const ST1_OVERRUN = 16;
export declare const ST1_NO_DATA = 4;
export declare const ST1_NOT_WRITABLE = 2;
export declare const ST1_NO_ADDRESS_MARK = 1;
export declare const ST2_CONTROL_MARK = 64;
export declare const ST2_DATA_ERROR = 32;
export declare const ST2_WRONG_CYLINDER = 16;
export declare const ST2_SCAN_EQUAL = 8;
export declare const ST2_SCAN_FAILED = 4;
export declare const ST3_WRITE_PROTECTED = 64;
export declare const ST3_READY = 32;
export declare const ST3_TRACK_0 = 16;
export declare const ST3_TWO_SIDES = 8;
export declare const SPECIFY_NO_DMA = 1;
export declare const CONFIGURE_IMPLIED_SEEK = 64;
export declare const CONFIGURE_NO_POLL = 16;
/** Commands, without the bits MT, MFM, SK. */
export declare enum Command {
    ReadTrack = 2,
    Specify = 3,
    SenseDrive = 4,
    Write = 5,
    Read = 6,
    Recalibrate = 7,
    SenseInterrupt = 8,
    WriteDeleted = 9,
    ReadId = 10,
    ReadDeleted = 12,
    Format = 13,
    DumpRegisters = 14,
    Seek = 15,
    Version = 16,
    ScanEqual = 17,
    Perpendicular = 18,
    Configure = 19,
    Lock = 20,
    Verify = 22,
    ScanLow = 25,
    ScanHigh = 29
}
/** Bytes that follow the first of each. */
export declare const PARAMETERS: Readonly<Record<Command, number>>;
/** Which command a first byte begins; null where it is none. */
export declare function commandOf(byte: number): Command | null;
