/** The counters of a run as text for people, for `--stats` without a file. */
import type { DeviceStats, LatencyStats, Stats } from '../runtime/stats.js';
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

export function statsRows(stats: Stats): Row[] {
  const { instructions, regions, chain } = stats;
  const total = instructions.interpreter + instructions.translator;
  const rate = stats.cpuNs > 0 ? (total / stats.cpuNs) * 1e3 : 0;
  return [
    ['wall time', milliseconds(stats.wallNs)],
    ['CPU time', milliseconds(stats.cpuNs)],
    ['instructions, interpreter', grouped(instructions.interpreter)],
    ['instructions, translator', grouped(instructions.translator)],
    ['instructions a microsecond', rate.toFixed(1)],
    ['regions translated', grouped(regions.translated)],
    ['regions live', grouped(regions.live)],
    ['regions evicted', grouped(regions.evicted)],
    ['regions invalidated', grouped(regions.invalidated)],
    ['regions failed', grouped(regions.failed)],
    ['instructions in regions', grouped(regions.instructions)],
    ['Wasm bytes', grouped(stats.wasmBytes)],
    ['translating', milliseconds(stats.translateNs)],
    ['compiling', milliseconds(stats.compileNs)],
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

export function statsTable(stats: Stats): string {
  const rows = statsRows(stats);
  const left = Math.max(...rows.map(([name]) => name.length));
  const right = Math.max(...rows.map(([, value]) => value.length));
  return rows.map(([name, value]) => `${name.padEnd(left)}  ${value.padStart(right)}\n`).join('');
}
