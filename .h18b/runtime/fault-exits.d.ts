import type { Operand } from '../translator/ir/operand.js';
import type { CodeReader, Raise } from './code-reader.js';
import type { CpuState } from './cpu-state.js';
import type { GuestCode } from './guest-code.js';
import type { Slice } from './slice.js';
import type { SlowPath } from './slow-path.js';
import type { Stats } from './stats.js';
/**
 * Serves `Exit.FAULT`: finds which exception it is that guest code has met, where its own checks cannot tell, and
 * raises it.
 */
export declare class FaultExits {
    private readonly cpu;
    private readonly slice;
    private readonly code;
    private readonly reader;
    private readonly slow;
    private readonly stats;
    /** Linear address of a memory operand. */
    private readonly address;
    private readonly raise;
    constructor(cpu: CpuState, slice: Slice, code: GuestCode, reader: CodeReader, slow: SlowPath, stats: Stats, 
    /** Linear address of a memory operand. */
    address: (o: Operand) => number, raise: Raise);
    serve(): void;
    /** Brings the last x87 opcode (FOP) up to date. */
    findX87Opcode(): void;
    /** What becomes of #UD at RIP: #GP where bytes are no instruction because they are too many. Counts what we lack. */
    private undefinedVector;
    /** #SS where the instruction at RIP faulted for an address in the stack segment that is not canonical, else #GP. */
    private notCanonicalVector;
}
