import { basicMemoryKib } from './ram-map.js';
const ADDRESS = 0x400;
const BYTES = 0x100;
const COM1 = 0x00;
const EXTENDED_SEGMENT = 0x0e;
const EQUIPMENT = 0x10;
const MEMORY_KIB = 0x13;
const KEYBOARD_HEAD = 0x1a;
const KEYBOARD_TAIL = 0x1c;
const VIDEO_MODE = 0x49;
const VIDEO_COLUMNS = 0x4a;
const VIDEO_CURSOR_SHAPE = 0x60;
const VIDEO_CRTC = 0x63;
const KEYBOARD_START = 0x80;
const KEYBOARD_END = 0x82;
const VIDEO_LAST_ROW = 0x84;
const CHARACTER_HEIGHT = 0x85;
/** FPU, 80x25 in colour, a PS/2 mouse, one serial port. */
const EQUIPMENT_PC = 0x0226;
const KEYBOARD_BUFFER = 0x1e;
/** The BIOS data area, and the size byte of the extended one at the end of low memory. */
export function biosDataArea(e820) {
    const { lower } = basicMemoryKib(e820);
    const bytes = new Uint8Array(BYTES);
    const view = new DataView(bytes.buffer);
    const set = (offset, value) => view.setUint16(offset, value, true);
    set(COM1, 0x3f8);
    set(EXTENDED_SEGMENT, lower * 64);
    set(EQUIPMENT, EQUIPMENT_PC);
    set(MEMORY_KIB, lower);
    set(KEYBOARD_HEAD, KEYBOARD_BUFFER);
    set(KEYBOARD_TAIL, KEYBOARD_BUFFER);
    bytes[VIDEO_MODE] = 3;
    set(VIDEO_COLUMNS, 80);
    set(VIDEO_CURSOR_SHAPE, 0x0d0e);
    set(VIDEO_CRTC, 0x3d4);
    set(KEYBOARD_START, KEYBOARD_BUFFER);
    set(KEYBOARD_END, KEYBOARD_BUFFER + 32);
    bytes[VIDEO_LAST_ROW] = 24;
    bytes[CHARACTER_HEIGHT] = 16;
    const extended = { address: lower * 1024, bytes: Uint8Array.of(640 - lower) };
    return [{ address: ADDRESS, bytes }, ...(lower < 640 && lower > 0 ? [extended] : [])];
}
