/** `ringless lab worker`: takes jobs from a queue and makes their runs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job } from 'bullmq';
import { UserError } from '../../host/user-error.js';
import { ExitStatus } from '../exit-status.js';
import type { LabWorkerOptions } from '../lab-command.js';
import { version } from '../version.js';
import { configurationsOf } from './configurations.js';
import type { Experiment, GuestChoice } from './experiment.js';
import { Guests } from './jobs.js';
import { hostFacts, type Run } from './journal.js';
import { measureRun } from './measure-run.js';
import { connectQueue, QUEUE_NAME, type Task, type TaskResult } from './queue.js';
import { takeTurn } from './turn.js';

/** How often a job may lose its worker before it has failed: machines are taken away, but a job may also kill them. */
const STALLS = 3;

type TaskJob = Job<Task, TaskResult>;

/** Makes the runs of one job at a time. */
class Workplace {
  private readonly folder = mkdtempSync(join(tmpdir(), 'ringless-worker-'));
  /** Experiments and guests whose files are in the host's caches: what a warm-up round is for. */
  private readonly warm = new Set<string>();
  private readonly before: readonly string[];

  constructor(private readonly options: LabWorkerOptions) {
    this.before = options.core === undefined ? [] : ['taskset', '-c', String(options.core)];
    const [program = '', ...args] = this.before;
    if (program !== '' && spawnSync(program, [...args, 'true']).status !== 0) {
      this.close();
      throw new UserError(`--core ${options.core}: taskset cannot run anything there`, ExitStatus.cannotRun);
    }
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  async make(task: Task): Promise<TaskResult> {
    if (task.version !== version())
      throw new Error(
        `the experiment is run by Ringless ${task.version}; worker ${this.options.label} is ${version()}`,
      );
    const experiment = this.own(task.experiment);
    const { guest: id, round, configurations } = task.assignment;
    const guests = new Guests(
      { ...experiment, guests: experiment.guests.filter((g) => id.startsWith(g.name)) },
      this.folder,
    );
    const done = await takeTurn(String(this.options.core ?? 'host'));
    try {
      const guest = guests.runnable.find((g) => g.id === id);
      if (!guest) throw new Error(`no guest ${id} in the experiment`);
      guests.prepare();
      const all = configurationsOf(experiment);
      const wanted = configurations.map((name) => {
        const found = all.find((c) => c.id === name);
        if (!found) throw new Error(`no configuration ${name} in the experiment`);
        return found;
      });
      const key = JSON.stringify([experiment.name, id]);
      if (experiment.warmup > 0 && !this.warm.has(key))
        await measureRun(guest, wanted[0]!, 0, this.folder, this.before);
      this.warm.add(key);
      const runs: Run[] = [];
      for (const configuration of wanted) {
        const run = await measureRun(guest, configuration, round, this.folder, this.before);
        if (run) runs.push(run);
      }
      return { host: this.options.label, facts: hostFacts(), runs };
    } finally {
      done();
      guests.close();
    }
  }

  /** The experiment with this worker's Node. Throws where it wants more than this worker gives. */
  private own(experiment: Experiment): Experiment {
    const named = ({ command, machine, grants }: GuestChoice) => command ?? machine ?? grants[0];
    const asks = experiment.nodes.length > 0 || experiment.prepare || experiment.guests.some(named);
    if (asks && !this.options.allowCommands)
      throw new Error(`it names programs of the host; worker ${this.options.label} runs them with --allow-commands`);
    return experiment.nodes.length > 0 ? experiment : { ...experiment, nodes: [process.execPath] };
  }
}

/** Until SIGTERM or SIGINT, which lets a job under way end, or until `--idle`. */
export async function work(options: LabWorkerOptions, say: (line: string) => void): Promise<void> {
  const place = new Workplace(options);
  try {
    const link = await connectQueue(options.queue);
    const { Worker } = link.bull;
    const stalledMs = Math.ceil(options.stalledAfter * 1000);
    let busy = false;
    let since = Date.now();
    const process_ = async ({ data }: TaskJob): Promise<TaskResult> => {
      busy = true;
      try {
        return await place.make(data);
      } finally {
        busy = false;
        since = Date.now();
      }
    };
    const worker = new Worker<Task, TaskResult>(QUEUE_NAME, process_, {
      connection: link.redis,
      name: options.label,
      concurrency: 1,
      lockDuration: stalledMs,
      stalledInterval: Math.ceil(stalledMs / 2),
      maxStalledCount: STALLS,
    });
    worker.on('error', () => {});
    worker.on('completed', (job) => say(`${options.label}: ${job.name}`));
    worker.on('failed', (job, error) => say(`${options.label}: ${job?.name ?? 'a job'} failed: ${error.message}`));
    say(`${options.label}: waiting for jobs at ${link.name}`);
    await Promise.race([untilEnd(options, () => (busy ? 0 : Date.now() - since)), link.lost]);
    await Promise.race([worker.close(), link.lost]);
    link.close();
  } finally {
    place.close();
  }
}

/** `idleMs`: how long there has been nothing to do. */
function untilEnd({ idle }: LabWorkerOptions, idleMs: () => number): Promise<void> {
  return new Promise((resolve) => {
    const looking = idle === undefined ? undefined : setInterval(() => idleMs() >= idle * 1000 && end(), 250);
    const end = () => {
      clearInterval(looking);
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.off(signal, end);
      resolve();
    };
    // A second signal ends the process as it would any.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, end);
  });
}
