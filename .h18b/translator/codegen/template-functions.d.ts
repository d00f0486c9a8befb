import { type Module } from './wasm.js';
/** flags_from_record(): the raw flags from the operands that a region recorded. */
export declare function flagsFromRecord(m: Module): void;
/**
 * Where code made of templates goes when it leaves. Those that end in `_recorded` take the flags' record first: its
 * number and operands. An exit leaves it to the dispatcher; where code goes on, the raw flags are made of it.
 */
export declare function templateFunctions(m: Module): void;
