import binaryen from 'binaryen';
import { HELPER_SIGNATURES } from '../helpers/build.js';
import { opRow } from '../ir/ops.js';
import { VerifyError } from '../ir/verify.js';
import { type PlacedPass, PluginPassError } from '../passes/pipeline.js';
import { withBranchHints } from './branch-hints.js';
import {
  importDoAgain,
  importEnvironment,
  importHelper,
  importLink,
  importTypeScript,
  type TypeScriptImport,
  useFeatures,
} from './environment.js';
import { generateRegion } from './region-function.js';
import { liftRegion, passRegion, type RegionRequest } from './region-graph.js';
import { linkName } from './region-links.js';
import { isDoneAgain } from './region-terminals.js';

export interface Translation {
  wasm: Uint8Array;
  /** Requests by id that the module holds, in order: function `rN` is the N-th. */
  ids: number[];
  /** Guest instructions per region. */
  instructions: number[];
  /** Addresses whose descriptors are each region's imports: see `region-links.ts`. */
  links: bigint[][];
  /** Requests that could not be translated, and why; `mistake`: the verifier has found one of ours. */
  failed: { id: number; reason: string; mistake: boolean }[];
  /** What a plug-in's pass has failed with, for the user; once each. */
  complaints?: string[];
}

/** Translates requests into one Wasm module. A request that fails is left out and reported. */
export function translate(
  requests: readonly RegionRequest[],
  optimize: number,
  extra: readonly PlacedPass[] = [],
): Translation {
  const { m, ...made } = buildModule(requests, optimize, false, extra);
  const hinted = requests.some((r) => r.options.branchHints);
  const { binary, sourceMap } = m.emitBinary(hinted ? 'hints' : null);
  const wasm = sourceMap ? withBranchHints(binary, sourceMap) : binary;
  m.dispose();
  return { wasm, ...made };
}

/**
 * The text of a request's module, for readers. A comment `;;@ guest:BLOCK:INSTRUCTION`, each counted from 1, stands
 * before what is of another instruction than the text before it. Empty if the request cannot be translated.
 */
export function translatedText(request: RegionRequest, optimize: number): string {
  const { m, ids } = buildModule([request], optimize, true);
  const text = ids.length === 0 ? '' : m.emitText();
  m.dispose();
  return text;
}

function buildModule(
  requests: readonly RegionRequest[],
  optimize: number,
  withOrigins: boolean,
  extra: readonly PlacedPass[] = [],
): { m: InstanceType<typeof binaryen.Module> } & Omit<Translation, 'wasm'> {
  const m = new binaryen.Module();
  if (withOrigins) m.addDebugInfoFileName('guest');
  if (optimize > 0) loadWithoutSign(m);
  useFeatures(m);
  importEnvironment(m, { table: true });
  const used = new Set<string>();
  const typeScript = new Set<TypeScriptImport>();
  let doneAgain = false;
  const ids: number[] = [];
  const instructions: number[] = [];
  const links: bigint[][] = [];
  const failed: Translation['failed'] = [];
  const complaints: string[] = [];
  for (const request of requests) {
    try {
      const graph = liftRegion(request);
      const leads: bigint[] = [];
      if (request.image !== undefined) graph.linked = (rip) => linkName(ids.length, leads.push(rip) - 1);
      passRegion(graph, request, undefined, extra);
      if (graph.x87?.fast) for (const name of ['x87f_load', 'x87f_store']) used.add(name);
      if (graph.entryChecks.length > 0) used.add('sse_enter');
      for (const b of graph.blocks) {
        if (b.terminal.kind === 'syscall') typeScript.add('system_call');
        if (isDoneAgain(b.terminal)) doneAgain = true;
        for (const n of b.ops) {
          const row = opRow(n.op);
          if (row.helper) used.add(row.helper(n));
          if (row.typeScript) typeScript.add(row.typeScript);
        }
      }
      generateRegion(m, `r${ids.length}`, graph, request.options, withOrigins);
      m.addFunctionExport(`r${ids.length}`, `r${ids.length}`);
      leads.forEach((_, n) => {
        importLink(m, ids.length, n);
      });
      links.push(leads);
      ids.push(request.id);
      instructions.push(graph.blocks.reduce((n, b) => n + (b.walk ? 0 : b.insns.length), 0));
    } catch (e) {
      const mistake = e instanceof VerifyError;
      if (e instanceof PluginPassError && !complaints.includes(e.message)) complaints.push(e.message);
      failed.push({ id: request.id, reason: e instanceof Error ? reasonOf(e, mistake) : String(e), mistake });
    }
  }
  if (doneAgain) importDoAgain(m);
  for (const name of typeScript) importTypeScript(m, name);
  for (const name of used) importHelper(m, name, HELPER_SIGNATURES[name]!);
  if (optimize > 0) {
    binaryen.setOptimizeLevel(optimize);
    m.optimize();
  }
  return { m, ids, instructions, links, failed, complaints };
}

const reasonOf = (e: Error, mistake: boolean): string => (mistake ? e.message : (e.stack ?? e.message));

/**
 * binaryen's interface makes a 32-bit `i32.load` a signed one, which means nothing until its optimizer makes one load
 * of `i64.extend_i32_u(i32.load)`: then it becomes `i64.load32_s`. One that says unsigned becomes `i64.load32_u`.
 */
function loadWithoutSign(m: InstanceType<typeof binaryen.Module>): void {
  const { load } = m.i32;
  const { Load } = binaryen as unknown as { Load: { setSigned(expression: number, signed: boolean): void } };
  m.i32.load = (...args: Parameters<typeof load>) => {
    const expression = load(...args);
    Load.setSigned(expression, false);
    return expression;
  };
}
