/** `ringless translate`: trains the translation cache. */
import { closeSync, openSync } from 'node:fs';
import { UserError } from '../host/user-error.js';
import { Process } from '../linux/process.js';
import { ExitStatus } from './exit-status.js';
import { processOptions } from './process-options.js';
import { readRoot, withImage } from './root.js';
import type { GuestOptions } from './run-command.js';
import { grouped } from './table.js';
import { cachePath, translationCache } from './translation-cache-option.js';

/** The first run makes units, the second has V8 optimize them; what comes later is little. */
const RUNS = 4;

/** The status of the guest's last run. Throws UserError if the guest cannot be run, or nothing can be kept. */
export async function translate(
  program: string,
  args: readonly string[],
  options: GuestOptions & Record<string, unknown>,
): Promise<number> {
  const cache = translationCache(options.translationCache);
  if (cache === undefined) {
    const meant = cachePath(options.translationCache);
    throw new UserError(
      meant ? 'there is no cache to fill' : 'there is no translation cache: --translation-cache names one',
      ExitStatus.cannotRun,
    );
  }
  const image = await readRoot(options.root);
  const given = withImage(options, image);
  const nowhere = openSync('/dev/null', 'r+');
  try {
    for (let n = 1; ; n++) {
      const streams = { stdin: nowhere, stdout: nowhere, stderr: nowhere };
      const { status, stats } = new Process(processOptions(program, args, given, streams, cache, image)).run();
      const { units, instructions, modulesWithCode, bytesWritten } = stats.cache;
      process.stdout.write(
        `run ${n}: ${grouped(stats.wallNs / 1e6)} ms; ${grouped(units)} units of ${grouped(instructions)} instructions from the cache, ` +
          `${grouped(modulesWithCode)} modules with machine code; ${grouped(stats.tier1.instructions)} instructions translated, ` +
          `${grouped(bytesWritten)} bytes written\n`,
      );
      if (n === RUNS || bytesWritten === 0) return status;
    }
  } finally {
    closeSync(nowhere);
  }
}
