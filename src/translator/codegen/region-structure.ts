import binaryen from 'binaryen';
import { loopsOf } from '../passes/loops.js';
import type { Expr, Locals, Module } from './wasm.js';

/*
 * How a region's blocks, a graph, become structured Wasm (`--structure`): by binaryen's Relooper, one loop around a
 * br_table, or its dominators (`dominator-structure.ts`). All take the blocks' code and the edges between them, block 0
 * being the entry.
 */

const { i32 } = binaryen;

/** Where control goes after a block: the last edge is unconditional. In a switch, `cases` select the others. */
export interface Edge {
  to: number;
  cond: Expr | null;
  cases?: number[];
}

/** What the blocks that end in a switch switch on, by their number. */
export type Selectors = ReadonlyMap<number, Expr>;

/**
 * Has every loop entered at one block, as structured code wants it: where there are several, the ways to any of them
 * go through a new block, which goes on to the one that a local names. (binaryen 132's Relooper fails on some graphs
 * with such loops.) Gives the number of the block that the graph is entered at.
 */
export function makeReducible(m: Module, locals: Locals, all: Expr[], edges: Edge[][]): number {
  let entry = 0;
  if (edges.some((out) => out?.some((e) => e.to === 0))) {
    entry = all.push(m.nop()) - 1;
    edges[entry] = [{ to: 0, cond: null }];
  }
  let label: number | null = null;
  const loops: { within: Set<number>; header: number }[] = [{ within: reachedFrom(entry, edges), header: -1 }];
  for (const { within, header } of loops) {
    const nodes = [...within];
    const place = new Map(nodes.map((n, i) => [n, i]));
    // Loops inside a loop are those that there are without its header.
    const component = loopsOf(
      nodes.map((n) =>
        n === header ? [] : (edges[n] ?? []).map((e) => (e.to === header ? -1 : (place.get(e.to) ?? -1))),
      ),
    );
    for (let loop = 0; component.includes(loop); loop++) {
      const members = new Set(nodes.filter((_, i) => component[i] === loop));
      const entries = new Set<number>();
      for (const [from, out] of edges.entries()) {
        if (!members.has(from)) for (const e of out ?? []) if (members.has(e.to)) entries.add(e.to);
      }
      let [first] = entries;
      if (entries.size > 1) {
        label ??= locals.fixed(i32);
        first = joinEntries(m, label, all, edges, [...entries], members);
      }
      if (members.size > 1) loops.push({ within: members, header: first! });
    }
  }
  return entry;
}

/** Leads all ways to a loop's `entries` through a new block, one of the loop; gives its number. */
function joinEntries(
  m: Module,
  label: number,
  all: Expr[],
  edges: Edge[][],
  entries: readonly number[],
  members: Set<number>,
): number {
  const ways = [...edges.entries()];
  const join = all.push(m.nop()) - 1;
  const naming = (): number[] =>
    entries.map((_, n) => {
      const at = all.push(m.local.set(label, m.i32.const(n))) - 1;
      edges[at] = [{ to: join, cond: null }];
      return at;
    });
  const inside = naming();
  const outside = naming();
  for (const [from, out] of ways) {
    const instead = members.has(from) ? inside : outside;
    for (const e of out ?? []) e.to = instead[entries.indexOf(e.to)] ?? e.to;
  }
  edges[join] = entries.map((to, n) => ({
    to,
    cond: n === entries.length - 1 ? null : m.i32.eq(m.local.get(label, i32), m.i32.const(n)),
  }));
  for (const n of [join, ...inside]) members.add(n);
  return join;
}

function reachedFrom(first: number, edges: readonly (readonly Edge[])[]): Set<number> {
  const reached = new Set([first]);
  for (const n of reached) for (const e of edges[n] ?? []) reached.add(e.to);
  return reached;
}

export function relooperStructure(m: Module, locals: Locals, all: Expr[], edges: Edge[][], selectors: Selectors): Expr {
  const entry = makeReducible(m, locals, all, edges);
  const relooper = new binaryen.Relooper(m as InstanceType<typeof binaryen.Module>);
  const blocks = all.map((c, i) => {
    const value = selectors.get(i);
    return value === undefined ? relooper.addBlock(c) : relooper.addBlockWithSwitch(c, value);
  });
  edges.forEach((out, from) => {
    if (selectors.has(from)) {
      for (const e of out) relooper.addBranchForSwitch(blocks[from]!, blocks[e.to]!, e.cases ?? [], 0);
      return;
    }
    const seen = new Set<number>();
    out.forEach((e) => {
      // Two ways to the same place: relooper wants one branch for each pair of blocks.
      if (seen.has(e.to)) return;
      seen.add(e.to);
      const others = out.filter((x) => x.to === e.to);
      const unconditional = others.some((x) => x.cond === null);
      const cond = unconditional ? 0 : others.map((x) => x.cond!).reduce((a, b) => m.i32.or(a, b));
      relooper.addBranch(blocks[from]!, blocks[e.to]!, cond, 0);
    });
  });
  return relooper.renderAndDispose(blocks[entry]!, locals.fixed(i32));
}

/** The plain alternative: a loop around a br_table over all blocks. */
export function switchStructure(m: Module, locals: Locals, all: Expr[], edges: Edge[][], selectors: Selectors): Expr {
  const label = locals.fixed(i32);
  const names0 = all.map((_, i) => `b${i}`);
  let inner: Expr = m.switch(names0, names0[0]!, m.local.get(label, i32));
  all.forEach((c, i) => {
    const out = edges[i] ?? [];
    const value = selectors.get(i);
    if (value !== undefined) {
      const cases: string[] = [];
      for (const e of out) for (const n of e.cases ?? []) cases[n] = `to${e.to}`;
      const miss = `to${out[out.length - 1]!.to}`;
      const names = Array.from({ length: cases.length }, (_, n) => cases[n] ?? miss);
      let body: Expr = m.switch(names, miss, value);
      for (const e of out)
        body = m.block(null, [m.block(`to${e.to}`, [body]), m.local.set(label, m.i32.const(e.to)), m.br('again')]);
      inner = m.block(null, [m.block(names0[i]!, [inner], binaryen.none), c, m.if(m.i32.const(1), body)]);
      return;
    }
    let next: Expr = m.nop();
    for (const e of [...out].reverse()) {
      next = e.cond === null ? m.i32.const(e.to) : m.select(e.cond, m.i32.const(e.to), next);
    }
    // No case may look unreachable to binaryen, and the named blocks get their type from here: it would search each
    // case's whole subtree for branches otherwise, which is quadratic in the number of cases.
    const always = () => m.i32.const(1);
    const tail = out.length > 0 ? [c, m.local.set(label, next), m.br('again', always())] : [m.if(always(), c)];
    inner = m.block(null, [m.block(names0[i]!, [inner], binaryen.none), ...tail]);
  });
  return m.loop('again', inner);
}
