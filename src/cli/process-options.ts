/** From the command line of `ringless run` and `ringless translate` to what `Process` is made with. */
import type { RootImage } from '../linux/image/root-image.js';
import type { ProcessOptions } from '../linux/process.js';
import type { TranslationCacheOptions } from '../runtime/cache/translation-cache.js';
import type { GuestOptions, RunOptions } from './run-command.js';
import { allStrategies, chosenStrategies } from './strategy-options.js';

/** What the command line says of the guest. */
export function processOptions(
  program: string,
  args: readonly string[],
  options: GuestOptions & Partial<RunOptions> & Record<string, unknown>,
  streams: Pick<ProcessOptions, 'stdin' | 'stdout' | 'stderr'>,
  cache: TranslationCacheOptions | undefined,
  root?: RootImage,
): ProcessOptions {
  return {
    ...streams,
    program,
    args: [...args],
    env: options.env,
    mounts: options.mount,
    root: root ?? options.root,
    ...(options.overlay !== undefined && { overlay: options.overlay }),
    cwd: options.cwd,
    memoryMiB: options.memory,
    strace: options.strace ?? false,
    icount: options.icount ?? false,
    engine: options.engine ?? 'jit',
    cpu: options.cpu,
    strategies: allStrategies(chosenStrategies(options)),
    ...(cache && { translationCache: cache }),
  };
}
