import type { Insn } from '../translator/decode/decode.js';
import type { CpuState } from './cpu-state.js';
/** Writes the interpreter's records (`codegen/record.ts`) into Wasm memory. */
export declare class RecordWriter {
    private readonly cpu;
    private readonly handlers;
    /** The descriptor for a branch's target, an address as a signed number. */
    private readonly descriptor;
    constructor(cpu: CpuState, handlers: () => Readonly<Record<string, number>>, 
    /** The descriptor for a branch's target, an address as a signed number. */
    descriptor: (rip: number) => number);
    handlerOf(insn: Insn): number;
    clear(at: number): void;
    setRip(at: number, rip: bigint): void;
    encodeEa(at: number, insn: Insn): void;
    private memoryFields;
    encodeInsn(at: number, insn: Insn): void;
    private readonly bases;
    /**
     * The constant `value`, the upper part of an address, as the base of a record; `relative`: the code has it relative
     * to RIP.
     */
    ripBase(value: bigint, relative: boolean): number;
    /** A block's constants may find no room. */
    get basesFull(): boolean;
    /** Forgets the constants: the records are being forgotten too. */
    forgetBases(): void;
}
/** An address size other than the code's goes through an `ea` record. */
export declare function needsEa(insn: Insn): boolean;
