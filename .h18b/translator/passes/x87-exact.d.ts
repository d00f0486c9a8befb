import type { Value } from '../ir/builder.js';
import type { X87Builder } from './x87-builder.js';
import type { MemoryKind, X87Arithmetic } from './x87-registers.js';
export declare const NOT_NORMAL = 1073741824;
export declare class ExactArithmetic implements X87Arithmetic {
    private readonly l;
    constructor(l: X87Builder);
    private i64;
    private i32;
    private wide;
    private narrow;
    private shl;
    private shr;
    /** All ones if the top bit is set. */
    private spread;
    private not;
    private any;
    private both;
    private nonNegative;
    /** Not 1 to `last`. */
    private outOfRange;
    private get;
    private named;
    private set;
    private clearC1;
    /** Sign and exponent as in memory. */
    private signExponent;
    copy(to: number, from: number): void;
    swap(a: number, b: number): void;
    move(condition: Value, to: number, from: number): void;
    constant(to: number, name: string): boolean;
    negate(r: number): void;
    absolute(r: number): void;
    /** A float or double that is normal, or `odd`. */
    private fromFloat;
    private fromInteger;
    private fromMemory;
    load(to: number, kind: MemoryKind, v: Value): void;
    loadExtended(to: number, s: Value, e: Value): void;
    private multiply;
    private add;
    /** Two digits of 32 bits: Knuth, vol. 2, 4.3.1, algorithm D. The estimate of a digit is too large by 2 at most. */
    private divide;
    binary(op: string, to: number, a: number, b: number): void;
    binaryMemory(op: string, r: number, kind: MemoryKind, v: Value): void;
    /** x op y into register `to`; the helper is for what the inline lines leave. */
    private compute;
    private outOfLine;
    squareRoot(r: number): void;
    roundToInteger(r: number): void;
    /** 1 where `kept`, of which `tail` (a fraction of 2^64) is cut off, goes up: to nearest, ties to even. */
    private roundsUp;
    private round;
    /** FCOM's condition codes for two numbers that are normal or zero. */
    private order;
    private neitherNormalNorZero;
    compare(a: number, b: number | null, quiet: boolean): Value;
    compareMemory(r: number, kind: MemoryKind, v: Value): Value;
    private compared;
    storeFloat(r: number, bits: 32 | 64): Value;
    storeExtended(r: number): Value;
    storeInteger(r: number, max: Value, truncate: Value): Value;
    /** After a store: its rounding goes to the status word. */
    stored(): void;
}
