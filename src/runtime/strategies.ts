/**
 * The strategies that a user can switch: one row each. The command line, `ringless strategies`, the tests that run
 * every guest with each switch off and on, and the translator's request key are all made from this table.
 */
export interface StrategyRow {
  readonly name: string;
  /** Key in `Strategies`. */
  readonly key: keyof Strategies;
  readonly kind: 'switch' | 'number' | 'choice';
  readonly choices?: readonly string[];
  readonly default: boolean | number | string;
  readonly what: string;
}

export interface Strategies {
  /** Executions of a block before it is translated; 0 translates at first sight and waits for it. */
  hotThreshold: number;
  /** Guest instructions in one region at most. */
  regionSize: number;
  /** What a region grows along. */
  regionScope: string;
  /** Percentage of the hot threshold that a block must have been executed to belong to a region. */
  regionWarmth: number;
  /** Regions that may hold the same block. */
  regionCopies: number;
  deadFlags: boolean;
  recordFlags: boolean;
  fuseFlags: boolean;
  promoteRegisters: boolean;
  coalesceChecks: boolean;
  foldConstants: boolean;
  structure: string;
  chaining: boolean;
  inlineLookup: boolean;
  returnPrediction: boolean;
  indirectDispatch: boolean;
  liveImmediates: boolean;
  background: boolean;
  binaryenOptimize: number;
  codeCache: number;
  regionsPerModule: number;
  budget: number;
  bulkStrings: boolean;
  branchHints: boolean;
  cachePages: boolean;
  promoteX87: boolean;
  /** x87 arithmetic: bit for bit, or in double precision. */
  x87: string;
  floatFacts: boolean;
  walkLoops: boolean;
  relaxedMadd: boolean;
  relaxedVectors: boolean;
  sseFlags: string;
}

export const STRATEGIES: readonly StrategyRow[] = [
  {
    name: 'hot-threshold',
    key: 'hotThreshold',
    kind: 'number',
    default: 60,
    what: 'executions of a block before it is translated (0: at first sight, waiting for the translator)',
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
    default: 0,
    what: 'a region takes in blocks executed at least so many percent of the hot threshold (0: once)',
  },
  {
    name: 'region-copies',
    key: 'regionCopies',
    kind: 'number',
    default: 5,
    what: 'regions that may hold the same block, at most; further ones jump to a region that has it',
  },
  {
    name: 'dead-flags',
    key: 'deadFlags',
    kind: 'switch',
    default: true,
    what: 'drop flag computations that nobody reads',
  },
  {
    name: 'record-flags',
    key: 'recordFlags',
    kind: 'switch',
    default: true,
    what: 'keep the operands of flags that only a fault would show, and compute them if it comes (with dead-flags)',
  },
  {
    name: 'fuse-flags',
    key: 'fuseFlags',
    kind: 'switch',
    default: true,
    what: 'turn a compare and its branch into one Wasm comparison',
  },
  {
    name: 'promote-registers',
    key: 'promoteRegisters',
    kind: 'switch',
    default: true,
    what: 'hold guest registers in Wasm locals inside a region',
  },
  {
    name: 'promote-x87',
    key: 'promoteX87',
    kind: 'switch',
    default: true,
    what: 'hold x87 registers in Wasm locals and compute in line where the stack is as expected (with promote-registers)',
  },
  {
    name: 'x87',
    key: 'x87',
    kind: 'choice',
    choices: ['exact', 'fast'],
    default: 'exact',
    what: "x87 arithmetic: the processor's 80 bits, or double precision without exceptions (docs/x87.md says what is lost)",
  },
  {
    name: 'coalesce-checks',
    key: 'coalesceChecks',
    kind: 'switch',
    default: true,
    what: 'one TLB check for nearby accesses through the same base register',
  },
  {
    name: 'cache-pages',
    key: 'cachePages',
    kind: 'switch',
    default: true,
    what: 'accesses that walk through memory in a loop compare with the page they found last before they probe the TLB',
  },
  {
    name: 'walk-loops',
    key: 'walkLoops',
    kind: 'switch',
    default: true,
    what: 'a loop that walks through memory checks its addresses once for as many rounds as they stay in their pages',
  },
  {
    name: 'relaxed-madd',
    key: 'relaxedMadd',
    kind: 'switch',
    default: true,
    what: "FMA by WebAssembly's relaxed multiply-add where the host's rounds once; else, and without, in more steps",
  },
  {
    name: 'relaxed-vectors',
    key: 'relaxedVectors',
    kind: 'switch',
    default: true,
    what: "byte shuffles, blends and conversions by WebAssembly's relaxed operations where the host's do what x86's do",
  },
  {
    name: 'float-facts',
    key: 'floatFacts',
    kind: 'switch',
    default: true,
    what: 'float operations do not look whether operands are denormal where a region knows it',
  },
  {
    name: 'sse-flags',
    key: 'sseFlags',
    kind: 'choice',
    choices: ['asked', 'always'],
    default: 'asked',
    what: "translated code records MXCSR's exception flags: from the first LDMXCSR or STMXCSR on, or always",
  },
  {
    name: 'fold-constants',
    key: 'foldConstants',
    kind: 'switch',
    default: true,
    what: 'evaluate operations on constants at translation time',
  },
  {
    name: 'structure',
    key: 'structure',
    kind: 'choice',
    choices: ['relooper', 'switch'],
    default: 'relooper',
    what: "how a region's graph becomes structured Wasm: binaryen's Relooper, or one loop around a br_table",
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
    name: 'indirect-dispatch',
    key: 'indirectDispatch',
    kind: 'switch',
    default: true,
    what: 'indirect jumps stay inside a region: a perfect hash of the targets seen selects the block',
  },
  {
    name: 'live-immediates',
    key: 'liveImmediates',
    kind: 'switch',
    default: true,
    what: 'code that rewrites its immediates keeps its translation, which reads them from memory',
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
  {
    name: 'branch-hints',
    key: 'branchHints',
    kind: 'switch',
    default: true,
    what: 'tell V8 which arms are rare: slow paths of memory accesses, faults, the end of the budget',
  },
  { name: 'bulk-strings', key: 'bulkStrings', kind: 'switch', default: true, what: 'rep movs/stos a page at a time' },
];

export function defaultStrategies(): Strategies {
  return Object.fromEntries(STRATEGIES.map((r) => [r.key, r.default])) as unknown as Strategies;
}
