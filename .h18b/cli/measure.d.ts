export interface Sample {
    readonly wallMs: number;
    /** Undefined where the host does not tell. */
    readonly cpuMs: number | undefined;
    readonly output: string;
    readonly status: number;
}
/** `env`: the child's whole environment; without: this process's. */
export declare function runOnce(command: readonly string[], args: readonly string[], { env }?: {
    env?: Readonly<Record<string, string>> | undefined;
}): Sample;
export interface Summary {
    readonly median: number;
    readonly min: number;
    readonly max: number;
}
export declare function summarize(values: readonly number[]): Summary;
export declare function geometricMean(values: readonly number[]): number | undefined;
/** The guest's own measurement: "getppid 96.3 ns per call". */
export declare function nanosecondsPerCall(output: string): number | undefined;
