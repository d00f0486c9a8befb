import type * as fs from 'node:fs';
import type { StatRecord } from './stat.js';
/** Fills `out` from the host's stat. */
export declare function copyStat(s: fs.BigIntStats, out: StatRecord): void;
