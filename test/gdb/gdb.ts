/** Sessions of the real gdb with what Ringless runs. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHILD_MS, execute, projectRoot } from '../support/command.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;

export const hasGdb = spawnSync('gdb', ['--version'], { stdio: 'ignore' }).status === 0;

export interface Session {
  /** What gdb has printed, errors included. */
  readonly gdb: string;
  /** What the guest has, and the status of the command. */
  readonly guest: string;
  readonly errors: string;
  readonly status: number | null;
}

/**
 * Runs `ringless ...args` with a socket for gdb, and a gdb with `commands` that has attached by it. `SOCKET` in them is
 * the socket; `more` follows the socket's name in the option.
 */
export async function gdbSession(
  args: readonly string[],
  commands: readonly string[],
  files: readonly string[] = [],
  more = '',
): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'ringless-gdb-'));
  const socket = join(folder, 's');
  const [command = '', ...rest] = args;
  const child = spawn(process.execPath, [main, command, '--gdb', `unix:${socket}${more}`, ...rest], { stdio: 'pipe' });
  const out = { guest: '', errors: '' };
  child.stdout.on('data', (data: Buffer) => (out.guest += data.toString('latin1')));
  child.stderr.on('data', (data: Buffer) => (out.errors += data.toString('latin1')));
  const limit = setTimeout(() => child.kill('SIGKILL'), CHILD_MS);
  const ended = new Promise<number | null>((resolve) => child.on('close', (status) => resolve(status)));
  try {
    while (!existsSync(socket) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
    const all = ['set confirm off', 'set width 0', 'target remote SOCKET', ...commands];
    const options = all.flatMap((text) => ['-ex', text.replace('SOCKET', socket)]);
    const { stdout, stderr } = await execute([
      'gdb',
      '-nx',
      '-batch',
      '-iex',
      'set remotetimeout 300',
      ...options,
      ...files,
    ]);
    const status = await ended;
    return { gdb: stdout.toString() + stderr.toString(), ...out, status };
  } finally {
    clearTimeout(limit);
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What gdb has printed for `echo NAME\\n`-separated parts: the lines between a name and the next. */
export function partsOf(text: string): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const part of text.split('== ').slice(1)) {
    const end = part.indexOf('\n');
    parts[part.slice(0, end).trim()] = part.slice(end + 1).trim();
  }
  return parts;
}
/** Begins a part. */
export const part = (name: string): string => `echo == ${name}\\n`;
