/** The report of an experiment as Markdown and as CSV. */
import type { Journal } from './journal.js';
import type { Ratio } from './statistics.js';
import type { Summary } from './summary.js';
/** 0.912 (0.900 to 0.925). */
export declare function ratioText(ratio: Ratio | undefined): string;
/** In words: the interval is on one side of 1, or on both. */
export declare function verdict(ratio: Ratio | undefined): string;
export declare function conditions({ heading }: Journal, summary: Summary): string;
export declare function markdown(journal: Journal, summary: Summary): string;
/** A line for each run; RFC 4180. */
export declare function csv({ runs }: Journal): string;
