import type { EngineName } from '../engines.js';
import type { Design, Experiment, Settings } from './experiment.js';
export interface Configuration {
    /** Names it in journal and report; unique in the experiment. */
    readonly id: string;
    readonly engine: EngineName;
    readonly node: string;
    readonly settings: Settings;
    /** Name of the setting; '' for the defaults. */
    readonly label: string;
    /** The configuration whose times its own are divided by; undefined for the baseline itself. */
    readonly against: string | undefined;
}
/** As on the command line. */
export declare function settingsArguments(settings: Settings): string[];
/** The settings besides the defaults, by label. */
export declare function settingsOf(design: Design, seed: number): Map<string, Settings>;
/** The configurations of an experiment: each engine with the defaults, and the translator with each of the settings. */
export declare function configurationsOf(experiment: Experiment): Configuration[];
