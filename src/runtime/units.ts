import { host } from '../host/host.js';
import * as Rec from '../translator/codegen/record.js';
import { type Unit as EmittedUnit, UnitEmitter } from '../translator/templates/emit.js';
import { Templates } from '../translator/templates/format.js';
import type { Block, Blocks } from './blocks.js';
import type { Cpu } from './cpu.js';
import type { FunctionTable } from './function-table.js';
import { TLB, TLB_SUPERVISOR } from './layout.js';
import type { Stats } from './stats.js';
import type { Strategies } from './strategies.js';
import { threadTime, threadTimeSince } from './thread-time.js';

export interface UnitsOptions {
  cpu: Cpu;
  strategies: Strategies;
  stats: Stats;
  blocks: Blocks;
  table: FunctionTable;
  imports: WebAssembly.Imports;
  /** Records of a block that change under the code: immediates that the program rewrites. */
  changing: (block: Block) => ReadonlySet<number> | null;
  /** Entries until a block of a unit is hot; `NEVER` where nothing comes after. */
  nextThreshold: () => number;
  /** Executions until a block is hot for a unit. */
  threshold: () => number;
  /** Whether a block may be translated at all. */
  allowed: (block: Block) => boolean;
}

/** Blocks that were put together from templates, as one function. Each of them is entered through its own descriptor. */
export interface Unit {
  readonly index: number;
  readonly blocks: readonly Block[];
  /** Blocks that are parked: until all are back the unit is not entered. */
  missing: number;
}

let templates: Templates | undefined;
function builtTemplates(): Templates {
  templates ??= new Templates(host.files.built('templates.bin'));
  return templates;
}

/**
 * Tier 1: collects the blocks that are hot for it, forms units around them, and installs their code. What it makes is entered
 * wherever the interpreter would be, and leaves as the interpreter does.
 */
export class Units {
  private emitter: UnitEmitter | null = null;
  private readonly pending = new Set<Block>();
  private pendingInstructions = 0;
  /** What the interpreter had executed when the first of them came; -1: not known yet. */
  private waitingSince = -1;
  private readonly live = new Set<Unit>();

  constructor(private readonly options: UnitsOptions) {}

  /** A block is hot: it will be part of a unit after one of the next calls of `poll`. */
  request(block: Block): void {
    if (block.unit || this.pending.has(block)) return;
    this.pending.add(block);
    this.pendingInstructions += block.instructions;
    const { tier1Threshold } = this.options.strategies;
    if (tier1Threshold === 0 || this.pendingInstructions >= MODULE_INSTRUCTIONS) this.flush();
  }

  /**
   * Between slices: translates what waits, if that is worth a module. A module costs V8 about a millisecond whatever is in it, so
   * blocks wait until the interpreter has spent that (`interpreted`: instructions that it has executed since start).
   */
  poll(interpreted: number): void {
    if (this.pending.size === 0) return;
    if (this.waitingSince < 0) this.waitingSince = interpreted;
    if (interpreted - this.waitingSince >= MODULE_WAIT) this.flush();
  }

  /** Translates what waits at once. */
  flush(): void {
    this.waitingSince = -1;
    const formed: Block[][] = [];
    const taken = new Set<Block>();
    for (const block of this.pending) {
      if (!block.valid || block.unit || taken.has(block)) continue;
      formed.push(this.form(block, taken));
    }
    this.pending.clear();
    this.pendingInstructions = 0;
    if (formed.length > 0) this.install(formed);
  }

  /** Blocks around `entry` that run about as often, along direct jumps. */
  private form(entry: Block, taken: Set<Block>): Block[] {
    const { blocks, strategies, allowed, threshold } = this.options;
    const least = threshold() * UNIT_WARMTH;
    const chosen: Block[] = [];
    const queue = [entry];
    taken.add(entry);
    let instructions = 0;
    while (queue.length > 0 && chosen.length < strategies.unitBlocks) {
      const block = queue.shift()!;
      chosen.push(block);
      instructions += block.instructions;
      if (instructions >= UNIT_INSTRUCTIONS) break;
      for (const rip of block.successors) {
        const next = blocks.in(block.context, rip);
        if (!next || next.unit || taken.has(next) || !allowed(next) || blocks.executions(next) < least) continue;
        taken.add(next);
        queue.push(next);
      }
    }
    for (const left of queue) if (!chosen.includes(left)) taken.delete(left);
    return chosen.sort((a, b) => a.rip - b.rip);
  }

  private install(formed: readonly Block[][]): void {
    const { cpu, stats, table, imports, changing, blocks } = this.options;
    const started = threadTime();
    this.emitter ??= new UnitEmitter(builtTemplates(), cpu);
    const units = formed.map((members): EmittedUnit => {
      const { context } = members[0]!;
      return {
        index: table.allocate(),
        tlb: context.supervisor ? TLB_SUPERVISOR : TLB,
        word: context.mode.word,
        blocks: members.map((b) => ({
          descriptor: b.descriptor,
          body: b.body,
          records: b.records,
          instructions: b.instructions,
          stops: changing(b),
        })),
      };
    });
    const wasm = this.emitter.module(units);
    stats.tier1.emitNs += threadTimeSince(started);
    const emitted = threadTime();
    // A module keeps the budget that it was compiled under.
    host.wasm.optimizeAfter(TIERING_BUDGET);
    const module = new WebAssembly.Module(wasm as BufferSource);
    host.wasm.optimizeAfter(USUAL_TIERING_BUDGET);
    const { exports } = new WebAssembly.Instance(module, imports);
    const next = this.options.nextThreshold();
    units.forEach(({ index }, n) => {
      table.put(index, exports[`u${n}`] as () => void);
      const unit: Unit = { index, blocks: formed[n]!, missing: 0 };
      this.live.add(unit);
      for (const b of unit.blocks) {
        b.unit = unit;
        blocks.countDown(b, next);
        stats.tier1.instructions += b.instructions;
        stats.tier1.blocks++;
      }
      this.enter(unit);
      stats.tier1.units++;
    });
    stats.tier1.modules++;
    stats.tier1.wasmBytes += wasm.length;
    stats.tier1.compileNs += threadTimeSince(emitted);
  }

  /** A block is taken away for a while. */
  park(block: Block): void {
    const { unit } = block;
    if (!unit || unit.missing++ > 0) return;
    for (const b of unit.blocks) this.options.blocks.leadAway(b, unit.index);
  }

  /** It is back: so is its unit, if all others are. */
  unpark(block: Block): void {
    const { unit } = block;
    if (!unit || --unit.missing > 0) return;
    this.enter(unit);
  }

  /** Lets the descriptors of a unit's blocks lead to it. Another address space may have used them for code of its own. */
  private enter(unit: Unit): void {
    const { blocks, cpu } = this.options;
    unit.blocks.forEach((b, place) => {
      cpu.u32[(b.descriptor + Rec.D_UNIT) >> 2] = place;
      blocks.leadTo(b, unit.index);
    });
  }

  /** A block's code has changed: its unit goes. */
  dropUnitOf(block: Block): void {
    this.pending.delete(block);
    if (block.unit) this.drop(block.unit);
  }

  private drop(unit: Unit): void {
    const { blocks, threshold } = this.options;
    this.live.delete(unit);
    for (const b of unit.blocks) {
      b.unit = null;
      blocks.leadAway(b, unit.index);
      if (b.valid) blocks.countDown(b, Math.max(1, threshold()));
    }
    this.options.table.release(unit.index);
  }

  reset(): void {
    this.pending.clear();
    this.pendingInstructions = 0;
    for (const unit of [...this.live]) this.drop(unit);
  }
}

/**
 * What V8 counts off before it optimizes a function, about 130 bytes an executed guest instruction: 60 us of optimizing an
 * instruction are worth it for what runs some ten thousand times. And V8's own, for all other modules.
 */
const TIERING_BUDGET = 200_000_000;
const USUAL_TIERING_BUDGET = 1_800_000;
/** Instructions that the interpreter executes in the time that a module takes beside its functions. */
const MODULE_WAIT = 500_000;
/** Guest instructions in a unit, at most (a block more). */
const UNIT_INSTRUCTIONS = 150;
/** So many waiting instructions make a module at once. */
const MODULE_INSTRUCTIONS = 2000;
/** Of the threshold, what the other blocks of a unit must have been executed. */
const UNIT_WARMTH = 0.2;
