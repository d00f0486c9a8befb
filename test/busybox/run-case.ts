/** One busybox case on one engine: a fresh folder, a run, and everything that can be seen of it afterwards. */
import { lchownSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
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

/** Whose folder it is: of this process, below one for temporary files. */
const folderOf = (base: string) => join(base, `ringless-busybox-${process.pid}`);

const ENVIRONMENT = { TZ: 'UTC' } as const;
/** Names of users and groups, which the guest would not see otherwise. */
const GRANTED = ['/etc/passwd', '/etc/group'];

/** Once the tests of this process are through. */
export function cleanUp(base = tmpdir()): void {
  stopServers();
  rmSync(folderOf(base), { recursive: true, force: true });
}

export interface Observed {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly tree: string;
}

/** What a case is made of. */
export interface Setting {
  readonly one: BusyboxCase;
  readonly architecture: BusyboxArchitecture;
  readonly size: Size;
}

function observe({ one }: Setting, outcome: Outcome, folder: string): Observed {
  // latin1 keeps every byte apart, and a difference stays readable. Where the folder lies is the host's business.
  const text = (bytes: Buffer) => bytes.toString('latin1').replaceAll(folder, '<work>');
  const stdout = one.unordered ? text(outcome.stdout).split('\n').sort().join('\n') : text(outcome.stdout);
  return { status: outcome.status, stdout, stderr: text(outcome.stderr), tree: describeTree(folder) };
}

/** The same path for all who run a case, because some outputs name it; no other case has it at the time. */
async function inFreshFolder(
  setting: Setting,
  { base, uid }: { base: string; uid?: number },
  run: (folder: string, argv: readonly string[]) => Promise<Outcome>,
): Promise<Observed> {
  const { one, architecture, size } = setting;
  const own = join(folderOf(base), `${architecture}-${Buffer.from(one.name).toString('hex').slice(0, 200)}`);
  const folder = join(own, 'work');
  rmSync(own, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Modes of files are compared, with those of other hosts as well.
  process.umask(0o022);
  makeInputs(folder, size);
  if (uid !== undefined) giveTo(uid, own);
  const argv = one.script === undefined ? (one.argv ?? []) : ['sh', '-c', one.script, 'sh'];
  try {
    return observe(setting, await run(folder, argv), folder);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function giveTo(uid: number, folder: string): void {
  lchownSync(folder, uid, uid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveTo(uid, path);
    else lchownSync(path, uid, uid);
  }
}

/**
 * On this host's processor, or with a program in front (QEMU); elsewhere, or as another user, where that is asked for.
 */
export function runOutside(
  setting: Setting,
  prefix: readonly string[] = [],
  where: { readonly base: string; readonly uid?: number } = { base: tmpdir() },
): Promise<Observed> {
  return inFreshFolder(setting, where, (cwd, argv) =>
    execute([...prefix, BUSYBOX[setting.architecture], ...argv], {
      cwd,
      env: { ...ENVIRONMENT },
      stdin: setting.one.stdin ?? '',
      uid: where.uid,
    }),
  );
}

export function runInRingless(setting: Setting, engine: readonly string[]): Promise<Observed> {
  return inFreshFolder(setting, { base: tmpdir() }, (cwd, argv) => {
    const mounts = GRANTED.flatMap((path) => ['--mount', `${path}:${path}`]);
    const variables = Object.entries(ENVIRONMENT).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
    const options = [...engine, ...mounts, '--mount', `${cwd}:${cwd}:rw`, '--cwd', cwd, ...variables];
    return runGuest([...options, BUSYBOX[setting.architecture], ...argv], { stdin: setting.one.stdin ?? '' });
  });
}
