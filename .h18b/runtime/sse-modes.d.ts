import type { CpuState } from './cpu-state.js';
/**
 * What translated code may take for granted of MXCSR (SDM vol. 1, 10.2.3). Until a program asks for another mode, or
 * with `--sse-flags always`, regions rely on the usual one and record no flags; from then on (`S.SSE_FLAGS_ASKED`) they
 * heed it.
 */
export declare class SseModes {
    private readonly cpu;
    /** Forgets all code, which relied on the usual mode. */
    private readonly resetCode;
    constructor(cpu: CpuState, asked: boolean, 
    /** Forgets all code, which relied on the usual mode. */
    resetCode: () => void);
    /** No region is under way: what they knew of denormals is forgotten, and MXCSR may have been written. */
    look(): void;
    /** From here on translated code heeds MXCSR and records its flags. Between slices only. */
    recordFlags(): void;
}
