import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hostHas } from '../support/host.js';
import type { Case } from './case.js';
import { type Counts, countVectors, writeCounts } from './count.js';
import { encodings, inSequences, isX87, profileOf, TRANSCENDENTAL } from './encodings.js';
import { instance, sequence } from './generate.js';
import { astray, independent, judgedWords, runNatively } from './processor.js';
import { Random } from './random.js';
import { EVERY_PROFILE } from './seeded.js';
import { encodeVectors } from './vectors.js';

/**
 * Records the vectors anew on this machine's processor (an AMD x86-64 with AVX2; needs gcc and gcc-multilib):
 * `node test/isa/run.mjs record [--instances 8] [--states 4] [--sequences 2500] [--seed 1]`.
 */
export function main(args: string[]): void {
  const { values: v } = parseArgs({
    args,
    options: {
      instances: { type: 'string', default: '8' },
      states: { type: 'string', default: '4' },
      sequences: { type: 'string', default: '2500' },
      seed: { type: 'string', default: '1' },
    },
  });
  const words = judgedWords();
  if (words.length < 2 || !hostHas('amd') || !hostHas('avx2')) {
    throw new Error('the vectors are an AMD processor with AVX2, recorded where 32-bit programs are executed');
  }
  const counts: Counts = {};
  for (const word of words) {
    const random = new Random(Number(v.seed));
    const es = encodings(word).filter((e) => !TRANSCENDENTAL.test(e.mnemonic));
    const groups: Case[][] = [];
    for (const e of es) {
      for (let n = 0; n < Number(v.instances); n++) {
        const group = instance(e, random, groups.length, Number(v.states), profileOf(e));
        if (group.length > 0) groups.push(group);
      }
    }
    const single = groups.length;
    const inner = es.filter((e) => inSequences(e));
    const plain = inner.filter((e) => !isX87(e));
    for (let n = 0; n < Number(v.sequences); n++) {
      const x87 = n % 8 === 0;
      groups.push([sequence(x87 ? inner : plain, 6, random, groups.length, EVERY_PROFILE)]);
    }
    const vectors = judge(groups);
    countVectors(word, vectors.flat(), counts);
    const file = encodeVectors(vectors);
    writeFileSync(new URL(`vectors${word}.bin.br`, import.meta.url), file);
    const count = vectors.reduce((sum, g) => sum + g.length, 0);
    console.log(
      `${word}-bit: ${count} vectors: ${es.length} encodings in ${single} instances, ${v.sequences} sequences; ${file.length} bytes`,
    );
  }
  writeCounts(counts);
}

/**
 * What the processor gives. Cases that prove nothing (astray, or readers of other cases' code) are left out; if a group
 * has no other, NOPs keep its place.
 */
function judge(groups: readonly Case[][]): { c: Case; want: ReturnType<typeof runNatively>[number] }[][] {
  const cases = groups.flat();
  const outcomes = runNatively(cases);
  const stands = independent(cases, outcomes);
  let n = 0;
  return groups.map((group) => {
    const judged = group.map((c) => ({ c, n, want: outcomes[n++]! }));
    const kept = judged.filter(({ c, n, want }) => !astray(c, want) && stands[n]);
    if (kept.length > 0) return kept;
    const nop = { ...group[0]!, code: Uint8Array.of(0x90), patches: [], undefinedFlags: 0 };
    return [{ c: nop, want: runNatively([nop])[0]! }];
  });
}
