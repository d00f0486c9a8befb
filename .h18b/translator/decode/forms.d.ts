import type { Form, Operand, OperandKind } from '../ir/operand.js';
/**
 * Forms from iced's tables: what every encoding (`Code`) says about operands, sizes and prefixes, known once per code
 * and shared by the decoder (which binds operands) and the interpreter generator (which leaves them open).
 */
/** One operand as the encoding describes it. */
interface OperandShape {
    readonly kind: OperandKind;
    readonly bits: number;
    /** May be memory instead, of this many bits. */
    readonly memoryBits?: number;
    /** An immediate that the encoding has no bytes for (a shift by 1). */
    readonly implied?: boolean;
}
export interface CodeInfo {
    readonly mnemonic: string;
    readonly shapes: readonly (OperandShape | null)[];
    /** The vector of indices of a gather's memory operand: an operand of its own, after the others. */
    readonly indices: OperandShape | null;
    readonly operandBits: number;
    /** Encoded with a VEX prefix: on general registers, or on vectors. */
    readonly vex: '' | 'general' | 'vector';
    /** Reads or writes memory or counters through implied registers: the address size is part of the form. */
    readonly addressSized: boolean;
    readonly repeatable: boolean;
    /** Its form has the shape of the stack, or differs at privilege level 0. */
    readonly usesStack: boolean;
    readonly forKernel: boolean;
    readonly supported32: boolean;
    readonly supported64: boolean;
}
/** What encoding `code` says. */
export declare function codeInfo(code: number): CodeInfo;
/** Mnemonics whose definition uses the stack: the stack's shape is part of their form. */
export declare const STACK: ReadonlySet<string>;
/** Mnemonics that mean something else, or do the same in line, at privilege level 0. */
export declare const KERNEL: ReadonlySet<string>;
/** The form's name: handlers are found by it. Everything that a definition can see of an open form is in it. */
export declare function formKey(f: Form): string;
/** An instruction that the mode makes another one, which only asks the VMM: its operands and sizes do not matter. */
export declare function calloutForm(mnemonic: CalloutMnemonic): Form;
export declare const MONITORED: readonly ['monitored_pushf', 'monitored_pushfd', 'monitored_popf', 'monitored_popfd'];
export declare const CALLOUT_MNEMONICS: readonly ["fpu_unavailable", "fpu_undefined", "checked", "monitored_pushf", "monitored_pushfd", "monitored_popf", "monitored_popfd"];
export type CalloutMnemonic = (typeof CALLOUT_MNEMONICS)[number];
/** Field of the record for the n-th register, and for an immediate (0: i32 at +20, 1: i64 at +16, 2: i32 at +16). */
export declare const WIDE_IMMEDIATE = 1;
export declare const SECOND_IMMEDIATE = 2;
/**
 * Gives operands (with `field` -1) their record fields; `wide` says whether the code's immediate is a full 64-bit one.
 */
export declare function withFields(operands: readonly Operand[], wide: boolean): Operand[];
export declare function hasWideImmediate(code: number): boolean;
/** All open forms of an encoding in one code width: register and memory variants, prefixes, address sizes. */
export declare function openForms(code: number, word: 32 | 64): Form[];
export {};
