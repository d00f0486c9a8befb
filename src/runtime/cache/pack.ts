/**
 * A pack: the translations that are kept of one image of code, as a file. Words are 32 bits, little endian; parts begin at multiples of 4.
 *
 *   header      8 words: magic, format, bytes of the key, modules, entries, warm blocks, checksum of header and head (2)
 *   head        the key's text; a row a module (`ROW`); entries (address, module); warm blocks (address, executions)
 *   parts       of each module its units (`packed-units.ts`), its Wasm, its machine code, as far as there is some
 *
 * Addresses are relative to the image. The head is read when the image is first executed, a part when it is first needed; each has a
 * checksum of its own, so a damaged part costs its module alone.
 */
import type { CacheFile } from '../../host/cache-folder.js';
import { checksum } from './checksum.js';
import { type PackedUnit, unpackUnits } from './packed-units.js';

const MAGIC = 0x43544c52;
const FORMAT = 1;
const HEADER = 8;
/** Words of a module's row: runs of the program since it was last used; then offset, bytes and checksum of each part. */
const ROW = 13;
const PART = 4;
const UNITS = 0;
const WASM = 1;
const CODE = 2;
/** No head is larger. */
const HEAD_LIMIT = 64 << 20;

/** A module, with its parts as they are in the file. */
export interface RawModule {
  /** Runs that have written the pack since one used the module. */
  unused: number;
  /** Addresses of the blocks of its units. */
  addresses: readonly number[];
  units: Uint8Array;
  wasm: Uint8Array;
  code: Uint8Array | null;
}

export interface WarmBlock {
  address: number;
  executions: number;
}

/** What there is of an image. */
export class Pack {
  /** Module by address of a block. */
  readonly entries = new Map<number, number>();
  readonly warm = new Map<number, number>();
  damaged = false;

  private constructor(
    private readonly file: CacheFile,
    private readonly rows: Uint32Array,
    readonly modules: number,
  ) {}

  /** Null: the file is damaged, of another format, or for another key. */
  static read(file: CacheFile, key: string): Pack | null {
    const header = file.read(0, 4 * HEADER);
    if (header === null) return null;
    const [magic, format, keyBytes, modules, entries, warm, sum0, sum1] = wordsOf(header);
    if (magic !== MAGIC || format !== FORMAT) return null;
    const rest = 4 * (modules! * ROW + 2 * entries! + 2 * warm!);
    const head = padded(keyBytes!) + rest;
    if (head > HEAD_LIMIT || 4 * HEADER + head > file.sizeBytes) return null;
    const all = file.read(0, 4 * HEADER + head);
    if (all === null) return null;
    const words = wordsOf(all);
    words[6] = 0;
    words[7] = 0;
    const sum = checksum(all);
    if (sum[0] !== sum0 || sum[1] !== sum1) return null;
    if (new TextDecoder().decode(all.subarray(4 * HEADER, 4 * HEADER + keyBytes!)) !== key) return null;
    const rows = HEADER + padded(keyBytes!) / 4;
    const pack = new Pack(file, words.subarray(rows, rows + ROW * modules!), modules!);
    let at = rows + ROW * modules!;
    for (let n = 0; n < entries!; n++, at += 2)
      if (words[at + 1]! < modules!) pack.entries.set(words[at]!, words[at + 1]!);
    for (let n = 0; n < warm!; n++, at += 2) pack.warm.set(words[at]!, words[at + 1]!);
    return pack;
  }

  private part(module: number, part: number): Uint8Array | null {
    const row = module * ROW + 1 + part * PART;
    const [offset, bytes, sum0, sum1] = this.rows.subarray(row, row + PART);
    if (bytes === 0) return null;
    const read = offset! + bytes! > this.file.sizeBytes ? null : this.file.read(offset!, bytes!);
    const sum = read && checksum(read);
    if (sum && sum[0] === sum0 && sum[1] === sum1) return read;
    this.damaged = true;
    return null;
  }

  units(module: number): PackedUnit[] | null {
    const part = this.part(module, UNITS);
    return part && unpackUnits(part);
  }
  wasm(module: number): Uint8Array | null {
    return this.part(module, WASM);
  }
  code(module: number): Uint8Array | null {
    return this.part(module, CODE);
  }
  /** Null: it is damaged. */
  raw(module: number): RawModule | null {
    const units = this.part(module, UNITS);
    const wasm = this.part(module, WASM);
    if (units === null || wasm === null) return null;
    return {
      unused: this.rows[module * ROW]!,
      addresses: this.addresses(module),
      units,
      wasm,
      code: this.code(module),
    };
  }
  private byModule: number[][] | undefined;
  /** Those of a module's blocks. */
  addresses(module: number): readonly number[] {
    if (!this.byModule) {
      this.byModule = Array.from({ length: this.modules }, () => []);
      for (const [address, m] of this.entries) this.byModule[m]!.push(address);
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
export function writePack(key: string, modules: readonly RawModule[], warm: readonly WarmBlock[]): Uint8Array[] {
  const text = new TextEncoder().encode(key);
  const entries = modules.flatMap((m, n) => m.addresses.map((address) => [address, n] as const));
  const keyWords = padded(text.length) / 4;
  const words = new Uint32Array(HEADER + keyWords + modules.length * ROW + 2 * entries.length + 2 * warm.length);
  const head = new Uint8Array(words.buffer);
  words.set([MAGIC, FORMAT, text.length, modules.length, entries.length, warm.length]);
  head.set(text, 4 * HEADER);
  const pieces = [head];
  let offset = head.length;
  let at = HEADER + keyWords;
  for (const m of modules) {
    words[at++] = m.unused;
    for (const part of [m.units, m.wasm, m.code]) {
      if (part !== null) {
        words.set([offset, part.length, ...checksum(part)], at);
        const filled = new Uint8Array(padded(part.length));
        filled.set(part);
        pieces.push(filled);
        offset += filled.length;
      }
      at += PART;
    }
  }
  for (const [address, module] of entries) {
    words[at++] = address;
    words[at++] = module;
  }
  for (const { address, executions } of warm) {
    words[at++] = address;
    words[at++] = executions;
  }
  words.set(checksum(head), 6);
  return pieces;
}

function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}
