/** The times in a journal, side by side. */
import type { Experiment } from './experiment.js';
import type { Journal, Run } from './journal.js';

/**
 * What a run took: what the guest measured itself, else as the experiment wants it; ms, or ns a call. Undefined: not
 * known.
 */
export function timeOf(run: Run, experiment: Experiment): number | undefined {
  if (run.status < 0) return undefined;
  if (run.nsPerCall !== undefined) return run.nsPerCall;
  const time = experiment.measure === 'cpu' ? run.cpuMs : run.wallMs;
  return time !== undefined && time > 0 ? time : undefined;
}

/** Runs of a guest in a configuration that count, by round. */
export function timesOf({ heading, runs }: Journal, guest: string, configuration: string): Map<number, number> {
  const { experiment } = heading;
  const out = new Map<number, number>();
  for (const run of runs) {
    if (run.guest !== guest || run.configuration !== configuration || run.round < experiment.warmup) continue;
    const time = timeOf(run, experiment);
    if (time !== undefined) out.set(run.round, time);
  }
  return out;
}

/** Times of two configurations in the rounds that both have. */
export function pairsOf(journal: Journal, guest: string, ours: string, theirs: string): [number, number][] {
  const others = timesOf(journal, guest, theirs);
  return [...timesOf(journal, guest, ours)].flatMap(([round, time]) => {
    const other = others.get(round);
    return other === undefined ? [] : [[time, other] as [number, number]];
  });
}
