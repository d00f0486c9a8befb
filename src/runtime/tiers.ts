import * as Rec from '../translator/codegen/record.js';
import type { RegionRequest } from '../translator/codegen/region-graph.js';
import * as S from '../translator/state.js';
import { type Block, NEVER } from './blocks.js';
import { KeptRegions } from './cache/kept-regions.js';
import { TranslationCache, type TranslationCacheOptions } from './cache/translation-cache.js';
import type { CpuState } from './cpu-state.js';
import { ExecutionProfile } from './execution-profile.js';
import type { FunctionTable } from './function-table.js';
import type { GuestCode, TranslatedCode } from './guest-code.js';
import type { GuestSpace } from './guest-space.js';
import { JumpLog } from './jump-log.js';
import type { PluginSet } from './plugins/plugin-set.js';
import type { TierPolicy } from './policies/policy.js';
import type { Stats } from './stats.js';
import type { Strategies } from './strategies.js';
import { type RegionReasons, Translations } from './translations.js';
import { compilingUnits, Units } from './units.js';

/**
 * How many times the threshold a block that is part of a region is executed before it becomes an entry of its own; and
 * how many times at most, unless the threshold is higher.
 */
const DEFERRAL = 100;
const LONGEST_DEFERRAL = 6000;
/** What runs so often before it is translated is worth a profile. */
const PROFILED_FROM = 10_000;

export interface TiersOptions {
  cpu: CpuState;
  stats: Stats;
  strategies: Strategies;
  policy: TierPolicy;
  /** Without it there is the interpreter alone. */
  jit: boolean;
  code: GuestCode;
  space: GuestSpace;
  /** The block at an address, decoded if need be; null if it cannot be fetched. */
  blockAt: (rip: number) => Block | null;
  table: FunctionTable;
  imports: WebAssembly.Imports;
  /** Where translations are kept for other runs; without: nowhere. */
  cache: TranslationCacheOptions | undefined;
  plugins?: PluginSet | undefined;
  /** Sees each request to the translator of regions. */
  onRequest?: ((request: RegionRequest, why: RegionReasons) => void) | undefined;
}

/**
 * Hotness: has blocks that are executed often translated, first into units of templates (tier 1), then into regions
 * (tier 2).
 */
export class Tiers implements TranslatedCode {
  /** Null: there is no such tier. */
  readonly units: Units | null;
  readonly translations: Translations | null;
  private readonly profile: ExecutionProfile | null;
  private readonly cache: TranslationCache | null;

  constructor(private readonly options: TiersOptions) {
    const { cpu, strategies, stats, table, imports, policy, code, space } = options;
    const { blocks, pages, fetch } = code;
    const has = (tier: string): boolean => options.jit && strategies.tiers.includes(tier);
    const tier2 = has('2');
    const jumps = new JumpLog(cpu, blocks);
    const groupOf = (block: Block) => pages.groups.of(Math.floor(block.linear / 4096));
    this.cache =
      (has('1') || tier2) && options.cache
        ? new TranslationCache(
            options.cache,
            cpu.model,
            strategies,
            (at) => space.codeImage(at),
            compilingUnits,
            imports,
            stats.cache,
          )
        : null;
    this.units = has('1')
      ? new Units({
          cpu,
          strategies,
          stats,
          blocks,
          table,
          imports,
          changing: (block) => {
            const changing = pages.rewrittenImmediates(block);
            return changing.length > 0 ? new Set(changing.map((i) => i.record)) : null;
          },
          nextThreshold: () => (tier2 ? Math.max(1, policy.tier2()) : NEVER),
          threshold: () => policy.tier1(),
          allowed: (block) => this.mayTranslate(block),
          decode: options.blockAt,
          codeOf: (block) => pages.codeOf(block),
          cache: this.cache,
          entered: (members) => options.plugins?.tier(members, 1),
        })
      : null;
    this.translations = tier2
      ? new Translations({
          cpu,
          strategies,
          stats,
          blocks,
          jumps,
          table,
          imports,
          decode: options.blockAt,
          liveImmediates: (block) => pages.rewrittenImmediates(block),
          readCode: (rip, bytes) => fetch.bytes(rip, bytes),
          groupOf,
          policy,
          kept:
            this.cache &&
            new KeptRegions({
              blocks,
              stats: stats.cache,
              cache: this.cache,
              imports,
              decode: options.blockAt,
              codeOf: (block) => pages.codeOf(block),
              allowed: (block) => this.mayTranslate(block) && pages.rewrittenImmediates(block).length === 0,
              groupOf,
              sseFlagsAsked: () => cpu.u32[S.SSE_FLAGS_ASKED >> 2] !== 0,
            }),
          onRequest: options.onRequest,
          installed: (block) => options.plugins?.tier([block], 2),
          passes: options.plugins?.passes,
          complain: (line) => options.plugins?.complain(line),
        })
      : null;
    this.profile =
      this.units && this.translations && strategies.hotThreshold >= PROFILED_FROM
        ? new ExecutionProfile(blocks, this.units, this.translations, jumps, (block) => this.postponed(block))
        : null;
  }

  /** Executions of a block until it is translated for the first time. */
  get firstThreshold(): number {
    if (this.unitsFirst) return this.options.policy.tier1();
    return this.translations ? this.options.strategies.hotThreshold : NEVER;
  }

  /** Whether blocks are put into units before they can belong to regions. */
  private get unitsFirst(): boolean {
    const { tier1Threshold, hotThreshold } = this.options.strategies;
    return this.units !== null && (!this.translations || tier1Threshold < hotThreshold);
  }

  /**
   * The block of a descriptor has been executed often: it is to become the entry of a region, unless it will be reached
   * inside one.
   */
  hot(descriptor: number): void {
    const { blocks } = this.options.code;
    const block = blocks.byDescriptor.get(descriptor);
    if (block && this.units && !block.unit && this.unitsFirst) {
      blocks.countDown(block, NEVER);
      if (this.mayTranslate(block)) this.units.request(block);
      return;
    }
    if (block && this.postponed(block)) return;
    if (block) blocks.countDown(block, NEVER);
    else this.options.cpu.u32[(descriptor + Rec.D_HOT) >> 2] = NEVER;
    if (!block || !this.mayTranslate(block)) return;
    if (this.profile) this.profile.want(block);
    // Without units the interpreter has counted every block.
    else this.translations?.request(block, this.units ? null : (b) => blocks.executions(b));
  }

  /** Whether a block that is hot is given time, once, to be reached inside a region that has it. */
  private postponed(block: Block): boolean {
    const { hotThreshold } = this.options.strategies;
    if (block.deferred || hotThreshold === 0 || block.regions.size === 0) return false;
    block.deferred = true;
    const executions = Math.min(hotThreshold * DEFERRAL, Math.max(hotThreshold, LONGEST_DEFERRAL));
    this.options.code.blocks.countDown(block, executions);
    return true;
  }

  /** Code that keeps being overwritten is only interpreted. */
  private mayTranslate(block: Block): boolean {
    const { code, strategies } = this.options;
    return (code.pages.rewrites.get(Math.floor(block.linear / 4096)) ?? 0) <= strategies.rewriteLimit;
  }

  /**
   * Between slices: translates what is due, installs what has come. `retired`: guest instructions executed since start.
   */
  poll(retired: number): void {
    const { tier1, instructions } = this.options.stats;
    this.units?.poll(retired - tier1.executed - instructions.translator);
    this.profile?.poll(retired);
    this.translations?.poll(retired);
  }

  drop(block: Block): void {
    this.options.plugins?.dropped(block);
    this.units?.dropUnitOf(block);
    this.translations?.dropRegionsOf(block);
  }
  park(block: Block): void {
    this.units?.park(block);
    this.translations?.park(block);
  }
  unpark(block: Block): void {
    this.units?.unpark(block);
    this.translations?.unpark(block);
  }
  reset(): void {
    this.profile?.reset();
    this.units?.reset();
    this.translations?.reset();
  }

  decoded(block: Block): void {
    this.units?.decoded(block);
    this.translations?.decoded(block);
  }
  remapped(): void {
    this.cache?.forgetPages();
  }

  /** The guest has ended: keeps its translations for other runs. */
  keep(): void {
    if (this.units) this.units.keep();
    else
      this.cache?.save(
        () => [],
        () => 0,
      );
  }

  close(): void {
    this.cache?.close();
    this.translations?.close();
  }
}
