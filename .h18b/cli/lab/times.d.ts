/** The times in a journal, side by side. */
import type { Experiment } from './experiment.js';
import type { Journal, Run } from './journal.js';
/**
 * What a run took: what the guest measured itself, else as the experiment wants it; ms, or ns a call. Undefined: not
 * known.
 */
export declare function timeOf(run: Run, experiment: Experiment): number | undefined;
/** Runs of a guest in a configuration that count, by round. */
export declare function timesOf({ heading, runs }: Journal, guest: string, configuration: string): Map<number, number>;
/** Times of two configurations in the rounds that both have. */
export declare function pairsOf(journal: Journal, guest: string, ours: string, theirs: string): [number, number][];
