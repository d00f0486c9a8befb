/**
 * What the cases gave on a real processor, for hosts that cannot run the busybox of an architecture: `recorded.json`.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUSYBOX, type BusyboxArchitecture, type Observed, type Setting } from './run-case.js';

const file = fileURLToPath(new URL('recorded.json', import.meta.url));

/** Of one busybox: another version may print something else. */
export interface Recording {
  /** SHA-256 of the program. */
  readonly busybox: string;
  /** `digest` of each case, by size and name. Cases whose outcome depends on the host are left out. */
  readonly cases: Readonly<Record<string, string>>;
}

const short = (text: string) =>
  text === '' ? '-' : createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 10);

/** Status, standard output, standard error and files as one line: a difference shows in which of them it is. */
export function digest(seen: Observed): string {
  return [seen.status, short(seen.stdout), short(seen.stderr), short(seen.tree)].join(' ');
}

export const key = ({ one, size }: Pick<Setting, 'one' | 'size'>): string => `${size}: ${one.name}`;

export function programDigest(architecture: BusyboxArchitecture): string {
  return createHash('sha256').update(readFileSync(BUSYBOX[architecture])).digest('hex');
}

/** The recording of the busybox that is here, if it is of that one. */
export function recordingOf(architecture: BusyboxArchitecture): Recording | undefined {
  const recordings = JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<BusyboxArchitecture, Recording>>;
  const recording = recordings[architecture];
  return recording?.busybox === programDigest(architecture) ? recording : undefined;
}

export function writeRecordings(recordings: Readonly<Record<BusyboxArchitecture, Recording>>): void {
  writeFileSync(file, `${JSON.stringify(recordings, null, 1)}\n`);
}
