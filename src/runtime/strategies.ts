import { host } from '../host/host.js';
import { TRANSLATOR_OPTIONS, type TranslatorOptions } from '../translator/codegen/options.js';
import { inOrder, type OptionRow, type OptionsOf } from '../translator/option-row.js';
import { POLICIES } from './policies/index.js';

/**
 * The strategies that a user can switch: one row each. The command line, `ringless strategies`, the tests that run
 * every guest with each switch off and on, and the requests to the translator are made from these rows; those of the
 * translator are in `translator/codegen/options.ts` and in its passes.
 */
const RUNTIME_OPTIONS = [
  {
    name: 'hot-threshold',
    key: 'hotThreshold',
    kind: 'number',
    least: 0,
    default: 1_000_000,
    what: 'executions of a block before tier 2 translates it (0: at first sight, waiting for the translator)',
  },
  {
    name: 'tiers',
    key: 'tiers',
    kind: 'choice',
    choices: ['0', '0,1', '0,2', '0,1,2'],
    default: '0,1,2',
    what: 'tiers that run code: 0 interprets, 1 puts templates together, 2 translates regions with binaryen',
  },
  {
    name: 'policy',
    key: 'policy',
    kind: 'choice',
    choices: POLICIES.map((p) => p.name),
    default: 'rent',
    what: `when code goes to the next tier: ${POLICIES.map((p) => p.what).join('; or ')}`,
  },
  {
    name: 'tier1-threshold',
    key: 'tier1Threshold',
    kind: 'number',
    least: 0,
    default: 400,
    what: 'executions of a block before tier 1 translates it (0: at first sight)',
  },
  {
    name: 'unit-blocks',
    key: 'unitBlocks',
    kind: 'number',
    default: 16,
    what: 'blocks in one function of tier 1, at most',
  },
  {
    name: 'region-size',
    key: 'regionSize',
    kind: 'number',
    default: 400,
    what: 'guest instructions in one region, at most',
  },
  {
    name: 'region-scope',
    key: 'regionScope',
    kind: 'choice',
    choices: ['block', 'loops', 'calls'],
    default: 'calls',
    what: 'what a region grows along: nothing, branches and loops, or direct calls as well',
  },
  {
    name: 'region-warmth',
    key: 'regionWarmth',
    kind: 'number',
    least: 0,
    default: 2,
    what: "a region takes in blocks executed at least so many percent of its entry's executions (0: once)",
  },
  {
    name: 'region-copies',
    key: 'regionCopies',
    kind: 'number',
    default: 8,
    what: 'regions that may hold the same block, at most; further ones jump to a region that has it',
  },
  {
    name: 'indirect-dispatch',
    key: 'indirectDispatch',
    kind: 'switch',
    default: true,
    what: 'indirect jumps and calls stay inside a region: comparisons with the targets seen, or a perfect hash of them',
    after: 'return-prediction',
  },
  {
    name: 'live-immediates',
    key: 'liveImmediates',
    kind: 'switch',
    default: true,
    what: 'code that rewrites its immediates keeps its translation, which reads them from memory',
  },
  {
    name: 'rewrite-limit',
    key: 'rewriteLimit',
    kind: 'number',
    least: 0,
    default: 20,
    what: 'times that the code of a page may be overwritten before it is only interpreted',
  },
  {
    name: 'background',
    key: 'background',
    kind: 'switch',
    default: true,
    what: 'translate in a worker while the interpreter goes on (off: wait for each translation)',
  },
  {
    name: 'binaryen-optimize',
    key: 'binaryenOptimize',
    kind: 'number',
    least: 0,
    default: 0,
    what: 'binaryen optimize level for regions (0: none; V8 optimizes anyway)',
  },
  {
    name: 'code-cache',
    key: 'codeCache',
    kind: 'number',
    default: 64,
    what: 'Wasm code kept, in MiB; the cache is evicted when it is full',
  },
  {
    name: 'regions-per-module',
    key: 'regionsPerModule',
    kind: 'number',
    default: 4,
    what: 'regions in one Wasm module, at most, of those that wait together for the translator',
  },
  {
    name: 'budget',
    key: 'budget',
    kind: 'number',
    default: 200000,
    what: 'guest instructions between two visits of the dispatcher, at most',
  },
] as const satisfies readonly OptionRow[];

export type Strategies = OptionsOf<typeof RUNTIME_OPTIONS> & TranslatorOptions;

export type StrategyRow = Omit<OptionRow, 'key' | 'after'> & {
  /** Key in `Strategies`. */
  readonly key: keyof Strategies;
};

const ROWS = inOrder<OptionRow & StrategyRow>([...RUNTIME_OPTIONS, ...TRANSLATOR_OPTIONS]).map(
  ({ after: _, ...row }) => row,
);

/** All of them, in the order of the help. */
export const STRATEGIES: readonly StrategyRow[] = ROWS.filter((row) => !row.debugging);
/** What commands take beside them, for debugging. */
export const DEBUGGING: readonly StrategyRow[] = ROWS.filter((row) => row.debugging);

export function defaultStrategies(): Strategies {
  const standard = Object.fromEntries(ROWS.map((r) => [r.key, r.default])) as unknown as Strategies;
  return host.variable('RINGLESS_VERIFY') === '1' ? { ...standard, verify: true } : standard;
}

/** The translator's part of them. */
export function translatorOptions(strategies: Strategies): TranslatorOptions {
  return Object.fromEntries(
    TRANSLATOR_OPTIONS.map(({ key }) => [key, strategies[key]]),
  ) as unknown as TranslatorOptions;
}
