/** From the command line of `ringless run` and `ringless translate` to what `Process` is made with. */
import type { ProcessOptions } from '../linux/process.js';
import type { TranslationCacheOptions } from '../runtime/cache/translation-cache.js';
import type { GuestOptions, RunOptions } from './run-command.js';
/** What the command line says of the guest. */
export declare function processOptions(program: string, args: readonly string[], options: GuestOptions & Partial<RunOptions> & Record<string, unknown>, streams: Pick<ProcessOptions, 'stdin' | 'stdout' | 'stderr'>, cache: TranslationCacheOptions | undefined): ProcessOptions;
