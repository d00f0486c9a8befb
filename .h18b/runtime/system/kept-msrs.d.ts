import type { CpuModel } from '../cpu-models.js';
export declare const VARIABLE_MTRRS = 8;
export declare class KeptMsrs {
    #private;
    constructor(model: CpuModel | null | undefined);
    reset(): void;
    /** null: there is no such register. */
    read(index: number): bigint | null;
    /** False: there is no such register, or it cannot have this value. */
    write(index: number, value: bigint): boolean;
    /** All values, for a snapshot. */
    state(): [number, string][];
    restore(state: readonly (readonly [number, string])[]): void;
    /** A performance counter, by its number for RDPMC; null: there is none. */
    counter(n: number): bigint | null;
}
