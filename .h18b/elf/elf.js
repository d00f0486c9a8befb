/**
 * The structures of an ELF file, elf(5), as they stand: whoever reads them judges what they say. Addresses and sizes
 * are numbers: what exceeds 2^53 rounds, and fails every check of range.
 */
export const PT_LOAD = 1;
export const PT_INTERP = 3;
export const PT_NOTE = 4;
export const PT_GNU_STACK = 0x6474e551;
export const PF_X = 1;
export const PF_W = 2;
export const PF_R = 4;
export const EM_386 = 3;
export const EM_X86_64 = 62;
/** Bytes of each structure. */
export const HEADER_BYTES = { 32: 52, 64: 64 };
export const PROGRAM_HEADER_BYTES = { 32: 32, 64: 56 };
export const SECTION_HEADER_BYTES = { 32: 40, 64: 64 };
export const SYMBOL_BYTES = { 32: 16, 64: 24 };
export function isElf(bytes) {
    return bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;
}
/** Width of an ELF file's words; null: its class is none that there is. */
export function elfBits(ident) {
    return ident[4] === 1 ? 32 : ident[4] === 2 ? 64 : null;
}
export function isLittleEndian(ident) {
    return ident[5] === 1;
}
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function word(view, at, bits) {
    const low = view.getUint32(at, true);
    return bits === 32 ? low : view.getUint32(at + 4, true) * 4294967296 + low;
}
/** `bytes`: the start of the file, `HEADER_BYTES` at least. */
export function elfHeader(bytes, bits) {
    const view = viewOf(bytes);
    const wide = bits === 64;
    return {
        type: view.getUint16(16, true),
        machine: view.getUint16(18, true),
        entry: word(view, 24, bits),
        phoff: word(view, wide ? 32 : 28, bits),
        shoff: word(view, wide ? 40 : 32, bits),
        phentsize: view.getUint16(wide ? 54 : 42, true),
        phnum: view.getUint16(wide ? 56 : 44, true),
        shentsize: view.getUint16(wide ? 58 : 46, true),
        shnum: view.getUint16(wide ? 60 : 48, true),
    };
}
/** The program header at `at`, which lies in `bytes`. */
export function programHeader(bytes, at, bits) {
    const view = viewOf(bytes);
    const wide = bits === 64;
    return {
        type: view.getUint32(at, true),
        flags: view.getUint32(at + (wide ? 4 : 24), true),
        offset: word(view, at + (wide ? 8 : 4), bits),
        vaddr: word(view, at + (wide ? 16 : 8), bits),
        paddr: word(view, at + (wide ? 24 : 12), bits),
        filesz: word(view, at + (wide ? 32 : 16), bits),
        memsz: word(view, at + (wide ? 40 : 20), bits),
    };
}
/** The section header at `at`, which lies in `bytes`. */
export function sectionHeader(bytes, at, bits) {
    const view = viewOf(bytes);
    const wide = bits === 64;
    return {
        type: view.getUint32(at + 4, true),
        offset: word(view, at + (wide ? 24 : 16), bits),
        size: word(view, at + (wide ? 32 : 20), bits),
        link: view.getUint32(at + (wide ? 40 : 24), true),
    };
}
/** The symbol at `at`, which lies in `bytes`. */
export function symbolEntry(bytes, at, bits) {
    const view = viewOf(bytes);
    const wide = bits === 64;
    const info = view.getUint8(at + (wide ? 4 : 12));
    return {
        name: view.getUint32(at, true),
        type: info & 15,
        binding: info >> 4,
        shndx: view.getUint16(at + (wide ? 6 : 14), true),
        value: word(view, at + (wide ? 8 : 4), bits),
    };
}
