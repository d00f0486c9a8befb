/** ELF kernels: where their segments go in physical memory, and what their notes offer. Everything is checked. */
import { BootError } from './boot-error.js';
import { FileReader } from './file-reader.js';

const PT_LOAD = 1;
const PT_NOTE = 4;
const MACHINE_386 = 3;
const MACHINE_X86_64 = 62;
/** Xen's "PHYS32_ENTRY": the physical address of a 32-bit entry (xen/include/public/elfnote.h). */
const XEN_ELFNOTE_PHYS32_ENTRY = 18;
/** No kernel has more; a file that says so is damaged. */
const SEGMENTS_MAX = 64;

export interface ElfSegment {
  /** Physical address. */
  readonly address: number;
  readonly virtualAddress: number;
  readonly bytes: Uint8Array;
  /** Bytes from `bytes.length` to here are zeros. */
  readonly sizeBytes: number;
}

export interface ElfKernel {
  readonly bits: 32 | 64;
  /** As the header has it: Linux gives a physical address, others a virtual one. */
  readonly entry: number;
  readonly segments: readonly ElfSegment[];
  /** PVH: a 32-bit entry's physical address, or null without such a note. */
  readonly pvhEntry: number | null;
}

export function isElf(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;
}

export function readElfKernel(bytes: Uint8Array): ElfKernel {
  const file = new FileReader(bytes, 'ELF file');
  const bits = file.u8(4) === 1 ? 32 : file.u8(4) === 2 ? 64 : null;
  if (bits === null || file.u8(5) !== 1) throw new BootError('is an ELF file that is neither i386 nor x86-64');
  const machine = file.u16(18);
  if (machine !== (bits === 32 ? MACHINE_386 : MACHINE_X86_64)) {
    throw new BootError(`is an ELF file for another processor (machine ${machine})`);
  }
  const wide = bits === 64;
  const entry = wide ? file.u64(24) : file.u32(24);
  const headers = wide ? file.u64(32) : file.u32(28);
  const headerBytes = file.u16(wide ? 54 : 42);
  const count = file.u16(wide ? 56 : 44);
  if (count === 0) throw new BootError('is an ELF file without program headers: there is nothing to load');
  if (count > SEGMENTS_MAX || headerBytes < (wide ? 56 : 32)) throw new BootError('has absurd ELF program headers');

  const segments: ElfSegment[] = [];
  let pvhEntry: number | null = null;
  for (let i = 0; i < count; i++) {
    const at = headers + i * headerBytes;
    const type = file.u32(at);
    const offset = wide ? file.u64(at + 8) : file.u32(at + 4);
    const fileBytes = wide ? file.u64(at + 32) : file.u32(at + 16);
    if (type === PT_LOAD) {
      const sizeBytes = wide ? file.u64(at + 40) : file.u32(at + 20);
      if (sizeBytes < fileBytes) throw new BootError('has an ELF segment that is larger in the file than in memory');
      if (sizeBytes === 0) continue;
      segments.push({
        address: wide ? file.u64(at + 24) : file.u32(at + 12),
        virtualAddress: wide ? file.u64(at + 16) : file.u32(at + 8),
        bytes: file.slice(offset, fileBytes),
        sizeBytes,
      });
    } else if (type === PT_NOTE) {
      pvhEntry ??= findPvhEntry(file.slice(offset, fileBytes));
    }
  }
  if (segments.length === 0) throw new BootError('is an ELF file without segments to load');
  return { bits, entry, segments, pvhEntry };
}

/** The physical address of the entry, where the header may give it as a virtual one. */
export function physicalEntry(elf: ElfKernel): number {
  const within = (start: number, size: number) => start <= elf.entry && elf.entry < start + size;
  if (elf.segments.some((segment) => within(segment.address, segment.sizeBytes))) return elf.entry;
  const segment = elf.segments.find(({ virtualAddress, sizeBytes }) => within(virtualAddress, sizeBytes));
  if (!segment) throw new BootError('is an ELF file whose entry lies outside its segments');
  return elf.entry - segment.virtualAddress + segment.address;
}

function findPvhEntry(notes: Uint8Array): number | null {
  const file = new FileReader(notes, 'ELF note');
  const pad = (length: number) => Math.ceil(length / 4) * 4;
  let at = 0;
  while (at + 12 <= notes.length) {
    const nameBytes = file.u32(at);
    const dataBytes = file.u32(at + 4);
    const data = at + 12 + pad(nameBytes);
    if (data + dataBytes > notes.length) return null;
    const xen = nameBytes === 4 && file.text(at + 12, 4) === 'Xen';
    if (xen && file.u32(at + 8) === XEN_ELFNOTE_PHYS32_ENTRY && dataBytes >= 4) return file.u32(data);
    at = data + pad(dataBytes);
  }
  return null;
}
