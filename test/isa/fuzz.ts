import { parseArgs } from 'node:util';
import { STRATEGIES, type Strategies } from '../../src/runtime/strategies.js';
import type { Case } from './case.js';
import { type CompareOptions, compare, EVERYTHING, fixture } from './compare.js';
import { encodings, inSequences, isX87 } from './encodings.js';
import { type EngineKind, Machine } from './machine.js';
import { minimise } from './minimise.js';
import { astray, independent, isJudges, JudgeLost, judgedHere, judgedWords, runNatively } from './processor.js';
import { PLACES, program } from './program.js';
import { Random } from './random.js';
import { EVERY_PROFILE, PROFILE } from './seeded.js';

const BATCH = 1500;
/** Programs that share their strategies in a mixed round. */
const MIXED = 150;
/** Units of templates, each instruction alone or with others around it. */
const TEMPLATES = ['templates', 'templates-company'] as const;
/** Templates always record flags. */
const kindsOf = (random: Random, recordFlags: boolean): EngineKind[] => [
  'interp',
  'jit',
  ...(recordFlags ? [random.pick(TEMPLATES)] : []),
];
/** Strategies that a way chooses itself, or that change nothing here or what is right. */
const NOT_AT_RANDOM =
  /^(tiers|tier1Threshold|hotThreshold|budget|sseFlags|background|codeCache|regionsPerModule|binaryenOptimize|x87)$/;
/**
 * They leave flags undefined, and then regions and units do not keep them: see `REST_UNDEFINED` in `ir/flag-record.ts`.
 */
const UNDEFINED_BETWEEN_REGIONS = /^i?(mul|div)$/;

/**
 * How programs are run: by which engines, with strategies other than by default; translated before they run or when
 * they get hot.
 */
interface Way {
  readonly kinds: readonly EngineKind[];
  readonly strategies: Partial<Strategies>;
  readonly ahead: boolean;
}

/** Flags in MXCSR do not count where translated code does not record them. */
const comparing = ({ strategies }: Way): CompareOptions => ({
  ...EVERYTHING,
  withoutSseFlags: strategies.sseFlags === 'asked',
});

interface Divergence {
  readonly kind: EngineKind;
  readonly n: number;
  readonly text: string;
  readonly differences: readonly string[];
}

/** What differs, by engine, the processor being right. */
function judge(all: readonly Case[], way: Way, kinds = way.kinds): Divergence[] {
  // A case that ran away may have written anywhere: the others are run again without it.
  const first = runNatively(all);
  const sane = all.map((_, n) => n).filter((n) => !astray(all[n]!, first[n]!));
  const kept = sane.map((n) => all[n]!);
  const again = sane.length < all.length ? runNatively(kept) : first;
  // A case that looked at other cases' code proves nothing.
  const stands = independent(kept, again);
  const proving = sane.map((_, k) => k).filter((k) => !astray(kept[k]!, again[k]!) && stands[k]);
  const numbers = proving.map((k) => sane[k]!);
  const cases = numbers.map((n) => all[n]!);
  const want = proving.map((k) => again[k]!);
  if (cases.length === 0) return [];
  const options = comparing(way);
  return kinds.flatMap((kind) => {
    const machine = new Machine(cases[0]!.word, kind, way.strategies, way.ahead);
    try {
      const got = machine.run(cases);
      return cases.flatMap((c, n) => {
        // Our guests have nothing where the judge's own program lies: what reads there faults here alone.
        if (c.word === 32 && got[n]!.vector === 14 && isJudges(got[n]!.address)) return [];
        const differences = compare(c, want[n]!, got[n]!, options);
        if (differences.length === 0) return [];
        // Nor does one that saw what another had written between the cases.
        if (compare(c, want[n]!, runNatively([c])[0]!, EVERYTHING).length > 0) return [];
        return [{ kind, n: numbers[n]!, text: fixture(c, want[n]!, EVERYTHING), differences }];
      });
    } finally {
      machine.close();
    }
  });
}

/**
 * A way for some programs of a mixed round: any strategies, half of the time MXCSR's flags not recorded; translated
 * ahead by one tier, or by any tiers at any thresholds while the program runs.
 */
function someWay(random: Random, asked: boolean, recordFlags: boolean): Way {
  const ahead = random.chance(0.4);
  const out: Partial<Strategies> = random.chance(0.3) ? {} : someStrategies(random);
  if (asked) out.sseFlags = 'asked';
  if (!ahead) {
    out.tiers = recordFlags ? random.pick(['0,1', '0,2', '0,1,2', '0,1,2']) : '0,2';
    out.tier1Threshold = random.pick([0, 1, 2, 7]);
    out.hotThreshold = random.pick([0, 1, 2, 7, 60]);
    if (random.chance(0.3)) out.budget = random.pick([1, 3, 10, 100]);
  }
  const kind = ahead && recordFlags ? random.pick<EngineKind>(['jit', ...TEMPLATES]) : 'jit';
  return { kinds: [kind], strategies: { ...out, recordFlags }, ahead };
}

/** Strategies of which each is another than by default now and then. */
function someStrategies(random: Random): Partial<Strategies> {
  const out: Record<string, boolean | number | string> = {};
  for (const s of STRATEGIES) {
    if (NOT_AT_RANDOM.test(s.key)) continue;
    if (!random.chance(0.15)) continue;
    if (s.kind === 'switch') out[s.key] = !s.default;
    else if (s.choices) out[s.key] = random.pick(s.choices);
    else if (s.key === 'regionSize' || s.key === 'unitBlocks') out[s.key] = random.pick([1, 2, 5, 20]);
  }
  return out as Partial<Strategies>;
}

/**
 * Random programs, natively and on every tier:
 * `npm run fuzz -- --minutes N [--seed S] [--length L] [--only regex] [--word 32|64] [--show N]`.
 * A quarter of the rounds (all with `--mixed`) run in small groups, each in a way of its own.
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
      mixed: { type: 'boolean', default: false },
    },
  });
  const words = judgedWords(v.word);
  if (words.length === 0) return;
  const end = Date.now() + Number(v.minutes) * 60_000;
  const seed = Number(v.seed);
  let count = 0;
  let found = 0;
  for (let round = 0; Date.now() < end && found < Number(v.show); round++) {
    const word = words[round % words.length]!;
    const random = new Random(seed * 7919 + round);
    const recordFlags = round % 3 < 2;
    const es = encodings(word, new RegExp(v.only)).filter(
      (e) =>
        judgedHere(e) &&
        inSequences(e) &&
        (round % 4 >= 2 || !isX87(e)) &&
        !(recordFlags && UNDEFINED_BETWEEN_REGIONS.test(e.mnemonic)),
    );
    if (es.length === 0) {
      console.log(`${word}-bit: no such instruction has a definition`);
      continue;
    }
    const mixed = round % 4 === 3 || v.mixed;
    const asked = mixed && random.chance(0.6);
    // Where flags are not recorded, MXCSR is as a program starts with: a program that changes it has asked for it.
    const profile = asked ? EVERY_PROFILE & ~(PROFILE.MXCSR | PROFILE.UNMASKED) : EVERY_PROFILE;
    const options = { word, encodings: es, length: Number(v.length), profile };
    const cases = Array.from({ length: Math.min(BATCH, PLACES) }, (_, n) => program(random, n, options));
    const strategies = { ...(round % 8 < 4 ? {} : someStrategies(random)), recordFlags };
    const plain: Way = { kinds: kindsOf(random, recordFlags), strategies, ahead: true };
    const size = mixed ? MIXED : cases.length;
    for (let from = 0; from < cases.length; from += size) {
      const way = mixed ? someWay(random, asked, recordFlags) : plain;
      let divergences: Divergence[];
      try {
        divergences = judge(cases.slice(from, from + size), way);
      } catch (e) {
        if (!(e instanceof JudgeLost)) throw e;
        console.log(`seed ${seed}, round ${round}: left out, as a program overwrote the judge (${e.message.trim()})`);
        continue;
      }
      for (const f of divergences) {
        if (++found > Number(v.show)) break;
        console.log(`seed ${seed}, round ${round}, case ${from + f.n}, ${f.kind}, ${JSON.stringify(way)}:`);
        const least = minimise(cases[from + f.n]!, (c) => judge([c], way, [f.kind]).length > 0);
        const again = judge([least], way, [f.kind])[0] ?? f;
        console.log(`  ${again.text}\n  ${again.differences.join(' ')}`);
      }
    }
    count += cases.length;
  }
  console.log(`seed ${seed}: ${count} programs, ${found === 0 ? 'no divergence' : 'DIVERGED'}`);
  if (found > 0) process.exitCode = 1;
}
