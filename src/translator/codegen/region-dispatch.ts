import binaryen from 'binaryen';
import { Exit } from '../exits.js';
import type { RegionBlock } from '../ir/region.js';
import type { RegionFlow } from './region-flow.js';
import type { RegionLowering } from './region-lowering.js';
import type { Edge } from './region-structure.js';
import type { Expr, Module } from './wasm.js';

const { i64 } = binaryen;

/** A multiplicative hash that sends the low halves of `rips` to different small numbers. */
function perfectHash(rips: readonly bigint[]): { bits: number; multiplier: number; of: (rip: bigint) => number } {
  const low = rips.map((r) => Number(r & 0xffffffffn));
  for (let bits = Math.max(1, Math.ceil(Math.log2(rips.length))); ; bits++) {
    let multiplier = 0x9e3779b1;
    for (let attempt = 0; attempt < 200; attempt++) {
      const of = (x: number) => Math.imul(x, multiplier) >>> (32 - bits);
      if (new Set(low.map(of)).size === low.length) return { bits, multiplier, of: (r) => of(Number(r & 0xffffffffn)) };
      multiplier = (Math.imul(multiplier, 0x2c1b3c6d) + 0x297a2d39) | 1;
    }
  }
}

/**
 * Dispatch blocks, for indirect jumps that were seen to go to many addresses: a perfect hash of the target (in local
 * `target`) selects an edge, which makes sure of it. Jumps that go to the same blocks share one.
 */
export class RegionDispatch {
  readonly selectors = new Map<number, Expr>();
  private readonly known = new Map<string, number>();

  constructor(
    private readonly m: Module,
    private readonly low: RegionLowering,
    private readonly flow: RegionFlow,
    private readonly target: number,
  ) {}

  /** Index of the dispatch block that `b` goes on to. */
  at(b: RegionBlock): number {
    const key = b.dispatch.map((rip) => b.ways.get(rip)).join();
    let at = this.known.get(key);
    if (at === undefined) {
      at = this.make(b);
      this.known.set(key, at);
    }
    return at;
  }

  private make(b: RegionBlock): number {
    const { m, flow, low, target } = this;
    const hash = perfectHash(b.dispatch);
    const get = () => m.local.get(target, i64);
    const out: Edge[] = [];
    const miss = flow.add([m.local.set(low.rip, get()), m.br('indirect')]);
    const at = flow.add([low.checkBudget(low.leaveAt(m.i32.const(Exit.BUDGET), get, 0))]);
    for (const rip of b.dispatch) {
      const sure = flow.add([m.nop()]);
      flow.edges[sure] = [
        { to: b.ways.get(rip)!, cond: m.i64.eq(get(), m.i64.const(BigInt.asIntN(64, rip))) },
        { to: miss, cond: null },
      ];
      out.push({ to: sure, cond: null, cases: [hash.of(rip)] });
    }
    out.push({ to: miss, cond: null });
    flow.edges[at] = out;
    const product = m.i32.mul(m.i32.wrap(get()), m.i32.const(hash.multiplier | 0));
    this.selectors.set(at, m.i32.shr_u(product, m.i32.const(32 - hash.bits)));
    return at;
  }
}
