/** Bits of the 82077AA's registers and results: Intel 82077AA data sheet (290166), 2 and 5. */
/** Ports from 3f0h on. */
export const STATUS_A = 0;
export const STATUS_B = 1;
export const DIGITAL_OUTPUT = 2;
export const TAPE_DRIVE = 3;
/** Read: main status; write: data rate select. */
export const MAIN_STATUS = 4;
export const FIFO = 5;
export const DOR_DRIVE = 0x03;
export const DOR_NOT_RESET = 0x04;
export const DOR_INTERRUPTS = 0x08;
export const DOR_MOTOR_0 = 0x10;
export const DSR_RESET = 0x80;
export const RATE = 0x03;
export const MSR_READY = 0x80;
export const MSR_TO_HOST = 0x40;
export const MSR_NO_DMA = 0x20;
export const MSR_BUSY = 0x10;
export const DIR_CHANGED = 0x80;
export const ST0_ABNORMAL = 0x40;
export const ST0_INVALID = 0x80;
export const ST0_POLLED = 0xc0;
export const ST0_SEEK_END = 0x20;
export const ST0_EQUIPMENT_CHECK = 0x10;
export const ST1_END_OF_CYLINDER = 0x80;
export const ST1_DATA_ERROR = 0x20;
export const ST1_OVERRUN = 0x10;
export const ST1_NO_DATA = 0x04;
export const ST1_NOT_WRITABLE = 0x02;
export const ST1_NO_ADDRESS_MARK = 0x01;
export const ST2_CONTROL_MARK = 0x40;
export const ST2_DATA_ERROR = 0x20;
export const ST2_WRONG_CYLINDER = 0x10;
export const ST2_SCAN_EQUAL = 0x08;
export const ST2_SCAN_FAILED = 0x04;
export const ST3_WRITE_PROTECTED = 0x40;
export const ST3_READY = 0x20;
export const ST3_TRACK_0 = 0x10;
export const ST3_TWO_SIDES = 0x08;
export const SPECIFY_NO_DMA = 0x01;
export const CONFIGURE_IMPLIED_SEEK = 0x40;
export const CONFIGURE_NO_POLL = 0x10;
/** Commands, without the bits MT, MFM, SK. */
export var Command;
(function (Command) {
    Command[Command["ReadTrack"] = 2] = "ReadTrack";
    Command[Command["Specify"] = 3] = "Specify";
    Command[Command["SenseDrive"] = 4] = "SenseDrive";
    Command[Command["Write"] = 5] = "Write";
    Command[Command["Read"] = 6] = "Read";
    Command[Command["Recalibrate"] = 7] = "Recalibrate";
    Command[Command["SenseInterrupt"] = 8] = "SenseInterrupt";
    Command[Command["WriteDeleted"] = 9] = "WriteDeleted";
    Command[Command["ReadId"] = 10] = "ReadId";
    Command[Command["ReadDeleted"] = 12] = "ReadDeleted";
    Command[Command["Format"] = 13] = "Format";
    Command[Command["DumpRegisters"] = 14] = "DumpRegisters";
    Command[Command["Seek"] = 15] = "Seek";
    Command[Command["Version"] = 16] = "Version";
    Command[Command["ScanEqual"] = 17] = "ScanEqual";
    Command[Command["Perpendicular"] = 18] = "Perpendicular";
    Command[Command["Configure"] = 19] = "Configure";
    Command[Command["Lock"] = 20] = "Lock";
    Command[Command["Verify"] = 22] = "Verify";
    Command[Command["ScanLow"] = 25] = "ScanLow";
    Command[Command["ScanHigh"] = 29] = "ScanHigh";
})(Command || (Command = {}));
/** Bytes that follow the first of each. */
export const PARAMETERS = {
    [Command.ReadTrack]: 8,
    [Command.Specify]: 2,
    [Command.SenseDrive]: 1,
    [Command.Write]: 8,
    [Command.Read]: 8,
    [Command.Recalibrate]: 1,
    [Command.SenseInterrupt]: 0,
    [Command.WriteDeleted]: 8,
    [Command.ReadId]: 1,
    [Command.ReadDeleted]: 8,
    [Command.Format]: 5,
    [Command.DumpRegisters]: 0,
    [Command.Seek]: 2,
    [Command.Version]: 0,
    [Command.ScanEqual]: 8,
    [Command.Perpendicular]: 1,
    [Command.Configure]: 3,
    [Command.Lock]: 0,
    [Command.Verify]: 8,
    [Command.ScanLow]: 8,
    [Command.ScanHigh]: 8,
};
const BY_BITS = new Set(Object.keys(PARAMETERS).map(Number));
/** Those whose upper bits choose something; of the others they are part of the command. */
const WITH_MT = new Set([
    Command.Write,
    Command.Read,
    Command.WriteDeleted,
    Command.ReadDeleted,
    Command.ScanEqual,
    Command.ScanLow,
    Command.ScanHigh,
    Command.Verify,
]);
const WITH_MFM = new Set([Command.ReadTrack, Command.ReadId, Command.Format]);
/** Which command a first byte begins; null where it is none. */
export function commandOf(byte) {
    const command = byte & 0x1f;
    if (!BY_BITS.has(command))
        return null;
    if (WITH_MT.has(command))
        return command;
    const upper = byte & 0xe0;
    if (upper === 0)
        return command;
    if (WITH_MFM.has(command))
        return (upper & 0xa0) === 0 ? command : null;
    // Lock has its bit 7; relative seeks have bits 7 and 6.
    if (command === Command.Lock)
        return upper === 0x80 ? command : null;
    return command === Command.Seek && (upper & 0xa0) === 0x80 ? command : null;
}
