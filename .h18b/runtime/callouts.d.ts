import type { Insn } from '../translator/decode/decode.js';
import type { CpuState } from './cpu-state.js';
import { GuestFault } from './guest-fault.js';
import { Operands } from './segments/operands.js';
import type { SegmentUnit } from './segments/segment-unit.js';
/** What an instruction that leaves has done about RIP. */
export type Done = 'next' | 'moved';
/**
 * The callouts' TypeScript side: rare instructions, on the CPU state in memory. Those of processes and machines alike
 * are here.
 */
export declare abstract class Callouts {
    readonly segments: SegmentUnit;
    private readonly instructions;
    private readonly icount;
    readonly cpu: CpuState;
    readonly operands: Operands;
    private random;
    private readonly model;
    constructor(segments: SegmentUnit, instructions: () => number, icount: boolean);
    /** Callouts that return into the region: arguments in CALLOUT_ARG, results in CALLOUT_RESULT and as the value. */
    returning(name: string): number;
    /**
     * Callouts that leave, on an instruction that has not been executed: does it and moves RIP on, or gives the fault it
     * raises.
     */
    leaving(name: string, insn: Insn): GuestFault | null;
    /**
     * What `leaving` does, for an instruction that will come again: all that depends on the instruction alone is done
     * once.
     */
    bind(name: string, insn: Insn): () => GuestFault | null;
    /** What the instruction does; it throws GuestFault. */
    protected action(name: string, insn: Insn): () => Done;
    /**
     * Looks at the accesses that an instruction in a mode with checked segments is about to make: the fault that it
     * raises.
     */
    checkSegments(insn: Insn): GuestFault | null;
}
/** The vector of INT n, INT3 or INTO. */
export declare function interruptVector({ form }: Insn): number;
