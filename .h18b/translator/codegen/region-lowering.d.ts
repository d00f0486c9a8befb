import type { Node } from '../ir/ir.js';
import type { RegionBlock } from '../ir/region.js';
import { BranchHints } from './branch-hints.js';
import { Lowering } from './lower.js';
import { type RegionOptions } from './region-graph.js';
import type { RegionWalk, WalkHost } from './region-walk.js';
import type { RegionX87, X87Host } from './region-x87.js';
import type { Expr, Locals, Module } from './wasm.js';
type Place = {
    kind: 'gpr' | 'xmm' | 'ymm' | 'flag';
    id: number | string;
    local: number;
    type: number;
    written: boolean;
};
/** Lowers the IR of a region's blocks, with registers, raw flags and the budget in locals. */
export declare class RegionLowering extends Lowering {
    private readonly options;
    protected readonly registersAreLocals: boolean;
    protected readonly sseFlags: boolean;
    readonly places: Map<string, Place>;
    readonly status: number;
    readonly rip: number;
    readonly next: number;
    readonly budget: number;
    /** The budget at the region's entry. */
    readonly entryBudget: number;
    readonly repeat: number;
    readonly hints: BranchHints;
    /** Which instruction each statement is of, if somebody wants to know. */
    origins: {
        statement: Expr;
        block: RegionBlock;
        insn: number;
    }[] | null;
    /** Vector registers whose upper halves the region works with. */
    uppers: ReadonlySet<number>;
    /** General-purpose registers that some block of the region sets. */
    setRegisters: ReadonlySet<number>;
    /** Whether some flags are kept as a record. */
    recorded: boolean;
    /** The block being lowered. */
    current: RegionBlock;
    /** Label behind its body. The relooper merges blocks by their code: labels of two blocks must differ. */
    skipLabel: string;
    constructor(m: Module, word: 32 | 64, locals: Locals, options: RegionOptions, tlb: number);
    private place;
    private address;
    loadPlace(p: Place): Expr;
    /** In 32-bit code the upper halves of registers in memory are zero and stay so. */
    storePlace(p: Place, value: Expr): Expr;
    private read;
    private write;
    protected gprGet(reg: number, bits: number, high: boolean): Expr;
    protected gprSet(reg: number, bits: number, high: boolean, value: Expr): Expr;
    /** The upper half of a vector register is a place of its own. */
    protected xmmGet(reg: number, high: boolean): Expr;
    protected xmmSet(reg: number, high: boolean, value: Expr): Expr;
    protected flagGet(letter: string): Expr;
    protected flagSet(letter: string, value: Expr): Expr;
    /** Leaves at the current instruction, which has not been done; it and those after it are given back to the budget. */
    protected leave(status: Expr): Expr;
    leaveAt(status: Expr, rip: bigint | (() => Expr), refund: number): Expr[];
    /** #GP(0) at RET for a target that is not canonical: nothing has been popped then. */
    wildReturn(target: () => Expr, b: RegionBlock): Expr;
    /** Writes registers that somebody outside will read: those that any block of the region sets, lowered or not yet. */
    sync(registers: readonly number[]): Expr[];
    reload(registers: readonly number[]): Expr[];
    rarely(condition: Expr, rare: Expr): Expr;
    protected made(statement: Expr): Expr;
    protected unlikely(condition: Expr, rare: Expr, otherwise?: Expr): Expr;
    protected likely(condition: Expr, common: Expr, rare: Expr): Expr;
    /** Leaves for the dispatcher at `rip` if the budget is used up. */
    checkBudget(leave: Expr[]): Expr;
    dropRecord(): Expr[];
    /** On the way to other guest code: the raw flags from the record. After the state has been stored. */
    flagsFromRecord(): Expr[];
    storeBudget(): Expr;
    /** The VMM may want to know the time, which the budget tells. */
    protected beforeCallout(): Expr[];
    /** It may have cut the budget, to have the guest come back soon: what it took is no instructions. */
    protected afterCallout(): Expr[];
    protected budgetLeft(): Expr;
    /** Of the twin being lowered. */
    walk: RegionWalk | null;
    readonly walkHost: WalkHost;
    /** Start of a stream of accesses: see the walk-loops pass. */
    private streamAddress;
    /** x87 registers in locals, if the region has them. */
    x87: RegionX87 | null;
    readonly x87Host: X87Host;
    protected special(n: Node): Expr;
}
export {};
