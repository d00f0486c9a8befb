import binaryen from 'binaryen';
import { JUMP_CACHE_ENTRIES } from '../layout.js';
import { OVERFLOW_MULTIPLIER, OVERFLOW_SHIFT } from './jump-cache-slot.js';
import { LINKS, linkName } from './region-links.js';
import type { Expr, Module } from './wasm.js';

/** What every module imports: the VM's memory, the table of what descriptors lead to, the slow path of memory. */
export function importEnvironment(m: Module, options: { table: boolean }): void {
  const { i32 } = binaryen;
  m.setMemory(1, 65536, null, [], false, false, 'memory');
  m.addMemoryImport('memory', 'env', 'memory', false);
  if (options.table) {
    m.addTable('code', 1, -1);
    m.addTableImport('code', 'env', 'code');
    m.addFunctionImport('flags_from_record', 'interp', 'flags_from_record', binaryen.none, binaryen.none);
    importSlowPath(m);
  } else {
    m.addFunctionImport('js_slow_load', 'env', 'slowLoad', i32, i32);
    m.addFunctionImport('js_slow_store', 'env', 'slowStore', i32, i32);
  }
}

/** The slow path of memory, for code of either width. */
export function importSlowPath(m: Module): void {
  const { i32, i64 } = binaryen;
  for (const word of [32, 64]) {
    const params = binaryen.createType([word === 64 ? i64 : i32, i32, i32]);
    for (const name of ['slow_load', 'slow_store'])
      m.addFunctionImport(`${name}${word}`, 'interp', `${name}${word}`, params, i32);
  }
}

/**
 * TypeScript's functions by the name that code calls them. A module imports those that it calls: V8 makes a wrapper for
 * each, in each module, which takes longer than all else about an instance.
 */
const TYPESCRIPT = { system_call: 'systemCall', callout: 'callout', bulk: 'bulk' };
export type TypeScriptImport = keyof typeof TYPESCRIPT;
export const TYPESCRIPT_IMPORTS = Object.keys(TYPESCRIPT) as TypeScriptImport[];

export function importTypeScript(m: Module, name: TypeScriptImport): void {
  m.addFunctionImport(name, 'env', TYPESCRIPT[name], binaryen.i32, binaryen.i32);
}

/** What regions end in that are left for something that may be done again (`interpreter-functions.ts`). */
export function importDoAgain(m: Module): void {
  m.addFunctionImport('do_again', 'interp', 'do_again', binaryen.i32, binaryen.i32);
}

/** Imports what `Translation.links` says of region `region`: the descriptor of its link `n`. */
export function importLink(m: Module, region: number, n: number): void {
  m.addGlobalImport(linkName(region, n), LINKS, linkName(region, n), binaryen.i32, false);
}

/** Byte offset in its jump cache for a target: 16 bytes an entry (`jump-cache.ts` has it in TypeScript). */
export function jumpCacheIndex(m: Module, target: () => Expr): Expr {
  const low = () => m.i32.wrap(target());
  return m.i32.shl(
    m.i32.and(m.i32.xor(low(), m.i32.shr_u(low(), m.i32.const(12))), m.i32.const(JUMP_CACHE_ENTRIES - 1)),
    m.i32.const(4),
  );
}

/** Likewise in its overflow. */
export function jumpOverflowIndex(m: Module, target: () => Expr): Expr {
  const hash = m.i32.mul(m.i32.wrap(target()), m.i32.const(OVERFLOW_MULTIPLIER | 0));
  return m.i32.shl(m.i32.shr_u(hash, m.i32.const(OVERFLOW_SHIFT)), m.i32.const(4));
}

/** The Wasm features that generated code uses: what Node 20 has by default. */
export function useFeatures(m: Module): void {
  const f = binaryen.Features;
  m.setFeatures(
    f.MutableGlobals |
      f.NontrappingFPToInt |
      f.SIMD128 |
      f.RelaxedSIMD |
      f.BulkMemory |
      f.BulkMemoryOpt |
      f.SignExt |
      f.TailCall |
      f.ReferenceTypes |
      f.CallIndirectOverlong |
      f.Multivalue,
  );
}

/** Imports a helper function. */
export function importHelper(
  m: Module,
  name: string,
  s: { params: readonly string[]; results: readonly string[] },
): void {
  const type = (t: string | undefined) =>
    t === undefined ? binaryen.none : (binaryen as unknown as Record<string, number>)[t]!;
  m.addFunctionImport(name, 'helpers', name, binaryen.createType(s.params.map(type)), type(s.results[0]));
}
