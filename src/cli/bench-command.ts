/** The command line of `ringless bench`. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { ARCHITECTURES, type Architecture, GUESTS } from './guests.js';
import { addStrategyOptions, chosenStrategies } from './strategy-options.js';

export interface BenchOptions {
  readonly engine: readonly ('interp' | 'jit')[];
  readonly guests: readonly string[];
  readonly rounds: number;
  readonly arch: readonly Architecture[];
  readonly json?: string;
  readonly markdown?: boolean;
  readonly quick?: boolean;
}

function listOf<T extends string>(allowed: readonly T[]): (text: string) => T[] {
  return (text) => {
    const names = text.split(',').filter((name) => name !== '');
    const wrong = names.find((name) => !(allowed as readonly string[]).includes(name));
    if (wrong !== undefined || names.length === 0) {
      throw new InvalidArgumentError(`Allowed, separated by commas: ${allowed.join(', ')}.`);
    }
    return names as T[];
  };
}

function parseRounds(text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > 1000) throw new InvalidArgumentError('It must be a number from 1 to 1000.');
  return value;
}

const NOTES = `
Each round runs every engine once, one after the other, so that a drifting clock hits all of
them alike. Times are of whole processes, start-up included; a system call's cost is what the
guest itself measures. Native runs need Linux on x86-64, QEMU's its user mode emulators on
the PATH. Strategy switches go to the translator.

Examples:
  ringless bench --quick
  ringless bench --guests sieve,lz --arch x86_64 --rounds 9
  ringless bench --engine jit --no-chaining --json without-chaining.json`;

export function benchCommand(): Command {
  const names = GUESTS.map((guest) => guest.name);
  const command = new Command('bench')
    .description('measure the shipped guests: native, interpreter, translator, QEMU')
    .addOption(
      new Option('--engine <list>', 'engines of ours to measure')
        .argParser(listOf(['interp', 'jit']))
        .default(['interp', 'jit'], 'interp,jit'),
    )
    .addOption(new Option('--guests <list>', 'guests to measure').argParser(listOf(names)).default(names, 'all'))
    .addOption(
      new Option('--arch <list>', 'guest architectures')
        .argParser(listOf(ARCHITECTURES))
        .default(ARCHITECTURES, ARCHITECTURES.join()),
    )
    .option('--rounds <n>', 'runs of each', parseRounds, 3)
    .option('--quick', 'a fraction of the work: figures lean towards start-up')
    .option('--json <file>', 'write every sample as JSON')
    .option('--markdown', 'print the tables as Markdown')
    .addHelpText('after', NOTES);
  return addStrategyOptions(command).action(async (options: BenchOptions & Record<string, unknown>) => {
    process.exitCode = await (await import('./bench.js')).bench(options, chosenStrategies(options));
  });
}
