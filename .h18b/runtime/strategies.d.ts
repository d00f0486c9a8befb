import { type TranslatorOptions } from '../translator/codegen/options.js';
import { type OptionRow, type OptionsOf } from '../translator/option-row.js';
/**
 * The strategies that a user can switch: one row each. The command line, `ringless strategies`, the tests that run
 * every guest with each switch off and on, and the requests to the translator are made from these rows; those of the
 * translator are in `translator/codegen/options.ts` and in its passes.
 */
declare const RUNTIME_OPTIONS: readonly [{
    readonly name: 'hot-threshold';
    readonly key: 'hotThreshold';
    readonly kind: 'number';
    readonly least: 0;
    readonly default: 1000000;
    readonly what: 'executions of a block before tier 2 translates it (0: at first sight, waiting for the translator)';
}, {
    readonly name: 'tiers';
    readonly key: 'tiers';
    readonly kind: 'choice';
    readonly choices: readonly ["0", "0,1", "0,2", "0,1,2"];
    readonly default: '0,1,2';
    readonly what: 'tiers that run code: 0 interprets, 1 puts templates together, 2 translates regions with binaryen';
}, {
    readonly name: 'policy';
    readonly key: 'policy';
    readonly kind: 'choice';
    readonly choices: string[];
    readonly default: 'rent';
    readonly what: `when code goes to the next tier: ${string}`;
}, {
    readonly name: 'tier1-threshold';
    readonly key: 'tier1Threshold';
    readonly kind: 'number';
    readonly least: 0;
    readonly default: 400;
    readonly what: 'executions of a block before tier 1 translates it (0: at first sight)';
}, {
    readonly name: 'unit-blocks';
    readonly key: 'unitBlocks';
    readonly kind: 'number';
    readonly default: 16;
    readonly what: 'blocks in one function of tier 1, at most';
}, {
    readonly name: 'region-size';
    readonly key: 'regionSize';
    readonly kind: 'number';
    readonly default: 400;
    readonly what: 'guest instructions in one region, at most';
}, {
    readonly name: 'region-scope';
    readonly key: 'regionScope';
    readonly kind: 'choice';
    readonly choices: readonly ["block", "loops", "calls"];
    readonly default: 'calls';
    readonly what: 'what a region grows along: nothing, branches and loops, or direct calls as well';
}, {
    readonly name: 'region-warmth';
    readonly key: 'regionWarmth';
    readonly kind: 'number';
    readonly least: 0;
    readonly default: 0;
    readonly what: 'a region takes in blocks executed at least so many percent of the hot threshold (0: once)';
}, {
    readonly name: 'region-copies';
    readonly key: 'regionCopies';
    readonly kind: 'number';
    readonly default: 5;
    readonly what: 'regions that may hold the same block, at most; further ones jump to a region that has it';
}, {
    readonly name: 'indirect-dispatch';
    readonly key: 'indirectDispatch';
    readonly kind: 'switch';
    readonly default: true;
    readonly what: 'indirect jumps stay inside a region: a perfect hash of the targets seen selects the block';
    readonly after: 'return-prediction';
}, {
    readonly name: 'live-immediates';
    readonly key: 'liveImmediates';
    readonly kind: 'switch';
    readonly default: true;
    readonly what: 'code that rewrites its immediates keeps its translation, which reads them from memory';
}, {
    readonly name: 'rewrite-limit';
    readonly key: 'rewriteLimit';
    readonly kind: 'number';
    readonly least: 0;
    readonly default: 20;
    readonly what: 'times that the code of a page may be overwritten before it is only interpreted';
}, {
    readonly name: 'background';
    readonly key: 'background';
    readonly kind: 'switch';
    readonly default: true;
    readonly what: 'translate in a worker while the interpreter goes on (off: wait for each translation)';
}, {
    readonly name: 'binaryen-optimize';
    readonly key: 'binaryenOptimize';
    readonly kind: 'number';
    readonly least: 0;
    readonly default: 0;
    readonly what: 'binaryen optimize level for regions (0: none; V8 optimizes anyway)';
}, {
    readonly name: 'code-cache';
    readonly key: 'codeCache';
    readonly kind: 'number';
    readonly default: 64;
    readonly what: 'Wasm code kept, in MiB; the cache is evicted when it is full';
}, {
    readonly name: 'regions-per-module';
    readonly key: 'regionsPerModule';
    readonly kind: 'number';
    readonly default: 4;
    readonly what: 'regions in one Wasm module, at most, of those that wait together for the translator';
}, {
    readonly name: 'budget';
    readonly key: 'budget';
    readonly kind: 'number';
    readonly default: 200000;
    readonly what: 'guest instructions between two visits of the dispatcher, at most';
}];
export type Strategies = OptionsOf<typeof RUNTIME_OPTIONS> & TranslatorOptions;
export type StrategyRow = Omit<OptionRow, 'key' | 'after'> & {
    /** Key in `Strategies`. */
    readonly key: keyof Strategies;
};
/** All of them, in the order of the help. */
export declare const STRATEGIES: readonly StrategyRow[];
/** What commands take beside them, for debugging. */
export declare const DEBUGGING: readonly StrategyRow[];
export declare function defaultStrategies(): Strategies;
/** The translator's part of them. */
export declare function translatorOptions(strategies: Strategies): TranslatorOptions;
export {};
