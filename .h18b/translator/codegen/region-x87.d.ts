import type { Node } from '../ir/ir.js';
import type { X87Plan } from '../ir/region.js';
import type { Expr, Locals, Module } from './wasm.js';
export interface X87Host {
    value(n: Node): Expr;
    unlikely(condition: Expr, rare: Expr, otherwise?: Expr): Expr;
    /** Leaves at this instruction, not done; and at the next one. */
    leave(status: Expr): Expr;
    leaveAfter(): Expr;
}
export declare class RegionX87 {
    private readonly m;
    private readonly pool;
    private readonly plan;
    private readonly host;
    private readonly locals;
    constructor(m: Module, pool: Locals, plan: X87Plan, host: X87Host);
    private local;
    get(name: string): Expr;
    private set;
    /** Sets a local to what memory holds. */
    private fill;
    private registers;
    private parts;
    private word;
    private setWord;
    /** Byte offset of register r from the place of R0. */
    private cell;
    /** Goes on in the interpreter if the state is not what the plan says; else loads it. */
    enter(): Expr[];
    /** Writes everything to memory, unless it is there. */
    exit(): Expr[];
    private loadRegisters;
    /** Register r from the 80 bits at `offset` + `base`. */
    private loadNumber;
    private storeRegister;
    private signExponent;
    private store;
    private status;
    private loadStatus;
    private setOdd;
    lower(n: Node): Expr | null;
    private reload;
    private slow;
    /** Local `name` after a helper: its result, a register from HELPER_RESULT, or what a store left in X87_PENDING. */
    private fromHelper;
}
