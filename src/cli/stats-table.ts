/** The counters of a run as text for people, for `--stats` without a file. */
import type { DeviceStats, LatencyStats, Stats } from '../runtime/stats.js';
import type { TierStats } from '../runtime/tier-stats.js';
import { grouped, milliseconds } from './table.js';

type Row = readonly [name: string, value: string];

/** A counter that is keyed by name: the most frequent first. */
function byName(title: string, counts: Readonly<Record<string, number>>): Row[] {
  const used = Object.entries(counts).filter(([, n]) => n > 0);
  return used.sort((a, b) => b[1] - a[1]).map(([name, n]) => [`${title} ${name}`, grouped(n)]);
}

/** A device of the virtual PC: only what it did. */
function deviceRows(name: string, d: DeviceStats): Row[] {
  const moved = d.bytesRead + d.bytesWritten;
  if (d.requests === 0) return [];
  return [
    [`${name}: requests`, grouped(d.requests)],
    [`${name}: register exits`, grouped(d.exits)],
    [`${name}: interrupts`, grouped(d.interrupts)],
    [`${name}: bytes read`, grouped(d.bytesRead)],
    [`${name}: bytes written`, grouped(d.bytesWritten)],
    ...(moved > 0 ? ([[`${name}: exits per MiB`, d.exitsPerMiB.toFixed(1)]] as Row[]) : []),
  ];
}

/** What interrupts waited for. */
function latencyRows(latency: LatencyStats | undefined): Row[] {
  if (latency === undefined || latency.count === 0) return [];
  const { count, ns, instructions } = latency;
  return [
    ['interrupts taken', grouped(count)],
    ['interrupt latency, ns: maximum', grouped(ns.max)],
    ['interrupt latency, ns: 99%', grouped(ns.p99)],
    ['interrupt latency, instructions: maximum', grouped(instructions.max)],
    ['interrupt latency, instructions: 99%', grouped(instructions.p99)],
  ];
}

/** What the run took, and the tiers' counts. */
function runRows(stats: Stats): Row[] {
  const { instructions, tier1 } = stats;
  const total = instructions.interpreter + tier1.executed + instructions.translator;
  const rate = stats.cpuNs > 0 ? (total / stats.cpuNs) * 1e3 : 0;
  return [
    ['wall time', milliseconds(stats.wallNs)],
    ['CPU time', milliseconds(stats.cpuNs)],
    ['instructions, interpreter', grouped(instructions.interpreter)],
    ['instructions, templates', grouped(tier1.executed)],
    ['instructions, regions', grouped(instructions.translator)],
    ['instructions a microsecond', rate.toFixed(1)],
  ];
}

/** A column a tier, in the units that the tiers are compared in. Empty where nothing was translated. */
function tierRows(tiers: readonly TierStats[]): string[][] {
  const used = tiers.filter(({ tier, units, executed }) => tier === 0 || units > 0 || executed > 0);
  if (used.length < 2) return [];
  const each = (name: string, value: (t: TierStats) => string): string[] => [name, ...used.map(value)];
  const translated = (value: (t: TierStats) => string) => (t: TierStats) => (t.tier === 0 ? '' : value(t));
  const perInstruction = (ns: number, t: TierStats): string =>
    t.translated > 0 ? (ns / t.translated / 1e3).toFixed(1) : '-';
  const known = (value: number | null, digits: number): string => value?.toFixed(digits) ?? '-';
  return [
    each('tier', (t) => `${t.tier} ${t.name}`),
    each('  share of instructions', (t) => `${(100 * t.share).toFixed(1)} %`),
    each('  ns an instruction', (t) => known(t.nsPerInstruction, 2)),
    each(
      '  instructions translated',
      translated((t) => grouped(t.translated)),
    ),
    each(
      '  units or regions',
      translated((t) => grouped(t.units)),
    ),
    each(
      '  modules',
      translated((t) => grouped(t.modules)),
    ),
    each(
      '  Wasm bytes',
      translated((t) => grouped(t.wasmBytes)),
    ),
    each(
      '  emitting',
      translated((t) => milliseconds(t.emittingNs)),
    ),
    each(
      '  compiling (V8)',
      translated((t) => milliseconds(t.compilingNs)),
    ),
    each(
      '  waiting',
      translated((t) => milliseconds(t.waitingNs)),
    ),
    each(
      '  us an instruction, emitting',
      translated((t) => perInstruction(t.emittingNs, t)),
    ),
    each(
      '  us an instruction, compiling',
      translated((t) => perInstruction(t.compilingNs, t)),
    ),
    each(
      '  executions at break-even',
      translated((t) => (t.breakEven === null ? '-' : grouped(t.breakEven))),
    ),
  ];
}

/** What the translation cache gave and got. */
function cacheRows({ cache: c }: Stats): Row[] {
  if (c.modules === 0 && c.bytesWritten === 0) return [];
  return [
    ['cache: units taken (tier 1)', grouped(c.units)],
    ['cache: instructions in them', grouped(c.instructions)],
    ['cache: units refused, other code', grouped(c.unitsRefused)],
    ['cache: regions taken (tier 2)', grouped(c.regions)],
    ['cache: instructions in them', grouped(c.regionInstructions)],
    ['cache: modules read', grouped(c.modules)],
    ['cache: modules with machine code', grouped(c.modulesWithCode)],
    ['cache: bytes read', grouped(c.bytesRead)],
    ['cache: bytes written', grouped(c.bytesWritten)],
    ['cache: loading', milliseconds(c.loadNs)],
  ];
}

function countRows(stats: Stats): Row[] {
  const { regions, chain } = stats;
  return [
    ['regions live', grouped(regions.live)],
    ['regions evicted', grouped(regions.evicted)],
    ['regions invalidated', grouped(regions.invalidated)],
    ['regions failed', grouped(regions.failed)],
    ...(stats.translatorsEnded ? [['translators that ended', grouped(stats.translatorsEnded)] satisfies Row] : []),
    ['chain hits', grouped(chain.hits)],
    ['chain misses', grouped(chain.misses)],
    ['system calls and returns without the VMM', grouped(stats.transitions)],
    ['TLB misses', grouped(stats.tlbMisses)],
    ...byName('exit', stats.exits),
    ...byName('callout', stats.callouts),
    ...byName('system call', stats.systemCalls),
    ...byName('unimplemented system call', stats.unimplementedSystemCalls),
    ...byName('undefined instruction', stats.undefinedInstructions),
    ...latencyRows(stats.interruptLatency),
    ...Object.entries(stats.devices ?? {}).flatMap(([name, device]) => deviceRows(name, device)),
  ];
}

/** Lines with their columns one under another: the first to the left and `left` wide, figures to the right. */
function columns(rows: readonly (readonly string[])[], left: number): string {
  const widths = rows[0]?.map((_, i) => (i === 0 ? left : Math.max(...rows.map((row) => row[i]!.length)))) ?? [];
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

export function statsTable(stats: Stats): string {
  const sections = [runRows(stats), tierRows(stats.tiers), cacheRows(stats), countRows(stats)];
  const left = Math.max(...sections.flat().map(([name]) => name!.length));
  return sections.map((rows) => columns(rows, left)).join('');
}
