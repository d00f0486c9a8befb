import { LINKS, linkImports } from '../../translator/codegen/region-links.js';
import type { Block, Blocks } from '../blocks.js';
import type { CodeGroup } from '../code-groups.js';
import type { CacheStats } from '../stats.js';
import type { KeptCode, KeptModule, LinkModule } from './kept-code.js';
import { type PackedBlock, type PackedUnit, unpackUnit } from './packed-units.js';
import type { KeptImage, TranslationCache } from './translation-cache.js';

/** A region of an earlier run, with this process's blocks, which it fits. */
export interface FoundRegion {
  readonly code: WebAssembly.ExportValue;
  /** The entry first. */
  readonly blocks: readonly Block[];
  /** Of its Wasm, about. */
  readonly bytes: number;
}

export interface KeptRegionsOptions {
  blocks: Blocks;
  stats: CacheStats;
  cache: TranslationCache;
  imports: WebAssembly.Imports;
  /** Decodes a block of the current context that has not run yet; null if it cannot be fetched. */
  decode: (rip: number) => Block | null;
  /** The bytes that a block was decoded from; null: they cannot be told. */
  codeOf: (block: Block) => Uint8Array | null;
  /** Whether a block may be translated, and does not change under its code. */
  allowed: (block: Block) => boolean;
  /** The group of pages that a block is of: a region is of one. */
  groupOf: (block: Block) => CodeGroup | undefined;
  /** Whether the program has asked for MXCSR: its regions are others then. */
  sseFlagsAsked: () => boolean;
}

/**
 * Tier 2's side of the cache: the regions of earlier runs, and those of this one that are to be kept. Addresses stand
 * in a region's code, so it is found again where the image lies at the same place; descriptors it imports.
 */
export class KeptRegions {
  /** What has been linked with this process's descriptors, by module: functions by region. */
  private readonly linked = new Map<WebAssembly.Module, readonly WebAssembly.ExportValue[]>();
  /** Decoded while a region's blocks are: they may be entries themselves. */
  private pending: Block[] | null = null;

  constructor(private readonly options: KeptRegionsOptions) {}

  /** The image that a region of these blocks is kept for; null: it cannot be. */
  image(members: readonly Block[]): KeptImage | null {
    const { cache, allowed, codeOf } = this.options;
    const image = cache.image(members[0]!);
    if (!image) return null;
    return members.every((b) => cache.image(b) === image && allowed(b) && codeOf(b) !== null) ? image : null;
  }

  /** Without and with the flags asked for: it is wanted for each block that is decoded. */
  private readonly codes = [new Map<KeptImage, KeptCode>(), new Map<KeptImage, KeptCode>()] as const;
  private code(image: KeptImage): KeptCode {
    const asked = this.options.sseFlagsAsked();
    const codes = this.codes[asked ? 1 : 0];
    let code = codes.get(image);
    if (!code) {
      code = this.options.cache.regions(image, asked, this.link(image));
      codes.set(image, code);
    }
    return code;
  }

  /** Regions whose entries are `block`, which has been decoded, and blocks that are decoded with it. */
  met(block: Block): FoundRegion[] {
    if (this.pending) {
      this.pending.push(block);
      return [];
    }
    const found: FoundRegion[] = [];
    this.pending = [block];
    // A region brings further blocks.
    for (let entry = this.pending.shift(); entry; entry = this.pending.shift()) {
      const region = this.take(entry);
      if (region) found.push(region);
    }
    this.pending = null;
    return found;
  }

  private take(entry: Block): FoundRegion | null {
    const { cache, stats, blocks, groupOf } = this.options;
    if (entry.context !== blocks.current) return null;
    const image = cache.image(entry);
    const kept = image && this.code(image).take(entry.rip - image.base);
    if (!kept) return null;
    const members: Block[] = [];
    for (const b of kept.unit.blocks) {
      const member = this.member(image.base + b.address, b);
      if (member) members.push(member);
    }
    if (members.length < kept.unit.blocks.length || members.some((b) => !b.valid || groupOf(b) !== groupOf(entry))) {
      stats.unitsRefused++;
      return null;
    }
    const code = this.functions(kept.module, image)[kept.number];
    if (code === undefined) return null;
    stats.regions++;
    for (const b of members) stats.regionInstructions += b.instructions;
    return { code, blocks: members, bytes: Math.ceil(kept.module.bytes / kept.module.keptUnits) };
  }

  /** The block at `rip`, if it is what a region was made of. */
  private member(rip: number, { code }: PackedBlock): Block | null {
    const { decode, allowed, codeOf } = this.options;
    const b = decode(rip);
    if (!b || !allowed(b)) return null;
    const own = codeOf(b);
    return own?.length === code.length && own.every((byte, n) => byte === code[n]) ? b : null;
  }

  private link(image: KeptImage): LinkModule {
    return (module, units, offsets) => {
      const { blocks, imports } = this.options;
      const regions = offsets.map((offset) => unpackUnit(units, offset));
      const links = linkImports(
        regions.map((r) => r?.outside.length ?? 0),
        (region, n) => blocks.descriptor(image.base + regions[region]!.outside[n]!),
      );
      const { exports } = new WebAssembly.Instance(module, { ...imports, [LINKS]: links });
      const functions = regions.map((_, n) => exports[`r${n}`]!);
      this.linked.set(module, functions);
      return functions;
    };
  }

  /** Of a module from the cache, linked with the descriptors that there are now. */
  private functions({ module, units, offsets }: KeptModule, image: KeptImage): readonly WebAssembly.ExportValue[] {
    return this.linked.get(module!) ?? this.link(image)(module!, units as Uint8Array, offsets);
  }

  /** What is kept of a region of these blocks, the entry first, that leads to `outside`. Null: nothing. */
  pack(members: readonly Block[], outside: readonly number[], { base }: KeptImage): PackedUnit | null {
    const { codeOf, allowed } = this.options;
    const packed: PackedBlock[] = [];
    for (const b of members) {
      const code = b.valid && allowed(b) ? codeOf(b) : null;
      if (code === null) return null;
      const { rip, instructions, records } = b;
      packed.push({ address: rip - base, instructions, records, executions: 0xffffffff, code });
    }
    const links = outside.map((rip) => rip - base);
    const addresses = [...links, ...packed.map((b) => b.address)];
    return addresses.every((a) => a >= 0 && a < 2 ** 32) ? { blocks: packed, outside: links, entries: 1 } : null;
  }

  /** Notes a module of this process: what `pack` gave of each of its regions. */
  keep(image: KeptImage, module: Omit<KeptModule, 'keptUnits' | 'optimized' | 'offsets' | 'bytes'>): void {
    const keptUnits = (module.units as readonly (PackedUnit | null)[]).filter((u) => u !== null).length;
    if (keptUnits === 0) return;
    this.code(image).add({ ...module, keptUnits, optimized: 0, offsets: [], bytes: module.wasm?.length ?? 0 });
  }

  /** All blocks and descriptors are being forgotten. */
  reset(): void {
    this.linked.clear();
    if (this.pending) this.pending.length = 0;
  }
}
