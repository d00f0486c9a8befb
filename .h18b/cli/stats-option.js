/** What `--stats` may take. */
import { accessSync, constants, statSync } from 'node:fs';
/** Where `--stats` goes without a file name. */
export const STATS_TO_STDERR = '-';
function isProgram(path) {
    try {
        accessSync(path, constants.X_OK);
        return statSync(path).isFile();
    }
    catch {
        return false;
    }
}
/**
 * `--stats` takes a file or nothing, and the program comes right after it: in `run --stats ./program arg` the program
 * must be neither swallowed nor overwritten. So an executable file after `--stats` is the program, and
 * `--stats=FILE` always is a file.
 */
export function separateStatsFile(argv) {
    const at = argv.indexOf('--stats');
    const next = argv[at + 1];
    if (argv[2] !== 'run' || at < 0 || next === undefined || !isProgram(next))
        return [...argv];
    return [...argv.slice(0, at), `--stats=${STATS_TO_STDERR}`, ...argv.slice(at + 1)];
}
