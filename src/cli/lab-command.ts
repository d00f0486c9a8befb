/** The command line of `ringless lab`. */
import { hostname } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';

export interface LabRunOptions {
  readonly out?: string;
  readonly budget?: number;
  readonly precision?: number;
  readonly plan?: boolean;
  /** URL of the Redis with the queue. */
  readonly queue?: string;
  readonly priority: number;
  readonly rate?: number;
}

export interface LabWorkerOptions {
  readonly queue: string;
  readonly label: string;
  readonly core?: number;
  readonly allowCommands?: boolean;
  /** s. */
  readonly idle?: number;
  /** s. */
  readonly stalledAfter: number;
}

export interface LabReportOptions {
  readonly json?: boolean;
  readonly measure?: 'wall' | 'cpu';
}

function parsePositive(text: string): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value)) throw new InvalidArgumentError('It must be a number above 0.');
  return value;
}

const whole =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (Number.isSafeInteger(value) && value >= least && value <= most && text.trim() !== '') return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };

function parseQueue(text: string): string {
  if (/^rediss?:$/.test(URL.canParse(text) ? new URL(text).protocol : '')) return text;
  throw new InvalidArgumentError('It must be a URL such as redis://localhost:6379.');
}

const NOTES = `
An experiment is a YAML file, or a module (.mjs, .ts) that exports the same by default:

  question: What does each strategy gain on short loops?
  guests:                        # shipped guests, programs of the bench, or commands of your own
    - sieve
    - { name: lz, arch: i386 }
    - { name: hash, work: { from: 1, to: 1000, times: 10 } }    # a warm-up curve
    - { name: mine, command: [./program, '7'], grants: [--mount, '/data:/data:ro'] }
  engines: [native, jit]         # native, qemu, interp, tier1, jit
  baseline: native               # whose times the other engines' are divided by
  strategies:                    # against the engine's defaults; one of
    ablation: all                #   each strategy on its own: all, or a list of names
    # ablation: { region-size: { from: 50, to: 800, times: 2 } }
    # factorial: { chaining: [true, false], region-size: [100, 400] }
    # list: { small: { region-size: 50, region-scope: block } }
    # random: { count: 16, of: all, halving: true }
  rounds: { least: 3, most: 20 } # besides one that warms file caches up
  precision: 0.02                # a guest is through when its 95 % intervals are as narrow
  budget: 30                     # minutes
  seed: 1

Each round runs every configuration once, in random order. The journal (runs.jsonl) is written run by
run: what was interrupted goes on where it stopped. Ratios are of pairs of the same round.

Examples:
  ringless lab run flags.yaml                      into the folder flags.lab: runs.jsonl, report.html, .md, .csv
  ringless lab run flags.yaml --budget 10 --out day-2
  ringless lab run flags.yaml --plan               what would be run
  ringless lab run flags.yaml --queue redis://localhost:6379   'ringless lab worker' makes the runs
  ringless lab report flags.lab                    the report again, from the journal`;

const WORKER_NOTES = `
A job is a guest in one round with all configurations that are compared: one host makes them, one after the
other. Workers of a host take turns. Whoever can write to the queue has this worker run what ships with
Ringless; with --allow-commands, any program.

Example:
  ringless lab worker --queue redis://queue.example:6379 --label rack-7`;

export function labCommand(): Command {
  const command = new Command('lab').description(
    'experiments: compare engines, strategies and versions of Node on guests',
  );
  command
    .command('run <experiment>')
    .description('run an experiment, or go on with one that was interrupted, and write its report')
    .option('--out <folder>', "folder for journal and report (default: the experiment's name with .lab behind it)")
    .option('--budget <minutes>', 'stop after so many minutes of runs, earlier sessions included', parsePositive)
    .option('--precision <part>', 'half width of the intervals that is narrow enough, 0.02 for 2 %', parsePositive)
    .option('--queue <url>', 'let workers make the runs that have this queue: redis://host:port', parseQueue)
    .option(
      '--priority <n>',
      "with --queue: of this experiment's jobs; less comes first, 0 before all",
      whole(0, 2097152),
      0,
    )
    .option('--rate <n>', 'with --queue: jobs that all workers together begin in a minute', whole(1, 1e6))
    .option('--plan', 'say what would be run, and run nothing')
    .addHelpText('after', NOTES)
    .action(async (file: string, options: LabRunOptions) => (await import('./lab.js')).labRun(file, options));
  command
    .command('worker')
    .description('make runs for experiments that others have put into a queue, until SIGTERM')
    .requiredOption('--queue <url>', 'the queue: redis://host:port', parseQueue)
    .option('--label <name>', 'what reports call this host; times compare within a label only', hostname())
    .option('--core <n>', 'runs on this core only (taskset); workers of the same core take turns', whole(0, 4095))
    .option('--allow-commands', 'also run programs, grants and Nodes that an experiment names, not only what ships')
    .option('--idle <seconds>', 'end when there has been nothing to do for so long', parsePositive)
    .option(
      '--stalled-after <seconds>',
      'a worker not heard of for so long has lost its job to others',
      parsePositive,
      30,
    )
    .addHelpText('after', WORKER_NOTES)
    .action(async (options: LabWorkerOptions) => (await import('./lab.js')).labWorker(options));
  command
    .command('report <folder>')
    .description('write the report of an experiment again, from its journal')
    .option('--json', 'print the ratios as JSON instead')
    .addOption(new Option('--measure <time>', 'of the whole process; the runs have both').choices(['wall', 'cpu']))
    .action(async (folder: string, options: LabReportOptions) => (await import('./lab.js')).labReport(folder, options));
  return command;
}
