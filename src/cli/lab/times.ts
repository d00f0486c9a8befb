/** The times in a journal, side by side. */
import { withoutNumber } from './configurations.js';
import type { Experiment } from './experiment.js';
import type { Heading, Run } from './journal.js';

/** A journal, or what of it was run on one host. */
export interface Runs {
  readonly heading: Heading;
  readonly runs: readonly Run[];
}

/**
 * What a run took: what the guest measured itself, else as the experiment wants it; ms, or ns a call. Undefined: not
 * known.
 */
export function timeOf(run: Run, experiment: Experiment): number | undefined {
  if (run.nsPerCall !== undefined) return run.nsPerCall;
  // A guest that was to print its time, and did not, has none.
  if (run.status < 0 || run.output === '') return undefined;
  const time = experiment.measure === 'cpu' ? run.cpuMs : run.wallMs;
  return time !== undefined && time > 0 ? time : undefined;
}

/** Runs of a guest in a configuration that count, by round and host; of several their geometric mean. */
export function timesOf({ heading, runs }: Runs, guest: string, configuration: string): Map<string, number> {
  const { experiment } = heading;
  const all = new Map<string, number[]>();
  for (const run of runs) {
    if (run.guest !== guest || withoutNumber(run.configuration) !== configuration) continue;
    const time = run.round < experiment.warmup ? undefined : timeOf(run, experiment);
    if (time === undefined) continue;
    const key = `${run.round} ${run.host ?? ''}`;
    all.set(key, [...(all.get(key) ?? []), time]);
  }
  const mean = (times: readonly number[]) => Math.exp(times.reduce((sum, t) => sum + Math.log(t), 0) / times.length);
  return new Map([...all].map(([key, times]) => [key, mean(times)]));
}

/** Times of two configurations in the rounds that both have, on the same host. */
export function pairsOf(runs: Runs, guest: string, ours: string, theirs: string): [number, number][] {
  const others = timesOf(runs, guest, theirs);
  return [...timesOf(runs, guest, ours)].flatMap(([key, time]) => {
    const other = others.get(key);
    return other === undefined ? [] : [[time, other] as [number, number]];
  });
}
