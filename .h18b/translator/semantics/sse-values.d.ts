import { SSE_OPERATIONS } from '../helpers/sse-exact.wat.js';
import { type Builder, type Value } from '../ir/builder.js';
import type { Operand } from '../ir/operand.js';
import type { Definition } from './registry.js';
/** Element types of float instructions, as Wasm names them. */
export type Scalar = 'f32' | 'f64';
export type Packed = 'f32x4' | 'f64x2';
export declare const scalarBits: (t: Scalar) => number;
export declare const packedOf: (t: Scalar) => Packed;
/** Whether the instruction works on 64-bit registers. */
export declare function isMmx(l: Builder): boolean;
/**
 * A 128-bit source; memory must be aligned (every legacy SSE instruction but the unaligned moves wants that, and no VEX
 * one unless `aligned`). Of an MMX form: 64 bits (or what the form reads), any alignment.
 */
export declare function vector(l: Builder, o: Operand, aligned?: boolean): Value;
/** A source of which the low `bits` count: a register whole, memory (32 or 64 bits of it, any alignment) with zeros. */
export declare function lowVector(l: Builder, o: Operand, bits: number): Value;
/**
 * The source of an instruction that makes elements wider, so that the low `bits` give a whole vector; those after them
 * where the upper half of a VEX form is wanted.
 */
export declare function narrowVector(l: Builder, o: Operand, bits: number): Value;
/** A scalar float source: the low element of a register, or memory of its width. */
export declare function scalar(l: Builder, t: Scalar, o: Operand): Value;
/** The register operand that an instruction reads and writes. */
export declare function register(l: Builder, o: Operand): Value;
/** An 8-bit immediate where it is known, else undefined: the definition then computes from `l.read(o)`. */
export declare function knownByte(o: Operand): number | undefined;
/** Lowest element. */
export declare function low(l: Builder, t: Scalar, v: Value): Value;
/** `v` with its lowest element replaced. */
export declare function withLow(l: Builder, t: Scalar, v: Value, x: Value): Value;
/** The low `bits` of `x` under the high ones of `v`. */
export declare function mergeLow(l: Builder, bits: number, v: Value, x: Value): Value;
export declare function zeroVector(l: Builder): Value;
/** A vector constant from elements of 8, 16, 32 or 64 bits, lowest first; one element is repeated. */
export declare function constVector(l: Builder, elementBits: number, ...elements: (number | bigint)[]): Value;
/** A float constant in every element. */
export declare function floatVector(l: Builder, t: Packed, x: number): Value;
/** Rearranges elements of `size` bytes of the 32 bytes of a, then b. */
export declare function shuffle(l: Builder, size: number, a: Value, b: Value, elements: readonly number[]): Value;
/** An instruction `dst = op(dst, src)` on whole vectors. */
export declare function packedBinary(compute: (l: Builder, a: Value, b: Value) => Value): Definition;
/** Whether `r` is, or has, a NaN: an i32. */
export declare function hasNaN(l: Builder, t: Scalar | Packed, r: Value): Value;
export declare const OPERAND_LEAST: {
    readonly f32: -64;
    readonly f64: -512;
    readonly f32x4: -64;
    readonly f64x2: -512;
};
export declare const RESULT_LEAST: {
    readonly f32: -62;
    readonly f64: -510;
    readonly f32x4: -62;
    readonly f64x2: -510;
};
/**
 * Every rounding operation of scalars and vectors goes through here: `r` is the plain result. `operands`: those that
 * may be denormal without the result telling.
 */
export declare function controlled(l: Builder, t: Scalar | Packed, name: (typeof SSE_OPERATIONS)[number], a: Value, b: Value, r: Value): Value;
/** ADD, SUB, MUL, DIV, SQRT (of both operands the same). */
export declare function arithmetic(l: Builder, t: Scalar | Packed, name: 'add' | 'sub' | 'mul' | 'div' | 'sqrt', a: Value, b: Value): Value;
/**
 * An operation on two operands that rounds nothing, `r` its plain result: `compare` (gives what stands for the first
 * operand then; `how`: 1 if quiet NaNs are invalid) or `extremum` (`how`: 0 least, 1 greatest).
 */
export declare function compared(l: Builder, t: Scalar | Packed, name: 'compare' | 'extremum', a: Value, b: Value, how: Value | number, r: Value): Value;
/** An operation that can be inexact; its helper is asked too if `special`. */
export declare function inexact(l: Builder, helper: string, r: Value, args: Value[], special?: Value): Value;
