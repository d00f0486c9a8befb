/** The command line of `ringless run`; what it does is in run.ts, loaded when it is wanted. */
import { isIP } from 'node:net';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Publish } from '../linux/process.js';
import { AllowError, parseAllow } from '../network/allow.js';
import { CPU_MODEL_NAMES, type CpuModelName } from '../runtime/cpu-models.js';
import { pluginOption } from './plugin-option.js';
import { STATS_TO_STDERR } from './stats-option.js';
import { addStrategyOptions } from './strategy-options.js';
import { translationCacheOption } from './translation-cache-option.js';

/** PID_MAX_LIMIT of Linux. */
const MOST_PIDS = 4194304;

export interface MountOption {
  readonly host: string;
  readonly guest: string;
  readonly writable: boolean;
}

/** What the guest is given. */
export interface GuestOptions {
  readonly cpu?: CpuModelName;
  readonly mount: readonly MountOption[];
  readonly root?: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly memory?: number;
  readonly translationCache?: string;
}

export interface RunOptions extends GuestOptions {
  /** A host folder, or 'memory'. */
  readonly overlay?: string;
  readonly publish: readonly Publish[];
  readonly allowConnect: readonly string[];
  readonly engine: 'jit' | 'interp';
  readonly pids?: number;
  readonly icount?: boolean;
  readonly strace?: boolean;
  /** A file, or `STATS_TO_STDERR`. */
  readonly stats?: string;
  readonly statsTimeline?: string;
  readonly saveRequests?: string;
  readonly plugin: readonly string[];
  readonly gdb?: string;
  readonly paused?: boolean;
}

/** HOST:GUEST[:ro|rw]; read-only unless it says otherwise. */
function parseMount(text: string, earlier: readonly MountOption[]): MountOption[] {
  const match = /^(.+?):(\/[^:]*)(?::(ro|rw))?$/.exec(text);
  if (!match) {
    throw new InvalidArgumentError(
      'It must read HOST:GUEST, HOST:GUEST:ro or HOST:GUEST:rw, with GUEST an absolute path.',
    );
  }
  const [, host = '', guest = '', mode] = match;
  return [...earlier, { host, guest, writable: mode === 'rw' }];
}

/** [HOST:]PORT:PORT[/udp|/tcp]; the host's own 127.0.0.1 unless it says otherwise. */
function parsePublish(text: string, earlier: readonly Publish[]): Publish[] {
  const match = /^(?:(\[[0-9a-fA-F:.]+\]|[\d.]+):)?(\d{1,5}):(\d{1,5})(?:\/(tcp|udp))?$/.exec(text);
  const [, address = '127.0.0.1', from, to, protocol = 'tcp'] = match ?? [];
  const [port, guestPort] = [Number(from), Number(to)];
  const host = address.replace(/^\[|\]$/g, '');
  if (!match || isIP(host) === 0 || port > 65535 || guestPort > 65535 || guestPort < 1)
    throw new InvalidArgumentError('It must read [HOST:]PORT:PORT or [HOST:]PORT:PORT/udp, with HOST an address.');
  return [...earlier, { protocol: protocol as 'tcp' | 'udp', address: host, port, guestPort }];
}

/** A rule of `AllowList`, with a port. */
function parseAllowConnect(text: string, earlier: readonly string[]): string[] {
  try {
    parseAllow(text);
  } catch (error) {
    if (error instanceof AllowError) throw new InvalidArgumentError(`${error.reason}.`);
    throw error;
  }
  if (!text.includes(':')) throw new InvalidArgumentError('It must name a port: HOST:PORT.');
  return [...earlier, text];
}

function parseVariable(text: string, earlier: Readonly<Record<string, string>>): Record<string, string> {
  const at = text.indexOf('=');
  if (at <= 0) throw new InvalidArgumentError('It must read NAME=VALUE.');
  return { ...earlier, [text.slice(0, at)]: text.slice(at + 1) };
}

function parseMebibytes(text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : 0;
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError('It must be a number of MiB, at least 1.');
  return value;
}

function parsePids(text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > MOST_PIDS) throw new InvalidArgumentError(`It must be a number from 1 to ${MOST_PIDS}.`);
  return value;
}

const EXAMPLES = `
Everything after PROGRAM belongs to the guest. PROGRAM is a path in the guest, or on the host; what else of
the host the guest sees is what --mount and --root grant. It gets no environment but --env.

Examples:
  ringless run ./hello
  ringless run --mount "$PWD:/data:rw" --cwd /data busybox-amd64 tar cf all.tar src
  ringless run --root debian.tar.xz --overlay memory bash
  ringless run --engine interp --stats ./program      a table on stderr
  ringless run --stats stats.json ./program           JSON in a file
  ringless run --stats-timeline speed.jsonl ./program speed and tiers along the run
  ringless run --no-dead-flags --region-scope block ./program

Exit status: the guest's own; 128 + n when signal n ended it; 126 when PROGRAM cannot be
run; 127 when it is not found; 125 for a failure of ringless itself, or when all of the
guest waits for ever; 2 for wrong usage.`;

/** Options of `GuestOptions`. */
export function addGuestOptions(command: Command): Command {
  return command
    .addOption(new Option('--cpu <model>', 'the processor that the guest sees').choices(CPU_MODEL_NAMES))
    .addOption(
      new Option('--mount <HOST:GUEST[:ro|rw]>', 'show a host file or folder to the guest (repeatable; ro by default)')
        .argParser(parseMount)
        .default([], 'none'),
    )
    .option('--root <path>', "a folder, a tar archive or an OCI or docker image as the guest's root, read-only")
    .addOption(
      new Option('--env <NAME=VALUE>', "set a variable in the guest's environment (repeatable)")
        .argParser(parseVariable)
        .default({}, 'none'),
    )
    .option('--cwd <dir>', "the guest's working directory")
    .option('--memory <MiB>', 'memory that the guest may use', parseMebibytes)
    .addOption(translationCacheOption());
}

export function runCommand(): Command {
  const command = new Command('run')
    .description('run an unmodified Linux program')
    .argument('[program]', 'an ELF executable, i386 or x86-64; left out: what the image of --root says')
    .argument('[args...]', 'its arguments')
    .passThroughOptions()
    .addOption(new Option('--engine <engine>', 'what executes the guest').choices(['jit', 'interp']).default('jit'));
  addGuestOptions(command)
    .option('--overlay <dir|memory>', 'make the root writable: changes go to a host folder, or are forgotten')
    .addOption(
      new Option('--publish <[HOST:]PORT:PORT[/udp]>', "a port of the host that leads to the guest's (repeatable)")
        .argParser(parsePublish)
        .default([], 'none'),
    )
    .addOption(
      new Option('--allow-connect <HOST:PORT>', "what of the host's network the guest may connect to (repeatable)")
        .argParser(parseAllowConnect)
        .default([], 'none'),
    )
    .option('--pids <n>', 'processes and threads that there may be at a time', parsePids)
    .option('--icount', 'time is the instruction count: runs are repeatable bit for bit')
    .option('--strace', 'print system calls on stderr')
    .addOption(
      new Option('--stats [file]', 'write counters as JSON to a file, or as a table to stderr').preset(STATS_TO_STDERR),
    )
    .option('--stats-timeline <file>', 'write speed and tiers every 100 ms as JSON lines')
    .option('--save-requests <file>', 'write what the translator is asked for as JSON lines, for `ringless replay`')
    .option('--gdb <[HOST:]PORT|unix:PATH>', 'let gdb attach to the program there')
    .option('--paused', 'wait for gdb in front of the first instruction')
    .addOption(pluginOption())
    .addHelpText('after', EXAMPLES);
  return addStrategyOptions(command).action(
    async (program: string | undefined, args: string[], options: RunOptions & Record<string, unknown>) => {
      process.exitCode = await (await import('./run.js')).run(program, args, options);
    },
  );
}
