import * as iced from 'iced-x86';
import type { Form, Operand } from '../ir/operand.js';
import { type CalloutMnemonic } from './forms.js';
import { type CodeMode } from './mode.js';
/** A decoded instruction: its form with bound operands. */
export interface Insn {
    readonly rip: bigint;
    readonly length: number;
    readonly form: Form;
    /** Names the interpreter's handler. */
    readonly key: string;
    /** Bytes that are no instruction (or end beyond the readable code). */
    readonly invalid: boolean;
    /** The mnemonic of an invalid instruction that another processor model has. */
    readonly elsewhere?: string;
    /** Offset and size in bytes of the (first) immediate in the encoding; size 0: none. */
    readonly immediateAt: number;
    readonly immediateBytes: number;
    /** Control does not simply go on to the next instruction. */
    readonly ends: boolean;
    /** In a mode that checks segments: the segment of the memory operand (or of a string's source) and its bytes. */
    readonly memory?: {
        readonly seg: number;
        readonly bytes: number;
    };
    /** The pointer in the code of a far jump or call. */
    readonly far?: {
        readonly selector: number;
        readonly offset: number;
    };
}
/** Bytes of an immediate in the encoding, by operand kind; 0: the kind is no immediate. */
export declare function immediateBytesOf(kind: number): number;
/** What iced says of a register, asked once: calls into it cost more than a look into a table. */
interface RegisterInfo {
    /** Number in its class; -1: none (no register, RIP). */
    readonly number: number;
    readonly bits: number;
    readonly isVector: boolean;
    /** AH to BH. */
    readonly high: boolean;
}
export declare function registerInfo(reg: number): RegisterInfo;
/** The segment whose base is added to an address; -1: one that starts at 0. */
export declare function segmentOf(i: iced.Instruction, flat: boolean): number;
/** What iced has decoded, with its operands. `exists`: the processor model has the instruction. */
export declare function convert(i: iced.Instruction, rip: bigint, mode: CodeMode, exists: boolean): Insn;
/** An instruction after the checks of segments that its mode wants. */
export declare function checked(insn: Insn, mode: CodeMode): Insn[];
/**
 * What becomes of an instruction under CR0.TS, EM and MP, and CR4.OSFXSR (`off`); null: what it is. SDM vol. 3A, table
 * 2-2, and vol. 2A, section 2.5.
 */
export declare function withoutFpu(off: number, mnemonic: string, operands: readonly Operand[], vex: boolean): CalloutMnemonic | null;
/**
 * Decodes straight-line code: from `rip` until an instruction that ends a block, at most `limit` instructions, or the
 * end of `bytes`. Checks of segments come before the instructions that they belong to and do not count. An instruction
 * cut off by the end of `bytes` is not returned (an empty result says that the first one is cut off: give more bytes,
 * or raise #PF on the next page). A number for `codeMode` stands for flat user code.
 */
export declare function decodeBlock(bytes: Uint8Array, rip: bigint, codeMode: CodeMode | 32 | 64, limit: number): Insn[];
/** Disassembly text of one instruction (Intel syntax), for listings and messages. */
export declare function disassemble(bytes: Uint8Array, rip: bigint, word: 16 | 32 | 64): string;
export {};
