/** The command line of `ringless cache`; what it does is in cache.ts. */
import { Command } from 'commander';
import { translationCacheOption } from './translation-cache-option.js';
const ACTIONS = {
    list: 'list what is kept: the code, units, sizes, and when it was last used',
    size: 'print how many bytes are kept',
    verify: 'read all of it and compare checksums; status 1 if something is damaged',
    clear: 'remove all of it',
};
export function cacheCommand() {
    const command = new Command('cache').description('look at translations that are kept on disk, or remove them');
    for (const [name, what] of Object.entries(ACTIONS))
        command
            .command(name)
            .description(what)
            .option('--json', 'print it as JSON')
            .addOption(translationCacheOption())
            .action(async (options) => {
            process.exitCode = (await import('./cache.js')).cache(name, options);
        });
    return command;
}
