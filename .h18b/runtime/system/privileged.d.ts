import type { Insn } from '../../translator/decode/decode.js';
import type { Done } from '../callouts.js';
import type { CpuState } from '../cpu-state.js';
import type { Operands } from '../segments/operands.js';
import type { MachineKernel } from './machine-kernel.js';
import { type Processor } from './processor.js';
/** What the instructions work on. */
export interface Privileged {
    readonly operands: Operands;
    readonly p: Processor;
    readonly cpu: CpuState;
    readonly machine: MachineKernel;
}
/** What an instruction of the guest's does, each time that it comes. */
export declare function privilegedAction(m: Privileged, insn: Insn): () => Done;
