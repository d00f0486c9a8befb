/**
 * What is kept of the units of a module beside their code: which blocks they hold, and where they lead. As words: how many units; of each the
 * numbers of its blocks and of the addresses it leads to; of each block address, bytes, instructions, records and executions; the addresses.
 * Then the bytes of the blocks' guest code, in the same order.
 */
export interface PackedBlock {
  /** Relative to the image, as all addresses here. */
  readonly address: number;
  readonly instructions: number;
  readonly records: number;
  /** In the run that wrote it. */
  executions: number;
  /** Its guest code. */
  readonly code: Uint8Array;
}

export interface PackedUnit {
  readonly blocks: readonly PackedBlock[];
  /** Blocks outside of the unit that it leads to, in the order of its links. */
  readonly outside: readonly number[];
}

const BLOCK = 5;

export function packUnits(units: readonly PackedUnit[]): Uint8Array {
  const sizes = units.map((u) => 2 + BLOCK * u.blocks.length + u.outside.length);
  const words = 1 + sizes.reduce((a, b) => a + b, 0);
  const codeBytes = units.reduce((n, u) => u.blocks.reduce((m, b) => m + b.code.length, n), 0);
  const bytes = new Uint8Array(4 * words + codeBytes);
  const w = new Uint32Array(bytes.buffer, 0, words);
  let at = 0;
  let code = 4 * words;
  w[at++] = units.length;
  for (const { blocks, outside } of units) {
    w[at++] = blocks.length;
    w[at++] = outside.length;
    for (const b of blocks) {
      w.set([b.address, b.code.length, b.instructions, b.records, b.executions], at);
      at += BLOCK;
      bytes.set(b.code, code);
      code += b.code.length;
    }
    w.set(outside, at);
    at += outside.length;
  }
  return bytes;
}

/** Null: that is not what the bytes are. */
export function unpackUnits(bytes: Uint8Array): PackedUnit[] | null {
  const w = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const units: PackedUnit[] = [];
  const lengths: number[] = [];
  let at = 1;
  for (let n = 0; n < w[0]!; n++) {
    const [blocks, outside] = [w[at++], w[at++]];
    if (blocks === undefined || outside === undefined || at + BLOCK * blocks + outside > w.length) return null;
    const unit = { blocks: [] as PackedBlock[], outside: [] as number[] };
    for (let b = 0; b < blocks; b++, at += BLOCK) {
      lengths.push(w[at + 1]!);
      unit.blocks.push({
        address: w[at]!,
        instructions: w[at + 2]!,
        records: w[at + 3]!,
        executions: w[at + 4]!,
        code: bytes,
      });
    }
    unit.outside.push(...w.subarray(at, at + outside));
    at += outside;
    units.push(unit);
  }
  let code = 4 * at;
  let block = 0;
  const withCode = units.map((u) => ({
    ...u,
    blocks: u.blocks.map((b) => {
      const from = code;
      code += lengths[block++]!;
      return { ...b, code: bytes.subarray(from, code) };
    }),
  }));
  return code === bytes.length ? withCode : null;
}
