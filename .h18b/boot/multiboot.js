/** Multiboot 1: "Multiboot Specification", version 0.6.96 (GNU GRUB). */
import { isElf } from '../elf/elf.js';
import { residentBios } from './bios/small-bios.js';
import { BootError } from './boot-error.js';
import { utf8 } from './bytes.js';
import { gdtPiece, protectedMode } from './cpu-start.js';
import { physicalEntry, readElfKernel } from './elf-image.js';
import { FileReader } from './file-reader.js';
import { FIRMWARE_PORTS } from './firmware-ports.js';
import { setUint64 } from './linux-params.js';
import { COMMAND_LINE_ADDRESS, GDT_ADDRESS, GIB, INFO_ADDRESS, LISTS_ADDRESS } from './low-memory.js';
import { basicMemoryKib, Placer } from './ram-map.js';
const HEADER_MAGIC = 0x1bad_b002;
const HEADER_SEARCH_BYTES = 8192;
/** The header's flags: what the kernel demands. Bits 3 to 15 are demands that do not exist yet. */
const WANTS_VIDEO = 1 << 2;
const HAS_ADDRESSES = 1 << 16;
const UNKNOWN_DEMANDS = 0xfff8;
/** What the kernel finds in EAX. */
const LOADER_MAGIC = 0x2bad_b002;
export const LOADER_NAME = 'Ringless';
/** The information's flags: which of its fields are valid. */
const INFO_MEMORY = 1 << 0;
const INFO_COMMAND_LINE = 1 << 2;
const INFO_MODULES = 1 << 3;
const INFO_MAP = 1 << 6;
const INFO_LOADER_NAME = 1 << 9;
const INFO_FRAMEBUFFER = 1 << 12;
const INFO_BYTES = 116;
const MAP_ENTRY_BYTES = 24;
const MODULE_ENTRY_BYTES = 16;
const FRAMEBUFFER_TEXT = 2;
/** Where text mode 3 shows its characters. */
export const TEXT_BUFFER = { address: 0xb8000, columns: 80, lines: 25, pitch: 160 };
/** Offset of the header, or -1. */
export function findMultibootHeader(bytes) {
    const end = Math.min(bytes.length, HEADER_SEARCH_BYTES) - 12;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at <= end; at += 4) {
        if (view.getUint32(at, true) !== HEADER_MAGIC)
            continue;
        const sum = HEADER_MAGIC + view.getUint32(at + 4, true) + view.getUint32(at + 8, true);
        if (sum % 2 ** 32 === 0)
            return at;
    }
    return -1;
}
/**
 * Where in the file the kernel of a multiboot header begins: 0 for an ELF file. Null where there is no header, or no
 * loader could do what it says: it gives no addresses and the file is no ELF file, or the addresses contradict each
 * other or the file.
 */
export function multibootLoadOffset(bytes) {
    const at = findMultibootHeader(bytes);
    if (at < 0)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((view.getUint32(at + 4, true) & HAS_ADDRESSES) === 0)
        return isElf(bytes) ? 0 : null;
    if (at + 32 > bytes.length)
        return null;
    const offset = flatOffset(bytes.length, at, headerAddresses(new FileReader(bytes, 'multiboot image'), at));
    return offset ?? (isElf(bytes) ? 0 : null);
}
export function loadMultiboot(bytes, options) {
    const file = new FileReader(bytes, 'multiboot image');
    const at = findMultibootHeader(bytes);
    if (at < 0)
        throw new BootError('has no multiboot header');
    const flags = file.u32(at + 4);
    if (flags & UNKNOWN_DEMANDS) {
        throw new BootError(`demands multiboot features that do not exist (flags 0x${flags.toString(16)})`);
    }
    if (flags & WANTS_VIDEO && file.u32(at + 32) === 0 && options.textMode === false) {
        throw new BootError('demands a graphics mode, and the machine has no display');
    }
    const placer = new Placer(options.e820);
    const gdt = gdtPiece(GDT_ADDRESS, 'protected32');
    placer.put('a descriptor table', gdt.address, gdt.bytes);
    const rip = flags & HAS_ADDRESSES ? placeByAddresses(file, at, placer) : placeElf(bytes, placer);
    placeInfo(placer, options);
    const bios = residentBios(options.e820);
    return {
        description: 'multiboot 1 image',
        pieces: [...bios.pieces, ...placer.pieces],
        roms: bios.roms,
        firmware: false,
        cpu: protectedMode(rip, { rax: LOADER_MAGIC, rbx: INFO_ADDRESS }, GDT_ADDRESS),
        ports: FIRMWARE_PORTS,
    };
}
export function placeElf(bytes, placer) {
    if (!isElf(bytes))
        throw new BootError('is a multiboot image that is no ELF file and gives no load addresses');
    const elf = readElfKernel(bytes);
    const rip = physicalEntry(elf);
    if (rip >= 4 * GIB)
        throw new BootError('has an entry above 4 GiB, which a multiboot kernel cannot have');
    for (const segment of elf.segments) {
        placer.put('a kernel segment', segment.address, segment.bytes, segment.sizeBytes);
    }
    return rip;
}
/** The header's own addresses ("a.out kludge"): header_addr, load_addr, load_end_addr, bss_end_addr, entry_addr. */
function placeByAddresses(file, at, placer) {
    return placeFlat(file, at, placer, headerAddresses(file, at));
}
function headerAddresses(file, at) {
    return {
        headerAddress: file.u32(at + 12),
        loadAddress: file.u32(at + 16),
        loadEnd: file.u32(at + 20),
        bssEnd: file.u32(at + 24),
        entry: file.u32(at + 28),
    };
}
/** Where in a file of `size` bytes what is loaded begins, or null where the addresses make no sense. */
export function flatOffset(size, at, addresses) {
    const { headerAddress, loadAddress, loadEnd, entry } = addresses;
    const offset = at - (headerAddress - loadAddress);
    const end = loadEnd === 0 ? loadAddress + size - offset : loadEnd;
    const sane = loadAddress <= headerAddress && offset >= 0 && loadAddress <= end && offset + end - loadAddress <= size;
    return sane && loadAddress <= entry && entry < end ? offset : null;
}
export function placeFlat(file, at, placer, addresses) {
    const { loadAddress, loadEnd, bssEnd, entry } = addresses;
    const offset = flatOffset(file.size, at, addresses);
    if (offset === null)
        throw new BootError('has multiboot load addresses that make no sense');
    const bytes = file.slice(offset, loadEnd === 0 ? file.size - offset : loadEnd - loadAddress);
    placer.put('the kernel', loadAddress, bytes, Math.max(bytes.length, bssEnd - loadAddress));
    return entry;
}
/** The initial RAM disk is the first module. */
export function allModules(options) {
    const modules = [...(options.modules ?? [])];
    if (options.initrd)
        modules.unshift({ bytes: options.initrd, commandLine: '' });
    return modules;
}
/** Modules as high as they fit below 4 GiB, page-aligned. */
export function placeModules(placer, options) {
    return allModules(options).map(({ bytes, commandLine }) => {
        const start = placer.putHigh('a module', bytes, 4 * GIB);
        return { start, end: start + bytes.length, text: commandLine };
    });
}
function placeInfo(placer, options) {
    // The first word is the kernel's name, as GRUB and QEMU pass it; Xen, for one, leaves it out.
    const words = [options.name ?? 'kernel', ...(options.append ? [options.append] : [])];
    const commandLine = utf8(`${words.join(' ')}\0`);
    const loaderName = utf8(`${LOADER_NAME}\0`);
    const modules = placeModules(placer, options);
    const texts = modules.map(({ text }) => utf8(`${text}\0`));
    const mapAt = INFO_BYTES;
    const nameAt = mapAt + options.e820.length * MAP_ENTRY_BYTES;
    const info = new Uint8Array(nameAt + loaderName.length);
    const view = new DataView(info.buffer);
    const set = (offset, value) => view.setUint32(offset, value, true);
    const { lower, upper } = basicMemoryKib(options.e820);
    let flags = INFO_MEMORY | INFO_COMMAND_LINE | INFO_MODULES | INFO_MAP | INFO_LOADER_NAME;
    set(4, lower);
    set(8, upper);
    set(16, COMMAND_LINE_ADDRESS);
    set(20, modules.length);
    set(24, LISTS_ADDRESS);
    set(44, options.e820.length * MAP_ENTRY_BYTES);
    set(48, INFO_ADDRESS + mapAt);
    set(64, INFO_ADDRESS + nameAt);
    info.set(loaderName, nameAt);
    for (const [i, entry] of options.e820.entries()) {
        const at = mapAt + i * MAP_ENTRY_BYTES;
        // The size field does not count itself.
        set(at, MAP_ENTRY_BYTES - 4);
        setUint64(view, at + 4, entry.address);
        setUint64(view, at + 12, entry.size);
        set(at + 20, entry.type);
    }
    if (options.textMode !== false) {
        flags |= INFO_FRAMEBUFFER;
        setUint64(view, 88, TEXT_BUFFER.address);
        set(96, TEXT_BUFFER.pitch);
        set(100, TEXT_BUFFER.columns);
        set(104, TEXT_BUFFER.lines);
        info[108] = 16;
        info[109] = FRAMEBUFFER_TEXT;
    }
    set(0, flags);
    placer.put('boot information', INFO_ADDRESS, info);
    placer.put('the command line', COMMAND_LINE_ADDRESS, commandLine);
    if (modules.length === 0)
        return;
    const list = new Uint8Array(modules.length * MODULE_ENTRY_BYTES + texts.reduce((sum, text) => sum + text.length, 0));
    const listView = new DataView(list.buffer);
    let textAt = modules.length * MODULE_ENTRY_BYTES;
    for (const [i, { start, end }] of modules.entries()) {
        listView.setUint32(i * MODULE_ENTRY_BYTES, start, true);
        listView.setUint32(i * MODULE_ENTRY_BYTES + 4, end, true);
        listView.setUint32(i * MODULE_ENTRY_BYTES + 8, LISTS_ADDRESS + textAt, true);
        list.set(texts[i], textAt);
        textAt += texts[i].length;
    }
    placer.put('the list of modules', LISTS_ADDRESS, list);
}
