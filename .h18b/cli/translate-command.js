/** The command line of `ringless translate`; what it does is in translate.ts. */
import { Command } from 'commander';
import { addGuestOptions } from './run-command.js';
export function translateCommand() {
    const command = new Command('translate')
        .description('fill the translation cache ahead of time: run a program, its output discarded, until little is added')
        .argument('<program>', 'an ELF executable, as for `run`')
        .argument('[args...]', 'its arguments')
        .passThroughOptions();
    return addGuestOptions(command).action(async (program, args, options) => {
        process.exitCode = await (await import('./translate.js')).translate(program, args, { ...options });
    });
}
