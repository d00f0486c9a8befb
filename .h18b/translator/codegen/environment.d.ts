import type { Expr, Module } from './wasm.js';
/** What every module imports: the VM's memory, the table of what descriptors lead to, the slow path of memory. */
export declare function importEnvironment(m: Module, options: {
    table: boolean;
}): void;
/** The slow path of memory, for code of either width. */
export declare function importSlowPath(m: Module): void;
/**
 * TypeScript's functions by the name that code calls them. A module imports those that it calls: V8 makes a wrapper for
 * each, in each module, which takes longer than all else about an instance.
 */
declare const TYPESCRIPT: {
    system_call: string;
    callout: string;
    bulk: string;
};
export type TypeScriptImport = keyof typeof TYPESCRIPT;
export declare const TYPESCRIPT_IMPORTS: TypeScriptImport[];
export declare function importTypeScript(m: Module, name: TypeScriptImport): void;
/** Byte offset in its jump cache for a target: 16 bytes an entry (`jump-cache.ts` has it in TypeScript). */
export declare function jumpCacheIndex(m: Module, target: () => Expr): Expr;
/** Likewise in its overflow. */
export declare function jumpOverflowIndex(m: Module, target: () => Expr): Expr;
/** The Wasm features that generated code uses: what Node 20 has by default. */
export declare function useFeatures(m: Module): void;
/** Imports a helper function. */
export declare function importHelper(m: Module, name: string, s: {
    params: readonly string[];
    results: readonly string[];
}): void;
export {};
