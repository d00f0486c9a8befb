import { type Configuration } from './configurations.js';
import type { Journal } from './journal.js';
import { type Ratio } from './statistics.js';
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
    /** What went wrong, in lines. */
    readonly complaints: readonly string[];
    readonly runs: number;
    /** Of all runs, ms. */
    readonly wallMs: number;
}
export declare function summaryOf(journal: Journal): Summary;
