/**
 * What is kept of a unit beside its code: which blocks it holds, and where they lead. As words: the numbers of its
 * blocks and of the addresses it leads to; of each block address, bytes, instructions, records and executions; the
 * addresses. Then the bytes of the blocks' guest code, up to a multiple of 4.
 */
export interface PackedBlock {
  /** Relative to the image, as all addresses here. */
  readonly address: number;
  readonly instructions: number;
  readonly records: number;
  /** Entries in all runs so far, those of other programs too. */
  executions: number;
  /** Its guest code. */
  readonly code: Uint8Array;
}

export interface PackedUnit {
  readonly blocks: readonly PackedBlock[];
  /** Blocks outside of the unit that it leads to, in the order of its links. */
  readonly outside: readonly number[];
  /** So many of its blocks, the first ones, are where it is entered; without: all. What is read does not have it. */
  readonly entries?: number;
}

const BLOCK = 5;
/** Among a block's words. */
const EXECUTIONS = 4;

/** The units one after another; and the offset of each. */
export function packUnits(units: readonly PackedUnit[]): { bytes: Uint8Array; offsets: number[] } {
  const offsets: number[] = [];
  let size = 0;
  for (const { blocks, outside } of units) {
    offsets.push(size);
    const code = blocks.reduce((n, b) => n + b.code.length, 0);
    size += 4 * (2 + BLOCK * blocks.length + outside.length) + ((code + 3) & ~3);
  }
  const bytes = new Uint8Array(size);
  const w = new Uint32Array(bytes.buffer);
  units.forEach(({ blocks, outside }, n) => {
    let at = offsets[n]! / 4;
    w[at++] = blocks.length;
    w[at++] = outside.length;
    for (const b of blocks) {
      w.set([b.address, b.code.length, b.instructions, b.records, b.executions], at);
      at += BLOCK;
    }
    w.set(outside, at);
    let code = 4 * (at + outside.length);
    for (const b of blocks) {
      bytes.set(b.code, code);
      code += b.code.length;
    }
  });
  return { bytes, offsets };
}

/** Writes how often a unit's blocks have been entered over what the packed unit at an offset says of that. */
export function noteExecutions(bytes: Uint8Array, offset: number, { blocks }: PackedUnit): void {
  const w = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  blocks.forEach(({ executions }, n) => {
    w[(offset >> 2) + 2 + BLOCK * n + EXECUTIONS] = executions;
  });
}

/** The unit at an offset; null: there is none. `bytes` begins at a multiple of 4. */
export function unpackUnit(bytes: Uint8Array, offset: number): PackedUnit | null {
  const w = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let at = offset >> 2;
  const count = w[at++];
  const leads = w[at++];
  if (count === undefined || leads === undefined || at + BLOCK * count + leads > w.length) return null;
  let code = 4 * (at + BLOCK * count + leads);
  const blocks: PackedBlock[] = [];
  for (let n = 0; n < count; n++, at += BLOCK) {
    const [address, length, instructions, records, executions] = w.subarray(at, at + BLOCK);
    blocks.push({
      address: address!,
      instructions: instructions!,
      records: records!,
      executions: executions!,
      code: bytes.subarray(code, code + length!),
    });
    code += length!;
  }
  return code <= bytes.length ? { blocks, outside: [...w.subarray(at, at + leads)] } : null;
}
