import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Case, State } from './case.js';
import { listing } from './compare.js';
import { encodings, inSequences, sequenceCase, singleCase, slot } from './generate.js';
import { runNatively } from './processor.js';
import { Random } from './random.js';
import { encodeVectors } from './vectors.js';

/**
 * Records the vectors anew on this machine's processor (an x86-64 with BMI, ADX and SSE4.2; needs gcc and gcc-multilib):
 * `node test/isa/run.mjs record [--per 12] [--sequences 2500] [--seed 1]`.
 */
export function main(args: string[]): void {
  const { values: v } = parseArgs({
    args,
    options: {
      per: { type: 'string', default: '12' },
      sequences: { type: 'string', default: '2500' },
      seed: { type: 'string', default: '1' },
    },
  });
  for (const word of [64, 32] as const) {
    const random = new Random(Number(v.seed));
    // x87 and MMX have vectors of their own.
    const es = encodings(word, /^(?!f(?!xch))/);
    const cases: Case[] = [];
    for (const e of es) {
      for (let n = 0; n < Number(v.per); n++) {
        const c = singleCase(e, random, slot(cases.length), { vectors: isVector(e.code) });
        if (c) cases.push(c);
      }
    }
    const single = cases.length;
    const inner = es.filter(inSequences);
    for (let n = 0; n < Number(v.sequences); n++)
      cases.push(sequenceCase(inner, 6, random, slot(cases.length), { vectors: true }));
    cases.forEach(forgetUnused);
    const want = runNatively(cases);
    const file = encodeVectors(cases.map((c, n) => ({ c, want: want[n]! })));
    writeFileSync(new URL(`vectors${word}.bin.br`, import.meta.url), file);
    console.log(
      `${word}-bit: ${single} single instructions of ${es.length} encodings, ${cases.length - single} sequences, ${file.length} bytes`,
    );
  }
}

import * as iced from 'iced-x86';

function isVector(code: number): boolean {
  return /xmm|mm_/.test(iced.Code[code] ?? '');
}

/** Registers that the code does not name are of no interest: zeros take no room in the file. */
function forgetUnused(c: Case): void {
  const text = listing(c);
  for (let r = 8; r < 16; r++) if (!new RegExp(`\\br${r}[dwbl]?\\b`).test(text)) c.state.setGpr(r, 0n);
  const none = new State();
  for (let r = 0; r < 16; r++) {
    c.state.ymmUpper(r).set(none.ymmUpper(r));
    if (r > 0 && !new RegExp(`\\bxmm${r}\\b`).test(text)) c.state.xmm(r).set(none.xmm(r));
  }
}
