export interface TracedAccess {
    /** Of the instruction. */
    readonly instruction: bigint;
    readonly kind: 'load' | 'store';
    readonly bytes: number;
    readonly address: bigint;
}
/** The accesses in a file that the plug-in `memory-trace` has written, in order. */
export declare function readMemoryTrace(path: string): Generator<TracedAccess>;
