/**
 * An instruction's form (everything that selects its meaning: mnemonic, operand kinds and widths, sizes, prefixes) and
 * its operands. A form alone makes an interpreter handler; a form with bound operands makes translated code.
 */
export type OperandKind = 'gpr' | 'xmm' | 'ymm' | 'mm' | 'st' | 'seg' | 'cr' | 'dr' | 'mem' | 'imm' | 'target';
export interface Operand {
    readonly kind: OperandKind;
    /** Width: register part, memory access or immediate, in bits. `mem` may be 0 (lea, prefetch). */
    readonly bits: number;
    /** Register field of the interpreter's record (0..3) for register operands, else -1. */
    readonly field: number;
    /** Bound register number. */
    readonly reg?: number;
    /** Bound: AH, CH, DH or BH. */
    readonly high?: boolean;
    readonly mem?: BoundMemory;
    /** Bound immediate, sign-extended to 64 bits where the encoding sign-extends it; unsigned value of 64 bits. */
    readonly imm?: bigint;
    /** Bound, in code that rewrites its immediates: where the immediate's bytes lie in the Wasm memory, and how many. */
    readonly live?: {
        readonly at: number;
        readonly bytes: number;
    };
    /** One half of a 256-bit operand: 0 the low one. See `Builder.lanes`. */
    readonly half?: 0 | 1;
    /** What a half is of; of a VEX instruction's first source, the destination that is written in its place. */
    readonly whole?: Operand;
    readonly into?: Operand;
    /** Bound branch target. */
    readonly target?: bigint;
}
export interface BoundMemory {
    /** General register numbers, -1: none. */
    readonly base: number;
    readonly index: number;
    /** Left shift of the index, 0..3. */
    readonly scale: number;
    /** Displacement, signed (RIP-relative ones already added: then base is -1). */
    readonly disp: bigint;
    /** Segment whose base is added (ES..GS), -1: a flat one. */
    readonly seg: number;
    /** Address size in bits: 16, 32 or 64. */
    readonly addressBits: number;
}
export interface Form {
    /** iced's mnemonic in lower case. */
    readonly mnemonic: string;
    readonly operands: readonly Operand[];
    /**
     * Code width: 64 in 64-bit mode, else 32 (16-bit code runs in a 32-bit word with 16-bit operand and address sizes).
     */
    readonly word: 32 | 64;
    readonly operandBits: number;
    readonly addressBits: number;
    readonly prefix: '' | 'rep' | 'repne' | 'lock';
    /** Bound: segment override of a string instruction's source (-1: flat). */
    readonly stringSeg?: number;
    /** How the stack is addressed, for instructions that use it: see `CodeMode`. */
    readonly stack?: '' | 's16' | 's32';
    /** Privilege level 0 of a whole machine, for instructions that differ there. */
    readonly kernel?: boolean;
}
