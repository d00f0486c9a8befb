/**
 * A pack: the translations that are kept of one image of code, as a file. Words are 32 bits, little endian; parts begin
 * at multiples of 4.
 *
 *   header      8 words: magic, format, bytes of the key, modules, entries, 0, checksum of header and head (2)
 *   head        the key's text; a row a module (`ROW`); an entry for each block of a unit (`ENTRY`)
 *   parts       of each module its units (`packed-units.ts`), its Wasm, its machine code, as far as there is some
 *
 * Addresses are relative to the image. The head is read when the image is first executed, a part when it is first
 * needed; each has a checksum of its own, so a damaged part costs its module alone.
 */
import type { CacheFile } from '../../host/cache-folder.js';
import { checksum } from './checksum.js';

const MAGIC = 0x43544c52;
const FORMAT = 3;
const HEADER = 8;
/** Words of a module's row: runs since one used it; then offset, bytes and checksum of each part. */
const ROW = 13;
const PART = 4;
const PARTS = { units: 0, wasm: 1, code: 2 } as const;
/**
 * Words of an entry: address, module, number of the unit in it (and `PROMPT`), offset of the unit among the packed
 * ones.
 */
const ENTRY = 4;
const PROMPT = 0x80000000;
/** No head is larger, bytes. */
const HEAD_LIMIT = 64 << 20;

/** The unit that holds the block at an address. */
export interface PackEntry {
  readonly address: number;
  /** Of the unit's function in its module. */
  readonly number: number;
  /** Of what is kept of it beside that. */
  readonly offset: number;
  /** It is worth taking as soon as the block is first met. */
  readonly prompt: boolean;
}

/** A module, with its parts as they are in the file. */
export interface RawModule {
  /** Runs that have written the pack since one used the module. */
  readonly unused: number;
  readonly entries: readonly PackEntry[];
  /** What `packUnits` gave. */
  readonly units: Uint8Array;
  readonly wasm: Uint8Array;
  readonly code: Uint8Array | null;
}

/** What there is of an image. */
export class Pack {
  /** Where the entry of an address begins. */
  private readonly entries = new Map<number, number>();

  private constructor(
    private readonly file: CacheFile,
    private readonly words: Uint32Array,
    private readonly rows: number,
    readonly modules: number,
  ) {}

  /** Null: the file is damaged, of another format, or for another key (if one is given). */
  static read(file: CacheFile, key: string | null): Pack | null {
    const header = file.read(0, 4 * HEADER);
    if (header === null) return null;
    const [magic, format, keyBytes, modules, entries, , sum0, sum1] = wordsOf(header);
    if (magic !== MAGIC || format !== FORMAT) return null;
    const head = padded(keyBytes!) + 4 * (modules! * ROW + ENTRY * entries!);
    if (head > HEAD_LIMIT || 4 * HEADER + head > file.sizeBytes) return null;
    const all = file.read(0, 4 * HEADER + head);
    if (all === null) return null;
    const words = wordsOf(all);
    words.fill(0, 6, 8);
    const sum = checksum(all);
    if (sum[0] !== sum0 || sum[1] !== sum1) return null;
    if (key !== null && textOf(all, keyBytes!) !== key) return null;
    const rows = HEADER + padded(keyBytes!) / 4;
    const pack = new Pack(file, words, rows, modules!);
    let at = rows + ROW * modules!;
    for (let n = 0; n < entries!; n++, at += ENTRY) if (words[at + 1]! < modules!) pack.entries.set(words[at]!, at);
    return pack;
  }

  get bytes(): number {
    return this.file.sizeBytes;
  }
  get key(): string {
    return textOf(new Uint8Array(this.words.buffer), this.words[2]!);
  }

  private entryAt(at: number): PackEntry & { module: number } {
    const { words } = this;
    const number = words[at + 2]!;
    return {
      address: words[at]!,
      module: words[at + 1]!,
      number: number & ~PROMPT,
      offset: words[at + 3]!,
      prompt: (number & PROMPT) !== 0,
    };
  }

  /** The unit that holds the block at an address. */
  find(address: number): (PackEntry & { module: number }) | null {
    const at = this.entries.get(address);
    return at === undefined ? null : this.entryAt(at);
  }

  private part(module: number, part: number): Uint8Array | null {
    const row = this.rows + module * ROW + 1 + part * PART;
    const [offset, bytes, sum0, sum1] = this.words.subarray(row, row + PART);
    if (bytes === 0 || offset! + bytes! > this.file.sizeBytes) return null;
    const read = this.file.read(offset!, bytes!);
    const sum = read && checksum(read);
    return sum && sum[0] === sum0 && sum[1] === sum1 ? read : null;
  }

  /** Null, as for the other parts: there is none, or it is damaged. */
  units(module: number): Uint8Array | null {
    return this.part(module, PARTS.units);
  }
  wasm(module: number): Uint8Array | null {
    return this.part(module, PARTS.wasm);
  }
  code(module: number): Uint8Array | null {
    return this.part(module, PARTS.code);
  }
  /** Whether all parts of a module are as they were written. */
  isSound(module: number): boolean {
    const code = !this.hasCode(module) || this.code(module) !== null;
    return code && this.units(module) !== null && this.wasm(module) !== null;
  }
  /** Whether the module has machine code. */
  hasCode(module: number): boolean {
    return this.words[this.rows + module * ROW + 1 + PARTS.code * PART + 1] !== 0;
  }
  raw(module: number): RawModule | null {
    const units = this.units(module);
    const wasm = this.wasm(module);
    if (units === null || wasm === null) return null;
    const unused = this.words[this.rows + module * ROW]!;
    return { unused, entries: this.entriesOf(module), units, wasm, code: this.code(module) };
  }

  private byModule: PackEntry[][] | undefined;
  entriesOf(module: number): readonly PackEntry[] {
    if (!this.byModule) {
      this.byModule = Array.from({ length: this.modules }, () => []);
      for (const at of this.entries.values()) {
        const entry = this.entryAt(at);
        this.byModule[entry.module]!.push(entry);
      }
    }
    return this.byModule[module]!;
  }

  isReplaced(): boolean {
    return this.file.isReplaced();
  }
  close(): void {
    this.file.close();
  }
}

/** The pieces of a file, in their order. */
export function writePack(key: string, modules: readonly RawModule[]): Uint8Array[] {
  const text = new TextEncoder().encode(key);
  const entries = modules.reduce((sum, m) => sum + m.entries.length, 0);
  const rows = HEADER + padded(text.length) / 4;
  const words = new Uint32Array(rows + modules.length * ROW + ENTRY * entries);
  const head = new Uint8Array(words.buffer);
  words.set([MAGIC, FORMAT, text.length, modules.length, entries]);
  head.set(text, 4 * HEADER);
  const pieces: Uint8Array[] = [head];
  let offset = head.length;
  let at = rows;
  for (const m of modules) {
    words[at++] = m.unused;
    for (const part of [m.units, m.wasm, m.code]) {
      if (part !== null) {
        words.set([offset, part.length, ...checksum(part)], at);
        pieces.push(part, new Uint8Array(padded(part.length) - part.length));
        offset += padded(part.length);
      }
      at += PART;
    }
  }
  modules.forEach((m, module) => {
    for (const { address, number, offset, prompt } of m.entries) {
      words.set([address, module, prompt ? number | PROMPT : number, offset], at);
      at += ENTRY;
    }
  });
  words.set(checksum(head), 6);
  return pieces;
}

function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}

function textOf(head: Uint8Array, bytes: number): string {
  return new TextDecoder().decode(head.subarray(4 * HEADER, 4 * HEADER + bytes));
}
