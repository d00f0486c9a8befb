import type { Builder, Value } from '../ir/builder.js';
import type { Operand } from '../ir/operand.js';
/** Selector of a segment register operand, 16 bits. */
export declare function selector(l: Builder, o: Operand): Value;
