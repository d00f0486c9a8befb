/**
 * What can be switched in the translator: the passes' options and those of lifting and code generation. The build
 * makes plain data of this module, so that the command does not load the passes to know what they are called.
 */
import type { OptionsOf } from '../option-row.js';
import { PASSES } from '../passes/pipeline.js';
declare const LIFTING_AND_CODE: readonly [{
    readonly name: 'promote-registers';
    readonly key: 'promoteRegisters';
    readonly kind: 'switch';
    readonly default: true;
    readonly what: 'hold guest registers in Wasm locals inside a region';
    readonly after: 'fuse-flags';
}, {
    readonly name: 'relaxed-madd';
    readonly key: 'relaxedMadd';
    readonly kind: 'switch';
    readonly default: true;
    readonly what: "FMA by WebAssembly's relaxed multiply-add where the host's rounds once; else, and without, in more steps";
    readonly after: 'walk-loops';
}, {
    readonly name: 'relaxed-vectors';
    readonly key: 'relaxedVectors';
    readonly kind: 'switch';
    readonly default: true;
    readonly what: "byte shuffles, blends and conversions by WebAssembly's relaxed operations where the host's do what x86's do";
}, {
    readonly name: 'fold-constants';
    readonly key: 'foldConstants';
    readonly kind: 'switch';
    readonly default: true;
    readonly what: 'evaluate operations on constants at translation time';
    readonly after: 'sse-flags';
}, {
    readonly name: 'structure';
    readonly key: 'structure';
    readonly kind: 'choice';
    readonly choices: readonly ["relooper", "switch"];
    readonly default: 'relooper';
    readonly what: "how a region's graph becomes structured Wasm: binaryen's Relooper, or one loop around a br_table";
}, {
    readonly name: 'chaining';
    readonly key: 'chaining';
    readonly kind: 'switch';
    readonly default: true;
    readonly what: 'regions and blocks jump to each other directly by tail calls';
}, {
    readonly name: 'inline-lookup';
    readonly key: 'inlineLookup';
    readonly kind: 'switch';
    readonly default: true;
    readonly what: 'indirect jumps probe the jump cache in Wasm';
}, {
    readonly name: 'return-prediction';
    readonly key: 'returnPrediction';
    readonly kind: 'switch';
    readonly default: true;
    readonly what: "predict returns: compare with the region's own return sites before the jump cache";
}, {
    readonly name: 'branch-hints';
    readonly key: 'branchHints';
    readonly kind: 'switch';
    readonly default: true;
    readonly what: 'tell V8 which arms are rare: slow paths of memory accesses, faults, the end of the budget';
    readonly after: 'budget';
}, {
    readonly name: 'bulk-strings';
    readonly key: 'bulkStrings';
    readonly kind: 'switch';
    readonly default: true;
    readonly what: 'rep movs/stos a page at a time';
}, {
    readonly name: 'verify';
    readonly key: 'verify';
    readonly kind: 'switch';
    readonly default: false;
    readonly what: 'check the translator: each region before and after each pass; a mistake ends the run';
    readonly debugging: true;
}];
type TranslatorRow = (typeof PASSES)[number]['options'][number] | (typeof LIFTING_AND_CODE)[number];
export declare const TRANSLATOR_OPTIONS: readonly TranslatorRow[];
export type TranslatorOptions = OptionsOf<readonly TranslatorRow[]>;
export {};
