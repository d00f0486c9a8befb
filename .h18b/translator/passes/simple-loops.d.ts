import type { Node, Terminal } from '../ir/ir.js';
/**
 * Finds a region's loops that contain no others, and of which every way is known: for passes that work on whole rounds.
 */
/** A block of such a loop. */
export interface LoopBlock {
    /** Its number in the region. */
    index: number;
    ops: readonly Node[];
    terminal: Terminal;
    /** Places in the loop's list of the blocks that go on to it; empty for the first block. */
    before: number[];
    /** It may go on to the loop's first block. */
    again: boolean;
    /** It may leave the loop. */
    ends: boolean;
}
interface Block {
    ops: readonly Node[];
    terminal: Terminal;
    successors: readonly number[];
}
/**
 * Each loop's blocks, the first one (where all ways come in) first and no other before those that go on to it. Small
 * loops come first; no block is in two. Block 0 is the region's entry.
 */
export declare function simpleLoops(blocks: readonly Block[]): LoopBlock[][];
export {};
