/**
 * Starting Linux: Documentation/arch/x86/boot.rst. A bzImage may be entered at its 16-bit setup code (which calls the
 * BIOS), at the 32-bit or 64-bit entry of its own unpacker, or, unpacked here ("fast boot"), in the kernel proper: at
 * the ELF file's entry, which keeps the same two protocols, or through its PVH note.
 *
 * A kernel unpacked here runs at the physical address that it was linked for: neither relocated nor randomized.
 */
import { isElf } from '../elf/elf.js';
import { residentBios, withSmallBios } from './bios/small-bios.js';
import { BootError } from './boot-error.js';
import { utf8 } from './bytes.js';
import { gdtPiece, IDENTITY_TABLES_BYTES, identityTables, longMode, protectedMode } from './cpu-start.js';
import { physicalEntry, readElfKernel } from './elf-image.js';
import { CMD_LINE_PTR, HEAP_END_PTR, LOADER_UNDEFINED, LOADFLAG_CAN_USE_HEAP, LOADFLAGS, protocol, RAMDISK_IMAGE, RAMDISK_SIZE, readLinuxHeader, TYPE_OF_LOADER, VID_MODE, } from './linux-header.js';
import { makeBootParams, makePvhStartInfo } from './linux-params.js';
import { COMMAND_LINE_ADDRESS, GDT_ADDRESS, GIB, INFO_ADDRESS, MIB, OLD_CODE_ADDRESS, OLD_REAL_MODE_ADDRESS, PAGE_TABLES_ADDRESS, REAL_MODE_ADDRESS, REAL_MODE_HEAP_END, STACK_TOP, } from './low-memory.js';
import { Placer } from './ram-map.js';
import { canUnpack, packingOf, unpack } from './unpack/unpack.js';
/** The 64-bit entry of a bzImage lies so far behind the 32-bit one. */
const ENTRY_64_OFFSET = 0x200;
/** Longest command line that an ELF kernel takes (COMMAND_LINE_SIZE). */
const COMMAND_LINE_MAX = 2047;
export function loadLinuxImage(bytes, options) {
    const header = readLinuxHeader(bytes);
    const name = `Linux ${header.kernelVersion || `image (boot protocol ${protocol(header.version)})`}`;
    const entry = options.entry ?? (hasProtectedEntry(header) ? undefined : '16');
    if (entry === '16')
        return loadRealMode(header, name, options);
    const packing = header.payload ? packingOf(header.payload) : null;
    if (entry === 'pvh' && packing === null)
        throw new BootError('holds no packed kernel, so it has no PVH entry');
    // A 64-bit kernel has a 32-bit entry in its unpacker only.
    const inKernel = entry === undefined || entry === (header.has64BitEntry ? '64' : '32');
    const fast = inKernel && options.fastBoot !== false && packing !== null && canUnpack(packing);
    if (header.payload && packing && (fast || entry === 'pvh')) {
        const kernel = unpack(header.payload, packing);
        if (isElf(kernel))
            return loadElf(readElfKernel(kernel), `${name}, unpacked (${packing})`, options, header);
        if (entry === 'pvh')
            throw new BootError('holds a packed kernel that is no ELF file, so it has no PVH entry');
    }
    return loadUnpacker(header, name, options);
}
/**
 * Whether an image can be entered past its setup code. One that loads below 1 MiB (zImage) moves itself in its setup
 * code, and one that says nothing of where its 32-bit code is (iPXE's .lkrn) has none.
 */
function hasProtectedEntry({ loadedHigh, code32Start }) {
    return loadedHigh && code32Start >= MIB;
}
/** A bare ELF kernel (vmlinux). */
export function loadElfKernel(bytes, options) {
    const elf = readElfKernel(bytes);
    const entry = options.entry ?? (elf.pvhEntry === null ? undefined : 'pvh');
    return loadElf(elf, `ELF kernel (${elf.bits}-bit)`, entry ? { ...options, entry } : options, null);
}
/** The kernel proper, entered at its ELF entry or its PVH note. */
function loadElf(elf, name, options, header) {
    const entry = options.entry ?? (elf.bits === 64 ? '64' : '32');
    if (entry === 'pvh' && elf.pvhEntry === null)
        throw new BootError('has no PVH note');
    if ((entry === '64') !== (elf.bits === 64) && entry !== 'pvh') {
        throw new BootError(`is a ${elf.bits}-bit kernel: it has no ${entry}-bit entry`);
    }
    const placer = new Placer(options.e820);
    reserveLow(placer, entry);
    for (const { address, bytes, sizeBytes } of elf.segments)
        placer.put('a kernel segment', address, bytes, sizeBytes);
    if (header)
        reserveRest(placer, header);
    const params = placeParams(placer, options, header);
    const rip = entry === 'pvh' ? elf.pvhEntry : physicalEntry(elf);
    return finish(placer, name, entry, rip, params, options);
}
/** The bzImage's own unpacker in the guest. */
function loadUnpacker(header, name, options) {
    const entry = options.entry ?? (header.has64BitEntry ? '64' : '32');
    if (!hasProtectedEntry(header))
        throw new BootError(`has no ${entry}-bit entry, only the 16-bit one`);
    if (entry === '64' && !header.has64BitEntry)
        throw new BootError('has no 64-bit entry');
    const placer = new Placer(options.e820);
    reserveLow(placer, entry);
    placer.put('the kernel image', header.code32Start, header.code);
    if (header.preferredAddress > header.code32Start + header.code.length) {
        placer.reserve('the unpacked kernel', header.preferredAddress, header.initSize);
    }
    const params = placeParams(placer, options, header);
    const rip = header.code32Start + (entry === '64' ? ENTRY_64_OFFSET : 0);
    return finish(placer, name, entry, rip, params, options);
}
/** The 16-bit entry: setup code below 640 KiB, which asks a BIOS for memory map and video mode: the small one. */
function loadRealMode(header, name, options) {
    const placer = new Placer(options.e820);
    const setup = new Uint8Array(header.setup);
    const view = new DataView(setup.buffer);
    // A zImage's code has the place where others have their setup code.
    const base = header.loadedHigh ? REAL_MODE_ADDRESS : OLD_REAL_MODE_ADDRESS;
    const commandLineAddress = header.loadedHigh ? COMMAND_LINE_ADDRESS : base + REAL_MODE_HEAP_END;
    const commandLine = encodeCommandLine(options.append ?? '', header.commandLineMax);
    placer.put('the kernel image', header.loadedHigh ? MIB : OLD_CODE_ADDRESS, header.code);
    if (header.loadedHigh && header.preferredAddress > MIB + header.code.length) {
        placer.reserve('the unpacked kernel', header.preferredAddress, header.initSize);
    }
    const ramdisk = placeRamdisk(placer, options, header.initrdMax);
    setup[TYPE_OF_LOADER] = LOADER_UNDEFINED;
    setup[LOADFLAGS] = header.loadflags | LOADFLAG_CAN_USE_HEAP;
    view.setUint16(VID_MODE, 0xffff, true);
    view.setUint16(HEAP_END_PTR, REAL_MODE_HEAP_END - 0x200, true);
    view.setUint32(CMD_LINE_PTR, commandLineAddress, true);
    view.setUint32(RAMDISK_IMAGE, ramdisk?.address ?? 0, true);
    view.setUint32(RAMDISK_SIZE, ramdisk?.size ?? 0, true);
    placer.put('setup code', base, setup, commandLineAddress - base);
    placer.put('the command line', commandLineAddress, commandLine);
    const segment = base / 16;
    // The setup code begins behind the boot sector, at offset 200h; its segment registers point to the sector.
    const target = { cs: segment + 0x20, ip: 0, ds: segment, sp: REAL_MODE_HEAP_END };
    return {
        description: `${name}, 16-bit entry`,
        pieces: placer.pieces,
        ...withSmallBios(target, options.e820),
        firmware: false,
    };
}
/** Room that the kernel wants beyond its segments, for its first page tables. */
function reserveRest(placer, header) {
    const end = header.preferredAddress + header.initSize;
    if (end > placer.highestEnd)
        placer.reserve('the kernel', placer.highestEnd, end - placer.highestEnd);
}
function reserveLow(placer, entry) {
    const mode = entry === '64' ? 'long64' : 'protected32';
    const gdt = gdtPiece(GDT_ADDRESS, mode);
    placer.put('a descriptor table', gdt.address, gdt.bytes);
    if (entry === '64') {
        const tables = identityTables(PAGE_TABLES_ADDRESS);
        placer.put('page tables', tables.address, tables.bytes, IDENTITY_TABLES_BYTES);
    }
}
function placeParams(placer, options, header) {
    const commandLine = encodeCommandLine(options.append ?? '', header?.commandLineMax ?? COMMAND_LINE_MAX);
    placer.put('the command line', COMMAND_LINE_ADDRESS, commandLine);
    const ramdisk = placeRamdisk(placer, options, Math.min(header?.initrdMax ?? 0x7fff_ffff, 4 * GIB - 1));
    return { header: header?.header ?? null, commandLineAddress: COMMAND_LINE_ADDRESS, ramdisk };
}
function placeRamdisk(placer, options, lastByte) {
    const { initrd } = options;
    if (!initrd || initrd.length === 0)
        return null;
    return { address: placer.putHigh('the initial RAM disk', initrd, lastByte + 1), size: initrd.length };
}
function encodeCommandLine(text, limit) {
    const bytes = utf8(`${text}\0`);
    if (bytes.length - 1 > limit) {
        throw new BootError(`takes a command line of ${limit} bytes at most; this one has ${bytes.length - 1}`);
    }
    return bytes;
}
function finish(placer, name, entry, rip, params, options) {
    let cpu;
    if (entry === 'pvh') {
        placer.put('start information', INFO_ADDRESS, makePvhStartInfo(INFO_ADDRESS, params, options));
        cpu = protectedMode(rip, { rbx: INFO_ADDRESS }, GDT_ADDRESS);
    }
    else {
        placer.put('boot parameters', INFO_ADDRESS, makeBootParams(params, options));
        const registers = { rsi: INFO_ADDRESS, rsp: STACK_TOP };
        cpu =
            entry === '64'
                ? longMode(rip, registers, GDT_ADDRESS, PAGE_TABLES_ADDRESS)
                : protectedMode(rip, registers, GDT_ADDRESS);
    }
    const bios = residentBios(options.e820);
    return {
        description: `${name}, ${entry === 'pvh' ? 'PVH' : `${entry}-bit`} entry`,
        pieces: [...bios.pieces, ...placer.pieces],
        roms: bios.roms,
        cpu,
        firmware: false,
    };
}
