/** An experiment as its file says it: what is run, in which ways, and when that is enough. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LineCounter, parseDocument } from 'yaml';
import { UserError } from '../../host/user-error.js';
import { STRATEGIES, type StrategyRow } from '../../runtime/strategies.js';
import { PROGRAMS } from '../bench-programs.js';
import { ENGINE_ORDER, type EngineName } from '../engines.js';
import { ExitStatus } from '../exit-status.js';
import { ARCHITECTURES, type Architecture, GUESTS } from '../guests.js';

export type Value = boolean | number | string;
/** Strategies by name, as on the command line without the dashes. */
export type Settings = Readonly<Record<string, Value>>;

export interface GuestChoice {
  readonly name: string;
  readonly architecture: Architecture;
  /** A program of the host and its arguments; without, `name` is a guest that ships or a program of the bench. */
  readonly command?: readonly string[];
  /**
   * A machine instead of a program: arguments of `ringless boot`, and what the engines that are not ours run, each left
   * out where it has no such thing.
   */
  readonly machine?: readonly string[];
  readonly native?: readonly string[];
  readonly qemu?: readonly string[];
  /** A regular expression for the time that the guest prints itself, in its first group, ns. */
  readonly result?: string;
  /** Its output is never twice the same, and says nothing about whether it is right. */
  readonly varies?: boolean;
  /** The shipped guest's argument; without, that of `bench --quick`. */
  readonly work?: number;
  /** One of several with different work, whose times make a curve. */
  readonly inSeries?: boolean;
  /** Further arguments of `ringless run`. */
  readonly grants: readonly string[];
}

/** What journal and report call a guest that ships. */
export const shippedId = ({ name, architecture, work, inSeries }: GuestChoice): string =>
  `${name} ${architecture}${inSeries ? `, work ${work}` : ''}`;

/** Which settings are compared. The first is always the default of everything. */
export type Design =
  | { readonly kind: 'list'; readonly settings: Readonly<Record<string, Settings>> }
  | { readonly kind: 'ablation'; readonly values: Readonly<Record<string, readonly Value[]>> }
  | { readonly kind: 'factorial'; readonly values: Readonly<Record<string, readonly Value[]>> }
  | { readonly kind: 'random'; readonly count: number; readonly names: readonly string[]; readonly halving: boolean };

export interface Experiment {
  readonly name: string;
  readonly question: string;
  readonly guests: readonly GuestChoice[];
  readonly engines: readonly EngineName[];
  readonly design: Design;
  /**
   * The engine against which the others are measured; settings are measured against the default of their own engine.
   */
  readonly baseline: EngineName;
  /** What every configuration of the translator has besides. */
  readonly common?: Settings;
  /** How often a configuration that others are measured against is run in a round: they all share its errors. */
  readonly baselineRuns?: number;
  /** A command that makes what the guests need, before they run. */
  readonly prepare?: readonly string[];
  /** Programs `node` that run Ringless. */
  readonly nodes: readonly string[];
  readonly measure: 'wall' | 'cpu';
  /** Rounds that do not count: file caches get warm. */
  readonly warmup: number;
  readonly rounds: { readonly least: number; readonly most: number };
  /** A guest is through when the 95 % interval of each of its ratios is at most so wide on either side (0.02: 2 %). */
  readonly precision: number;
  /** Minutes of runs; undefined: no limit. */
  readonly budget: number | undefined;
  readonly seed: number;
}

/** Says where in the file something is wrong. */
type Complain = (path: readonly (string | number)[], text: string) => never;

type Json = unknown;
const isRecord = (v: Json): v is Record<string, Json> => typeof v === 'object' && v !== null && !Array.isArray(v);
/** With a threshold of 0 the guest waits for each translation: that is for debugging. */
const NEVER_NOUGHT: readonly string[] = ['tier1-threshold', 'hot-threshold'];

/** Of a range. */
const MOST_VALUES = 1000;

/** Other values than the default: a switch has one; a number has a half, a double, and 0 where that is allowed. */
export function otherValues(row: StrategyRow): Value[] {
  if (row.kind === 'switch') return [!row.default];
  if (row.kind === 'choice') return (row.choices ?? []).filter((choice) => choice !== row.default);
  const standard = Number(row.default);
  const least = row.least ?? 1;
  // What is off by default is a level or a limit: it is turned on.
  if (standard === 0) return [1, 2];
  const nought = least === 0 && !NEVER_NOUGHT.includes(row.name) ? [0] : [];
  return [...new Set([...nought, Math.max(least, standard >> 1), standard * 2])].filter((n) => n !== standard);
}

class Reader {
  constructor(private readonly complain: Complain) {}

  fields(v: Json, path: readonly (string | number)[], known: readonly string[]): Record<string, Json> {
    if (!isRecord(v)) return this.complain(path, 'must be a mapping of names to values');
    const strange = Object.keys(v).find((key) => !known.includes(key));
    if (strange !== undefined)
      return this.complain([...path, strange], `is not known here; known: ${known.join(', ')}`);
    return v;
  }
  text(v: Json, path: readonly (string | number)[]): string {
    return typeof v === 'string' && v !== '' ? v : this.complain(path, 'must be a text');
  }
  texts(v: Json, path: readonly (string | number)[]): string[] {
    if (!Array.isArray(v)) return this.complain(path, 'must be a list of texts');
    return v.map((one, n) => (typeof one === 'number' ? String(one) : this.text(one, [...path, n])));
  }
  number(v: Json, path: readonly (string | number)[], least: number, whole = true): number {
    if (typeof v === 'number' && v >= least && (!whole || Number.isSafeInteger(v))) return v;
    return this.complain(path, `must be a ${whole ? 'whole ' : ''}number, at least ${least}`);
  }
  choice<T extends string>(v: Json, path: readonly (string | number)[], choices: readonly T[]): T {
    return choices.includes(v as T) ? (v as T) : this.complain(path, `must be one of: ${choices.join(', ')}`);
  }
  list(v: Json, path: readonly (string | number)[]): readonly Json[] {
    if (!Array.isArray(v) || v.length === 0) return this.complain(path, 'must be a list with at least one entry');
    return v;
  }
  row(name: string, path: readonly (string | number)[]): StrategyRow {
    const row = STRATEGIES.find((r) => r.name === name);
    return row ?? this.complain(path, `${name} is no strategy; 'ringless strategies' lists them`);
  }
  value(v: Json, row: StrategyRow, path: readonly (string | number)[]): Value {
    if (row.kind === 'switch') return typeof v === 'boolean' ? v : this.complain(path, 'must be true or false');
    if (row.kind === 'number') return this.number(v, path, row.least ?? 1);
    return this.choice(typeof v === 'number' ? String(v) : v, path, row.choices ?? []);
  }
  settings(v: Json, path: readonly (string | number)[]): Settings {
    if (!isRecord(v)) return this.complain(path, 'must be a mapping of strategies to values');
    return Object.fromEntries(
      Object.entries(v).map(([name, x]) => [name, this.value(x, this.row(name, [...path, name]), [...path, name])]),
    );
  }
  names(v: Json, path: readonly (string | number)[]): string[] {
    if (v === 'all') return STRATEGIES.map(({ name }) => name);
    return this.texts(v, path).map((name, n) => this.row(name, [...path, n]).name);
  }

  /** One, or with `work: { from, to, times }` one of each size. */
  guestsOf(v: Json, path: readonly (string | number)[]): GuestChoice[] {
    const work = isRecord(v) ? v.work : undefined;
    if (!isRecord(v) || typeof work !== 'object' || work === null) return [this.guest(v, path)];
    const at = [...path, 'work'];
    const sizes = isRecord(work) ? this.range(work, at) : this.list(work, at);
    return sizes.map((size, n) => {
      const one = this.guest({ ...v, work: this.number(size, [...at, n], 1) }, path);
      if (!GUESTS.some(({ name }) => name === one.name) || one.command || one.machine)
        return this.complain(at, 'is said of a guest that ships');
      return { ...one, inSeries: true };
    });
  }
  guest(v: Json, path: readonly (string | number)[]): GuestChoice {
    const given = typeof v === 'string' ? { name: v } : v;
    const known = ['name', 'arch', 'command', 'work', 'grants', 'machine', 'native', 'qemu', 'result', 'varies'];
    const fields = this.fields(given, path, known);
    const name = this.text(fields.name, [...path, 'name']);
    const words = (field: string): Record<string, string[]> =>
      fields[field] === undefined ? {} : { [field]: this.command(fields[field], [...path, field]) };
    const own = fields.command !== undefined || fields.machine !== undefined;
    if (!own && ![...GUESTS, ...PROGRAMS].some((g) => g.name === name))
      return this.complain(path, `${name} is neither a guest nor a program of the bench, and has no command`);
    if (fields.command !== undefined && fields.machine !== undefined)
      return this.complain([...path, 'machine'], 'is another thing than a command');
    const other = ['native', 'qemu'].find((field) => fields[field] !== undefined && fields.machine === undefined);
    if (other !== undefined) return this.complain([...path, other], 'is said of a machine only');
    return {
      name,
      architecture: fields.arch === undefined ? 'x86_64' : this.choice(fields.arch, [...path, 'arch'], ARCHITECTURES),
      ...words('command'),
      ...words('machine'),
      ...words('native'),
      ...words('qemu'),
      ...(fields.result !== undefined && { result: this.pattern(fields.result, [...path, 'result']) }),
      ...(fields.varies === true && { varies: true }),
      ...(fields.work !== undefined && { work: this.number(fields.work, [...path, 'work'], 1) }),
      grants: fields.grants === undefined ? [] : this.texts(fields.grants, [...path, 'grants']),
    };
  }
  /** Strategies with the values that they are to take: lists, or ranges of numbers. */
  valuesOf(v: Record<string, Json>, path: readonly (string | number)[]): Record<string, Value[]> {
    return Object.fromEntries(
      Object.entries(v).map(([name, list]) => {
        const row = this.row(name, [...path, name]);
        const given = isRecord(list) ? this.range(list, [...path, name]) : this.list(list, [...path, name]);
        return [name, given.map((x, n) => this.value(x, row, [...path, name, n]))];
      }),
    );
  }
  /** `{ from, to, step }`, or `times` for a factor; both ends belong to it. */
  range(v: Json, path: readonly (string | number)[]): number[] {
    const f = this.fields(v, path, ['from', 'to', 'step', 'times']);
    const from = this.number(f.from, [...path, 'from'], 0);
    const to = this.number(f.to, [...path, 'to'], from);
    if ((f.step === undefined) === (f.times === undefined)) return this.complain(path, 'must have a step, or times');
    const step = f.step === undefined ? 0 : this.number(f.step, [...path, 'step'], 1);
    const times = f.times === undefined ? 1 : this.number(f.times, [...path, 'times'], 1.01, false);
    const out: number[] = [];
    for (let x = from; x <= to; x = Math.max(x + 1, Math.round(x * times) + step)) {
      out.push(x);
      if (out.length > MOST_VALUES) return this.complain(path, `must have ${MOST_VALUES} values at most`);
    }
    return out;
  }
  command(v: Json, path: readonly (string | number)[]): string[] {
    const words = this.texts(v, path);
    return words.length > 0 ? words : this.complain(path, 'must name a program');
  }
  pattern(v: Json, path: readonly (string | number)[]): string {
    const text = this.text(v, path);
    try {
      // An empty alternative tells how many groups there are.
      if (new RegExp(`${text}|`, 'm').exec('')!.length === 2) return text;
    } catch {
      // Said below.
    }
    return this.complain(path, 'must be a regular expression with one group');
  }

  design(v: Json): Design {
    const path = ['strategies'];
    if (v === undefined) return { kind: 'list', settings: {} };
    const fields = this.fields(v, path, ['list', 'ablation', 'factorial', 'random']);
    const kinds = Object.keys(fields);
    if (kinds.length !== 1) return this.complain(path, 'must have one of: list, ablation, factorial, random');
    const kind = kinds[0] as Design['kind'];
    const inside = [...path, kind];
    const body = fields[kind];
    switch (kind) {
      case 'ablation': {
        if (isRecord(body)) return { kind, values: this.valuesOf(body, inside) };
        const rows = this.names(body, inside).map((name) => this.row(name, inside));
        return { kind, values: Object.fromEntries(rows.map((row) => [row.name, otherValues(row)])) };
      }
      case 'list': {
        if (!isRecord(body)) return this.complain(inside, 'must be a mapping of names to settings');
        const settings = Object.entries(body).map(([name, s]) => [name, this.settings(s, [...inside, name])] as const);
        return { kind, settings: Object.fromEntries(settings) };
      }
      case 'factorial': {
        if (!isRecord(body)) return this.complain(inside, 'must be a mapping of strategies to lists of values');
        return { kind, values: this.valuesOf(body, inside) };
      }
      case 'random': {
        const f = this.fields(body, inside, ['count', 'of', 'halving']);
        return {
          kind,
          count: this.number(f.count, [...inside, 'count'], 1),
          names: this.names(f.of ?? 'all', [...inside, 'of']),
          halving: f.halving === true,
        };
      }
    }
  }

  experiment(v: Json, name: string): Experiment {
    const top = ['name', 'question', 'guests', 'engines', 'strategies', 'baseline', 'common', 'prepare', 'nodes'];
    const f = this.fields(
      v,
      [],
      [...top, 'baseline-runs', 'measure', 'warmup', 'rounds', 'precision', 'budget', 'seed'],
    );
    const engines = (f.engines === undefined ? ['jit'] : this.list(f.engines, ['engines'])).map((e, n) =>
      this.choice(e, ['engines', n], ENGINE_ORDER),
    );
    const rounds = f.rounds === undefined ? {} : this.fields(f.rounds, ['rounds'], ['least', 'most']);
    const least = rounds.least === undefined ? 3 : this.number(rounds.least, ['rounds', 'least'], 2);
    const most = rounds.most === undefined ? Math.max(20, least) : this.number(rounds.most, ['rounds', 'most'], least);
    const baseline = f.baseline === undefined ? engines[0]! : this.choice(f.baseline, ['baseline'], engines);
    return {
      name: f.name === undefined ? name : this.text(f.name, ['name']),
      question: f.question === undefined ? '' : this.text(f.question, ['question']),
      guests: this.list(f.guests, ['guests']).flatMap((g, n) => this.guestsOf(g, ['guests', n])),
      engines,
      design: this.design(f.strategies),
      baseline,
      ...(f.common !== undefined && { common: this.settings(f.common, ['common']) }),
      ...(f['baseline-runs'] !== undefined && {
        baselineRuns: this.number(f['baseline-runs'], ['baseline-runs'], 1),
      }),
      ...(f.prepare !== undefined && { prepare: this.command(f.prepare, ['prepare']) }),
      nodes: f.nodes === undefined ? [process.execPath] : this.texts(f.nodes, ['nodes']),
      measure: f.measure === undefined ? 'wall' : this.choice(f.measure, ['measure'], ['wall', 'cpu']),
      warmup: f.warmup === undefined ? 1 : this.number(f.warmup, ['warmup'], 0),
      rounds: { least, most },
      precision: f.precision === undefined ? 0.02 : this.number(f.precision, ['precision'], 0.0001, false),
      budget: f.budget === undefined ? undefined : this.number(f.budget, ['budget'], 0.01, false),
      seed: f.seed === undefined ? 1 : this.number(f.seed, ['seed'], 0),
    };
  }
}

const cannot = (text: string): UserError => new UserError(text, ExitStatus.cannotRun);

/**
 * The experiment in a YAML file, or JSON, which is YAML too. Throws a UserError with file, line and place for what is
 * wrong.
 */
export function readExperiment(file: string): Experiment {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (e) {
    throw cannot(`${file}: ${(e as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'it cannot be read'}`);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [mistake] = document.errors;
  if (mistake) throw cannot(`${file}: line ${mistake.linePos?.[0].line ?? 1}: ${mistake.message.split('\n')[0]}`);
  const complain: Complain = (path, what) => {
    // The nearest place above that is written in the file.
    let line = 1;
    for (let n = path.length; n > 0; n--) {
      const node = document.getIn(path.slice(0, n), true) as { range?: [number, number, number] } | undefined;
      if (!node?.range) continue;
      line = lines.linePos(node.range[0]).line;
      break;
    }
    throw cannot(`${file}: line ${line}: ${path.length === 0 ? 'the file' : path.join('.')} ${what}`);
  };
  return new Reader(complain).experiment(document.toJS(), basename(file, extname(file)));
}

export const readsTypeScript = Boolean((process.features as { typescript?: unknown }).typescript);

/**
 * The same of a module, whose default export is what a YAML file would say: JavaScript, or TypeScript where Node itself
 * reads it (from 22.18 on).
 */
export async function loadExperiment(file: string): Promise<Experiment> {
  const extension = extname(file);
  if (!/^\.[cm]?[jt]s$/.test(extension)) return readExperiment(file);
  if (!existsSync(file)) throw cannot(`${file}: no such file`);
  if (extension.endsWith('ts') && !readsTypeScript)
    throw cannot(`${file}: Node ${process.versions.node} reads no TypeScript; 22.18 and later do`);
  let given: { default?: Json };
  try {
    given = (await import(pathToFileURL(resolve(file)).href)) as { default?: Json };
  } catch (e) {
    throw cannot(`${file}: ${String((e as Error).message).split('\n')[0]}`);
  }
  const complain: Complain = (path, what) => {
    throw cannot(`${file}: ${path.length === 0 ? 'the default export' : path.join('.')} ${what}`);
  };
  return new Reader(complain).experiment(given.default, basename(file, extension));
}
