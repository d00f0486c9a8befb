import { type Node } from '../ir/ir.js';
/** Distance of TOP from where it was at entry (modulo 8), and the registers known to be full or empty (bit masks). */
export interface StackShape {
    delta: number;
    full: number;
    empty: number;
}
export interface StackAnalysis {
    /** Registers that must be full or empty at entry for `shapes` to hold: between them, all that the region touches. */
    entry: {
        full: number;
        empty: number;
    };
    /** Shape at the start of each block; null where no way leads. */
    shapes: (StackShape | null)[];
}
/** The name of an x87 helper call without its prefix. */
export declare function x87Helper(n: Node): string | null;
/** Number of the register at stack position `i`. */
export declare const registerAt: (s: StackShape, i: number) => number;
/** Follows one operation. */
export declare function stepStack(s: StackShape, n: Node): void;
interface Flow {
    ops: readonly Node[];
    successors: readonly number[];
}
/** Shapes at every block; null if the region uses no x87, or if they differ where ways meet. */
export declare function analyseStack(blocks: readonly Flow[]): StackAnalysis | null;
export {};
