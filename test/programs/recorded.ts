/**
 * What programs print on a real processor, for hosts that cannot tell: 32-bit programs, and those that say which
 * processor is their judge. `recorded.json` has digests by title. Floating-point results depend on what the compiler
 * makes, so a recording is good for one version of gcc.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../support/command.js';
import { type Job, sourceDigest } from './jobs.js';

const file = fileURLToPath(new URL('recorded.json', import.meta.url));

interface Recording {
  readonly gcc: string;
  readonly outcomes: Readonly<Record<string, string>>;
}

export function gccVersion(): string {
  return spawnSync('gcc', ['--version'], { encoding: 'utf8' }).stdout?.split('\n', 1)[0] ?? '';
}

/** A program that has changed since has no recording. */
export const key = ({ title, program }: Job): string => `${title} ${sourceDigest(program)}`;

/** Exit status and output of a program. */
export const outcome = ({ stdout, status }: Outcome): string => `${stdout.toString('latin1')}status ${status}\n`;

export function digest(seen: Outcome): string {
  return `${seen.status} ${createHash('sha256').update(seen.stdout).digest('hex').slice(0, 16)}`;
}

/** The recording by this host's gcc. */
export function recordedOutcomes(): Readonly<Record<string, string>> | undefined {
  const { gcc, outcomes } = JSON.parse(readFileSync(file, 'utf8')) as Recording;
  return gcc === gccVersion() ? outcomes : undefined;
}

export function writeOutcomes(outcomes: Readonly<Record<string, string>>): void {
  writeFileSync(file, `${JSON.stringify({ gcc: gccVersion(), outcomes }, null, 1)}\n`);
}
