import { RTC_CENTURY } from './rtc.js';
// Bytes of CMOS memory that firmware and kernels read. Sources: Ralf Brown's CMOS.LST; SeaBIOS src/hw/rtc.h,
// src/fw/paravirt.c.
const FLOPPY_DRIVES = 0x10; // types of the first and second
const EQUIPMENT = 0x14;
const BASE_MEMORY = 0x15; // KiB, two bytes
const EXTENDED_MEMORY = 0x17; // KiB above 1 MiB, two bytes
const EXTENDED_MEMORY_ACTUAL = 0x30; // the same, as the POST has found it
const MEMORY_ABOVE_16M = 0x34; // units of 64 KiB, two bytes
const BOOT_FLAGS = 0x38; // bits 7 to 4: third boot device
const BOOT_ORDER = 0x3d; // first and second boot device
const MEMORY_ABOVE_4G = 0x5b; // units of 64 KiB, three bytes
const EXTRA_CPUS = 0x5f;
const EQUIPMENT_FLOPPY = 0x01; // bits 7 and 6: how many more
const EQUIPMENT_FPU = 0x02;
const EQUIPMENT_MOUSE = 0x04;
const KIB = 1024;
const MIB = 1024 * KIB;
/** SeaBIOS's names for what it boots from. */
const BOOT_DEVICE = { floppy: 1, disk: 2, cdrom: 3, network: 4 };
/** Fills in what the machine's setup program would have left. */
export function fillCmos(rtc, options) {
    const word = (index, value) => {
        rtc.setByte(index, value & 0xff);
        rtc.setByte(index + 1, value >> 8);
    };
    const { lowBytes, highBytes, boot = ['disk', 'cdrom', 'floppy'], floppies = [] } = options;
    const drives = floppies.length === 0 ? 0 : EQUIPMENT_FLOPPY | ((floppies.length - 1) << 6);
    rtc.setByte(EQUIPMENT, EQUIPMENT_FPU | EQUIPMENT_MOUSE | drives);
    rtc.setByte(FLOPPY_DRIVES, ((floppies[0] ?? 0) << 4) | (floppies[1] ?? 0));
    word(BASE_MEMORY, Math.min(640, Math.floor(lowBytes / KIB)));
    const extended = Math.min(0xffff, Math.max(0, Math.floor((lowBytes - MIB) / KIB)));
    word(EXTENDED_MEMORY, extended);
    word(EXTENDED_MEMORY_ACTUAL, extended);
    word(MEMORY_ABOVE_16M, Math.min(0xffff, Math.max(0, Math.floor((lowBytes - 16 * MIB) / (64 * KIB)))));
    const high = Math.floor(highBytes / (64 * KIB));
    word(MEMORY_ABOVE_4G, high & 0xffff);
    rtc.setByte(MEMORY_ABOVE_4G + 2, (high >> 16) & 0xff);
    rtc.setByte(EXTRA_CPUS, 0);
    const [first = 0, second = 0, third = 0] = boot.map((device) => BOOT_DEVICE[device]);
    rtc.setByte(BOOT_ORDER, first | (second << 4));
    rtc.setByte(BOOT_FLAGS, third << 4);
    rtc.setByte(RTC_CENTURY, 0x20);
}
