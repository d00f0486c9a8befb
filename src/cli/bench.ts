/** `ringless bench`: runs guests on every engine in alternation and makes tables of what they cost. */
import { arch, cpus, platform, release } from 'node:os';
import { checkOutput, writeOutput } from '../host/output-file.js';
import type { Strategies } from '../runtime/strategies.js';
import type { BenchOptions, BenchSet } from './bench-command.js';
import { type KernelResult, kernelTable, measureKernel } from './bench-kernel.js';
import {
  type Missing,
  measurePrograms,
  measureShortRuns,
  type ProcessResult,
  type ProcessSettings,
  processTable,
  reportProcessFailures,
  SHORT_GUESTS,
  SHORT_RUNS_MS,
  warmUpText,
  withoutStarting,
} from './bench-processes.js';
import { PROGRAMS } from './bench-programs.js';
import { measureServers, type ServerResult, serverTable } from './bench-servers.js';
import { printTable, progress, type Table, times } from './bench-table.js';
import { ENGINE_LABEL, ENGINE_ORDER, type EngineName, engineCommand } from './engines.js';
import { ARCHITECTURES, type Architecture, GUESTS, type Guest, recordedOutput } from './guests.js';
import { executes } from './host-abilities.js';
import { geometricMean, numberIn, runOnce, type Summary, summarize } from './measure.js';
import { SERVERS } from './server-loads.js';
import { strategyArguments } from './strategy-options.js';

/** One guest on one engine. */
export interface Measurement {
  readonly wallMs: number[];
  readonly cpuMs: number[];
  /** Only of the syscall-bound set. */
  readonly nsPerCall: number[];
  /** How many times this run's work makes up the guest's whole work; `wallMs` and `cpuMs` are for the whole work. */
  readonly times: number;
  /** The guest's argument in the run whose `output` is compared; '' for none. */
  readonly scale: string;
  output: string;
  failed: boolean;
}

export interface GuestResult {
  readonly guest: string;
  readonly set: Guest['set'];
  readonly arch: Architecture;
  readonly engines: Partial<Record<EngineName, Measurement>>;
  /** Whose output the others were compared with. */
  judge: JudgeName | undefined;
  /** Undefined when there is nothing to compare with. */
  outputsEqual: boolean | undefined;
}

/** Best first: this host's processor, QEMU, what a processor printed when the guest was built. */
export type JudgeName = 'processor' | 'QEMU' | 'recorded';

/** Of a syscall-bound guest, in the run whose output is compared. */
const UNTIMED_CALLS = '1000';

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
 * Every engine must print what the processor prints for the same work: in this round where the host executes the guest,
 * or what QEMU prints, or what was recorded.
 */
function compareOutputs(result: GuestResult, command: readonly string[] | undefined): void {
  const { native, qemu } = result.engines;
  result.judge = native ? 'processor' : qemu ? 'QEMU' : 'recorded';
  const own = native ?? qemu;
  const outputs = new Map(own && [[own.scale, own.output]]);
  let compared = false;
  let equal = true;
  for (const m of Object.values(result.engines)) {
    if (m.failed) equal = false;
    if (m === own) continue;
    let want = outputs.get(m.scale);
    // A part of the work that the judge did as a whole.
    if (want === undefined && command) want = runOnce(command, m.scale === '' ? [] : [m.scale]).output;
    if (want === undefined) want = recordedOutput(result.guest, m.scale);
    if (want === undefined) continue;
    outputs.set(m.scale, want);
    compared = true;
    if (m.output !== want) equal = false;
  }
  result.outputsEqual = compared || !equal ? equal : undefined;
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
    judge: undefined,
    outputsEqual: undefined,
  };
  const commands = engines.flatMap((engine) => {
    const command = engineCommand(engine, architecture, guest.name, options.strategies);
    return command ? [{ engine, command }] : [];
  });
  const quick = options.quick && guest.quick !== undefined ? String(guest.quick) : '';
  for (const { engine, command } of commands) {
    // What takes a second on the processor takes the interpreter half a minute: it does a part of the work.
    const part = engine === 'interp' && !options.quick && guest.work !== undefined && guest.short !== undefined;
    const times = part ? guest.work! / guest.short! : 1;
    // Timed runs print the time; what can be compared comes from a short run without.
    const scale = guest.set === 'syscall' ? UNTIMED_CALLS : part ? String(guest.short) : quick;
    const m: Measurement = { wallMs: [], cpuMs: [], nsPerCall: [], times, scale, output: '', failed: false };
    result.engines[engine] = m;
    if (guest.set !== 'syscall') continue;
    const sample = runOnce(command, [scale]);
    m.output = sample.output;
    m.failed = sample.status !== 0;
  }
  for (let round = 0; round < options.rounds; round++) {
    for (const { engine, command } of commands) {
      const m = result.engines[engine];
      if (!m || m.failed || (guest.set === 'syscall' && options.untimed?.includes(engine))) continue;
      const args = guest.set === 'syscall' ? [quick, 'timed'] : m.scale === '' ? [] : [m.scale];
      const sample = runOnce(command, args);
      m.wallMs.push(sample.wallMs * m.times);
      if (sample.cpuMs !== undefined) m.cpuMs.push(sample.cpuMs * m.times);
      if (guest.set === 'syscall') {
        const ns = numberIn(sample.output);
        if (ns !== undefined) m.nsPerCall.push(ns);
      } else {
        m.output = sample.output;
      }
      if (sample.status !== 0) m.failed = true;
    }
  }
  compareOutputs(result, commands.find(({ engine }) => engine === 'native' || engine === 'qemu')?.command);
  return result;
}

function spread(summary: Summary | undefined): string {
  if (!summary) return '-';
  const digits = summary.median < 10 ? 2 : summary.median < 100 ? 1 : 0;
  return `${summary.median.toFixed(digits)} (${summary.min.toFixed(digits)}..${summary.max.toFixed(digits)})`;
}

/** The quotients that the project is judged by. */
const RATIOS: readonly (readonly [title: string, engine: EngineName, to: EngineName])[] = [
  ['all tiers / native', 'jit', 'native'],
  ['interpreter / all tiers', 'interp', 'jit'],
  ['QEMU / all tiers', 'qemu', 'jit'],
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
    const head = [
      'guest',
      'arch',
      ...engines.map((e) => ENGINE_LABEL[e]),
      ...quotients.map(([name]) => name),
      'output',
    ];
    const rows = own.map((result) => [
      result.guest,
      result.arch,
      ...engines.map((engine) => (result.engines[engine]?.failed ? 'failed' : spread(figure(result, engine)))),
      ...quotients.map(([, a, b]) => times(ratio(result, a, b))),
      result.outputsEqual === undefined ? '-' : result.outputsEqual ? 'equal' : 'DIFFERENT',
    ]);
    const means = quotients.map(([, a, b]) => geometricMean(own.flatMap((result) => ratio(result, a, b) ?? [])));
    if (own.length > 1) rows.push(['geometric mean', '', ...engines.map(() => ''), ...means.map(times), '']);
    return [{ title, head, rows, names: 2 }];
  });
}

export async function printTables(results: readonly GuestResult[], asMarkdown: boolean): Promise<void> {
  for (const table of tables(results)) await printTable(table, asMarkdown);
}

const JUDGES: readonly (readonly [judge: JudgeName, text: string])[] = [
  ['processor', "this host's processor"],
  ['QEMU', "QEMU's user mode"],
  ['recorded', 'output recorded on another host'],
];

/** What was compared with what, in sentences: only guests that were compared are counted. */
export function describeComparison(results: readonly GuestResult[]): string {
  const compared = results.filter((result) => result.outputsEqual !== undefined);
  const equal = compared.filter((result) => result.outputsEqual);
  const parts = JUDGES.flatMap(([judge, text]) => {
    const n = compared.filter((result) => result.judge === judge).length;
    return n > 0 ? `${n} with ${text}` : [];
  });
  const lacking = ARCHITECTURES.filter((a) => results.some((result) => result.arch === a) && !executes(a));
  const note = lacking.length > 0 ? `\nThis host executes no ${lacking.join(' and no ')} programs.` : '';
  if (compared.length === 0) return `No output was compared.${note}`;
  const verdict = equal.length === compared.length ? 'all are equal' : `${equal.length} are equal`;
  return `Output of ${compared.length} guests was compared, ${parts.join(', ')}: ${verdict}.${note}`;
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

/** Which sets are measured: those asked for, else those that have what is named, else all. */
function chosenSets(options: BenchOptions, names: readonly string[]): readonly BenchSet[] {
  if (options.kernel || options.servers)
    return [...(options.kernel ? (['kernel'] as const) : []), ...(options.servers ? (['servers'] as const) : [])];
  if (options.set) return options.set;
  if (options.guests) return ['guests'];
  if (names.length === 0) return ['programs', 'short', 'guests'];
  const has = (list: readonly { name: string }[]): boolean => list.some(({ name }) => names.includes(name));
  return [
    ...(has(PROGRAMS) ? (['programs'] as const) : []),
    ...(has(GUESTS) ? (['guests'] as const) : []),
    ...(has(SERVERS) ? (['servers'] as const) : []),
  ];
}

function reportMissing(missing: readonly Missing[]): void {
  for (const { name, reason } of missing) process.stdout.write(`Not measured: ${name}: ${reason}.\n`);
}

async function benchPrograms(
  names: readonly string[],
  settings: ProcessSettings,
  asMarkdown: boolean,
): Promise<ProcessResult[]> {
  const chosen = PROGRAMS.filter(({ name }) => names.length === 0 || names.includes(name));
  const { results, missing } = measurePrograms(chosen, settings);
  progress('');
  if (results.length > 0) {
    const title = 'Real programs: wall time of the whole process in ms (in brackets CPU time)';
    await printTable(processTable(title, results), asMarkdown);
    const rest = withoutStarting(results);
    if (rest !== null) process.stdout.write(`${rest}\n\n`);
    const curves = warmUpText(results);
    if (curves !== '') process.stdout.write(asMarkdown ? `\`\`\`\n${curves}\`\`\`\n\n` : `${curves}\n`);
  }
  reportMissing(missing);
  return results;
}

async function benchShortRuns(
  options: BenchOptions,
  names: readonly string[],
  settings: ProcessSettings,
): Promise<ProcessResult[]> {
  const chosen = GUESTS.filter(
    ({ name }) => (names.length === 0 ? SHORT_GUESTS : names).includes(name) && isComputing(name),
  );
  const durations = options.quick ? SHORT_RUNS_MS.slice(0, 2) : SHORT_RUNS_MS;
  const results = measureShortRuns(chosen, options.arch, durations, settings);
  progress('');
  for (const ms of durations) {
    const own = results.filter((r) => r.nativelyMs === ms);
    const title = `Short runs, ${ms} ms natively: wall time of the whole process in ms (in brackets CPU time)`;
    if (own.length > 0) await printTable(processTable(title, own), options.markdown ?? false);
  }
  return results;
}

function isComputing(name: string): boolean {
  return GUESTS.some((guest) => guest.name === name && guest.set === 'cpu');
}

async function benchGuests(
  options: BenchOptions,
  names: readonly string[],
  settings: ProcessSettings,
): Promise<GuestResult[]> {
  const wanted = options.guests ?? (names.length > 0 ? names : GUESTS.map(({ name }) => name));
  const guests = GUESTS.filter((guest) => wanted.includes(guest.name));
  const results: GuestResult[] = [];
  for (const guest of guests) {
    for (const architecture of options.arch) {
      progress(`${results.length + 1} of ${guests.length * options.arch.length}: ${guest.name} ${architecture}`);
      results.push(measureGuest(guest, architecture, settings.engines, { ...settings, quick: options.quick ?? false }));
    }
  }
  progress('');
  await printTables(results, options.markdown ?? false);
  process.stdout.write(`${describeComparison(results)}\n`);
  return results;
}

async function benchKernel(options: BenchOptions, settings: ProcessSettings): Promise<KernelResult> {
  const result = measureKernel({ ...settings, quick: options.quick ?? false });
  await printTable(kernelTable(result), options.markdown ?? false);
  for (const failure of result.failures) process.stderr.write(`${failure}\n`);
  return result;
}

async function benchServers(
  options: BenchOptions,
  names: readonly string[],
  settings: ProcessSettings,
): Promise<ServerResult> {
  const result = await measureServers({ ...settings, names, quick: options.quick ?? false });
  if (result.lines.length > 0) await printTable(serverTable(result), options.markdown ?? false);
  reportMissing(result.missing);
  for (const failure of result.failures) process.stderr.write(`${failure}\n`);
  return result;
}

export async function bench(
  names: readonly string[],
  options: BenchOptions,
  strategies: Partial<Strategies>,
): Promise<number> {
  if (options.json !== undefined) checkOutput('json', options.json);
  const engines = ENGINE_ORDER.filter((e) => e === 'native' || e === 'qemu' || options.engine.includes(e));
  const settings = { engines, rounds: options.rounds, strategies: strategyArguments(strategies) };
  const sets = chosenSets(options, names);
  const asMarkdown = options.markdown ?? false;
  const programs = sets.includes('programs') ? await benchPrograms(names, settings, asMarkdown) : [];
  const short = sets.includes('short') ? await benchShortRuns(options, names, settings) : [];
  const results = sets.includes('guests') ? await benchGuests(options, names, settings) : [];
  const kernel = sets.includes('kernel') ? await benchKernel(options, settings) : null;
  const servers = sets.includes('servers') ? await benchServers(options, names, settings) : null;
  if (options.json !== undefined) {
    const { rounds, quick = false } = options;
    const record = {
      host: host(),
      rounds,
      quick,
      strategies,
      programs,
      short,
      results,
      kernel: kernel?.lines ?? [],
      servers: servers?.lines ?? [],
    };
    writeOutput('json', options.json, `${JSON.stringify(record, null, 2)}\n`);
  }
  const failed = [
    reportProcessFailures([...programs, ...short]),
    reportFailures(results),
    (kernel?.failures.length ?? 0) > 0,
    (servers?.failures.length ?? 0) > 0,
  ];
  return failed.includes(true) ? 1 : 0;
}
