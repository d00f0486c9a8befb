/** The counters of a run as text for people, for `--stats` without a file. */
import type { Stats } from '../runtime/stats.js';
export declare function statsTable(stats: Stats): string;
