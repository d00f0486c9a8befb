import type { CpuState } from './cpu-state.js';
/** A task's registers while another one runs. */
export declare class CpuContext {
    #private;
    /** A copy of all of it. */
    bytes(): Uint8Array;
    save(cpu: CpuState): void;
    restore(cpu: CpuState): void;
}
