/** `ringless run`: from the command line to a `Process`, and from its end to an exit status. */
// Scripts of tests load this file alone: it binds the host as `main.ts` does.
import { host } from '../host/host.js';
import '../host/node.js';
import { checkOutput, openLines, writeOutput } from '../host/output-file.js';
import { UserError } from '../host/user-error.js';
import { Process, type ProcessOptions } from '../linux/process.js';
import { saveRequest } from '../translator/codegen/saved-request.js';
import { ExitStatus } from './exit-status.js';
import { processOptions } from './process-options.js';
import { entrypoint, readRoot, withImage } from './root.js';
import type { RunOptions } from './run-command.js';
import { STATS_TO_STDERR } from './stats-option.js';
import { translationCache } from './translation-cache-option.js';

export async function run(
  named: string | undefined,
  rest: readonly string[],
  options: RunOptions & Record<string, unknown>,
  streams: Pick<ProcessOptions, 'stdin' | 'stdout' | 'stderr'> = {},
): Promise<number> {
  const { gdb, paused = false } = options;
  if (paused && gdb === undefined)
    throw new UserError('--paused: nobody could start the guest: say --gdb as well', ExitStatus.usage);
  if (options.stats !== undefined && options.stats !== STATS_TO_STDERR) checkOutput('stats', options.stats);
  const timeline = options.statsTimeline === undefined ? undefined : openLines('stats-timeline', options.statsTimeline);
  const save = options.saveRequests === undefined ? undefined : openLines('save-requests', options.saveRequests);
  const plugins = options.plugin?.length > 0 ? await (await import('./plugins.js')).loadPlugins(options.plugin) : [];
  const image = await readRoot(options.root);
  const [program, ...args] = named === undefined ? entrypoint(image, rest) : [named, ...rest];
  const cache = translationCache(options.translationCache);
  host.optimizeScripts(false);
  const hasNetwork = options.publish?.length + options.allowConnect?.length > 0;
  if (hasNetwork && options.icount)
    throw new UserError('--icount: what comes from a network cannot be repeated', ExitStatus.usage);
  const guest = new Process({
    ...processOptions(program, args, withImage(options, image), streams, cache, image),
    ...(options.pids !== undefined && { pids: options.pids }),
    ...(hasNetwork && {
      publish: options.publish,
      allowConnect: options.allowConnect,
      onPublished: (publish, port) => {
        if (publish.port === 0) process.stderr.write(`ringless: port ${port} leads to ${publish.guestPort}\n`);
      },
    }),
    ...(timeline && { timeline }),
    ...(plugins.length > 0 && { plugins }),
    ...(save && { onRequest: (request) => save(saveRequest(request)) }),
  });
  const result = async () =>
    gdb !== undefined
      ? (await import('./run-gdb.js')).runWithGdb(guest, gdb, paused)
      : hasNetwork
        ? guest.start()
        : guest.run();
  const { status, stats } = await result();
  if (options.stats === STATS_TO_STDERR) {
    process.stderr.write((await import('./stats-table.js')).statsTable(stats));
  } else if (options.stats !== undefined) {
    writeOutput('stats', options.stats, `${JSON.stringify(stats, null, 2)}\n`);
  }
  return status;
}
