import type { CodeMode } from '../translator/decode/mode.js';
/** Which prefix comes with an opcode, apart from those that do not select an instruction. */
export declare const PREFIX: {
    readonly NONE: 0;
    readonly OPERAND_SIZE: 1;
    readonly REP: 2;
    readonly REPNE: 3;
};
/** How an opcode is encoded: alone, with LOCK, with VEX.L = 0 or 1. */
export declare const KIND: {
    readonly PLAIN: 0;
    readonly LOCK: 1;
    readonly VEX128: 2;
    readonly VEX256: 3;
};
/** Opcode maps: one byte; 0F; 0F 38; 0F 3A. */
export declare const MAPS = 4;
export declare const SLOTS: number;
export declare function slotOf(kind: number, prefix: number, w: number, map: number, opcode: number): number;
/**
 * The shapes of rows: what follows selects nothing; ModRM.mod = 3 and reg do; with mod = 3, r/m does as well; a byte
 * 80h does.
 */
export declare const ROW: {
    readonly ONE: 0;
    readonly BY_REG: 1;
    readonly BY_MODRM: 2;
    readonly BY_80H: 3;
};
export declare const ROW_LENGTH: readonly [1, 16, number, 1];
/** Where a register operand's number stands. */
export declare const SOURCE: {
    readonly FIXED: 0;
    readonly REG: 1;
    readonly RM: 2;
    readonly OPCODE: 3;
    readonly VVVV: 4;
};
/** What a register's number means: general register; byte register; vector; number without extension. */
export declare const CLASS: {
    readonly GPR: 0;
    readonly GPR8: 1;
    readonly VECTOR: 2;
    readonly NUMBER: 3;
};
/** Words of a plan: handlers of user and kernel code (0: none), flags, bytes of immediates, set of features, steps. */
export declare const PLAN: {
    readonly HANDLER: 0;
    readonly KERNEL_HANDLER: 1;
    readonly FLAGS: 2;
    readonly IMMEDIATES: 3;
    readonly FEATURES: 4;
    readonly COUNT: 5;
    readonly STEPS: 6;
};
/** A step: what; source and class; place in the record; fixed place. */
export declare const STEP: {
    readonly WHAT: 0;
    readonly SOURCE: 1;
    readonly AT: 2;
    readonly FIXED: 3;
    readonly WORDS: 4;
};
export declare const MOST_STEPS = 4;
export declare const PLAN_WORDS: number;
/** Flags of a plan, above the number of its ending. */
export declare const FLAG: {
    readonly ENDS: 16;
    readonly CALL: 32;
    readonly SEGMENT: 64;
    readonly FPU: 128;
    readonly MEMORY: 256;
};
/** Words of the head: bytes of the sets of features; for 32 and 64 bits words of rows and plans. */
export declare const HEAD: {
    readonly FEATURES: 0;
    readonly ROWS_32: 1;
    readonly PLANS_32: 2;
    readonly ROWS_64: 3;
    readonly PLANS_64: 4;
    readonly WORDS: 8;
};
/** What `find` says when it gives no plan. */
export declare const UNKNOWN = 0;
export declare const CUT_OFF = -1;
/**
 * Finds plans for the code of one mode. What it has found out about the last instruction stands in its fields;
 * registers are numbers, -1: none.
 */
export declare class Encodings {
    private readonly part;
    private readonly features;
    private readonly mode;
    /** Bytes of the instruction; where its immediates stand. */
    length: number;
    immediateAt: number;
    private modrm;
    private rex;
    private opcode;
    private vvvv;
    base: number;
    index: number;
    scale: number;
    displacement: number;
    ripRelative: boolean;
    /** 4 or 5: FS or GS; -1. */
    segment: number;
    /** By plan: 0 not looked at yet, 1 it may be used in this mode, 2 it may not. */
    private readonly usable;
    private readonly prefixes;
    private readonly groups;
    private constructor();
    /** Null: iced decodes all of this mode's code. */
    static of(mode: CodeMode): Encodings | null;
    /** The words of plans; `find` gives a place in there. */
    get plans(): Uint16Array;
    /** Place of a plan for the instruction at `at` + 1, or `UNKNOWN`, or `CUT_OFF`: `code` ends within it. */
    find(code: Uint8Array, at: number): number;
    /** Whether the mode has the instruction, and it means what it means elsewhere. */
    private mayUse;
    private hasVvvv;
    /** Reads an address that stands alone behind an opcode, in 32-bit code. Returns where it ends, 0: it is cut off. */
    private absolute;
    /** Reads an address that begins behind ModRM: SDM vol. 2A, 2.1.5. Returns where it ends, 0: it is cut off. */
    private address;
    /** Number of a register operand by its source. */
    registerNumber(source: number): number;
    /** SPL to DIL instead of AH to BH. */
    get hasRex(): boolean;
}
/** A little-endian number of 32 bits, signed. */
export declare function int32At(code: Uint8Array, at: number): number;
