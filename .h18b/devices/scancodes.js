/**
 * Scancode set 2 for each code of set 1: what a keyboard sends where the 8042 turns it into set 1 (IBM PS/2 Technical
 * Reference, "Keyboard and auxiliary device controller", scan code translation). Index: the set 1 make code.
 */
const SET2_OF_SET1 = [
    0xff,
    0x76,
    0x16,
    0x1e,
    0x26,
    0x25,
    0x2e,
    0x36,
    0x3d,
    0x3e,
    0x46,
    0x45,
    0x4e,
    0x55,
    0x66,
    0x0d, // 00: error Esc 1 2 ... Tab
    0x15,
    0x1d,
    0x24,
    0x2d,
    0x2c,
    0x35,
    0x3c,
    0x43,
    0x44,
    0x4d,
    0x54,
    0x5b,
    0x5a,
    0x14,
    0x1c,
    0x1b, // 10: q w e ... Ctrl a s
    0x23,
    0x2b,
    0x34,
    0x33,
    0x3b,
    0x42,
    0x4b,
    0x4c,
    0x52,
    0x0e,
    0x12,
    0x5d,
    0x1a,
    0x22,
    0x21,
    0x2a, // 20: d f g ... z x c v
    0x32,
    0x31,
    0x3a,
    0x41,
    0x49,
    0x4a,
    0x59,
    0x7c,
    0x11,
    0x29,
    0x58,
    0x05,
    0x06,
    0x04,
    0x0c,
    0x03, // 30: b n m ... F1 to F5
    0x0b,
    0x83,
    0x0a,
    0x01,
    0x09,
    0x77,
    0x7e,
    0x6c,
    0x75,
    0x7d,
    0x7b,
    0x6b,
    0x73,
    0x74,
    0x79,
    0x69, // 40: F6 to F10, keypad
    0x72,
    0x7a,
    0x70,
    0x71,
    0x84,
    0x60,
    0x61,
    0x78,
    0x07,
    0x0f,
    0x17,
    0x1f,
    0x27,
    0x2f,
    0x37,
    0x3f, // 50: keypad, F11, F12
    0x47,
    0x4f,
    0x56,
    0x5e,
    0x08,
    0x10,
    0x18,
    0x20,
    0x28,
    0x30,
    0x38,
    0x40,
    0x48,
    0x50,
    0x57,
    0x6f, // 60
    0x13,
    0x19,
    0x39,
    0x51,
    0x53,
    0x5c,
    0x5f,
    0x62,
    0x63,
    0x64,
    0x65,
    0x67,
    0x68,
    0x6a,
    0x6d,
    0x6e, // 70
];
const SET1_OF_SET2 = new Uint8Array(256);
for (let code = 0; code < 256; code++)
    SET1_OF_SET2[code] = code;
for (const [set1, set2] of SET2_OF_SET1.entries())
    SET1_OF_SET2[set2] = set1;
/** Set 2 byte that begins a key's release. */
export const SET2_BREAK = 0xf0;
const SET1_BREAK = 0x80;
/** Prefixes, the same in both sets. */
const PREFIXES = new Set([0xe0, 0xe1]);
/** A set 1 sequence as set 2 has it: releases get a prefix instead of bit 7. */
export function toSet2(set1) {
    const set2 = [];
    for (const code of set1) {
        if (PREFIXES.has(code))
            set2.push(code);
        else {
            if ((code & SET1_BREAK) !== 0)
                set2.push(SET2_BREAK);
            set2.push(SET2_OF_SET1[code & 0x7f]);
        }
    }
    return set2;
}
/** The 8042's translation of one byte from the keyboard; the prefix of a release is the caller's to drop. */
export function translateToSet1(code) {
    return SET1_OF_SET2[code];
}
