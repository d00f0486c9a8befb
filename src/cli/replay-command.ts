/** The command line of `ringless replay`. */
import { Command, InvalidArgumentError } from 'commander';

interface ReplayOptions {
  readonly file: string;
  readonly id?: number;
}

function parseId(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It must be the number of a request.');
  return Number(text);
}

export function replayCommand(): Command {
  return new Command('replay')
    .description('translate again what --save-requests has written, verified, and say what comes of each request')
    .argument('<file>', 'the requests, as JSON lines')
    .option('--id <number>', 'only one of them', parseId)
    .action(async (file: string, { id }: { id?: number }) => {
      // By way of a variable, as for `explain`.
      const tools: string = '../debug/replay.js';
      const { replay } = (await import(tools)) as { replay(options: ReplayOptions): Promise<number> };
      process.exitCode = await replay({ file, ...(id === undefined ? {} : { id }) });
    });
}
