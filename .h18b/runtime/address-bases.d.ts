import type { CpuState } from './cpu-state.js';
/**
 * Constants that serve records as bases: the upper parts of addresses beyond 32 bits. What code has relative to RIP is
 * kept apart from what it has in full: only the first moves with the code.
 */
export declare class AddressBases {
    private readonly cpu;
    private readonly relative;
    private readonly absolute;
    constructor(cpu: CpuState);
    place(value: bigint, relative: boolean): number;
    get full(): boolean;
    clear(): void;
}
