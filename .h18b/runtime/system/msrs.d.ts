import type { Processor } from './processor.js';
import type { FastCallRegisters } from './transfers.js';
/** Model-specific registers that a device holds: the local APIC's. */
export interface MsrDevice {
    /** null: not one of its registers. */
    readMsr(index: number): bigint | null;
    /** False: not one of its registers; throws nothing. */
    writeMsr(index: number, value: bigint): boolean;
}
/**
 * Model-specific registers: SDM vol. 4, as far as kernels read and write them. An index that is not known raises
 * #GP(0), as on the processor.
 */
export declare class Msrs implements FastCallRegisters {
    #private;
    private readonly p;
    private readonly tsc;
    private readonly apic;
    syscallSelector: number;
    sysretSelector: number;
    legacyTarget: number;
    lstar: number;
    cstar: number;
    fmask: number;
    sysenterCs: number;
    sysenterEsp: number;
    sysenterEip: number;
    tscAux: number;
    /** What is added to the machine's clock, ticks. */
    tscOffset: bigint;
    constructor(p: Processor, tsc: () => bigint, apic: MsrDevice | null);
    /** As RESET leaves them. FS, GS and EFER are the processor's. */
    reset(): void;
    /** For a snapshot: plain JSON values. */
    state(): Readonly<Record<string, unknown>>;
    restore(state: Readonly<Record<string, unknown>>): void;
    /** A performance counter, by its number for RDPMC; null: there is none. */
    counter(n: number): bigint | null;
    read(index: number): bigint;
    write(index: number, value: bigint): void;
}
