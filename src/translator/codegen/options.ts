/**
 * What can be switched in the translator: the passes' options and those of lifting and code generation. The build
 * makes plain data of this module, so that the command does not load the passes to know what they are called.
 */
import type { OptionRow, OptionsOf } from '../option-row.js';
import { PASSES } from '../passes/pipeline.js';

const LIFTING_AND_CODE = [
  {
    name: 'promote-registers',
    key: 'promoteRegisters',
    kind: 'switch',
    default: true,
    what: 'hold guest registers in Wasm locals inside a region',
    after: 'fuse-flags',
  },
  {
    name: 'relaxed-madd',
    key: 'relaxedMadd',
    kind: 'switch',
    default: true,
    what: "FMA by WebAssembly's relaxed multiply-add where the host's rounds once; else, and without, in more steps",
    after: 'walk-loops',
  },
  {
    name: 'relaxed-vectors',
    key: 'relaxedVectors',
    kind: 'switch',
    default: true,
    what: "byte shuffles, blends and conversions by WebAssembly's relaxed operations where the host's do what x86's do",
  },
  {
    name: 'fold-constants',
    key: 'foldConstants',
    kind: 'switch',
    default: true,
    what: 'evaluate operations on constants at translation time',
    after: 'sse-flags',
  },
  {
    name: 'structure',
    key: 'structure',
    kind: 'choice',
    choices: ['dominators', 'relooper', 'switch'],
    default: 'dominators',
    what: "how a region's graph becomes structured Wasm: by dominators, binaryen's Relooper, or a loop around a br_table",
  },
  {
    name: 'chaining',
    key: 'chaining',
    kind: 'switch',
    default: true,
    what: 'regions and blocks jump to each other directly by tail calls',
  },
  {
    name: 'inline-lookup',
    key: 'inlineLookup',
    kind: 'switch',
    default: true,
    what: 'indirect jumps probe the jump cache in Wasm',
  },
  {
    name: 'return-prediction',
    key: 'returnPrediction',
    kind: 'switch',
    default: true,
    what: "predict returns: compare with the region's own return sites before the jump cache",
  },
  {
    name: 'inline-calls',
    key: 'inlineCalls',
    kind: 'number',
    least: 0,
    default: 120,
    what: 'a region has a copy of each function of at most so many instructions for each call of it (0: none)',
    after: 'indirect-dispatch',
  },
  {
    name: 'region-growth',
    key: 'regionGrowth',
    kind: 'number',
    least: 0,
    default: 400,
    what: 'instructions of copies in a region, of functions and of ways into the middle of loops, at most',
  },
  {
    name: 'branch-hints',
    key: 'branchHints',
    kind: 'switch',
    default: true,
    what: 'tell V8 which arms are rare: slow paths of memory accesses, faults, the end of the budget',
    after: 'budget',
  },
  {
    name: 'bulk-strings',
    key: 'bulkStrings',
    kind: 'switch',
    default: true,
    what: 'rep movs/stos a page at a time',
  },
  {
    name: 'verify',
    key: 'verify',
    kind: 'switch',
    default: false,
    what: 'check the translator: each region before and after each pass; a mistake ends the run',
    debugging: true,
  },
] as const satisfies readonly OptionRow[];

type TranslatorRow = (typeof PASSES)[number]['options'][number] | (typeof LIFTING_AND_CODE)[number];

export const TRANSLATOR_OPTIONS: readonly TranslatorRow[] = [
  ...PASSES.flatMap((p): readonly TranslatorRow[] => p.options),
  ...LIFTING_AND_CODE,
];

export type TranslatorOptions = OptionsOf<readonly TranslatorRow[]>;
