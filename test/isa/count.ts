import { readFileSync, writeFileSync } from 'node:fs';
import * as iced from 'iced-x86';
import type { Case } from './case.js';
import { decodeVectors } from './vectors.js';

/** Vectors by iced's name of the encoding: 64-bit ones, 32-bit ones. */
export type Counts = Record<string, [number, number]>;

/** Adds cases of one instruction to the counts. */
export function countVectors(word: 32 | 64, vectors: readonly { c: Case }[], counts: Counts): void {
  const known = new Map<number, string | null>();
  for (const { c } of vectors) {
    let name = known.get(c.at);
    if (name === undefined) {
      const decoder = new iced.Decoder(word, c.code, iced.DecoderOptions.None);
      const i = decoder.decode();
      name = i.length === c.code.length && i.code !== iced.Code.INVALID ? iced.Code[i.code]! : null;
      known.set(c.at, name);
      i.free();
      decoder.free();
    }
    if (name === null) continue;
    counts[name] ??= [0, 0];
    counts[name]![word === 64 ? 0 : 1]++;
  }
}

/** One line an encoding, sorted: a change is a readable difference. */
export function writeCounts(counts: Counts): void {
  const lines = Object.keys(counts)
    .sort()
    .map((name) => `  ${JSON.stringify(name)}: [${counts[name]!.join(', ')}]`);
  writeFileSync(new URL('counts.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
}

/** Counts the recorded vectors anew, for `docs/instructions.md`: `node test/isa/run.mjs count`. */
export function main(): void {
  const counts: Counts = {};
  for (const word of [64, 32] as const)
    countVectors(word, decodeVectors(readFileSync(new URL(`vectors${word}.bin.br`, import.meta.url)), word), counts);
  writeCounts(counts);
}
