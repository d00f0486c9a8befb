import type { Node, Terminal, WalkStream } from './ir.js';
import type { Form } from './operand.js';
/** A region between lifting and code generation: a graph of blocks, which passes change. */
/** An instruction whose nodes a block holds. */
export interface LiftedInstruction {
    readonly rip: bigint;
    /** Bytes. */
    readonly length: number;
    readonly form: Form;
}
/** A basic block of a region. */
export interface RegionBlock {
    rip: bigint;
    insns: LiftedInstruction[];
    /** Guest instructions charged to the budget on entry. */
    charge: number;
    ops: Node[];
    terminal: Terminal;
    /** Address after the last instruction. */
    nextRip: bigint;
    /** In-region addresses that an indirect terminal is compared with before the jump cache. */
    candidates: bigint[];
    /** An indirect jump that goes through the region's dispatch block. */
    dispatched: boolean;
    /** With probes: see `BlockProbes`. */
    position?: number;
    /** The flags' record is valid on entry: see the dead-flags pass. */
    recordIn: boolean;
    /**
     * Of a block of a loop that has a twin without checks: the index of its own, and of the loop's first block. See the
     * walk-loops pass.
     */
    twin?: number;
    loop?: number;
    /** Of a twin: whose it is (an index). */
    walk?: {
        of: number;
        loop: TwinLoop;
    };
}
/** A loop that has a twin. */
export interface TwinLoop {
    /** Index of its first block. */
    first: number;
    /** How many blocks it has, and instructions in all of them. */
    blocks: number;
    charge: number;
    streams: WalkStream[];
}
/** A register's elements that have to be looked at on entry: see the float-facts pass. */
export interface EntryCheck {
    register: number;
    view: number;
}
/** x87 registers as locals: see the x87-registers pass. */
export interface X87Plan {
    /** Registers (see `passes/x87-stack.ts`) that must be full and empty at entry; all that the region touches. */
    full: number;
    empty: number;
    /** Double precision instead of 80 bits. */
    fast: boolean;
}
export interface RegionGraph {
    entry: bigint;
    word: 32 | 64;
    tlb: number;
    blocks: RegionBlock[];
    /** Index of a block by address; block 0 is the entry. */
    index: Map<bigint, number>;
    descriptors: Map<bigint, number>;
    /** What is looked at on entry: see the float-facts pass. */
    entryChecks: EntryCheck[];
    /** Blocks that indirect jumps were seen to go to, where there are enough for one dispatch block. */
    dispatch: bigint[];
    /** x87 registers in locals: see the x87-registers pass. */
    x87: X87Plan | null;
}
/** Indices of the blocks that a block may go on to; -1: out of the region. */
export declare function successorsOf(graph: RegionGraph, b: RegionBlock): number[];
/** The same without ways into and out of twins. */
export declare function ownSuccessors(graph: RegionGraph, b: RegionBlock): number[];
