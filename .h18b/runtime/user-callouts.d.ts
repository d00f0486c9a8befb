import type { Insn } from '../translator/decode/decode.js';
import { Callouts, type Done } from './callouts.js';
import { type CpuState } from './cpu-state.js';
import type { GuestKernel } from './guest-kernel.js';
import type { GuestSpace } from './guest-space.js';
/**
 * The callouts of user code under a kernel that is the VMM itself. What only a kernel may do raises #GP(0): SDM vol. 2,
 * each instruction's "Protected Mode Exceptions".
 */
export declare class UserCallouts extends Callouts {
    constructor(cpu: CpuState, space: GuestSpace, kernel: GuestKernel, instructions: () => number, icount: boolean);
    protected action(name: string, insn: Insn): () => Done;
    /** Of the gates that an operating system sets up, user code may use #BP and #OF: they are traps. */
    private interrupt;
    /** The instructions that privilege level 0 keeps to itself, and those that UMIP adds and Linux emulates. */
    private privileged;
    private tableRegister;
}
