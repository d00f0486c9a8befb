/** Multiboot 2: "Multiboot2 Specification", version 2.0 (GNU GRUB). */
import { isElf } from '../elf/elf.js';
import { residentBios } from './bios/small-bios.js';
import { BootError } from './boot-error.js';
import { concat, utf8 } from './bytes.js';
import { gdtPiece, protectedMode } from './cpu-start.js';
import { FileReader } from './file-reader.js';
import { FIRMWARE_PORTS } from './firmware-ports.js';
import { setUint64 } from './linux-params.js';
import { GDT_ADDRESS, INFO_ADDRESS, LISTS_ADDRESS } from './low-memory.js';
import { flatOffset, LOADER_NAME, placeElf, placeFlat, placeModules, TEXT_BUFFER, } from './multiboot.js';
import { basicMemoryKib, Placer } from './ram-map.js';
const HEADER_MAGIC = 0xe852_50d6;
const HEADER_SEARCH_BYTES = 32768;
const ARCHITECTURE_I386 = 0;
/** Tags of the header. */
const TAG_END = 0;
const TAG_INFORMATION_REQUEST = 1;
const TAG_ADDRESS = 2;
const TAG_ENTRY = 3;
const TAG_CONSOLE = 4;
const TAG_FRAMEBUFFER = 5;
const TAG_MODULE_ALIGN = 6;
const TAG_RELOCATABLE = 10;
const TAG_OPTIONAL = 1;
/** A kernel that asks for nothing stranger can be started. */
const KNOWN_TAGS = [
    TAG_INFORMATION_REQUEST,
    TAG_ADDRESS,
    TAG_ENTRY,
    TAG_CONSOLE,
    TAG_FRAMEBUFFER,
    TAG_MODULE_ALIGN,
    TAG_RELOCATABLE,
];
const LOADER_MAGIC = 0x36d7_6289;
/** Tags of the information. */
const INFO_COMMAND_LINE = 1;
const INFO_LOADER_NAME = 2;
const INFO_MODULE = 3;
const INFO_MEMORY = 4;
const INFO_MAP = 6;
const INFO_FRAMEBUFFER = 8;
const MAP_ENTRY_BYTES = 24;
const FRAMEBUFFER_TEXT = 2;
/** Offset of the header, or -1. */
export function findMultiboot2Header(bytes) {
    const end = Math.min(bytes.length, HEADER_SEARCH_BYTES) - 16;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at <= end; at += 8) {
        if (view.getUint32(at, true) !== HEADER_MAGIC)
            continue;
        const words = [4, 8, 12].map((offset) => view.getUint32(at + offset, true));
        if ((HEADER_MAGIC + words.reduce((sum, word) => sum + word, 0)) % 2 ** 32 === 0)
            return at;
    }
    return -1;
}
/** As `multibootLoadOffset`. */
export function multiboot2LoadOffset(bytes) {
    const at = findMultiboot2Header(bytes);
    if (at < 0)
        return null;
    try {
        const { addresses, entry } = readTags(new FileReader(bytes, 'multiboot 2 image'), at);
        if (addresses === null)
            return isElf(bytes) ? 0 : null;
        const offset = entry === null ? null : flatOffset(bytes.length, at, { ...addresses, entry });
        return offset ?? (isElf(bytes) ? 0 : null);
    }
    catch (error) {
        // Its tags are cut off, or demand what is not there.
        if (error instanceof BootError)
            return isElf(bytes) ? 0 : null;
        throw error;
    }
}
export function loadMultiboot2(bytes, options) {
    const file = new FileReader(bytes, 'multiboot 2 image');
    const at = findMultiboot2Header(bytes);
    if (at < 0)
        throw new BootError('has no multiboot 2 header');
    if (file.u32(at + 4) !== ARCHITECTURE_I386)
        throw new BootError('is a multiboot 2 image for another architecture');
    const { addresses, entry } = readTags(file, at);
    const placer = new Placer(options.e820);
    const gdt = gdtPiece(GDT_ADDRESS, 'protected32');
    placer.put('a descriptor table', gdt.address, gdt.bytes);
    if (addresses && entry === null)
        throw new BootError('gives multiboot 2 load addresses and no entry');
    const rip = addresses ? placeFlat(file, at, placer, { ...addresses, entry: entry }) : placeElf(bytes, placer);
    const info = makeInfo(placeModules(placer, options), options);
    if (info.length > LISTS_ADDRESS - INFO_ADDRESS)
        throw new BootError('gets more boot information than fits');
    placer.put('boot information', INFO_ADDRESS, info);
    const bios = residentBios(options.e820);
    return {
        description: 'multiboot 2 image',
        pieces: [...bios.pieces, ...placer.pieces],
        roms: bios.roms,
        firmware: false,
        cpu: protectedMode(entry ?? rip, { rax: LOADER_MAGIC, rbx: INFO_ADDRESS }, GDT_ADDRESS),
        ports: FIRMWARE_PORTS,
    };
}
function readTags(file, header) {
    const end = header + file.u32(header + 8);
    let addresses = null;
    let entry = null;
    for (let at = header + 16; at < end;) {
        const type = file.u16(at);
        const size = file.u32(at + 4);
        if (type === TAG_END || size < 8)
            break;
        if (type === TAG_ADDRESS) {
            addresses = {
                headerAddress: file.u32(at + 8),
                loadAddress: file.u32(at + 12),
                loadEnd: file.u32(at + 16),
                bssEnd: file.u32(at + 20),
                entry: 0,
            };
        }
        else if (type === TAG_ENTRY) {
            entry = file.u32(at + 8);
        }
        else if (!KNOWN_TAGS.includes(type) && !(file.u16(at + 2) & TAG_OPTIONAL)) {
            throw new BootError(`demands a multiboot 2 feature that is not supported (header tag ${type})`);
        }
        at += Math.ceil(size / 8) * 8;
    }
    return { addresses, entry };
}
function makeInfo(modules, options) {
    const { lower, upper } = basicMemoryKib(options.e820);
    const tags = [
        tag(INFO_COMMAND_LINE, utf8(`${options.append ?? ''}\0`)),
        tag(INFO_LOADER_NAME, utf8(`${LOADER_NAME}\0`)),
        ...modules.map(({ start, end, text }) => tag(INFO_MODULE, words(start, end), utf8(`${text}\0`))),
        tag(INFO_MEMORY, words(lower, upper)),
        tag(INFO_MAP, words(MAP_ENTRY_BYTES, 0), memoryMap(options)),
    ];
    if (options.textMode !== false)
        tags.push(tag(INFO_FRAMEBUFFER, textFramebuffer()));
    tags.push(tag(TAG_END));
    const size = 8 + tags.reduce((sum, bytes) => sum + bytes.length, 0);
    return concat([words(size, 0), ...tags]);
}
/** Type, size without padding, content, padding to 8 bytes. */
function tag(type, ...contents) {
    const content = concat(contents);
    const padding = new Uint8Array((8 - (content.length % 8)) % 8);
    return concat([words(type, 8 + content.length), content, padding]);
}
function words(...values) {
    return new Uint8Array(Uint32Array.from(values).buffer);
}
function memoryMap(options) {
    const bytes = new Uint8Array(options.e820.length * MAP_ENTRY_BYTES);
    const view = new DataView(bytes.buffer);
    for (const [i, entry] of options.e820.entries()) {
        setUint64(view, i * MAP_ENTRY_BYTES, entry.address);
        setUint64(view, i * MAP_ENTRY_BYTES + 8, entry.size);
        view.setUint32(i * MAP_ENTRY_BYTES + 16, entry.type, true);
    }
    return bytes;
}
function textFramebuffer() {
    const bytes = new Uint8Array(24);
    const view = new DataView(bytes.buffer);
    setUint64(view, 0, TEXT_BUFFER.address);
    view.setUint32(8, TEXT_BUFFER.pitch, true);
    view.setUint32(12, TEXT_BUFFER.columns, true);
    view.setUint32(16, TEXT_BUFFER.lines, true);
    bytes[20] = 16;
    bytes[21] = FRAMEBUFFER_TEXT;
    return bytes;
}
