import { type StrategyRow } from '../../runtime/strategies.js';
import { type EngineName } from '../engines.js';
import { type Architecture } from '../guests.js';
export type Value = boolean | number | string;
/** Strategies by name, as on the command line without the dashes. */
export type Settings = Readonly<Record<string, Value>>;
export interface GuestChoice {
    readonly name: string;
    readonly architecture: Architecture;
    /** A program of the host and its arguments; without, `name` is a guest that ships or a program of the bench. */
    readonly command?: readonly string[];
    /** The shipped guest's argument; without, that of `bench --quick`. */
    readonly work?: number;
    /** Further arguments of `ringless run`. */
    readonly grants: readonly string[];
}
/** Which settings are compared. The first is always the default of everything. */
export type Design = {
    readonly kind: 'list';
    readonly settings: Readonly<Record<string, Settings>>;
} | {
    readonly kind: 'ablation';
    readonly names: readonly string[];
} | {
    readonly kind: 'factorial';
    readonly values: Readonly<Record<string, readonly Value[]>>;
} | {
    readonly kind: 'random';
    readonly count: number;
    readonly names: readonly string[];
    readonly halving: boolean;
};
export interface Experiment {
    readonly name: string;
    readonly question: string;
    readonly guests: readonly GuestChoice[];
    readonly engines: readonly EngineName[];
    readonly design: Design;
    /**
     * The engine against which the others are measured; settings are measured against the default of their own engine.
     */
    readonly baseline: EngineName;
    /** Programs `node` that run Ringless. */
    readonly nodes: readonly string[];
    readonly measure: 'wall' | 'cpu';
    /** Rounds that do not count: file caches get warm. */
    readonly warmup: number;
    readonly rounds: {
        readonly least: number;
        readonly most: number;
    };
    /** A guest is through when the 95 % interval of each of its ratios is at most so wide on either side (0.02: 2 %). */
    readonly precision: number;
    /** Minutes of runs; undefined: no limit. */
    readonly budget: number | undefined;
    readonly seed: number;
}
/** Those with which different code is made or run; a strategy that is for debugging is none of them. */
export declare const VARIED: StrategyRow[];
/**
 * The experiment in a YAML file, or JSON, which is YAML too. Throws a UserError with file, line and place for what is
 * wrong.
 */
export declare function readExperiment(file: string): Experiment;
