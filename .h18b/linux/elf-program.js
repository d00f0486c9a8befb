/**
 * Whether a file is a program that can run here. Everything in a file is treated as hostile: sizes and offsets are
 * checked before use.
 */
import { EM_386, EM_X86_64, elfBits, elfHeader, HEADER_BYTES, isElf, isLittleEndian, PROGRAM_HEADER_BYTES, PT_GNU_STACK, PT_INTERP, PT_LOAD, programHeader, } from '../elf/elf.js';
/** Why a file cannot be run: the text completes "PROGRAM: ...". */
export class ElfError {
    reason;
    constructor(reason) {
        this.reason = reason;
    }
}
const MACHINES = {
    2: 'SPARC',
    3: 'i386',
    8: 'MIPS',
    20: 'PowerPC',
    21: 'PowerPC64',
    22: 'S/390',
    40: 'Arm',
    43: 'SPARC V9',
    50: 'IA-64',
    62: 'x86-64',
    183: 'AArch64',
    243: 'RISC-V',
    258: 'LoongArch',
};
/** An i386 program by another name. */
const EM_486 = 6;
const PAGE = 4096;
/** First address beyond user space. */
const TOP = { 32: 0xffffe000, 64: 0x7ffffffff000 };
export function parseElf(read, fileSize) {
    const ident = read(0, 64);
    if (!isElf(ident))
        return new ElfError(fileSize === 0 ? 'is empty' : 'is not an ELF program');
    if (ident.length < HEADER_BYTES[32])
        return new ElfError('is truncated: no room for an ELF header');
    if (!isLittleEndian(ident))
        return new ElfError('is a big-endian ELF file; only i386 and x86-64 programs can run');
    const bits = elfBits(ident);
    if (bits === null)
        return new ElfError(`has an unknown ELF class ${ident[4]}`);
    if (ident.length < HEADER_BYTES[bits])
        return new ElfError('is truncated: no room for an ELF header');
    const { machine, type, entry, phoff, phentsize, phnum } = elfHeader(ident, bits);
    if (!(machine === EM_X86_64 && bits === 64) && !((machine === EM_386 || machine === EM_486) && bits === 32)) {
        const name = machine === EM_X86_64 ? 'x32' : (MACHINES[machine] ?? `machine ${machine}`);
        return new ElfError(`is a program for ${name}; only i386 and x86-64 programs can run`);
    }
    if (type !== 2 && type !== 3) {
        const kind = type === 1 ? 'an object file' : type === 4 ? 'a core dump' : `an ELF file of type ${type}`;
        return new ElfError(`is ${kind}, not a program`);
    }
    const expected = PROGRAM_HEADER_BYTES[bits];
    if (phentsize !== expected)
        return new ElfError(`has program headers of ${phentsize} bytes instead of ${expected}`);
    if (phnum === 0 || phnum * phentsize > 65536)
        return new ElfError(`has ${phnum} program headers`);
    if (!(phoff + phnum * phentsize <= fileSize))
        return new ElfError('is truncated: program headers lie beyond its end');
    const table = read(phoff, phnum * phentsize);
    if (table.length < phnum * phentsize)
        return new ElfError('is truncated: program headers lie beyond its end');
    return segments(read, fileSize, { bits, type, entry, phoff, phentsize, phnum, table });
}
function segments(read, fileSize, h) {
    const loads = [];
    let interpreter = null;
    let stackFlags = null;
    for (let i = 0; i < h.phnum; i++) {
        const p = programHeader(h.table, i * h.phentsize, h.bits);
        if (p.type === PT_GNU_STACK)
            stackFlags = p.flags;
        if (p.type === PT_INTERP) {
            if (p.filesz < 2 || p.filesz > PAGE || !(p.offset + p.filesz <= fileSize)) {
                return new ElfError('names its interpreter outside of the file');
            }
            const bytes = read(p.offset, p.filesz);
            const end = bytes.indexOf(0);
            if (end <= 0)
                return new ElfError('has an interpreter name without an end');
            interpreter = Buffer.from(bytes.subarray(0, end)).toString('latin1');
        }
        if (p.type !== PT_LOAD || p.memsz === 0)
            continue;
        const problem = checkSegment(p, i, fileSize, TOP[h.bits]);
        if (problem !== null)
            return problem;
        loads.push(p);
    }
    if (loads.length === 0)
        return new ElfError('has nothing to load');
    const sorted = [...loads].sort((a, b) => a.vaddr - b.vaddr);
    for (let i = 1; i < sorted.length; i++) {
        const before = sorted[i - 1];
        if (before.vaddr + before.memsz > sorted[i].vaddr)
            return new ElfError('has overlapping segments');
    }
    const last = sorted[sorted.length - 1];
    return {
        bits: h.bits,
        relocatable: h.type === 3,
        entry: h.entry,
        phoff: h.phoff,
        phnum: h.phnum,
        phentsize: h.phentsize,
        segments: sorted,
        interpreter,
        stackFlags,
        low: Math.floor(sorted[0].vaddr / PAGE) * PAGE,
        high: Math.ceil((last.vaddr + last.memsz) / PAGE) * PAGE,
    };
}
function checkSegment(p, i, fileSize, top) {
    if (!(p.vaddr >= 0 && p.memsz < top && p.vaddr + p.memsz <= top)) {
        return new ElfError(`has a segment (program header ${i}) that does not fit into the address space`);
    }
    if (p.filesz > p.memsz)
        return new ElfError(`has a segment (program header ${i}) larger in the file than in memory`);
    if (!(p.offset + p.filesz <= fileSize)) {
        return new ElfError(`is truncated: a segment (program header ${i}) lies beyond its end`);
    }
    if ((p.vaddr - p.offset) % PAGE !== 0) {
        return new ElfError(`has a segment (program header ${i}) that is not aligned to its place in the file`);
    }
    return null;
}
