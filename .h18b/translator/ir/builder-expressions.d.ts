import { type Imm, type Node, type WasmType } from './ir.js';
import type { Form } from './operand.js';
import { type ImmOf, type SpecialOp } from './ops.js';
/** A node seen from a definition. `bits` is its width; narrower integers are zero-extended. */
export type Value = Node;
export interface BuilderOptions {
    /** Code width, and with it the type of addresses and of whole registers. */
    word: 32 | 64;
    /** Operands are left open (interpreter) or bound (translator). */
    open: boolean;
    /** Fold operations on constants. */
    fold: boolean;
    /** `rep movs` and `rep stos` in bulk. */
    bulkStrings: boolean;
    /** `relaxed_madd` rounds once on this host. */
    fused?: boolean;
    /** The other relaxed vector operations do on this host what x86's instructions do. */
    likeX86?: boolean;
}
/** Signals a form that a definition does not cover: the instruction raises #UD. */
export declare class UndefinedForm extends Error {
}
/** The Wasm type of a value of so many bits. */
export declare const typeOf: (bits: number) => WasmType;
/** The width of a Wasm type's values. */
export declare const bitsOf: (type: WasmType) => 32 | 64 | 128;
/** A builder's nodes, and the values that are computed from others. */
export declare class ExpressionBuilder {
    readonly options: BuilderOptions;
    ops: Node[];
    /** Current instruction; set by `begin`. */
    form: Form;
    constructor(options: BuilderOptions);
    protected push<K extends SpecialOp>(op: K, type: WasmType, bits: number, args: Node[], imm?: ImmOf<K>): Node;
    protected node(op: string, type: WasmType, bits: number, args: Node[], imm: Imm): Node;
    /** An operation without result. */
    effect<K extends SpecialOp>(op: K, args: Node[], imm?: ImmOf<K>): Node;
    /** A numeric operation of the table; `bits` is the result's width. Folds constants. */
    op(name: string, args: Node[], bits: number, imm?: Imm): Value;
    private makeConst;
    const(bits: number, value: number | bigint): Value;
    f32(v: number): Value;
    f64(v: number): Value;
    /** A vector constant of 16 bytes. */
    v128(bytes: readonly number[]): Value;
    /** Any vector operation of the table; imm is a lane number or a shuffle. */
    simd(name: string, args: Value[], imm?: Imm): Value;
    private binary;
    private constIs;
    add(a: Value, b: Value): Value;
    sub(a: Value, b: Value): Value;
    mul(a: Value, b: Value): Value;
    and(a: Value, b: Value): Value;
    or(a: Value, b: Value): Value;
    xor(a: Value, b: Value): Value;
    not(a: Value): Value;
    neg(a: Value): Value;
    /** `a & constant`. */
    band(a: Value, m: number | bigint): Value;
    private count;
    /** Shifts: the count must be below the width (of the Wasm type); the result is cut to the width of `a`. */
    shl(a: Value, n: Value | number): Value;
    shr(a: Value, n: Value | number): Value;
    /** Arithmetic shift of a value whose width is that of its Wasm type, or that was sign-extended to it. */
    sar(a: Value, n: Value | number): Value;
    rotl(a: Value, n: Value | number): Value;
    rotr(a: Value, n: Value | number): Value;
    eq(a: Value, b: Value): Value;
    ne(a: Value, b: Value): Value;
    ltU(a: Value, b: Value): Value;
    leU(a: Value, b: Value): Value;
    /** Signed comparisons want values as wide as their Wasm type (see `sext`). */
    ltS(a: Value, b: Value): Value;
    leS(a: Value, b: Value): Value;
    private compare;
    isZero(a: Value): Value;
    /** Marks an i32 that is 0 or 1 as a truth value. */
    bool(a: Value): Value;
    private retype;
    select(cond: Value, a: Value, b: Value): Value;
    zext(a: Value, bits: number): Value;
    sext(a: Value, bits: number): Value;
    trunc(a: Value, bits: number): Value;
    /** The value as an i32 of 32 bits (the low half of an i64). */
    low32(a: Value): Value;
}
