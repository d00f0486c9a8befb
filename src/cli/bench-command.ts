/** The command line of `ringless bench`. */
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { PROGRAMS } from './bench-programs.js';
import { ARCHITECTURES, type Architecture, GUESTS } from './guests.js';
import { SERVERS } from './server-loads.js';
import { addStrategyOptions, chosenStrategies } from './strategy-options.js';

const ENGINES = ['interp', 'tier1', 'jit'] as const;
const SETS = ['programs', 'short', 'guests', 'kernel', 'servers'] as const;
export type BenchSet = (typeof SETS)[number];

export interface BenchOptions {
  readonly engine: readonly (typeof ENGINES)[number][];
  readonly set?: readonly BenchSet[];
  readonly guests?: readonly string[];
  readonly rounds: number;
  readonly arch: readonly Architecture[];
  readonly json?: string;
  readonly markdown?: boolean;
  readonly quick?: boolean;
  readonly kernel?: boolean;
  readonly servers?: boolean;
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

const NAMES = [...PROGRAMS, ...GUESTS, ...SERVERS].map(({ name }) => name);

function parseName(text: string, earlier: readonly string[] | undefined): string[] {
  if (!NAMES.includes(text)) throw new InvalidArgumentError(`Allowed: ${NAMES.join(', ')}.`);
  return [...(earlier ?? []), text];
}

const NOTES = `
Sets:
  programs  real programs of this host's packages (python3, perl, cc1, gzip, ...) on inputs that are
            made for them; those that are not installed are left out. With a warm-up curve of each
  short     guests that take 10 ms, 100 ms and 1 s natively: how soon translating pays
  guests    the guests that ship: start-up, a second of computing, the cost of system calls
  kernel    what a kernel's operations cost: calls, switches, processes, threads, memory, sockets
  servers   requests a second of redis, nginx and memcached, client and server on one loopback,
            against the processor free and pinned to one core; those that are not installed
            (redis-server, redis-benchmark, redis-cli, nginx, ab, memcached) are left out
Names pick programs, guests and servers; without names and --set the first three are measured.

Engines: interp is the interpreter alone, tier1 interpreter and templates, jit all tiers. Beside
them run the host's processor and QEMU's user mode emulators, where they can.

Each round runs every engine once, one after the other, so that a drifting clock hits all of
them alike. Times are of whole processes, start-up included; a system call's cost is what the
guest itself measures. Outputs are compared with the processor's, else with QEMU's. Native runs
need Linux on x86-64, QEMU's its user mode emulators on the PATH. Strategy switches go to the
translator.

Examples:
  ringless bench --set programs,short --arch x86_64 --rounds 2
  ringless bench python lua sqlite --rounds 5
  ringless bench sieve lz --set short --engine tier1,jit
  ringless bench --guests sieve,lz --arch x86_64 --rounds 9
  ringless bench --quick --markdown
  ringless bench --kernel --engine jit --rounds 5
  ringless bench redis --engine jit --rounds 1
  ringless bench --engine jit --no-chaining --json without-chaining.json`;

export function benchCommand(): Command {
  const guests = GUESTS.map((guest) => guest.name);
  const command = new Command('bench')
    .description('measure real programs, short runs and the shipped guests: native, QEMU, and our tiers')
    .addArgument(new Argument('[names...]', 'programs, guests and servers to measure').argParser(parseName))
    .addOption(new Option('--set <list>', `what to measure: ${SETS.join(', ')}`).argParser(listOf(SETS)))
    .addOption(
      new Option('--engine <list>', 'engines of ours to measure')
        .argParser(listOf(ENGINES))
        .default(ENGINES, ENGINES.join()),
    )
    .addOption(new Option('--guests <list>', 'guests to measure, and nothing else').argParser(listOf(guests)))
    .addOption(
      new Option('--arch <list>', 'architectures of guests and short runs')
        .argParser(listOf(ARCHITECTURES))
        .default(ARCHITECTURES, ARCHITECTURES.join()),
    )
    .option('--rounds <n>', 'runs of each', parseRounds, 3)
    .option('--kernel', 'the table of what kernel operations cost, and nothing else')
    .option('--servers', 'the table of what servers answer a second, and nothing else')
    .option('--quick', 'a fraction of the work: figures lean towards start-up')
    .option('--json <file>', 'write every sample as JSON')
    .option('--markdown', 'print the tables as Markdown')
    .addHelpText('after', NOTES);
  return addStrategyOptions(command).action(
    async (names: string[], options: BenchOptions & Record<string, unknown>) => {
      process.exitCode = await (await import('./bench.js')).bench(names, options, chosenStrategies(options));
    },
  );
}
