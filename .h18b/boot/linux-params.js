import { BOOT_FLAG, CMD_LINE_PTR, HDRS, HEADER_MAGIC, LOADER_UNDEFINED, LOADFLAG_LOADED_HIGH, LOADFLAGS, PROTOCOL_VERSION, RAMDISK_IMAGE, RAMDISK_SIZE, SETUP_SECTS, TYPE_OF_LOADER, VERSION, VID_MODE, } from './linux-header.js';
import { basicMemoryKib } from './ram-map.js';
const PARAMS_BYTES = 4096;
const SCREEN_X = 0x00;
const SCREEN_EXT_MEM_K = 0x02;
const SCREEN_MODE = 0x06;
const SCREEN_COLUMNS = 0x07;
const SCREEN_EGA_BX = 0x0a;
const SCREEN_LINES = 0x0e;
const SCREEN_IS_VGA = 0x0f;
const SCREEN_POINTS = 0x10;
const ACPI_RSDP_ADDR = 0x070;
const ALT_MEM_K = 0x1e0;
const E820_COUNT = 0x1e8;
const HEADER = 0x1f1;
const E820_TABLE = 0x2d0;
const E820_ENTRY_BYTES = 20;
const E820_MAX = 128;
/** "Normal" video mode. */
const VIDEO_NORMAL = 0xffff;
export function makeBootParams(params, options) {
    const bytes = new Uint8Array(PARAMS_BYTES);
    const view = new DataView(bytes.buffer);
    if (options.textMode !== false) {
        // As int 10h leaves mode 3: 80 columns of 25 lines, characters 16 high, cursor at the top.
        view.setUint16(SCREEN_X, 0);
        bytes[SCREEN_MODE] = 3;
        bytes[SCREEN_COLUMNS] = 80;
        view.setUint16(SCREEN_EGA_BX, 3, true);
        bytes[SCREEN_LINES] = 25;
        bytes[SCREEN_IS_VGA] = 1;
        view.setUint16(SCREEN_POINTS, 16, true);
    }
    const { upper } = basicMemoryKib(options.e820);
    view.setUint16(SCREEN_EXT_MEM_K, Math.min(upper, 0xffff), true);
    view.setUint32(ALT_MEM_K, upper, true);
    setUint64(view, ACPI_RSDP_ADDR, options.acpiRsdp ?? 0);
    const map = options.e820.slice(0, E820_MAX);
    bytes[E820_COUNT] = map.length;
    for (const [i, entry] of map.entries()) {
        const at = E820_TABLE + i * E820_ENTRY_BYTES;
        setUint64(view, at, entry.address);
        setUint64(view, at + 8, entry.size);
        view.setUint32(at + 16, entry.type, true);
    }
    if (params.header)
        bytes.set(params.header, HEADER);
    else {
        bytes[SETUP_SECTS] = 4;
        view.setUint16(BOOT_FLAG, 0xaa55, true);
        view.setUint32(HEADER_MAGIC, HDRS, true);
        view.setUint16(VERSION, PROTOCOL_VERSION, true);
        bytes[LOADFLAGS] = LOADFLAG_LOADED_HIGH;
    }
    bytes[TYPE_OF_LOADER] = LOADER_UNDEFINED;
    view.setUint16(VID_MODE, VIDEO_NORMAL, true);
    view.setUint32(CMD_LINE_PTR, params.commandLineAddress, true);
    view.setUint32(RAMDISK_IMAGE, params.ramdisk?.address ?? 0, true);
    view.setUint32(RAMDISK_SIZE, params.ramdisk?.size ?? 0, true);
    return bytes;
}
export function setUint64(view, offset, value) {
    view.setBigUint64(offset, BigInt(value), true);
}
/** hvm_start_info and what it points to: xen/include/public/arch-x86/hvm/start_info.h, version 1. */
export const HVM_START_MAGIC = 0x336e_c578;
const START_INFO_BYTES = 56;
const MAP_ENTRY_BYTES = 24;
const MODULE_ENTRY_BYTES = 32;
/** Start info at `address`, with its module list and memory map behind it. */
export function makePvhStartInfo(address, params, options) {
    const modules = params.ramdisk ? 1 : 0;
    const mapAt = START_INFO_BYTES + modules * MODULE_ENTRY_BYTES;
    const bytes = new Uint8Array(mapAt + options.e820.length * MAP_ENTRY_BYTES);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, HVM_START_MAGIC, true);
    view.setUint32(4, 1, true);
    view.setUint32(12, modules, true);
    setUint64(view, 16, modules > 0 ? address + START_INFO_BYTES : 0);
    setUint64(view, 24, params.commandLineAddress);
    setUint64(view, 32, options.acpiRsdp ?? 0);
    setUint64(view, 40, address + mapAt);
    view.setUint32(48, options.e820.length, true);
    if (params.ramdisk) {
        setUint64(view, START_INFO_BYTES, params.ramdisk.address);
        setUint64(view, START_INFO_BYTES + 8, params.ramdisk.size);
    }
    for (const [i, entry] of options.e820.entries()) {
        const at = mapAt + i * MAP_ENTRY_BYTES;
        setUint64(view, at, entry.address);
        setUint64(view, at + 8, entry.size);
        view.setUint32(at + 16, entry.type, true);
    }
    return bytes;
}
