import type { CacheFolder } from '../../host/cache-folder.js';
import { host } from '../../host/host.js';
import type { CacheStats } from '../stats.js';
import { digest } from './checksum.js';
import { Pack, type RawModule, type WarmBlock, writePack } from './pack.js';
import { type PackedUnit, packUnits } from './packed-units.js';

/** A module of units that runs in this process and is, or will be, kept. */
export interface KeptModule {
  readonly units: readonly PackedUnit[];
  /** Null: as it is in the pack. */
  readonly wasm: Uint8Array | null;
  readonly module: WebAssembly.Module;
  /** By unit. */
  readonly functions: readonly WebAssembly.ExportValue[];
  /** Functions of which the pack has optimized machine code. */
  readonly optimized: number;
}

/** A unit that is kept. */
export interface KeptUnit {
  readonly module: KeptModule;
  readonly number: number;
  readonly unit: PackedUnit;
}

/** Bytes of a pack, at most; and after how many runs a module goes that nobody has used. */
const PACK_LIMIT = 64 << 20;
const UNUSED_LIMIT = 100;
/** A pack is written again for machine code alone if there is so much more of it. */
const MORE_OPTIMIZED = 1.1;

/** The translations that are kept of one image of code, wherever and however often it is mapped. */
export class KeptCode {
  private readonly name: string;
  private readonly pack: Pack | null;
  /** By the pack's number of a module; null: it cannot be used. */
  private readonly loaded = new Map<number, KeptModule | null>();
  private readonly made: KeptModule[] = [];

  constructor(
    private readonly folder: CacheFolder,
    private readonly key: string,
    /** Sees to it that V8 treats what it compiles in `make` as tier 1's. */
    private readonly compiling: <T>(make: () => T) => T,
    private readonly imports: WebAssembly.Imports,
    private readonly stats: CacheStats,
  ) {
    this.name = `${digest(new TextEncoder().encode(key))}.pack`;
    const file = folder.open(this.name);
    this.pack = file && Pack.read(file, key);
    if (file && !this.pack) file.close();
  }

  /** The unit that holds the block at an address of the image; null: none is kept, or it cannot be used. */
  find(address: number): KeptUnit | null {
    const number = this.pack?.entries.get(address);
    if (number === undefined) return null;
    const module = this.load(number);
    if (!module) return null;
    const place = module.units.findIndex((u) => u.blocks.some((b) => b.address === address));
    return place < 0 ? null : { module, number: place, unit: module.units[place]! };
  }

  /** Executions of a block that earlier runs have counted without translating it. */
  executions(address: number): number {
    return this.pack?.warm.get(address) ?? 0;
  }

  private load(number: number): KeptModule | null {
    let module = this.loaded.get(number);
    if (module === undefined) {
      module = this.read(this.pack!, number);
      this.loaded.set(number, module);
    }
    return module;
  }

  private read(pack: Pack, number: number): KeptModule | null {
    const units = pack.units(number);
    const wasm = pack.wasm(number);
    if (units === null || wasm === null) return null;
    const code = host.wasm.machineCode ? pack.code(number) : null;
    try {
      return this.compiling(() => {
        const withCode = code && host.wasm.machineCode!.deserialize(code, wasm);
        const module = withCode ?? new WebAssembly.Module(wasm as BufferSource);
        const { exports } = new WebAssembly.Instance(module, this.imports);
        const functions = units.map((_, n) => exports[`u${n}`]!);
        const optimized = withCode ? host.wasm.machineCode!.countOptimized(functions) : 0;
        const { stats } = this;
        stats.modules++;
        if (withCode) stats.modulesWithCode++;
        stats.bytesRead += wasm.length + (code?.length ?? 0);
        return { units, wasm: null, module, functions, optimized };
      });
    } catch {
      // It is not what this Ringless has written.
      return null;
    }
  }

  add(module: KeptModule): void {
    this.made.push(module);
  }

  /** Writes what is new, if that is worth it; how many bytes. Throws what `hostReason` puts into words. */
  save(warm: () => readonly WarmBlock[]): number {
    if (this.made.length === 0 && !this.hasBetterCode()) return 0;
    const kept: RawModule[] = [];
    const known = new Set<number>();
    let bytes = 0;
    const keep = (m: RawModule): void => {
      const size = m.units.length + m.wasm.length + (m.code?.length ?? 0);
      if (m.addresses.every((a) => known.has(a)) || bytes + size > PACK_LIMIT || m.unused > UNUSED_LIMIT) return;
      for (const a of m.addresses) known.add(a);
      kept.push(m);
      bytes += size;
    };
    for (const m of this.made) keep(this.raw(m, m.wasm!, null));
    const { pack } = this;
    for (const [number, m] of this.loaded) {
      const raw = m && pack!.raw(number);
      if (raw) keep(this.raw(m, raw.wasm, raw.code));
    }
    // Another process may have written it since.
    const file = pack?.isReplaced() !== false ? this.folder.open(this.name) : null;
    const others = file === null ? pack : Pack.read(file, this.key);
    for (let n = 0; n < (others?.modules ?? 0); n++) {
      const raw = others !== pack || !this.loaded.has(n) ? others!.raw(n) : null;
      if (raw) keep({ ...raw, unused: raw.unused + 1 });
    }
    file?.close();
    const pieces = writePack(this.key, kept, warm());
    this.folder.put(this.name, pieces);
    return pieces.reduce((sum, p) => sum + p.length, 0);
  }

  /** V8 has optimized so much more since that it is worth writing. */
  private hasBetterCode(): boolean {
    const { machineCode } = host.wasm;
    if (!machineCode) return false;
    let before = 0;
    let now = 0;
    for (const m of this.loaded.values()) {
      if (!m) continue;
      before += m.optimized;
      now += machineCode.countOptimized(m.functions);
    }
    return now > before * MORE_OPTIMIZED;
  }

  /** A module as it is now; `code`: the machine code that the pack has. */
  private raw(m: KeptModule, wasm: Uint8Array, code: Uint8Array | null): RawModule {
    const { machineCode } = host.wasm;
    const optimized = machineCode?.countOptimized(m.functions) ?? 0;
    const isBetter = optimized > 0 && (code === null || optimized > m.optimized);
    return {
      unused: 0,
      addresses: m.units.flatMap((u) => u.blocks.map((b) => b.address)),
      units: packUnits(m.units),
      wasm,
      code: isBetter ? this.compiling(() => machineCode!.serialize(m.module)) : code,
    };
  }

  close(): void {
    this.pack?.close();
  }
}
