import { parseArgs } from 'node:util';
import type { Case, Outcome } from './case.js';
import { type CompareOptions, compare, fixture } from './compare.js';
import { encodings, inSequences, profileOf, TRANSCENDENTAL } from './encodings.js';
import { instance, sequence } from './generate.js';
import { type EngineKind, Machine } from './machine.js';
import { judgedHere, judgedWords, runNatively } from './processor.js';
import { Random } from './random.js';
import { EVERY_PROFILE } from './seeded.js';

const KINDS: readonly EngineKind[] = ['interp', 'jit', 'company'];

/** Judges every form: `node test/isa/run.mjs hunt --only 'regex' --per 20 --word 64 --engine interp --strict`. */
export function main(args: string[]): void {
  const { values: v } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      per: { type: 'string', default: '10' },
      word: { type: 'string' },
      engine: { type: 'string' },
      seed: { type: 'string', default: '1' },
      strict: { type: 'boolean', default: false },
      sequences: { type: 'string' },
      length: { type: 'string', default: '5' },
      show: { type: 'string', default: '2' },
      quiet: { type: 'boolean', default: false },
    },
  });
  const only = v.only ? new RegExp(v.only) : undefined;
  for (const word of judgedWords(v.word)) {
    const es = encodings(word, only).filter(
      (e) => judgedHere(e) && (v.sequences ? inSequences(e) : only || !TRANSCENDENTAL.test(e.mnemonic)),
    );
    if (es.length === 0) {
      console.log(`${word}-bit: no such instruction has a definition`);
      continue;
    }
    const random = new Random(Number(v.seed));
    const cases: Case[] = [];
    const none: string[] = [];
    const t0 = Date.now();
    if (v.sequences) {
      for (let n = 0; n < Number(v.sequences); n++)
        cases.push(sequence(es, Number(v.length), random, n, EVERY_PROFILE));
    } else {
      let group = 0;
      for (const e of es) {
        for (let left = Number(v.per); left > 0; ) {
          const some = instance(e, random, group++, Math.min(2, left), profileOf(e));
          if (some.length === 0) {
            none.push(e.mnemonic);
            break;
          }
          cases.push(...some);
          left -= some.length;
        }
      }
    }
    const t1 = Date.now();
    const want = runNatively(cases);
    const t2 = Date.now();
    console.log(
      `${word}-bit: ${es.length} encodings, ${cases.length} cases, generated in ${t1 - t0} ms, judged in ${t2 - t1} ms`,
    );
    if (none.length > 0) console.log(`  no instance: ${[...new Set(none)].join(' ')}`);
    for (const kind of v.engine ? [v.engine as EngineKind] : KINDS) {
      const m = new Machine(word, kind);
      const t3 = Date.now();
      const got = m.run(cases);
      console.log(
        `  ${kind}: ${Date.now() - t3} ms, ${m.stats.instructions.translator} translated instructions, ${m.stats.regions.failed} failed regions`,
      );
      m.close();
      const options: CompareOptions = {
        strict: v.strict,
        vectors: true,
        x87: true,
      };
      report(cases, want, got, options, Number(v.show), v.quiet);
    }
  }
}

function report(cases: Case[], want: Outcome[], got: Outcome[], o: CompareOptions, show: number, quiet: boolean): void {
  const shown = new Map<string, number>();
  let bad = 0;
  cases.forEach((c, n) => {
    const d = compare(c, want[n]!, got[n]!, o);
    if (d.length === 0) return;
    bad++;
    const count = (shown.get(c.name) ?? 0) + 1;
    shown.set(c.name, count);
    if (count > show || quiet) return;
    console.log(`    ${fixture(c, want[n]!, o)}\n      ${d.join(' ')}`);
  });
  console.log(`  ${bad} diverge`);
  if (shown.size < 200) console.log(`  ${[...shown].map(([k, n]) => `${k}:${n}`).join(' ')}`);
}
