import { type Configuration } from './configurations.js';
import type { Experiment } from './experiment.js';
export interface Job {
    readonly command: readonly string[];
    readonly args: readonly string[];
    /** Undefined: this process's own. */
    readonly environment: Readonly<Record<string, string>> | undefined;
    /** It prints what a system call costs, ns: that is its time, and its output is never twice the same. */
    readonly timesItself: boolean;
}
/** A guest that can be run here. */
export interface Runnable {
    /** Names it in journal and report. */
    readonly id: string;
    /** Undefined where the engine is not to be had on this host. */
    job(configuration: Configuration, extra: readonly string[]): Job | undefined;
}
/** The guests of an experiment, and the folder of inputs that programs of the bench read. */
export declare class Guests {
    readonly runnable: Runnable[];
    private folder;
    constructor(experiment: Experiment);
    close(): void;
    private inputs;
    private runnableOf;
    private benchProgram;
    private hostProgram;
}
