/** The command line of `ringless replay`. */
import { Command, InvalidArgumentError } from 'commander';
function parseId(text) {
    if (!/^\d{1,15}$/.test(text))
        throw new InvalidArgumentError('It must be the number of a request.');
    return Number(text);
}
export function replayCommand() {
    return new Command('replay')
        .description('translate again what --save-requests has written, verified, and say what comes of each request')
        .argument('<file>', 'the requests, as JSON lines')
        .option('--id <number>', 'only one of them', parseId)
        .action(async (file, { id }) => {
        // By way of a variable, as for `explain`.
        const tools = '../debug/replay.js';
        const { replay } = (await import(tools));
        process.exitCode = await replay({ file, ...(id === undefined ? {} : { id }) });
    });
}
