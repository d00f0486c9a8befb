import type { BoundMemory, Form } from '../ir/operand.js';
import type { Insn } from './decode.js';
/** A probe, and the index of the instruction of its block that it comes before (the number of them: after the last). */
export interface PlacedProbe {
    readonly before: number;
    readonly insn: Insn;
}
/** A block's probes, in order, as they travel to the translator's thread. */
export interface BlockProbes {
    readonly probes: readonly PlacedProbe[];
    /** What `S.PROBE_POSITION` holds when a region leaves in front of the first instruction; the next ones count up. */
    readonly position: number;
}
declare const WORDS: readonly [64, 32];
type Word = (typeof WORDS)[number];
/** The forms that the interpreter has handlers for. */
export declare const PROBE_FORMS: readonly Form[];
/** Makes the probes of one instruction. */
export declare class ProbeMaker {
    private readonly rip;
    private readonly word;
    constructor(rip: bigint, word: Word);
    private make;
    /** Adds `by` to the 64 bits at `at` of the Wasm memory. */
    count(at: number, by: number): Insn;
    /** Has TypeScript called with the number of a site; `unless` is where 64 bits lie that must be zero for that. */
    call(site: number, countdown?: number): Insn;
    /** Puts a general register, a vector register, EFLAGS to `at`. */
    register(reg: number, at: number): Insn;
    vector(reg: number, at: number): Insn;
    flags(at: number): Insn;
    /** Puts the linear address of an operand to `at`. */
    address(memory: BoundMemory, at: number): Insn;
    /** Appends the linear address of an operand, with a tag, to the trace. */
    access(memory: BoundMemory, tag: number): Insn;
    /** Appends a tag to the trace. */
    mark(tag: number): Insn;
    /** Puts to `S.PROBE_TAKEN` whether a conditional branch will be taken; null: it is none. */
    taken({ form: of }: Insn): Insn | null;
    /** Appends `S.PROBE_TAKEN`, with a tag, to the trace. */
    outcome(tag: number): Insn;
}
/** A block's instructions with the probes between them. Checks of segments belong to the instruction behind them. */
export declare function withProbes(insns: readonly Insn[], probes: readonly PlacedProbe[]): Insn[];
export {};
