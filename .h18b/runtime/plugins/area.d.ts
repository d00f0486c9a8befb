import type { CpuState } from '../cpu-state.js';
/** Wasm memory for plug-ins, behind guest RAM, bytes. Pages that nothing touches cost nothing. */
export declare const PLUGIN_BYTES: number;
/** Entries that one instruction makes, at most: three accesses, an outcome and its block's entry. */
export declare const ENTRIES_AN_INSTRUCTION = 5;
/** Instructions of a slice, at most, so that the trace holds all that it records. */
export declare const MOST_BUDGET: number;
/** Where counters, scratch places and the trace lie. */
export declare class PluginArea {
    private readonly cpu;
    /** Scratch places for registers and addresses, on their way to a callback: 256 of 16 bytes. */
    readonly scratch: number;
    readonly trace: number;
    readonly u64: BigUint64Array;
    private next;
    private readonly end;
    constructor(cpu: CpuState, base: number);
    /** Place of a new counter. */
    counter(): number;
    /** Entries that the trace holds. */
    get entries(): number;
    rewind(): void;
}
