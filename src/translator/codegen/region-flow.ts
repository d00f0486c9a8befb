import binaryen from 'binaryen';
import { Exit } from '../exits.js';
import type { RegionGraph } from '../ir/region.js';
import type { RegionOptions } from './region-graph.js';
import type { RegionLowering } from './region-lowering.js';
import type { Edge } from './region-structure.js';
import { RegionWalk } from './region-walk.js';
import type { Expr, Locals, Module } from './wasm.js';

/**
 * The control flow of a region's function: its blocks' numbers are their indices, and behind them come small blocks
 * without guest instructions that stand on the way from one to another (looks at the budget, gates of loops with a
 * twin) or out of the region.
 */
export class RegionFlow {
  /** Where control goes after each block. */
  readonly edges: Edge[][] = [];
  /** Code of the small blocks. */
  readonly extra: Expr[] = [];
  /** Loops with a twin, by the index of their first block. */
  readonly walks: ReadonlyMap<number, RegionWalk>;
  private readonly chainExits = new Map<bigint, number>();
  private readonly rounds = new Map<number, { gate: number; again: number }>();

  constructor(
    private readonly m: Module,
    locals: Locals,
    private readonly low: RegionLowering,
    private readonly graph: RegionGraph,
    private readonly options: RegionOptions,
  ) {
    const loops = [...new Set(graph.blocks.flatMap((b) => b.walk?.loop ?? []))];
    this.walks = new Map(
      loops.map((loop) => [
        loop.first,
        new RegionWalk(m, locals, loop.streams, loop.charge, loop.blocks === 1, low.walkHost),
      ]),
    );
  }

  /** Adds a small block; gives its index. It goes nowhere until it has edges. */
  add(statements: Expr[]): number {
    this.extra.push(this.m.block(null, statements));
    return this.graph.blocks.length + this.extra.length - 1;
  }

  /** Index of the exit that goes on at `rip` outside the region. */
  private chainTo(rip: bigint): number {
    const { m, low } = this;
    let e = this.chainExits.get(rip);
    if (e === undefined) {
      const d = this.graph.descriptors.get(rip);
      e =
        d === undefined || !this.options.chaining
          ? this.add(low.leaveAt(m.i32.const(Exit.LOOKUP), rip, 0))
          : this.add([m.local.set(low.next, this.descriptor(rip, d)), m.br('chain')]);
      this.chainExits.set(rip, e);
    }
    return e;
  }

  private descriptor(rip: bigint, d: number): Expr {
    const { m, graph } = this;
    return graph.linked ? m.global.get(graph.linked(rip), binaryen.i32) : m.i32.const(d);
  }

  /** Index to go on at `rip` from block `from`: a back edge looks at the budget first. */
  goTo(rip: bigint, from: number): number {
    const to = this.graph.blocks[from]!.ways.get(rip);
    if (to === undefined) return this.chainTo(rip);
    return to > from ? to : this.back(to);
  }

  /** Index of a look at the budget before block `to`. */
  private back(to: number): number {
    const { m, low, graph } = this;
    const { rip } = graph.blocks[to]!;
    // Where the record is not valid, what is live of the flags is raw.
    const raw = graph.blocks[to]!.recordIn ? [] : low.dropRecord();
    const check = this.add([low.checkBudget([...raw, ...low.leaveAt(m.i32.const(Exit.BUDGET), rip, 0)])]);
    this.edges[check] = [{ to, cond: null }];
    return check;
  }

  /**
   * Index to go on at to the next round of the loop whose first block is `of` and has a twin; and from the twin's end.
   */
  private nextRound(of: number): { gate: number; again: number } {
    const known = this.rounds.get(of);
    if (known) return known;
    const { m, edges } = this;
    const b = this.graph.blocks[of]!;
    const walk = this.walks.get(of)!;
    const { statement, found } = walk.look(`walk${of}`);
    const look = this.add([statement]);
    const failed = this.add([walk.failed()]);
    edges[look] = [
      { to: b.twin!, cond: found },
      { to: failed, cond: null },
    ];
    edges[failed] = [{ to: of, cond: null }];
    const gate = this.add([m.nop()]);
    const near = this.add([walk.near()]);
    /** The budget is looked at either way. */
    const checked = (to: number): number => {
      const check = this.back(of);
      edges[check] = [{ to, cond: null }];
      return check;
    };
    edges[gate] = [
      { to: near, cond: walk.gate() },
      { to: of, cond: null },
    ];
    edges[near] = [{ to: checked(look), cond: null }];
    const again = this.add([m.nop()]);
    const further = this.add([walk.further()]);
    edges[again] = [
      { to: b.twin!, cond: walk.more() },
      { to: further, cond: null },
    ];
    edges[further] = [{ to: checked(look), cond: null }];
    this.rounds.set(of, { gate, again });
    return { gate, again };
  }

  /** Index to go on at `rip` from block `from`, which may belong to a loop with a twin, or to the twin. */
  goOn(rip: bigint, from: number): number {
    const { graph } = this;
    const b = graph.blocks[from]!;
    const to = b.ways.get(rip);
    const first = b.walk?.loop.first ?? b.loop;
    if (first === undefined) return this.goTo(rip, from);
    if (!b.walk) return to === first ? this.nextRound(first).gate : this.goTo(rip, from);
    const walk = this.walks.get(first)!;
    if (to === undefined || graph.blocks[to]!.loop !== first) {
      const left = this.add(walk.leaveLoop());
      this.edges[left] = [{ to: this.goTo(rip, b.walk.of), cond: null }];
      return left;
    }
    if (to !== first) return graph.blocks[to]!.twin!;
    const end = this.add(walk.advance());
    this.edges[end] = [{ to: this.nextRound(first).again, cond: null }];
    return end;
  }
}
