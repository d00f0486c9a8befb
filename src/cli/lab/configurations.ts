/** What an experiment compares, spelled out: engines, settings of the strategies, versions of Node. */
import { STRATEGIES, type StrategyRow } from '../../runtime/strategies.js';
import type { EngineName } from '../engines.js';
import { Random } from '../random.js';
import { type Design, type Experiment, otherValues, type Settings, type Value } from './experiment.js';

export interface Configuration {
  /** Names it in journal and report; unique in the experiment. */
  readonly id: string;
  readonly engine: EngineName;
  readonly node: string;
  readonly settings: Settings;
  /** Name of the setting; '' for the defaults. */
  readonly label: string;
  /** The configuration whose times its own are divided by; undefined for the baseline itself. */
  readonly against: string | undefined;
  /** It is a further run of that configuration in each round. */
  readonly repeats?: string;
}

/** The configuration that a run is of: what is run several times in a round has a number behind its name. */
export const withoutNumber = (id: string): string => id.replace(/ #\d+$/, '');

const rowOf = (name: string): StrategyRow => STRATEGIES.find((r) => r.name === name)!;

/** As on the command line. */
export function settingsArguments(settings: Settings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => {
    if (rowOf(name).kind === 'switch') return [value === true ? `--${name}` : `--no-${name}`];
    return [`--${name}`, String(value)];
  });
}

const labelOf = (settings: Settings): string =>
  Object.entries(settings)
    .map(([name, value]) => (value === false ? `no-${name}` : value === true ? name : `${name}=${value}`))
    .join(' ');

function randomSettings(design: Design & { kind: 'random' }, seed: number): Settings[] {
  const random = Random.seeded(seed);
  const found = new Map<string, Settings>();
  // There may be fewer different ones than asked for.
  for (let tries = 0; found.size < design.count && tries < design.count * 50; tries++) {
    const settings: Record<string, Value> = {};
    for (const name of design.names) if (random.chance(0.3)) settings[name] = random.pick(otherValues(rowOf(name)));
    if (Object.keys(settings).length > 0) found.set(labelOf(settings), settings);
  }
  return [...found.values()];
}

function product(values: readonly (readonly [string, readonly Value[]])[]): Settings[] {
  return values.reduce<Settings[]>(
    (all, [name, list]) => all.flatMap((settings) => list.map((value) => ({ ...settings, [name]: value }))),
    [{}],
  );
}

/** The settings besides the defaults, by label. */
export function settingsOf(design: Design, seed: number): Map<string, Settings> {
  const named = (all: readonly Settings[]) => new Map(all.map((s) => [labelOf(s), s]));
  switch (design.kind) {
    case 'list':
      return new Map(Object.entries(design.settings));
    case 'ablation':
      return named(
        Object.entries(design.values).flatMap(([name, values]) =>
          values.filter((value) => rowOf(name).default !== value).map((value) => ({ [name]: value })),
        ),
      );
    case 'factorial': {
      const isDefault = (s: Settings) => Object.entries(s).every(([name, value]) => rowOf(name).default === value);
      return named(product(Object.entries(design.values)).filter((s) => !isDefault(s)));
    }
    case 'random':
      return named(randomSettings(design, seed));
  }
}

/**
 * The configurations of an experiment: each engine with the defaults, and the translator with each of the settings; and
 * again those that others are measured against, as often as it says.
 */
export function configurationsOf(experiment: Experiment): Configuration[] {
  const once = configurationsOnce(experiment);
  const bases = new Set(once.map(({ against }) => against));
  const again = Array.from({ length: (experiment.baselineRuns ?? 1) - 1 }, (_, n) =>
    once
      .filter(({ id }) => bases.has(id))
      .map((c): Configuration => ({ ...c, id: `${c.id} #${n + 2}`, against: undefined, repeats: c.id })),
  );
  return [...once, ...again.flat()];
}

function configurationsOnce(experiment: Experiment): Configuration[] {
  const { common = {} } = experiment;
  const settings = settingsOf(experiment.design, experiment.seed);
  const out: Configuration[] = [];
  for (const [n, node] of experiment.nodes.entries()) {
    const idOf = (engine: EngineName, label: string) =>
      [engine, ...(n > 0 ? [`node ${n + 1}`] : []), ...(label === '' ? [] : [label])].join(', ');
    for (const engine of experiment.engines) {
      const ours = engine !== 'native' && engine !== 'qemu';
      // What is not ours does not know Node.
      if (!ours && n > 0) continue;
      const base = idOf(experiment.baseline, '');
      const isBase = engine === experiment.baseline;
      const first = isBase && n > 0 ? experiment.baseline : undefined;
      out.push({
        id: idOf(engine, ''),
        engine,
        node,
        settings: engine === 'jit' || engine === 'tier1' ? common : {},
        label: '',
        against: isBase ? first : base,
      });
      if (engine !== 'jit' && engine !== 'tier1') continue;
      for (const [label, chosen] of settings) {
        const own = { ...common, ...chosen };
        out.push({ id: idOf(engine, label), engine, node, settings: own, label, against: idOf(engine, '') });
      }
    }
  }
  return out;
}
