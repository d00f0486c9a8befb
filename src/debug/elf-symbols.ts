/** Symbol tables of ELF files: elf(5). A damaged table yields fewer symbols, never an error: the code may be fine. */

export interface ElfSymbol {
  readonly name: string;
  readonly address: number;
}

const SHT_SYMTAB = 2;
const SHT_DYNSYM = 11;
const STT_NOTYPE = 0;
const STT_FUNC = 2;
const STT_GNU_IFUNC = 10;

interface Section {
  readonly type: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
}

/** Defined functions and labels; of one name or address, functions and globals come first. */
export function readSymbols(file: Uint8Array, bits: 32 | 64): ElfSymbol[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const sections = readSections(view, bits);
  const found: { symbol: ElfSymbol; rank: number }[] = [];
  for (const table of sections) {
    if (table.type !== SHT_SYMTAB && table.type !== SHT_DYNSYM) continue;
    const strings = sections[table.link];
    if (!strings || !inside(view, table) || !inside(view, strings)) continue;
    const names = file.subarray(strings.offset, strings.offset + strings.size);
    const size = bits === 64 ? 24 : 16;
    for (let at = table.offset; at + size <= table.offset + table.size; at += size) {
      const info = view.getUint8(at + (bits === 64 ? 4 : 12));
      const home = view.getUint16(at + (bits === 64 ? 6 : 14), true);
      const type = info & 15;
      if (home === 0 || (type !== STT_NOTYPE && type !== STT_FUNC && type !== STT_GNU_IFUNC)) continue;
      const start = view.getUint32(at, true);
      const end = names.indexOf(0, start);
      if (end <= start) continue;
      const name = Buffer.from(names.subarray(start, end)).toString();
      const address = word(view, at + (bits === 64 ? 8 : 4), bits);
      const rank = (type === STT_NOTYPE ? 2 : 0) + (info >> 4 === 0 ? 1 : 0);
      found.push({ symbol: { name, address }, rank });
    }
  }
  return found.sort((a, b) => a.rank - b.rank).map((f) => f.symbol);
}

function readSections(view: DataView, bits: 32 | 64): Section[] {
  const offset = word(view, bits === 64 ? 40 : 32, bits);
  const size = view.getUint16(bits === 64 ? 58 : 46, true);
  const count = view.getUint16(bits === 64 ? 60 : 48, true);
  if (size < (bits === 64 ? 64 : 40) || !(offset + count * size <= view.byteLength)) return [];
  return Array.from({ length: count }, (_, i) => {
    const at = offset + i * size;
    return {
      type: view.getUint32(at + 4, true),
      offset: word(view, at + (bits === 64 ? 24 : 16), bits),
      size: word(view, at + (bits === 64 ? 32 : 20), bits),
      link: view.getUint32(at + (bits === 64 ? 40 : 24), true),
    };
  });
}

function inside(view: DataView, s: Section): boolean {
  return s.offset + s.size <= view.byteLength;
}

function word(view: DataView, at: number, bits: 32 | 64): number {
  return bits === 32 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}
