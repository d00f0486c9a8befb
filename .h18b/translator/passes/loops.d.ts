/**
 * Strongly connected components of a region's graph: its loops, reducible or not (Tarjan 1972, with an explicit stack).
 * Returns for each block the number of its component, or -1 for a block that is in no loop.
 */
export declare function loopsOf(successors: readonly (readonly number[])[]): number[];
