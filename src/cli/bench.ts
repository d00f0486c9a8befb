/** `ringless bench`: runs guests on every engine in alternation and makes tables of what they cost. */
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform, release } from 'node:os';
import type { Strategies } from '../runtime/strategies.js';
import type { BenchOptions } from './bench-command.js';
import { type Architecture, type EngineName, engineCommand, GUESTS, type Guest } from './guests.js';
import { geometricMean, nanosecondsPerCall, runOnce, type Summary, summarize } from './measure.js';
import { strategyArguments } from './strategy-options.js';
import { framedTable } from './table.js';

/** One guest on one engine. */
export interface Measurement {
  readonly wallMs: number[];
  readonly cpuMs: number[];
  /** Only of the syscall-bound set. */
  readonly nsPerCall: number[];
  /** How many times this run's work makes up the guest's whole work; `wallMs` and `cpuMs` are for the whole work. */
  readonly times: number;
  output: string;
  failed: boolean;
}

export interface GuestResult {
  readonly guest: string;
  readonly set: Guest['set'];
  readonly arch: Architecture;
  readonly engines: Partial<Record<EngineName, Measurement>>;
  /** Undefined when there is nothing to compare with. */
  outputsEqual: boolean | undefined;
}

const ENGINE_ORDER: readonly EngineName[] = ['native', 'interp', 'jit', 'qemu'];

/** What is compared and shown: ns a call where the guest measures itself, otherwise wall time in ms. */
export function figure(result: GuestResult, engine: EngineName): Summary | undefined {
  const m = result.engines[engine];
  const values = result.set === 'syscall' ? m?.nsPerCall : m?.wallMs;
  return values && values.length > 0 && !m?.failed ? summarize(values) : undefined;
}

export function ratio(result: GuestResult, engine: EngineName, to: EngineName): number | undefined {
  const a = figure(result, engine);
  const b = figure(result, to);
  return a && b && b.median > 0 ? a.median / b.median : undefined;
}

/**
 * An emulator and the processor must print the same; each engine is held against the first that there is, and one that did
 * a part of the work against what the first prints for that part.
 */
function compareOutputs(result: GuestResult, partOutput: string | undefined): void {
  const all = Object.values(result.engines);
  const whole = all.find((m) => m.times === 1)?.output;
  result.outputsEqual =
    all.length < 2 ? undefined : all.every((m) => !m.failed && m.output === (m.times > 1 ? partOutput : whole));
}

export function measureGuest(
  guest: Guest,
  architecture: Architecture,
  engines: readonly EngineName[],
  options: {
    rounds: number;
    quick: boolean;
    strategies: readonly string[];
    /** Engines that run syscall-bound guests for their output only. */
    untimed?: readonly EngineName[];
  },
): GuestResult {
  const result: GuestResult = {
    guest: guest.name,
    set: guest.set,
    arch: architecture,
    engines: {},
    outputsEqual: undefined,
  };
  const commands = engines.flatMap((engine) => {
    const command = engineCommand(engine, architecture, guest.name, options.strategies);
    return command ? [{ engine, command }] : [];
  });
  let partOutput: string | undefined;
  for (const { engine, command } of commands) {
    // What takes a second on the processor takes the interpreter half a minute: it does a part of the work.
    const part = engine === 'interp' && !options.quick && guest.work !== undefined && guest.short !== undefined;
    const times = part ? guest.work! / guest.short! : 1;
    const m: Measurement = { wallMs: [], cpuMs: [], nsPerCall: [], times, output: '', failed: false };
    result.engines[engine] = m;
    if (part) partOutput = runOnce(commands[0]!.command, [String(guest.short)]).output;
    if (guest.set !== 'syscall') continue;
    // Timed runs print the time; what can be compared comes from a short run without.
    const sample = runOnce(command, ['1000']);
    m.output = sample.output;
    m.failed = sample.status !== 0;
  }
  const scale = options.quick && guest.quick !== undefined ? [String(guest.quick)] : [];
  const args = guest.set === 'syscall' ? [scale[0] ?? '', 'timed'] : scale;
  for (let round = 0; round < options.rounds; round++) {
    for (const { engine, command } of commands) {
      const m = result.engines[engine];
      if (!m || m.failed || (guest.set === 'syscall' && options.untimed?.includes(engine))) continue;
      const sample = runOnce(command, m.times > 1 ? [String(guest.short)] : args);
      m.wallMs.push(sample.wallMs * m.times);
      if (sample.cpuMs !== undefined) m.cpuMs.push(sample.cpuMs * m.times);
      if (guest.set === 'syscall') {
        const ns = nanosecondsPerCall(sample.output);
        if (ns !== undefined) m.nsPerCall.push(ns);
      } else {
        m.output = sample.output;
      }
      if (sample.status !== 0) m.failed = true;
    }
  }
  compareOutputs(result, partOutput);
  return result;
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

interface Table {
  readonly title: string;
  readonly head: string[];
  readonly rows: string[][];
}

const LABEL: Record<EngineName, string> = { native: 'native', interp: 'interpreter', jit: 'translator', qemu: 'QEMU' };

function spread(summary: Summary | undefined): string {
  if (!summary) return '-';
  const digits = summary.median < 10 ? 2 : summary.median < 100 ? 1 : 0;
  return `${summary.median.toFixed(digits)} (${summary.min.toFixed(digits)}..${summary.max.toFixed(digits)})`;
}

function times(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(value < 10 ? 2 : 1);
}

/** The quotients that the project is judged by. */
const RATIOS: readonly (readonly [title: string, engine: EngineName, to: EngineName])[] = [
  ['translator / native', 'jit', 'native'],
  ['interpreter / translator', 'interp', 'jit'],
  ['QEMU / translator', 'qemu', 'jit'],
];

const SETS: readonly (readonly [set: Guest['set'], title: string])[] = [
  ['start', 'Start-up: wall time in ms'],
  ['cpu', 'CPU-bound: wall time of the whole process in ms (interpreter: a tenth of the work, times ten)'],
  ['syscall', 'Syscall-bound: ns a call, measured by the guest'],
];

export function tables(results: readonly GuestResult[]): Table[] {
  return SETS.flatMap(([set, title]) => {
    const own = results.filter((result) => result.set === set);
    if (own.length === 0) return [];
    const engines = ENGINE_ORDER.filter((engine) => own.some((result) => result.engines[engine]));
    const quotients = RATIOS.filter(([, a, b]) => engines.includes(a) && engines.includes(b));
    const head = ['guest', 'arch', ...engines.map((e) => LABEL[e]), ...quotients.map(([name]) => name), 'output'];
    const rows = own.map((result) => [
      result.guest,
      result.arch,
      ...engines.map((engine) => (result.engines[engine]?.failed ? 'failed' : spread(figure(result, engine)))),
      ...quotients.map(([, a, b]) => times(ratio(result, a, b))),
      result.outputsEqual === undefined ? '-' : result.outputsEqual ? 'equal' : 'DIFFERENT',
    ]);
    const means = quotients.map(([, a, b]) => geometricMean(own.flatMap((result) => ratio(result, a, b) ?? [])));
    if (own.length > 1) rows.push(['geometric mean', '', ...engines.map(() => ''), ...means.map(times), '']);
    return [{ title, head, rows }];
  });
}

function markdown(table: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rule = table.head.map((_, i) => (i < 2 ? '---' : '---:'));
  return `### ${table.title}\n\n${line(table.head)}${line(rule)}${table.rows.map(line).join('')}\n`;
}

async function framed(table: Table): Promise<string> {
  const head = table.head.map((cell) => cell.replace(' / ', '\n/ '));
  return `${table.title}\n${await framedTable(head, table.rows)}\n`;
}

export async function printTables(results: readonly GuestResult[], asMarkdown: boolean): Promise<void> {
  for (const table of tables(results)) process.stdout.write(asMarkdown ? markdown(table) : await framed(table));
}

/** One line for each thing that went wrong, and whether there was any. */
export function reportFailures(results: readonly GuestResult[]): boolean {
  let failed = false;
  for (const result of results) {
    for (const [engine, m] of Object.entries(result.engines)) {
      if (!m.failed && result.outputsEqual !== false) continue;
      failed = true;
      const last = m.output.trim().split('\n').slice(-2).join(' / ');
      process.stderr.write(`${result.guest} ${result.arch} ${engine}: ${m.failed ? 'failed' : 'printed'}: ${last}\n`);
    }
  }
  return failed;
}

function host(): Record<string, string | number> {
  const [first] = cpus();
  return {
    cpu: first?.model ?? 'unknown',
    cores: cpus().length,
    platform: `${platform()} ${release()} ${arch()}`,
    node: process.version,
    v8: process.versions.v8,
  };
}

export async function bench(options: BenchOptions, strategies: Partial<Strategies>): Promise<number> {
  const wanted = ENGINE_ORDER.filter((e) => e === 'native' || e === 'qemu' || options.engine.includes(e));
  const guests = GUESTS.filter((guest) => options.guests.includes(guest.name));
  const settings = { rounds: options.rounds, quick: options.quick ?? false, strategies: strategyArguments(strategies) };
  const results: GuestResult[] = [];
  for (const guest of guests) {
    for (const architecture of options.arch) {
      progress(`${results.length + 1} of ${guests.length * options.arch.length}: ${guest.name} ${architecture}`);
      results.push(measureGuest(guest, architecture, wanted, settings));
    }
  }
  progress('');
  await printTables(results, options.markdown ?? false);
  if (options.json) {
    const record = { host: host(), rounds: options.rounds, quick: settings.quick, strategies, results };
    writeFileSync(options.json, `${JSON.stringify(record, null, 2)}\n`);
  }
  return reportFailures(results) ? 1 : 0;
}
