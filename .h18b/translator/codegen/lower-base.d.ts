import type { Node, WasmType } from '../ir/ir.js';
import type { Expr, Locals, Module } from './wasm.js';
export declare const TYPES: Record<Exclude<WasmType, 'none'>, number>;
/**
 * What all of the lowering rests on: the hooks in which interpreter and region differ, values in temporaries, loads and
 * stores of the Wasm memory, and the way out of a fault.
 */
export declare abstract class LoweringBase {
    protected readonly m: Module;
    protected readonly word: 32 | 64;
    protected readonly locals: Locals;
    /** Where the TLB lies; null: where the state says. */
    protected readonly tlb: number | null;
    /** Index of the instruction being lowered, for fault sites. */
    protected insn: number;
    protected labels: number;
    protected temps: Map<Node, number>;
    /** Host address found by a write-checked load of the current instruction, by its address node. */
    protected writable: Map<Node, number>;
    constructor(m: Module, word: 32 | 64, locals: Locals, 
    /** Where the TLB lies; null: where the state says. */
    tlb: number | null);
    protected abstract gprGet(reg: number, bits: number, high: boolean): Expr;
    protected abstract gprSet(reg: number, bits: number, high: boolean, value: Expr): Expr;
    protected abstract xmmGet(reg: number, high: boolean): Expr;
    protected abstract xmmSet(reg: number, high: boolean, value: Expr): Expr;
    protected abstract flagGet(letter: string): Expr;
    protected abstract flagSet(letter: string, value: Expr): Expr;
    /** An `if` whose first arm is rare; and one whose first arm is the common way. */
    protected unlikely(condition: Expr, rare: Expr, otherwise?: Expr): Expr;
    protected likely(condition: Expr, common: Expr, rare: Expr): Expr;
    /** Leaves the function; `status` is SLOW_FAULT or SLOW_CODE, in an i32 expression. */
    protected abstract leave(status: Expr): Expr;
    /** What memory must hold while a callout looks at it; and what the callout may have changed. */
    protected beforeCallout(): Expr[];
    protected afterCallout(): Expr[];
    /** What is left of the budget. */
    protected budgetLeft(): Expr;
    /** Operations only one side has. */
    protected abstract special(n: Node): Expr;
    /** Whether SSE instructions record MXCSR's exception flags. */
    protected readonly sseFlags: boolean;
    /** Whether reading a register twice is as cheap as a temporary. */
    protected abstract readonly registersAreLocals: boolean;
    /** The computation of a node that has a value. */
    protected abstract build(n: Node): Expr;
    /** The expression of a node: its temporary, or its computation. */
    value(n: Node): Expr;
    protected faultIf(condition: Expr, vector: number, error: Expr): Expr;
    protected i64const(v: bigint): Expr;
    protected zero(type: WasmType): Expr;
    /** Loads `bits` at `address + offset` of the Wasm memory; narrower than 32 bits zero-extended. */
    protected loadHost(bits: number, address: Expr, offset: number, type?: WasmType): Expr;
    protected storeHost(bits: number, address: Expr, offset: number, value: Expr, type: WasmType): Expr;
}
