import type { CacheFolder } from '../../host/cache-folder.js';
import { host } from '../../host/host.js';
import { hostReason } from '../../host/reason.js';
import type { Block, CodeContext } from '../blocks.js';
import type { CpuModel } from '../cpu-models.js';
import type { CacheStats } from '../stats.js';
import { type Strategies, translatorOptions } from '../strategies.js';
import { type Compile, KeptCode, type KeptCosts, type KeptModule, type LinkModule } from './kept-code.js';

/**
 * Code that comes again: the pages of a file, say, wherever they are mapped. The key says which, as well as can be told
 * quickly: what is kept is compared with the code itself before it is used.
 */
export interface CodeImage {
  readonly key: string;
  /** Address of its first byte. */
  readonly base: number;
}

/** An image as it lies in this process, in one context. */
export interface KeptImage {
  readonly base: number;
  readonly code: KeptCode;
  /** Counted from 1. */
  readonly number: number;
  readonly key: string;
}

/** Bytes of all packs, at most. */
const FOLDER_LIMIT = 1 << 30;
/**
 * In 64-bit code an address below 2 GiB, or as far from the end, may stand in a record as a displacement, of which
 * nobody knows whether it is relative: images that are near have their place in the key.
 */
const NEAR = 2 ** 34;

/**
 * What a run saves when it finds a unit that this one has made: 12 us an instruction; one that V8 has optimized
 * meanwhile: 60 us for each of its 27 instructions (python3). For regions: some hundredths of a second each.
 */
const UNIT_COSTS: KeptCosts = { madeNs: 12_000, optimizedNs: 27 * 60_000 };
const REGION_COSTS: KeptCosts = { madeNs: 300_000, optimizedNs: 10_000_000 };
const asUsual: Compile = (make) => make();

export interface TranslationCacheOptions {
  readonly folder: CacheFolder;
  /** A name for a whole machine, of which all code is one image; without: `GuestSpace.codeImage` tells. */
  readonly machine?: string;
  /** Told, once, that nothing can be written. */
  readonly onFailure?: ((reason: string) => void) | undefined;
}

/** Begins the line of a pack's key that says that it holds regions. */
const REGIONS = 'regions';

/** The tier that a pack of this key is of. */
export function tierOf(key: string): 1 | 2 {
  return key.includes(`\n${REGIONS} `) ? 2 : 1;
}

/** Translations on disk: what an earlier run of any program has made of the same code. docs/translation-cache.md. */
export class TranslationCache {
  private readonly environment: string;
  private readonly codes = new Map<string, KeptCode>();
  /** By image and whether flags were asked for. */
  private readonly regionCodes = new Map<string, KeptCode>();
  private readonly images = new Map<string, KeptImage>();
  /** By page * 2, + 1 for the supervisor. */
  private readonly byPage = new Map<number, KeptImage | null>();
  private failed = false;

  constructor(
    private readonly options: TranslationCacheOptions,
    model: CpuModel | null,
    strategies: Strategies,
    private readonly imageAt: (linear: number) => CodeImage | null,
    private readonly compile: Compile,
    private readonly imports: WebAssembly.Imports,
    private readonly stats: CacheStats,
  ) {
    this.environment = JSON.stringify({
      build: new TextDecoder().decode(host.files.built('built-from')).trim(),
      host: host.wasm.version,
      cpu: model?.name ?? null,
      options: translatorOptions(strategies),
    });
  }

  /** The image that a block is part of; null: its code will not come again. */
  image(block: Block): KeptImage | null {
    const { context, linear } = block;
    if (context.base !== 0) return null;
    const page = Math.floor(linear / 4096) * 2 + (context.supervisor ? 1 : 0);
    let image = this.byPage.get(page);
    if (image === undefined) {
      image = this.findImage(context, linear);
      this.byPage.set(page, image);
    }
    return image;
  }

  private findImage(context: CodeContext, linear: number): KeptImage | null {
    const { machine } = this.options;
    const found = machine === undefined ? this.imageAt(linear) : machineImage(machine, linear);
    if (found === null) return null;
    const { base } = found;
    const { instructions: _, ...mode } = context.mode;
    const place = mode.word === 64 && Math.abs(base) < NEAR ? base : null;
    const key = `${this.environment}\n${JSON.stringify({ ...mode, supervisor: context.supervisor, place })}\n${found.key}`;
    const name = `${base} ${key}`;
    let image = this.images.get(name);
    if (!image) {
      let code = this.codes.get(key);
      if (!code) {
        code = new KeptCode(this.options.folder, key, this.compile, this.linkUnits, UNIT_COSTS, this.stats);
        this.codes.set(key, code);
      }
      image = { base, code, key, number: this.images.size + 1 };
      this.images.set(name, image);
    }
    return image;
  }

  private readonly linkUnits: LinkModule = (module) =>
    Object.values(new WebAssembly.Instance(module, this.imports).exports);

  /** The regions that are kept of an image, where it lies now. `asked`: the program has asked for MXCSR. */
  regions(image: KeptImage, asked: boolean, link: LinkModule): KeptCode {
    const name = `${image.number} ${asked}`;
    let code = this.regionCodes.get(name);
    if (!code) {
      // The image stays the last line.
      const at = image.key.lastIndexOf('\n');
      const made = JSON.stringify({ base: image.base, asked, processor: host.wasm.processor() });
      const key = `${image.key.slice(0, at)}\n${REGIONS} ${made}${image.key.slice(at)}`;
      code = new KeptCode(this.options.folder, key, asUsual, link, REGION_COSTS, this.stats);
      this.regionCodes.set(name, code);
    }
    return code;
  }

  /** Pages were mapped or unmapped. */
  forgetPages(): void {
    this.byPage.clear();
  }

  /** Writes what is new: see `KeptCode.save`. */
  save(merged: (code: KeptCode) => readonly KeptModule[], entries: (code: KeptCode) => number): void {
    if (this.failed) return;
    let bytes = 0;
    try {
      for (const code of this.codes.values()) bytes += code.save(() => merged(code), entries(code));
      for (const code of this.regionCodes.values()) bytes += code.save(() => [], 0);
      if (bytes > 0) this.options.folder.shrink(FOLDER_LIMIT);
    } catch (error) {
      this.failed = true;
      this.options.onFailure?.(hostReason(error));
    }
    this.stats.bytesWritten += bytes;
  }

  close(): void {
    for (const code of [...this.codes.values(), ...this.regionCodes.values()]) code.close();
    this.codes.clear();
    this.regionCodes.clear();
    this.images.clear();
    this.byPage.clear();
  }
}

/** The part of a machine's address space that an address is in: code does not move there, but offsets have 32 bits. */
function machineImage(machine: string, linear: number): CodeImage {
  const base = Math.floor(linear / 2 ** 32) * 2 ** 32;
  return { key: `machine ${machine} at ${base.toString(16)}`, base };
}
