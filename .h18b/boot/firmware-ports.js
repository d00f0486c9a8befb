/**
 * What a PC's firmware has written to ports when it hands over: the 8259s give vectors from 08h and 70h on, with timer,
 * keyboard, cascade and floppy controller enabled; the timer interrupts 18.2 times a second. Our BIOS does the same
 * where it runs (`bios/entry.S`, "ports").
 */
export const FIRMWARE_PORTS = [
    [0x20, 0x11],
    [0xa0, 0x11],
    [0x21, 0x08],
    [0xa1, 0x70],
    [0x21, 4],
    [0xa1, 2],
    [0x21, 1],
    [0xa1, 1],
    [0x21, 0xb8],
    [0xa1, 0xff],
    [0x43, 0x36],
    [0x40, 0],
    [0x40, 0],
];
