import type { Stats } from './stats.js';
import type { Tier, TierSpeed } from './tier-speed.js';

/** What one tier did and what it cost. Times are ns of CPU of the thread that did it, `waitingNs` is wall time. */
export interface TierStats {
  tier: Tier;
  name: 'interpreter' | 'templates' | 'regions';
  /** Guest instructions executed in it, counted when their block is entered; and their share of all, 0 to 1. */
  executed: number;
  share: number;
  /** Guest instructions translated, in units or regions, of which so many are in a module. */
  translated: number;
  units: number;
  modules: number;
  wasmBytes: number;
  /** Making the WebAssembly, V8's compiling it when it is installed, and the guest standing still for both. */
  emittingNs: number;
  compilingNs: number;
  waitingNs: number;
  /** Wall time of an executed instruction, from slices that ran in this tier alone; null: there were none. */
  nsPerInstruction: number | null;
  /**
   * Executions after which translating an instruction has paid, against the tier below whose speed is known; null: not
   * known.
   */
  breakEven: number | null;
}

/** The tiers' rows, from the counters of a run. */
export function tierStats(stats: Stats, speed: TierSpeed): TierStats[] {
  const { instructions, tier1, regions } = stats;
  const executed = [instructions.interpreter, tier1.executed, instructions.translator] as const;
  const total = executed[0] + executed[1] + executed[2];
  const row = (tier: Tier, name: TierStats['name'], own: Partial<TierStats>): TierStats => ({
    tier,
    name,
    executed: executed[tier],
    share: total > 0 ? executed[tier] / total : 0,
    translated: 0,
    units: 0,
    modules: 0,
    wasmBytes: 0,
    emittingNs: 0,
    compilingNs: 0,
    waitingNs: 0,
    nsPerInstruction: speed.nsPerInstruction(tier),
    breakEven: null,
    ...own,
  });
  const rows = [
    row(0, 'interpreter', {}),
    row(1, 'templates', {
      translated: tier1.instructions,
      units: tier1.units,
      modules: tier1.modules,
      wasmBytes: tier1.wasmBytes,
      emittingNs: tier1.emitNs,
      compilingNs: tier1.compileNs,
    }),
    row(2, 'regions', {
      translated: regions.instructions,
      units: regions.translated,
      modules: regions.modules,
      wasmBytes: stats.wasmBytes,
      emittingNs: stats.translateNs,
      compilingNs: stats.compileNs,
      waitingNs: stats.waitNs,
    }),
  ];
  return rows.map((r) => ({ ...r, breakEven: breakEven(r, rows) }));
}

function breakEven(row: TierStats, rows: readonly TierStats[]): number | null {
  const below = rows.filter((r) => r.tier < row.tier && r.nsPerInstruction !== null).at(-1);
  if (row.translated === 0 || row.nsPerInstruction === null || !below) return null;
  const won = below.nsPerInstruction! - row.nsPerInstruction;
  return won > 0 ? (row.emittingNs + row.compilingNs) / row.translated / won : null;
}
