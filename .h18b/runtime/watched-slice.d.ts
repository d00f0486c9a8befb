import type { Raise } from './code-reader.js';
import { type CpuState } from './cpu-state.js';
import type { GuestCode } from './guest-code.js';
import type { GuestKernel } from './guest-kernel.js';
import type { GuestSpace } from './guest-space.js';
import type { SingleStep } from './single-step.js';
import type { Slice } from './slice.js';
import type { SlowPath } from './slow-path.js';
export interface WatchedSliceOptions {
    cpu: CpuState;
    space: GuestSpace;
    kernel: GuestKernel;
    slice: Slice;
    code: GuestCode;
    slow: SlowPath;
    step: SingleStep;
    raise: Raise;
}
/**
 * Slices under EFLAGS.TF or AC, or with breakpoints: one instruction at a time, with its traps, or with its accesses
 * looked at. SDM vol. 3B, chapter 18.
 */
export declare class WatchedSlice {
    private readonly options;
    /**
     * DR6's bits for the instruction before, a load of SS, which holds its traps back until the next one is done; null:
     * it was none.
     */
    private held;
    constructor(options: WatchedSliceOptions);
    /** Whether TF or AC is set, though it may not be in force. */
    get flagged(): boolean;
    /** Whether breakpoints are armed. */
    get armed(): boolean;
    /** Whether instructions are to be executed one at a time. */
    get due(): boolean;
    /** TF and AC, as far as they are in force. */
    private flagsInForce;
    /**
     * Executes instructions one at a time, `limit` at most, until the slice is over or the kernel has to be looked at.
     */
    run(limit: number): void;
    /** Whether a single step ends with the instruction that was at `rip`, which TF was set for. */
    private isStepTrap;
    /**
     * Raises #DB where the instruction at RIP has a breakpoint, with the bits that a load of SS has `held` back.
     * EFLAGS.RF lets it be executed once: SDM vol. 3B, 18.3.1.1.
     */
    private instructionBreakpoint;
}
