/** A run as a child process, which does not outlive the experiment. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { UserError } from '../../host/user-error.js';
import { ExitStatus } from '../exit-status.js';
import { clocks, type Environment, LIMITS, type Sample } from '../measure.js';

/**
 * Reads which process group runs, a line for each, 0 for none. Its input ends with this process, whatever ends that,
 * SIGKILL included; then what runs is ended.
 */
const GUARD = `
running=0
while read -r group; do running=$group; done
[ "$running" = 0 ] || kill -s KILL -- "-$running"`;

let guard: Writable | undefined;

/** Undefined where there are no process groups. */
function theGuard(): Writable | undefined {
  if (process.platform === 'win32') return undefined;
  if (!guard) {
    // In a session of its own: what interrupts this process must not end it.
    const shell = spawn('/bin/sh', ['-c', GUARD], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
    shell.on('error', () => {}).unref();
    shell.stdin.on('error', () => {});
    // Node's types do not know that it is a socket.
    (shell.stdin as Writable & { unref?(): void }).unref?.();
    guard = shell.stdin;
  }
  return guard;
}

/** What a stream says, up to the limit; then `tooMuch`. */
function textOf(stream: Readable, tooMuch: () => void): () => string {
  const chunks: Buffer[] = [];
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= LIMITS.maxBuffer) chunks.push(chunk);
    else tooMuch();
  });
  return () => Buffer.concat(chunks).toString(LIMITS.encoding);
}

/** With all that it has started. */
function end(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has ended already.
  }
}

/**
 * Runs a command against the clock; its input is empty. CPU time is that of all children of this process: one run at a
 * time. Throws a UserError where there is no such program.
 */
export async function runBeside(
  command: readonly string[],
  args: readonly string[],
  env?: Environment,
): Promise<Sample> {
  const [program = '', ...rest] = command;
  const watch = theGuard();
  const stop = clocks();
  const child = spawn(program, [...rest, ...args], {
    detached: watch !== undefined,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(env && { env }),
  });
  if (child.pid !== undefined) watch?.write(`${child.pid}\n`);
  let error: Error | undefined;
  const give = (why: string) => {
    error ??= new Error(`${program}: ${why}`);
    end(child);
  };
  const tooMuch = () => give(`more than ${LIMITS.maxBuffer >> 20} MiB of output`);
  const stdout = textOf(child.stdout, tooMuch);
  const stderr = textOf(child.stderr, tooMuch);
  const patience = setTimeout(() => give(`no end after ${LIMITS.timeout / 1000} s`), LIMITS.timeout);
  try {
    const [status] = (await once(child, 'close')) as [number | null];
    return stop({ error, status, stdout: stdout(), stderr: stderr() });
  } catch (e) {
    throw new UserError(`${program}: cannot be run: ${(e as NodeJS.ErrnoException).code}`, ExitStatus.cannotRun);
  } finally {
    clearTimeout(patience);
    watch?.write('0\n');
  }
}
