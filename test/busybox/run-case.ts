/** One busybox case on one engine: a fresh folder, a run, and everything that can be seen of it afterwards. */
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, type Outcome, projectRoot, runGuest, stopServers } from '../support/command.js';
import type { BusyboxCase } from './cases.js';
import { describeTree, makeInputs, type Size } from './inputs.js';

export const BUSYBOX = {
  amd64: `${projectRoot}.guests/busybox-amd64`,
  i386: `${projectRoot}.guests/busybox-i386`,
} as const;
export type BusyboxArchitecture = keyof typeof BUSYBOX;

/** Where a case runs: the same path natively and in the guest, because some outputs name it. */
function workFolder(architecture: BusyboxArchitecture, index: number): string {
  return join(tmpdir(), `ringless-busybox-${process.pid}`, `${architecture}-${index}`, 'work');
}

const ENVIRONMENT = { TZ: 'UTC' } as const;
/** Names of users and groups, which the guest would not see otherwise. */
const GRANTED = ['/etc/passwd', '/etc/group'];

/** Once the tests of this process are through. */
export function cleanUp(): void {
  stopServers();
  rmSync(join(tmpdir(), `ringless-busybox-${process.pid}`), { recursive: true, force: true });
}

export interface Observed {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly tree: string;
}

function observe(test: BusyboxCase, outcome: Outcome, folder: string): Observed {
  // latin1 keeps every byte apart, and a difference stays readable.
  const text = outcome.stdout.toString('latin1');
  const stdout = test.unordered ? text.split('\n').sort().join('\n') : text;
  return { status: outcome.status, stdout, stderr: outcome.stderr.toString('latin1'), tree: describeTree(folder) };
}

async function inFreshFolder(
  test: BusyboxCase,
  architecture: BusyboxArchitecture,
  index: number,
  size: Size,
  run: (folder: string, argv: readonly string[]) => Promise<Outcome>,
): Promise<Observed> {
  const folder = workFolder(architecture, index);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  makeInputs(folder, size);
  const argv = test.script === undefined ? (test.argv ?? []) : ['sh', '-c', test.script, 'sh'];
  try {
    return observe(test, await run(folder, argv), folder);
  } finally {
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
}

export function runNatively(
  test: BusyboxCase,
  architecture: BusyboxArchitecture,
  index: number,
  size: Size,
  prefix: readonly string[] = [],
): Promise<Observed> {
  return inFreshFolder(test, architecture, index, size, (cwd, argv) =>
    execute([...prefix, BUSYBOX[architecture], ...argv], { cwd, env: { ...ENVIRONMENT }, stdin: test.stdin ?? '' }),
  );
}

export function runInRingless(
  test: BusyboxCase,
  architecture: BusyboxArchitecture,
  index: number,
  size: Size,
  engine: readonly string[],
): Promise<Observed> {
  return inFreshFolder(test, architecture, index, size, (cwd, argv) => {
    const mounts = GRANTED.flatMap((path) => ['--mount', `${path}:${path}`]);
    const variables = Object.entries(ENVIRONMENT).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
    const options = [...engine, ...mounts, '--mount', `${cwd}:${cwd}:rw`, '--cwd', cwd, ...variables];
    return runGuest([...options, BUSYBOX[architecture], ...argv], { stdin: test.stdin ?? '' });
  });
}
