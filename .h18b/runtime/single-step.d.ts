import type { Insn } from '../translator/decode/decode.js';
import { Exit } from '../translator/exits.js';
import type { CalloutExits } from './callout-exits.js';
import type { Callouts } from './callouts.js';
import type { CodeReader, Raise } from './code-reader.js';
import type { CpuState } from './cpu-state.js';
import type { FaultExits } from './fault-exits.js';
import type { GuestCode } from './guest-code.js';
import { type GuestKernel } from './guest-kernel.js';
import type { GuestSpace } from './guest-space.js';
import type { Slice } from './slice.js';
import type { SlowPath } from './slow-path.js';
export interface SingleStepOptions {
    cpu: CpuState;
    space: GuestSpace;
    kernel: GuestKernel;
    slice: Slice;
    code: GuestCode;
    reader: CodeReader;
    slow: SlowPath;
    callouts: Callouts;
    calloutExits: CalloutExits;
    faultExits: FaultExits;
    runRecord: (record: number) => number;
    raise: Raise;
}
/** An instruction that was executed alone, and how it left. */
export interface Step {
    insn: Insn;
    exit: Exit;
}
/**
 * Executes one instruction alone, with the interpreter: what stores to code, what is watched, what segment limits do
 * not let pass.
 */
export declare class SingleStep {
    private readonly options;
    /** Repeated instructions are executed an element at a time. */
    byElement: boolean;
    constructor(options: SingleStepOptions);
    /** Executes the one instruction at RIP and delivers what comes of it; false: it faulted. */
    run(): boolean;
    /** Executes the one instruction at RIP, which may write to code; null: the fetch or a segment's check faulted. */
    execute(again?: Insn): Step | null;
    /** Serves the exit of a step: whether the instruction was executed, and whether the kernel has to be looked at. */
    serve({ insn, exit }: Step): 'goes on' | 'leaves' | 'faulted';
    /**
     * Executes the instruction at RIP, which writes to code; false: the dispatcher's caller must look at the kernel
     * first.
     */
    overCodeWrite(): boolean;
    /** Whether the code at RIP is another than it was. */
    private hasChanged;
}
