/**
 * The journal of an experiment: JSON lines, one for each run, written when the run has ended. What was interrupted goes
 * on where the journal ends; the report is made from it alone.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { UserError } from '../../host/user-error.js';
import { ExitStatus } from '../exit-status.js';
import type { Experiment } from './experiment.js';

export interface Heading {
  readonly kind: 'experiment';
  /** SHA-256 of the experiment: a journal goes on with the same one only. */
  readonly digest: string;
  readonly experiment: Experiment;
  readonly host: HostFacts;
}

export interface HostFacts {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryMiB: number;
  readonly system: string;
  readonly node: string;
  readonly v8: string;
}

export interface Run {
  readonly kind: 'run';
  readonly guest: string;
  readonly configuration: string;
  /** From 0; the first `warmup` rounds do not count. */
  readonly round: number;
  readonly wallMs: number;
  /** Undefined where the host does not tell. */
  readonly cpuMs?: number | undefined;
  /** What a system call costs, as the guest measured it. */
  readonly nsPerCall?: number | undefined;
  readonly status: number;
  /** SHA-256 of its output; '' for a guest that prints times. */
  readonly output: string;
  /** Processes that wanted to run, the minute before. */
  readonly load: number;
  readonly counters?: Counters | undefined;
}

/** Of our engines. */
export interface Counters {
  readonly instructions: number;
  /** CPU time of making code, all tiers. */
  readonly translatingMs: number;
  readonly wasmBytes: number;
}

export function hostFacts(): HostFacts {
  const all = cpus();
  return {
    cpu: all[0]?.model ?? 'unknown',
    cores: all.length,
    memoryMiB: Math.round(totalmem() / 1048576),
    system: `${process.platform} ${release()}`,
    node: process.version,
    v8: process.versions.v8,
  };
}

export const loadNow = (): number => Math.round(loadavg()[0]! * 100) / 100;

function digestOf(experiment: Experiment): string {
  // How long it may go on and how exact it gets may change from one session to the next.
  const { budget: _, precision: __, rounds: ___, ...fixed } = experiment;
  return createHash('sha256').update(JSON.stringify(fixed)).digest('hex');
}

const wrong = (text: string): UserError => new UserError(text, ExitStatus.cannotRun);

export class Journal {
  private constructor(
    readonly file: string,
    readonly heading: Heading,
    readonly runs: Run[],
  ) {}

  /**
   * Goes on with the journal in `file`, or begins it. Throws a UserError if it is of another experiment or cannot be
   * written.
   */
  static open(file: string, experiment: Experiment): Journal {
    const digest = digestOf(experiment);
    const known = Journal.read(file);
    if (known) {
      if (known.heading.digest !== digest) {
        throw wrong(
          `${file}: is the journal of another experiment or of an earlier state of this one; choose another --out`,
        );
      }
      return known;
    }
    const heading: Heading = { kind: 'experiment', digest, experiment, host: hostFacts() };
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(heading)}\n`);
    } catch (e) {
      throw wrong(`${file}: cannot be written: ${(e as NodeJS.ErrnoException).code}`);
    }
    return new Journal(file, heading, []);
  }

  /**
   * Undefined where there is none. A last line without an end was under way when the writer was killed: it is cut off.
   */
  static read(file: string): Journal | undefined {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (e) {
      if ((e as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw wrong(`${file}: cannot be read: ${(e as NodeJS.ErrnoException).code}`);
    }
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole === '') return undefined;
    if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
    const entries = whole
      .trimEnd()
      .split('\n')
      .map((line, n) => parseLine(line, `${file}: line ${n + 1}`));
    const [heading, ...runs] = entries;
    if (heading?.kind !== 'experiment') throw wrong(`${file}: line 1: is not the heading of an experiment`);
    return new Journal(file, heading, runs as Run[]);
  }

  add(run: Run): void {
    appendFileSync(this.file, `${JSON.stringify(run)}\n`);
    this.runs.push(run);
  }
}

function parseLine(line: string, where: string): Heading | Run {
  try {
    const entry = JSON.parse(line) as Heading | Run;
    if (entry.kind === 'experiment' || entry.kind === 'run') return entry;
  } catch {
    // Said below.
  }
  throw wrong(`${where}: is no entry of a journal`);
}
