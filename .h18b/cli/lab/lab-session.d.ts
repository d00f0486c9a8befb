import { type Configuration } from './configurations.js';
import type { Experiment } from './experiment.js';
import { type Journal } from './journal.js';
/** How a session has ended. */
export type Ending = 'precise' | 'rounds' | 'budget';
export interface Progress {
    readonly round: number;
    readonly guest: string;
    readonly configuration: string;
    /** Guests whose intervals are narrow enough. */
    readonly through: number;
    readonly guests: number;
    /** If all rounds are made, or till the budget ends; ms. */
    readonly leftMs: number;
}
export declare class Session {
    private readonly experiment;
    private readonly journal;
    private readonly onProgress;
    readonly configurations: Configuration[];
    private readonly guests;
    /** Runs that the journal has, by guest, configuration and round. */
    private readonly made;
    private spentMs;
    constructor(experiment: Experiment, journal: Journal, onProgress: (progress: Progress) => void);
    close(): void;
    run(): Ending;
    /** Of the budget. */
    private leftMs;
    private progress;
    /** Whether all ratios of a guest are known well enough before `round`. */
    private isThrough;
    /**
     * Successive halving (Jamieson and Talwalkar 2016): after each round that counts, the worse half of the random
     * settings is no longer run, down to one. Otherwise all configurations are.
     */
    private alive;
    private meanOf;
    private measure;
}
