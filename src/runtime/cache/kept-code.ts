import type { CacheFolder } from '../../host/cache-folder.js';
import { host } from '../../host/host.js';
import type { CacheStats } from '../stats.js';
import { threadTime, threadTimeSince } from '../thread-time.js';
import { digest } from './checksum.js';
import { Pack, type PackEntry, type RawModule, writePack } from './pack.js';
import { type PackedUnit, packUnits, unpackUnit } from './packed-units.js';

/** A module of units that runs in this process, and is or will be kept. */
export interface KeptModule {
  /** Its units, of which some may not be kept (null); or what the pack has of them. */
  readonly units: readonly (PackedUnit | null)[] | Uint8Array;
  /** How many of them are kept. */
  readonly keptUnits: number;
  /** Null: as it is in the pack. */
  readonly wasm: Uint8Array | null;
  /** Of its Wasm. */
  readonly bytes: number;
  /** Null: it does not run in this process. */
  readonly module: WebAssembly.Module | null;
  /** By unit. */
  readonly functions: readonly WebAssembly.ExportValue[];
  /** If `units` is what the pack has: where each begins in it; -1: none is kept. */
  readonly offsets: readonly number[];
  /** Functions of which the pack has optimized machine code. */
  readonly optimized: number;
}

/** A unit of an earlier run. */
export interface KeptUnit {
  readonly module: KeptModule;
  /** Of its function in the module. */
  readonly number: number;
  /** Of what is kept of it among the module's units. */
  readonly offset: number;
  readonly code: WebAssembly.ExportValue;
  readonly unit: PackedUnit;
}

/** Compiles modules of units, so that V8 optimizes their functions when that is worth it; `hot`: soon. */
export type Compile = <T>(make: () => T, hot: boolean) => T;

/**
 * Instantiates a module from a pack, of whose units those that are kept begin at `offsets` (else -1); its functions by
 * unit.
 */
export type LinkModule = (
  module: WebAssembly.Module,
  units: Uint8Array,
  offsets: readonly number[],
) => readonly WebAssembly.ExportValue[];

/** What a pack's modules cost to make, ns: an instruction of new units, an optimized function. */
export interface KeptCosts {
  readonly madeNs: number;
  readonly optimizedNs: number;
}

/** Bytes of a pack, at most; and after how many runs a module goes that nobody has used. */
const PACK_LIMIT = 64 << 20;
const UNUSED_LIMIT = 100;
/**
 * What writing a byte of a pack costs, read and summed as most of them are; and how many runs are expected to have the
 * benefit.
 */
const WRITE_NS = 3;
const RUNS = 3;
/** What it is worth to know of an entry of a unit: a tenth of what a region there would have saved, ns. */
const ENTRY_NS = 1;
/** Entries that make it worth taking the unit at once in the next. */
const PROMPT_ENTRIES = 5000;

/** The translations that are kept of one image of code, wherever and however often it is mapped. */
export class KeptCode {
  private readonly name: string;
  private readonly pack: Pack | null;
  /** By the pack's number of a module; null: it cannot be used. */
  private readonly loaded = new Map<number, KeptModule | null>();
  private readonly made: KeptModule[] = [];
  /** What was written last: of this process's modules, how many functions V8 had optimized. */
  private readonly saved = new Map<KeptModule, number>();

  constructor(
    private readonly folder: CacheFolder,
    private readonly key: string,
    private readonly compile: Compile,
    private readonly link: LinkModule,
    private readonly costs: KeptCosts,
    private readonly stats: CacheStats,
  ) {
    this.name = packName(key);
    const file = folder.open(this.name);
    this.pack = file && Pack.read(file, key);
    if (file && !this.pack) file.close();
  }

  /** The unit that holds the block at an address of the image; null: there is none. */
  find(address: number): PackEntry | null {
    return this.pack?.find(address) ?? null;
  }

  /** The unit that holds the block at an address; null: none is kept, or it cannot be used. */
  take(address: number): KeptUnit | null {
    const entry = this.pack?.find(address);
    const module = entry ? this.load(entry.module) : null;
    const unit = module && unpackUnit(module.units as Uint8Array, entry!.offset);
    const code = module?.functions[entry!.number];
    return module && unit && code !== undefined
      ? { module, number: entry!.number, offset: entry!.offset, code, unit }
      : null;
  }

  private load(number: number): KeptModule | null {
    let module = this.loaded.get(number);
    if (module === undefined) {
      const started = threadTime();
      module = this.read(this.pack!, number);
      this.stats.loadNs += threadTimeSince(started);
      this.loaded.set(number, module);
    }
    return module;
  }

  private read(pack: Pack, number: number): KeptModule | null {
    const units = pack.units(number);
    const wasm = pack.wasm(number);
    if (units === null || wasm === null) return null;
    const { machineCode } = host.wasm;
    const code = machineCode ? pack.code(number) : null;
    const entries = pack.entriesOf(number);
    const keptUnits = new Set(entries.map((e) => e.number)).size;
    const isHot = machineCode === null && entries.some((e) => e.prompt);
    try {
      const withCode = code && this.compile(() => machineCode!.deserialize(code, wasm), false);
      const module = withCode ?? this.compile(() => new WebAssembly.Module(wasm as BufferSource), isHot);
      const offsets: number[] = [];
      for (const { number, offset } of entries) {
        while (offsets.length <= number) offsets.push(-1);
        offsets[number] = offset;
      }
      const functions = this.link(module, units, offsets);
      const optimized = withCode ? countOptimized(functions) : 0;
      this.stats.modules++;
      if (withCode) this.stats.modulesWithCode++;
      this.stats.bytesRead += units.length + wasm.length + (code?.length ?? 0);
      return { units, keptUnits, wasm: null, bytes: wasm.length, module, functions, offsets, optimized };
    } catch {
      // It is not what this Ringless has written.
      return null;
    }
  }

  add(module: KeptModule): void {
    this.made.push(module);
  }

  /**
   * Writes what is new, if that is worth it; how many bytes. `merged`: modules that take the place of others, if all of
   * their blocks are in them. `entries`: how often its units were entered. Throws what `hostReason` puts into words.
   */
  save(merged: () => readonly KeptModule[], entries: number): number {
    if (!this.isWorthWriting(entries)) return 0;
    const isFirst = this.saved.size === 0;
    const kept: RawModule[] = [];
    const known = new Set<number>();
    let bytes = 0;
    const keep = (m: RawModule | null): void => {
      if (m === null || m.unused > UNUSED_LIMIT || m.entries.every((e) => known.has(e.address))) return;
      const size = m.units.length + m.wasm.length + (m.code?.length ?? 0);
      if (bytes + size > PACK_LIMIT) return;
      bytes += size;
      // The first module that has a block gives it.
      const entries = m.entries.filter((e) => !known.has(e.address));
      for (const { address } of entries) known.add(address);
      kept.push({ ...m, entries });
    };
    for (const m of [...merged(), ...this.made]) keep(this.rawOfNew(m));
    const { pack } = this;
    for (const [number, m] of this.loaded) keep(m && this.rawOfLoaded(m, pack!.raw(number)));
    // Another process may have written it since.
    const file = pack?.isReplaced() !== false ? this.folder.open(this.name) : null;
    const others = file === null ? pack : Pack.read(file, this.key);
    for (let n = 0; n < (others?.modules ?? 0); n++) {
      const raw = others !== pack || !this.loaded.has(n) ? others!.raw(n) : null;
      keep(raw && { ...raw, unused: raw.unused + (isFirst ? 1 : 0) });
    }
    file?.close();
    const pieces = writePack(this.key, kept);
    this.folder.put(this.name, pieces);
    for (const m of this.own()) this.saved.set(m, countOptimized(m.functions));
    return pieces.reduce((sum, p) => sum + p.length, 0);
  }

  private isWorthWriting(entries: number): boolean {
    const made = this.made.filter((m) => !this.saved.has(m));
    let gain = made.reduce((sum, m) => sum + instructionsOf(m.units as readonly (PackedUnit | null)[]), 0);
    gain = gain * this.costs.madeNs + entries * ENTRY_NS;
    for (const m of this.own()) {
      const more = countOptimized(m.functions) - (this.saved.get(m) ?? m.optimized);
      if (more > 0) gain += more * this.costs.optimizedNs;
    }
    return gain > 0 && RUNS * gain > WRITE_NS * (this.pack?.bytes ?? 0);
  }

  /** The modules that run in this process. */
  private own(): KeptModule[] {
    return [...this.made, ...[...this.loaded.values()].filter((m) => m !== null)];
  }

  private rawOfNew(m: KeptModule): RawModule {
    const units = (m.units as readonly (PackedUnit | null)[]).map((u) => u ?? { blocks: [], outside: [] });
    const { bytes, offsets } = packUnits(units);
    const optimized = optimizedOf(m.functions);
    const entries = units.flatMap(({ blocks, entries = blocks.length }, number) => {
      const prompt = optimized[number]! || blocks.some((b) => b.executions >= PROMPT_ENTRIES);
      return blocks.slice(0, entries).map(({ address }) => ({ address, number, offset: offsets[number]!, prompt }));
    });
    const code = optimized.includes(true) ? this.serialize(m) : null;
    return { unused: 0, entries, units: bytes, wasm: m.wasm!, code };
  }

  private rawOfLoaded(m: KeptModule, raw: RawModule | null): RawModule | null {
    if (raw === null) return null;
    const optimized = optimizedOf(m.functions);
    const isBetter = optimized.filter((o) => o).length > (raw.code === null ? 0 : m.optimized);
    const entries = raw.entries.map((e) => ({ ...e, prompt: e.prompt || optimized[e.number] === true }));
    // What is known of its units has changed.
    const units = m.units as Uint8Array;
    return { ...raw, unused: 0, units, entries, code: isBetter ? this.serialize(m) : raw.code };
  }

  private serialize({ module }: KeptModule): Uint8Array {
    // V8's flags, of which the budget is one, must be the same when it takes the code back.
    return this.compile(() => host.wasm.machineCode!.serialize(module!), false);
  }

  close(): void {
    this.pack?.close();
  }
}

function instructionsOf(units: readonly (PackedUnit | null)[]): number {
  return units.reduce((sum, u) => sum + (u?.blocks.reduce((n, b) => n + b.instructions, 0) ?? 0), 0);
}

/** Which of the functions V8 has optimized. */
export function optimizedOf(functions: readonly WebAssembly.ExportValue[]): boolean[] {
  return host.wasm.machineCode?.optimized(functions) ?? functions.map(() => false);
}
function countOptimized(functions: readonly WebAssembly.ExportValue[]): number {
  return optimizedOf(functions).filter((o) => o).length;
}

/** Name of the file of a key. */
function packName(key: string): string {
  return `${digest(new TextEncoder().encode(key))}.pack`;
}
