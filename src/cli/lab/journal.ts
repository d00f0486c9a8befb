/**
 * The journal of an experiment: JSON lines, one for each run, written when the run has ended. What was interrupted goes
 * on where the journal ends; the report is made from it alone.
 */
import { createHash, randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { makeFolders } from '../../host/node/make-folders.js';
import { UserError } from '../../host/user-error.js';
import { ExitStatus } from '../exit-status.js';
import type { Experiment } from './experiment.js';

export interface Heading {
  readonly kind: 'experiment';
  /** SHA-256 of the experiment: a journal goes on with the same one only. */
  readonly digest: string;
  /** Tells this journal from others of the same experiment. */
  readonly id?: string;
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
  /** Label of the worker's host; undefined: the heading's. Times compare within a host only. */
  readonly host?: string | undefined;
  readonly counters?: Counters | undefined;
}

/** A worker's host, when its first runs come in. */
export interface HostEntry extends HostFacts {
  readonly kind: 'host';
  readonly label: string;
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
  // How long it may go on, how exact it gets and which of its times are shown may change from one session to the next.
  const { budget: _, precision: __, rounds: ___, measure: ____, ...fixed } = experiment;
  return createHash('sha256').update(JSON.stringify(fixed)).digest('hex');
}

const wrong = (text: string): UserError => new UserError(text, ExitStatus.cannotRun);

export class Journal {
  private constructor(
    readonly file: string,
    readonly heading: Heading,
    readonly runs: Run[],
    readonly hosts: HostEntry[],
  ) {}

  /** The same runs, of which this time is taken. */
  measuring(measure: Experiment['measure']): Journal {
    const heading = { ...this.heading, experiment: { ...this.heading.experiment, measure } };
    return new Journal(this.file, heading, this.runs, this.hosts);
  }

  get id(): string {
    return this.heading.id ?? this.heading.digest;
  }

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
      return known.measuring(experiment.measure);
    }
    const heading: Heading = { kind: 'experiment', digest, id: randomUUID(), experiment, host: hostFacts() };
    try {
      makeFolders(dirname(file));
      writeFileSync(file, `${JSON.stringify(heading)}\n`);
    } catch (e) {
      throw wrong(`${file}: cannot be written: ${(e as NodeJS.ErrnoException).code}`);
    }
    return new Journal(file, heading, [], []);
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
    const [heading] = entries;
    if (heading?.kind !== 'experiment') throw wrong(`${file}: line 1: is not the heading of an experiment`);
    const { design } = heading.experiment;
    if (design.kind === 'ablation' && design.values === undefined)
      throw wrong(`${file}: was written by an earlier version, with which its report is to be made`);
    const runs = entries.filter((e) => e.kind === 'run');
    const hosts = entries.filter((e) => e.kind === 'host');
    return new Journal(file, heading, runs, hosts);
  }

  add(run: Run): void {
    this.write(run);
    this.runs.push(run);
  }

  /** Each label once: where it has been heard of, it stays as it is. */
  addHost(label: string, facts: HostFacts): void {
    if (this.hosts.some((h) => h.label === label)) return;
    const entry: HostEntry = { kind: 'host', label, ...facts };
    this.write(entry);
    this.hosts.push(entry);
  }

  private write(entry: Run | HostEntry): void {
    appendFileSync(this.file, `${JSON.stringify(entry)}\n`);
  }
}

type Entry = Heading | HostEntry | Run;

function parseLine(line: string, where: string): Entry {
  try {
    const entry = JSON.parse(line) as Entry;
    if (entry.kind === 'experiment' || entry.kind === 'run' || entry.kind === 'host') return entry;
  } catch {
    // Said below.
  }
  throw wrong(`${where}: is no entry of a journal`);
}
