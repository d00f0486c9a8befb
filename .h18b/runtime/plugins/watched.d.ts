/** What the watching thread is told. */
export interface Watched {
    /** [0]: the plug-in whose code runs, from 1 on; [1]: how often one has been called. */
    signal: Int32Array;
    names: readonly string[];
    patienceMs: number;
}
/** How often it looks, ms; and how long one call of a plug-in may take. */
export declare const WATCH_MS = 500;
/** Starts the watch. Gives what is to be called when a plug-in's code begins (its number) and ends (0). */
export declare function watchPlugins(names: readonly string[]): (plugin: number) => void;
