import type { Value } from '../ir/builder.js';
import type { X87Builder } from './x87-builder.js';
import type { MemoryKind, X87Arithmetic } from './x87-registers.js';
export declare class DoubleArithmetic implements X87Arithmetic {
    private readonly l;
    constructor(l: X87Builder);
    private get;
    private set;
    private clearC1;
    copy(to: number, from: number): void;
    swap(a: number, b: number): void;
    move(condition: Value, to: number, from: number): void;
    constant(to: number, name: string): boolean;
    negate(r: number): void;
    absolute(r: number): void;
    squareRoot(r: number): void;
    roundToInteger(r: number): void;
    private fromMemory;
    load(to: number, kind: MemoryKind, v: Value): void;
    loadExtended(to: number, s: Value, e: Value): void;
    binary(op: string, to: number, a: number, b: number): void;
    binaryMemory(op: string, r: number, kind: MemoryKind, v: Value): void;
    private compute;
    compare(a: number, b: number | null): Value;
    compareMemory(r: number, kind: MemoryKind, v: Value): Value;
    /** C0 below, C3 equal, and C2 with both where one is a NaN. */
    private codes;
    storeFloat(r: number, bits: 32 | 64): Value;
    storeExtended(r: number): Value;
    storeInteger(r: number, max: Value, truncate: Value): Value;
    stored(): void;
}
