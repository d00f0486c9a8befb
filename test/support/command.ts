/** Runs the built command, or anything else, as a user would: a process with standard streams and an exit status. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Another build of the command can be put to the test by naming its main.js. */
const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;

export interface Outcome {
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  /** As a shell reports it: 128 + n after signal n. */
  readonly status: number;
}

export interface RunSettings {
  readonly stdin?: Buffer | string;
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly timeoutMs?: number;
}

/** Those that the guests end by. */
const SIGNAL_NUMBERS: Readonly<Record<string, number>> = {
  SIGILL: 4,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGPIPE: 13,
  SIGTERM: 15,
};

export function execute(command: readonly string[], settings: RunSettings = {}): Promise<Outcome> {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: settings.cwd, env: settings.env ?? process.env, stdio: 'pipe' });
    const timer = setTimeout(() => child.kill('SIGKILL'), settings.timeoutMs ?? 110_000);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // A guest may end without reading what it was given.
    child.stdin.on('error', () => {});
    child.stdin.end(settings.stdin ?? '');
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const status = code ?? 128 + (SIGNAL_NUMBERS[signal ?? ''] ?? 0);
      resolve({ stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr), status });
    });
  });
}

/** `ringless ...args`. */
export function ringless(args: readonly string[], settings: RunSettings = {}): Promise<Outcome> {
  if (!existsSync(main)) throw new Error(`${main} is missing: npm run build makes it`);
  return execute([process.execPath, main, ...args], settings);
}

/** The ways in which every guest has to behave alike. */
export const ENGINES: readonly (readonly [name: string, options: readonly string[]])[] = [
  ['interpreter', ['--engine', 'interp']],
  ['translator', ['--engine', 'jit']],
  ['translator at first sight', ['--engine', 'jit', '--hot-threshold', '0']],
];
