/**
 * A template: the WebAssembly of one instruction form, with holes for what a record of it says. The build makes them
 * from the same definitions as the interpreter's handlers (`build/generate-templates.ts`), one for each handler;
 * `emit.ts` puts a block's together without knowing what an instruction means.
 *
 * Registers and raw flags stay where they are in the CPU state, as for the interpreter. What a template adds is the
 * flags' record (`ir/flag-record.ts`) in locals: they hold its number and operands, and number 0 says that the raw
 * flags count.
 */
/** What stands in a hole; `a` and `b` are its operands. */
export declare const Hole: {
    /** No hole: `b` bytes of the template's code from `a` on. */
    readonly LITERAL: 0;
    /** Index of the `b`-th temporary local of type `a` (an index of `LOCAL_TYPES`). */
    readonly LOCAL: 1;
    /** Index of a local of the flags' record: 0 its number, from 1 on its operands. */
    readonly RECORD_LOCAL: 2;
    /** Offset of a memory access: the place of the register in the record's field `a`, and `b` bytes more. */
    readonly REGISTER: 3;
    /** i32.const: the place of the register in field `a`. */
    readonly ADDRESS: 4;
    /** i32.const, i64.const: immediate in field `a`, of `b` bits. */
    readonly IMMEDIATE_32: 5;
    readonly IMMEDIATE_64: 6;
    /** i32.const: shift of the index register. */
    readonly SCALE: 7;
    /** Constants: the instruction's address, and the next one's; `a`: 32 or 64 bits. */
    readonly RIP: 8;
    readonly NEXT_RIP: 9;
    /** Offset of a memory access: the place of the segment's base. */
    readonly SEGMENT: 10;
    /** An expression: the memory operand's address; `a`: 32 or 64 bits, `b`: with the segment's base. */
    readonly ADDRESS_OF: 11;
    /** i32.const: the record itself. */
    readonly RECORD: 12;
    /** Until the END at piece `b`: code only for whom flag `a` (a place in `CPAZSO`; 6: the flags' record) matters. */
    readonly BEGIN: 13;
    readonly END: 14;
    /** An i32 expression: whether condition `a` holds. */
    readonly CONDITION: 15;
    /** Index of imported function `a`. */
    readonly FUNCTION: 16;
    /** Offset of a memory access: the TLB, and `a` bytes more. */
    readonly TLB: 17;
    /** Index of the local that holds the status to leave with. */
    readonly STATUS_LOCAL: 18;
    /** Leaves at this record with that status, from inside of `a` blocks of the template's. */
    readonly LEAVE: 19;
};
export declare const LOCAL_TYPES: readonly [127, 126, 125, 124, 123];
/** How an instruction ends, as `Terminal` in `ir/ir.ts`. */
export declare const End: {
    readonly NEXT: 0;
    readonly JUMP: 1;
    /** The template leaves the condition, an i32. */
    readonly BRANCH: 2;
    readonly CALL: 3;
    /** The template leaves the target, an i64. */
    readonly INDIRECT: 4;
    /** The template leaves whether to run the instruction again, an i32. */
    readonly REPEAT: 5;
    /** `argument`: the ABI; the callout's number; the vector (and 256 for one that comes after the instruction). */
    readonly SYSCALL: 6;
    readonly CALLOUT: 7;
    readonly FAULT: 8;
};
/** Sets of flags are bits in the order of `CPAZSO`. */
export declare const ALL_FLAGS = 63;
export interface Template {
    /** Triples: hole, a, b. */
    pieces: Int32Array;
    code: Uint8Array;
    /** Temporaries of each type. */
    locals: readonly number[];
    end: number;
    argument: number;
    /** Flags that it writes under the record of this number; 0: none, or not as a record. */
    record: number;
    /** Flags written, and of a record those that keep their raw form beside it. */
    writes: number;
    kept: number;
    /** It may leave the flags as they were. */
    guarded: boolean;
    /** Writes flags in more than one way, or reads what it writes: all of its code is needed. */
    mixed: boolean;
    /** Raw flags read, conditions apart; and the conditions. */
    reads: number;
    conditions: readonly number[];
    /** It can leave in the middle: flags must be right before it. */
    leaves: boolean;
}
/** A function that templates call. */
export interface ImportedFunction {
    module: string;
    name: string;
    type: number;
}
/** All that `emit.ts` needs, in one file. */
export interface TemplateFile {
    /** The body of the type section. */
    types: Uint8Array;
    functions: ImportedFunction[];
    /** Conditions by name, with the flags they read. */
    conditions: {
        name: string;
        reads: number;
    }[];
    /** Number of records. */
    records: number;
    byHandler: Map<number, Template>;
    /** By condition and record (0: the raw flags). */
    fused: (Template | null)[][];
}
/** The file's bytes: a line of JSON, which says where each template starts behind it, and the templates. */
export declare function encodeTemplates(f: TemplateFile): Uint8Array;
/** The templates of a file, each read when it is first wanted. */
export declare class Templates {
    private readonly bytes;
    readonly types: Uint8Array;
    readonly functions: readonly ImportedFunction[];
    readonly conditions: readonly {
        name: string;
        reads: number;
    }[];
    readonly records: number;
    private readonly starts;
    private readonly fusedStarts;
    private readonly base;
    private readonly handlers;
    private readonly fusedTemplates;
    constructor(bytes: Uint8Array);
    /** The template of a handler; undefined: it has none, and the interpreter goes on. */
    of(handler: number): Template | undefined;
    /** A condition on the flags' record of number `record`, or on the raw flags; null: that record does not give it. */
    condition(condition: number, record: number): Template | null;
    private at;
    private number;
    private read;
}
