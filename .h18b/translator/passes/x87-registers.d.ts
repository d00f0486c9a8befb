import type { BuilderOptions, Value } from '../ir/builder.js';
import { type Node } from '../ir/ir.js';
import { type X87Plan } from '../ir/region.js';
/** What a memory operand is: a float, a double, an integer as wide as an i64. */
export type MemoryKind = 'f32' | 'f64' | 'int';
/** Arithmetic on registers as locals. `to`, `from`, `a`, `b`, `r` are numbers of registers. */
export interface X87Arithmetic {
    copy(to: number, from: number): void;
    swap(a: number, b: number): void;
    move(condition: Value, to: number, from: number): void;
    /** False: not done here. */
    constant(to: number, name: string): boolean;
    negate(r: number): void;
    absolute(r: number): void;
    squareRoot(r: number): void;
    roundToInteger(r: number): void;
    load(to: number, kind: MemoryKind, v: Value): void;
    loadExtended(to: number, s: Value, e: Value): void;
    binary(op: string, to: number, a: number, b: number): void;
    binaryMemory(op: string, r: number, kind: MemoryKind, v: Value): void;
    /** Condition codes in their places in the status word; b null: zero. */
    compare(a: number, b: number | null, quiet: boolean): Value;
    compareMemory(r: number, kind: MemoryKind, v: Value): Value;
    /** The bits for memory; the rest of the instruction is `stored`. */
    storeFloat(r: number, bits: 32 | 64): Value;
    storeExtended(r: number): Value;
    storeInteger(r: number, max: Value, truncate: Value): Value;
    stored(): void;
}
interface Block {
    ops: Node[];
    successors: readonly number[];
}
/**
 * Problem: each x87 instruction is a call of a helper that works on registers, tags and status word in memory. Method:
 * where the stack's shape is known at every point of the region (if it is as expected at entry, which the region
 * checks), registers become locals; loads, stores, moves and arithmetic are done in line. Other helpers get the state
 * in memory before, and the locals are read back after. Must preserve: every bit of the x87 state at every way out, and
 * at each helper that reads it. No exception is pending inside such a region: an instruction that would leave one
 * pending is done by the interpreter.
 *
 * Null if the region is none that this pass can do.
 */
export declare function x87Registers(blocks: Block[], options: BuilderOptions, fast: boolean): X87Plan | null;
export declare const x87RegistersPass: import("./pass.js").Pass<readonly [{
    readonly name: "promote-x87";
    readonly key: "promoteX87";
    readonly kind: "switch";
    readonly default: true;
    readonly what: "hold x87 registers in Wasm locals and compute in line where the stack is as expected (with promote-registers)";
    readonly after: "promote-registers";
}, {
    readonly name: "x87";
    readonly key: "x87";
    readonly kind: "choice";
    readonly choices: readonly ["exact", "fast"];
    readonly default: "exact";
    readonly what: "x87 arithmetic: the processor's 80 bits, or double precision without exceptions (docs/x87.md says what is lost)";
}]>;
export {};
