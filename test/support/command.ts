/** Runs the built command, or anything else, as a user would: a process with standard streams and an exit status. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
  /** Of a user other than this one: `execute` alone knows it, and needs root. */
  readonly uid?: number;
  readonly timeoutMs?: number;
}

/**
 * When a child process is given up: it hangs. What takes ten seconds on an idle machine takes minutes on a busy one.
 * Below the tests' own limit (vitest.config.ts), so that the test says what hung.
 */
export const CHILD_MS = 25 * 60_000;

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
    const { cwd, env = process.env, uid } = settings;
    const child = spawn(program, args, { cwd, env, uid, gid: uid, stdio: 'pipe' });
    const timer = setTimeout(() => child.kill('SIGKILL'), settings.timeoutMs ?? CHILD_MS);
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
  ['templates at first sight', ['--engine', 'jit', '--tiers', '0,1', '--tier1-threshold', '0']],
  ['all tiers, soon', ['--engine', 'jit', '--tier1-threshold', '4', '--hot-threshold', '50']],
];

/** A process of `run-server.mjs`, free for the next guest. */
const idle: ChildProcess[] = [];

function nextMessage(server: ChildProcess, timeoutMs: number): Promise<{ status?: number }> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      server.off('message', message);
      server.off('exit', exit);
    };
    const message = (m: unknown) => {
      done();
      resolve(m as { status?: number });
    };
    const exit = (code: number | null, signal: string | null) => {
      done();
      reject(new Error(`the process that runs guests ended: ${signal ?? code}`));
    };
    const timer = setTimeout(() => {
      server.kill('SIGKILL');
    }, timeoutMs);
    server.on('message', message);
    server.on('exit', exit);
  });
}

async function server(): Promise<ChildProcess> {
  const free = idle.pop();
  if (free) return free;
  const script = fileURLToPath(new URL('run-server.mjs', import.meta.url));
  const child = fork(script, [dirname(main)], { execArgv: ['--expose-gc'] });
  await nextMessage(child, CHILD_MS);
  return child;
}

/** `ringless run ...args` in a process that serves many, with files for streams: for guests that do not care. */
export async function runGuest(args: readonly string[], settings: RunSettings = {}): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'ringless-run-'));
  const [stdin, stdout, stderr] = ['stdin', 'stdout', 'stderr'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(stdin, settings.stdin ?? '');
  const child = await server();
  try {
    const answer = nextMessage(child, settings.timeoutMs ?? CHILD_MS);
    child.send({ args: ['run', ...args], stdin, stdout, stderr });
    const { status = 125 } = await answer;
    idle.push(child);
    return { stdout: readFileSync(stdout), stderr: readFileSync(stderr), status };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Once the tests of this process are through. */
export function stopServers(): void {
  for (const child of idle.splice(0)) child.disconnect();
}
