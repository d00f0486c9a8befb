import type { Builder } from '../ir/builder.js';
import type { Operand } from '../ir/operand.js';
/** An instruction's meaning, written against the builder; operands in the manual's order. */
export type Definition = (l: Builder, ...operands: Operand[]) => void;
/**
 * Binds one meaning to one or more of iced's mnemonics (lower case). The VEX form of an SSE instruction comes with it.
 */
export declare function define(mnemonics: string | readonly string[], definition: Definition): void;
/**
 * Binds a meaning to VEX instructions that have no SSE form, or one of another shape. It runs once and reads YMM
 * operands by halves; what it writes is the whole register, with zeros where it gives nothing.
 */
export declare function defineVex(mnemonics: string | readonly string[], definition: Definition): void;
/**
 * Binds a meaning to VEX instructions as the VEX form of an SSE instruction would have it: it runs for each half of
 * 256-bit operands, and where there is an operand more than it takes, it reads the second one in place of the
 * destination.
 */
export declare function defineHalves(mnemonics: string | readonly string[], definition: Definition): void;
export declare function definitionOf(mnemonic: string): Definition | undefined;
/** Mnemonics of the processor's, not those that the decoder adds (`segment-checks.ts`, `probes.ts`). */
export declare function definedMnemonics(): string[];
