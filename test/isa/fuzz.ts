import { parseArgs } from 'node:util';
import { STRATEGIES, type Strategies } from '../../src/runtime/strategies.js';
import type { Case } from './case.js';
import { type CompareOptions, compare, fixture } from './compare.js';
import { encodings, inSequences, isX87 } from './encodings.js';
import { type EngineKind, Machine } from './machine.js';
import { minimise } from './minimise.js';
import { astray, runNatively } from './processor.js';
import { PLACES, program } from './program.js';
import { Random } from './random.js';
import { EVERY_PROFILE } from './seeded.js';

const BATCH = 1500;
const KINDS: readonly EngineKind[] = ['interp', 'jit'];
const EVERYTHING: CompareOptions = { strict: true, vectors: true, x87: true };
/** They leave flags undefined, and then regions do not keep them: see `REST_UNDEFINED` in `ir/flag-record.ts`. */
const UNDEFINED_BETWEEN_REGIONS = /^i?(mul|div)$/;

interface Divergence {
  readonly kind: EngineKind;
  readonly n: number;
  readonly text: string;
  readonly differences: readonly string[];
}

/** What differs, by engine, the processor being right. */
function judge(all: readonly Case[], strategies: Partial<Strategies>, kinds = KINDS): Divergence[] {
  const outcomes = runNatively(all);
  // A case that looked at other cases' code proves nothing.
  const alone = runNatively(all, true);
  const numbers = all
    .map((_, n) => n)
    .filter(
      (n) => !astray(all[n]!, outcomes[n]!) && compare(all[n]!, outcomes[n]!, alone[n]!, EVERYTHING).length === 0,
    );
  const cases = numbers.map((n) => all[n]!);
  const want = numbers.map((n) => outcomes[n]!);
  if (cases.length === 0) return [];
  return kinds.flatMap((kind) => {
    const machine = new Machine(cases[0]!.word, kind, strategies);
    try {
      const got = machine.run(cases);
      return cases.flatMap((c, n) => {
        const differences = compare(c, want[n]!, got[n]!, EVERYTHING);
        return differences.length > 0
          ? [{ kind, n: numbers[n]!, text: fixture(c, want[n]!, EVERYTHING), differences }]
          : [];
      });
    } finally {
      machine.close();
    }
  });
}

/** Strategies of which each is another than by default now and then. */
function someStrategies(random: Random): Partial<Strategies> {
  const out: Record<string, boolean | number | string> = {};
  for (const s of STRATEGIES) {
    if (/^(background|hotThreshold|codeCache|regionsPerModule|budget|binaryenOptimize|x87|sseFlags)$/.test(s.key))
      continue;
    if (!random.chance(0.15)) continue;
    if (s.kind === 'switch') out[s.key] = !s.default;
    else if (s.choices) out[s.key] = random.pick(s.choices);
    else if (s.key === 'regionSize') out[s.key] = random.pick([1, 2, 5, 20]);
  }
  return out as Partial<Strategies>;
}

/**
 * Random programs, natively and on both engines:
 * `npm run fuzz -- --minutes N [--seed S] [--length L] [--only regex] [--word 32|64] [--show N]`.
 */
export function main(args: string[]): void {
  const { values: v } = parseArgs({
    args,
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      length: { type: 'string', default: '12' },
      only: { type: 'string', default: '.' },
      word: { type: 'string' },
      show: { type: 'string', default: '1' },
    },
  });
  const end = Date.now() + Number(v.minutes) * 60_000;
  const seed = Number(v.seed);
  let count = 0;
  let found = 0;
  for (let round = 0; Date.now() < end && found < Number(v.show); round++) {
    const word = v.word ? (Number(v.word) as 32 | 64) : round % 2 === 0 ? 64 : 32;
    const random = new Random(seed * 7919 + round);
    const recordFlags = round % 3 < 2;
    const es = encodings(word, new RegExp(v.only)).filter(
      (e) =>
        inSequences(e) && (round % 4 >= 2 || !isX87(e)) && !(recordFlags && UNDEFINED_BETWEEN_REGIONS.test(e.mnemonic)),
    );
    if (es.length === 0) {
      console.log(`${word}-bit: no such instruction has a definition`);
      continue;
    }
    const strategies = { ...(round % 8 < 4 ? {} : someStrategies(random)), recordFlags };
    const options = { word, encodings: es, length: Number(v.length), profile: EVERY_PROFILE };
    const cases = Array.from({ length: Math.min(BATCH, PLACES) }, (_, n) => program(random, n, options));
    for (const f of judge(cases, strategies)) {
      if (++found > Number(v.show)) break;
      console.log(`seed ${seed}, round ${round}, case ${f.n}, ${f.kind}, ${JSON.stringify(strategies)}:`);
      const least = minimise(cases[f.n]!, (c) => judge([c], strategies, [f.kind]).length > 0);
      const again = judge([least], strategies, [f.kind])[0] ?? f;
      console.log(`  ${again.text}\n  ${again.differences.join(' ')}`);
    }
    count += cases.length;
  }
  console.log(`seed ${seed}: ${count} programs, ${found === 0 ? 'no divergence' : 'DIVERGED'}`);
  if (found > 0) process.exitCode = 1;
}
