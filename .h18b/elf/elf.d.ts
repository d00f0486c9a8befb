/**
 * The structures of an ELF file, elf(5), as they stand: whoever reads them judges what they say. Addresses and sizes
 * are numbers: what exceeds 2^53 rounds, and fails every check of range.
 */
export declare const PT_LOAD = 1;
export declare const PT_INTERP = 3;
export declare const PT_NOTE = 4;
export declare const PT_GNU_STACK = 1685382481;
export declare const PF_X = 1;
export declare const PF_W = 2;
export declare const PF_R = 4;
export declare const EM_386 = 3;
export declare const EM_X86_64 = 62;
export type ElfBits = 32 | 64;
/** Bytes of each structure. */
export declare const HEADER_BYTES: {
    readonly 32: 52;
    readonly 64: 64;
};
export declare const PROGRAM_HEADER_BYTES: {
    readonly 32: 32;
    readonly 64: 56;
};
export declare const SECTION_HEADER_BYTES: {
    readonly 32: 40;
    readonly 64: 64;
};
export declare const SYMBOL_BYTES: {
    readonly 32: 16;
    readonly 64: 24;
};
export interface ElfHeader {
    readonly type: number;
    readonly machine: number;
    readonly entry: number;
    readonly phoff: number;
    readonly phentsize: number;
    readonly phnum: number;
    readonly shoff: number;
    readonly shentsize: number;
    readonly shnum: number;
}
export interface ProgramHeader {
    readonly type: number;
    readonly flags: number;
    readonly offset: number;
    readonly vaddr: number;
    readonly paddr: number;
    readonly filesz: number;
    readonly memsz: number;
}
export interface SectionHeader {
    readonly type: number;
    readonly offset: number;
    readonly size: number;
    readonly link: number;
}
export interface SymbolEntry {
    /** Offset of the name in the string table. */
    readonly name: number;
    readonly type: number;
    readonly binding: number;
    /** Section; 0: not defined here. */
    readonly shndx: number;
    readonly value: number;
}
export declare function isElf(bytes: Uint8Array): boolean;
/** Width of an ELF file's words; null: its class is none that there is. */
export declare function elfBits(ident: Uint8Array): ElfBits | null;
export declare function isLittleEndian(ident: Uint8Array): boolean;
/** `bytes`: the start of the file, `HEADER_BYTES` at least. */
export declare function elfHeader(bytes: Uint8Array, bits: ElfBits): ElfHeader;
/** The program header at `at`, which lies in `bytes`. */
export declare function programHeader(bytes: Uint8Array, at: number, bits: ElfBits): ProgramHeader;
/** The section header at `at`, which lies in `bytes`. */
export declare function sectionHeader(bytes: Uint8Array, at: number, bits: ElfBits): SectionHeader;
/** The symbol at `at`, which lies in `bytes`. */
export declare function symbolEntry(bytes: Uint8Array, at: number, bits: ElfBits): SymbolEntry;
