/** ELF kernels: where their segments go in physical memory, and what their notes offer. Everything is checked. */
import { EM_386, EM_X86_64, elfBits, elfHeader, HEADER_BYTES, isLittleEndian, PROGRAM_HEADER_BYTES, PT_LOAD, PT_NOTE, programHeader, } from '../elf/elf.js';
import { BootError } from './boot-error.js';
import { FileReader } from './file-reader.js';
/** Xen's "PHYS32_ENTRY": the physical address of a 32-bit entry (xen/include/public/elfnote.h). */
const XEN_ELFNOTE_PHYS32_ENTRY = 18;
/** No kernel has more; a file that says so is damaged. */
const SEGMENTS_MAX = 64;
export function readElfKernel(bytes) {
    const file = new FileReader(bytes, 'ELF file');
    const ident = file.slice(0, HEADER_BYTES[32]);
    const bits = elfBits(ident);
    if (bits === null || !isLittleEndian(ident))
        throw new BootError('is an ELF file that is neither i386 nor x86-64');
    const { machine, entry, phoff, phentsize, phnum } = elfHeader(file.slice(0, HEADER_BYTES[bits]), bits);
    if (machine !== (bits === 32 ? EM_386 : EM_X86_64)) {
        throw new BootError(`is an ELF file for another processor (machine ${machine})`);
    }
    if (phnum === 0)
        throw new BootError('is an ELF file without program headers: there is nothing to load');
    if (phnum > SEGMENTS_MAX || phentsize < PROGRAM_HEADER_BYTES[bits])
        throw new BootError('has absurd ELF program headers');
    const segments = [];
    let pvhEntry = null;
    for (let i = 0; i < phnum; i++) {
        const p = programHeader(file.slice(phoff + i * phentsize, phentsize), 0, bits);
        if (p.type === PT_LOAD) {
            if (p.memsz < p.filesz)
                throw new BootError('has an ELF segment that is larger in the file than in memory');
            if (p.memsz === 0)
                continue;
            segments.push({
                address: p.paddr,
                virtualAddress: p.vaddr,
                bytes: file.slice(p.offset, p.filesz),
                sizeBytes: p.memsz,
            });
        }
        else if (p.type === PT_NOTE) {
            pvhEntry ??= findPvhEntry(file.slice(p.offset, p.filesz));
        }
    }
    if (segments.length === 0)
        throw new BootError('is an ELF file without segments to load');
    return { bits, entry, segments, pvhEntry };
}
/** The physical address of the entry, where the header may give it as a virtual one. */
export function physicalEntry(elf) {
    const within = (start, size) => start <= elf.entry && elf.entry < start + size;
    if (elf.segments.some((segment) => within(segment.address, segment.sizeBytes)))
        return elf.entry;
    const segment = elf.segments.find(({ virtualAddress, sizeBytes }) => within(virtualAddress, sizeBytes));
    if (!segment)
        throw new BootError('is an ELF file whose entry lies outside its segments');
    return elf.entry - segment.virtualAddress + segment.address;
}
function findPvhEntry(notes) {
    const file = new FileReader(notes, 'ELF note');
    const pad = (length) => Math.ceil(length / 4) * 4;
    let at = 0;
    while (at + 12 <= notes.length) {
        const nameBytes = file.u32(at);
        const dataBytes = file.u32(at + 4);
        const data = at + 12 + pad(nameBytes);
        if (data + dataBytes > notes.length)
            return null;
        const xen = nameBytes === 4 && file.text(at + 12, 4) === 'Xen';
        if (xen && file.u32(at + 8) === XEN_ELFNOTE_PHYS32_ENTRY && dataBytes >= 4)
            return file.u32(data);
        at = data + pad(dataBytes);
    }
    return null;
}
