import * as S from '../translator/state.js';
import type { Blocks } from './blocks.js';
import type { CpuState } from './cpu-state.js';
import type { PluginSet } from './plugins/plugin-set.js';
import type { Stats } from './stats.js';

/** What serving an exit costs, in guest instructions. */
const EXIT_COST = 500;
/** A budget with which no block and no region begins. */
const SPENT = -1;

/**
 * The slice under way: the budget of guest instructions that guest code counts down (`S.BUDGET`), and what follows from
 * it, the number of those executed.
 */
export class Slice {
  /** Guest instructions executed before this slice. */
  retired = 0;
  private start = 0;
  /** They count blocks as a whole, and are told where one was left in the middle. */
  plugins: PluginSet | null = null;

  constructor(
    private readonly cpu: CpuState,
    private readonly blocks: Blocks,
    private readonly stats: Stats,
    /** Time is the instruction count: an exit takes none. */
    private readonly icount: boolean,
  ) {}

  /** Guest instructions executed since start. */
  instructionCount(): number {
    return this.retired + (this.start - this.left);
  }

  /** What is left of the budget. */
  get left(): number {
    return this.cpu.i32[S.BUDGET >> 2]!;
  }

  begin(budget: number): void {
    this.start = budget;
    this.cpu.i32[S.BUDGET >> 2] = budget;
  }

  /** Books what was executed since the beginning. Call it before the kernel is told of anything; twice does no harm. */
  end(): void {
    const { u32 } = this.cpu;
    const { left } = this;
    const { instructions, tier1 } = this.stats;
    const executed = this.start - left;
    const inRegions = u32[S.REGION_INSTRUCTIONS >> 2]!;
    const inUnits = u32[S.TIER1_INSTRUCTIONS >> 2]!;
    u32[S.REGION_INSTRUCTIONS >> 2] = 0;
    u32[S.TIER1_INSTRUCTIONS >> 2] = 0;
    this.start = left;
    this.retired += executed;
    instructions.translator += inRegions;
    tier1.executed += inUnits;
    instructions.interpreter += executed - inRegions - inUnits;
  }

  /** Has the slice end with the block under way: from a callout. */
  cut(): void {
    const cut = this.left + 1;
    if (cut <= 0) return;
    this.start -= cut;
    this.cpu.i32[S.BUDGET >> 2] = -1;
  }

  /** Takes an exit's time from the slice, in which no instructions are executed. */
  chargeExit(): void {
    if (this.icount) return;
    this.start -= EXIT_COST;
    this.cpu.i32[S.BUDGET >> 2]! -= EXIT_COST;
  }

  /** One instruction was executed that no block was charged for. */
  countOne(): void {
    this.cpu.i32[S.BUDGET >> 2]!--;
  }

  /**
   * Gives back the budget charged for instructions of the current block after the first `executed` from where it left.
   * Regions do that themselves, and leave without a record. `takesBack`: plug-ins are told.
   */
  refund(executed = 0, takesBack = true): void {
    const record = this.cpu.u32[S.EXIT_RECORD >> 2]!;
    this.plugins?.leftRegion();
    if (record === 0) return;
    const block = this.blocks.ownerOf(record);
    if (!block) return;
    const index = this.blocks.insnIndex(block, record);
    this.cpu.i32[S.BUDGET >> 2]! += block.instructions - index - executed;
    if (block.instrumented && takesBack) this.plugins?.left(block.instrumented, index + executed);
  }

  /** Instructions of the current block behind the one where it left; 0 where that was a region. */
  behind(): number {
    const record = this.cpu.u32[S.EXIT_RECORD >> 2]!;
    const block = record === 0 ? undefined : this.blocks.ownerOf(record);
    return block ? block.instructions - this.blocks.insnIndex(block, record) - 1 : 0;
  }

  /**
   * Calls `run`, which executes one instruction, with the budget spent: wherever the instruction goes on, through
   * whatever descriptor, the block or region there gives control back before it does anything (`Exit.BUDGET`), and so
   * does the next round of a repeated instruction. Meanwhile the count of instructions executed, which may be the time,
   * stays as it was; `counts` says of the exit whether the instruction is to be counted.
   */
  alone<T>(run: () => T, counts: (exit: T) => boolean): T {
    const budget = this.left;
    const put = budget - SPENT;
    this.cpu.i32[S.BUDGET >> 2] = SPENT;
    this.start -= put;
    const exit = run();
    this.start += put;
    this.cpu.i32[S.BUDGET >> 2] = counts(exit) ? budget - 1 : budget;
    return exit;
  }
}
