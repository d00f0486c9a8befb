/** What a journal says: a ratio for each guest and configuration, and whether outputs agree. */
import { geometricMean, summarize } from '../measure.js';
import { type Configuration, configurationsOf } from './configurations.js';
import type { HostEntry, Journal, Run } from './journal.js';
import { meanRatio, pairedRatio, type Ratio } from './statistics.js';
import { pairsOf, type Runs, timesOf } from './times.js';

export interface Cell {
  readonly guest: string;
  /** ms, or ns a call; undefined where nothing was measured. */
  readonly median: number | undefined;
  readonly ratio: Ratio | undefined;
}

export interface Row {
  readonly configuration: Configuration;
  readonly cells: readonly Cell[];
  /** Over the guests; undefined for the baseline. */
  readonly mean: Ratio | undefined;
  /** CPU time of making code, against the configuration it is compared with; undefined where that made none. */
  readonly translating: number | undefined;
}

export interface Summary {
  readonly guests: readonly string[];
  readonly rows: readonly Row[];
  /** Of workers; none where this process made all runs. */
  readonly hosts: readonly HostSummary[];
  /** What went wrong, in lines. */
  readonly complaints: readonly string[];
  readonly runs: number;
  /** Of all runs, ms. */
  readonly wallMs: number;
}

/** What one host says alone. */
export interface HostSummary {
  readonly host: HostEntry;
  readonly runs: number;
  /** Over the guests, for each of the summary's rows. */
  readonly means: readonly (Ratio | undefined)[];
}

const unique = (all: readonly string[]): string[] => [...new Set(all)];

function translating(journal: Journal, ours: Configuration): number | undefined {
  if (ours.against === undefined) return undefined;
  const costs = (configuration: string, guest: string) =>
    journal.runs
      .filter((r) => r.configuration === configuration && r.guest === guest)
      .flatMap((r) => r.counters?.translatingMs ?? []);
  const ratios = unique(journal.runs.map(({ guest }) => guest)).flatMap((guest) => {
    const [a, b] = [costs(ours.id, guest), costs(ours.against!, guest)];
    if (a.length === 0 || b.length === 0) return [];
    const [x, y] = [summarize(a).median, summarize(b).median];
    return x > 0 && y > 0 ? [x / y] : [];
  });
  return geometricMean(ratios);
}

/** Outputs of one guest have to agree in all configurations; natively it is right by definition. */
function complaintsOf(runs: readonly Run[], configurations: readonly Configuration[]): string[] {
  const out: string[] = [];
  for (const guest of unique(runs.map((r) => r.guest))) {
    const own = runs.filter((r) => r.guest === guest);
    const judge = configurations.find(({ engine }) => engine === 'native') ?? configurations[0]!;
    const right = own.find((r) => r.configuration === judge.id && !isMute(r, own)) ?? own.find((r) => !isMute(r, own))!;
    for (const id of unique(own.map((r) => r.configuration))) {
      const wrong = own.filter(
        (r) => r.configuration === id && outcome(r) !== outcome(right) && !isMute(r, own),
      ).length;
      if (wrong === 0) continue;
      const all = own.filter((r) => r.configuration === id).length;
      out.push(`${guest}: ${id}: ${wrong} of ${all} runs end or print otherwise than ${right.configuration}`);
    }
  }
  return out;
}
/** A program that ends well without a time has found that this host cannot do what others have measured. */
const isMute = ({ status, nsPerCall }: Run, own: readonly Run[]): boolean =>
  status === 0 && nsPerCall === undefined && own.some((r) => r.nsPerCall !== undefined);
/** Whoever has measured something has done its work, and machines differ in how they end. */
const outcome = ({ status, output, nsPerCall }: Run): string =>
  nsPerCall === undefined ? `${status} ${output}` : 'a time';

/** The ratio of a configuration over the guests; undefined for the baseline, and where nothing was measured. */
function meanOf(runs: Runs, guests: readonly string[], { id, against }: Configuration): Ratio | undefined {
  if (against === undefined) return undefined;
  const pairs = guests.map((guest) => pairsOf(runs, guest, id, against));
  return pairs.some((p) => p.length > 0) ? meanRatio(pairs) : undefined;
}

/** `work 3` comes before `work 27`. */
const inNumberOrder = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

export function summaryOf(journal: Journal): Summary {
  const { experiment } = journal.heading;
  const measured = new Set(journal.runs.map(({ configuration }) => configuration));
  const configurations = configurationsOf(experiment).filter(({ id }) => measured.has(id));
  const guests = unique(journal.runs.map(({ guest }) => guest)).sort(inNumberOrder);
  const once = configurations.filter(({ repeats }) => repeats === undefined);
  const rows = once.map((configuration): Row => {
    const pairs = guests.map((guest) =>
      configuration.against === undefined ? [] : pairsOf(journal, guest, configuration.id, configuration.against),
    );
    return {
      configuration,
      cells: guests.map((guest, n) => {
        const times = [...timesOf(journal, guest, configuration.id).values()];
        return {
          guest,
          // Times of several hosts say nothing together.
          median: times.length > 0 && journal.hosts.length < 2 ? summarize(times).median : undefined,
          ratio: pairs[n]!.length > 0 ? pairedRatio(pairs[n]!) : undefined,
        };
      }),
      mean: meanOf(journal, guests, configuration),
      translating: translating(journal, configuration),
    };
  });
  return {
    guests,
    rows,
    hosts: journal.hosts.map((host) => {
      const own = { heading: journal.heading, runs: journal.runs.filter((r) => r.host === host.label) };
      return { host, runs: own.runs.length, means: once.map((c) => meanOf(own, guests, c)) };
    }),
    complaints: complaintsOf(journal.runs, configurations),
    runs: journal.runs.length,
    wallMs: journal.runs.reduce((sum, r) => sum + r.wallMs, 0),
  };
}
