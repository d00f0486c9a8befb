import type { Builder, Value } from '../ir/builder.js';
/**
 * The same where an instruction loads MXCSR and its modes are not those that a program starts with: regions rely on
 * them.
 */
export declare function recordFlagsIfUnusual(l: Builder, mxcsr: Value): void;
