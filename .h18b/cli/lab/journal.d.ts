import type { Experiment } from './experiment.js';
export interface Heading {
    readonly kind: 'experiment';
    /** SHA-256 of the experiment: a journal goes on with the same one only. */
    readonly digest: string;
    readonly experiment: Experiment;
    readonly host: HostFacts;
}
export interface HostFacts {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryMiB: number;
    readonly system: string;
    readonly node: string;
    readonly v8: string;
}
export interface Run {
    readonly kind: 'run';
    readonly guest: string;
    readonly configuration: string;
    /** From 0; the first `warmup` rounds do not count. */
    readonly round: number;
    readonly wallMs: number;
    /** Undefined where the host does not tell. */
    readonly cpuMs?: number | undefined;
    /** What a system call costs, as the guest measured it. */
    readonly nsPerCall?: number | undefined;
    readonly status: number;
    /** SHA-256 of its output; '' for a guest that prints times. */
    readonly output: string;
    /** Processes that wanted to run, the minute before. */
    readonly load: number;
    readonly counters?: Counters | undefined;
}
/** Of our engines. */
export interface Counters {
    readonly instructions: number;
    /** CPU time of making code, all tiers. */
    readonly translatingMs: number;
    readonly wasmBytes: number;
}
export declare function hostFacts(): HostFacts;
export declare const loadNow: () => number;
export declare class Journal {
    readonly file: string;
    readonly heading: Heading;
    readonly runs: Run[];
    private constructor();
    /**
     * Goes on with the journal in `file`, or begins it. Throws a UserError if it is of another experiment or cannot be
     * written.
     */
    static open(file: string, experiment: Experiment): Journal;
    /**
     * Undefined where there is none. A last line without an end was under way when the writer was killed: it is cut off.
     */
    static read(file: string): Journal | undefined;
    add(run: Run): void;
}
