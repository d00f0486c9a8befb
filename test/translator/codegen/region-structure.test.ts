import binaryen from 'binaryen';
import { expect, it } from 'vitest';
import { dominatorStructure } from '../../../src/translator/codegen/dominator-structure.js';
import {
  type Edge,
  makeReducible,
  relooperStructure,
  switchStructure,
} from '../../../src/translator/codegen/region-structure.js';
import { Locals } from '../../../src/translator/codegen/wasm.js';

const { i32 } = binaryen;
const BLOCKS = 9;

type Structure = typeof relooperStructure;

/** A graph whose blocks take the bits of a number for their ways, one each, and note their own numbers; as a region. */
function compiled(structure: Structure, ways: readonly (readonly number[])[]): (seed: number) => number[] {
  const m = new binaryen.Module();
  m.addFunctionImport('note', 'e', 'note', i32, i32);
  const locals = new Locals(1);
  const bits = locals.fixed(i32);
  const all = ways.map((out, n) => {
    const body = [
      m.if(m.call('note', [m.i32.const(n)], i32), m.return()),
      ...(out.length === 0 ? [m.return()] : []),
      m.local.set(bits, m.i32.and(m.local.get(0, i32), m.i32.const(1))),
      m.local.set(0, m.i32.shr_u(m.local.get(0, i32), m.i32.const(1))),
    ];
    return m.block(null, body);
  });
  const edges = ways.map((out): Edge[] =>
    out.length === 2 && out[0] !== out[1]
      ? [
          { to: out[1]!, cond: m.local.get(bits, i32) },
          { to: out[0]!, cond: null },
        ]
      : out.slice(0, 1).map((to) => ({ to, cond: null })),
  );
  const body = structure(m, locals, all, edges, new Map());
  m.addFunction('run', i32, binaryen.none, locals.types, m.block(null, [body]));
  m.addFunctionExport('run', 'run');
  const wasm = m.emitBinary();
  m.dispose();
  return (seed) => {
    const path: number[] = [];
    const note = (n: number): number => (path.push(n) >= 40 ? 1 : 0);
    const { run } = new WebAssembly.Instance(new WebAssembly.Module(wasm as BufferSource), { e: { note } }).exports;
    (run as (seed: number) => void)(seed);
    return path;
  };
}

/** The same path by itself. */
function walked(ways: readonly (readonly number[])[], seed: number): number[] {
  const path: number[] = [];
  let bits = seed;
  for (let at = 0; ; ) {
    if (path.push(at) >= 40) return path;
    const out = ways[at]!;
    if (out.length === 0) return path;
    at = out.length === 2 && out[0] !== out[1] ? out[bits & 1]! : out[0]!;
    bits >>>= 1;
  }
}

/** A small generator, so that a failure comes again. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state >>> 8;
  }
}

it.each([
  ['relooper', relooperStructure],
  ['dominators', dominatorStructure],
  ['switch', switchStructure],
] as const)('graphs of any shape run as they would without structure: %s', (_, structure) => {
  const numbers = random(7);
  const next = (below: number): number => numbers.next().value % below;
  for (let round = 0; round < 150; round++) {
    const ways = Array.from({ length: BLOCKS }, (_, n) =>
      n === BLOCKS - 1 ? [] : Array.from({ length: 1 + next(2) }, () => next(BLOCKS)),
    );
    const run = compiled(structure, ways);
    for (let k = 0; k < 4; k++) {
      const seed = next(1 << 24) << 7;
      expect(run(seed), JSON.stringify({ ways, seed })).toEqual(walked(ways, seed));
    }
  }
});

it('a loop with two entries gets one', () => {
  const m = new binaryen.Module();
  const locals = new Locals(1);
  const to = (...targets: number[]): Edge[] => targets.map((t, i) => ({ to: t, cond: i === 0 ? null : 1 }));
  const edges = [to(1, 2), to(2), to(1, 3), []];
  const all = edges.map(() => m.nop());
  const entry = makeReducible(m, locals, all, edges);
  expect(entry).toBe(0);
  // The new block is the only one of the loop that ways from outside lead to.
  const join = 4;
  expect(edges[join]!.map((e) => e.to).sort()).toEqual([1, 2]);
  const outside = edges[0]!.map((e) => edges[e.to]!.map((x) => x.to));
  expect(outside).toEqual([[join], [join]]);
  m.dispose();
});
