import binaryen from 'binaryen';
import { type Edge, makeReducible, type Selectors } from './region-structure.js';
import type { Expr, Locals, Module } from './wasm.js';

/*
 * Structured Wasm from a region's graph by its dominator tree (N. Ramsey, "Beyond Relooper", ICFP 2022): a block's code
 * stands inside that of the block that dominates it next. A block that several ways lead forward to comes behind a Wasm
 * block around all of them; one that is left for from inside a loop comes behind the loop; every other stands where the
 * one branch to it would. Linear but for the loops' nesting, and nothing is computed that the graph does not say.
 */

interface Raw {
  _BinaryenBlockAppendChild(block: Expr, child: Expr): void;
}
const raw = binaryen as unknown as Raw;

/**
 * What is known of the graph: blocks in reverse postorder, their dominators, loops, and where each one's code stands.
 */
interface Placement {
  /** Position of each block in reverse postorder; undefined: no way leads there. */
  readonly order: readonly (number | undefined)[];
  readonly isHeader: ReadonlySet<number>;
  /** By position: blocks with a label that come behind that one's code, in order; and those behind its whole loop. */
  readonly inside: readonly (readonly number[])[];
  readonly behind: readonly (readonly number[])[];
  readonly hasLabel: ReadonlySet<number>;
}

function reversePostorder(entry: number, edges: readonly (readonly Edge[])[]): number[] {
  const postorder: number[] = [];
  const seen = new Set([entry]);
  const path = [{ at: entry, edge: 0 }];
  while (path.length > 0) {
    const top = path[path.length - 1]!;
    const to = edges[top.at]?.[top.edge++]?.to;
    if (to === undefined) {
      postorder.push(top.at);
      path.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      path.push({ at: to, edge: 0 });
    }
  }
  return postorder.reverse();
}

/** The immediate dominator of each block, by positions in reverse postorder (Cooper, Harvey and Kennedy 2001). */
function dominators(before: readonly (readonly number[])[]): number[] {
  const idom = [0];
  for (let changed = true; changed; ) {
    changed = false;
    for (let n = 1; n < before.length; n++) {
      let common = -1;
      for (const p of before[n]!) {
        if (idom[p] === undefined) continue;
        let a = p;
        let b = common === -1 ? p : common;
        while (a !== b) {
          if (a > b) a = idom[a]!;
          else b = idom[b]!;
        }
        common = a;
      }
      if (idom[n] === common) continue;
      idom[n] = common;
      changed = true;
    }
  }
  return idom;
}

/** The blocks of each loop by its header, the largest loop first; in positions. */
function naturalLoops(before: readonly (readonly number[])[]): [number, ReadonlySet<number>][] {
  const loops: [number, Set<number>][] = [];
  for (let header = 0; header < before.length; header++) {
    const work = before[header]!.filter((p) => p >= header);
    if (work.length === 0) continue;
    const members = new Set([header]);
    for (const n of work) {
      if (members.has(n)) continue;
      members.add(n);
      work.push(...before[n]!);
    }
    loops.push([header, members]);
  }
  return loops.sort(([, a], [, b]) => b.size - a.size);
}

function place(entry: number, edges: readonly (readonly Edge[])[], selectors: Selectors): Placement {
  const blocks = reversePostorder(entry, edges);
  const order: (number | undefined)[] = [];
  for (const [position, n] of blocks.entries()) order[n] = position;
  const before: number[][] = blocks.map(() => []);
  const labelled = new Set<number>();
  for (const [from, n] of blocks.entries()) {
    for (const { to } of edges[n] ?? []) {
      const at = order[to]!;
      before[at]!.push(from);
      // A br_table leads to labels alone.
      if (at > from && selectors.has(n)) labelled.add(at);
    }
  }
  const idom = dominators(before);
  const loops = naturalLoops(before);
  const inside: number[][] = blocks.map(() => []);
  const behind: number[][] = blocks.map(() => []);
  for (let at = 1; at < blocks.length; at++) {
    const parent = idom[at]!;
    const left = loops.find(([, members]) => members.has(parent) && !members.has(at));
    const forward = before[at]!.reduce((n, from) => n + (from < at ? 1 : 0), 0);
    if (left) behind[left[0]]!.push(blocks[at]!);
    else if (forward > 1 || labelled.has(at)) inside[parent]!.push(blocks[at]!);
    else continue;
    labelled.add(at);
  }
  return {
    order,
    isHeader: new Set(loops.map(([header]) => blocks[header]!)),
    inside,
    behind,
    hasLabel: new Set([...labelled].map((at) => blocks[at]!)),
  };
}

/** `all`: the blocks' code; `edges`: their ways, block 0 being the entry. Gives code that does not go on behind it. */
export function dominatorStructure(
  m: Module,
  locals: Locals,
  all: Expr[],
  edges: Edge[][],
  selectors: Selectors,
): Expr {
  const entry = makeReducible(m, locals, all, edges);
  const { order, isHeader, inside, behind, hasLabel } = place(entry, edges, selectors);
  const labelOf = (from: number, to: number) => (order[to]! <= order[from]! ? `loop${to}` : `join${to}`);

  /**
   * Given its statements one by one: binaryen would look through all of them for branches to a named block if it saw
   * that one of them does not go on.
   */
  const named = (name: string, statements: readonly Expr[]): Expr => {
    const block = m.block(name, [], binaryen.none);
    for (const s of statements) raw._BinaryenBlockAppendChild(block, s);
    return block;
  };
  const withBehind = (statements: Expr[], later: readonly number[]): Expr[] => {
    let body = statements;
    for (const to of later) body = [named(`join${to}`, body), ...tree(to)];
    return body;
  };
  /** The block's code and that of all that it dominates. */
  const tree = (n: number): Expr[] => {
    const body = withBehind([all[n]!, ...ways(n)], inside[order[n]!]!);
    return isHeader.has(n) ? withBehind([m.loop(`loop${n}`, m.block(null, body))], behind[order[n]!]!) : body;
  };
  const ways = (n: number): Expr[] => {
    const out = edges[n] ?? [];
    const selector = selectors.get(n);
    if (selector !== undefined) {
      const miss = labelOf(n, out[out.length - 1]!.to);
      const names: string[] = [];
      for (const e of out) for (const c of e.cases ?? []) names[c] = labelOf(n, e.to);
      return [
        m.switch(
          Array.from(names, (name) => name ?? miss),
          miss,
          selector,
        ),
      ];
    }
    return out.flatMap(({ to, cond }): Expr[] => {
      const stands = order[to]! > order[n]! && !hasLabel.has(to);
      if (!stands) return [cond === null ? m.br(labelOf(n, to)) : m.br(labelOf(n, to), cond)];
      return cond === null ? tree(to) : [m.if(cond, m.block(null, tree(to)))];
    });
  };
  return m.block(null, tree(entry));
}
