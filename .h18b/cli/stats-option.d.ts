/** Where `--stats` goes without a file name. */
export declare const STATS_TO_STDERR = "-";
/**
 * `--stats` takes a file or nothing, and the program comes right after it: in `run --stats ./program arg` the program
 * must be neither swallowed nor overwritten. So an executable file after `--stats` is the program, and
 * `--stats=FILE` always is a file.
 */
export declare function separateStatsFile(argv: readonly string[]): string[];
