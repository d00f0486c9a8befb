/** Symbol tables of ELF files: elf(5). A damaged table yields fewer symbols, never an error: the code may be fine. */
import { elfHeader, SECTION_HEADER_BYTES, SYMBOL_BYTES, sectionHeader, symbolEntry, } from './elf.js';
const SHT_SYMTAB = 2;
const SHT_DYNSYM = 11;
const STT_NOTYPE = 0;
const STT_FUNC = 2;
const STT_GNU_IFUNC = 10;
/** Defined functions and labels; of one name or address, functions and globals come first. */
export function readSymbols(file, bits) {
    const sections = readSections(file, bits);
    const found = [];
    for (const table of sections) {
        if (table.type !== SHT_SYMTAB && table.type !== SHT_DYNSYM)
            continue;
        const strings = sections[table.link];
        if (!strings || !inside(file, table) || !inside(file, strings))
            continue;
        const names = file.subarray(strings.offset, strings.offset + strings.size);
        const size = SYMBOL_BYTES[bits];
        for (let at = table.offset; at + size <= table.offset + table.size; at += size) {
            const { type, binding, shndx, name: start, value: address } = symbolEntry(file, at, bits);
            if (shndx === 0 || (type !== STT_NOTYPE && type !== STT_FUNC && type !== STT_GNU_IFUNC))
                continue;
            const end = names.indexOf(0, start);
            if (end <= start)
                continue;
            const name = new TextDecoder().decode(names.subarray(start, end));
            const rank = (type === STT_NOTYPE ? 2 : 0) + (binding === 0 ? 1 : 0);
            found.push({ symbol: { name, address }, rank });
        }
    }
    return found.sort((a, b) => a.rank - b.rank).map((f) => f.symbol);
}
function readSections(file, bits) {
    const { shoff, shentsize, shnum } = elfHeader(file, bits);
    if (shentsize < SECTION_HEADER_BYTES[bits] || !(shoff + shnum * shentsize <= file.length))
        return [];
    return Array.from({ length: shnum }, (_, i) => sectionHeader(file, shoff + i * shentsize, bits));
}
function inside(file, s) {
    return s.offset + s.size <= file.length;
}
