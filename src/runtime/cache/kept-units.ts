import * as Rec from '../../translator/codegen/record.js';
import type { Links } from '../../translator/templates/links.js';
import type { Block, Blocks } from '../blocks.js';
import type { CpuState } from '../cpu-state.js';
import type { CacheStats } from '../stats.js';
import { type KeptCode, type KeptModule, optimizedOf } from './kept-code.js';
import { noteExecutions, type PackedBlock, type PackedUnit } from './packed-units.js';
import type { KeptImage, TranslationCache } from './translation-cache.js';

/** What is kept of a unit that runs: in which module, as which function. */
export interface Kept {
  readonly image: KeptImage;
  readonly module: KeptModule;
  readonly code: WebAssembly.ExportValue;
  readonly packed: PackedUnit;
  /** If the module comes from a pack, where the unit begins among its units. */
  readonly offset: number;
  /** How often each of its blocks had been entered in earlier runs. */
  readonly earlier: readonly number[];
}

/** A unit that runs, as far as it matters here. */
export interface LiveUnit {
  readonly blocks: readonly Block[];
  readonly kept: Kept | null;
  readonly missing: number;
}

/** A unit of an earlier run, with this process's blocks, which it fits. */
export interface FoundUnit {
  readonly kept: Kept;
  readonly members: readonly Block[];
  /** Descriptors for its links. */
  readonly outside: readonly number[];
}

export interface KeptUnitsOptions {
  cpu: CpuState;
  blocks: Blocks;
  stats: CacheStats;
  cache: TranslationCache;
  /** Decodes a block of the current context that has not run yet; null if it cannot be fetched. */
  decode: (rip: number) => Block | null;
  /** The bytes that a block was decoded from; null: they cannot be told. */
  codeOf: (block: Block) => Uint8Array | null;
  /** Whether a block may be translated, and does not change under its code. */
  allowed: (block: Block) => boolean;
  /** Executions until a block is hot for a unit. */
  threshold: () => number;
  /** Puts units together anew, as one module. */
  emit: (units: readonly LiveUnit[], image: KeptImage) => { wasm: Uint8Array; packed: readonly (PackedUnit | null)[] };
}

/** A unit that is there already costs what V8's baseline compiler takes: of the threshold, about so much. */
const THERE = 0.3;
/**
 * Modules are merged if there are so many of them: each costs the next run some tenths of a millisecond. One with a
 * quarter of all instructions stays, as do those with machine code.
 */
const MANY = 6;
const LARGE = 0.25;
/** Entries of a unit that make it one of the hot ones. */
const HOT_ENTRIES = 20_000;

/** Tier 1's side of the cache: finds the units of earlier runs, and keeps those of this one. */
export class KeptUnits {
  /** A unit's blocks are being decoded. */
  private finding = false;

  constructor(private readonly options: KeptUnitsOptions) {}

  image(block: Block): KeptImage | null {
    return this.options.cache.image(block);
  }

  /** A block of the current context has been decoded: the unit that holds it, if it is worth taking at once. */
  met(block: Block): FoundUnit | null {
    if (this.finding) return null;
    const image = this.image(block);
    const known = image?.code.find(block.rip - image.base);
    if (!known) return null;
    const { blocks, threshold } = this.options;
    if (known.prompt) return this.take(block, image!);
    blocks.countDown(block, Math.max(1, Math.round(threshold() * THERE)));
    return null;
  }

  /** The unit that holds a block that is hot. */
  hot(block: Block): FoundUnit | null {
    const image = block.context === this.options.blocks.current ? this.image(block) : null;
    return image && this.take(block, image);
  }

  /** Null: there is none, or the code is not what it was made of. */
  private take(block: Block, image: KeptImage): FoundUnit | null {
    const found = image.code.take(block.rip - image.base);
    if (found === null) return null;
    const { blocks, stats } = this.options;
    const members: Block[] = [];
    this.finding = true;
    const fits = found.unit.blocks.every((b) => {
      const member = this.member(image.base + b.address, b);
      if (member) members.push(member);
      return member !== null;
    });
    this.finding = false;
    if (!fits) {
      stats.unitsRefused++;
      return null;
    }
    stats.units++;
    for (const b of members) stats.instructions += b.instructions;
    const outside = found.unit.outside.map((address) => blocks.descriptor(image.base + address));
    const { module, code, unit: packed, offset } = found;
    const earlier = packed.blocks.map((b) => b.executions);
    return { kept: { image, module, code, packed, offset, earlier }, members, outside };
  }

  /** The block at `rip`, if it is what a unit was made of. */
  private member(rip: number, { code, instructions, records }: PackedBlock): Block | null {
    const { decode, allowed, codeOf } = this.options;
    const b = decode(rip);
    if (!b || b.unit || b.instructions !== instructions || b.records !== records || !allowed(b)) return null;
    const own = codeOf(b);
    return own?.length === code.length && own.every((byte, n) => byte === code[n]) ? b : null;
  }

  /** What is kept of a unit with these blocks and links; null: its code is right in this process alone. */
  pack(members: readonly Block[], links: Links, { base }: KeptImage): PackedUnit | null {
    const { cpu, codeOf, allowed, blocks } = this.options;
    if (!links.movable) return null;
    const outside = links.outside.map((d) => cpu.number(d + Rec.RIP) - base);
    const packed: PackedBlock[] = [];
    for (const b of members) {
      const code = allowed(b) ? codeOf(b) : null;
      if (code === null) return null;
      const { instructions, records } = b;
      packed.push({ address: b.rip - base, instructions, records, executions: blocks.executions(b), code });
    }
    return [...outside, ...packed.map((b) => b.address)].every(isAddress) ? { blocks: packed, outside } : null;
  }

  /** Notes how often a unit's blocks have been entered, before their counts go. */
  count({ kept, blocks }: LiveUnit): void {
    kept?.packed.blocks.forEach((p, n) => {
      p.executions = Math.min(kept.earlier[n]! + this.options.blocks.executions(blocks[n]!), 0xffffffff);
    });
    if (kept?.module.units instanceof Uint8Array) noteExecutions(kept.module.units, kept.offset, kept.packed);
  }

  /** Writes what is worth it. `live`: the units of this process; `last`: the guest has ended. */
  save(live: Iterable<LiveUnit>, last: boolean): void {
    const byImage = new Map<KeptCode, LiveUnit[]>();
    const entries = new Map<KeptCode, number>();
    for (const unit of live) {
      this.count(unit);
      if (!unit.kept) continue;
      const { code } = unit.kept.image;
      add(byImage, code, unit);
      entries.set(code, (entries.get(code) ?? 0) + this.entered(unit));
    }
    this.options.cache.save(
      (code) => (last ? this.merge(byImage.get(code) ?? []) : []),
      (code) => entries.get(code) ?? 0,
    );
  }

  private entered({ blocks }: LiveUnit): number {
    return blocks.reduce((sum, b) => sum + this.options.blocks.executions(b), 0);
  }

  /**
   * One module for the hot units of many small modules of an image, and one for the others; none if there are not many.
   * What V8 has optimized stays as it is: its machine code belongs to its module.
   */
  private merge(units: readonly LiveUnit[]): KeptModule[] {
    const byModule = new Map<KeptModule, LiveUnit[]>();
    // Of an image that is mapped twice once.
    for (const unit of units) if (unit.kept!.image === units[0]!.kept!.image) add(byModule, unit.kept!.module, unit);
    const all = units.reduce((sum, unit) => sum + sizeOf(unit), 0);
    const small = [...byModule].filter(
      ([module, own]) =>
        own.length === module.keptUnits &&
        own.reduce((sum, unit) => sum + sizeOf(unit), 0) < LARGE * all &&
        !optimizedOf(module.functions).includes(true),
    );
    if (small.length < MANY) return [];
    const merged = small
      .flatMap(([, own]) => own)
      .filter((unit) => unit.missing === 0 && unit.blocks.every((b) => b.valid));
    const parts = [merged.filter(isHot), merged.filter((unit) => !isHot(unit))];
    return parts.filter((part) => part.length > 0).map((part) => this.emitAgain(part));
  }

  private emitAgain(units: readonly LiveUnit[]): KeptModule {
    const { wasm, packed } = this.options.emit(units, units[0]!.kept!.image);
    packed.forEach((own, unit) => {
      own?.blocks.forEach((b, n) => {
        b.executions = units[unit]!.kept!.packed.blocks[n]!.executions;
      });
    });
    const keptUnits = packed.filter((p) => p !== null).length;
    const unused = { module: null, functions: [], offsets: [], optimized: 0 };
    return { units: packed, keptUnits, wasm, bytes: wasm.length, ...unused };
  }
}

function isHot({ kept }: LiveUnit): boolean {
  return kept!.packed.blocks.some((b) => b.executions >= HOT_ENTRIES);
}

function sizeOf({ blocks }: LiveUnit): number {
  return blocks.reduce((sum, b) => sum + b.instructions, 0);
}

function isAddress(address: number): boolean {
  return address >= 0 && address < 2 ** 32;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
