import * as iced from 'iced-x86';
/**
 * Which encodings a processor model has: all whose groups (iced's CPUID features) it has. Named by the list of its
 * groups, separated by spaces, which travels with a block to the translator's thread.
 */
declare class InstructionSet {
    /** By code: 1 there, 2 not, 0 not looked at yet. */
    private readonly known;
    /** Prefixes that older processors ignore: TZCNT is BSF to them, LZCNT BSR. */
    readonly decoderOptions: number;
    private readonly groups;
    constructor(list: string);
    has(i: iced.Instruction): boolean;
}
/** Null: everything that is decoded. */
export declare function instructionSet(list: string | undefined): InstructionSet | null;
export {};
