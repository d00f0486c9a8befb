/** The command line of `ringless lab`. */
import { Command, InvalidArgumentError } from 'commander';

export interface LabRunOptions {
  readonly out?: string;
  readonly budget?: number;
  readonly precision?: number;
  readonly plan?: boolean;
}

export interface LabReportOptions {
  readonly json?: boolean;
}

function parsePositive(text: string): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value)) throw new InvalidArgumentError('It must be a number above 0.');
  return value;
}

const NOTES = `
An experiment is a YAML file:

  question: What does each strategy gain on short loops?
  guests:                        # shipped guests, programs of the bench, or commands of your own
    - sieve
    - { name: lz, arch: i386 }
    - { name: mine, command: [./program, '7'], grants: [--mount, '/data:/data:ro'] }
  engines: [native, jit]         # native, qemu, interp, tier1, jit
  baseline: native               # whose times the other engines' are divided by
  strategies:                    # against the engine's defaults; one of
    ablation: all                #   each strategy on its own: all, or a list of names
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
  ringless lab report flags.lab                    the report again, from the journal`;

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
    .option('--plan', 'say what would be run, and run nothing')
    .addHelpText('after', NOTES)
    .action(async (file: string, options: LabRunOptions) => (await import('./lab.js')).labRun(file, options));
  command
    .command('report <folder>')
    .description('write the report of an experiment again, from its journal')
    .option('--json', 'print the ratios as JSON instead')
    .action(async (folder: string, options: LabReportOptions) => (await import('./lab.js')).labReport(folder, options));
  return command;
}
