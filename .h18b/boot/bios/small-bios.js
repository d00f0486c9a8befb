/**
 * The small BIOS (`entry.S`, `services.c`) around what is to be started: a boot sector, Linux's 16-bit setup code, or
 * what it finds on the drives.
 */
import { biosDataArea } from '../bios-data-area.js';
import { BootError } from '../boot-error.js';
import { latin1 } from '../bytes.js';
import { realMode } from '../cpu-start.js';
import { MIB } from '../low-memory.js';
import { basicMemoryKib } from '../ram-map.js';
import { BIOS_BASE64, BIOS_ENTRY, BIOS_IGNORE, BIOS_VECTORS } from './bios-image.js';
const BIOS_SEGMENT = 0xf000;
const VECTORS = 256;
const ID = 'RLBIOS1\0';
/** Offsets of the parameters at the image's start; see entry.S. */
const TARGET_IP = 8;
const TARGET_CS = 10;
const TARGET_DS = 12;
const TARGET_SP = 14;
const TARGET_DX = 16;
const E820_COUNT = 18;
const E801 = 20;
const BOOT_ORDER = 24;
const BOOT_ORDER_MAX = 5;
const BOOT_MENU = 30;
const E820 = 32;
const E820_ENTRY_BYTES = 20;
const E820_MAX = 32;
/** As QEMU's `-boot` has them: floppy, hard disk, CD. */
export const BOOT_LETTERS = ['a', 'c', 'd'];
/** The ROM, which boots from the machine's drives. */
export function smallBios(boot, e820) {
    const rom = makeRom({ cs: 0, ip: 0, ds: 0, sp: 0 }, e820, boot);
    return { roms: [rom], cpu: realMode(BIOS_SEGMENT, BIOS_ENTRY, 0, {}) };
}
/** The ROM, and the state in which the processor enters it; from there it goes to `target` in real mode. */
export function withSmallBios(target, e820) {
    const rom = makeRom(target, e820);
    return { roms: [rom], cpu: realMode(BIOS_SEGMENT, BIOS_ENTRY, 0, {}) };
}
/**
 * The same as if it had run already: the ROM, its interrupt vectors and the BIOS data area. For kernels that are
 * entered past their setup code and go back to real mode to ask (Xen does).
 */
export function residentBios(e820) {
    const rom = makeRom({ cs: BIOS_SEGMENT, ip: BIOS_ENTRY, ds: 0, sp: 0 }, e820);
    const image = new DataView(rom.bytes.buffer);
    const offset = (address) => address - (rom.address - BIOS_SEGMENT * 16);
    const vectors = new Uint8Array(VECTORS * 4);
    const view = new DataView(vectors.buffer);
    const set = (vector, handler) => view.setUint32(vector * 4, BIOS_SEGMENT * 0x10000 + handler, true);
    for (let vector = 0; vector < VECTORS; vector++)
        set(vector, BIOS_IGNORE);
    for (let at = offset(BIOS_VECTORS); image.getUint16(at, true) !== 0xffff; at += 4) {
        set(image.getUint16(at, true), image.getUint16(at + 2, true));
    }
    return { roms: [rom], pieces: [{ address: 0, bytes: vectors }, ...biosDataArea(e820)] };
}
function makeRom(target, e820, boot) {
    const bytes = Uint8Array.from(atob(BIOS_BASE64), (c) => c.charCodeAt(0));
    const view = new DataView(bytes.buffer);
    if (latin1(bytes.subarray(0, ID.length)) !== ID)
        throw new Error('the BIOS image is stale');
    if (e820.length > E820_MAX)
        throw new BootError(`cannot be told of a memory map with ${e820.length} entries`);
    view.setUint16(TARGET_IP, target.ip, true);
    view.setUint16(TARGET_CS, target.cs, true);
    view.setUint16(TARGET_DS, target.ds, true);
    view.setUint16(TARGET_SP, target.sp, true);
    view.setUint16(TARGET_DX, target.dx ?? 0, true);
    if (boot) {
        const letters = boot.order.slice(0, BOOT_ORDER_MAX).map((letter) => letter.charCodeAt(0));
        bytes.set(letters, BOOT_ORDER);
        bytes[BOOT_MENU] = boot.menu ? 1 : 0;
    }
    view.setUint16(E820_COUNT, e820.length, true);
    const { upper } = basicMemoryKib(e820);
    view.setUint16(E801, Math.min(upper, 15 * 1024), true);
    view.setUint16(E801 + 2, Math.min(Math.max(0, upper - 15 * 1024) / 64, 0xffff), true);
    for (const [i, entry] of e820.entries()) {
        const at = E820 + i * E820_ENTRY_BYTES;
        view.setBigUint64(at, BigInt(entry.address), true);
        view.setBigUint64(at + 8, BigInt(entry.size), true);
        view.setUint32(at + 16, entry.type, true);
    }
    return { address: MIB - bytes.length, bytes };
}
