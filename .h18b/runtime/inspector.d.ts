import type { CpuState } from './cpu-state.js';
import type { GuestSpace } from './guest-space.js';
/** Registers and memory of the guest as the code that runs sees them: while it is paused, or from a hook. */
export declare class Inspector {
    private readonly cpu;
    private readonly space;
    constructor(cpu: CpuState, space: GuestSpace);
    private numberOf;
    /** `rax` to `r15`, `rip`, `rflags`. */
    register(name: string): bigint;
    /** All but `rflags`. */
    setRegister(name: string, value: bigint): void;
    /** Null: not all of it is mapped. */
    read(address: bigint, bytes: number): Uint8Array | null;
    /** False: the guest may not write there. What was written before that stays. */
    write(address: bigint, bytes: Uint8Array): boolean;
    private signed;
}
