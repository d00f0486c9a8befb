import type { Insn } from '../../translator/decode/decode.js';
import type { ProbeMaker } from '../../translator/decode/probes.js';
import type { CpuState } from '../cpu-state.js';
import type { PluginArea } from './area.js';
/** Registers that a callback has asked for: the probes that put them aside, and their values then. */
export interface RegisterReader {
    readonly names: readonly string[];
    readonly probes: readonly Insn[];
    read(): Record<string, bigint | Uint8Array>;
}
/** Registers by the names that plug-ins give them: rax to r15 (eax to edi in 32-bit code), xmm0 to xmm15, rflags. */
export declare class Registers {
    private readonly cpu;
    private readonly area;
    constructor(cpu: CpuState, area: PluginArea);
    reader(names: readonly string[], word: 32 | 64, maker: ProbeMaker): RegisterReader;
}
