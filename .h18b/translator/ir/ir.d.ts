import type { ImmOf, SpecialOp } from './ops.js';
/**
 * The intermediate representation: a list of typed operations per guest block, closed by a terminal. A node is a value
 * (SSA: made once, never changed) or an effect; nodes stand in the order of execution. Integers narrower than 32 bits
 * live zero-extended in an i32.
 */
export type WasmType = 'i32' | 'i64' | 'f32' | 'f64' | 'v128' | 'none';
type Shape = 'i8x16' | 'i16x8' | 'i32x4' | 'i64x2' | 'f32x4' | 'f64x2';
/** Numeric operations: Wasm's names. */
export type NumericOp = `${'i32' | 'i64' | 'f32' | 'f64' | 'v128' | Shape}.${string}`;
export type Op = SpecialOp | NumericOp;
interface NodeOf<O extends Op, I extends Imm> {
    op: O;
    type: WasmType;
    /** Significant bits: 1 (a truth value), 8, 16, 32, 64, 80, 128. */
    bits: number;
    args: Node[];
    /** The operation's static operand: a constant, register number, flag letter, condition, offset, helper name. */
    imm: I;
    /** Filled in by passes: see `passes/`. */
    note?: NodeNote;
}
/**
 * The nodes of each operation have an imm of their own; numeric ones may have a lane's number, or those of a shuffle.
 */
export type Node = {
    [K in SpecialOp]: NodeOf<K, ImmOf<K>>;
}[SpecialOp] | NodeOf<NumericOp, undefined | number | readonly number[]>;
/** The nodes of some operations. */
export type NodeFor<O extends SpecialOp> = Extract<Node, {
    op: O;
}>;
/** Makes a node another name for a value that stands before it. */
export declare function becomeAlias(n: Node, value: Node): void;
export type Imm = number | bigint | string | RegImm | MemImm | FlagsImm | RepImm | ImmFields | X87SlowImm | ExactImm | CalloutWhen | readonly number[] | undefined;
/** A register, bound; `high` means bits 15..8 of a general one (AH, CH, DH, BH), bits 255..128 of a vector register. */
export interface RegImm {
    reg: number;
    high?: boolean;
}
/** Guest memory access: `bits` wide. One of 256 bits has two vectors as its value: see `load.upper`, `store`. */
export interface MemImm {
    bits: number;
    /** Store or RMW load: needs write permission already at the load. */
    write?: boolean;
    /** #GP(0) unless the address is a multiple of this many bytes, a power of two. */
    aligned?: number;
    /** Only the elements of this many bytes whose mask (further arguments: 1 or 2 vectors) has its top bit set. */
    masked?: number;
}
/** What one operation alone has: its row says the fields. */
export interface ImmFields {
    readonly [field: string]: number | string | boolean;
}
export interface FlagsImm {
    kind: string;
    bits: number;
}
/** Element type of floats, scalar or packed. */
export type FloatShape = 'f32' | 'f64' | 'f32x4' | 'f64x2';
/**
 * When an `exact` operation goes to its helper: always where the guard says so, and where an element of the plain
 * result or of an operand lies outside of a window of magnitudes in which nothing special happens. A window is 2^128
 * (floats) or 2^1024 (doubles) wide; `least` is its lowest exponent.
 */
export interface ExactImm {
    helper: string;
    guard: 'rounding' | 'exact' | 'always';
    /** The plain result's window. */
    result?: {
        shape: FloatShape;
        least: number;
        lanes?: number;
    };
    /** Operands whose window counts: which of the helper's first two arguments. `either`: one is enough, whichever. */
    operands?: {
        shape: FloatShape;
        least: number;
        which: 'first' | 'second' | 'either' | 'both';
    };
    /** The last argument is no argument but one more condition. */
    condition?: boolean;
    /** The condition says nothing where MXCSR is as a program starts with. */
    usuallyPlain?: boolean;
    /** The half of a 256-bit instruction that this is, 1 or 2; without: all of the instruction. */
    part?: number;
}
/** A string operation done in bulk: `bytes` an element. */
export interface RepImm {
    kind: 'movs' | 'stos';
    bytes: number;
}
/** `callout.when`: the callout's name, and the place in the state for its argument. */
export interface CalloutWhen {
    name: string;
    at: number;
}
/** `x87.slow`: the helper; locals that it or the operation's own lines set; whether these are never good enough. */
export interface X87SlowImm {
    helper: string;
    out: readonly string[];
    always: boolean;
    /** Whether the arguments hold the digits that a good result lost; and whether its magnitude was rounded up. */
    lost: boolean;
    up: boolean;
}
export interface NodeNote {
    /** Flags that somebody reads (letters of CPAZSO), set by the dead-flags pass on `flags` nodes. */
    live?: string;
    /** A fault may show these flags: the number of the record to keep, 0 if the raw flags are computed instead. */
    record?: number;
    /** Check group of a coalesced access. */
    group?: CheckGroup;
    /** Where the page that this access found last is kept. */
    slot?: PageSlot;
    /** Of an `exact` operation: operands (bits 0 and 1) that are known not to be denormal. */
    normal?: number;
    /** The access is known to stay in its stream's page: `offset` bytes above the stream's lowest address. */
    walk?: {
        stream: WalkStream;
        offset: number;
    };
}
/**
 * Accesses of a loop that move together: from `low` plus each term (`r` and a register's number, or `s` and a place in
 * the state) by its factor, `bytes` in all, `step` bytes further in each round.
 */
export interface WalkStream {
    terms: (readonly [string, bigint])[];
    low: bigint;
    bytes: number;
    step: number;
    write: boolean;
    /** What the lowest address must be a multiple of. */
    aligned: number;
    /** Codegen's local for the host address of the lowest one. */
    local?: number;
}
/** Codegen's locals for a page: its guest address (1: none), and the host address of its first byte. */
export interface PageSlot {
    page?: number;
    host?: number;
}
/** Accesses to `[base + disp]` that share one TLB check. */
export interface CheckGroup {
    base: Node;
    min: number;
    max: number;
    write: boolean;
    /** The check fails unless its lowest address is a multiple of this, too (1: any will do). */
    aligned: number;
    leader: Node;
    members: number;
    /** Codegen's local that holds the host address of `base`, or 0 when the check failed. */
    local?: number;
}
/** How a block ends. A closed union: adding a kind makes the compiler list every place that must know it. */
export type Terminal = {
    kind: 'next';
} | {
    kind: 'jump';
    target: Target;
} | {
    kind: 'branch';
    cond: Node;
    target: Target;
} | {
    kind: 'call';
    target: Target;
} | {
    kind: 'indirect';
    target: Node;
    hint: 'jump' | 'call' | 'ret';
}
/** Run the same instruction again if `cond`, else go on: a `rep` prefix. */
 | {
    kind: 'repeat';
    cond: Node;
} | {
    kind: 'syscall';
    abi: number;
}
/** Leave through a TypeScript callout that may change anything, RIP included. */
 | {
    kind: 'callout';
    name: string;
} | {
    kind: 'fault';
    vector: number;
    afterInstruction: boolean;
};
/** The values that a terminal uses. */
export declare function terminalNodes(t: Terminal): Node[];
/** A branch target: an operand left open (interpreter: the record's descriptor) or a known guest address. */
export type Target = {
    kind: 'open';
} | {
    kind: 'known';
    rip: bigint;
};
/** Flags in their order in strings: carry, parity, adjust, zero, sign, overflow. */
export declare const FLAGS = "CPAZSO";
export declare function isConst(n: Node): n is NodeFor<'const'>;
export declare function constValue(n: Node): bigint;
export {};
