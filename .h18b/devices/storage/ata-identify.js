/*
 * IDENTIFY DEVICE and IDENTIFY PACKET DEVICE. Source: ATA/ATAPI-6 (INCITS 361-2002), 8.15 and 8.16.
 */
export const MULTIPLE_MAX = 16;
/** Largest disk that 28-bit commands reach. */
export const LBA28_SECTORS = 0x0fff_ffff;
/** ASCII, padded with blanks, the bytes of each word swapped. */
function text(words, first, count, value) {
    const padded = value.padEnd(count * 2).slice(0, count * 2);
    for (let i = 0; i < count; i++) {
        words[first + i] = ((padded.charCodeAt(i * 2) & 0xff) << 8) | (padded.charCodeAt(i * 2 + 1) & 0xff);
    }
}
function number32(words, first, value) {
    words[first] = value & 0xffff;
    words[first + 1] = (value >>> 16) & 0xffff;
}
/** Bytes in the order of the data port. */
function toBytes(words) {
    const bytes = new Uint8Array(512);
    const view = new DataView(bytes.buffer);
    words.forEach((word, i) => {
        view.setUint16(i * 2, word, true);
    });
    return bytes;
}
function commonWords(words, modes) {
    words[48] = 1; // 32-bit I/O
    words[49] = 0x0b00; // IORDY, LBA, DMA
    words[50] = 0x4000;
    words[53] = 0x0007; // words 54 to 58, 64 to 70 and 88 are valid
    words[63] = 0x0007 | (modes.multiword === null ? 0 : 0x100 << modes.multiword);
    words[64] = 0x0003; // PIO 3 and 4
    words.fill(120, 65, 69); // ns a cycle
    words[80] = 0x0070; // ATA-4 to -6
    words[88] = 0x003f | (modes.ultra === null ? 0 : 0x100 << modes.ultra);
    words[93] = 0x6001; // 80 conductors
}
export function identifyDisk(disk) {
    const words = new Uint16Array(256);
    words[0] = 0x0040; // fixed
    words[1] = Math.min(16383, Math.floor(disk.sectors / (16 * 63)));
    words[3] = 16;
    words[6] = 63;
    text(words, 10, 10, disk.serial);
    text(words, 23, 4, '1.0');
    text(words, 27, 20, 'RINGLESS DISK');
    words[47] = 0x8000 | MULTIPLE_MAX;
    commonWords(words, disk.modes);
    words[54] = disk.cylinders;
    words[55] = disk.heads;
    words[56] = disk.sectorsPerTrack;
    number32(words, 57, Math.min(disk.cylinders * disk.heads * disk.sectorsPerTrack, disk.sectors));
    words[59] = disk.multiple === 0 ? 0 : 0x0100 | disk.multiple;
    number32(words, 60, Math.min(disk.sectors, LBA28_SECTORS));
    words[82] = 0x4028; // NOP, write cache, power management
    words[83] = 0x7400; // FLUSH CACHE (EXT), 48-bit addresses
    words[84] = 0x4000;
    words[85] = 0x4008 | (disk.writeCache ? 0x20 : 0);
    words[86] = 0x3400;
    words[87] = 0x4000;
    number32(words, 100, disk.sectors % 2 ** 32);
    number32(words, 102, Math.floor(disk.sectors / 2 ** 32));
    return toBytes(words);
}
export function identifyPacket(serial, modes) {
    const words = new Uint16Array(256);
    words[0] = 0x85c0; // ATAPI, CD-ROM, removable, data at once, packets of 12 bytes
    text(words, 10, 10, serial);
    text(words, 23, 4, '1.0');
    text(words, 27, 20, 'RINGLESS CD-ROM');
    commonWords(words, modes);
    words[82] = 0x4210; // NOP, DEVICE RESET, PACKET
    words[83] = 0x4000;
    words[84] = 0x4000;
    words[85] = 0x4210;
    words[87] = 0x4000;
    return toBytes(words);
}
/** SET FEATURES 03h: the transfer mode in the count register. False for one that does not exist. */
export function setTransferMode(modes, count) {
    const mode = count & 7;
    switch (count >> 3) {
        case 0: // PIO default
            return mode <= 1;
        case 1: // PIO with IORDY
            return mode <= 4;
        case 4:
            if (mode > 2)
                return false;
            modes.multiword = mode;
            modes.ultra = null;
            return true;
        case 8:
            if (mode > 5)
                return false;
            modes.ultra = mode;
            modes.multiword = null;
            return true;
        default:
            return false;
    }
}
