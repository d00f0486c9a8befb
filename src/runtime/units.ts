import { host } from '../host/host.js';
import * as Rec from '../translator/codegen/record.js';
import { TLB, TLB_SUPERVISOR } from '../translator/layout.js';
import { type Unit as EmittedUnit, UnitEmitter } from '../translator/templates/emit.js';
import { Templates } from '../translator/templates/format.js';
import { Links, linkBytes, writeLinks } from '../translator/templates/links.js';
import { type Block, type Blocks, NEVER } from './blocks.js';
import type { KeptModule } from './cache/kept-code.js';
import { type FoundUnit, type Kept, KeptUnits } from './cache/kept-units.js';
import type { KeptImage, TranslationCache } from './cache/translation-cache.js';
import type { CpuState } from './cpu-state.js';
import type { FunctionTable } from './function-table.js';
import type { Stats } from './stats.js';
import type { Strategies } from './strategies.js';
import { threadTime, threadTimeSince } from './thread-time.js';

export interface UnitsOptions {
  cpu: CpuState;
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
  /** Decodes a block that has not run yet; null if it cannot be fetched. */
  decode: (rip: number) => Block | null;
  /** The bytes that a block was decoded from; null: they cannot be told. */
  codeOf: (block: Block) => Uint8Array | null;
  /** What earlier runs have left; null: nothing is kept. */
  cache: TranslationCache | null;
  /** Blocks have become part of a unit. */
  entered: (members: readonly Block[]) => void;
}

/**
 * Blocks that were put together from templates, as one function. Each of them is entered through its own descriptor.
 */
export interface Unit {
  readonly index: number;
  readonly blocks: readonly Block[];
  /** Address of its table of links; 0: its code needs none. */
  readonly links: number;
  /** What is kept of it; null: nothing. */
  readonly kept: Kept | null;
  /** Blocks that are parked: until all are back the unit is not entered. */
  missing: number;
}

/** Blocks of one image that wait to become units of one module. */
interface Waiting {
  readonly image: KeptImage | null;
  readonly blocks: Set<Block>;
  instructions: number;
  /** What the interpreter had executed when the first of them came; -1: not known yet. */
  since: number;
}

let templates: Templates | undefined;
function builtTemplates(): Templates {
  templates ??= new Templates(host.files.built('templates.bin'));
  return templates;
}

/**
 * Tier 1: collects the blocks that are hot for it, forms units around them, and installs their code. What it makes is
 * entered wherever the interpreter would be, and leaves as the interpreter does.
 */
export class Units {
  private emitter: UnitEmitter | null = null;
  private readonly waiting = new Map<KeptImage | null, Waiting>();
  private readonly live = new Set<Unit>();
  private readonly kept: KeptUnits | null;

  constructor(private readonly options: UnitsOptions) {
    const { cpu, blocks, stats, cache, decode, codeOf, allowed, changing, threshold } = options;
    this.kept =
      cache &&
      new KeptUnits({
        cpu,
        blocks,
        stats: stats.cache,
        cache,
        decode,
        codeOf,
        allowed: (block) => allowed(block) && changing(block) === null,
        threshold,
        emit: (units, image) => {
          const emitted = units.map(({ blocks }) => this.emitted(blocks, 0, image));
          const wasm = this.emitter!.module(emitted);
          return { wasm, packed: emitted.map(({ links }, n) => this.kept!.pack(units[n]!.blocks, links!, image)) };
        },
      });
  }

  /** A block is hot: it will be part of a unit after one of the next calls of `poll`. */
  request(block: Block): void {
    if (block.unit) return;
    if (this.takeKept(this.roomForLinks ? this.kept?.hot(block) : null)) return;
    const image = this.kept?.image(block) ?? null;
    let group = this.waiting.get(image);
    if (!group) {
      group = { image, blocks: new Set(), instructions: 0, since: -1 };
      this.waiting.set(image, group);
    }
    if (group.blocks.has(block)) return;
    group.blocks.add(block);
    group.instructions += block.instructions;
    const { tier1Threshold } = this.options.strategies;
    const atOnce = tier1Threshold === 0 && this.options.stats.tier1.modules < MODULES_AT_ONCE;
    if (atOnce || group.instructions >= MODULE_INSTRUCTIONS) this.translate(group);
  }

  /**
   * Between slices: translates what waits, if that is worth a module. A module costs V8 some time whatever is in it, so
   * blocks wait until the interpreter has spent that (`interpreted`: instructions that it has executed since start).
   */
  poll(interpreted: number): void {
    for (const group of this.waiting.values()) {
      if (group.since < 0) group.since = interpreted;
      if (interpreted - group.since >= MODULE_WAIT) this.translate(group);
    }
    if (this.kept && performance.now() >= this.keepAt) this.keepSoFar(this.kept);
  }

  /** Translates at once what waits. */
  flush(): void {
    for (const group of this.waiting.values()) this.translate(group);
  }

  private translate(group: Waiting): void {
    this.waiting.delete(group.image);
    const formed: Block[][] = [];
    const taken = new Set<Block>();
    for (const block of group.blocks) {
      if (!block.valid || block.unit || taken.has(block)) continue;
      formed.push(this.form(block, taken, group.image));
    }
    if (formed.length > 0) this.install(formed, this.roomForLinks ? group.image : null);
  }

  /** Blocks around `entry` that run about as often, along direct jumps. */
  private form(entry: Block, taken: Set<Block>, image: KeptImage | null): Block[] {
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
        if (this.kept && this.kept.image(next) !== image) continue;
        taken.add(next);
        queue.push(next);
      }
    }
    for (const left of queue) if (!chosen.includes(left)) taken.delete(left);
    return chosen.sort((a, b) => a.rip - b.rip);
  }

  private emitted(members: readonly Block[], index: number, image: KeptImage | null): EmittedUnit {
    const { cpu, changing } = this.options;
    this.emitter ??= new UnitEmitter(builtTemplates(), cpu);
    const { context } = members[0]!;
    return {
      index,
      tlb: context.supervisor ? TLB_SUPERVISOR : TLB,
      word: context.mode.word,
      blocks: members.map((b) => ({
        descriptor: b.descriptor,
        body: b.body,
        records: b.records,
        instructions: b.instructions,
        stops: changing(b),
      })),
      links: image && new Links(image.base, members),
    };
  }

  private install(formed: readonly Block[][], image: KeptImage | null): void {
    const { stats, table, imports } = this.options;
    const started = threadTime();
    const units = formed.map((members) => this.emitted(members, table.allocate(), image));
    const wasm = this.emitter!.module(units);
    stats.tier1.emitNs += threadTimeSince(started);
    const emitted = threadTime();
    const module = compilingUnits(() => new WebAssembly.Module(wasm as BufferSource));
    const { exports } = new WebAssembly.Instance(module, imports);
    const functions = units.map((_, n) => exports[`u${n}`]!);
    const packed = units.map(({ links }, n) => image && this.kept!.pack(formed[n]!, links!, image));
    const keptUnits = packed.filter((p) => p !== null).length;
    const kept: KeptModule = {
      units: packed,
      keptUnits,
      wasm,
      bytes: wasm.length,
      module,
      functions,
      offsets: [],
      optimized: 0,
    };
    if (image && keptUnits > 0) image.code.add(kept);
    units.forEach(({ index, links }, n) => {
      const own = packed[n];
      const code = functions[n]!;
      this.enterNew(
        formed[n]!,
        index,
        code,
        image,
        links?.outside ?? [],
        own ? { image: image!, module: kept, code, packed: own, offset: 0, earlier: own.blocks.map(() => 0) } : null,
      );
      stats.tier1.blocks += formed[n]!.length;
      for (const b of formed[n]!) stats.tier1.instructions += b.instructions;
      stats.tier1.units++;
    });
    stats.tier1.modules++;
    stats.tier1.wasmBytes += wasm.length;
    stats.tier1.compileNs += threadTimeSince(emitted);
  }

  /** A new unit's function gets its place, its links are filled, and its blocks lead to it. */
  private enterNew(
    members: readonly Block[],
    index: number,
    code: WebAssembly.ExportValue,
    image: KeptImage | null,
    outside: readonly number[],
    kept: Kept | null,
  ): void {
    const { cpu, blocks, table } = this.options;
    table.put(index, code as () => void);
    const links = image === null ? 0 : blocks.room(linkBytes(members.length, outside.length));
    if (image) writeLinks(cpu, links, image.base, index, members, outside);
    const unit: Unit = { index, blocks: members, links, kept, missing: 0 };
    this.live.add(unit);
    const next = this.options.nextThreshold();
    members.forEach((b, n) => {
      b.unit = unit;
      // What was spent on it in earlier runs counts. A region that starts there, from an earlier run, is asked for at
      // once.
      const left = next === NEVER ? next : Math.max(1, next - (kept?.earlier[n] ?? 0));
      blocks.countDown(b, blocks.leadsToRegion(b) ? 1 : left);
    });
    this.enter(unit);
    this.options.entered(members);
  }

  /** Links of some more units fit. */
  private get roomForLinks(): boolean {
    return !this.options.blocks.full(LINKS_ROOM);
  }

  /** A block of the current context has been decoded: it may be part of a unit that an earlier run has made. */
  decoded(block: Block): void {
    if (this.kept && !block.unit && this.roomForLinks) this.takeKept(this.kept.met(block));
  }

  private takeKept(found: FoundUnit | null | undefined): boolean {
    if (!found) return false;
    const { kept, members, outside } = found;
    this.enterNew(members, this.options.table.allocate(), kept.code, kept.image, outside, kept);
    return true;
  }

  /** The guest has ended: has the cache write what this run has made, and what it has learnt. */
  keep(): void {
    this.kept?.save(this.live, true);
  }

  /** When the cache is written next, ms of `performance.now`: a process may be killed, and should leave something. */
  private keepAt = performance.now() + KEEP_MS;
  private keepAfter = KEEP_MS;
  private keepSoFar(kept: KeptUnits): void {
    kept.save(this.live, false);
    this.keepAfter *= 2;
    this.keepAt = performance.now() + this.keepAfter;
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

  /**
   * Lets the descriptors of a unit's blocks lead to it. Another address space may have used them for code of its own.
   */
  private enter(unit: Unit): void {
    const { blocks, cpu } = this.options;
    unit.blocks.forEach((b, place) => {
      cpu.u32[(b.descriptor + Rec.D_UNIT) >> 2] = place;
      cpu.u32[(b.descriptor + Rec.D_LINKS) >> 2] = unit.links;
      blocks.leadTo(b, unit.index);
    });
  }

  /** No unit is entered, until `leadBack`: each is told of its blocks. */
  leadAway(told: (block: Block) => void): void {
    for (const { blocks, index } of this.live) {
      for (const block of blocks) {
        this.options.blocks.leadAway(block, index);
        told(block);
      }
    }
  }
  leadBack(): void {
    for (const unit of this.live) if (unit.missing === 0) this.enter(unit);
  }

  /** A block's code has changed: its unit goes. */
  dropUnitOf(block: Block): void {
    for (const group of this.waiting.values()) group.blocks.delete(block);
    if (block.unit) this.drop(block.unit);
  }

  private drop(unit: Unit): void {
    const { blocks, threshold } = this.options;
    this.kept?.count(unit);
    this.live.delete(unit);
    for (const b of unit.blocks) {
      b.unit = null;
      blocks.leadAway(b, unit.index);
      if (b.valid) blocks.countDown(b, Math.max(1, threshold()));
    }
    this.options.table.release(unit.index);
  }

  reset(): void {
    this.waiting.clear();
    for (const unit of [...this.live]) this.drop(unit);
  }
}

/**
 * Compiles units: V8 optimizes their functions when that is worth it; `hot` ones soon. A module keeps the budget that
 * it was compiled under.
 */
export function compilingUnits<T>(compile: () => T, hot = false): T {
  host.wasm.optimizeAfter(hot ? HOT_TIERING_BUDGET : TIERING_BUDGET);
  try {
    return compile();
  } finally {
    host.wasm.optimizeAfter(USUAL_TIERING_BUDGET);
  }
}

/** Room that must be left for records, so that links of some units fit. */
const LINKS_ROOM = 1 << 18;
/**
 * What V8 counts off before it optimizes a function, about 130 bytes an executed guest instruction: 60 us of optimizing
 * an instruction are worth it for what runs some ten thousand times. And V8's own, for all other modules.
 */
const TIERING_BUDGET = 200_000_000;
/** For functions that an earlier run found hot. */
const HOT_TIERING_BUDGET = 10_000_000;
const USUAL_TIERING_BUDGET = 1_800_000;
/** Instructions that the interpreter executes in the time that a module takes beside its functions. */
const MODULE_WAIT = 500_000;
/** After how long the cache is written for the first time, ms; then after twice as long, and so on. */
const KEEP_MS = 6_000;
/** Guest instructions in a unit, at most (a block more). */
const UNIT_INSTRUCTIONS = 150;
/**
 * With a threshold of 0 each block is a module as soon as it is met; but a module takes V8 a quarter of a megabyte, so
 * beyond so many they wait for each other as with any other threshold.
 */
const MODULES_AT_ONCE = 2000;
/** So many waiting instructions make a module at once. */
const MODULE_INSTRUCTIONS = 2000;
/** Of the threshold, what the other blocks of a unit must have been executed. */
const UNIT_WARMTH = 0.2;
