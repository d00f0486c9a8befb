import type { Blocks } from './blocks.js';
import type { CpuState } from './cpu-state.js';
import type { PluginSet } from './plugins/plugin-set.js';
import type { Stats } from './stats.js';
/**
 * The slice under way: the budget of guest instructions that guest code counts down (`S.BUDGET`), and what follows from
 * it, the number of those executed.
 */
export declare class Slice {
    private readonly cpu;
    private readonly blocks;
    private readonly stats;
    /** Time is the instruction count: an exit takes none. */
    private readonly icount;
    /** Guest instructions executed before this slice. */
    retired: number;
    private start;
    /** They count blocks as a whole, and are told where one was left in the middle. */
    plugins: PluginSet | null;
    constructor(cpu: CpuState, blocks: Blocks, stats: Stats, 
    /** Time is the instruction count: an exit takes none. */
    icount: boolean);
    /** Guest instructions executed since start. */
    instructionCount(): number;
    /** What is left of the budget. */
    get left(): number;
    begin(budget: number): void;
    /** Books what was executed since the beginning. Call it before the kernel is told of anything; twice does no harm. */
    end(): void;
    /** Has the slice end with the block under way: from a callout. */
    cut(): void;
    /** Takes an exit's time from the slice, in which no instructions are executed. */
    chargeExit(): void;
    /** One instruction was executed that no block was charged for. */
    countOne(): void;
    /**
     * Gives back the budget charged for instructions of the current block after the first `executed` from where it left.
     * Regions do that themselves, and leave without a record. `takesBack`: plug-ins are told.
     */
    refund(executed?: number, takesBack?: boolean): void;
    /**
     * Calls `run`, which executes one instruction, with the budget spent: wherever the instruction goes on, through
     * whatever descriptor, the block or region there gives control back before it does anything (`Exit.BUDGET`), and so
     * does the next round of a repeated instruction. Meanwhile the count of instructions executed, which may be the time,
     * stays as it was; `counts` says of the exit whether the instruction is to be counted.
     */
    alone<T>(run: () => T, counts: (exit: T) => boolean): T;
}
