/** How a guest of an experiment is run in a configuration: the command line of one process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UserError } from '../../host/user-error.js';
import { writeInputs } from '../bench-inputs.js';
import { ENVIRONMENT, findProgram, PROGRAMS } from '../bench-programs.js';
import { enginePrefix, engineSwitches, main } from '../engines.js';
import { ExitStatus } from '../exit-status.js';
import { GUESTS, guestPath, packageRoot } from '../guests.js';
import { NS_PER_CALL } from '../measure.js';
import { type Configuration, settingsArguments } from './configurations.js';
import { type Experiment, type GuestChoice, shippedId } from './experiment.js';

export interface Job {
  readonly command: readonly string[];
  readonly args: readonly string[];
  /** Undefined: this process's own. */
  readonly environment: Readonly<Record<string, string>> | undefined;
  /** How it prints what it has measured, ns: that is its time, and its output is never twice the same. */
  readonly result: RegExp | undefined;
  readonly varies?: boolean | undefined;
}

/** A guest that can be run here. */
export interface Runnable {
  /** Names it in journal and report. */
  readonly id: string;
  /** Undefined where the engine is not to be had on this host. */
  job(configuration: Configuration, extra: readonly string[]): Job | undefined;
}

/** The guests of an experiment, and the folder of inputs that programs of the bench read. */
export class Guests {
  readonly runnable: Runnable[];
  private folder: string | undefined;

  /** `output`: where the experiment's journal is, or a worker's own folder. */
  constructor(
    private readonly experiment: Experiment,
    private readonly output: string,
  ) {
    this.runnable = experiment.guests.map((guest) => this.runnableOf(guest));
    const ids = this.runnable.map(({ id }) => id);
    const twice = ids.find((id, n) => ids.indexOf(id) !== n);
    if (twice !== undefined)
      throw new UserError(`${experiment.name}: the guest ${twice} is there twice`, ExitStatus.cannotRun);
  }

  /** Runs what the experiment wants to be run first. Throws a UserError if that fails. */
  prepare(): void {
    const { prepare } = this.experiment;
    if (!prepare) return;
    const [program = '', ...args] = prepare.map((word) => this.placed(word));
    const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8' });
    if (status === 0) return;
    const lines = stderr.trim().split('\n');
    // Of what Node says of an exception, the line that names it.
    const why = error?.message ?? lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.at(-1);
    throw new UserError(`${this.experiment.name}: prepare failed: ${why}`, ExitStatus.cannotRun);
  }

  /** `{ringless}/` is where this package lies, `{out}` the folder of the results. */
  private placed(word: string): string {
    return word.replaceAll('{ringless}/', packageRoot).replaceAll('{out}', resolve(this.output));
  }

  close(): void {
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
  }

  private inputs(): string {
    if (this.folder === undefined) {
      this.folder = mkdtempSync(join(tmpdir(), 'ringless-lab-'));
      writeInputs(this.folder);
    }
    return this.folder;
  }

  private runnableOf(guest: GuestChoice): Runnable {
    if (guest.command) return this.hostProgram(guest, guest.command);
    if (guest.machine) return this.machine(guest, guest.machine);
    const shipped = GUESTS.find(({ name }) => name === guest.name);
    if (!shipped) return this.benchProgram(guest);
    const file = guestPath(guest.architecture, guest.name);
    const work = guest.work ?? shipped.quick;
    const timesItself = shipped.set === 'syscall';
    const args = [...(work === undefined ? [] : [String(work)]), ...(timesItself ? ['timed'] : [])];
    return {
      id: shippedId(guest),
      job: (c, extra) => job(guest, c, extra, file, args, undefined, timesItself ? NS_PER_CALL : undefined),
    };
  }

  private benchProgram(guest: GuestChoice): Runnable {
    const program = PROGRAMS.find(({ name }) => name === guest.name)!;
    const file = findProgram(program);
    if (file === undefined) throw notHere(guest.name, `this host has no x86-64 program ${program.file[0]}`);
    const folder = this.inputs();
    const args = program.args.map((arg) => arg.replaceAll('{}', folder));
    const variables = Object.entries(ENVIRONMENT).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
    const grants = ['--root', '/', '--mount', `${folder}:${folder}`, '--memory', '2048', ...variables];
    const granted = { ...guest, grants: [...grants, ...guest.grants] };
    return { id: guest.name, job: (c, extra) => job(granted, c, extra, file, args, ENVIRONMENT, resultOf(guest)) };
  }

  private hostProgram(guest: GuestChoice, command: readonly string[]): Runnable {
    const [file = '', ...args] = command.map((word) => this.placed(word));
    return { id: guest.name, job: (c, extra) => job(guest, c, extra, file, args, undefined, resultOf(guest)) };
  }

  private machine(guest: GuestChoice, machine: readonly string[]): Runnable {
    const result = resultOf(guest);
    const placed = (words: readonly string[]) => words.map((word) => this.placed(word));
    return {
      id: guest.name,
      job: ({ engine, node, settings }, extra) => {
        if (engine === 'native' || engine === 'qemu') {
          const command = guest[engine];
          return (
            command && { command: placed(command), args: [], environment: undefined, result, varies: guest.varies }
          );
        }
        const switches = engineSwitches(engine, settingsArguments(settings));
        const command = [node, main, 'boot', ...placed(machine), ...switches, ...extra];
        return { command, args: [], environment: undefined, result, varies: guest.varies };
      },
    };
  }
}

const resultOf = ({ result }: GuestChoice) => (result === undefined ? undefined : new RegExp(result, 'm'));

const notHere = (name: string, why: string): UserError =>
  new UserError(`the guest ${name} cannot be run: ${why}`, ExitStatus.notFound);

function job(
  guest: GuestChoice,
  { engine, node, settings }: Configuration,
  extra: readonly string[],
  file: string,
  args: readonly string[],
  environment: Job['environment'],
  result: RegExp | undefined,
): Job | undefined {
  const prefix = enginePrefix(engine, guest.architecture, settingsArguments(settings), [...guest.grants, ...extra]);
  if (!prefix) return undefined;
  const ours = engine !== 'native' && engine !== 'qemu';
  return {
    command: [...(ours ? [node, ...prefix.slice(1)] : prefix), file],
    args,
    environment,
    result,
    varies: guest.varies,
  };
}
