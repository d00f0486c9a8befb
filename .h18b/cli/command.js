/**
 * The `ringless` command: `main.ts` starts it. Only commander is loaded up front, and each command's module when it
 * runs: a short guest must not wait for tables or the translator.
 */
import '../host/node.js';
import { CommanderError } from 'commander';
import { UserError } from '../host/user-error.js';
import { ExitStatus } from './exit-status.js';
import { program } from './program.js';
import { separateStatsFile } from './stats-option.js';
/** A reader that went away (`ringless strategies | head`) is no failure of ours. */
function isBrokenPipe(error) {
    return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
function report(error) {
    if (error instanceof CommanderError)
        return error.exitCode === 0 ? 0 : ExitStatus.usage;
    if (isBrokenPipe(error))
        return 0;
    if (error instanceof UserError) {
        process.stderr.write(`ringless: ${error.message}\n`);
        return error.status;
    }
    const debugging = process.env.RINGLESS_DEBUG === '1';
    const text = error instanceof Error ? (debugging ? error.stack : error.message) : String(error);
    const hint = debugging ? '' : '; RINGLESS_DEBUG=1 shows the stack';
    process.stderr.write(`ringless: ${text?.split('\n', debugging ? undefined : 1).join('\n')} (this is a bug in ringless${hint})\n`);
    return ExitStatus.internal;
}
/** Does what the command line says, and ends the process. */
export function main() {
    // Also what a stream says to nobody in particular.
    process.on('uncaughtException', (error) => process.exit(report(error)));
    program(process.argv[2])
        .parseAsync(separateStatsFile(process.argv))
        .then(
    // Workers and timers that are still there have nothing left to do for us.
    () => process.exit(process.exitCode), (error) => process.exit(report(error)));
}
