import type { Journal } from './journal.js';
import type { Summary } from './summary.js';
export declare function html(journal: Journal, summary: Summary): string;
