import type { Insn } from '../translator/decode/decode.js';
import type { Callouts } from './callouts.js';
import type { CodeReader, Raise } from './code-reader.js';
import type { CpuState } from './cpu-state.js';
import type { GuestCode } from './guest-code.js';
import type { GuestKernel } from './guest-kernel.js';
import type { GuestSpace } from './guest-space.js';
import type { Slice } from './slice.js';
import type { SseModes } from './sse-modes.js';
export interface CalloutExitsOptions {
    cpu: CpuState;
    space: GuestSpace;
    kernel: GuestKernel;
    slice: Slice;
    code: GuestCode;
    reader: CodeReader;
    callouts: Callouts;
    sse: SseModes;
    raise: Raise;
    /** Executes the instruction at RIP alone, and delivers what comes of it; false: it faulted. */
    step: () => boolean;
    /** Brings the last x87 opcode up to date. */
    findX87Opcode: () => void;
}
/** Serves the callouts: those that return to guest code, and those that leave it (`Exit.CALLOUT`). Counts both. */
export declare class CalloutExits {
    private readonly options;
    /** By the callout's number. */
    readonly counts: number[];
    constructor(options: CalloutExitsOptions);
    private count;
    /** A callout in the middle of guest code: its value. */
    returning(number: number): number;
    /**
     * False: the instruction faulted, and the kernel has been told. `stepped`: it was decoded just now, and executed
     * alone.
     */
    leaving(stepped?: Insn): boolean;
    /**
     * Does what the instruction at RIP leaves for, or gives its fault; undefined: it cannot be fetched, and the kernel
     * has been told.
     */
    private run;
}
