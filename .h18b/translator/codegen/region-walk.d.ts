import type { WalkStream } from '../ir/ir.js';
import type { Expr, Locals, Module } from './wasm.js';
/**
 * Code of loops with a twin (`passes/walk-loops.ts`): how many rounds the twin may do, and what it owes the budget.
 *
 *     the loop's block -> gate -> look -> twin -> again -> twin, or look
 *                          |       |       |
 *                          +-------+-> the block        -> owed -> behind the loop
 *
 * The gate keeps loops of few rounds from looking: it opens when the budget is below `mark`, so it is the loop's look
 * at the budget as well. Where the loop is one block, the budget is charged for all of the twin's rounds before them;
 * else by the twin's blocks.
 */
/** What a region's code generation gives the walk. */
export interface WalkHost {
    budget: number;
    /** The address that a stream's accesses are relative to, of the guest's type. */
    address: (stream: WalkStream) => Expr;
    tlbCheck: (address: () => Expr, bytes: number, write: boolean) => {
        set: Expr;
        hit: Expr;
        host: () => Expr;
    };
    addressType: number;
}
export declare class RegionWalk {
    private readonly m;
    private readonly locals;
    private readonly streams;
    /** Instructions of a round, at most. */
    private readonly charge;
    /** Each round has so many, and is charged before. */
    private readonly ahead;
    private readonly host;
    private readonly rounds;
    private readonly began;
    private readonly mark;
    private readonly penalty;
    private readonly reach;
    constructor(m: Module, locals: Locals, streams: readonly WalkStream[], 
    /** Instructions of a round, at most. */
    charge: number, 
    /** Each round has so many, and is charged before. */
    ahead: boolean, host: WalkHost);
    private get;
    private set;
    /** At the region's entry. */
    enter(): Expr;
    /** Sets the mark so many instructions below the budget, but not below zero. */
    private wait;
    /** Whether the gate is open: it is time to look, or for the budget. */
    gate(): Expr;
    /** The first look behind the gate. */
    near(): Expr;
    /**
     * Finds the streams' host addresses and the rounds for which they hold; `found` afterwards. The budget is not
     * negative.
     */
    look(label: string): {
        statement: Expr;
        found: Expr;
    };
    /** Counts the pages, up to `reach`, that follow the stream's first in the guest's memory and the host's alike. */
    private pagesBehind;
    /** The twin has done all rounds: now it is worth looking far. */
    further(): Expr;
    /** No round is possible: the block itself does the next one, and after a second failure some more. */
    failed(): Expr;
    /** Before a round of the twin. */
    begin(): Expr;
    /** Behind its accesses: to the next round's. */
    advance(): Expr[];
    /** Whether the twin may do another round. */
    more(): Expr;
    /** Gives the budget back what the rounds that are not done have been charged. */
    owed(): Expr;
    /** The loop is left from the twin. */
    leaveLoop(): Expr[];
}
