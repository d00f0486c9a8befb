import * as iced from 'iced-x86';
import { type Insn } from '../translator/decode/decode.js';
import { type Ending } from './flow.js';
/** What a record is given for an operand. */
export declare const STEPS: readonly ['register', 'memory', 'imm8', 'imm8s', 'imm16', 'imm32', 'imm64', 
/** A shift by 1, which has no bytes. */
'one', 'rel8', 'rel32'];
export type What = (typeof STEPS)[number];
/** Where one operand goes. `at`: place in the record, in units of 2 bytes (registers) or 4 (immediates). */
export interface Step {
    readonly operand: number;
    readonly what: What;
    readonly at: number;
}
/** What writing a record of an encoding (one `Code`, with or without memory operand, in one mode) takes. */
export interface Plan {
    readonly handler: number;
    readonly steps: readonly Step[];
    readonly ending: Ending;
    readonly ends: boolean;
    readonly isCall: boolean;
    readonly withSegment: boolean;
}
export declare const opKindOf: (i: iced.Instruction, n: number) => number;
export declare const opRegisterOf: (i: iced.Instruction, n: number) => number;
/** Index of the operand in memory; -1: none. */
export declare function memoryOperandOf(i: iced.Instruction): number;
/** How instructions of this encoding are written, by what the decoder has made of one of them; null: not by a plan. */
export declare function planOf(i: iced.Instruction, insn: Insn, handler: number): Plan | null;
/** What a register operand's field of the record holds: where its value lies, or its number. */
export declare function placeOf(register: number): number;
