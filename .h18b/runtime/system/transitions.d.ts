import type { CpuState } from '../cpu-state.js';
/**
 * What SYSCALL and SYSRET did last, for generated code to do again without TypeScript
 * (`translator/codegen/transition-code.ts`). A plan is for the context that it was made in, whose code and mode are
 * always the same, and as long as its registers are not written.
 */
export declare class Transitions {
    #private;
    private readonly cpu;
    constructor(cpu: CpuState);
    /** SYSCALL from context `from` has just been done, by 64-bit code for 64-bit code, with IA32_FMASK of `fmask`. */
    syscallDone(from: number, fmask: number): void;
    /** SYSRET from context `from` to 64-bit code has just been done. */
    sysretDone(from: number): void;
    /** The registers that say where to have been written. */
    forget(): void;
}
