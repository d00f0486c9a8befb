import { host } from '../host/host.js';
import * as Rec from '../translator/codegen/record.js';
import { type Unit as EmittedUnit, UnitEmitter } from '../translator/templates/emit.js';
import { Templates } from '../translator/templates/format.js';
import { Links, linkBytes, writeLinks } from '../translator/templates/links.js';
import type { Block, Blocks } from './blocks.js';
import type { KeptCode, KeptUnit } from './cache/kept-code.js';
import type { WarmBlock } from './cache/pack.js';
import type { PackedUnit } from './cache/packed-units.js';
import type { KeptImage, TranslationCache } from './cache/translation-cache.js';
import type { Cpu } from './cpu.js';
import type { FunctionTable } from './function-table.js';
import { TLB, TLB_SUPERVISOR } from './layout.js';
import type { Stats } from './stats.js';
import type { Strategies } from './strategies.js';
import { type ThreadTime, threadTime, threadTimeSince } from './thread-time.js';

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
  /** Decodes a block that has not run yet; null if it cannot be fetched. */
  decode: (rip: number) => Block | null;
  readCode: (rip: number, bytes: number) => Uint8Array | null;
  /** What earlier runs have left; null: nothing is kept. */
  cache: TranslationCache | null;
}

/** Blocks that were put together from templates, as one function. Each of them is entered through its own descriptor. */
export interface Unit {
  readonly index: number;
  readonly blocks: readonly Block[];
  /** Address of its table of links; 0: its code needs none. */
  readonly links: number;
  /** What is kept of it. */
  readonly packed: PackedUnit | null;
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
 * Tier 1: collects the blocks that are hot for it, forms units around them, and installs their code. What it makes is entered
 * wherever the interpreter would be, and leaves as the interpreter does.
 */
export class Units {
  private emitter: UnitEmitter | null = null;
  private readonly waiting = new Map<KeptImage | null, Waiting>();
  private readonly live = new Set<Unit>();
  /** A kept unit's blocks are being decoded. */
  private taking = false;

  constructor(private readonly options: UnitsOptions) {}

  /** A block is hot: it will be part of a unit after one of the next calls of `poll`. */
  request(block: Block): void {
    if (block.unit) return;
    const image = this.options.cache?.image(block) ?? null;
    let group = this.waiting.get(image);
    if (!group) {
      group = { image, blocks: new Set(), instructions: 0, since: -1 };
      this.waiting.set(image, group);
    }
    if (group.blocks.has(block)) return;
    group.blocks.add(block);
    group.instructions += block.instructions;
    const { tier1Threshold } = this.options.strategies;
    if (tier1Threshold === 0 || group.instructions >= MODULE_INSTRUCTIONS) this.translate(group);
  }

  /**
   * Between slices: translates what waits, if that is worth a module. A module costs V8 about a millisecond whatever is in it, so
   * blocks wait until the interpreter has spent that (`interpreted`: instructions that it has executed since start).
   */
  poll(interpreted: number): void {
    for (const group of this.waiting.values()) {
      if (group.since < 0) group.since = interpreted;
      if (interpreted - group.since >= MODULE_WAIT) this.translate(group);
    }
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
    if (formed.length > 0) this.install(formed, this.options.blocks.full(LINKS_ROOM) ? null : group.image);
  }

  /** Blocks around `entry` that run about as often, along direct jumps. */
  private form(entry: Block, taken: Set<Block>, image: KeptImage | null): Block[] {
    const { blocks, strategies, allowed, threshold, cache } = this.options;
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
        if (cache && cache.image(next) !== image) continue;
        taken.add(next);
        queue.push(next);
      }
    }
    for (const left of queue) if (!chosen.includes(left)) taken.delete(left);
    return chosen.sort((a, b) => a.rip - b.rip);
  }

  private install(formed: readonly Block[][], image: KeptImage | null): void {
    const { cpu, stats, table, imports, changing } = this.options;
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
        links: image && new Links(image.base, members),
      };
    });
    const wasm = this.emitter.module(units);
    stats.tier1.emitNs += threadTimeSince(started);
    const emitted = threadTime();
    const module = compilingUnits(() => new WebAssembly.Module(wasm as BufferSource));
    const { exports } = new WebAssembly.Instance(module, imports);
    const packed = units.map((unit, n) => image && this.pack(formed[n]!, unit, image));
    const functions = units.map((_, n) => exports[`u${n}`]!);
    units.forEach(({ index, links }, n) => {
      const blocks = formed[n]!;
      this.enterNew(blocks, index, functions[n]!, image, links?.outside ?? [], packed[n]!);
      stats.tier1.blocks += blocks.length;
      for (const b of blocks) stats.tier1.instructions += b.instructions;
      stats.tier1.units++;
    });
    if (image && packed.some((p) => p !== null)) {
      const kept = packed.map((p) => p ?? NOT_KEPT);
      image.code.add({ units: kept, wasm, module, functions, optimized: 0 });
    }
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
    packed: PackedUnit | null,
  ): void {
    const { cpu, blocks, table } = this.options;
    table.put(index, code as () => void);
    const links = image === null ? 0 : blocks.room(linkBytes(members.length, outside.length));
    if (image) writeLinks(cpu, links, image.base, index, members, outside);
    const unit: Unit = { index, blocks: members, links, packed, missing: 0 };
    this.live.add(unit);
    const next = this.options.nextThreshold();
    for (const b of members) {
      b.unit = unit;
      blocks.countDown(b, next);
    }
    this.enter(unit);
  }

  /** What is kept of a unit; null: its code is right in this process alone. */
  private pack(members: readonly Block[], { blocks, links }: EmittedUnit, { base }: KeptImage): PackedUnit | null {
    const { cpu } = this.options;
    if (!links!.movable || blocks.some((b) => b.stops !== null)) return null;
    const outside = links!.outside.map((d) => cpu.number(d + Rec.RIP) - base);
    const addresses = members.map((b) => b.rip - base);
    if ([...outside, ...addresses].some((a) => a < 0 || a >= 2 ** 32)) return null;
    const packed = [];
    for (const b of members) {
      const code = this.codeOf(b);
      if (code === null) return null;
      packed.push({ address: b.rip - base, instructions: b.instructions, records: b.records, executions: 0, code });
    }
    return { blocks: packed, outside };
  }

  private codeOf(b: Block): Uint8Array | null {
    const code = new Uint8Array(b.bytes);
    for (let at = 0; at < b.bytes; ) {
      const part = this.options.readCode(b.rip + at, b.bytes - at);
      if (!part || part.length === 0) return null;
      code.set(part, at);
      at += part.length;
    }
    return code;
  }

  /** A block of the current context has been decoded: the unit of an earlier run that holds it is entered from now on. */
  decoded(block: Block): void {
    const { cache, allowed, blocks } = this.options;
    if (!cache || this.taking || block.unit || blocks.full(LINKS_ROOM)) return;
    const image = cache.image(block);
    if (!image || !allowed(block)) return;
    const address = block.rip - image.base;
    const started = threadTime();
    const kept = image.code.find(address);
    if (!kept) {
      const executions = image.code.executions(address);
      if (executions > 0) blocks.credit(block, executions);
      return;
    }
    this.taking = true;
    this.take(kept, image, started);
    this.taking = false;
  }

  /** Puts a kept unit to work, if the code is what it was made of. */
  private take({ module, number, unit }: KeptUnit, image: KeptImage, started: ThreadTime): void {
    const { allowed, changing, decode, blocks, table, stats } = this.options;
    const members: Block[] = [];
    for (const { address, instructions, records, code } of unit.blocks) {
      const b = decode(image.base + address);
      const isSame =
        b && !b.unit && b.instructions === instructions && b.records === records && b.bytes === code.length;
      if (!isSame || !allowed(b) || changing(b) !== null || !this.codeOf(b)?.every((byte, n) => byte === code[n])) {
        stats.cache.unitsRefused++;
        return;
      }
      members.push(b);
    }
    const outside = unit.outside.map((address) => blocks.descriptor(image.base + address));
    this.enterNew(members, table.allocate(), module.functions[number]!, image, outside, unit);
    stats.cache.units++;
    for (const b of members) stats.cache.instructions += b.instructions;
    stats.cache.loadNs += threadTimeSince(started);
  }

  /** Has the cache write what this run has made, and what it has learnt. */
  keep(): void {
    const { cache, blocks, threshold } = this.options;
    if (!cache) return;
    for (const unit of this.live) this.count(unit);
    const least = threshold() * WORTH_KNOWING;
    cache.save(() => {
      const warm = new Map<KeptCode, WarmBlock[]>();
      for (const block of blocks.byDescriptor.values()) {
        const executions = blocks.executions(block);
        const image = block.unit || executions < least ? null : cache.image(block);
        const address = image ? block.rip - image.base : -1;
        if (!image || address < 0 || address >= 2 ** 32) continue;
        const list = warm.get(image.code);
        if (list) list.push({ address, executions });
        else warm.set(image.code, [{ address, executions }]);
      }
      return warm;
    });
  }

  /** Notes how often a unit's blocks have been executed, before their counts go. */
  private count(unit: Unit): void {
    const { blocks } = this.options;
    unit.packed?.blocks.forEach((p, n) => {
      p.executions = Math.min(blocks.executions(unit.blocks[n]!), 0xffffffff);
    });
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
      cpu.u32[(b.descriptor + Rec.D_LINKS) >> 2] = unit.links;
      blocks.leadTo(b, unit.index);
    });
  }

  /** A block's code has changed: its unit goes. */
  dropUnitOf(block: Block): void {
    for (const group of this.waiting.values()) group.blocks.delete(block);
    if (block.unit) this.drop(block.unit);
  }

  private drop(unit: Unit): void {
    const { blocks, threshold } = this.options;
    this.count(unit);
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

/** Compiles units: V8 optimizes their functions when that is worth it. A module keeps the budget that it was compiled under. */
export function compilingUnits<T>(compile: () => T): T {
  host.wasm.optimizeAfter(TIERING_BUDGET);
  try {
    return compile();
  } finally {
    host.wasm.optimizeAfter(USUAL_TIERING_BUDGET);
  }
}

const NOT_KEPT: PackedUnit = { blocks: [], outside: [] };
/** Room that must be left for records, so that links of some units fit. */
const LINKS_ROOM = 1 << 18;
/** Of the threshold, what a block must have been executed for the next run to hear of it. */
const WORTH_KNOWING = 0.1;
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
