import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as iced from 'iced-x86';
import { type Case, State } from './case.js';
import { listing } from './compare.js';
import { type Encoding, encodings, inSequences, sequenceCase, singleCase, slot } from './generate.js';
import { astray, runNatively } from './processor.js';
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
    const es = encodings(word);
    const cases: Case[] = [];
    for (const e of es) {
      // The transcendental ones need not agree to the last bit.
      if (TRANSCENDENTAL.test(e.mnemonic)) continue;
      const options = { vectors: isVector(e.code), x87: isX87(e), mxcsr: OBEYS_MXCSR.test(e.mnemonic) };
      for (let n = 0; n < Number(v.per); n++) {
        const c = singleCase(e, random, slot(cases.length), options);
        if (c) cases.push(c);
      }
    }
    const single = cases.length;
    const inner = es.filter((e) => inSequences(e) && !TRANSCENDENTAL.test(e.mnemonic));
    const plain = inner.filter((e) => !isX87(e));
    const sequence = (n: number): Case => {
      const x87 = n % 8 === 0;
      const c = sequenceCase(x87 ? inner : plain, 6, random, slot(n), { vectors: true, x87 });
      forgetUnused(c);
      return c;
    };
    cases.forEach(forgetUnused);
    for (let n = 0; n < Number(v.sequences); n++) cases.push(sequence(single + n));
    // Slots are numbered: another case in place of one that proves nothing.
    let want = runNatively(cases);
    while (cases.some((c, n) => astray(c, want[n]!))) {
      cases.forEach((c, n) => {
        if (astray(c, want[n]!)) cases[n] = sequence(n);
      });
      want = runNatively(cases);
    }
    const file = encodeVectors(cases.map((c, n) => ({ c, want: want[n]! })));
    writeFileSync(new URL(`vectors${word}.bin.br`, import.meta.url), file);
    console.log(
      `${word}-bit: ${single} single instructions of ${es.length} encodings, ${cases.length - single} sequences, ${file.length} bytes`,
    );
  }
}

export const TRANSCENDENTAL = /^f(sin|cos|sincos|ptan|patan|yl2x|yl2xp1|2xm1)$/;
/** Comparisons, minimum and maximum know nothing of denormals as zeros. */
const OBEYS_MXCSR = /^((add|sub|mul|div|sqrt|addsub|hadd|hsub|dp)[sp][sd]|cvt.*|round.*)$/;
/** x87, and MMX on the same registers. */
export const isX87 = (e: Encoding): boolean =>
  /^f(?!xsave|xrstor)|^emms$/.test(e.mnemonic) || /_mm(_|m|$)/.test(iced.Code[e.code] ?? '');
function isVector(code: number): boolean {
  return /[xy]mm|mm_/.test(iced.Code[code] ?? '');
}

/** Registers that the code does not name are of no interest: zeros take no room in the file. */
function forgetUnused(c: Case): void {
  const text = listing(c);
  for (let r = 8; r < 16; r++) if (!new RegExp(`\\br${r}[dwbl]?\\b`).test(text)) c.state.setGpr(r, 0n);
  const none = new State();
  for (let r = 0; r < 16; r++) {
    c.state.ymmUpper(r).set(none.ymmUpper(r));
    if (r > 0 && !new RegExp(`\\b[xy]mm${r}\\b`).test(text)) c.state.xmm(r).set(none.xmm(r));
  }
}
