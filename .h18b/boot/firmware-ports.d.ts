/**
 * What a PC's firmware has written to ports when it hands over: the 8259s give vectors from 08h and 70h on, with timer,
 * keyboard, cascade and floppy controller enabled; the timer interrupts 18.2 times a second. Our BIOS does the same
 * where it runs (`bios/entry.S`, "ports").
 */
export declare const FIRMWARE_PORTS: readonly (readonly [port: number, byte: number])[];
