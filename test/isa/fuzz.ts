import { parseArgs } from 'node:util';
import type { Case, State } from './case.js';
import { CaseBuilder, slot } from './case-builder.js';
import { type CompareOptions, compare, fixture } from './compare.js';
import { encodings, inSequences, isX87 } from './encodings.js';
import { type EngineKind, Machine } from './machine.js';
import { astray, runNatively } from './processor.js';
import { profileOf } from './profile.js';
import { Random } from './random.js';

const BATCH = 1500;
const KINDS: readonly EngineKind[] = ['interp', 'jit'];
const optionsFor = (kind: EngineKind): CompareOptions => ({
  strict: true,
  vectors: true,
  x87: true,
  flagsAtFaults: kind === 'interp',
});

/** What differs, by engine, the processor being right. */
function judge(all: readonly Case[]): { kind: EngineKind; n: number; text: string; differences: string[] }[] {
  const outcomes = runNatively(all);
  const numbers = all.map((_, n) => n).filter((n) => !astray(all[n]!, outcomes[n]!));
  const cases = numbers.map((n) => all[n]!);
  const want = numbers.map((n) => outcomes[n]!);
  if (cases.length === 0) return [];
  return KINDS.flatMap((kind) => {
    const machine = new Machine(cases[0]!.word, kind);
    try {
      const got = machine.run(cases);
      return cases.flatMap((c, n) => {
        const differences = compare(c, want[n]!, got[n]!, optionsFor(kind));
        return differences.length > 0
          ? [{ kind, n: numbers[n]!, text: fixture(c, want[n]!, optionsFor(kind)), differences }]
          : [];
      });
    } finally {
      machine.close();
    }
  });
}

/**
 * The smallest case that still diverges: instructions become NOPs (which keeps addresses and branches), registers and
 * memory zeros, one after another.
 */
function minimise(c: Case, kind: EngineKind): Case {
  const fails = (candidate: Case): Case | undefined =>
    judge([candidate]).some((f) => f.kind === kind) ? candidate : undefined;
  let best = c;
  const starts = c.starts ?? [];
  for (let i = 0; i < starts.length; i++) {
    const code = best.code.slice();
    code.fill(0x90, starts[i], starts[i + 1] ?? code.length);
    best = fails({ ...best, code }) ?? best;
  }
  const zeroed = (change: (s: State) => void): void => {
    const state = best.state.clone();
    change(state);
    best = fails({ ...best, state }) ?? best;
  };
  zeroed((s) => {
    for (let r = 0; r < 16; r++) s.xmm(r).fill(0);
  });
  for (let r = 0; r < 16; r++) if (r !== 4 && best.state.gpr(r) !== 0n) zeroed((s) => s.setGpr(r, 0n));
  zeroed((s) => {
    s.flags = 0x202;
  });
  for (const p of best.patches) best = fails({ ...best, patches: best.patches.filter((x) => x !== p) }) ?? best;
  return best;
}

/** Random sequences, natively and on both engines: `npm run fuzz -- --minutes N [--seed S] [--length L] [--only regex]`. */
export function main(args: string[]): void {
  const { values: v } = parseArgs({
    args,
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      length: { type: 'string', default: '8' },
      only: { type: 'string', default: '.' },
      show: { type: 'string', default: '1' },
    },
  });
  const end = Date.now() + Number(v.minutes) * 60_000;
  const seed = Number(v.seed);
  let count = 0;
  let found = 0;
  for (let round = 0; Date.now() < end && found < Number(v.show); round++) {
    const word = round % 2 === 0 ? 64 : 32;
    const random = new Random(seed * 7919 + round);
    const es = encodings(word, new RegExp(v.only)).filter((e) => inSequences(e) && (round % 4 >= 2 || !isX87(e)));
    // A few encodings a sequence, so that they meet often.
    const cases = Array.from({ length: BATCH }, (_, n) => {
      const some = Array.from({ length: 1 + random.below(12) }, () => random.pick(es));
      const b = new CaseBuilder(random, random.u32(), word, slot(n), profileOf(null));
      for (let tries = 0; b.names.length < Number(v.length) && tries < 40; tries++)
        b.add(random.pick(random.chance(0.5) ? some : es));
      return b.build();
    });
    for (const f of judge(cases)) {
      if (++found > Number(v.show)) break;
      console.log(`seed ${seed}, round ${round}, case ${f.n}, ${f.kind}:`);
      const least = minimise(cases[f.n]!, f.kind);
      const again = judge([least]).find((x) => x.kind === f.kind) ?? f;
      console.log(`  ${again.text}\n  ${again.differences.join(' ')}`);
    }
    count += cases.length;
  }
  console.log(`seed ${seed}: ${count} sequences, ${found === 0 ? 'no divergence' : 'DIVERGED'}`);
  if (found > 0) process.exitCode = 1;
}
