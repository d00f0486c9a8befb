/** The command line of `ringless cache`; what it does is in cache.ts. */
import { Command } from 'commander';
import { translationCacheOption } from './translation-cache-option.js';

interface CacheOptions {
  readonly json?: boolean;
  readonly translationCache?: string;
}

const ACTIONS = {
  list: 'list what is kept: the code, units, sizes, and when it was last used',
  size: 'print how many bytes are kept',
  verify: 'read all of it and compare checksums; status 1 if something is damaged',
  clear: 'remove all of it',
} as const;
export type CacheAction = keyof typeof ACTIONS;

export function cacheCommand(): Command {
  const command = new Command('cache').description('look at translations that are kept on disk, or remove them');
  for (const [name, what] of Object.entries(ACTIONS))
    command
      .command(name)
      .description(what)
      .option('--json', 'print it as JSON')
      .addOption(translationCacheOption())
      .action(async (options: CacheOptions) => {
        process.exitCode = (await import('./cache.js')).cache(name as CacheAction, options);
      });
  return command;
}
